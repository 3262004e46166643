import GateReview

/// Rule files on disk.
enum RuleSources {
    static let endings = [".yml", ".yaml"]

    /// A rule and the file it was read from, as messages name it.
    struct Source {
        let name: String
        let rule: RuleFile
    }

    /// Every rule of files and folders, sorted by name within a folder. Exit 2 with every problem of every file.
    static func read(_ names: [String], below directory: String) throws -> [Source] {
        var sources: [Source] = []
        var problems: [String] = []
        for name in try names.flatMap({ try files(of: $0, below: directory) }) {
            let path = Locations.normalized(name, below: directory)
            guard let bytes = try FileContent.read(path, limit: RuleFile.mostBytes) else {
                throw CommandFailure(ExitStatus.usage, "there is no rule file \(name)")
            }
            do throws(RuleFileErrors) {
                sources.append(Source(name: name, rule: try RuleFile.parse(bytes, name: name)))
            } catch {
                problems += error.problems.map(\.description)
            }
        }
        var first: [String: String] = [:]
        for source in sources {
            guard let other = first[source.rule.id] else {
                first[source.rule.id] = source.name
                continue
            }
            problems.append("\(source.name): the id '\(source.rule.id)' is that of \(other) too; choose another")
        }
        guard problems.isEmpty else {
            throw CommandFailure(ExitStatus.usage, problems.joined(separator: "\n"))
        }
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
