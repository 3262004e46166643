import GateModel

/// The rules of `hygiene`, sorted by id; a finding may carry another severity or confidence than its rule.
enum HygieneRules {
    static let all: [Rule] = [
        bidiControl, binaryAdded, caseCollision, conflictMarker, controlCharacter, executableBit, hiddenFromReview,
        largeFile, modelInstruction, submoduleChange, symlinkEscape, tagCharacter, variationSelectorRun, zeroWidth,
    ]

    static let bidiControl = rule(
        "bidi-control", "bidirectional control characters in added text",
        why: "They show text in another order than the compiler reads it, so that a reviewer approves code that is not "
            + "there (Trojan Source).",
        advice: "Remove the characters, or write them as an escape of the language.", .high, cwe: [1007])
    static let binaryAdded = rule(
        "binary-added", "a binary file that nobody can review",
        why: "Nobody sees what an executable or an archive does, and every clone carries it for ever.",
        advice: "Build it from source, fetch it by checksum, or keep it in an artifact store.", .info, cwe: [506],
        isSecurity: false)
    static let caseCollision = rule(
        "case-collision", "a path that differs from another only in case or in the form of its accents",
        why: "macOS and Windows keep only one of the two, and show the other as changed.",
        advice: "Rename one of them.", .medium, isSecurity: false)
    static let conflictMarker = rule(
        "conflict-marker", "a merge conflict that was committed unresolved",
        why: "Both sides of the conflict stand in the file, and the markers break it.",
        advice: "Resolve the conflict and remove the three marker lines.", .high, isSecurity: false)
    static let controlCharacter = rule(
        "control-character", "control characters in added text",
        why: "Escape sequences and backspaces hide or fake text when the file is shown in a terminal.",
        advice: "Write them as an escape of the language, or remove them.", .medium, cwe: [150])
    static let executableBit = rule(
        "executable-bit", "a file that became executable without being a program",
        why: "A stray executable bit lets data be run, and is nearly always an accident of copying.",
        advice: "Take it back with git update-index --chmod=-x, or add the interpreter line that is missing.", .low,
        cwe: [732], isSecurity: false)
    static let hiddenFromReview = rule(
        "hidden-from-review", "attributes that hide files from review",
        why: "git diff and the forges leave out or fold files with these attributes, so that nobody looks at them.",
        advice: "Limit the attribute to files that programs write, and add it in a change of its own.", .medium,
        cwe: [451])
    static let largeFile = rule(
        "large-file", "a file that is large for a repository",
        why: "Every clone carries it for ever, also after it is removed.",
        advice: "Keep it in Git LFS or an artifact store.", .medium, isSecurity: false)
    static let modelInstruction = rule(
        "model-instruction", "text that tells an automated reader what to do, out of people's sight",
        why:
            "A language model that reviews or edits the repository may obey it, and nobody who reads the page sees it.",
        advice: "Remove it; what a tool should know belongs where people read it too.", .high, cwe: [1427, 451])
    static let submoduleChange = rule(
        "submodule-change", "a submodule that points elsewhere",
        why: "The code of another repository changes with one line, and none of it is in this diff.",
        advice: "Read the submodule's own diff between the two commits.", .info, cwe: [829], isSecurity: false)
    static let symlinkEscape = rule(
        "symlink-escape", "a symbolic link that leaves the repository",
        why: "Whoever follows it, a build or an archive tool, reads or writes files of the machine it runs on.",
        advice: "Let it point to a path inside the repository, relative to its own folder.", .high, cwe: [59, 61])
    static let tagCharacter = rule(
        "tag-character", "invisible tag characters in added text",
        why: "They spell a text that people cannot see and language models read: a place for hidden instructions.",
        advice: "Remove the characters.", .high, cwe: [1007])
    static let variationSelectorRun = rule(
        "variation-selector-run", "a run of variation selectors in added text",
        why: "One selector after a character is ordinary; a run of them is invisible data that a program can decode "
            + "and run.",
        advice: "Remove the characters and look for what reads them.", .high, cwe: [506, 1007])
    static let zeroWidth = rule(
        "zero-width", "invisible characters in added text",
        why: "They make two names that look the same differ, break searches, and hide data.",
        advice: "Remove the characters, or write them as an escape of the language.", .medium, cwe: [1007])

    private static func rule(
        _ id: String, _ summary: String, why: String, advice: String, _ severity: Severity, cwe: [Int] = [],
        isSecurity: Bool = true
    ) -> Rule {
        Rule(
            id: id, reviewer: "hygiene", summary: summary, why: why, advice: advice, severity: severity,
            confidence: .high, cwe: cwe, isSecurity: isSecurity)
    }
}

extension Rule {
    /// A finding of this rule, with its severity and confidence unless told otherwise.
    func finding(
        _ path: RepoPath, _ region: Region?, _ message: String, severity: Severity? = nil,
        confidence: Confidence? = nil, identity: [UInt8]? = nil, fix: Fix? = nil, related: [Related] = []
    ) -> Finding {
        Finding(
            ruleId: id, reviewer: reviewer, severity: severity ?? self.severity,
            confidence: confidence ?? self.confidence, path: path, region: region, message: message,
            identity: identity, fix: fix, related: related)
    }
}
