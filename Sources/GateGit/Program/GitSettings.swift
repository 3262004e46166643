/// The configuration as `git config --list -z --show-scope` lists it.
struct GitSettings: Sendable {
    /// The last value of each key; `true` for a key without one.
    private(set) var values: [String: String] = [:]
    /// The names of filters that the repository's own files define.
    private(set) var ownFilters: Set<String> = []

    init(_ output: [UInt8]) {
        var fields = output.split(separator: 0, omittingEmptySubsequences: false).makeIterator()
        while let scope = fields.next(), let setting = fields.next() {
            let parts = setting.split(separator: UInt8(ascii: "\n"), maxSplits: 1, omittingEmptySubsequences: false)
            let key = String(decoding: parts[0], as: UTF8.self)
            values[key] = parts.count == 2 ? String(decoding: parts[1], as: UTF8.self) : "true"
            let isOwn = scope.elementsEqual("local".utf8) || scope.elementsEqual("worktree".utf8)
            if isOwn, key.hasPrefix("filter."), let last = key.lastIndex(of: ".") {
                let name = key[..<last].dropFirst("filter.".utf8.count)
                if !name.isEmpty { ownFilters.insert(String(name)) }
            }
        }
    }

    /// Section and name in lower case, the subsection as it is.
    static func canonical(_ key: String) -> String {
        guard let first = key.firstIndex(of: "."), let last = key.lastIndex(of: "."), first < last else {
            return key.lowercased()
        }
        return key[..<first].lowercased() + key[first..<last] + key[last...].lowercased()
    }
}
