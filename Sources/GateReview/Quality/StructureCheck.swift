import GateModel
import GatePattern
import GateSyntax

/// The checks of a file that need syntax, and the looks at its text that tell whether they are needed at all.
struct StructureCheck {
    let file: ChangedFile
    let context: FileContext
    let text: SourceText
    let shelf: GrammarShelf

    /// Why they did not run.
    struct Gap: Error {
        let reason: Reason
    }

    func findings() throws -> [Finding] {
        // Where nothing changed, nothing grew.
        guard context.change?.scope.kind != .all, context.origin == .authored else { return [] }
        let changedFiles = context.change?.files.count ?? 1
        let language = Language.detect(path: file.path.bytes) { Array(text.bytes.prefix(4096)) }
        guard let language, ComplexityTable.names(of: language) != nil else { return [] }
        let mayGrow = mayGrow()
        let mayBreak = PublicInterface.mayChange(file, in: context, language: language)
        guard changedFiles <= context.quality.files else {
            let mayCopy =
                DuplicateBlocks.isAbout(file) && DuplicateBlocks.adds(file, atLeast: context.quality.duplicateLines)
            guard mayGrow || mayBreak || mayCopy else { return [] }
            throw Gap(
                reason: Reason(
                    .sizeLimit,
                    "a change of \(changedFiles) files; functions, interfaces and copies are compared up to \(context.quality.files)"
                ))
        }
        guard mayGrow || mayBreak else { return [] }
        guard text.isWhole else {
            throw Gap(reason: Reason(.unknownText, "a patch shows only some lines, so functions were not compared"))
        }
        guard text.bytes.count <= RulesReviewer.syntaxBytes else {
            throw Gap(
                reason: Reason(
                    .sizeLimit, "\(text.bytes.count) bytes, the limit for syntax is \(RulesReviewer.syntaxBytes)"))
        }
        do {
            let new = try SourceTree.shared(text.bytes, language: language, shelf: shelf, in: context)
            var known: SyntaxTree??
            let old = { () throws -> SyntaxTree? in
                if let known { return known }
                let tree = try oldTree(language)
                known = .some(tree)
                return tree
            }
            var findings: [Finding] = []
            if mayGrow {
                findings += try FunctionGrowth(file: file, limits: context.quality, new: new, old: old)
                    .findings(in: text)
            }
            if mayBreak, let before = try old() {
                findings += PublicInterface(file: file, context: context, old: before, new: new).findings()
            }
            return findings
        } catch let missing as GrammarShelf.Missing {
            throw Gap(reason: Reason(.missingGrammar, "\(missing); functions were not compared"))
        } catch Grammar.Failure.unparsed {
            throw Gap(reason: Reason(.timeout, "out of time while functions were compared"))
        }
    }

    private func oldTree(_ language: Language) throws -> SyntaxTree? {
        guard file.old != nil, let old = try? context.text(.old), old.isWhole,
            old.bytes.count <= RulesReviewer.syntaxBytes
        else { return nil }
        return try SourceTree.parse(old.bytes, language: language, shelf: shelf, seconds: 5)
    }

    /// Whether an added line can make a function worse: it has a word that branches, or the file grew and is long.
    private func mayGrow() -> Bool {
        let limits = context.quality
        let grows = file.hunks.contains { $0.newLines > $0.oldLines } && text.lineCount > limits.functionLines
        var count = 0
        var isAdded = false
        text.bytes.withUnsafeBytes { bytes in
            AddedText(text: text, file: file).forEachHunk { range in
                guard !isAdded else { return }
                StructureCheck.branches.forEachHit(in: bytes, range: range) { _, _ in isAdded = true }
            }
            guard isAdded, !grows else { return }
            StructureCheck.branches.forEachHit(in: bytes, range: 0..<bytes.count) { _, _ in count += 1 }
        }
        // n nested breaks make n(n + 1) / 2.
        return grows || isAdded && count * (count + 1) / 2 > limits.complexity
    }

    private static let branches = LiteralIndex([
        "if ", "if(", "for ", "for(", "while", "switch", "match", "case ", "catch", "except", "rescue", " && ", " || ",
        "&& ", "|| ",
        " and ", " or ", " ? ", "goto", "select", "when ", "unless", "elif", "guard",
    ])
}
