import GateSyntax

extension Flows {
    /// Express, Koa, Fastify, Hapi, Hono, NestJS, Next.js, AWS Lambda and the browser's address and messages.
    ///
    /// The command line and the environment are left out: who runs a script may do what the script does.
    static let script = FlowTable(
        sources: requestSources + serverSources + browserSources,
        sourceMarks: ["@Body(", "@Query(", "@Param(", "@Headers(", "@UploadedFile(", "@UploadedFiles(", "@Cookies("],
        sanitizers: [
            "": [
                "parseInt", "parseFloat", "Number", "Number.*", "Boolean", "BigInt", "Math.*", "Date", "Date.*",
                "isNaN",
                "ObjectId", "ObjectID", "mongodb.ObjectId", "mongodb.ObjectID", "mongoose.Types.ObjectId",
                "Types.ObjectId",
                "*.toFixed", "*.getTime", "*.charCodeAt",
            ],
            "shell": ["shell-quote.quote", "shell-escape", "shescape.*"],
            "code": ["JSON.stringify"],
            "html": [
                "DOMPurify.*", "dompurify.*", "isomorphic-dompurify.*", "sanitize-html", "escape-html", "validator.*",
                "he.encode", "he.escape", "encodeURIComponent", "encodeURI", "JSON.stringify", "xss", "xss.filterXSS",
                "filterXSS",
                "*.text", "*.createTextNode", "Handlebars.escapeExpression", "handlebars.escapeExpression",
                "serialize-javascript",
                "querystring.stringify", "qs.stringify", "URLSearchParams().toString",
            ],
            "path": [
                "path.basename", "path.extname", "*.basename", "sanitize-filename", "*.replace", "*.replaceAll",
                "encodeURIComponent",
            ],
            "url": [
                "encodeURIComponent", "querystring.escape", "querystring.stringify", "qs.stringify",
                "URLSearchParams().toString",
            ],
            "sql": [
                "mysql.escape", "mysql.escapeId", "mysql.format", "mysql2.escape", "mysql2.escapeId", "mysql2.format",
                "*.escape",
                "*.escapeId", "*.escapeLiteral", "*.escapeIdentifier", "pg-format", "sqlstring.*", "SqlString.*",
            ],
            "nosql": plain, "proto": plain, "assign": plain, "render": plain,
            "ldap": ["ldapjs.EqualityFilter", "ldap.EqualityFilter", "ldapjs.filters.*", "ldap-escape.*"],
            "log": ["JSON.stringify", "encodeURIComponent", "*.replace", "*.replaceAll"],
            "regexp": [
                "escape-string-regexp", "lodash.escapeRegExp", "_.escapeRegExp", "regexp.escape", "RegExp.escape",
            ],
            "data": ["JSON.stringify"], "size": ["Math.*"],
        ],
        stops: [
            "require", "fetch", "axios.*", "bcrypt.*", "bcryptjs.*", "crypto.*", "jsonwebtoken.*", "jwt.*", "fs.*",
            "fs/promises.*",
            "console.*", "Map().get", "Array.isArray", "db.*", "knex.*", "prisma.*", "pool.*", "connection.*",
            "mongoose.*",
            "cache.get", "child_process.*", "request-promise", "got", "superagent.*", "needle.*", "express-validator.*",
            "*.find", "*.findOne", "*.findById", "*.findAll", "*.findByPk", "*.findUnique", "*.findFirst", "*.findMany",
            "*.findIndex",
            "*.findOneBy", "*.findBy", "*.findOneOrFail", "*.query", "*.execute", "*.save", "*.create", "*.insertOne",
            "*.updateOne",
            "*.deleteOne", "*.includes", "*.indexOf", "*.lastIndexOf", "*.startsWith", "*.endsWith", "*.test", "*.has",
            "*.then",
            "*.catch", "*.some", "*.every", "*.push", "*.sign", "*.authenticate", "*.login", "*.localeCompare",
            "*.codePointAt",
            "*.on", "*.emit", "*.dispatch", "*.status", "*.addEventListener",
        ],
        handlerMembers: ["query", "body", "params", "headers", "cookies", "file", "files", "payload"]
    )

    /// Calls that give text or what was checked, never an object of the sender's making.
    private static let plain = [
        "String", "*.toString", "*.trim", "*.toLowerCase", "*.toUpperCase", "*.safeParse", "*.parseAsync",
        "schema.parse",
        "zod.*", "mongo-sanitize", "lodash.pick", "_.pick", "lodash.omit", "_.omit", "encodeURIComponent",
        "JSON.stringify", "matchedData",
    ]

    private static let requestSources = [
        "req", "request", "ctx.request", "ctx.req", "this.request", "this.req", "context.request",
    ]
    .flatMap { request in
        [
            "query", "body", "params", "cookies", "headers", "files", "file", "signedCookies", "url", "originalUrl",
            "path",
            "hostname", "payload", "rawBody", "baseUrl", "nextUrl.searchParams",
        ].flatMap { ["\(request).\($0)", "\(request).\($0).*", "\(request).\($0)[]"] }
            + ["param", "get", "header", "json", "text", "formData"].map { "\(request).\($0)" }
    }

    private static let serverSources = [
        "ctx.query", "ctx.query.*", "ctx.query[]", "ctx.params", "ctx.params.*", "ctx.params[]", "ctx.querystring",
        "ctx.url", "ctx.path",
        "ctx.originalUrl", "ctx.headers", "ctx.headers.*", "ctx.cookies.get", "ctx.get", "context.query",
        "context.query.*",
        "context.params.*", "c.req.query", "c.req.param", "c.req.header", "c.req.json", "c.req.text", "c.req.parseBody",
        "c.req.formData",
        "event.queryStringParameters", "event.queryStringParameters.*", "event.queryStringParameters[]",
        "event.pathParameters",
        "event.pathParameters.*", "event.multiValueQueryStringParameters.*", "event.body", "event.headers.*",
        "event.rawQueryString",
        "next/headers.cookies().get", "next/headers.headers().get", "h3.getQuery", "h3.readBody", "h3.getRouterParam",
        "getQuery",
        "readBody", "socket.handshake.query", "socket.handshake.query.*", "router.query.*", "router.query",
        "url.parse().query",
        "url.parse().query.*",
    ]

    private static let browserSources =
        ["location", "window.location", "document.location", "self.location", "top.location", "parent.location"]
        .flatMap { ["\($0).hash", "\($0).search", "\($0).href", "\($0).toString"] }
        + [
            "document.URL", "document.documentURI", "document.referrer", "document.cookie", "document.baseURI",
            "window.name",
            "searchParams.get", "event.data", "event.data.*", "e.data", "e.data.*", "evt.data", "evt.data.*", "ev.data",
            "ev.data.*",
            "next/navigation.useSearchParams().get", "next/router.useRouter().query", "next/router.useRouter().query.*",
            "react-router-dom.useLocation().search", "react-router-dom.useLocation().hash",
            "react-router-dom.useSearchParams()[].get",
            "$location.search", "$location.hash", "$location.url", "$stateParams.*", "$routeParams.*",
        ]
}
