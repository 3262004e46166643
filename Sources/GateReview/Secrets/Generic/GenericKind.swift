import GateModel

/// A rule of secrets that are known by their name, not by their shape.
struct GenericKind: Sendable {
    let id: String
    /// For messages: "password".
    let title: String
    let severity: Severity
    let cwe: [Int]
    let advice: String

    static let apiKey = GenericKind(
        id: "secret-generic-api-key", title: "API key", severity: .high, cwe: [798],
        advice: "Revoke it and issue a new one, then read it from the environment or a secret store.")
    static let cryptoKey = GenericKind(
        id: "secret-generic-crypto-key", title: "encryption or signing key", severity: .high, cwe: [321, 798],
        advice: "Make a new key, encrypt or sign again with it, and keep it in a secret store.")
    static let key = GenericKind(
        id: "secret-generic-key", title: "key", severity: .medium, cwe: [798],
        advice: "If it opens or signs anything, change it, then read it from the environment or a secret store.")
    static let password = GenericKind(
        id: "secret-generic-password", title: "password", severity: .high, cwe: [259, 798],
        advice: "Change the password, then read it from the environment or a secret store.")
    static let salt = GenericKind(
        id: "secret-generic-salt", title: "salt, nonce or seed", severity: .low, cwe: [760, 323],
        advice: "Draw it anew for every use and store it beside what it protects.")
    static let secret = GenericKind(
        id: "secret-generic-secret", title: "secret", severity: .high, cwe: [798],
        advice: "Change it where it is checked, then read it from the environment or a secret store.")
    static let token = GenericKind(
        id: "secret-generic-token", title: "token", severity: .high, cwe: [798],
        advice: "Revoke it and issue a new one, then read it from the environment or a secret store.")

    /// Sorted by id.
    static let all = [apiKey, cryptoKey, key, password, salt, secret, token]

    static func of(_ sort: SecretName.Sort) -> GenericKind {
        switch sort {
        case .password: password
        case .secret: secret
        case .token: token
        case .apiKey: apiKey
        case .cryptoKey: cryptoKey
        case .key: key
        case .salt: salt
        }
    }

    var rule: Rule {
        Rule(
            id: id, reviewer: "secrets", summary: "a value that its name calls a \(title)",
            why: SecretKind.why,
            advice: advice, severity: severity, confidence: .medium, cwe: cwe)
    }
}
