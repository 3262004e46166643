import GateModel

extension SecretKind {
    static let newKeyPair =
        "Make a new key pair, take the old public half out of every place that trusts it, and keep the new key in a "
        + "secret store."

    static let keys: [SecretKind] = [
        SecretKind(
            id: "secret-age-key", title: "age identity", literals: ["AGE-SECRET-KEY-1"],
            pattern: "AGE-SECRET-KEY-1[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{58}", run: 58, severity: .critical,
            check: .bech32, isSelfMade: true,
            advice: "Make a new identity, encrypt again for it, and change what the old one could read."),
        SecretKind(
            id: "secret-json-web-token", title: "JSON web token", literals: ["eyJ"],
            pattern: #"eyJ[A-Za-z0-9_-]{10,4000}\.eyJ[A-Za-z0-9_-]{10,20000}\.[A-Za-z0-9_-]{20,2000}"#, run: 60,
            severity: .medium, confidence: .low, check: .jwt, isSelfMade: true,
            advice: "End its session or rotate the signing key, then read tokens from the environment."),
        SecretKind(
            id: "secret-nats-seed", title: "NATS NKEY seed", literals: ["SAA", "SCA", "SNA", "SOA", "SUA", "SXA"],
            pattern: "S[ACNOUX]A[A-Z2-7]{55}(?![A-Z2-7=])", run: 55, severity: .critical, check: .nkey,
            isSelfMade: true,
            advice: "Make a new seed and revoke the old key with nsc revocations, then keep it in a secret store."),
        SecretKind(
            id: "secret-private-key", title: "private key", literals: ["-----BEGIN "], pattern: "", shape: .privateKey,
            isWordBound: false, run: 0, severity: .critical, isSelfMade: true,
            advice: newKeyPair),
        SecretKind(
            id: "secret-private-key-body", title: "private key without its header",
            literals: [
                "IBAAK", "IBADANBgkqhkiG9w0BAQEFAASC", "MC4CAQAwBQYDK2VwBCIEI", "MHcCAQEEI", "MIGHAgEAMBMGByqGSM49",
                "b3BlbnNzaC1rZXktdjE",
            ],
            // PKCS #1, PKCS #8 of RSA, Ed25519 and P-256, SEC 1, OpenSSH.
            pattern: #"(?<![A-Za-z0-9+/=])(?:MII[A-Za-z0-9+/]{2,4}IBAAK|MII[A-Za-z0-9+/]{3}IBADANBgkqhkiG9w0BAQEFAASC|"#
                + #"MC4CAQAwBQYDK2VwBCIEI|MHcCAQEEI|MIGHAgEAMBMGByqGSM49|b3BlbnNzaC1rZXktdjE)"#
                + #"[A-Za-z0-9+/]{20,6000}(?:\r?\n[ \t]{0,40}[A-Za-z0-9+/]{4,76}){0,120}={0,2}(?![A-Za-z0-9+/=])"#,
            reach: 7, run: 20, severity: .critical, confidence: .medium, check: .privateKey, entropy: 4.5,
            isSelfMade: true, advice: newKeyPair),
        SecretKind(
            id: "secret-putty-private-key", title: "PuTTY private key", literals: ["PuTTY-User-Key-File-"],
            pattern:
                #"PuTTY-User-Key-File-[23]:[^\n]{0,80}\r?\nEncryption: none\r?\n(?:[^\n]{0,200}\r?\n){1,60}?Private-Lines: [0-9]{1,3}\r?\n([A-Za-z0-9+/=\r\n]{40,4000})"#,
            run: 0, severity: .critical, isSelfMade: true,
            advice: newKeyPair),
        SecretKind(
            id: "secret-url-password", title: "password in a URL", literals: ["://"], pattern: "", shape: .urlPassword,
            isWordBound: false, run: 0, confidence: .medium,
            advice: "Change the password, then read it from the environment or a secret store."),
    ]
}
