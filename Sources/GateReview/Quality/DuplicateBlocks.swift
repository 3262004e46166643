import GateModel

/// Finds added blocks of lines that stand a second time in the files of the change.
///
/// Lines are compared without white space; comments, imports and lines of brackets are passed over. Code that moved is
/// gone from where it stood, and so is no copy. Reads the new side of the changed files, once.
struct DuplicateBlocks {
    let change: Change
    let blobs: any BlobSource
    let policy: Policy

    /// Fewer tokens than these are a list of names, not a block of code.
    private static let leastTokens = 50
    /// In one file: where there are more, it was written by copying, and three say so.
    private static let mostListed = 3
    private static let mostPlaces = 16
    private static let mostBytes = 1 << 20

    /// A line that says something.
    private struct Line {
        let hash: UInt64
        let number: Int32
        let tokens: Int32
        let isAdded: Bool
    }

    private struct Source {
        let file: ChangedFile
        let text: SourceText
        let lines: [Line]
    }

    private struct Place {
        let source: Int
        let line: Int
    }

    func findings() -> [Finding] {
        guard change.files.count <= policy.quality.files, change.scope.kind != .all else { return [] }
        let files = change.files.filter { DuplicateBlocks.isAbout($0) && isAuthored($0) }
        let least = policy.quality.duplicateLines
        guard files.contains(where: { DuplicateBlocks.adds($0, atLeast: least) }) else { return [] }
        let sources = files.compactMap(source)
        guard sources.contains(where: { $0.lines.count { $0.isAdded } >= least }) else { return [] }
        return copies(in: sources, least)
    }

    /// Whether copies are looked for in a file: code of a program, with text.
    static func isAbout(_ file: ChangedFile) -> Bool {
        guard file.kind == .text, file.new != nil, !file.hunks.isEmpty,
            endings.contains(MarkerCheck.ending(of: file.path))
        else { return false }
        return !PathTraits(file.path).isSample
    }

    static func adds(_ file: ChangedFile, atLeast lines: Int) -> Bool { file.hunks.contains { $0.newLines >= lines } }

    private static let endings: Set<String> = [
        "bash", "c", "cc", "cpp", "cs", "cxx", "dart", "go", "groovy", "h", "hpp", "java", "js", "jsx", "kt", "kts",
        "m", "mjs", "mm", "php", "py", "rb", "rs", "scala", "sh", "swift", "ts", "tsx", "vue", "zig",
    ]

    private func isAuthored(_ file: ChangedFile) -> Bool {
        let settings = policy.settings(for: file.path)
        let path = file.path.below(settings.directory)
        return !(settings.generated + settings.vendored + settings.exclude).contains { $0.matches(path) }
    }

    // MARK: Lines

    /// What cannot be read is ledgered where the file itself is reviewed.
    private func source(_ file: ChangedFile) -> Source? {
        guard let text = try? blobs.text(of: file, side: .new, limit: DuplicateBlocks.mostBytes), text.isWhole else {
            return nil
        }
        var lines: [Line] = []
        var hunk = 0
        text.bytes.withUnsafeBytes { bytes in
            for number in 1..<(text.lineCount + 1) {
                guard let range = text.range(ofLine: number) else { continue }
                while hunk < file.hunks.count, file.hunks[hunk].newRange.upperBound <= number { hunk += 1 }
                let isAdded = hunk < file.hunks.count && file.hunks[hunk].newRange.contains(number)
                let line = UnsafeRawBufferPointer(rebasing: bytes[range])
                guard let (hash, tokens) = DuplicateBlocks.measure(line) else { continue }
                lines.append(Line(hash: hash, number: Int32(number), tokens: tokens, isAdded: isAdded))
            }
        }
        return Source(file: file, text: text, lines: lines)
    }

    /// nil for a line that says nothing of its own.
    private static func measure(_ line: UnsafeRawBufferPointer) -> (hash: UInt64, tokens: Int32)? {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        var tokens: Int32 = 0
        var words = 0
        var wasWord = false
        var start = 0
        while start < line.count, line[start] <= 0x20 { start += 1 }
        guard start < line.count, !isComment(line, start), !isImport(line, start) else { return nil }
        for index in start..<line.count {
            let byte = line[index]
            guard byte > 0x20 else {
                wasWord = false
                continue
            }
            let lower = byte | 0x20
            let isWord =
                lower >= UInt8(ascii: "a") && lower <= UInt8(ascii: "z") || byte == UInt8(ascii: "_") || byte >= 0x80
                || byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
            if !isWord || !wasWord {
                tokens += 1
                if isWord { words += 1 }
                // Where one word ends and the next begins counts.
                hash = (hash ^ 0x20) &* 0x100_0000_01b3
            }
            hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3
            wasWord = isWord
        }
        return words == 0 || words == 1 && tokens <= 3 ? nil : (hash, tokens)
    }

