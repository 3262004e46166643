public import GateModel

/// Looks at what a change does to the quality of code: tests that say less, checks that are silenced.
///
/// Only what the change brings: a mark that stood there before, or moved, is no finding.
public struct QualityReviewer: Reviewer {
    public let name = "quality"
    public let rules = QualityRules.all

    public init() {}

    public func review(_ file: ChangedFile, in context: FileContext) throws -> FileReview {
        guard file.kind == .text, file.new != nil, !file.hunks.isEmpty, LexicalStyle.of(file.path) != nil else {
            return FileReview([], .notMine)
        }
        var review = FileReview()
        do throws(BlobError) {
            let text = try context.text(.new)
            review.findings = MarkerCheck(file: file, context: context, text: text).findings()
            if file.old != nil, file.hunks.contains(where: { $0.oldLines > 0 }), PathTraits(file.path).isTest {
                review.findings += TestChanges(file: file, old: try context.text(.old), new: text).findings()
            }
        } catch { return FileReview([], .skipped(error.reason)) }
        return review
    }
}
