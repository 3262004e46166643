package import GateModel

/// Puts the reports of a test run beside a change: which of the added lines were run.
package struct CoverageMeasure {
    /// A report and where it was read.
    package struct Source {
        /// For messages.
        package let name: String
        package let report: CoverageReport
        /// Its folder inside the work tree; nil where it lies elsewhere.
        package let folder: RepoPath?

        package init(name: String, report: CoverageReport, folder: RepoPath?) {
            self.name = name
            self.report = report
            self.folder = folder
        }
    }

    /// A function, method or type of a file, with all of its lines.
    package struct Symbol: Sendable {
        package let name: String
        package let lines: Range<Int>

        package init(name: String, lines: Range<Int>) {
            self.name = name
            self.lines = lines
        }
    }

    /// The symbols of a file's new side, none inside another of the same lines; nil where its language has no outline.
    package typealias Symbols = (ChangedFile, SourceText) -> [Symbol]?

    private let blobs: any BlobSource
    private let limit: Int
    private let symbols: Symbols

    /// `limit`: a side of a file larger than this is not read.
    package init(blobs: any BlobSource, limit: Int, symbols: @escaping Symbols = { _, _ in nil }) {
        self.blobs = blobs
        self.limit = limit
        self.symbols = symbols
    }

    /// The last components of the paths that reports are asked about.
    package static func names(_ files: [ChangedFile]) -> Set<String> {
        Set(files.filter(counts).map { $0.path.name.text })
    }

    /// `repository`: every path of the head side that ends in one of `names`. `workTrees`: see `ReportPaths`.
    package func measure(
        _ files: [ChangedFile], _ sources: [Source], repository: [RepoPath], workTrees: [String], threshold: Int?
    ) -> PatchCoverage {
        let files = files.filter(CoverageMeasure.counts)
        let paths = ReportPaths(
            repository: repository, workTrees: workTrees,
            goFiles: GoModules(blobs: blobs).importPaths(files.map(\.path)))
        var found: [RepoPath: [(name: String, report: CoverageReport, lines: [Int: Bool])]] = [:]
        for source in sources {
            for (index, path) in paths.match(source.report, in: source.folder).sorted(by: { $0.key < $1.key }) {
                found[path, default: []].append((source.name, source.report, source.report.files[index].lines))
            }
        }
        var measured: [PatchCoverage.File] = []
        var unmeasured: [PatchCoverage.Unmeasured] = []
        for file in files {
            let known = found[file.path] ?? []
            guard !known.isEmpty else {
                if CodeFiles.isCode(file.path), !PathTraits(file.path).isTest {
                    let why = sources.isEmpty ? "there is no report" : "no report has it"
                    unmeasured.append(PatchCoverage.Unmeasured(path: file.path, why: why))
                }
                continue
            }
            do throws(BlobError) {
                let text = try blobs.text(of: file, side: .new, limit: limit)
                switch count(file, text, known) {
                case .success(let counted): if counted.measurable > 0 { measured.append(counted) }
                case .failure(let stale):
                    unmeasured.append(PatchCoverage.Unmeasured(path: file.path, why: stale.message))
                }
            } catch {
                unmeasured.append(PatchCoverage.Unmeasured(path: file.path, why: error.message))
            }
        }
        return PatchCoverage(files: measured, unmeasured: unmeasured, threshold: threshold)
    }

    /// Whether a delta adds lines of a file.
    private static func counts(_ file: ChangedFile) -> Bool {
        file.kind == .text && file.new?.mode.isRegular == true && file.hunks.contains { $0.newLines > 0 }
    }

    private func count(
        _ file: ChangedFile, _ text: SourceText, _ known: [(name: String, report: CoverageReport, lines: [Int: Bool])]
    ) -> Result<PatchCoverage.File, CoverageError> {
        var lines: [Int: Bool] = [:]
        var stale: CoverageError?
        var isKnown = false
        for (name, report, counted) in known {
            // A counter beyond the end of the file was made for other content; one line more is a habit of some tools.
            if text.isWhole, let last = counted.keys.max(), last > text.lineCount + 1 {
                stale = CoverageError(
                    "\(name) counts line \(last) of its \(text.lineCount) lines: it is of another version")
                continue
            }
            isKnown = true
            for (line, isCovered) in counted where isCovered || lines[line] == nil {
                guard isMeasurable(line, text, byRegion: report.countsRegions) else { continue }
                lines[line] = isCovered
            }
        }
        if !isKnown, let stale { return .failure(stale) }
        let hunks = file.hunks.compactMap { part("", $0.newRange, $0.newRange, lines) }
        let added = file.hunks.map(\.newRange)
        let symbols = (self.symbols(file, text) ?? []).compactMap { symbol -> PatchCoverage.Part? in
            let touched = added.map { $0.clamped(to: symbol.lines) }.filter { !$0.isEmpty }
            let parts = touched.compactMap { part(symbol.name, symbol.lines, $0, lines) }
            guard !parts.isEmpty else { return nil }
            return PatchCoverage.Part(
                name: symbol.name, lines: symbol.lines, measurable: parts.reduce(0) { $0 + $1.measurable },
                uncovered: parts.flatMap(\.uncovered))
        }
        return .success(PatchCoverage.File(path: file.path, hunks: hunks, symbols: symbols))
    }

    private func part(
        _ name: String, _ whole: Range<Int>, _ counted: Range<Int>, _ lines: [Int: Bool]
    ) -> PatchCoverage.Part? {
        let known = counted.filter { lines[$0] != nil }
        guard !known.isEmpty else { return nil }
        return PatchCoverage.Part(
            name: name, lines: whole, measurable: known.count, uncovered: known.filter { lines[$0] == false })
    }

    /// Where counters belong to regions, a line of them is only worth counting with a letter or a digit on it.
    private func isMeasurable(_ line: Int, _ text: SourceText, byRegion: Bool) -> Bool {
        guard let range = text.range(ofLine: line) else { return false }
        let bytes = text.bytes[range]
        if !byRegion { return bytes.contains { $0 != 0x20 && !(0x09...0x0D).contains($0) } }
        let start = bytes.drop { $0 == 0x20 || $0 == 0x09 }
        if start.starts(with: Array("//".utf8)) { return false }
        return bytes.contains { byte in
            byte >= 0x80 || (byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z"))
                || (byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9"))
        }
    }
}
