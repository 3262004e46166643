/// What a file's imports call things.
struct Imports {
    /// Local name to dotted name: `sp` to `subprocess`, `run` to `subprocess.run`.
    private(set) var names: [String: String] = [:]
    /// Modules of which everything is imported: `java.util`.
    private(set) var wildcards: [String] = []

    init(_ facts: SyntaxFacts) {
        let tree = facts.tree
        let isScript = tree.language.isScript
        for place in tree.nodes.indices {
            let roles = facts.roles(place)
            if roles.contains(.importing) {
                read(place, facts)
            } else if isScript, roles.contains(.assignment) {
                readRequire(place, facts)
            }
        }
    }

    private mutating func read(_ place: Int, _ facts: SyntaxFacts) {
        switch facts.tree.language {
        case .python: readPython(place, facts)
        case .javascript, .typescript, .tsx: readScript(place, facts)
        case .go: readGo(place, facts)
        case .java, .kotlin: readJava(place, facts)
        case .rust: readRust(place, facts)
        case .php: readPHP(place, facts)
        default: break
        }
    }

    private mutating func readPython(_ place: Int, _ facts: SyntaxFacts) {
        let tree = facts.tree
        var module = ""
        if tree.kindName(place) == "import_from_statement", let name = tree.child(of: place, field: "module_name") {
            module = facts.string(name) + "."
        }
        for child in tree.children(of: place) {
            switch tree.kindName(child) {
            case "wildcard_import": wildcards.append(String(module.dropLast()))
            case "aliased_import":
                guard let name = tree.child(of: child, field: "name"), let alias = tree.child(of: child, field: "alias")
                else { continue }
                names[facts.string(alias)] = module + facts.string(name)
            case "dotted_name" where tree.child(of: place, field: "module_name") != child:
                let name = facts.string(child)
                // `import a.b` binds `a`.
                if module.isEmpty {
                    let first = String(name.prefix { $0 != "." })
                    names[first] = first
                } else {
                    names[name] = module + name
                }
            default: continue
            }
        }
    }

    private mutating func readScript(_ place: Int, _ facts: SyntaxFacts) {
        let tree = facts.tree
        guard let source = tree.child(of: place, field: "source"), let module = Imports.module(source, facts) else {
            return
        }
        for clause in tree.children(of: place) where tree.kindName(clause) == "import_clause" {
            for child in facts.namedChildren(clause) {
                switch tree.kindName(child) {
                case "identifier": names[facts.string(child)] = module
                case "namespace_import":
                    if let name = facts.namedChildren(child).first { names[facts.string(name)] = module }
                default:
                    for specifier in facts.namedChildren(child) {
                        guard let name = tree.child(of: specifier, field: "name") else { continue }
                        let alias = tree.child(of: specifier, field: "alias") ?? name
                        let member = facts.string(name)
                        names[facts.string(alias)] = member == "default" ? module : module + "." + member
                    }
                }
            }
        }
    }

    /// `const a = require("m")`, `const {a, b: c} = require("m")`, `const a = require("m").b`.
    private mutating func readRequire(_ place: Int, _ facts: SyntaxFacts) {
        let tree = facts.tree
        guard let left = tree.child(of: place, field: "name"), var right = tree.child(of: place, field: "value") else {
            return
        }
        var suffix = ""
        while tree.kindName(right) == "member_expression", let object = tree.child(of: right, field: "object"),
            let property = tree.child(of: right, field: "property")
        {
            suffix = "." + facts.string(property) + suffix
            right = object
        }
        guard tree.kindName(right) == "call_expression", let function = tree.child(of: right, field: "function"),
            facts.string(function) == "require", let list = tree.child(of: right, field: "arguments"),
            let argument = facts.namedChildren(list).first, let module = Imports.module(argument, facts)
        else { return }
        let name = module + suffix
        if tree.kindName(left) == "identifier" {
            names[facts.string(left)] = name
        } else if tree.kindName(left) == "object_pattern" {
            for child in facts.namedChildren(left) {
                if let key = tree.child(of: child, field: "key"), let value = tree.child(of: child, field: "value") {
                    names[facts.string(value)] = name + "." + facts.string(key)
                } else {
                    names[facts.string(child)] = name + "." + facts.string(child)
                }
            }
        }
    }

