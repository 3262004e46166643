import GateModel

/// Finds characters in added lines that people do not see, and tells them from those that writing needs.
struct HiddenTextCheck {
    let text: SourceText
    let path: RepoPath
    private let traits: PathTraits

    /// Lines above this number are counted, not listed, for each rule. Control characters are listed once for a file:
    /// where there is one, every line tends to have some.
    static func mostFindings(_ kind: HiddenCharacter.Kind) -> Int { kind == .control ? 1 : 100 }
    /// Characters above this number are not looked at: the file is already beyond reading.
    private static let mostCharacters = 20_000

    /// The findings in the added lines of `added`; empty, and nearly free, where every character can be seen.
    static func findings(_ added: AddedText) -> [Finding] {
        var characters: [HiddenCharacter] = []
        added.text.bytes.withUnsafeBytes { bytes in
            added.forEachHunk { range in
                guard characters.count < mostCharacters else { return }
                HiddenCharacters.scan(bytes, range) {
                    characters.append($0)
                    return characters.count < mostCharacters
                }
            }
        }
        // Pictures that git takes for text.
        guard !characters.isEmpty, !BinaryFormat.isMediaName(added.file.path) else { return [] }
        return HiddenTextCheck(added.text, added.file.path).findings(characters)
    }

    /// The findings in a path, which has no lines.
    static func findings(inPath path: RepoPath) -> [Finding] {
        var found: Set<HiddenCharacter.Kind> = []
        path.bytes.withUnsafeBytes { bytes in
            HiddenCharacters.scan(bytes, 0..<bytes.count) {
                // A variation selector in a file name follows an emoji; joiners do so too.
                if $0.kind != .variation, $0.scalar != 0x200C, $0.scalar != 0x200D { found.insert($0.kind) }
                return true
            }
        }
        return HiddenCharacter.Kind.allCases.filter(found.contains).map {
            rule($0).finding(path, nil, "the path itself holds hidden characters")
        }
    }

    private init(_ text: SourceText, _ path: RepoPath) {
        self.text = text
        self.path = path
        traits = PathTraits(path)
    }

    private func findings(_ characters: [HiddenCharacter]) -> [Finding] {
        var findings: [Finding] = []
        var counts: [HiddenCharacter.Kind: Int] = [:]
        var start = 0
        text.bytes.withUnsafeBytes { bytes in
            while start < characters.count {
                let line = text.line(atByte: characters[start].range.lowerBound)
                let lineRange = text.range(ofLine: line) ?? 0..<bytes.count
                var end = start
                while end < characters.count, characters[end].range.lowerBound <= lineRange.upperBound { end += 1 }
                let inLine = Array(characters[start..<max(end, start + 1)])
                start += inLine.count
                for kind in HiddenCharacter.Kind.allCases {
                    let these = inLine.filter { $0.kind == kind }
                    guard !these.isEmpty, let finding = finding(kind, these, bytes, lineRange) else { continue }
                    counts[kind, default: 0] += 1
                    if counts[kind, default: 0] <= HiddenTextCheck.mostFindings(kind) { findings.append(finding) }
                }
            }
        }
        return findings.map { finding in
            let kind = HiddenCharacter.Kind.allCases.first { HiddenTextCheck.rule($0).id == finding.ruleId }
            let more = kind.map { counts[$0, default: 0] - HiddenTextCheck.mostFindings($0) } ?? 0
            guard more > 0, findings.last(where: { $0.ruleId == finding.ruleId }) == finding else { return finding }
            return Finding(
                ruleId: finding.ruleId, reviewer: finding.reviewer, severity: finding.severity,
                confidence: finding.confidence, path: finding.path, region: finding.region,
                message: "\(finding.message); \(more) more lines of this file have some", fix: finding.fix)
        }
    }

    private static func rule(_ kind: HiddenCharacter.Kind) -> Rule {
        switch kind {
        case .bidi: HygieneRules.bidiControl
        case .control: HygieneRules.controlCharacter
        case .tag: HygieneRules.tagCharacter
        case .variation: HygieneRules.variationSelectorRun
        case .zeroWidth: HygieneRules.zeroWidth
        }
    }

    /// What one line says about one kind; nil where its characters are ordinary.
    private func finding(
        _ kind: HiddenCharacter.Kind, _ characters: [HiddenCharacter], _ bytes: UnsafeRawBufferPointer,
        _ line: Range<Int>
    ) -> Finding? {
        switch kind {
        case .bidi:
            let isSpoken = hasRightToLeftLetters(bytes, line) && isBalanced(characters)
            return report(
                kind, characters, "show this line in another order than it is read",
                confidence: traits.isProse || isSpoken ? .low : .high)
        case .control:
            // Tests hold what programs print.
            if traits.isTest { return nil }
            return report(
                kind, characters, "change what a terminal shows", severity: traits.isProse ? .low : nil,
                confidence: traits.isProse ? .low : nil)
        case .tag:
            let here = runs(characters).filter { !isFlag($0, bytes, line) }.flatMap { $0 }
            return report(kind, here, "spell a text that cannot be seen")
        case .variation:
            let here = runs(characters).filter { $0.count >= 3 }.flatMap { $0 }
            return report(kind, here, "carry data that cannot be seen")
        case .zeroWidth:
            let here = characters.filter { !isOrdinary($0, bytes, line) }
            let hidesData = runs(here).contains { $0.count >= 8 }
            return report(
                kind, here, hidesData ? "carry data that cannot be seen" : "cannot be seen",
                severity: hidesData ? .high : traits.isProse ? .low : nil)
        }
    }

