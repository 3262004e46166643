public import GateModel

/// Finds what has no place in a change whatever its language: conflict markers, hidden text, traps for other machines.
///
/// Looks at every delta, also at those without text.
public struct HygieneReviewer: Reviewer {
    public let name = "hygiene"
    public let rules = HygieneRules.all
    public let readsGenerated = true

    public init() {}

    public func review(_ change: Change, blobs: any BlobSource, policy: Policy) throws -> [Finding] {
        let collisions = try PathCollisions(change: change, blobs: blobs).findings()
        // A look at everything tells nothing about what a change hides or moves.
        if change.scope.kind == .all { return collisions }
        return try collisions + change.files.compactMap(submodule)
            + HidingAttributes(change: change, blobs: blobs, limits: policy.limits).findings()
    }

    public func review(_ file: ChangedFile, in context: FileContext) throws -> FileReview {
        var review = FileReview()
        if let new = file.new, file.old?.path != new.path {
            review.findings += HiddenTextCheck.findings(inPath: new.path)
        }
        if file.kind == .text, file.hunks.contains(where: { $0.newLines > 0 }) {
            do throws(BlobError) {
                let added = AddedText(text: try context.text(.new), file: file)
                review.findings += HiddenTextCheck.findings(added)
                review.findings += ConflictMarkers.findings(added)
                review.findings += ModelInstructions(added).findings()
            } catch {
                review.outcome = .partial(error.reason, hunks: 0)
            }
        }
        review.findings += FileFacts(file: file, context: context).findings()
        return review
    }

    private func submodule(_ file: ChangedFile) -> Finding? {
        guard file.kind == .submodule, let new = file.new else { return nil }
        let to = new.id.map { String($0.hex.prefix(12)) } ?? "an unknown commit"
        let from = file.old?.id.map { String($0.hex.prefix(12)) }
        return HygieneRules.submoduleChange.finding(
            new.path, nil, from.map { "submodule moves from \($0) to \(to)" } ?? "submodule added at \(to)",
            identity: [])
    }
}
