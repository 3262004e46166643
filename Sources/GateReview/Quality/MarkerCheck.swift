import GateModel
import GatePattern

/// Finds markers in added lines that the removed lines did not have already.
struct MarkerCheck {
    let file: ChangedFile
    let context: FileContext
    let text: SourceText

    private static let mostListed = 100

    func findings() -> [Finding] {
        let ending = MarkerCheck.ending(of: file.path)
        let hits = hits(in: text, lines: file.hunks.map(\.newRange), ending: ending)
        guard !hits.isEmpty else { return [] }
        var known = removed(of: Set(hits.map { Marker.all[$0.marker].literal }), ending: ending)
        let isSample = PathTraits(file.path).isSample
        return hits.prefix(MarkerCheck.mostListed).compactMap { hit in
            let marker = Marker.all[hit.marker]
            if let count = known[marker.literal], count > 0 {
                known[marker.literal] = count - 1
                return nil
            }
            let range = hit.offset..<(hit.offset + marker.literal.utf8.count)
            return marker.rule.finding(
                file.path, Region(range, in: text), hit.message,
                confidence: isSample && marker.files == .any ? .low : nil)
        }
    }

    private struct Hit {
        let marker: Int
        let offset: Int
        let message: String
    }

    /// How often the removed lines had each of `literals`, where they said the same.
    private func removed(of literals: Set<String>, ending: String) -> [String: Int] {
        guard file.old != nil, file.hunks.contains(where: { $0.oldLines > 0 }), let old = try? context.text(.old) else {
            return [:]
        }
        return hits(in: old, lines: file.hunks.map(\.oldRange), ending: ending)
            .reduce(into: [:]) { $0[Marker.all[$1.marker].literal, default: 0] += 1 }
    }

    private func hits(in text: SourceText, lines: [Range<Int>], ending: String) -> [Hit] {
        var found: [(marker: Int, offset: Int)] = []
        text.bytes.withUnsafeBytes { bytes in
            for lines in lines where !lines.isEmpty {
                guard let range = text.range(ofLines: lines) else { continue }
                Marker.index.forEachHit(in: bytes, range: range) { marker, offset in
                    let endings = Marker.all[marker].endings
                    if endings.contains(ending) || endings.contains("*") { found.append((marker, offset)) }
                }
            }
        }
        guard !found.isEmpty, let style = LexicalStyle.of(file.path) else { return [] }
        let isTest = PathTraits(file.path).isTest
        let isProgram = !PathTraits(file.path).isSample
        // The text of a patch starts anywhere: what is a comment there cannot be told.
        let lexis = text.isWhole ? Lexis(text.bytes, style: style) : nil
        return found.compactMap { marker, offset in
            let wanted = Marker.all[marker]
            switch wanted.files {
            case .any: break
            case .tests: guard isTest else { return nil }
            case .program: guard isProgram else { return nil }
            }
            switch (wanted.place, lexis?.kind(at: offset)) {
            case (.code, .comment?), (.code, .string?), (.comment, .code?), (.comment, .string?): return nil
            default: break
            }
            guard let line = text.range(ofLine: text.line(atByte: offset)), line.count < 2000 else { return nil }
            let end = offset + wanted.literal.utf8.count
            let before = String(decoding: text.bytes[line.lowerBound..<offset], as: UTF8.self)
            let after = String(decoding: text.bytes[min(end, line.upperBound)..<line.upperBound], as: UTF8.self)
            return wanted.message(before[...], after[...]).map { Hit(marker: marker, offset: offset, message: $0) }
        }.sorted { ($0.offset, $0.marker) < ($1.offset, $1.marker) }
    }

    /// Lower case, without the dot; empty where there is none.
    static func ending(of path: RepoPath) -> String {
        let name = path.name.bytes
        guard let dot = name.lastIndex(of: UInt8(ascii: ".")) else { return "" }
        return String(decoding: name[(dot + 1)...].map(asciiLower), as: UTF8.self)
    }
}
