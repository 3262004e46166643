import GateReview

/// Rule files on disk.
enum RuleSources {
    static let endings = [".yml", ".yaml"]

    /// A rule and the file it was read from, as messages name it.
    struct Source {
        let name: String
        let rule: RuleFile
        /// Of its query or pattern; 0 for an embedded rule.
        var searchLine = 0
    }

    /// Every rule of files and folders, sorted by name within a folder. Exit 2 with every problem of every file.
    static func read(_ names: [String], below directory: String) throws -> [Source] {
        let files = try names.flatMap { try self.files(of: $0, below: directory) }.map { name in
            let path = Locations.normalized(name, below: directory)
            guard let bytes = try FileContent.read(path, limit: RuleFile.mostBytes) else {
                throw CommandFailure(
                    ExitStatus.usage, "there is no rule file or folder \(name)",
                    advice: "docs/writing-rules.md shows how to write a rule; --builtin tests those of the program")
            }
            return (name, bytes)
        }
        return try parse(files)
    }

    /// The rules of files; `reserved` are ids that none of them may have.
    static func parse(_ files: [(name: String, bytes: [UInt8])], reserved: Set<String> = []) throws -> [Source] {
        var sources: [Source] = []
        var problems: [String] = []
        var first: [String: String] = [:]
        for (name, bytes) in files {
            do throws(RuleFileErrors) {
                let rule = try RuleFile.parse(bytes, name: name)
                let owner = reserved.contains(rule.id) ? "a built-in rule" : first[rule.id]
                if let owner {
                    let line = RuleFile.line(ofKey: "id", in: bytes)
                    problems.append("\(name):\(line): the id '\(rule.id)' is that of \(owner); choose another")
                }
                first[rule.id] = name
                let line = max(RuleFile.line(ofKey: "query", in: bytes), RuleFile.line(ofKey: "pattern", in: bytes))
                sources.append(Source(name: name, rule: rule, searchLine: line))
            } catch {
                problems += error.problems.map(\.description)
            }
        }
        guard problems.isEmpty else { throw CommandFailure(ExitStatus.usage, problems.joined(separator: "\n")) }
        return sources
    }

    /// The rule files of a folder, or the file itself.
    private static func files(of name: String, below directory: String) throws -> [String] {
        let path = Locations.normalized(name, below: directory)
        guard let found = try FolderListing.files(in: path, endings: endings) else { return [name] }
        let prefix = name.hasSuffix("/") ? name : name + "/"
        return found.map { prefix + $0 }
    }
}
