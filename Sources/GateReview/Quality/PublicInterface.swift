import GateModel
import GatePattern
import GateSyntax

/// Compares what both sides of a file offer to others: public symbols that go, or whose parameters change.
struct PublicInterface {
    let file: ChangedFile
    let context: FileContext
    let old: SyntaxTree
    let new: SyntaxTree

    private static let mostListed = 5

    /// Whether a removed line may declare something that others use; a look at the removed lines alone.
    static func mayChange(_ file: ChangedFile, in context: FileContext, language: Language) -> Bool {
        guard file.old != nil, file.hunks.contains(where: { $0.oldLines > 0 }), let words = words[language],
            !PathTraits(file.path).isSample, let old = try? context.text(.old)
        else { return false }
        var isFound = false
        old.bytes.withUnsafeBytes { bytes in
            for hunk in file.hunks where hunk.oldLines > 0 && !isFound {
                guard let range = old.range(ofLines: hunk.oldRange) else { continue }
                words.forEachHit(in: bytes, range: range) { _, _ in isFound = true }
            }
        }
        return isFound
    }

    /// Languages whose symbols are public by a word, a capital or a convention; the rest say nothing for sure.
    private static let words: [Language: LiteralIndex] = {
        var table: [Language: LiteralIndex] = [:]
        for (language, words) in [
            (Language.go, ["func ", "type "]), (.java, ["public "]), (.javascript, ["export "]),
            (.kotlin, ["public ", "fun "]), (.php, ["public "]), (.python, ["def ", "class "]), (.rust, ["pub "]),
            (.swift, ["public ", "open "]), (.tsx, ["export "]), (.typescript, ["export "]),
        ] {
            table[language] = LiteralIndex(words)
        }
        return table
    }()

    func findings() -> [Finding] {
        let before = offered(old)
        let after = Dictionary(grouping: offered(new), by: \.symbol.qualifiedName)
        let removedLines = file.hunks.map(\.oldRange)
        var findings: [Finding] = []
        var seen: Set<String> = []
        for offer in before {
            let symbol = offer.symbol
            guard removedLines.contains(where: { $0.overlaps(symbol.lines.lowerBound..<(symbol.lines.upperBound + 1)) })
            else { continue }
            let now = after[symbol.qualifiedName]
            let others = before.filter { $0.symbol.qualifiedName == symbol.qualifiedName }
            if now == nil {
                guard seen.insert(symbol.qualifiedName).inserted, !hasMoved(symbol) else { continue }
                // What held it goes with it and is told alone.
                if let parent = symbol.parent, isGone(parent, after) { continue }
                findings.append(finding(symbol, "\(PublicInterface.word(symbol)) \(symbol.qualifiedName) is gone"))
            } else if let now, others.count == 1, now.count == 1, let other = now.first?.symbol,
                let change = PublicInterface.change(symbol, other, in: new)
            {
                findings.append(
                    finding(symbol, "\(PublicInterface.word(symbol)) \(symbol.qualifiedName) \(change)", now: other))
            }
        }
        guard findings.count > PublicInterface.mostListed else { return findings }
        let more = findings.count - PublicInterface.mostListed
        let last = findings[PublicInterface.mostListed - 1]
        return Array(findings.prefix(PublicInterface.mostListed - 1)) + [
            Finding(
                ruleId: last.ruleId, reviewer: last.reviewer, severity: last.severity, confidence: last.confidence,
                path: last.path, region: last.region, side: last.side,
                message: "\(last.message); \(more) more changes of this file's interface", identity: last.identity)
        ]
    }

    private struct Offer {
        let symbol: Symbol
    }

    /// The symbols that another file can name.
    private func offered(_ tree: SyntaxTree) -> [Offer] {
        let symbols = Outline(tree).symbols
        return symbols.filter { symbol in
            guard symbol.visibility == .public, !symbol.name.isEmpty else { return false }
            var parent = symbol.parent
            while let index = parent {
                // What stands inside a function is nobody else's; what hides its holder hides it.
                let holder = symbols[index]
                if holder.kind.isCallable || holder.visibility == .private
                    || holder.visibility == .internal && holder.kind != .extension
                {
                    return false
                }
                parent = holder.parent
            }
            return true
        }.map(Offer.init)
    }

    private func isGone(_ parent: Int, _ after: [String: [Offer]]) -> Bool {
        let symbols = Outline(old).symbols
        return symbols.indices.contains(parent) && after[symbols[parent].qualifiedName] == nil
            && symbols[parent].visibility == .public
    }

