import GateSyntax

/// Text of another language inside a file: the shell of a Dockerfile's RUN.
struct EmbeddedSource: Equatable {
    let language: Language
    /// Ascending and disjoint; together the text as its own interpreter gets it.
    let ranges: [Range<Int>]

    /// What stands in a text of `language`.
    static func all(in text: [UInt8], _ language: Language?) -> [EmbeddedSource] {
        switch language {
        case .dockerfile: inDockerfile(text)
        default: []
        }
    }

    /// Each RUN, CMD, ENTRYPOINT and HEALTHCHECK in shell form; none where the shell is one of Windows.
    private static func inDockerfile(_ text: [UInt8]) -> [EmbeddedSource] {
        let tree = DockerfileTree.parse(text)
        let kinds = DockerfileTree.kinds
        let (script, shell, stage) = (kinds.own("script"), kinds.own("shell"), kinds.own("stage"))
        var found: [EmbeddedSource] = []
        var isPosix = true
        for (place, node) in tree.nodes.enumerated() {
            switch node.kind {
            case stage: isPosix = true
            case shell: isPosix = isPosixShell(tree, place)
            case script where isPosix: found += source(of: place, in: tree).map { [$0] } ?? []
            case kinds.own("comment") where String(decoding: text[node.range], as: UTF8.self).contains("escape=`"):
                return []
            default: break
            }
        }
        return found
    }

    private static func isPosixShell(_ tree: SyntaxTree, _ place: Int) -> Bool {
        guard let array = tree.children(of: place).first(where: { _ in true }),
            let program = tree.children(of: array).first(where: { _ in true })
        else { return true }
        let name = tree.string(program).split(separator: "/").last ?? ""
        return ["sh", "bash", "ash", "dash", "ksh", "zsh"].contains(name)
    }

    private static func source(of place: Int, in tree: SyntaxTree) -> EmbeddedSource? {
        let range = tree.nodes[place].range
        let bodies = tree.children(of: place).filter { tree.kindName($0) == "heredoc_body" }.map {
            tree.nodes[$0].range
        }
        let head = range.lowerBound..<(bodies.first?.lowerBound ?? range.upperBound)
        let words = tree.text[head].split { $0 == 32 || (9...13).contains($0) }
        if let body = bodies.first, words.allSatisfy({ $0.starts(with: "<<".utf8) }) {
            // The here-document is the script itself; its first line may say for whom.
            let content = Array(tree.text[body])
            let language =
                content.starts(with: "#!".utf8) ? Language.detect(path: Array("script".utf8)) { content } : .bash
            return language.map { EmbeddedSource(language: $0, ranges: [body]) }
        }
        var ranges: [Range<Int>] = []
        var line = head.lowerBound
        while line < head.upperBound {
            let end =
                tree.text[line..<head.upperBound].firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? head.upperBound
            let first = tree.text[line..<end].first { $0 != 32 && !(9...13).contains($0) }
            // Lines that Docker takes away: a shell would end the command at them.
            if let first, first != UInt8(ascii: "#") || line == head.lowerBound {
                if let last = ranges.last, last.upperBound == line {
                    ranges[ranges.count - 1] = last.lowerBound..<end
                } else {
                    ranges.append(line..<end)
                }
            }
            line = end
        }
        if !bodies.isEmpty, let last = ranges.popLast() { ranges.append(last.lowerBound..<range.upperBound) }
        return ranges.isEmpty ? nil : EmbeddedSource(language: .bash, ranges: ranges)
    }
}
