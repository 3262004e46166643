import GateSyntax

/// The texts of one match's captures, for messages and fixes.
struct CaptureTexts {
    let names: [String]
    /// -1: took no part.
    let places: [Int32]
    let finding: Int
    let tree: SyntaxTree

    private static let mostBytes = 60

    private func place(_ name: String) -> Int? {
        if name == "finding" { return finding }
        guard let index = names.firstIndex(of: name), places[index] >= 0 else { return nil }
        return Int(places[index])
    }

    /// The node at whose line a match stands where that line changed too: the first line of a block, while `@finding` is
    /// a setting far below it.
    var header: Int? { place("header") }

    /// `{name}` replaced by the capture's text: one line, at most 60 bytes of it.
    func filled(_ template: String) -> String {
        guard template.utf8.contains(UInt8(ascii: "{")) else { return template }
        return String(decoding: filled(template) { CaptureTexts.shown(tree.bytes($0)) }, as: UTF8.self)
    }

    func fix(of rule: RuleFile) -> RuleFix? {
        guard let fix = rule.fix, let target = place(fix.replace) else { return nil }
        return RuleFix(
            title: fix.title, range: tree.nodes[target].range, replacement: filled(fix.with) { Array(tree.bytes($0)) },
            isSafe: fix.isSafe)
    }

    private func filled(_ template: String, _ text: (Int) -> [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        let bytes = Array(template.utf8)
        var index = 0
        while index < bytes.count {
            if bytes[index] == UInt8(ascii: "{"), let end = bytes[index...].firstIndex(of: UInt8(ascii: "}")),
                names.contains(String(decoding: bytes[(index + 1)..<end], as: UTF8.self))
            {
                if let place = place(String(decoding: bytes[(index + 1)..<end], as: UTF8.self)) {
                    result += text(place)
                }
                index = end + 1
            } else {
                result.append(bytes[index])
                index += 1
            }
        }
        return result
    }

    private static func shown(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        let line = bytes.prefix { $0 != UInt8(ascii: "\n") }
        guard line.count > mostBytes || line.count < bytes.count else { return Array(line) }
        var end = line.startIndex + min(mostBytes, line.count)
        while end > line.startIndex, end < line.endIndex, line[end] & 0xC0 == 0x80 { end -= 1 }
        return Array(line[..<end]) + Array("…".utf8)
    }
}
