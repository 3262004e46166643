public import GateModel
package import GateSyntax

/// Looks at what a change does to the quality of code: tests that say less, checks that are silenced, functions that grow.
///
/// Only what the change brings: a mark that stood there before, or moved, is no finding.
public struct QualityReviewer: Reviewer {
    public let name = "quality"
    public let rules = QualityRules.all
    private let shelf: GrammarShelf

    package init(shelf: GrammarShelf) { self.shelf = shelf }

    public func review(_ change: Change, blobs: any BlobSource, policy: Policy) throws -> [Finding] {
        DuplicateBlocks(change: change, blobs: blobs, policy: policy).findings()
    }

    public func review(_ file: ChangedFile, in context: FileContext) throws -> FileReview {
        guard file.kind == .text, file.new != nil, !file.hunks.isEmpty, LexicalStyle.of(file.path) != nil else {
            return FileReview([], .notMine)
        }
        let text: SourceText
        do throws(BlobError) { text = try context.text(.new) } catch { return FileReview([], .skipped(error.reason)) }
        var review = FileReview(MarkerCheck(file: file, context: context, text: text).findings())
        do throws(BlobError) {
            if file.old != nil, file.hunks.contains(where: { $0.oldLines > 0 }), PathTraits(file.path).isTest {
                review.findings += TestChanges(file: file, old: try context.text(.old), new: text).findings()
            }
        } catch { review.outcome = .partial(error.reason, hunks: 0) }
        let structure = StructureCheck(file: file, context: context, text: text, shelf: shelf)
        do {
            review.findings += try structure.findings()
        } catch let gap as StructureCheck.Gap {
            // The marks were looked for in every hunk.
            review.outcome = .partial(gap.reason, hunks: file.hunks.count)
        }
        return review
    }
}
