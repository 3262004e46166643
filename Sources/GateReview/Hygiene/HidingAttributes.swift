import GateModel

/// Finds lines added to `.gitattributes` that keep files out of a reviewer's sight.
struct HidingAttributes {
    let change: Change
    let blobs: any BlobSource
    let limits: Limits

    /// How strongly a line hides the files it names.
    private enum Strength {
        /// `git diff` and every forge show nothing.
        case unseen
        /// Forges fold the file; who clicks sees it.
        case folded
    }

    func findings() throws -> [Finding] {
        var findings: [Finding] = []
        var explained: Set<RepoPath> = []
        for file in change.files where file.kind == .text && file.new != nil {
            guard file.path.name.bytes.elementsEqual(".gitattributes".utf8) else { continue }
            // What cannot be read is ledgered by the look at the file itself.
            guard let text = try? blobs.text(of: file, side: .new, limit: limits.fileBytes) else { continue }
            for hunk in file.hunks {
                for line in hunk.newRange {
                    guard let range = text.range(ofLine: line) else { continue }
                    let (finding, hidden) = judge(Array(text.bytes[range]), range, in: text, file)
                    if let finding { findings.append(finding) }
                    explained.formUnion(hidden)
                }
            }
        }
        for file in change.files where file.isHiddenByNewAttributes && !explained.contains(file.path) {
            findings.append(
                HygieneRules.hiddenFromReview.finding(
                    file.path, nil, "attributes that this change adds hide this file from git diff", severity: .high,
                    identity: []))
        }
        return findings
    }

    private func judge(
        _ line: [UInt8], _ range: Range<Int>, in text: SourceText, _ file: ChangedFile
    ) -> (Finding?, hidden: [RepoPath]) {
        guard let (pattern, strength) = HidingAttributes.parse(line) else { return (nil, []) }
        let glob = Glob(pattern)
        let directory = file.path.parent
        let matched = change.files.filter { other in
            guard other.path != file.path, other.path.isInside(directory), other.new != nil else { return false }
            let below =
                directory.isRoot ? other.path.bytes : Array(other.path.bytes.dropFirst(directory.bytes.count + 1))
            return glob.matches(RepoPath(below))
        }
        let hidden = matched.filter { $0.kind == .text && !$0.hunks.isEmpty && !HidingAttributes.isGenerated($0.path) }
        // Only binary or generated files, or names of such: what the attribute is for.
        if hidden.isEmpty, !matched.isEmpty || HidingAttributes.isHarmless(pattern) {
            return (nil, matched.map(\.path))
        }
        let what = strength == .unseen ? "hides" : "folds"
        let message =
            hidden.isEmpty
            ? "\(what) files that match it from reviewers"
            : "\(what) \(hidden.count == 1 ? "a file" : "\(hidden.count) files") of this very change from reviewers"
        let finding = HygieneRules.hiddenFromReview.finding(
            file.path, Region(range, in: text), message,
            severity: !hidden.isEmpty && strength == .unseen ? .high : strength == .unseen ? .medium : .low,
            related: hidden.prefix(3).map { Related(path: $0.path, region: nil, message: "hidden by it") })
        return (finding, hidden.map(\.path))
    }

    /// The pattern of a line that hides something; nil for any other line.
    private static func parse(_ line: [UInt8]) -> (String, Strength)? {
        let words = String(decoding: line, as: UTF8.self).split { " \t\r".contains($0) }
        guard let pattern = words.first, !pattern.hasPrefix("#"), !pattern.hasPrefix("["), words.count > 1 else {
            return nil
        }
        let attributes = words.dropFirst().map(String.init)
        let strength: Strength
        if attributes.contains(where: { $0 == "-diff" || $0 == "binary" || $0 == "diff=false" }) {
            strength = .unseen
        } else if attributes.contains(where: {
            ["linguist-generated", "linguist-generated=true", "linguist-vendored", "linguist-vendored=true"].contains(
                $0)
        }) {
            strength = .folded
        } else {
            return nil
        }
        return (pattern.hasPrefix("\"") ? String(pattern.dropFirst().dropLast()) : String(pattern), strength)
    }

    private static func isGenerated(_ path: RepoPath) -> Bool {
        (Glob.generatedByDefault + Glob.vendoredByDefault).contains { $0.matches(path) }
    }

    /// Whether the pattern names a format without text, or what programs write.
    private static func isHarmless(_ pattern: String) -> Bool {
        let name = RepoPath(pattern).name
        if isGenerated(RepoPath(pattern)) || BinaryFormat.isMediaName(name) || BinaryFormat.isProgramName(name) {
            return true
        }
        let lower = String(decoding: pattern.utf8.map(asciiLower), as: UTF8.self)
        return [
            "generated", "lock", "snap", ".min.", "dist/", "vendor", "third", ".bin", ".gz", ".zip", ".jar", ".tar",
            ".xz",
        ]
        .contains { Placeholder.contains(Array(lower.utf8), Array($0.utf8)) }
    }
}
