import GateModel

/// The rules of `dependencies`, sorted by id; a finding may carry another severity or confidence than its rule.
enum DependencyRules {
    static let all: [Rule] = [
        insecure, loosened, registry, source, untrusted, installScript, lockHashChanged, lockHashRemoved,
        lockHostChanged, lockInstallScript, lockStale,
    ]

    static let insecure = rule(
        "dependency-insecure", "packages are taken over a connection that proves nothing",
        why: "Whoever sits between the build and the server decides what is installed, and so what runs.",
        advice: "Use the https address of the same server, or one that has it.", .high, .high, cwe: [494, 319])
    static let loosened = rule(
        "dependency-loosened", "a requirement that held a version now takes nearly any",
        why: "The next build may get a release that nobody here has tried, and a stolen package reaches it at once.",
        advice: "Keep an upper end, or say in the change why none is needed.", .low, .medium, cwe: [1357],
        isSecurity: false)
    static let registry = rule(
        "dependency-registry", "packages are taken from another registry than before",
        why: "Who answers for the registry answers for every package of it; a second one beside the first can be made "
            + "to serve a name of yours (dependency confusion).",
        advice: "Make sure that the registry is yours or well known, and bind names to it where the tool can.", .medium,
        .medium, cwe: [427, 829])
    static let source = rule(
        "dependency-source", "a dependency from outside the registry",
        why:
            "A URL, a repository or a folder outside has no review, no signature and no history of releases behind it, "
            + "and can change under the same name.",
        advice: "Take a release from the registry; where that cannot be, name a commit or check a hash.", .medium,
        .medium, cwe: [829, 1357])
    static let untrusted = rule(
        "dependency-untrusted", "the check of a package server's certificate is switched off",
        why: "Whoever sits between the build and the server decides what is installed.",
        advice: "Give the tool the certificate authority of the server instead.", .high, .high, cwe: [295])
    static let installScript = rule(
        "install-script", "a command that runs wherever the package is installed",
        why: "It runs on every machine that installs the package, before anybody has read it; most attacks on package "
            + "registries arrive that way.",
        advice: "Do the work when the package is built or first used, or keep the command small and say what it does.",
        .medium, .medium, cwe: [829])
    static let lockHashChanged = rule(
        "lock-hash-changed", "a locked package has other bytes under the same version",
        why: "A release does not change. Either the registry serves something else than before or the lock file was "
            + "edited.",
        advice: "Compare the two packages, or let the tool write the lock file again from scratch.", .high, .high,
        cwe: [345, 494])
    static let lockHashRemoved = rule(
        "lock-hash-removed", "a locked package has lost the hash that proves it",
        why: "Without it the tool installs whatever the address serves.",
        advice: "Let the tool write the lock file again, and keep the hash.", .high, .medium, cwe: [353, 494])
    static let lockHostChanged = rule(
        "lock-host-changed", "a locked package comes from another host than before",
        why: "Nobody reads a lock file line by line, so a changed address is a known way to bring in other code "
            + "under a name that everybody trusts.",
        advice: "Make sure that the move is wanted; else let the tool write the lock file again.", .high, .medium,
        cwe: [829, 494])
    static let lockInstallScript = rule(
        "lock-install-script", "a locked package now runs a command when it is installed",
        why: "A release that begins to run commands is what a stolen package looks like.",
        advice: "Read the command in the package, or stay with the release before.", .medium, .medium, cwe: [829])
    static let lockStale = rule(
        "lock-stale", "the lock file does not hold what the manifest asks for",
        why: "An install from the lock file fails, or gets other versions than were tried here.",
        advice: "Let the tool update the lock file, and commit both.", .medium, .high, isSecurity: false)

    private static func rule(
        _ id: String, _ summary: String, why: String, advice: String, _ severity: Severity, _ confidence: Confidence,
        cwe: [Int] = [], isSecurity: Bool = true
    ) -> Rule {
        Rule(
            id: id, reviewer: "dependencies", summary: summary, why: why, advice: advice, severity: severity,
            confidence: confidence, cwe: cwe, isSecurity: isSecurity)
    }
}
