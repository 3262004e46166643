package import GateModel

/// Turns what a program says into findings on the lines that a change adds.
package struct ToolPlacement {
    private let settings: ToolSettings
    private let files: [RepoPath: ChangedFile]
    private let blobs: any BlobSource
    private let limit: Int
    /// Absolute paths of the work tree, as given and without symbolic links.
    private let workTrees: [String]
    private let matcher: ProblemMatcher?

    /// `files`: those that the program was to read.
    package init(
        _ settings: ToolSettings, files: [ChangedFile], blobs: any BlobSource, limit: Int, workTrees: [String],
        matcher: ProblemMatcher? = nil
    ) {
        self.settings = settings
        self.files = Dictionary(files.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
        self.blobs = blobs
        self.limit = limit
        self.workTrees = workTrees
        self.matcher = matcher
    }

    /// One answer of the program.
    package struct Answer: Sendable {
        package let bytes: [UInt8]
        /// Not 0: the program says that there is something to say.
        package let status: Int32
        /// The file that it read from standard input: all its findings are about this one.
        package let only: RepoPath?

        package init(_ bytes: [UInt8], status: Int32, only: RepoPath? = nil) {
            self.bytes = bytes
            self.status = status
            self.only = only
        }
    }

    /// Adds what `answer` says to `outcome`; an answer that cannot be right is the outcome's failure.
    package func read(_ answer: Answer, into outcome: inout ToolOutcome) {
        let report: ToolReport
        do throws(ToolError) {
            report = try ToolReport(answer.bytes, format: settings.format, name: settings.name, matcher: matcher)
        } catch {
            return fail(&outcome, error.message)
        }
        if let failure = report.failure { fail(&outcome, failure) }
        if report.findings.isEmpty, answer.status != 0, report.failure == nil {
            return fail(&outcome, "it ended with \(answer.status), but what it wrote has no finding")
        }
        for finding in report.findings {
            if let placed = placed(finding, only: answer.only) {
                outcome.findings.append(placed)
            } else {
                outcome.outside += 1
            }
        }
    }

    private func fail(_ outcome: inout ToolOutcome, _ why: String) {
        if outcome.failure == nil { outcome.failure = Reason(.crash, "\(settings.name): \(why)") }
    }

    private func placed(_ found: ToolReport.Finding, only: RepoPath?) -> Finding? {
        guard let path = only ?? path(found), let file = files[path] else { return nil }
        guard let line = found.line, line > 0 else {
            // What is about a file as a whole is about the change where the whole file is new.
            return file.old == nil ? finding(found, path, nil) : nil
        }
        let end = max(line, min(found.endLine ?? line, line + 10_000))
        guard let hunk = file.hunks.first(where: { $0.newRange.overlaps(line..<end + 1) }) else { return nil }
        let lines = (line..<end + 1).clamped(to: hunk.newRange)
        let text = try? blobs.text(of: file, side: .new, limit: limit)
        let last = lines.upperBound - 1
        let start = lines.lowerBound == line ? column(found.column, found.unit, line, text) : 1
        let length = text?.range(ofLine: last)?.count ?? 0
        let stop = last == end ? found.endColumn.map { column($0, found.unit, last, text) } ?? length + 1 : length + 1
        let isInOrder = last > lines.lowerBound || stop > start
        return finding(
            found, path,
            Region(
                startLine: lines.lowerBound, startColumn: start, endLine: last,
                endColumn: isInOrder ? stop : max(start, length + 1)))
    }

    private func finding(_ found: ToolReport.Finding, _ path: RepoPath, _ region: Region?) -> Finding {
        let families: Set<Int> = [259, 321, 522, 798]
        let message = found.message.isEmpty ? found.rule.summary ?? found.rule.id : found.message
        return Finding(
            ruleId: "\(settings.name)/\(found.rule.id)", reviewer: "tools",
            severity: settings.severity ?? found.severity, confidence: found.confidence, path: path, region: region,
            message: message, redacts: !families.isDisjoint(with: found.rule.cwe), foreign: found.rule)
    }

    /// The column in UTF-8 bytes, inside the line.
    private func column(_ column: Int?, _ unit: ToolReport.Unit, _ line: Int, _ text: SourceText?) -> Int {
        guard let column, column > 1 else { return 1 }
        guard let text, let range = text.range(ofLine: line) else { return 1 }
        if unit == .bytes { return min(column, range.count + 1) }
        let words = String(decoding: text.bytes[range], as: UTF8.self)
        let before =
            unit == .utf16
            ? words.utf16.prefix(column - 1).reduce(into: 0) {
                $0 += $1 < 0x80 ? 1 : $1 < 0x800 ? 2 : isHalf($1) ? 2 : 3
            }
            : words.unicodeScalars.prefix(column - 1).reduce(0) { $0 + UTF8.width($1) }
        return min(before, range.count) + 1
    }

    /// Either half of a surrogate pair, whose four bytes they share.
    private func isHalf(_ unit: UInt16) -> Bool { unit >= 0xD800 && unit < 0xE000 }

    // MARK: Paths

    /// The changed file that the program means; nil where it means another one.
    private func path(_ found: ToolReport.Finding) -> RepoPath? {
        var text = found.isURI ? ToolPlacement.decoded(found.path) : Array(found.path.utf8)
        if text.starts(with: Array("file://".utf8)) {
            text.removeFirst(7)
            // A host may stand before the path.
            if text.first != UInt8(ascii: "/") { text = Array(text.drop { $0 != UInt8(ascii: "/") }) }
        }
        guard text.first == UInt8(ascii: "/") else {
            let below = settings.directory.isRoot ? text : settings.directory.bytes + [UInt8(ascii: "/")] + text
            let inside = ToolPlacement.normalised(below).flatMap { files[$0] == nil ? nil : $0 }
            return inside ?? ToolPlacement.normalised(text)
        }
        for workTree in workTrees {
            let prefix = Array(workTree.utf8) + [UInt8(ascii: "/")]
            if text.starts(with: prefix) { return ToolPlacement.normalised(Array(text.dropFirst(prefix.count))) }
        }
        return nil
    }

    private static func normalised(_ bytes: [UInt8]) -> RepoPath? {
        var parts: [ArraySlice<UInt8>] = []
        for part in bytes.split(whereSeparator: { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "\\") }) {
            if part.elementsEqual([UInt8(ascii: ".")]) { continue }
            if part.elementsEqual([UInt8(ascii: "."), UInt8(ascii: ".")]) {
                guard parts.popLast() != nil else { return nil }
            } else {
                parts.append(part)
            }
        }
        return RepoPath(Array(parts.joined(separator: [UInt8(ascii: "/")])))
    }

    /// A URI's path with `%41` as the byte that it stands for.
    private static func decoded(_ uri: String) -> [UInt8] {
        let bytes = Array(uri.utf8)
        guard bytes.contains(UInt8(ascii: "%")) else { return bytes }
        var text: [UInt8] = []
        var index = 0
        while index < bytes.count {
            if bytes[index] == UInt8(ascii: "%"), index + 2 < bytes.count,
                let byte = UInt8(String(decoding: bytes[(index + 1)...(index + 2)], as: UTF8.self), radix: 16)
            {
                text.append(byte)
                index += 3
            } else {
                text.append(bytes[index])
                index += 1
            }
        }
        return text
    }
}
