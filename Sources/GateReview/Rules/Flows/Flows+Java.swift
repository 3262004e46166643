import GateSyntax

extension Flows {
    /// Servlets, Spring, JAX-RS, the command line and the environment; for Kotlin too.
    static let java = FlowTable(
        sources: [
            "*.getParameter", "*.getParameterValues", "*.getParameterMap", "*.getHeader", "*.getHeaders",
            "*.getCookies",
            "*.getQueryString", "*.getRequestURI", "*.getRequestURL", "*.getPathInfo", "*.getInputStream_",
            "*.getReader_",
            "*.getParameterNames", "*.getPart", "*.getHeaderNames", "System.getenv", "System.getProperty_", "args[]",
            "java.util.Scanner().nextLine", "java.util.Scanner().next", "Scanner().nextLine", "*.getTheParameter",
            "*.getTheValue",
            "javax.servlet.http.Cookie().getValue", "*.getCookies()[].getValue", "*.getSubmittedFileName",
            "*.getOriginalFilename",
            "*.queryParam", "*.pathParam", "*.readLine",
        ],
        sourceTypes: [],
        sourceMarks: [
            "@RequestParam", "@PathVariable", "@RequestBody", "@RequestHeader", "@CookieValue", "@QueryParam",
            "@PathParam", "@FormParam", "@HeaderParam", "@ModelAttribute",
        ],
        sanitizers: [
            "": [
                "Integer.parseInt", "Integer.valueOf", "Long.parseLong", "Long.valueOf", "UUID.fromString",
                "java.util.UUID.fromString", "Boolean.parseBoolean", "Double.parseDouble",
            ],
            "html": [
                "*.escapeHtml", "*.escapeHtml4", "*.htmlEscape", "*.forHtml", "*.encodeForHTML", "*.forHtmlContent",
            ],
            "path": ["*.getName", "org.apache.commons.io.FilenameUtils.getName", "FilenameUtils.getName"],
            "url": ["URLEncoder.encode", "java.net.URLEncoder.encode"],
            "sql": ["*.encodeForSQL"],
            "ldap": ["*.encodeForLDAP", "*.encodeForDN"],
            "xpath": ["*.encodeForXPath"],
        ],
        stops: [
            "*.equals", "*.contains", "*.startsWith", "*.endsWith", "*.isEmpty", "*.indexOf", "*.executeQuery",
            "*.executeUpdate", "*.findById", "*.compareTo", "*.matches",
        ]
    )
}
