import GateModel

/// The rules of `quality`, sorted by id. None gates by itself: what they find is for people to weigh.
enum QualityRules {
    static let all: [Rule] = [
        apiChange, cognitiveComplexity, coverageExcluded, debuggerLeft, duplicateBlock, functionLength, lintSuppressed,
        testAssertionRemoved, testFocused, testSkipped, testTrivial,
        testWeakened, todoWithoutOwner,
    ]

    static let apiChange = rule(
        "api-change", "something that other code may use is gone or is called another way",
        why: "Callers that this repository does not hold break when they take the next version.",
        advice: "Keep the old form beside the new one for a release, or say so in the notes of the release.", .low,
        .medium)
    static let cognitiveComplexity = rule(
        "cognitive-complexity", "a function became hard to follow",
        why:
            "Each break in the flow counts, and more where it is nested, as SonarSource defines it: past some fifteen, "
            + "readers lose track and tests miss ways through.",
        advice: "Take a nested part out into a function with a name, or return early.", .low, .high)
    static let coverageExcluded = rule(
        "coverage-excluded", "code is taken out of the measure of coverage",
        why: "The share of tested lines rises without a test.",
        advice: "Write the test, or say beside the mark why none can be had.", .low, .medium)
    static let debuggerLeft = rule(
        "debugger-left", "a stop for a debugger was left in",
        why: "The program halts there, or opens a prompt to whoever is connected.", advice: "Remove the line.", .medium,
        .high, cwe: [489])
    static let duplicateBlock = rule(
        "duplicate-block", "a block of code stands twice in the files of the change",
        why: "Whoever mends one of the two has to know of the other.",
        advice: "Take what they share into a function; leave them where they will part ways.", .low, .medium)
    static let functionLength = rule(
        "function-length", "a function outgrew a screen or two",
        why: "What does not fit on a screen is read in pieces, and changed by people who have seen one of them.",
        advice: "Give its steps names and functions of their own.", .low, .high)
    static let lintSuppressed = rule(
        "lint-suppressed", "every check of a linter or compiler is silenced at once",
        why: "A mark without a rule also hides what nobody has seen yet, and nobody can tell later what it was for.",
        advice: "Name the rule that is meant, and say why it does not apply.", .low, .high)
    static let testAssertionRemoved = rule(
        "test-assertion-removed", "a test loses its assertions and stays",
        why: "It still passes, and no longer says anything.",
        advice: "Keep a check of what the test is about, or remove the test and say why.", .low, .medium)
    static let testFocused = rule(
        "test-focused", "a test is run alone",
        why: "The runner leaves out every other test of the file or the suite and still reports success.",
        advice: "Remove the focus before the change is merged.", .medium, .high)
    static let testSkipped = rule(
        "test-skipped", "a test is switched off",
        why: "What it guarded can break unseen, and a skipped test is seldom taken up again.",
        advice: "Mend the test, or name the issue that will.", .low, .high)
    static let testTrivial = rule(
        "test-trivial", "an assertion that is always true",
        why: "The test passes whatever the program does.", advice: "Assert what the code under test gives.", .low, .high
    )
    static let testWeakened = rule(
        "test-weakened", "a test takes more than it took before",
        why:
            "A wider exception, a larger tolerance or a much longer time lets a fault pass that the test was there for.",
        advice: "Say why the old bound was wrong, or mend what broke it.", .low, .medium)
    static let todoWithoutOwner = rule(
        "todo-without-owner", "a task in a comment that names nobody and no issue",
        why: "Nobody looks for it, so nobody does it.", advice: "Name an issue or a person: TODO(#123), FIXME(name).",
        .low, .high, isEnabled: false)

    static func rule(
        _ id: String, _ summary: String, why: String, advice: String, _ severity: Severity, _ confidence: Confidence,
        cwe: [Int] = [], isEnabled: Bool = true
    ) -> Rule {
        Rule(
            id: id, reviewer: "quality", summary: summary, why: why, advice: advice, severity: severity,
            confidence: confidence, cwe: cwe, isSecurity: false, isEnabledByDefault: isEnabled)
    }
}
