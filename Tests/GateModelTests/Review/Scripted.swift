import Foundation
import GateModel
import Synchronization

/// A reviewer that does what its script says for each path.
struct Scripted: Reviewer {
    typealias Step = @Sendable (ChangedFile, FileContext) throws -> FileReview

    let name: String
    var rules: [Rule] { [Scripted.rule("\(name)-rule", of: name)] + more }
    var more: [Rule] = []
    var readsGenerated = false
    var whole: @Sendable (Change) throws -> [Finding] = { _ in [] }
    var step: Step = { _, _ in FileReview() }

    init(_ name: String, _ step: @escaping Step = { _, _ in FileReview() }) {
        self.name = name
        self.step = step
    }

    func review(_ change: Change, blobs: any BlobSource, policy: Policy) throws -> [Finding] { try whole(change) }

    func review(_ file: ChangedFile, in context: FileContext) throws -> FileReview { try step(file, context) }

    static func rule(_ id: String, of reviewer: String, isEnabledByDefault: Bool = true) -> Rule {
        Rule(
            id: id, reviewer: reviewer, summary: "s", why: "w", advice: "a", severity: .high, confidence: .high,
            isEnabledByDefault: isEnabledByDefault)
    }

    /// A high finding on one line, whole line as region.
    static func finding(
        _ path: RepoPath, line: Int? = 1, rule: String = "one-rule", reviewer: String = "one",
        severity: Severity = .high, confidence: Confidence = .high, identity: String? = nil, redacts: Bool = false
    ) -> Finding {
        Finding(
            ruleId: rule, reviewer: reviewer, severity: severity, confidence: confidence, path: path,
            region: line.map { Region(startLine: $0, startColumn: 1, endLine: $0, endColumn: 2) }, message: "m",
            identity: identity.map { Array($0.utf8) }, redacts: redacts)
    }

    struct Failure: Error {}
}

/// Blobs that are texts in memory; both sides alike.
struct MemoryBlobs: BlobSource {
    var texts: [RepoPath: String] = [:]

    func text(of file: ChangedFile, side: Side, limit: Int) throws(BlobError) -> SourceText {
        guard let bytes = try bytes(at: file.path, side: side, limit: limit) else {
            throw BlobError(.missing, "no \(file.path)")
        }
        return SourceText(bytes)
    }

    func size(of file: ChangedFile, side: Side) throws(BlobError) -> Int? { texts[file.path]?.utf8.count }

    func bytes(at path: RepoPath, side: Side, limit: Int) throws(BlobError) -> [UInt8]? {
        guard let text = texts[path] else { return nil }
        guard text.utf8.count <= limit else { throw BlobError(.tooLarge, "\(text.utf8.count) bytes") }
        return Array(text.utf8)
    }

    func names(in directory: RepoPath, side: Side) throws(BlobError) -> [RepoPath]? { nil }
}

extension ChangedFile {
    /// A modified text with the given hunks.
    static func text(
        _ path: RepoPath, hunks: [Hunk] = [Hunk(oldStart: 1, oldLines: 1, newStart: 1, newLines: 1)],
        unread: Reason? = nil
    ) -> ChangedFile {
        let entry = Entry(path: path, mode: .regular, id: nil)
        return ChangedFile(status: .modified, old: entry, new: entry, hunks: hunks, unread: unread)
    }

    /// Everything in the file is new.
    static func added(_ path: RepoPath, _ text: String) -> ChangedFile {
        ChangedFile(
            status: .added, old: nil, new: Entry(path: path, mode: .regular, id: nil),
            hunks: [Hunk(oldStart: 0, oldLines: 0, newStart: 1, newLines: SourceText(Array(text.utf8)).lineCount)])
    }
}

extension Change {
    init(_ files: [ChangedFile], kind: ScopeRecord.Kind = .staged, paths: [RepoPath] = []) {
        self.init(scope: ScopeRecord(kind: kind, how: "test", paths: paths), files: files)
    }

    /// Every line of every text, as an added file.
    init(adding texts: [RepoPath: String], kind: ScopeRecord.Kind = .staged) {
        self.init(texts.map { .added($0, $1) }, kind: kind)
    }
}
