/// The environments that children get: only what is named here comes from ours, the rest is given by hand.
package enum ChildEnvironment {
    /// For programs that read and compute.
    ///
    /// Messages come in English, because some are read. GIT_* variables are left out: add those that are meant.
    package static func local(from environment: [String: String]) -> [String: String] {
        var chosen = environment.filter { kept.contains($0.key) }
        chosen["LC_ALL"] = "C"
        return chosen
    }

    /// For programs that also go to the network: proxies, certificates, agents and git's own transport settings.
    package static func network(from environment: [String: String]) -> [String: String] {
        local(from: environment).merging(environment.filter { transport.contains($0.key) }) { $1 }
    }

    private static let kept: Set<String> = [
        "HOME", "LOGNAME", "PATH", "SUDO_UID", "TMPDIR", "TZ", "USER", "XDG_CONFIG_HOME", "XDG_RUNTIME_DIR",
    ]

    private static let transport: Set<String> = [
        "ALL_PROXY", "CURL_CA_BUNDLE", "GIT_ALLOW_PROTOCOL", "GIT_ASKPASS", "GIT_PROXY_COMMAND", "GIT_SSH",
        "GIT_SSH_COMMAND", "GIT_SSH_VARIANT", "GIT_SSL_CAINFO", "GIT_SSL_CAPATH", "GIT_SSL_CERT", "GIT_SSL_KEY",
        "GIT_SSL_NO_VERIFY", "HTTPS_PROXY", "HTTP_PROXY", "KRB5CCNAME", "NO_PROXY", "SSH_AGENT_PID", "SSH_ASKPASS",
        "SSH_AUTH_SOCK", "SSL_CERT_DIR", "SSL_CERT_FILE", "all_proxy", "http_proxy", "https_proxy", "no_proxy",
    ]
}
