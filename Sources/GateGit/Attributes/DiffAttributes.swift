import GateModel

/// What `.gitattributes` say about showing a file as text.
struct DiffAttributes: Sendable {
    /// Whether the attributes call for text (true) or binary (false); nil: the content decides.
    func isText(_ path: RepoPath) -> Bool? { nil }

    func isHiddenByNewSideAlone(_ path: RepoPath) -> Bool { false }
}
