import GateModel
import GateSyntax

/// Compares the functions of both sides of a file that the change touches.
struct FunctionGrowth {
    let file: ChangedFile
    let limits: QualityLimits
    let new: SyntaxTree
    /// The tree of the old side; asked for only where a function is past a limit.
    let old: () throws -> SyntaxTree?

    private struct Measure {
        let complexity: Int
        let lines: Int
    }

    func findings(in text: SourceText) throws -> [Finding] {
        let outline = Outline(new)
        let changed = outline.changed(lines: file.hunks.map(\.newRange)).filter { $0.kind.isCallable && $0.body != nil }
        guard !changed.isEmpty, let complexity = Complexity(new) else { return [] }
        let errors = new.errors
        var past: [(symbol: Symbol, measure: Measure)] = []
        for symbol in changed where !errors.contains(where: { $0.overlaps(symbol.span) }) {
            let measure = Measure(
                complexity: complexity.value(of: symbol.place, name: symbol.name), lines: symbol.lines.count)
            if measure.complexity > limits.complexity || measure.lines > limits.functionLines {
                past.append((symbol, measure))
            }
        }
        // A function that holds another which is past the limit is not told beside it.
        past = past.filter { outer in
            !past.contains {
                $0.symbol.span != outer.symbol.span && outer.symbol.span.contains($0.symbol.span.lowerBound)
            }
        }
        guard !past.isEmpty else { return [] }
        let before = try old().map(measures) ?? [:]
        return past.flatMap { symbol, measure in
            findings(symbol, measure, was: before[FunctionGrowth.key(symbol)], in: text)
        }
    }

    private func measures(_ tree: SyntaxTree) -> [String: Measure] {
        guard let complexity = Complexity(tree) else { return [:] }
        var found: [String: Measure] = [:]
        for symbol in Outline(tree).symbols where symbol.kind.isCallable && symbol.body != nil {
            let key = FunctionGrowth.key(symbol)
            let measure = Measure(
                complexity: complexity.value(of: symbol.place, name: symbol.name), lines: symbol.lines.count)
            // Of several with one name the largest counts, so that no growth is made up.
            if let known = found[key] {
                found[key] = Measure(
                    complexity: max(known.complexity, measure.complexity), lines: max(known.lines, measure.lines))
            } else {
                found[key] = measure
            }
        }
        return found
    }

    private static func key(_ symbol: Symbol) -> String { symbol.qualifiedName }

    private func findings(_ symbol: Symbol, _ now: Measure, was: Measure?, in text: SourceText) -> [Finding] {
        var findings: [Finding] = []
        let name = symbol.name.isEmpty ? "the function" : symbol.name
        let region = region(of: symbol, in: text)
        let identity = Array(symbol.qualifiedName.utf8)
        if now.complexity > limits.complexity, isNews(now.complexity, was?.complexity, limits.complexity) {
            let change = was.map { "goes from \($0.complexity) to \(now.complexity)" } ?? "is \(now.complexity)"
            findings.append(
                QualityRules.cognitiveComplexity.finding(
                    file.path, region,
                    "the cognitive complexity of \(name) \(change); the limit is \(limits.complexity)",
                    identity: identity))
        }
        if now.lines > limits.functionLines, isNews(now.lines, was?.lines, limits.functionLines), !isTest {
            let change = was.map { "grows from \($0.lines) to \(now.lines) lines" } ?? "has \(now.lines) lines"
            findings.append(
                QualityRules.functionLength.finding(
                    file.path, region, "\(name) \(change); the limit is \(limits.functionLines)",
                    identity: identity))
        }
        return findings
    }

    /// Whether it went past the limit here or, where it was past it before, by a third of the limit more.
    private func isNews(_ now: Int, _ was: Int?, _ limit: Int) -> Bool {
        guard let was, was > limit else { return true }
        return now - was >= max(1, limit / 3)
    }

    private var isTest: Bool { PathTraits(file.path).isTest }

    /// The line of the name, where the change touches it; else the first changed line inside, so that a forge shows it.
    private func region(of symbol: Symbol, in text: SourceText) -> Region? {
        let start = symbol.body?.lowerBound ?? symbol.span.lowerBound
        let head = text.line(atByte: symbol.span.lowerBound)...text.line(atByte: max(symbol.span.lowerBound, start - 1))
        let ranges = file.hunks.map(\.newRange)
        let line =
            head.first { line in ranges.contains { $0.contains(line) } }
            ?? ranges.first { $0.lowerBound <= symbol.lines.upperBound && $0.upperBound > symbol.lines.lowerBound }
            .map { max($0.lowerBound, symbol.lines.lowerBound) }
            ?? symbol.lines.lowerBound
        return text.range(ofLine: line).map { Region($0, in: text) }
    }
}
