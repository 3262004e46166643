import GateModel
import GateSyntax
import GateYAML

/// Takes the values out of a file whose shape is right, and checks what one key asks of another.
struct RuleFileReader {
    let root: Node
    var checker: RuleFileChecker

    mutating func read() -> RuleFile? {
        let summary = text("summary")
        let search = search()
        let side: Side = text("side") == "removed" ? .old : .new
        let languages = root["languages"].map(texts) ?? []
        checkWords()
        checkLanguages(languages)
        let fix = fix(side)
        let examples = examples(side, hasFix: fix != nil)
        let category = RuleFile.Category(rawValue: text("category")) ?? .security
        let cwe = root["cwe"]?.items?.compactMap { $0.text.flatMap { Int($0) } } ?? []
        if cwe.isEmpty, category != .quality {
            checker.report(
                root["cwe"] ?? root, "'cwe' is empty; name the weakness, such as [78], or write category: quality")
        }
        guard let search, let severity = Severity(rawValue: text("severity")),
            let confidence = Confidence(rawValue: text("confidence"))
        else { return nil }
        checkPlaceholders(search, fix)
        return RuleFile(
            id: text("id"), summary: summary, message: root["message"]?.text ?? summary, why: paragraph("why"),
            advice: paragraph("advice"), severity: severity, confidence: confidence,
            isEnabledByDefault: flag(root["enabled"], else: true), cwe: cwe, category: category,
            languages: Language.allCases.filter { languages.contains($0.rawValue) },
            paths: root["paths"].map(texts)?.map { Glob($0) } ?? [], readsTests: flag(root["tests"], else: true),
            side: side, search: search, literals: root["literals"].map(texts), fix: fix, examples: examples)
    }

    // MARK: Values

    private func text(_ key: String) -> String { root[key]?.text ?? "" }

