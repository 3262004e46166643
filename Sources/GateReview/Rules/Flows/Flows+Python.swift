import GateSyntax

extension Flows {
    /// Flask, Quart, Django, FastAPI, Starlette, aiohttp, Tornado, Pyramid, Bottle, Sanic, Falcon, web.py, cloud
    /// functions; the command line and the environment as local sources.
    static let python = FlowTable(
        sources: remotePython,
        localSources: [
            "sys.argv", "sys.argv[]", "input", "raw_input", "builtins.input", "sys.stdin.read", "sys.stdin.readline",
            "sys.stdin.readlines", "sys.stdin.buffer.read", "os.environ.get", "os.environ[]", "os.environ.pop",
            "os.getenv",
            "os.environb.get", "os.environb[]", "argparse.ArgumentParser().parse_args",
            "argparse.ArgumentParser().parse_args().*", "optparse.OptionParser().parse_args", "getopt.getopt",
            "fileinput.input",
        ],
        sourceMarks: [
            ".route(", ".get(\"/", ".get('/", ".post(\"/", ".post('/", ".put(\"/", ".put('/", ".delete(\"/",
            ".delete('/",
            ".patch(\"/", ".patch('/", ".websocket(\"/", ".websocket('/", ".api_route(", ".get(path=", ".post(path=",
            ".options(\"/", ".head(\"/",
        ],
        sanitizers: [
            "": [
                "int", "float", "bool", "len", "uuid.UUID", "hash", "hashlib.*", "isinstance", "ord", "range", "round",
                "decimal.Decimal", "datetime.datetime.strptime", "ipaddress.ip_address", "ipaddress.ip_network", "abs",
                "secrets.token_hex", "ast.literal_eval",
            ],
            "shell": [
                "shlex.quote", "pipes.quote", "shlex.split", "shlex.join", "subprocess.list2cmdline", "quote",
                "asyncio.subprocess.list2cmdline",
            ],
            "html": [
                "html.escape", "cgi.escape", "markupsafe.escape", "flask.escape", "bleach.clean", "nh3.clean",
                "django.utils.html.escape", "django.utils.html.format_html", "django.utils.html.conditional_escape",
                "django.utils.html.strip_tags", "django.utils.html.urlize", "django.utils.html.format_html_join",
                "xml.sax.saxutils.escape", "xml.sax.saxutils.quoteattr", "flask.render_template",
                "quart.render_template",
                "django.shortcuts.render", "django.template.loader.render_to_string", "json.dumps", "simplejson.dumps",
                "flask.jsonify", "urllib.parse.quote", "urllib.parse.quote_plus", "tornado.escape.xhtml_escape",
                "escape",
                "flask.url_for", "url_for", "base64.b64encode", "*.render",
            ],
            "path": [
                "werkzeug.utils.secure_filename", "secure_filename", "os.path.basename", "posixpath.basename",
                "ntpath.basename", "django.utils._os.safe_join", "flask.safe_join", "werkzeug.security.safe_join",
                "werkzeug.utils.safe_join", "safe_join", "django.utils.text.get_valid_filename", "slugify",
                "django.utils.text.slugify",
            ],
            "url": [
                "flask.url_for", "url_for", "quart.url_for", "django.urls.reverse", "django.shortcuts.resolve_url",
                "urllib.parse.quote", "urllib.parse.quote_plus", "urllib.parse.urlencode", "urllib.quote",
                "*.get_next_path", "*.get_redirect_target", "*.get_safe_redirect", "get_next_path",
                "get_redirect_target", "get_safe_redirect", "get_login_url", "*.get_login_url",
                "*.get_success_url", "*.get_absolute_url", "*.get_redirect_url", "*.build_absolute_uri", "*.route_url",
                "*.route_path", "*.reverse_url", "*.url_path_for", "*.url_for", "get_adapter",
                "django.contrib.auth.get_user",
            ],
            "sql": [
                "psycopg2.sql.*", "psycopg.sql.*", "psycopg2.extensions.quote_ident", "pymysql.escape_string",
                "pymysql.converters.escape_string", "MySQLdb.escape_string", "*.quote_name", "*.quote_identifier",
                "*.escape_string", "*.as_string", "quote_ident", "*.mogrify", "*.quote_ident",
            ],
            "ldap": [
                "ldap.filter.escape_filter_chars", "ldap.filter.filter_format", "ldap.dn.escape_dn_chars",
                "ldap3.utils.conv.escape_filter_chars", "ldap3.utils.dn.escape_rdn", "escape_filter_chars",
            ],
            "log": ["repr", "urllib.parse.quote", "json.dumps"],
        ],
        stops: [
            "open", "io.open", "requests.*", "httpx.*", "urllib.request.urlopen", "os.path.exists", "os.path.isfile",
            "os.path.isdir", "os.path.getsize", "logging.*", "print", "type", "isinstance", "len", "*.filter",
            "*.filter_by", "*.objects.get", "*.objects.filter", "*.objects.all", "*.objects.create",
            "*.objects.exclude", "*.objects.get_or_create", "*.query.get", "*.query.get_or_404", "*.get_or_404",
            "*.execute",
            "django.shortcuts.get_object_or_404", "django.shortcuts.get_list_or_404", "os.stat", "*.first", "*.one",
            "*.one_or_none", "*.fetchone", "*.fetchall", "*.scalar", "*.startswith", "*.endswith", "*.isdigit",
            "*.count", "*.index", "*.find", "*.find_one", "*.is_valid", "subprocess.*", "os.listdir", "sqlite3.connect",
            "*.authenticate", "django.contrib.auth.authenticate", "*.get_by_id", "*.get_by_email", "jwt.decode",
            "jose.jwt.decode", "*.exists", "re.match", "re.search", "re.fullmatch", "*.match", "*.fullmatch",
        ]
    )

    private static let remotePython: [String] =
        [
            "flask.request", "quart.request", "request", "self.request", "bottle.request", "falcon.request",
            "flask.globals.request",
        ]
        .flatMap { request in
            [
                "args", "form", "values", "cookies", "headers", "files", "json", "GET", "POST", "COOKIES", "FILES",
                "META",
                "REQUEST", "query_params", "path_params", "query", "params", "match_info", "matchdict", "data",
                "stream",
                "forms", "urlvars", "json_body", "post", "rel_url", "match_dict", "view_args",
            ]
            .flatMap { ["\(request).\($0)", "\(request).\($0).*"] }
                + [
                    "get_json", "get_data", "query_string", "url", "full_path", "referrer", "body", "body_file", "read",
                    "text",
                    "raw_post_data", "get_full_path", "path_info", "arguments", "body_arguments", "query_arguments",
                    "get_param", "get_argument", "build_absolute_uri", "form_dict", "content", "bounded_stream",
                    "media",
                    "get_media", "raw_args", "get_args",
                ]
                .map { "\(request).\($0)" }
        } + [
            "self.get_argument", "self.get_arguments", "self.get_query_argument", "self.get_query_arguments",
            "self.get_body_argument", "self.get_body_arguments", "self.get_cookie",
            "self.path_kwargs", "req.get_param", "req.params", "req.params.*", "req.media", "req.bounded_stream.read",
            "req.stream.read", "req.get_json", "req.form", "req.form.*", "req.args", "req.args.*",
            "self.headers.get", "self.rfile.read", "web.input", "web.data", "cgi.FieldStorage", "cgi.FieldStorage().*",
            "event[]", "event.get", "websocket.receive_text", "websocket.receive_json", "cherrypy.request.*",
            "streamlit.text_input", "frappe.form_dict.*", "self.request.kwargs.*", "info.context.args",
        ]
}
