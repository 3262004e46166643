import GateModel

/// The import paths of Go files: the module that the nearest go.mod names, then the way from there.
struct GoModules {
    let blobs: any BlobSource
    private static let mostBytes = 1 << 20

    init(blobs: any BlobSource) { self.blobs = blobs }

    /// By import path: the file. Files without a readable go.mod above them are not in it.
    func importPaths(_ files: [RepoPath]) -> [String: RepoPath] {
        var modules: [RepoPath: String?] = [:]
        var found: [String: RepoPath] = [:]
        for file in files where file.bytes.suffix(3).elementsEqual(".go".utf8) {
            var folder = file.parent
            while true {
                if modules[folder] == nil { modules[folder] = .some(module(in: folder)) }
                if let module = modules[folder] ?? nil {
                    found["\(module)/\(file.below(folder).text)"] = file
                    break
                }
                if folder.isRoot { break }
                folder = folder.parent
            }
        }
        return found
    }

    /// The path of the `module` directive (https://go.dev/ref/mod#go-mod-file-module).
    private func module(in folder: RepoPath) -> String? {
        // A go.mod that cannot be read leaves the match by the end of the path.
        let bytes = (try? blobs.bytes(at: folder.appending("go.mod"), side: .new, limit: GoModules.mostBytes)) ?? nil
        guard let bytes else { return nil }
        for line in TextLines(bytes[...]) {
            let words = line.split { $0 == 0x20 || $0 == 0x09 }
            guard words.count >= 2, words[0].elementsEqual("module".utf8) else { continue }
            let quotes: [UInt8] = [UInt8(ascii: "\""), UInt8(ascii: "`")]
            return String(decoding: words[1].filter { !quotes.contains($0) }, as: UTF8.self)
        }
        return nil
    }
}
