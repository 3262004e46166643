/// The scope record in words, for the reports that people read.
package struct ScopeText {
    /// What was judged: "staged changes against HEAD 65fd0b4d2c11".
    package let subject: String
    /// How it was found, and what narrows it.
    package let how: String
    /// The command that runs the same scope again; nil where it has no two commits.
    package let replay: String?

    /// Digits of an object name that people get to see; git finds it by them.
    private static let digits = 12

    package init(_ scope: ScopeRecord) {
        let base = ScopeText.side(scope.base, scope.baseName)
        let head = ScopeText.side(scope.head, scope.headName)
        subject =
            switch scope.kind {
            case .staged: "staged changes against \(base ?? "the empty tree")"
            case .worktree: "the work tree against \(base ?? "the empty tree")"
            case .patch: "the patch \(head ?? base ?? "on standard input")"
            case .all: head.map { "every line at \($0)" } ?? "every line of the files given"
            case .base, .range, .push: "\(base ?? "the empty tree")..\(head ?? "HEAD")"
            }
        var parts = [VisibleText.of(scope.how)]
        if let mergeBase = scope.mergeBase, mergeBase != scope.base {
            parts.append("merge base \(ScopeText.short(mergeBase))")
        }
        if !scope.paths.isEmpty {
            let shown = scope.paths.prefix(3).map { VisibleText.of($0) }.joined(separator: ", ")
            let more = scope.paths.count > 3 ? " and \(scope.paths.count - 3) more" : ""
            parts.append("only \(shown)\(more)")
        }
        if scope.isShallow { parts.append("shallow clone") }
        if scope.backend == "git" { parts.append("read by the git program") }
        how = parts.filter { !$0.isEmpty }.joined(separator: "; ")
        if let base = scope.base, let head = scope.head {
            replay = "aiops-gate --range \(ScopeText.short(base))..\(ScopeText.short(head))"
        } else {
            replay = nil
        }
    }

    /// One side: its name with the object's first digits, or what of the two there is.
    private static func side(_ id: String?, _ name: String?) -> String? {
        let shown = name.map { VisibleText.of($0) }
        guard let id else { return shown }
        guard let shown, shown != id else { return short(id) }
        return "\(shown) (\(short(id)))"
    }

    private static func short(_ id: String) -> String { String(VisibleText.of(id).prefix(digits)) }
}
