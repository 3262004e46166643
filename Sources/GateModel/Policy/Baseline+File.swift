/// Why a baseline file cannot be used: exit 2.
public struct BaselineError: Error, Sendable, Equatable {
    /// 1-based.
    public let line: Int
    /// Lower case: "unknown key 'foo'".
    public let message: String
}

/// The file: JSON with one entry on each line, sorted by rule, fingerprint and path, without line numbers or times.
///
/// Every entry's line ends in a comma (a `null` closes the list), so that lines which two branches add merge, also with
/// `merge=union`. An entry that stands twice after such a merge counts once, with the larger count.
extension Baseline {
    /// Reads a baseline file; strict, so that a typing error does not let findings through.
    public init(parsing bytes: [UInt8], name: String) throws(BaselineError) {
        let value: JSONValue
        do throws(JSONError) {
            value = try JSONValue(parsing: bytes)
        } catch {
            throw BaselineError(line: error.line, message: error.message)
        }
        guard let members = value.members else { throw BaselineError(line: 1, message: "expected an object") }
        if let unknown = members.first(where: { !["version", "entries"].contains($0.name) }) {
            throw BaselineError(line: 1, message: "unknown key '\(unknown.name)'")
        }
        guard value["version"]?.int == 1 else {
            throw BaselineError(line: 1, message: "expected \"version\": 1; a newer aiops-gate may have written this")
        }
        guard let list = value["entries"]?.array else {
            throw BaselineError(line: 1, message: "expected \"entries\": [...]")
        }
        var entries: [Entry] = []
        for (index, item) in list.enumerated() where !item.isNull {
            guard let members = item.members else {
                throw BaselineError(line: 1, message: "entry \(index + 1) is not an object")
            }
            do throws(Flaw) {
                entries.append(try Entry(item, members))
            } catch {
                throw BaselineError(line: Baseline.line(ofEntry: entries.count, in: bytes), message: error.message)
            }
        }
        self.init(name: name, entries: Baseline.merged(entries))
    }

    /// The bytes of the file; equal baselines give equal bytes.
    public func encoded() -> [UInt8] {
        var output = ByteWriter()
        output.json { file in
            file.object { file in
                file.field("version", 1)
                file.array("entries") { list in
                    for entry in Baseline.merged(entries) {
                        list.newLine()
                        list.object {
                            $0.field("ruleId", entry.ruleId)
                            $0.field("fingerprint", entry.fingerprint)
                            $0.key("path")
                            $0.string(repairing: entry.path.bytes)
                            $0.field("count", entry.count)
                        }
                    }
                    list.newLine()
                    list.null()
                }
            }
        }
        return output.bytes
    }

    fileprivate struct Flaw: Error { let message: String }

    /// Sorted; of equal ones the larger count.
    private static func merged(_ entries: [Entry]) -> [Entry] {
        var merged: [Entry] = []
        for entry in entries.sorted(by: inOrder) {
            if let last = merged.last, last.ruleId == entry.ruleId, last.fingerprint == entry.fingerprint,
                last.path == entry.path
            {
                if entry.count > last.count { merged[merged.count - 1] = entry }
            } else {
                merged.append(entry)
            }
        }
        return merged
    }

    private static func inOrder(_ left: Entry, _ right: Entry) -> Bool {
        if left.ruleId != right.ruleId { return left.ruleId < right.ruleId }
        if left.fingerprint != right.fingerprint { return left.fingerprint < right.fingerprint }
        return left.path < right.path
    }

    /// Looks for the opening brace of the entry that `index` others precede; the first one is the file's own.
    private static func line(ofEntry index: Int, in bytes: [UInt8]) -> Int {
        var line = 1
        var braces = 0
        var isInString = false
        var isEscaped = false
        for byte in bytes {
            switch byte {
            case UInt8(ascii: "\n"): line += 1
            case _ where isEscaped: isEscaped = false
            case UInt8(ascii: "\\") where isInString: isEscaped = true
            case UInt8(ascii: "\""): isInString.toggle()
            case UInt8(ascii: "{") where !isInString:
                if braces == index + 1 { return line }
                braces += 1
            default: break
            }
        }
        return line
    }
}

extension Baseline.Entry {
    fileprivate init(_ value: JSONValue, _ members: [JSONValue.Member]) throws(Baseline.Flaw) {
        if let unknown = members.first(where: { !["ruleId", "fingerprint", "path", "count"].contains($0.name) }) {
            throw Baseline.Flaw(message: "unknown key '\(unknown.name)'")
        }
        guard let ruleId = value["ruleId"]?.string, !ruleId.isEmpty else {
            throw Baseline.Flaw(message: "an entry needs a \"ruleId\"")
        }
        guard let fingerprint = value["fingerprint"]?.string, fingerprint.utf8.count == 32,
            fingerprint.utf8.allSatisfy({ (48...57).contains($0) || (97...102).contains($0) })
        else { throw Baseline.Flaw(message: "a \"fingerprint\" is 32 digits of 0-9 and a-f") }
        guard let path = value["path"]?.string, !path.isEmpty else {
            throw Baseline.Flaw(message: "an entry needs a \"path\"")
        }
        guard let count = value["count"]?.int, count > 0 else {
            throw Baseline.Flaw(message: "a \"count\" is a number from 1")
        }
        self.init(fingerprint: fingerprint, ruleId: ruleId, path: RepoPath(path), count: count)
    }
}
