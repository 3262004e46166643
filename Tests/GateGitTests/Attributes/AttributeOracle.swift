import GateModel

@testable import GateGit

/// Our answer in the words of `git check-attr`.
enum AttributeOracle {
    /// `files`: attribute files by folder.
    static func state(_ files: [String: String], _ path: String) -> String {
        var entries: [RepoPath: Entry] = [:]
        for folder in files.keys {
            let place = RepoPath(folder)
            entries[place] = Entry(path: place.appending(".gitattributes"), mode: .regular, id: nil)
        }
        let table = AttributeTable(files: entries) { entry in files[entry.path.parent.text].map { Array($0.utf8) } }
        return switch table.state(of: "diff", at: RepoPath(path)) {
        case nil, .unspecified: "unspecified"
        case .set: "set"
        case .unset: "unset"
        case .value(let value): value
        }
    }
}