    /// Text of several lines as one paragraph.
    private func paragraph(_ key: String) -> String {
        text(key).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    private func texts(_ node: Node) -> [String] { node.items?.compactMap(\.text) ?? [] }

    private func flag(_ node: Node?, else standard: Bool) -> Bool {
        if case .bool(let value)? = node?.scalar?.value { return value }
        return standard
    }

    private mutating func search() -> RuleFile.Search? {
        switch (root["query"], root["pattern"]) {
        case (let query?, nil):
            let text = query.text ?? ""
            if !RuleCaptures.names(in: text).contains("finding") {
                checker.report(query, "the query has no capture @finding; put it behind the node that is found")
            }
            return .query(text)
        case (nil, let pattern?):
            // A block scalar ends with a line end that nobody means.
            var text = pattern.text ?? ""
            while text.utf8.last == UInt8(ascii: "\n") { text.removeLast() }
            return .pattern(text)
        case (_?, let pattern?): checker.report(pattern, "a rule has either 'query' or 'pattern'; remove one")
        case (nil, nil): checker.report(root, "the key 'query' is missing (or 'pattern', for a PCRE2 expression)")
        }
        return nil
    }

    private mutating func fix(_ side: Side) -> RuleFile.FixTemplate? {
        guard let node = root["fix"] else { return nil }
        if side == .old { checker.report(node, "what was removed cannot be mended; remove 'fix' or 'side: removed'") }
        return RuleFile.FixTemplate(
            title: node["title"]?.text ?? "", replace: node["replace"]?.text ?? "finding",
            with: node["with"]?.text ?? "", isSafe: flag(node["safe"], else: false))
    }

    // MARK: Examples

    private mutating func examples(_ side: Side, hasFix: Bool) -> RuleFile.Examples {
        guard let node = root["examples"] else { return RuleFile.Examples() }
        var examples = RuleFile.Examples()
        examples.bad = (node["bad"]?.items ?? []).compactMap { example($0, side) }
        examples.good = (node["good"]?.items ?? []).compactMap { example($0, side) }
        examples.fixed = (node["fixed"]?.items ?? []).compactMap { example($0, .new) }
        if let fixed = node["fixed"] {
            if !hasFix { checker.report(fixed, "'examples.fixed' needs a 'fix'") }
            if examples.fixed.count > examples.bad.count {
                checker.report(
                    fixed, "'examples.fixed' has more entries than 'examples.bad'; they go in the same order")
            }
        }
        return examples
    }

    private mutating func example(_ node: Node, _ side: Side) -> RuleFile.Example? {
        let isLong = node.pairs != nil
        let path = node["path"]?.text
        if side == .old {
            guard let before = node["before"], let after = node["after"], node["text"] == nil else {
                checker.report(node, "an example of a rule with 'side: removed' needs 'before' and 'after'")
                return nil
            }
            return RuleFile.Example(
                path: path, before: before.text ?? "", text: after.text ?? "", line: line(of: before))
        }
        guard let text = isLong ? node["text"] : node, node["before"] == nil, node["after"] == nil else {
            checker.report(node, "an example needs 'text' ('before' and 'after' are for 'side: removed')")
            return nil
        }
        return RuleFile.Example(path: path, before: nil, text: text.text ?? "", line: line(of: text))
    }

    /// The line on which an example's text begins: a block scalar's is the one below its `|`.
    private func line(of node: Node) -> Int {
        let start = checker.yaml.position(of: node.span.lowerBound).line
        switch node.resolved.content {
        case .scalar(let scalar) where scalar.style == .literal || scalar.style == .folded: return start + 1
        default: return start
        }
    }

    // MARK: What one key asks of another

    private mutating func checkWords() {
        if let node = root["id"], let id = node.text, !RuleFileReader.isKebab(id) {
            checker.report(
                node,
                "'id' expects small letters, digits and single '-' (such as python-eval), found "
                    + "'\(RuleWords.printable(id))'")
        }
        for key in ["summary", "message"] {
            if let node = root[key], node.text?.utf8.last == UInt8(ascii: ".") {
                checker.report(node, "'\(key)' is a clause; drop the full stop at its end")
            }
        }
        for key in ["why", "advice"] {
            if let node = root[key], !paragraph(key).hasSuffix(".") {
                checker.report(node, "'\(key)' is a sentence; end it with a full stop")
            }
        }
    }

    private mutating func checkLanguages(_ languages: [String]) {
        guard let node = root["languages"] else { return }
        if Set(languages).count < languages.count { checker.report(node, "'languages' names one twice; remove it") }
        guard languages.contains(RuleKey.anyText) else { return }
        if languages.count > 1 { checker.report(node, "'text' stands alone in 'languages': it is any text file") }
        if let query = root["query"] {
            checker.report(query, "plain text has no syntax tree to query; write 'pattern', or name a language")
        }
    }

    private mutating func checkPlaceholders(_ search: RuleFile.Search, _ fix: RuleFile.FixTemplate?) {
        var known: Set<String> = ["finding"]
        switch search {
        case .query(let query): known.formUnion(RuleCaptures.names(in: query))
        case .pattern(let pattern): known.formUnion(RuleCaptures.groups(in: pattern))
        }
        if let node = root["message"] { checkPlaceholders(in: node, "message", known) }
        guard let fix, let node = root["fix"] else { return }
        if let with = node["with"] { checkPlaceholders(in: with, "fix.with", known) }
        if let replace = node["replace"], !known.contains(fix.replace) {
            checker.report(replace, unknown(fix.replace, "fix.replace", known))
        }
    }

    private mutating func checkPlaceholders(in node: Node, _ key: String, _ known: Set<String>) {
        for name in RuleCaptures.placeholders(in: node.text ?? "") where !known.contains(name) {
            checker.report(node, unknown(name, key, known))
        }
    }

    private func unknown(_ name: String, _ key: String, _ known: Set<String>) -> String {
        let near = NearestWord.clause(for: name, among: known.sorted())
        return "'\(key)' names '\(RuleWords.printable(name))', which the rule does not capture"
            + (near.isEmpty ? "; it captures \(RuleWords.list(known.sorted()))" : near)
    }

    private static func isKebab(_ id: String) -> Bool {
        let words = id.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        return id.utf8.count <= 80
            && words.allSatisfy { word in
                !word.isEmpty && word.allSatisfy { (97...122).contains($0) || (48...57).contains($0) }
            }
    }
}
