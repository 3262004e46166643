import GateModel
import GatePattern
import GateSyntax
import GateYAML

/// One text under the rules of its language.
struct RuleRun {
    let rules: LanguageRules
    let text: [UInt8]
    let path: RepoPath
    let shelf: GrammarShelf
    /// Byte ranges that a match must touch, ascending; nil: anywhere.
    let near: [Range<Int>]?
    /// Where in the text its language stands, ascending; empty: everywhere.
    var parts: [Range<Int>] = []
    var clock: RuleClock?
    /// Which rules to run; nil: all that the text can need.
    var only: ((RuleFile) -> Bool)?
    /// The tree, where somebody has made it before.
    var tree: SyntaxTree?

    /// Why the rules with a query did not run.
    enum Gap: Error {
        case grammar(GrammarShelf.Missing)
        case time
        case refused(YAMLError)
    }

    /// The numbers of the rules that the text and its path can need.
    func candidates() -> [Int] {
        rules.candidates(in: text).filter { number in
            let rule = rules.rules[number]
            return only?(rule) ?? true
        }
    }

    /// Every match, in the order of the text; throws `Gap` after the patterns ran, through `patterns` of the caller.
    func matches(deadline: Deadline) throws -> [RuleMatch] {
        let candidates = candidates()
        return try (patternMatches(candidates) + queryMatches(candidates, deadline: deadline)).sorted {
            ($0.range.lowerBound, $0.range.upperBound, $0.rule.id) < (
                $1.range.lowerBound, $1.range.upperBound, $1.rule.id
            )
        }
    }

    private func isNear(_ range: Range<Int>) -> Bool { near.map { $0.contains { $0.overlaps(range) } } ?? true }

    func patternMatches(_ candidates: [Int]) throws -> [RuleMatch] {
        var found: [RuleMatch] = []
        for number in candidates {
            guard let pattern = try rules.pattern(number) else { continue }
            let rule = rules.rules[number]
            let start = clock.map { _ in Deadline.now }
            let before = found.count
            try text.withUnsafeBytes { bytes in
                for part in near ?? [0..<bytes.count] {
                    var from = part.lowerBound
                    let subject = UnsafeRawBufferPointer(rebasing: bytes[0..<min(part.upperBound, bytes.count)])
                    while from <= subject.count,
                        let match = try pattern.pattern(forBytes: part.count).firstMatch(in: subject, from: from)
                    {
                        let range = match[1] ?? match.range
                        found.append(RuleMatch(rule: rule, range: range, message: rule.message, fix: nil))
                        from = max(match.range.upperBound, from + 1)
                    }
                }
            }
            if let clock, let start {
                clock.add(rule.id, nanoseconds: Deadline.now - start, matches: found.count - before)
            }
        }
        return found
    }

    func queryMatches(_ candidates: [Int], deadline: Deadline) throws -> [RuleMatch] {
        guard let language = rules.language else { return [] }
        let wanted = candidates.filter { if case .query = rules.rules[$0].search { true } else { false } }
        guard !wanted.isEmpty else { return [] }
        let tree: SyntaxTree
        if let made = self.tree {
            tree = made
        } else {
            do {
                tree = try SourceTree.parse(text, language: language, ranges: parts, shelf: shelf, seconds: 5)
            } catch let missing as GrammarShelf.Missing {
                throw Gap.grammar(missing)
            } catch Grammar.Failure.unparsed {
                throw Gap.time
            } catch let error as YAMLError {
                throw Gap.refused(error)
            }
        }
        var queries: [Query] = []
        var numbers: [Int] = []
        for number in wanted {
            guard let query = try rules.query(number, kinds: tree.kinds) else { continue }
            queries.append(query)
            numbers.append(number)
        }
        let facts = SyntaxFacts(
            tree, isTest: PathTraits(path).isTest, isBulk: rules.isBulk(after: text.count),
            flow: Flows.table(of: language))
        var found: [RuleMatch] = []
        let collect = { (query: Int, finding: Int, captures: [Int32]) in
            let rule = rules.rules[numbers[query]]
            let texts = CaptureTexts(names: queries[query].captureNames, places: captures, finding: finding, tree: tree)
            let match = RuleMatch(
                rule: rule,
                range: tree.nodes[texts.header.flatMap { isNear(tree.nodes[$0].range) ? $0 : nil } ?? finding].range,
                message: texts.filled(rule.message), fix: texts.fix(of: rule))
            // Several settings of one header that say the same are one finding.
            if texts.header != nil, found.contains(where: { $0.says(match) }) { return }
            found.append(match)
        }
        if let clock {
            // One walk a rule, so that each has its own time.
            for (place, query) in queries.enumerated() {
                let start = Deadline.now
                let before = found.count
                _ = QueryWalk([query], kinds: tree.kinds).run(facts, near: near) { collect(place, $1, $2) }
                clock.add(
                    rules.rules[numbers[place]].id, nanoseconds: Deadline.now - start, matches: found.count - before)
            }
        } else {
            let isDone = QueryWalk(queries, kinds: tree.kinds).run(
                facts, near: near, deadline: { deadline.isPast }, collect)
            if !isDone { throw Gap.time }
        }
        return found
    }
}
