import Foundation
import GateYAML
import Testing
import TestSupport

@Suite("real files")
struct OracleTests {
    static let corpus: [String] = {
        guard let url = Shared.url("corpus/pipelines"), let found = FileManager.default.enumerator(atPath: url.path)
        else {
            return []
        }
        return found.compactMap { $0 as? String }.filter { $0.hasSuffix(".yml") || $0.hasSuffix(".yaml") }.sorted()
            .map { url.appendingPathComponent($0).path }
    }()

    static let hasPyYAML = (try? Command.run(["python3", "-c", "import yaml"]).status) == 0

    @Test(
        "have the scalars of PyYAML, with the same text at the same places",
        .enabled(if: !corpus.isEmpty, "../shared/corpus is not there"),
        .enabled(if: hasPyYAML, "python3 has no yaml module"))
    func scalars() throws {
        let script = """
            import sys, yaml
            out = sys.stdout
            def walk(node, text):
                if isinstance(node, yaml.ScalarNode):
                    written = node.value or node.style  # the place of a value that is not written is ours to say
                    start = len(text[:node.start_mark.index].encode()) if written else -1
                    out.write("%d %s %s\\n" % (start, node.style or "-", node.value.encode().hex()))
                elif isinstance(node, yaml.SequenceNode):
                    for item in node.value: walk(item, text)
                else:
                    for key, value in node.value: walk(key, text); walk(value, text)
            for name in sys.argv[1:]:
                text = open(name, encoding="utf-8", newline="").read()
                out.write(name + "\\n")
                for root in yaml.compose_all(text, Loader=yaml.SafeLoader):
                    if root is not None: walk(root, text)
            """
        let result = try Command.run(["python3", "-c", script] + OracleTests.corpus)
        try #require(result.status == 0, "\(result.error)")
        var lines: [String] = []
        for name in OracleTests.corpus {
            lines.append(name)
            let yaml = try YAML.parse(Array(try Data(contentsOf: URL(fileURLWithPath: name))))
            for document in yaml.documents { walk(document.root, into: &lines) }
        }
        let expected = result.text.split(separator: "\n").map(String.init)
        #expect(lines.count == expected.count && lines.count > OracleTests.corpus.count)
        for (mine, theirs) in zip(lines, expected) where mine != theirs {
            Issue.record("\(mine) here, \(theirs) with PyYAML")
            break
        }
    }

    private func walk(_ node: Node, into lines: inout [String]) {
        switch node.resolved.content {
        case .scalar(let scalar):
            let style =
                switch scalar.style {
                case .plain: "-"
                case .singleQuoted: "'"
                case .doubleQuoted: "\""
                case .literal: "|"
                case .folded: ">"
                }
            let hex = scalar.text.utf8.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
            let isWritten = !scalar.text.isEmpty || scalar.style != .plain
            lines.append("\(isWritten ? node.resolved.fullSpan.lowerBound : -1) \(style) \(hex)")
        case .sequence(let items): for item in items { walk(item, into: &lines) }
        case .mapping(let pairs):
            for pair in pairs {
                walk(pair.key, into: &lines)
                walk(pair.value, into: &lines)
            }
        case .alias: break
        }
    }
}
