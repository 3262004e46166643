import GateSyntax

extension Flows {
    /// Rails, Sinatra, the command line and the environment.
    static let ruby = FlowTable(
        sources: [
            "params", "params[]", "params.*", "params[][]", "cookies[]", "cookies", "request.*", "session_[]", "ARGV",
            "ARGV[]", "ENV[]",
            "ENV.fetch", "gets", "STDIN.gets", "STDIN.read", "$stdin.gets", "$stdin.read", "ARGF.read", "request.env[]",
            "request.headers[]",
        ],
        sanitizers: [
            "": ["Integer", "Float", "*.to_i", "*.to_f", "*.constantize_", "*.hexdigest"],
            "shell": ["Shellwords.escape", "Shellwords.shellescape", "*.shellescape", "Shellwords.join"],
            "html": [
                "h", "html_escape", "ERB::Util.html_escape", "CGI.escapeHTML", "sanitize", "strip_tags", "*.to_json",
                "ERB::Util.h",
            ],
            "path": ["File.basename"],
            "url": ["url_for", "CGI.escape", "URI.encode_www_form_component"],
            "sql": [
                "*.quote", "sanitize_sql", "sanitize_sql_for_conditions", "sanitize_sql_array", "*.sanitize_sql",
                "*.sanitize_sql_like",
            ],
        ],
        stops: [
            "*.find", "*.find_by", "*.where", "*.present?", "*.blank?", "*.nil?", "*.include?", "*.permit",
            "*.start_with?", "*.key?", "*.match?",
        ]
    )

    /// The superglobals and the requests of Laravel, Symfony, PSR-7, CodeIgniter, Yii, CakePHP, Laminas and WordPress.
    ///
    /// `$_SERVER` is left out as a whole: most of its values are the server's own.
    static let php = FlowTable(
        sources: requestSourcesPHP + [
            "$_GET", "$_GET[]", "$_GET[][]", "$_POST", "$_POST[]", "$_POST[][]", "$_REQUEST", "$_REQUEST[]",
            "$_REQUEST[][]", "$_COOKIE", "$_COOKIE[]", "$_FILES", "$_FILES[]", "$_FILES[][]", "$_FILES[][][]",
            "$HTTP_GET_VARS[]", "$HTTP_POST_VARS[]", "$HTTP_RAW_POST_DATA", "getallheaders", "getallheaders()[]",
            "apache_request_headers", "apache_request_headers()[]", "$request.id", "$request.name", "$request.q",
            "$request.search", "$request.sort", "$request.email", "$request[]", "Input.get", "Input.all",
            "Illuminate\\Support\\Facades\\Input.get", "$this.params.fromQuery", "$this.params.fromPost",
            "$this.params.fromRoute", "$this.params().fromQuery", "$this.params().fromPost", "$this.request.getData",
            "$this.request.getQuery", "$this.request.query[]", "$this.request.data[]", "Tools.getValue",
            "JRequest.getVar", "$input.get", "$jinput.get", "get_query_var",
        ],
        localSources: ["$argv", "$argv[]", "$_SERVER[][]", "getenv", "$_ENV[]"],
        sanitizers: [
            "": [
                "intval", "floatval", "doubleval", "boolval", "is_numeric", "is_int", "count", "sizeof", "strlen",
                "mb_strlen", "abs", "round", "floor", "ceil", "ctype_digit", "ctype_alnum", "ctype_alpha", "settype",
                "hash", "md5", "sha1", "crc32", "hash_hmac", "password_hash", "password_verify", "hash_equals",
                "crypt", "strtotime", "time", "absint", "filesize", "is_file", "is_dir", "is_array", "is_string",
                "is_uploaded_file", "random_int", "rand", "mt_rand", "uniqid", "bin2hex", "base64_encode", "dechex",
                "ord", "wp_hash", "wp_verify_nonce", "sanitize_key", "*.getInt", "*.integer", "*.boolean", "*.float",
                "*.getBoolean", "*.getDigits", "*.getAlnum", "*.getAlpha", "*.date", "checkdate",
            ],
            "shell": ["escapeshellarg", "escapeshellcmd", "Process.escapeArgument"],
            "code": ["var_export", "json_encode"],
            "html": [
                "htmlspecialchars", "htmlentities", "strip_tags", "json_encode", "urlencode", "rawurlencode",
                "http_build_query", "e", "h", "esc_html", "esc_attr", "esc_url", "esc_js", "esc_textarea", "wp_kses",
                "wp_kses_post", "wp_json_encode", "sanitize_text_field", "sanitize_email", "sanitize_title",
                "sanitize_file_name", "filter_var", "filter_input", "filter_input_array", "highlight_string",
                "number_format", "Html.encode", "yii\\helpers\\Html.encode", "HtmlPurifier.process", "*.purify",
                "*.escapeHtml", "*.escapeHtmlAttr", "*.h", "*.e", "Security.xss_clean", "*.xss_clean", "html_escape",
                "check_plain", "Xss.filter", "twig_escape_filter",
            ],
            "path": [
                "basename", "pathinfo", "sanitize_file_name", "wp_basename", "validate_file", "Str.slug", "str_slug",
                "urlencode", "rawurlencode",
            ],
            "url": [
                "*.getAuthorizationUrl", "*.generate", "*.generateUrl", "*.path", "*.urlFor", "urlencode",
                "rawurlencode", "http_build_query", "basename", "wp_validate_redirect", "route", "action", "Url.to",
                "yii\\helpers\\Url.to",
            ],
            "sql": [
                "mysqli_real_escape_string", "mysqli_escape_string", "mysql_real_escape_string",
                "mysql_escape_string", "pg_escape_string", "pg_escape_literal", "pg_escape_identifier",
                "sqlite_escape_string", "SQLite3.escapeString", "*.escapeString", "*.quote", "*.real_escape_string",
                "*.escape_string", "*.escape", "*.escape_str", "*.quoteIdentifier", "*.quoteName", "*.quoteInto",
                "*.prepare", "esc_sql", "addslashes", "db_escape", "*.qstr", "sanitize_key", "sanitize_title",
                "pSQL", "bqSQL", "*.wrap", "*.quoteValue", "DB.getPdo().quote",
            ],
            "ldap": ["ldap_escape"],
            "xpath": ["*.escapeXpath"],
            "log": ["json_encode", "urlencode", "preg_replace", "str_replace", "addcslashes"],
        ],
        stops: [
            "shell_exec", "exec", "system", "passthru", "popen", "in_array", "isset", "empty", "strpos", "stripos",
            "str_contains", "str_starts_with", "str_ends_with", "strcmp", "strcasecmp", "preg_match",
            "array_key_exists", "array_search", "file_exists", "is_readable", "is_writable", "realpath",
            "mysqli_query", "mysqli_multi_query", "mysqli_prepare", "mysqli_execute", "mysql_query", "pg_query",
            "pg_query_params", "pg_execute", "sqlite_query", "curl_init", "curl_exec", "fopen", "file_get_contents",
            "file", "ldap_search", "simplexml_load_string", "getimagesize", "mail", "header", "setcookie",
            "move_uploaded_file", "mkdir", "filemtime", "version_compare", "__", "trans", "config", "view",
            "redirect", "response", "*.query", "*.execute", "*.exec", "*.prepare", "*.find", "*.findOne",
            "*.findOrFail", "*.findBy", "*.findOneBy", "*.findAll", "*.first", "*.firstOrFail", "*.where",
            "*.select", "*.insert", "*.update", "*.delete", "*.create", "*.save", "*.has", "*.exists", "*.isValid",
            "*.validated", "*.validate", "*.user", "*.store", "*.get_results", "*.get_row", "*.get_var", "*.get_col",
            "*.authorize", "*.handle", "*.dispatch", "*.render", "*.generate", "*.generateUrl", "*.getRepository",
            "*.load", "*.send", "*.request", "*.getClientOriginalExtension", "*.extension", "*.guessExtension",
            "*.hashName", "*.is", "*.isMethod", "*.filled",
        ]
    )

