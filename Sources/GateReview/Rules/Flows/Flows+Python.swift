import GateSyntax

extension Flows {
    /// Flask, Django, FastAPI, Starlette, aiohttp, Tornado, Bottle, the command line and the environment.
    static let python = FlowTable(
        sources: [
            "flask.request.args", "flask.request.args.*", "flask.request.args[]", "flask.request.form",
            "flask.request.form.*", "flask.request.values", "flask.request.values.*", "flask.request.data",
            "flask.request.json", "flask.request.json.*", "flask.request.get_json", "flask.request.get_data",
            "flask.request.cookies", "flask.request.cookies.*", "flask.request.headers", "flask.request.headers.*",
            "flask.request.files", "flask.request.files.*", "flask.request.query_string", "flask.request.url",
            "flask.request.full_path", "flask.request.referrer", "flask.request.stream.*", "flask.request.view_args",
            "request.args", "request.args.*", "request.form", "request.form.*", "request.values", "request.values.*",
            "request.json", "request.get_json", "request.cookies", "request.cookies.*", "request.headers",
            "request.headers.*", "request.files", "request.GET", "request.GET.*", "request.POST", "request.POST.*",
            "request.REQUEST", "request.REQUEST.*", "request.META", "request.META.*", "request.COOKIES",
            "request.COOKIES.*", "request.FILES", "request.FILES.*", "request.body", "request.data", "request.data.*",
            "request.query_params", "request.query_params.*", "request.path_params", "request.query.*",
            "request.query_string", "request.match_info", "request.match_info.*", "request.get_full_path",
            "request.read", "request.raw_post_data", "request.params", "request.params.*",
            "self.request.GET", "self.request.GET.*", "self.request.POST", "self.request.POST.*",
            "self.request.query_params.*", "self.request.data", "self.request.body", "self.request.arguments",
            "self.get_argument", "self.get_query_argument", "self.get_body_argument", "self.get_cookie",
            "bottle.request.*", "sys.argv", "sys.argv[]", "input", "raw_input", "sys.stdin.read", "sys.stdin.readline",
            "sys.stdin.readlines", "sys.stdin.buffer.read", "os.environ.get", "os.environ[]", "os.getenv",
            "self.headers.get", "self.rfile.read", "web.input", "cgi.FieldStorage", "cgi.FieldStorage().*",
            "argparse.ArgumentParser().parse_args", "argparse.ArgumentParser().parse_args().*", "event[]", "event.get",
        ],
        sourceTypes: [],
        sourceMarks: [".route(", ".get(\"", ".get('", ".post(\"", ".post('", ".put(\"", ".put('", ".delete(\"", ".delete('", ".patch("],
        sanitizers: [
            "": ["int", "float", "bool", "len", "uuid.UUID", "hash", "hashlib.*", "isinstance", "ord", "range", "enumerate_"],
            "shell": ["shlex.quote", "pipes.quote", "shlex.split", "shlex.join"],
            "html": [
                "html.escape", "cgi.escape", "markupsafe.escape", "flask.escape", "bleach.clean", "django.utils.html.escape",
                "django.utils.html.format_html", "django.utils.html.conditional_escape", "flask.render_template",
                "django.shortcuts.render", "json.dumps", "flask.jsonify",
            ],
            "path": [
                "werkzeug.utils.secure_filename", "secure_filename", "os.path.basename", "django.utils._os.safe_join",
                "flask.safe_join", "werkzeug.security.safe_join", "werkzeug.utils.safe_join",
            ],
            "url": ["flask.url_for", "django.urls.reverse", "urllib.parse.quote", "django.shortcuts.resolve_url", "url_for"],
            "sql": ["psycopg2.sql.Identifier", "psycopg2.sql.Literal", "pymysql.escape_string", "sqlalchemy.text_"],
            "ldap": ["ldap.filter.escape_filter_chars", "ldap.dn.escape_dn_chars", "ldap3.utils.conv.escape_filter_chars"],
        ],
        stops: [
            "open", "requests.get", "requests.post", "os.path.exists", "os.path.isfile", "logging.*", "print", "type",
            "isinstance", "len", "*.filter", "*.filter_by", "*.objects.get", "*.objects.filter", "*.query.get", "*.execute",
            "os.stat", "*.first", "*.one", "*.startswith", "*.endswith", "*.isdigit", "*.count", "*.index", "*.find",
        ]
    )
}