    /// The text of a module's string without quotes and `node:`.
    static func module(_ place: Int, _ facts: SyntaxFacts) -> String? {
        let text = facts.string(place)
        guard text.utf8.count >= 2, let quote = text.first, quote == "\"" || quote == "'" || quote == "`" else {
            return nil
        }
        let name = text.dropFirst().dropLast()
        return String(name.hasPrefix("node:") ? name.dropFirst(5) : name)
    }

    private mutating func readGo(_ place: Int, _ facts: SyntaxFacts) {
        guard let path = facts.tree.child(of: place, field: "path") else { return }
        let module = String(facts.string(path).dropFirst().dropLast())
        if let alias = facts.tree.child(of: place, field: "name") {
            if facts.string(alias) == "." { wildcards.append(module) } else { names[facts.string(alias)] = module }
            return
        }
        var parts = module.split(separator: "/").map(String.init)
        // `gopkg.in/yaml.v2` and `x/y/v3` are known by the name before the version.
        if parts.count > 1, let last = parts.last, last.first == "v", last.dropFirst().allSatisfy(\.isNumber) {
            parts.removeLast()
        }
        let last = parts.last ?? module
        let name = last.split(separator: ".").first.map(String.init) ?? last
        names[name.hasPrefix("go-") ? String(name.dropFirst(3)) : name] = module
    }

    private mutating func readJava(_ place: Int, _ facts: SyntaxFacts) {
        var text = facts.string(place).split(whereSeparator: { " \n\t;".contains($0) }).map(String.init)
        text.removeAll { $0 == "import" || $0 == "static" }
        guard let name = text.first else { return }
        if name.hasSuffix(".*") || text.dropFirst().first == "*" {
            wildcards.append(
                String(name.hasSuffix(".*") ? name.dropLast(2) : name.dropLast(name.hasSuffix(".") ? 1 : 0)))
        } else {
            let alias =
                text.count >= 3 && text[1] == "as" ? text[2] : name.split(separator: ".").last.map(String.init) ?? name
            names[alias] = name
        }
    }

    private mutating func readRust(_ place: Int, _ facts: SyntaxFacts) {
        guard let argument = facts.tree.child(of: place, field: "argument") else { return }
        readRust(argument, "", facts)
    }

    private mutating func readRust(_ place: Int, _ path: String, _ facts: SyntaxFacts) {
        let tree = facts.tree
        let prefix = path.isEmpty ? "" : path + "::"
        switch tree.kindName(place) {
        case "use_as_clause":
            guard let name = tree.child(of: place, field: "path"), let alias = tree.child(of: place, field: "alias")
            else { return }
            names[facts.string(alias)] = prefix + facts.string(name)
        case "scoped_use_list":
            let inner = tree.child(of: place, field: "path").map { prefix + facts.string($0) } ?? path
            if let list = tree.child(of: place, field: "list") { readRust(list, inner, facts) }
        case "use_list":
            for child in facts.namedChildren(place) { readRust(child, path, facts) }
        case "use_wildcard":
            if let inner = facts.namedChildren(place).first { wildcards.append(prefix + facts.string(inner)) }
        case "self":
            if let last = path.split(separator: ":").last { names[String(last)] = path }
        default:
            let name = facts.string(place)
            if let last = name.split(separator: ":").last { names[String(last)] = prefix + name }
        }
    }

    private mutating func readPHP(_ place: Int, _ facts: SyntaxFacts) {
        let words = facts.string(place).split(separator: " ").map(String.init)
        guard let name = words.first else { return }
        let alias = words.count == 3 ? words[2] : name.split(separator: "\\").last.map(String.init) ?? name
        names[alias] = name
    }
}
