import GateSyntax

extension Flows {
    /// net/http, Gin, Echo, Fiber, Chi, Gorilla, the command line and the environment.
    static let go = FlowTable(
        sources: [
            "*.URL.Query", "*.URL.Query().Get", "*.URL.Query()[]", "*.URL.Path", "*.URL.RawQuery", "*.URL.String",
            "*.FormValue",
            "*.PostFormValue", "*.Form", "*.Form.Get", "*.Form[]", "*.PostForm", "*.PostForm.Get", "*.Header.Get",
            "*.Header[]",
            "*.RequestURI", "*.Host", "*.Referer", "*.UserAgent", "*.Body", "*.Cookie", "*.Cookies", "*.MultipartForm",
            "*.FormFile",
            "*.PathValue", "*.URL.Query().Get()", "github.com/gorilla/mux.Vars", "github.com/gorilla/mux.Vars()[]",
            "mux.Vars",
            "mux.Vars()[]", "chi.URLParam", "github.com/go-chi/chi.URLParam", "c.Query", "c.Param", "c.PostForm",
            "c.DefaultQuery",
            "c.GetHeader", "c.QueryParam", "c.Params", "c.FormValue", "ctx.Query", "ctx.Param", "ctx.Params",
            "ctx.QueryParam",
            "c.GetQuery", "c.GetRawData", "os.Args", "os.Args[]", "flag.Arg", "flag.Args", "os.Getenv",
            "bufio.NewReader().ReadString",
            "bufio.NewScanner().Text", "os.LookupEnv",
        ],
        sourceTypes: [],
        sanitizers: [
            "": [
                "strconv.Atoi", "strconv.ParseInt", "strconv.ParseUint", "strconv.ParseFloat", "strconv.ParseBool",
                "len", "github.com/google/uuid.Parse",
            ],
            "html": [
                "html.EscapeString", "html/template.HTMLEscapeString", "html/template.HTMLEscaper",
                "text/template.HTMLEscapeString", "url.QueryEscape", "net/url.QueryEscape",
            ],
            "path": ["path/filepath.Base", "path.Base", "github.com/cyphar/filepath-securejoin.SecureJoin"],
            "url": ["net/url.QueryEscape", "net/url.PathEscape"],
            "shell": ["github.com/alessio/shellescape.Quote"],
            "sql": ["github.com/lib/pq.QuoteIdentifier", "github.com/lib/pq.QuoteLiteral"],
        ],
        stops: [
            "net/http.Get", "os.Open", "os.Stat", "log.*", "errors.*", "strings.Contains", "strings.HasPrefix",
            "strings.HasSuffix", "*.Query", "*.QueryRow", "*.Exec", "strings.Index",
        ]
    )
}