    private static let requestSourcesPHP = [
        "$request", "$req", "request()", "$this.request", "Request", "Illuminate\\Support\\Facades\\Request",
        "$this.getRequest()", "$this.input", "Yii.$app.request", "$app.request",
    ].flatMap { request in
        [
            "input", "get", "post", "all", "query", "header", "cookie", "string", "getParam", "getPost", "getVar",
            "getGet",
            "getQuery", "getQueryParam", "getQueryParams", "getBodyParam", "getBodyParams", "getParsedBody",
            "getCookieParams", "getHeaderLine", "getContent", "getData", "query.get", "query.all", "request.get",
            "request.all", "headers.get", "cookies.get", "getQueryParams()[]", "getParsedBody()[]", "get_param",
            "get_params", "get_param()[]",
        ].map { "\(request).\($0)" }
    }

    static let swift = FlowTable(
        sources: [
            "CommandLine.arguments", "CommandLine.arguments[]", "CommandLine.arguments.*", "readLine",
            "ProcessInfo.processInfo.arguments",
            "ProcessInfo.processInfo.arguments[]", "ProcessInfo.processInfo.environment[]", "req.query", "req.query[]",
            "req.parameters.get",
            "req.content.decode", "request.url.query", "url.query", "url.queryItems", "request.uri.queryParameters.*",
            "UIPasteboard.general.string",
        ],
        sanitizers: [
            "": ["Int", "UInt", "Double", "UUID", "Bool"], "html": ["*.addingPercentEncoding", "*.htmlEscaped"],
            "path": ["*.lastPathComponent"],
        ]
    )

    static let rust = FlowTable(
        sources: [
            "std::env::args", "env::args", "std::env::args().*", "env::args().*", "std::env::var", "env::var",
            "std::env::var().*", "env::var().*", "std::io::stdin().*",
        ],
        sourceTypes: ["Query", "Path", "Form", "Json", "HttpRequest"],
        sanitizers: ["": ["*.parse"], "path": ["*.file_name"]]
    )

    static let c = FlowTable(
        sources: [
            "argv", "argv[]", "getenv", "fgets", "gets", "getline", "std::getenv", "std::getline", "recv", "read_",
        ],
        sanitizers: ["": ["atoi", "strtol", "strtoul", "strlen", "sizeof", "std::stoi"]]
    )
}