    private func report(
        _ kind: HiddenCharacter.Kind, _ characters: [HiddenCharacter], _ what: String, severity: Severity? = nil,
        confidence: Confidence? = nil
    ) -> Finding? {
        guard let first = characters.first, let last = characters.last else { return nil }
        let names = Set(characters.map(\.scalar)).sorted().prefix(3).map(CharacterName.of)
        let subject =
            characters.count == 1
            ? names[0] : "\(characters.count) characters such as \(names.joined(separator: ", "))"
        let verb = characters.count == 1 ? HiddenTextCheck.singular(what) : what
        // Not safe: inside a string literal the program would print something else.
        let fix =
            kind == .control
            ? nil
            : Fix(
                title: characters.count == 1 ? "remove the character" : "remove the characters",
                edits: characters.prefix(200).map { Edit(region: Region($0.range, in: text), replacement: []) },
                isSafe: false)
        return HiddenTextCheck.rule(kind).finding(
            path, Region(first.range.lowerBound..<last.range.upperBound, in: text), "\(subject) \(verb)",
            severity: severity, confidence: confidence, fix: fix)
    }

    /// "show this line" → "shows this line".
    private static func singular(_ clause: String) -> String {
        guard !clause.hasPrefix("cannot"), let space = clause.firstIndex(of: " ") else {
            return clause == "carry" ? "carries" : clause
        }
        let verb = clause[..<space]
        return (verb == "carry" ? "carries" : verb + "s") + clause[space...]
    }

    /// Characters that stand one after another, together.
    private func runs(_ characters: [HiddenCharacter]) -> [[HiddenCharacter]] {
        characters.reduce(into: []) { runs, character in
            if let last = runs.last?.last, last.range.upperBound == character.range.lowerBound {
                runs[runs.count - 1].append(character)
            } else {
                runs.append([character])
            }
        }
    }

    /// Whether every embedding and isolate that opens in the line is closed in it.
    private func isBalanced(_ characters: [HiddenCharacter]) -> Bool {
        var (embeddings, isolates) = (0, 0)
        for character in characters {
            switch character.scalar {
            case 0x202A, 0x202B, 0x202D, 0x202E: embeddings += 1
            case 0x202C: embeddings -= 1
            case 0x2066...0x2068: isolates += 1
            default: isolates -= 1
            }
            if embeddings < 0 || isolates < 0 { return false }
        }
        return embeddings == 0 && isolates == 0
    }

    private func hasRightToLeftLetters(_ bytes: UnsafeRawBufferPointer, _ line: Range<Int>) -> Bool {
        var offset = line.lowerBound
        while offset < line.upperBound {
            guard let (scalar, count) = HiddenCharacters.scalar(in: bytes, at: offset, end: line.upperBound) else {
                offset += 1
                continue
            }
            switch scalar {
            case 0x590...0x61B, 0x61D...0x8FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFC, 0x10800...0x10FFF, 0x1E800...0x1EFFF:
                return true
            default: offset += count
            }
        }
        return false
    }

    /// A flag of a region: a black flag, letters as tags, a cancel tag.
    private func isFlag(_ run: [HiddenCharacter], _ bytes: UnsafeRawBufferPointer, _ line: Range<Int>) -> Bool {
        guard run.count <= 7, run.last?.scalar == 0xE007F, let start = run.first?.range.lowerBound else { return false }
        return HiddenCharacters.scalar(in: bytes, before: start, start: line.lowerBound) == 0x1F3F4
    }

    /// Whether writing needs the character where it stands.
    private func isOrdinary(_ character: HiddenCharacter, _ bytes: UnsafeRawBufferPointer, _ line: Range<Int>) -> Bool {
        let before = HiddenCharacters.scalar(in: bytes, before: character.range.lowerBound, start: line.lowerBound)
        let after =
            character.range.upperBound < line.upperBound
            ? HiddenCharacters.scalar(in: bytes, at: character.range.upperBound, end: line.upperBound)?.0 : nil
        switch character.scalar {
        case 0xFEFF:
            // A byte order mark.
            return character.range.lowerBound == line.lowerBound && text.line(atByte: line.lowerBound) == 1
        case 0x200C, 0x200D:
            // Persian, the scripts of India, emoji that are joined.
            return before.map(isBeyondLatin) ?? false
        case 0x200B:
            // Scripts that write no spaces.
            return [before, after].contains { $0.map { $0 >= 0xE00 && isBeyondLatin($0) } ?? false }
        case 0xAD: return traits.isProse || !isUTF8(bytes, line)
        case 0x61C, 0x200E, 0x200F: return traits.isProse || hasRightToLeftLetters(bytes, line)
        case 0x115F, 0x1160, 0x3164, 0xFFA0:
            return [before, after].contains {
                guard let scalar = $0, scalar != 0x3164, scalar != 0xFFA0 else { return false }
                return (0x1100...0x11FF).contains(scalar) || (0x3131...0x318E).contains(scalar)
                    || (0xAC00...0xD7FB).contains(scalar) || (0xFFA1...0xFFDC).contains(scalar)
            }
        case 0x34F: return before.map { $0 >= 0x300 && $0 != 0x34F } ?? false || !isUTF8(bytes, line)
        case 0x180E: return before.map { (0x1800...0x18AF).contains($0) } ?? false
        case 0x2061...0x2064: return traits.isProse
        default: return false
        }
    }

    /// Two bytes of a legacy encoding may look like a character of UTF-8; three hardly ever do.
    private func isUTF8(_ bytes: UnsafeRawBufferPointer, _ line: Range<Int>) -> Bool {
        String(validating: bytes[line], as: UTF8.self) != nil
    }

    /// A letter or symbol of a script beyond Latin, Greek and Cyrillic; no hidden character counts.
    private func isBeyondLatin(_ scalar: UInt32) -> Bool {
        scalar >= 0x590 && !(0x2000...0x206F).contains(scalar) && scalar != 0xFEFF && scalar != 0x3164
    }
}
