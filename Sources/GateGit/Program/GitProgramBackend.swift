package import GateModel
import Synchronization

/// A repository read by the `git` program, where libgit2 cannot read it.
///
/// Plumbing commands only, each told to follow no configuration that could start another program or change the
/// answer. Starts one child a question, and two that stay for objects.
package final class GitProgramBackend: Backend {
    package let name = "git"
    package let layout: RepositoryLayout
    let program: GitProgram
    let objects: ObjectReader
    let isFetching: Bool
    let index = Mutex<IndexListing?>(nil)
    private let known = Mutex<GitSettings?>(nil)

    /// `mayFetch`: objects that a partial clone lacks are fetched, and so written into the repository.
    package init(layout: RepositoryLayout, environment: [String: String], mayFetch: Bool = false) {
        self.layout = layout
        isFetching = mayFetch && layout.promisor != nil
        program = GitProgram(layout: layout, environment: environment, mayFetch: isFetching)
        objects = ObjectReader(program: program)
    }

    package func commit(named revision: String) throws(GitError) -> ObjectID {
        guard !revision.isEmpty, !revision.utf8.contains(UInt8(ascii: "\n")), !revision.utf8.contains(0),
            let header = try objects.header(revision + "^{commit}")
        else { throw Missing.base(named: revision, in: layout) }
        return header.id
    }

    package func headCommit() throws(GitError) -> ObjectID? {
        if let header = try objects.header("HEAD^{commit}") { return header.id }
        // Unborn, or born with its commit lost: only the first is an answer.
        let named = try program.command(["rev-parse", "--verify", "--quiet", "HEAD"]).run()
        guard named.isSuccess else { return nil }
        throw Missing.object(" \(named.text)", in: layout, function: "git cat-file")
    }

    package func tree(ofCommit commit: ObjectID) throws(GitError) -> ObjectID {
        // The commit itself says; the tree need not be here.
        let text = try objects.content(commit, type: "commit")
        let line = text.prefix { $0 != UInt8(ascii: "\n") }
        guard line.starts(with: "tree ".utf8),
            let id = ObjectID(hex: String(decoding: line.dropFirst(5), as: UTF8.self))
        else { throw GitError(.corrupt, "commit \(commit) names no tree", advice: "git fsck") }
        return id
    }

    package func mergeBase(_ one: ObjectID, _ other: ObjectID) throws(GitError) -> ObjectID? {
        let result = try program.command(["merge-base", one.hex, other.hex]).run()
        if result.status == 1, result.error.isEmpty { return nil }
        guard result.isSuccess, let id = ObjectID(hex: result.text) else {
            throw program.failure(result.errorText, running: "merge-base")
        }
        return id
    }

    package func blobSize(_ id: ObjectID) throws(BlobError) -> Int {
        do throws(GitError) {
            guard let header = try objects.header(id.hex) else {
                throw Missing.object(" \(id)", in: layout, function: "git cat-file")
            }
            return header.size
        } catch {
            throw GitProgramBackend.blobError(error)
        }
    }

    package func blob(_ id: ObjectID, limit: Int) throws(BlobError) -> [UInt8] {
        let read: ObjectReader.Content
        do throws(GitError) {
            read = try objects.content(id, type: "blob", limit: limit)
        } catch {
            throw GitProgramBackend.blobError(error)
        }
        switch read {
        case .bytes(let bytes): return bytes
        case .tooLarge(let size): throw BlobError(.tooLarge, "\(size) bytes, the limit is \(limit)")
        }
    }

    package func configuration(_ key: String) throws(GitError) -> String? {
        try settings().values[GitSettings.canonical(key)]
    }

    /// The whole configuration, listed once at the first question.
    func settings() throws(GitError) -> GitSettings {
        if let known = known.withLock({ $0 }) { return known }
        let read = GitSettings(try program.output(["config", "--list", "-z", "--includes", "--show-scope"]))
        known.withLock { $0 = read }
        return read
    }

    private static func blobError(_ error: GitError) -> BlobError {
        let advice = error.advice.map { "; \($0)" } ?? ""
        return BlobError(error.code == .missingObject ? .missing : .unreadable, error.message + advice)
    }
}
