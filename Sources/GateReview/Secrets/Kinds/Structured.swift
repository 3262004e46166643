import GateModel

extension SecretKind {
    static let structured: [SecretKind] = [
        SecretKind(
            id: "secret-basic-authorization", title: "user and password in a Basic authorization", literals: ["Basic "],
            pattern: "Basic ([A-Za-z0-9+/]{8,300}={0,2})(?![A-Za-z0-9+/=])", run: 8, confidence: .medium,
            check: .basicUser, entropy: 2.2, isSelfMade: true,
            advice: "Change the password, then read it from the environment or a secret store."),
        SecretKind(
            id: "secret-command-line-password", title: "password on a command line",
            literals: ["curl ", "docker login ", "mysql ", "mysqladmin ", "mysqldump ", "sshpass "],
            pattern:
                #"(?:curl [^\n|;&]{0,200}?(?:-u|--user)[ =]{0,2}["']?[^\s"':$@/]{1,64}:|sshpass +-p *["']?|docker login [^\n|;&]{0,120}?(?:-p|--password)[ =]["']?|mysql(?:dump|admin)? [^\n|;&]{0,120}?(?<= )-p["']?(?=[^\s"']{0,80}[0-9!@#%^*_]))([^\s"'$`<>{}\\]{5,100})"#,
            run: 0, confidence: .medium, entropy: 2.2, isSelfMade: true,
            advice:
                "Change the password, then let the program read it from a file or the environment; a process list shows it to everybody.",
            cwe: [214, 798]),
        SecretKind(
            id: "secret-docker-registry-auth", title: "Docker registry login", literals: [#""auths""#],
            pattern:
                #""auths"\s*:\s*\{\s*"[^"\n]{1,200}"\s*:\s*\{[^{}]{0,300}?"auth"\s*:\s*"([A-Za-z0-9+/]{12,4000}={0,2})""#,
            isWordBound: false, run: 0, check: .basicUser, entropy: 2.2, isSelfMade: true,
            advice: "Change the password or token of the registry, and let a credential helper keep it."),
        SecretKind(
            id: "secret-go-database-password", title: "password in a Go data source name", literals: ["@tcp("],
            pattern: #"(?<![A-Za-z0-9_.-])[A-Za-z0-9_.-]{1,40}:([^\s"'`:/@$<>{}%]{5,80})@tcp(?=\()"#, reach: 124,
            run: 0,
            confidence: .medium, entropy: 2.2, isSelfMade: true,
            advice: "Change the password, then read it from the environment or a secret store.", cwe: [259, 798]),
        SecretKind(
            id: "secret-json-web-key", title: "private JSON web key", literals: [#""kty""#],
            pattern: #"\{(?=[^{}]{0,6000}"kty")[^{}]{0,6000}?"[dk]"\s*:\s*"([A-Za-z0-9_-]{22,800})""#, reach: 6000,
            run: 0, severity: .critical, entropy: 3.6, isSelfMade: true, advice: newKeyPair, cwe: [321, 798]),
        SecretKind(
            id: "secret-kubeconfig-client-key", title: "client key of a kubeconfig", literals: ["client-key-data"],
            pattern: #"client-key-data["']?: *["']?([A-Za-z0-9+/]{100,8000}={0,2})"#, run: 0, severity: .critical,
            entropy: 3.6, isSelfMade: true,
            advice: "Take the certificate out of the cluster's trust, and issue a new one.", cwe: [321, 798]),
        SecretKind(
            id: "secret-netrc-password", title: "password of a netrc file", literals: ["machine "],
            pattern: #"machine\s+[^\s#$<{]{3,200}\s+login\s+[^\s$<{]{1,100}\s+password\s+([^\s$<{]{5,200})"#, run: 0,
            confidence: .medium, entropy: 2.2, isSelfMade: true,
            advice: "Change the password, and keep the file out of the repository.", cwe: [260, 798]),
        SecretKind(
            id: "secret-npmrc-token", title: "npm registry credential",
            literals: [":_auth=", ":_authToken=", ":_password="],
            pattern: #"[:]_(?:auth|authToken|password) *= *["']?([A-Za-z0-9_./+=-]{12,1000})"#, isWordBound: false,
            run: 12, revoke: "the registry, Access tokens"),
        SecretKind(
            id: "secret-password-hash", title: "password hash",
            literals: ["$1$", "$2a$", "$2b$", "$2y$", "$5$", "$6$", "$apr1$", "$argon2", "{SHA}", "{SSHA}"],
            pattern:
                #"(?:\$2[aby]\$[0-9]{2}\$[./A-Za-z0-9]{53}|\$(?:apr1|1)\$[^$\s"']{1,8}\$[./A-Za-z0-9]{22}|\$5\$(?:rounds=[0-9]{1,9}\$)?[^$\s"']{1,16}\$[./A-Za-z0-9]{43}|\$6\$(?:rounds=[0-9]{1,9}\$)?[^$\s"']{1,16}\$[./A-Za-z0-9]{86}|\$argon2(?:id|i|d)\$v=[0-9]{1,4}\$[^$\s"']{5,60}\$[A-Za-z0-9+/]{8,90}\$[A-Za-z0-9+/]{20,120}|\{S?SHA\}[A-Za-z0-9+/]{27,60}={0,2})"#,
            isWordBound: false, run: 0, severity: .medium, confidence: .medium, entropy: 3.6, isSelfMade: true,
            advice: "Change the password: a hash in a repository can be guessed at leisure.", cwe: [916, 798]),
        SecretKind(
            id: "secret-wordpress-salt", title: "WordPress key or salt",
            literals: ["AUTH_KEY", "AUTH_SALT", "LOGGED_IN_KEY", "LOGGED_IN_SALT", "NONCE_KEY", "NONCE_SALT"],
            pattern: #"[A-Z_]{8,14}["']\s*,\s*(?:"([^"\r\n]{60,70})"|'((?:[^'\\\r\n]|\\.){60,70})')"#,
            isWordBound: false, run: 0, entropy: 4.0, isSelfMade: true,
            advice: "Make new ones (api.wordpress.org/secret-key); every session ends with the old ones.",
            cwe: [321, 798]),
    ]
}