    /// Whether another file of the change now declares the name, so that it has only moved.
    private func hasMoved(_ symbol: Symbol) -> Bool {
        let name = Array(symbol.name.utf8)
        let ending = MarkerCheck.ending(of: file.path)
        for other in context.change?.files ?? [] where other.path != file.path && other.kind == .text {
            guard MarkerCheck.ending(of: other.path) == ending, other.hunks.contains(where: { $0.newLines > 0 }),
                let text = try? context.blobs.text(of: other, side: .new, limit: context.limits.fileBytes)
            else { continue }
            for hunk in other.hunks where hunk.newLines > 0 {
                guard let range = text.range(ofLines: hunk.newRange) else { continue }
                var rest = text.bytes[range]
                while let found = rest.firstRange(of: name) {
                    let before = text.bytes[..<found.lowerBound].suffix(10)
                    if PublicInterface.declares(before, after: text.bytes[found.upperBound...].first) { return true }
                    rest = rest[found.upperBound...]
                }
            }
        }
        return false
    }

    /// `func name`, `class name`, `def name`, `export const name`.
    private static func declares(_ before: ArraySlice<UInt8>, after: UInt8?) -> Bool {
        let isWord =
            after.map { $0 == UInt8(ascii: "_") || $0 | 0x20 >= UInt8(ascii: "a") && $0 | 0x20 <= UInt8(ascii: "z") }
            ?? false
        guard !isWord else { return false }
        let text = String(decoding: before, as: UTF8.self)
        return [
            "func ", "function ", "class ", "def ", "fn ", "fun ", "const ", "struct ", "enum ", "type ", "interface ",
            "trait ", "protocol ", ") ", "> ",
        ]
        .contains { text.hasSuffix($0) }
    }

    private static func word(_ symbol: Symbol) -> String {
        switch symbol.kind {
        case .method: "the public method"
        case .function, .macro: "the public function"
        case .constructor: "the public constructor"
        case .property: "the public property"
        default: "the public type"
        }
    }

    /// What callers have to change; nil where old calls still do.
    static func change(_ old: Symbol, _ new: Symbol, in tree: SyntaxTree) -> String? {
        let language = tree.language
        guard old.kind.isCallable, new.kind.isCallable else { return nil }
        let (before, after) = (old.parameters, new.parameters)
        let byName = language == .python || language == .swift || language == .kotlin
        let head = tree.text[new.span.lowerBound..<(new.body?.lowerBound ?? new.span.upperBound)]
        let needed = { (parameters: [Symbol.Parameter]) in
            // TypeScript's `name?: type`.
            parameters.filter { isNeeded($0, language) && head.firstRange(of: Array("\($0.name)?".utf8)) == nil }
        }
        if needed(after).count > needed(before).count, after.count > before.count {
            let known = Set(before.map(\.name))
            let added = needed(after).first { !known.contains($0.name) }?.name ?? needed(after).last?.name ?? ""
            return "asks for one more argument\(added.isEmpty ? "" : ", \(added)")"
        }
        if before.count > after.count, !after.contains(where: isRest) {
            let kept = Set(after.map(\.name))
            let gone = before.first { !kept.contains($0.name) }?.name ?? ""
            return "no longer takes\(gone.isEmpty ? " as many arguments" : " \(gone)")"
        }
        guard byName, before.count == after.count else { return nil }
        for (one, other) in zip(before, after) {
            let (was, now) = (one.label ?? one.name, other.label ?? other.name)
            if was != now, was != "_", !was.hasPrefix("_"), !isRest(one) {
                return "calls its argument \(now), not \(was)"
            }
        }
        return nil
    }

    private static func isNeeded(_ parameter: Symbol.Parameter, _ language: Language) -> Bool {
        if parameter.fallback != nil || isRest(parameter) { return false }
        if language == .python { return !["self", "cls", "/", "*"].contains(parameter.name) }
        return true
    }

    private static func isRest(_ parameter: Symbol.Parameter) -> Bool {
        parameter.name.hasPrefix("*") || parameter.name.hasPrefix("...") || parameter.type?.hasPrefix("...") ?? false
            || parameter.type?.hasSuffix("...") ?? false
    }

    private func finding(_ symbol: Symbol, _ message: String, now: Symbol? = nil) -> Finding {
        let rule = QualityRules.apiChange
        let identity = Array("\(symbol.qualifiedName) \(message)".utf8)
        if let now, let region = touched(now, \.newRange, new) {
            return rule.finding(file.path, region, message, identity: identity)
        }
        return Finding(
            ruleId: rule.id, reviewer: rule.reviewer, severity: rule.severity, confidence: rule.confidence,
            path: file.path, region: touched(symbol, \.oldRange, old) ?? lines(symbol.lines.lowerBound, old),
            side: .old,
            message: message, identity: identity)
    }

    /// The first changed line of a symbol.
    private func touched(_ symbol: Symbol, _ side: KeyPath<Hunk, Range<Int>>, _ tree: SyntaxTree) -> Region? {
        let own = symbol.lines.lowerBound..<(symbol.lines.upperBound + 1)
        guard let range = file.hunks.map({ $0[keyPath: side] }).first(where: { $0.overlaps(own) }) else { return nil }
        return lines(max(range.lowerBound, own.lowerBound), tree)
    }

    private func lines(_ line: Int, _ tree: SyntaxTree) -> Region? {
        let text = SourceText(tree.text)
        return text.range(ofLine: line).map { Region($0, in: text) }
    }
}
