import GateModel
import Synchronization

/// The attribute files of one side, read when a path below them is first asked for. Used by several threads.
///
/// The user's own files (core.attributesFile, info/attributes) are left out: a verdict must not depend on them.
final class AttributeTable: Sendable {
    private let files: [RepoPath: Entry]
    private let read: @Sendable (Entry) -> [UInt8]?
    /// The files that speak for a folder, the nearest first, each with the length of its own folder's prefix.
    private let chains: Mutex<[RepoPath: [Link]]> = Mutex([:])

    private struct Link {
        let file: AttributeFile
        let prefix: Int
    }

    private static let builtIn: [String: [AttributeFile.Assignment]] = [
        "binary": ["diff", "merge", "text"].map { AttributeFile.Assignment(name: $0, state: .unset) }
    ]

    /// `files`: the `.gitattributes` by their folder. `read` gives the bytes of one, nil where it cannot.
    init(files: [RepoPath: Entry], read: @escaping @Sendable (Entry) -> [UInt8]?) {
        self.files = files
        self.read = read
    }

    /// The state of an attribute of a file; nil where nothing is said.
    func state(of attribute: String, at path: RepoPath) -> AttributeFile.State? {
        guard !files.isEmpty else { return nil }
        let chain = chains.withLock { known in links(over: path.parent, &known) }
        guard let root = chain.last else { return nil }
        var known: [String: AttributeFile.State] = [:]
        for link in chain {
            for rule in link.file.rules.reversed() where rule.pattern.matches(path.bytes[link.prefix...]) {
                fill(rule.assignments, root.prefix == 0 ? root.file.macros : [:], &known)
                if let state = known[attribute] { return state == .unspecified ? nil : state }
            }
        }
        return nil
    }

    /// What is known stays; the last word of a line wins, and a macro that is set speaks where nothing else has.
    private func fill(
        _ assignments: [AttributeFile.Assignment], _ macros: [String: [AttributeFile.Assignment]],
        _ known: inout [String: AttributeFile.State]
    ) {
        for assignment in assignments.reversed() where known[assignment.name] == nil {
            known[assignment.name] = assignment.state
            if assignment.state == .set,
                let meaning = macros[assignment.name] ?? AttributeTable.builtIn[assignment.name]
            {
                fill(meaning, macros, &known)
            }
        }
    }

    private func links(over directory: RepoPath, _ chains: inout [RepoPath: [Link]]) -> [Link] {
        if let known = chains[directory] { return known }
        var chain = directory.isRoot ? [] : links(over: directory.parent, &chains)
        if let entry = files[directory], let bytes = read(entry) {
            let prefix = directory.isRoot ? 0 : directory.bytes.count + 1
            chain.insert(Link(file: AttributeFile(bytes), prefix: prefix), at: 0)
        }
        chains[directory] = chain
        return chain
    }
}
