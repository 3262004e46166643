import GateModel

/// One shape of secret, as data: what it looks like, how bad it is, how to revoke it.
struct SecretKind: Sendable {
    /// Who looks at a place where a literal stands.
    enum Shape: Sendable {
        /// `pattern` does.
        case pattern
        /// `URLPassword` does; `pattern` is unused.
        case urlPassword
        /// `PrivateKeyBlock` does; `pattern` is unused.
        case privateKey
    }

    /// `secret-<vendor>-<kind>`.
    let id: String
    /// For messages: "GitHub personal access token".
    let title: String
    /// At least three bytes each; no other place is looked at.
    let literals: [String]
    /// PCRE2, over bytes. Group 1 is the secret where there is one, else the whole match is.
    /// An end that no letter, digit or `_` follows is added to it.
    let pattern: String
    var shape = Shape.pattern
    /// How many bytes before the literal the match may start. 0: it starts at the literal, and no word may end there.
    var reach = 0
    /// Whether a letter or digit before the literal rules it out; asked only where `reach` is 0.
    var isWordBound = true
    /// How many token characters must follow the literal before the pattern is tried.
    var run = 16
    var severity = Severity.high
    var confidence = Confidence.high
    /// What the secret's own bytes prove.
    var check: SecretCheck?
    /// One of these, in any case, must stand within 200 bytes; empty: no need.
    var keywords: [String] = []
    /// One of these within 400 bytes says that the value is meant to be public, and lowers the confidence.
    var softeners: [String] = []
    /// Bits for each byte of the secret, without its literal, below which it is a placeholder.
    var entropy = 3.0
    /// Whether anyone makes such keys at will, so that valid ones fill test folders.
    var isSelfMade = false
    /// Where to revoke it: "Revoke it (…) and issue a new one".
    var revoke = ""
    /// Sentences that say what to do, where that is not to revoke it.
    var advice: String?
    /// CWE numbers, most specific first.
    var cwe = [798]
}

extension SecretKind {
    /// Sorted by id.
    static let all: [SecretKind] =
        (cloud + forges + keys + messaging + models + packages + payment + platforms + structured + tools)
        .sorted { $0.id < $1.id }

    static let why =
        "Whoever can read the repository, or any copy of its history, can use it; taking the line out later does not "
        + "take it out of history."

    var rule: Rule {
        Rule(
            id: id, reviewer: "secrets", summary: "\(title) in added text",
            why: SecretKind.why,
            advice: advice
                ?? "Revoke it (\(revoke)) and issue a new one, then read it from the environment or a secret store.",
            severity: severity, confidence: confidence, cwe: cwe)
    }
}
