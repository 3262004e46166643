import GateSyntax

extension Flows {
    /// Rails, Sinatra, the command line and the environment.
    static let ruby = FlowTable(
        sources: [
            "params", "params[]", "params.*", "params[][]", "cookies[]", "cookies", "request.*", "session_[]", "ARGV", "ARGV[]", "ENV[]",
            "ENV.fetch", "gets", "STDIN.gets", "STDIN.read", "$stdin.gets", "$stdin.read", "ARGF.read", "request.env[]", "request.headers[]",
        ],
        sanitizers: [
            "": ["Integer", "Float", "*.to_i", "*.to_f", "*.constantize_", "*.hexdigest"],
            "shell": ["Shellwords.escape", "Shellwords.shellescape", "*.shellescape", "Shellwords.join"],
            "html": ["h", "html_escape", "ERB::Util.html_escape", "CGI.escapeHTML", "sanitize", "strip_tags", "*.to_json", "ERB::Util.h"],
            "path": ["File.basename"],
            "url": ["url_for", "CGI.escape", "URI.encode_www_form_component"],
            "sql": ["*.quote", "sanitize_sql", "sanitize_sql_for_conditions", "sanitize_sql_array", "*.sanitize_sql", "*.sanitize_sql_like"],
        ],
        stops: ["*.find", "*.find_by", "*.where", "*.present?", "*.blank?", "*.nil?", "*.include?", "*.permit", "*.start_with?", "*.key?", "*.match?"]
    )

    /// The superglobals and the common frameworks' requests.
    static let php = FlowTable(
        sources: [
            "$_GET", "$_GET[]", "$_POST", "$_POST[]", "$_REQUEST", "$_REQUEST[]", "$_COOKIE", "$_COOKIE[]", "$_SERVER[]", "$_FILES", "$_FILES[]",
            "$_FILES[][]", "$argv", "$argv[]", "file_get_contents_", "getenv", "$request.input", "$request.get", "$request.query.get", "$this.request.*",
            "filter_input_", "$HTTP_GET_VARS[]", "$request.all", "$request.post",
        ],
        sanitizers: [
            "": ["intval", "floatval", "is_numeric", "count", "md5", "sha1", "hash", "strlen", "ctype_digit"],
            "shell": ["escapeshellarg", "escapeshellcmd"],
            "html": ["htmlspecialchars", "htmlentities", "strip_tags", "json_encode", "urlencode", "rawurlencode", "e", "esc_html", "esc_attr", "wp_kses", "filter_var"],
            "path": ["basename", "realpath_"],
            "url": ["urlencode", "rawurlencode"],
            "sql": ["mysqli_real_escape_string", "mysql_real_escape_string", "pg_escape_string", "*.quote", "*.real_escape_string", "*.prepare", "addslashes_"],
        ],
        stops: ["in_array", "isset", "empty", "strpos", "preg_match", "array_key_exists", "file_exists", "is_file"]
    )

    static let swift = FlowTable(
        sources: [
            "CommandLine.arguments", "CommandLine.arguments[]", "CommandLine.arguments.*", "readLine", "ProcessInfo.processInfo.arguments",
            "ProcessInfo.processInfo.arguments[]", "ProcessInfo.processInfo.environment[]", "req.query", "req.query[]", "req.parameters.get",
            "req.content.decode", "request.url.query", "url.query", "url.queryItems", "request.uri.queryParameters.*", "UIPasteboard.general.string",
        ],
        sanitizers: ["": ["Int", "UInt", "Double", "UUID", "Bool"], "html": ["*.addingPercentEncoding", "*.htmlEscaped"], "path": ["*.lastPathComponent"]]
    )

    static let rust = FlowTable(
        sources: ["std::env::args", "env::args", "std::env::args().*", "env::args().*", "std::env::var", "env::var", "std::env::var().*", "env::var().*", "std::io::stdin().*"],
        sourceTypes: ["Query", "Path", "Form", "Json", "HttpRequest"],
        sanitizers: ["": ["*.parse"], "path": ["*.file_name"]]
    )

    static let c = FlowTable(
        sources: ["argv", "argv[]", "getenv", "fgets", "gets", "getline", "std::getenv", "std::getline", "recv", "read_"],
        sanitizers: ["": ["atoi", "strtol", "strtoul", "strlen", "sizeof", "std::stoi"]]
    )
}
