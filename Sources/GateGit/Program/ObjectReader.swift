import GateModel
import Synchronization

/// Objects through `git cat-file`, for several threads, one after another.
final class ObjectReader: Sendable {
    private let program: GitProgram
    private let children: Mutex<Children>

    private struct Children: ~Copyable {
        let headers: CatFile
        let contents: CatFile
        /// Trees that were read, because attributes ask for the same ones again and again.
        var trees: [ObjectID: [UInt8]] = [:]
    }

    init(program: GitProgram) {
        self.program = program
        let headers = CatFile(program.command(["cat-file", "--batch-check"]))
        let contents = CatFile(program.command(["cat-file", "--batch"]))
        children = Mutex(Children(headers: headers, contents: contents))
    }

    /// Type and size of what `name` names; nil when that is nothing here.
    func header(_ name: String) throws(GitError) -> CatFile.Header? {
        try answer(children.withLock { children in Result { () throws(GitError) in try children.headers.ask(name) } })
    }

    enum Content {
        case bytes([UInt8])
        /// The size; nothing was kept of it.
        case tooLarge(Int)
    }

    /// An object's bytes whatever their number.
    func content(_ id: ObjectID, type: String) throws(GitError) -> [UInt8] {
        guard case .bytes(let bytes) = try content(id, type: type, limit: .max) else { return [] }
        return bytes
    }

    /// An object's bytes; throws `.missingObject` when it is not here, `.corrupt` when it is no `type`.
    func content(_ id: ObjectID, type: String, limit: Int) throws(GitError) -> Content {
        let result: Result<Content, GitError> = children.withLock { children in
            if type == "tree", let known = children.trees[id] { return .success(.bytes(known)) }
            let contents = children.contents
            return Result { () throws(GitError) in
                guard let header = try answer(.success(try contents.ask(id.hex))) else {
                    throw Missing.object(" \(id)", in: program.layout, function: "git cat-file")
                }
                guard header.size <= limit else {
                    // The bytes are on their way already; another child is cheaper than reading them all.
                    contents.stop()
                    return .tooLarge(header.size)
                }
                guard let bytes = contents.content(size: header.size) else {
                    throw GitError(.io, "git ended while it gave object \(id)", function: "git cat-file")
                }
                guard header.type == type else {
                    throw GitError(.corrupt, "object \(id) is a \(header.type), not a \(type)", advice: "git fsck")
                }
                if type == "tree" {
                    if children.trees.count == 4_096 { children.trees = [:] }
                    children.trees[id] = bytes
                }
                return .bytes(bytes)
            }
        }
        return try result.get()
    }

    private func answer(_ result: Result<CatFile.Answer, GitError>) throws(GitError) -> CatFile.Header? {
        switch try result.get() {
        case .found(let header): return header
        case .missing: return nil
        case .died(let words): throw program.failure(words, running: "cat-file")
        }
    }
}
