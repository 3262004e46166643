import GateConfig
import GateModel
import Testing

@Suite("variables and flags")
struct EnvironmentTests {
    @Test("set what they say, and an empty one nothing")
    func values() throws {
        let configuration = try load(
            "",
            environment: [
                "AIOPS_ON_INCOMPLETE": "warn", "AIOPS_BASELINE": "known.json", "AIOPS_ONLY": "secrets, hygiene",
                "AIOPS_SKIP": "hygiene",
                "AIOPS_EXIT_ZERO": "1", "AIOPS_FAIL_ON": "", "PATH": "/bin",
            ])
        let policy = configuration.policy()
        #expect(policy.onIncomplete == .warn && policy.only == ["secrets", "hygiene"] && policy.skip == ["hygiene"])
        #expect(policy.exitZero && policy.failOn == .high && configuration.baselineFile == "known.json")
        #expect(configuration.baselineOrigin == .environment("AIOPS_BASELINE") && configuration.notes.isEmpty)
    }

    @Test("are checked like a file")
    func problems() {
        var flags = PolicyFlags()
        flags.minConfidence = "sure"
        flags.skip = ["hygeine"]
        let error = #expect(throws: ConfigErrors.self) {
            try load("fial-on: low", environment: ["AIOPS_FAIL_ON": "hihg", "AIOPS_EXIT_ZERO": "yes"], flags: flags)
        }
        #expect(
            error?.problems.map(\.description) == [
                ".aiops-gate.yml:1:1: unknown key 'fial-on'; did you mean 'fail-on'?",
                "AIOPS_EXIT_ZERO: expected 1, true, 0 or false, found 'yes'",
                "AIOPS_FAIL_ON: expected critical, high, medium, low or never, found 'hihg'; did you mean 'high'?",
                "--min-confidence: expected high, medium or low, found 'sure'",
                "--skip: unknown reviewer 'hygeine'; did you mean 'hygiene'?",
            ])
    }

    @Test("that look like policy and are none are noted, others are not")
    func notes() throws {
        let notes = try load(
            "",
            environment: [
                "AIOPS_FAILON": "low", "AIOPS_EXCLUDE": "x", "AIOPS_GATE": "0", "AIOPS_API_KEY": "k",
                "AIOPS_SHARED": "/x",
            ]
        ).notes
        #expect(
            notes.map(\.text) == [
                "AIOPS_EXCLUDE has no effect; 'exclude' is set in .aiops-gate.yml alone",
                "AIOPS_FAILON has no effect; did you mean AIOPS_FAIL_ON?",
            ])
    }
}