    private static func isComment(_ line: UnsafeRawBufferPointer, _ start: Int) -> Bool {
        let first = line[start]
        let second = start + 1 < line.count ? line[start + 1] : 0
        switch first {
        case UInt8(ascii: "/"): return second == UInt8(ascii: "/") || second == UInt8(ascii: "*")
        case UInt8(ascii: "*"): return second <= 0x20 || second == UInt8(ascii: "/") || second == UInt8(ascii: "*")
        case UInt8(ascii: "#"): return second <= 0x20 || second == UInt8(ascii: "#") || second == UInt8(ascii: "!")
        case UInt8(ascii: "@"): return true
        default: return false
        }
    }

    private static let imports = [
        "import ", "from ", "use ", "using ", "#include", "require ", "require(", "package ", "export * ", "pub use ",
        "extern ", "namespace ", "source ",
    ].map { Array($0.utf8) }

    private static func isImport(_ line: UnsafeRawBufferPointer, _ start: Int) -> Bool {
        imports.contains { word in
            start + word.count <= line.count && line[start..<(start + word.count)].elementsEqual(word)
        }
    }

    // MARK: Copies

    private func copies(in sources: [Source], _ least: Int) -> [Finding] {
        var firsts: [UInt64: [Place]] = [:]
        var findings: [Finding] = []
        // Lines that a finding has told already, by source.
        var told = sources.map { _ in 0 }
        for (index, source) in sources.enumerated() where source.lines.count >= least {
            for line in 0...(source.lines.count - least) {
                let key = window(source.lines, line, least)
                // What stands in more places than these is told by the first of them.
                if firsts[key]?.count ?? 0 < DuplicateBlocks.mostPlaces {
                    firsts[key, default: []].append(Place(source: index, line: line))
                }
            }
        }
        for (index, source) in sources.enumerated() where source.lines.count >= least {
            var line = 0
            var listed = 0
            while line + least <= source.lines.count, listed < DuplicateBlocks.mostListed {
                defer { line += 1 }
                guard line >= told[index], source.lines[line].isAdded else { continue }
                let here = Place(source: index, line: line)
                var best: (other: Place, count: Int)?
                for other in firsts[window(source.lines, line, least)] ?? [] {
                    let count = common(sources, here, other)
                    if count > best?.count ?? 0, tells(sources, here, other, count, least) { best = (other, count) }
                }
                guard let best else { continue }
                findings.append(finding(sources, here, best.other, best.count))
                told[index] = line + best.count
                listed += 1
            }
        }
        return findings
    }

    private func window(_ lines: [Line], _ start: Int, _ count: Int) -> UInt64 {
        lines[start..<(start + count)].reduce(0) { ($0 &* 0x9e37_79b9_7f4a_7c15) ^ $1.hash }
    }

    /// How many lines of two places are the same, the added ones of the first alone.
    private func common(_ sources: [Source], _ here: Place, _ other: Place) -> Int {
        let (one, two) = (sources[here.source].lines, sources[other.source].lines)
        var count = 0
        while here.line + count < one.count, other.line + count < two.count,
            one[here.line + count].hash == two[other.line + count].hash, one[here.line + count].isAdded
        {
            if here.source == other.source, max(here.line, other.line) <= min(here.line, other.line) + count { break }
            count += 1
        }
        return count
    }

    private func tells(_ sources: [Source], _ here: Place, _ other: Place, _ count: Int, _ least: Int) -> Bool {
        guard count >= least else { return false }
        let lines = sources[here.source].lines[here.line..<(here.line + count)]
        guard lines.reduce(0, { $0 + Int($1.tokens) }) >= DuplicateBlocks.leastTokens,
            // A table of values repeats itself.
            Set(lines.map(\.hash)).count * 3 >= count * 2
        else { return false }
        // Of two added blocks the later one is the copy.
        let isAdded = sources[other.source].lines[other.line].isAdded
        return !isAdded || (other.source, other.line) < (here.source, here.line)
    }

    private func finding(_ sources: [Source], _ here: Place, _ other: Place, _ count: Int) -> Finding {
        let (source, twin) = (sources[here.source], sources[other.source])
        let twinRegion = region(twin, other.line, count)
        let start = twinRegion.map { ":\($0.startLine)" } ?? ""
        let place =
            here.source == other.source ? "line \(twinRegion?.startLine ?? 0)" : "\(twin.file.path.text)\(start)"
        let identity = withUnsafeBytes(of: window(source.lines, here.line, count)) { Array($0) }
        return QualityRules.duplicateBlock.finding(
            source.file.path, region(source, here.line, count), "\(count) lines of code stand at \(place) too",
            identity: identity,
            related: [Related(path: twin.file.path, region: twinRegion, message: "the same lines")])
    }

    private func region(_ source: Source, _ line: Int, _ count: Int) -> Region? {
        let (first, last) = (Int(source.lines[line].number), Int(source.lines[line + count - 1].number))
        guard let start = source.text.range(ofLine: first), let end = source.text.range(ofLine: last) else {
            return nil
        }
        return Region(start.lowerBound..<end.upperBound, in: source.text)
    }
}
