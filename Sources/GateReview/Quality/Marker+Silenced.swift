/// What keeps tools from saying something, stops for debuggers, and tasks that nobody has.
extension Marker {
    /// The catalogue has rules for those of Python, JavaScript and Rust.
    private static let stops: [(String, String, [String])] = [
        ("rb", "binding.pry", [""]), ("rb", "binding.irb", [""]), ("rb", "byebug", [""]),
        ("go", "runtime.Breakpoint()", [""]), ("php", "xdebug_break()", ["", ";"]),
    ]

    static let debuggers: [Marker] =
        stops.map { endings, literal, ends in
            Marker(QualityRules.debuggerLeft, literal, in: .code, of: endings, .program) { before, after in
                let start = before.trimmedSpace
                let rest = after.trimmedSpace
                let isWhole = start.isEmpty || start.last == ";"
                let isEnd = ends.contains(rest) || rest.hasPrefix("//") || rest.hasPrefix("#")
                return isWhole && isEnd ? "\(literal) halts the program" : nil
            }
        }

    private static let measures: [(String, String)] = [
        ("py", "pragma: no cover"), (script, "istanbul ignore"), (script, "c8 ignore"), (script, "v8 ignore"),
        ("c cc cpp cxx h hpp", "LCOV_EXCL_"), ("c cc cpp cxx h hpp", "GCOVR_EXCL_"), ("php", "@codeCoverageIgnore"),
        ("rb", ":nocov:"), ("cs", "ExcludeFromCodeCoverage"), ("rs", "#[coverage(off)]"),
    ]
    /// Words that belong to a mark, and so are no reason.
    private static let markWords: Set<Substring> = [
        "next", "if", "else", "file", "start", "stop", "line", "LINE", "START", "BR", "branch",
    ]
    /// What no test can run, or need not.
    private static let untestable = [
        "TYPE_CHECKING", "__main__", "NotImplementedError", "@overload", "abstractmethod", "AssertionError",
    ]

    static let excluded: [Marker] = measures.map { endings, literal in
        let place: Place = literal.hasPrefix("#[") || literal.hasPrefix("Excl") ? .code : .comment
        return Marker(QualityRules.coverageExcluded, literal, in: place, of: endings, .program) { before, after in
            if literal.hasSuffix("EXCL_"), !after.hasPrefix("START"), !after.hasPrefix("LINE") { return nil }
            let words = after.split { !$0.isLetter }.filter { !markWords.contains($0) }
            guard words.count < 3, !untestable.contains(where: { before.contains($0) }) else { return nil }
            return "\(literal) takes code out of the measure"
        }
    }

    static let silenced: [Marker] = [
        Marker(QualityRules.lintSuppressed, "noqa", in: .comment, of: "py pyi") { before, after in
            let rest = after.trimmedSpace
            guard before.trimmedSpace.hasSuffix("#"), rest.isEmpty || rest.hasPrefix("#") else { return nil }
            return "a bare noqa silences every rule on the line"
        },
        Marker(QualityRules.lintSuppressed, "type: ignore", in: .comment, of: "py pyi") { before, after in
            guard before.trimmedSpace.hasSuffix("#"), after.trimmedSpace.isEmpty else { return nil }
            return "a bare type: ignore silences every error on the line"
        },
        Marker(QualityRules.lintSuppressed, "pylint: disable=all", in: .comment, of: "py pyi") { _, _ in
            "pylint: disable=all silences every rule"
        },
        Marker(QualityRules.lintSuppressed, "eslint-disable", in: .comment, of: script) { _, after in
            var rest = after
            for form in ["-next-line", "-line"] where rest.hasPrefix(form) { rest = rest.dropFirst(form.count) }
            let text = rest.cut(at: "*/")?.before.trimmedSpace ?? rest.trimmedSpace
            return text.isEmpty ? "eslint-disable without a rule silences them all" : nil
        },
        Marker(QualityRules.lintSuppressed, "@ts-ignore", in: .comment, of: script, .program) { _, after in
            let words = after.split { !$0.isLetter }.count
            return words < 2 ? "@ts-ignore says not why, and stays when it is needed no more" : nil
        },
        Marker(QualityRules.lintSuppressed, "@ts-nocheck", in: .comment, of: script, .program) { _, after in
            let words = after.split { !$0.isLetter }.count
            return words < 2 ? "@ts-nocheck silences the compiler in the whole file" : nil
        },
        Marker(QualityRules.lintSuppressed, "//nolint", in: .comment, of: "go") { _, after in
            let isNamed = after.first.map { $0 == ":" || $0.isLetter } ?? false
            return isNamed ? nil : "a bare nolint silences every linter"
        },
        Marker(QualityRules.lintSuppressed, "allow(warnings", in: .code, of: "rs") { _, _ in
            "allow(warnings) silences the compiler"
        },
        Marker(QualityRules.lintSuppressed, "allow(clippy::all", in: .code, of: "rs") { _, _ in
            "allow(clippy::all) silences every lint"
        },
        Marker(QualityRules.lintSuppressed, "swiftlint:disable", in: .comment, of: "swift") { _, after in
            var rest = after
            for form in [":next", ":this", ":previous"] where rest.hasPrefix(form) { rest = rest.dropFirst(form.count) }
            let text = rest.trimmedSpace
            return text.isEmpty || text == "all" ? "swiftlint:disable without a rule silences them all" : nil
        },
        Marker(QualityRules.lintSuppressed, "rubocop:disable", in: .comment, of: "rb rake") { _, after in
            let text = after.trimmedSpace
            return text.isEmpty || text.hasPrefix("all") ? "rubocop:disable without a rule silences them all" : nil
        },
        Marker(QualityRules.lintSuppressed, "@SuppressWarnings(\"all\")", in: .anywhere, of: "java") { _, _ in
            "@SuppressWarnings(\"all\") silences the compiler"
        },
        Marker(QualityRules.lintSuppressed, "shellcheck disable=all", in: .comment, of: "sh bash") { _, _ in
            "shellcheck disable=all silences every rule"
        },
    ]

    static let tasks: [Marker] = ["TODO", "FIXME", "XXX", "HACK"].map { word in
        Marker(QualityRules.todoWithoutOwner, word, in: .comment, of: "*") { before, after in
            if before.last.map({ $0.isLetter || $0.isNumber || "_-/".contains($0) }) ?? false { return nil }
            guard after.first.map({ " :(-,.".contains($0) }) ?? true else { return nil }
            // A name in brackets, an issue, an address.
            if after.hasPrefix("("), after.dropFirst().first != ")" { return nil }
            let text = before + after
            let isNamed = text.contains("://") || text.contains("@") || hasIssue(text)
            return isNamed ? nil : "\(word) names nobody and no issue"
        }
    }

    /// `#123`, `ABC-123`.
    private static func hasIssue(_ text: some StringProtocol) -> Bool {
        var last: Character = " "
        var capitals = 0
        for character in text {
            if character.isNumber, last == "#" || last == "-" && capitals > 1 { return true }
            if character.isUppercase { capitals += 1 } else if character != "-" { capitals = 0 }
            last = character
        }
        return false
    }
}
