/// The parts of a URL that say who answers for what is behind it.
struct WebAddress: Equatable {
    /// Lower case: `https`, `git+ssh`; empty for `git@host:path`.
    let scheme: String
    /// Lower case, without user and port.
    let host: String

    /// nil where the text names no host.
    init?(_ text: String) {
        if let (scheme, rest) = text.cut(at: "://") {
            let authority = rest.prefix { !"/?#".contains($0) }
            let host = authority.split(separator: "@").last ?? ""
            guard !host.isEmpty, scheme.allSatisfy({ $0.isLetter || $0.isNumber || "+.-".contains($0) }) else {
                return nil
            }
            self.scheme = scheme.lowercased()
            self.host = String(host.prefix { $0 != ":" }).lowercased()
        } else if let (user, rest) = text.cut(at: "@"), let (host, _) = rest.cut(at: ":"), !user.contains("/"),
            !host.contains("/"), host.contains(".")
        {
            scheme = ""
            self.host = host.lowercased()
        } else {
            return nil
        }
    }

    /// Whether bytes travel without proof of who sent them, from a host that is not this machine or its network.
    var isInsecure: Bool {
        guard scheme == "http" || scheme == "git" || scheme == "git+http" || scheme == "ftp" else { return false }
        return !isLocal
    }

    private var isLocal: Bool {
        if host == "localhost" || host.hasPrefix("127.") || host.hasPrefix("10.") || host.hasPrefix("192.168.")
            || host.hasPrefix("[")
        {
            return true
        }
        if !host.contains(".") || host.contains("$") || host.contains("{") { return true }
        return [".local", ".localhost", ".internal", ".test", ".example", ".invalid", ".lan", ".corp", "example.com"]
            .contains { host.hasSuffix($0) }
    }
}
