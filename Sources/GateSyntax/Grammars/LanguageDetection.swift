extension Language {
    /// The language of a file by its name, else by its first line; nil for one that is not read as syntax.
    ///
    /// `content` is called for names that do not decide: no ending (a script's `#!` line), `.h`, `.ts`, `.inc`.
    package static func detect(path: [UInt8], content: () -> [UInt8]) -> Language? {
        let name = path[((path.lastIndex(of: UInt8(ascii: "/")) ?? -1) + 1)...]
        guard !name.isEmpty else { return nil }
        if let language = names[String(decoding: name, as: UTF8.self)] { return language }
        // A dot at the start begins a name, not an ending.
        let dot = name.lastIndex(of: UInt8(ascii: ".")).flatMap { $0 == name.startIndex ? nil : $0 }
        let stem = String(decoding: name[..<(name.firstIndex(of: UInt8(ascii: ".")) ?? name.endIndex)], as: UTF8.self)
        guard let dot else { return ofScript(content()) }
        let ending = String(decoding: name[(dot + 1)...].map(lower), as: UTF8.self)
        switch ending {
        case "h": return ofHeader(content())
        // Qt's translations are XML with the same ending.
        case "ts": return content().first(where: { !isSpace($0) }) == UInt8(ascii: "<") ? nil : .typescript
        case "inc": return ofScript(content())
        case "in", "sample", "cgi", "fcgi": return ofScript(content())
        default: break
        }
        if let language = endings[ending] { return language }
        // Dockerfile.alpine
        return stem == "Dockerfile" || stem == "Containerfile" ? .dockerfile : nil
    }

    /// By the interpreter of a `#!` line, or PHP's opening tag.
    private static func ofScript(_ text: [UInt8]) -> Language? {
        if text.starts(with: "<?php".utf8) { return .php }
        guard text.starts(with: "#!".utf8) else { return nil }
        let line = text[2...].prefix(200).prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
        var words = line.split(whereSeparator: isSpace).map { String(decoding: $0, as: UTF8.self) }[...]
        if let first = words.first, first == "env" || first.hasSuffix("/env") {
            // `env -S NAME=value python3 -u`
            words = words.dropFirst().drop { $0.hasPrefix("-") || $0.contains("=") }
        }
        guard let path = words.first else { return nil }
        let program = path.utf8.split(separator: UInt8(ascii: "/")).last.map { String($0) ?? "" } ?? ""
        // python3.11, ruby2.7, php8.2
        let bare = String(program.prefix { !"0123456789.".contains($0) })
        return interpreters[bare.hasSuffix("-") ? String(bare.dropLast()) : bare]
    }

    /// C unless a line begins as only C++ lines do; Objective-C is not read.
    private static func ofHeader(_ text: [UInt8]) -> Language? {
        var isComment = false
        for line in text.prefix(100_000).split(separator: UInt8(ascii: "\n")) {
            let words = line.drop(while: isSpace)
            if isComment {
                isComment = !has(words, "*/")
                continue
            }
            if words.starts(with: "/*".utf8) {
                isComment = !has(words, "*/")
                continue
            }
            switch words.first {
            case UInt8(ascii: "@"):
                if ["@interface", "@protocol", "@class", "@import"].contains(where: { words.starts(with: $0.utf8) }) {
                    return nil
                }
            case UInt8(ascii: "#"):
                if words.starts(with: "#import".utf8) { return nil }
                // <vector>: only C++ leaves the ending away.
                if words.starts(with: "#include <".utf8),
                    let end = words.firstIndex(of: UInt8(ascii: ">")), !words[..<end].contains(UInt8(ascii: "."))
                {
                    return .cpp
                }
            case let first? where plusPlusFirsts.contains(first):
                if plusPlus.contains(where: { words.starts(with: $0.utf8) }) { return .cpp }
            default: break
            }
        }
        return .c
    }

    private static func has(_ line: ArraySlice<UInt8>, _ pair: StaticString) -> Bool {
        let (first, second) = (pair.utf8Start[0], pair.utf8Start[1])
        return zip(line, line.dropFirst()).contains { $0 == first && $1 == second }
    }

    private static let plusPlus = [
        "class ", "namespace ", "template<", "template <", "public:", "private:", "protected:", "using ", "virtual ",
        "explicit ", "constexpr ", "friend ", "std::", "enum class ", "inline namespace ", "concept ",
    ]
    private static let plusPlusFirsts = Set(plusPlus.compactMap(\.utf8.first))

    private static let names: [String: Language] = table([
        (.bash, ".bash_aliases .bash_login .bash_logout .bash_profile .bashrc .envrc .profile APKBUILD PKGBUILD"),
        (.dockerfile, "Containerfile Dockerfile"),
        (.hcl, ".terraformrc terraform.rc"),
        (.javascript, "Jakefile"),
        (.python, "SConscript SConstruct wscript"),
        (
            .ruby,
            "Appraisals Berksfile Brewfile Capfile Dangerfile Fastfile Gemfile Guardfile Podfile Rakefile Thorfile Vagrantfile"
        ),
        (.yaml, ".clang-format .clang-tidy .clangd .gemrc"),
    ])

    private static let endings: [String: Language] = table([
        (.bash, "bash bats ebuild ksh sh"),
        (.c, "c"),
        (.cpp, "c++ cc cp cpp cppm cxx h++ hh hpp hxx ino ipp ixx tcc tpp"),
        (.dockerfile, "containerfile dockerfile"),
        (.go, "go"),
        (.hcl, "hcl nomad tf tfvars tofu"),
        (.java, "java"),
        (.javascript, "cjs es6 js jsx mjs"),
        (.kotlin, "kt kts"),
        (.php, "php php3 php4 php5 php7 php8 phps phtml"),
        (.python, "py pyi pyw"),
        (.ruby, "gemspec jbuilder podspec rabl rake rb rbi ru thor"),
        (.rust, "rs"),
        (.swift, "swift swiftinterface"),
        (.tsx, "tsx"),
        (.typescript, "cts mts"),
        (.yaml, "yaml yml"),
    ])

    private static let interpreters: [String: Language] = table([
        (.bash, "ash bash bats dash ksh mksh sh"),
        (.javascript, "bun node nodejs"),
        (.kotlin, "kotlin kotlinc"),
        (.php, "php"),
        (.python, "ipython pypy python uv"),
        (.ruby, "jruby macruby rake ruby"),
        (.rust, "rust-script"),
        (.swift, "swift"),
        (.typescript, "deno ts-node tsx"),
    ])

    private static func table(_ rows: [(Language, String)]) -> [String: Language] {
        var found: [String: Language] = [:]
        for (language, words) in rows {
            for word in words.split(separator: " ") { found[String(word)] = language }
        }
        return found
    }

    private static func lower(_ byte: UInt8) -> UInt8 { (0x41...0x5A).contains(byte) ? byte | 0x20 : byte }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
}
