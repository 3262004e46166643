import GateSyntax

extension Flows {
    /// Express, Koa, Fastify, Next.js, the browser's location, the command line and the environment.
    static let script = FlowTable(
        sources: ["req", "request", "ctx.request", "this.request"].flatMap { request in
            ["query", "body", "params", "cookies", "headers", "files", "file", "signedCookies", "url", "originalUrl", "path", "hostname", "ip"]
                .flatMap { ["\(request).\($0)", "\(request).\($0).*", "\(request).\($0)[]"] }
                + ["\(request).param", "\(request).get", "\(request).header"]
        } + [
            "ctx.query", "ctx.query.*", "ctx.params", "ctx.params.*", "ctx.request.body.*", "context.query.*",
            "event.queryStringParameters", "event.queryStringParameters.*", "event.pathParameters.*", "event.body",
            "event.headers.*", "process.argv", "process.argv[]", "process.env[]", "location", "location.*", "window.location",
            "window.location.*", "document.location", "document.location.*", "document.URL", "document.documentURI",
            "document.referrer", "document.cookie", "window.name", "URLSearchParams().get", "searchParams.get", "event.data",
            "e.data", "evt.data", "req.query[]", "readline().question", "socket.handshake.query.*", "router.query.*",
        ],
        sanitizers: [
            "": ["parseInt", "parseFloat", "Number", "Boolean", "Math.*", "String.prototype.length"],
            "shell": ["shell-quote.quote", "shell-escape"],
            "html": [
                "DOMPurify.sanitize", "dompurify.sanitize", "sanitize-html", "escape-html", "lodash.escape", "validator.escape",
                "he.encode", "encodeURIComponent", "encodeURI", "JSON.stringify", "xss",
            ],
            "path": ["path.basename", "sanitize-filename"],
            "url": ["encodeURIComponent"],
            "sql": ["mysql.escape", "mysql.escapeId", "*.escape", "pg-format"],
        ],
        stops: [
            "require", "fetch", "axios.*", "*.findOne", "*.find", "*.findById", "*.includes", "*.indexOf", "*.startsWith",
            "*.endsWith", "*.test", "*.has", "console.*", "*.findAll", "*.then", "*.charCodeAt",
        ],
        handlerMembers: ["query", "body", "params", "headers", "cookies", "file", "files"]
    )
}
