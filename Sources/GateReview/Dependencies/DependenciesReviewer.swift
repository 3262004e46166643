public import GateModel

/// Finds what a change of a manifest or a lock file brings in: packages from elsewhere, loosened versions, lost hashes.
///
/// Both sides are read whole and compared, so that what stood there before is no finding, wherever its lines moved.
/// Lock files count as generated, which is why nobody reads them; this reviewer does.
public struct DependenciesReviewer: Reviewer {
    public let name = "dependencies"
    public let rules = DependencyRules.all
    public let readsGenerated = true

    public init() {}

    public func review(_ change: Change, blobs: any BlobSource, policy: Policy) throws -> [Finding] {
        if change.scope.kind == .all { return [] }
        return try LockAgreement(change: change, blobs: blobs, limits: policy.limits).findings()
    }

    public func review(_ file: ChangedFile, in context: FileContext) throws -> FileReview {
        guard file.kind == .text, file.new != nil, !file.isWithoutText, file.unread == nil,
            context.origin != .vendored
        else { return FileReview([], .notMine) }
        let manifest = ManifestFormat.of(file.path)
        let lock = manifest == nil ? LockFormat.of(file.path) : nil
        guard manifest != nil || lock != nil, !PathTraits(file.path).isFixture else { return FileReview([], .notMine) }
        let sides: (old: SourceText?, new: SourceText)
        do throws(BlobError) {
            sides = (file.old == nil ? nil : try context.text(.old), try context.text(.new))
        } catch { return FileReview([], .skipped(error.reason)) }
        guard sides.new.isWhole, sides.old?.isWhole ?? true else {
            return FileReview([], .skipped(Reason(.unknownText, "a manifest is only judged whole; this is a patch")))
        }
        let place = ChangedPlaces(file: file, old: sides.old, new: sides.new)
        if let manifest {
            let check = ManifestCheck(
                old: sides.old.map { manifest.read($0.bytes) }, new: manifest.read(sides.new.bytes), place: place)
            return FileReview(check.findings())
        }
        guard let lock else { return FileReview([], .notMine) }
        let check = LockCheck(
            old: sides.old.map { lock.read($0.bytes) }, new: lock.read(sides.new.bytes), place: place)
        return FileReview(check.findings())
    }
}

/// Where a finding about something that changed can stand: on a changed line of either side.
struct ChangedPlaces {
    let file: ChangedFile
    let old: SourceText?
    let new: SourceText

    /// The region of the first range whose lines changed: of the new side, else of the old one, else the first.
    func region(_ news: [Range<Int>?], old olds: [Range<Int>?] = []) -> (region: Region?, side: Side) {
        for range in news.compactMap(\.self) {
            let region = Region(range, in: new)
            if touches(region, \.newRange) { return (region, .new) }
        }
        for range in olds.compactMap(\.self) {
            guard let old else { continue }
            let region = Region(range, in: old)
            if touches(region, \.oldRange) { return (region, .old) }
        }
        return (news.compactMap(\.self).first.map { Region($0, in: new) }, .new)
    }

    private func touches(_ region: Region, _ lines: KeyPath<Hunk, Range<Int>>) -> Bool {
        file.hunks.contains { $0[keyPath: lines].overlaps(region.startLine..<(region.endLine + 1)) }
    }

    func finding(
        _ rule: Rule, _ place: (region: Region?, side: Side), _ message: String, severity: Severity? = nil,
        confidence: Confidence? = nil, identity: String
    ) -> Finding {
        let isSample = PathTraits(file.path).isSample
        return Finding(
            ruleId: rule.id, reviewer: rule.reviewer, severity: severity ?? rule.severity,
            confidence: isSample ? .low : confidence ?? rule.confidence, path: file.path, region: place.region,
            side: place.side, message: message, identity: Array(identity.utf8))
    }
}
