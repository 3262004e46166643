import GateModel
package import GateSyntax

extension CoverageMeasure {
    /// Names the functions of a file by its syntax; the outermost where they stand in one another. Files of a language
    /// without a grammar have none.
    package static func functions(_ shelf: GrammarShelf) -> Symbols {
        { file, text in
            guard text.isWhole, text.bytes.count <= RulesReviewer.syntaxBytes,
                let language = Language.detect(path: file.path.bytes, content: { Array(text.bytes.prefix(4096)) }),
                // Without a tree the figure stands by hunk; the rules say what is missing.
                let grammar = try? shelf.grammar(language), let tree = try? grammar.parse(text.bytes)
            else { return nil }
            let all = Outline(tree).symbols
            return all.filter { symbol in
                guard symbol.kind.isCallable else { return false }
                var above = symbol.parent
                while let index = above {
                    if all[index].kind.isCallable { return false }
                    above = all[index].parent
                }
                return true
            }.map { symbol in
                CoverageMeasure.Symbol(
                    name: symbol.qualifiedName,
                    lines: symbol.lines.lowerBound..<symbol.lines.upperBound + 1)
            }
        }
    }
}
