import GateSyntax
import Testing

@Suite(.enabled(if: Grammars.built.contains(.python), "no grammars were built"))
struct QueryTests {
    @Test("fields, captures and text predicates select a call")
    func call() throws {
        let query = """
            (call function: (identifier) @f arguments: (argument_list) @args
              (#eq? @f "eval") (#not-literal? @args)) @finding
            """
        #expect(try found(query, in: "eval(x)\neval('1')\nexec(x)\n") == ["eval(x)"])
    }

    @Test("children match in order with others between them, anchors without")
    func anchors() throws {
        let text = "f(a, 1, b)\nf(a, b)\n"
        #expect(try found("(argument_list (identifier) (identifier)) @finding", in: text).count == 2)
        #expect(try found("(argument_list (identifier) . (identifier)) @finding", in: text) == ["(a, b)"])
        #expect(try found("(argument_list . (identifier) @finding)", in: text) == ["a", "a"])
        #expect(try found("(argument_list (identifier) @finding .)", in: text) == ["b", "b"])
    }

    @Test("alternatives, quantifiers and absent fields")
    func shapes() throws {
        #expect(try found("[(integer) (float)] @finding", in: "a = 1 + 2.0 + 'x'") == ["1", "2.0"])
        #expect(try found("(return_statement (_)? @x) @finding", in: "def f():\n  return\n") == ["return"])
        #expect(
            try found("(function_definition !return_type) @finding", in: "def f() -> int: pass\ndef g(): pass\n")
                == ["def g(): pass"])
        #expect(try found("(block (pass_statement)+) @finding", in: "if a:\n  pass\n  pass\n") == ["pass\n  pass"])
    }

    @Test("a predicate inside an alternative is about that alternative alone")
    func scopedPredicates() throws {
        let query = """
            [ (call function: (identifier) @f (#eq? @f "eval"))
              (call function: (attribute) @f (#match? @f "x$")) ] @finding
            """
        #expect(try found(query, in: "eval(a)\nexec(b)\na.x()\na.y()\n") == ["eval(a)", "a.x()"])
        #expect(try QueryText(query).requiredLiterals == nil)
        let both = "[ ((identifier) @f (#eq? @f \"eval\")) ((string) @f (#any-of? @f \"abc\" \"def\")) ]"
        #expect(try QueryText(both).requiredLiterals == ["eval", "abc", "def"])
    }

    @Test("names resolve through imports, aliases and locals")
    func names() throws {
        let query = """
            (call function: (_) @f (#resolves-to? @f "subprocess.run" "paramiko.SSHClient().connect" "*.execute")) @finding
            """
        let text = """
            import subprocess as sp
            from subprocess import run as go
            import paramiko
            def f(c2):
                sp.run(1)
                go(2)
                c = paramiko.SSHClient()
                c.connect(3)
                c2.connect(4)
                self.db.cursor().execute(5)
            def g():
                run(6)
            """
        #expect(
            try found(query, in: text)
                == ["sp.run(1)", "go(2)", "c.connect(3)", "self.db.cursor().execute(5)"])
    }

    @Test("names that are assigned from themselves end")
    func cycles() throws {
        let query = "(call function: (_) @f (#resolves-to? @f \"a.b.c\")) @finding"
        #expect(
            try found(query, in: "a = a.b\nb = c = b\nc = b.c\na.c()\nc()\nself.x = self.x.y\nself.x.z()\n").count <= 1)
        let chain = (0..<200).map { "v\($0 + 1) = v\($0).m(v\($0), v\($0))" }.joined(separator: "\n")
        #expect(try found(query, in: chain + "\nv200.c()\n") == [])
    }

    @Test("arguments by label and position; a spread may hold any label")
    func arguments() throws {
        let absent = "(call arguments: (_) @a (#not-arg? @a \"timeout\")) @finding"
        #expect(try found(absent, in: "f(timeout=1)\nf(a)\nf(**k)\n") == ["f(a)"])
        let third = "(call arguments: (_) @a (#arg? @a \"2\" \"^True$\")) @finding"
        #expect(try found(third, in: "f(1, 2, True)\nf(True)\n") == ["f(1, 2, True)"])
    }

    @Test(
        "text that is built from variables is told from constant text",
        arguments: [
            ("q = f'a{b}'\ng(q)", true), ("g('a' + b)", true), ("g('a %s' % b)", true), ("g('{}'.format(b))", true),
            ("g('a')", false), ("b = 'x'\ng(f'a{b}')", false), ("g(b)", false), ("g(a + b)", false),
            ("g(f'{int(b)}')", false),
            ("q = 'a'\nq += b\ng(q)", true),
        ])
    func built(text: String, isBuilt: Bool) throws {
        let query = """
            (call function: (identifier) @f arguments: (argument_list (_) @a) (#eq? @f "g") (#built? @a)) @finding
            """
        #expect(try !found(query, in: text).isEmpty == isBuilt)
    }

    @Test(
        "a value from outside is followed inside its function",
        arguments: [
            ("x = request.args.get('a')\n  g(x)", true), ("x = 'ls ' + request.args['a']\n  g(x)", true),
            ("g(f'{request.form}')", true), ("x = request.args\n  x = 'a'\n  g(x)", false),
            ("g(quote(request.args))", false),
            ("x = request.args['a']\n  if x not in ALLOWED:\n    return\n  g(x)", false),
            ("g(int(request.args['a']))", false),
            ("x = y = 1\n  g(x)", false), ("g(sys.argv[1])", true), ("for x in request.args:\n    g(x.strip())", true),
            ("if c:\n    x = request.args\n  else:\n    x = 'a'\n  g(x)", true),
        ])
    func taint(body: String, isTainted: Bool) throws {
        let query = """
            (call function: (identifier) @f arguments: (argument_list (_) @a) (#eq? @f "g") (#tainted? @a "shell")) @finding
            """
        let flow = FlowTable(sources: ["flask.request.args", "flask.request.form"], localSources: ["sys.argv[]"])
        let text = "from flask import request\ndef f():\n  \(body)\n"
        #expect(try !found(query, in: text, flow: flow).isEmpty == isTainted)
    }

    @Test(
        "scripts: patterns, inline requires and wrapped functions keep their names",
        arguments: [
            ("const { query } = req; g(query.code)", true), ("const { query: { code } } = req; g(code)", true),
            ("const { id: x } = req.params; g(x)", true), ("const u = await find(req.params.id); g(u.url)", false),
            ("const b = await req.json(); g(b)", false), ("const x = await readFile(req.query.f); g(x)", true),
            ("const x = Number(req.query.n); g(x)", false), ("h(({ query }, res) => { g(query.a) })", true),
            ("h(({ query }, other) => { g(query.a) })", false), ("let x = 'a'; x += req.body.b; g(x)", true),
        ])
    func scripts(body: String, isTainted: Bool) throws {
        let query = """
            (call_expression function: (identifier) @f arguments: (arguments (_) @a) (#eq? @f "g") (#tainted? @a "code")) @finding
            """
        let flow = FlowTable(
            sources: ["req.query", "req.query.*", "req.params", "req.params.*", "req.body.*"],
            handlerMembers: ["query", "body"])
        let text = "h(async (req, res) => { \(body) })"
        #expect(try !found(query, in: text, .javascript, flow: flow).isEmpty == isTainted)
    }

    @Test("a module that is required inline and a function that is promisified")
    func required() throws {
        let query = """
            (call_expression function: (_) @f (#resolves-to? @f "child_process.exec")) @finding
            """
        let text = """
            require("child_process").exec(a)
            const cp = require("node:child_process"), util = require("util")
            const run = util.promisify(cp.exec)
            run(b)
            """
        #expect(try found(query, in: text, .javascript) == ["require(\"child_process\").exec(a)", "run(b)"])
    }

    @Test(
        "mistakes are named with their place",
        arguments: [
            ("(call", "a bracket is not closed"), ("(nothing) @finding", "the grammar has no node nothing"),
            ("(call (#what? @x))", "no predicate #what?"),
            ("(call (#eq? @y \"a\")) @finding", "no node is captured as @y"),
            ("(call nofield: (_))", "the grammar has no field nofield"), ("", "it has no pattern"),
        ])
    func mistakes(query: String, words: String) throws {
        let grammar = try Grammars.open(.python)
        #expect {
            _ = try Query(QueryText(query), kinds: grammar.kinds)
        } throws: { "\($0)".contains(words) }
    }

    @Test("every name in the tables of roles is in its grammar", arguments: Grammars.built)
    func tables(language: Language) throws {
        let grammar = try Grammars.open(language)
        #expect(SyntaxFacts.unknownRoleNames(language, kinds: grammar.kinds) == [])
    }
}
