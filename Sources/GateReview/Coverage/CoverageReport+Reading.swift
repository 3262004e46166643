extension CoverageReport {
    /// Reports longer than this are refused.
    package static let mostBytes = 512 << 20

    /// Reads a report whatever its format; the content says which.
    ///
    /// Keeps the files whose last path component is in `names`. Costs one pass over the bytes; JSON is held as a tree.
    package init(_ bytes: [UInt8], names: Set<String>) throws(CoverageError) {
        guard bytes.count <= CoverageReport.mostBytes else {
            throw CoverageError("larger than \(CoverageReport.mostBytes >> 20) MiB")
        }
        let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        let text = bytes[start...].drop { $0 == 0x20 || (0x09...0x0D).contains($0) }
        guard let first = text.first else { throw CoverageError("the report is empty") }
        if first == UInt8(ascii: "<") || bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
            self = try XMLCoverageReader.read(bytes, names: names)
        } else if first == UInt8(ascii: "{") {
            self = try JSONCoverageReader.read(Array(text), names: names)
        } else if text.starts(with: Array("mode:".utf8)) {
            self = try GoCoverageReader.read(text, names: names)
        } else if LCOVReader.recognises(text) {
            self = try LCOVReader.read(text, names: names)
        } else {
            let known = Format.allCases.map(\.rawValue).sorted().joined(separator: ", ")
            throw CoverageError("not a coverage report that is known here (\(known))")
        }
    }
}
