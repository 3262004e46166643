import GateConfig
import GateModel
import Testing

@Suite("loading a configuration")
struct LoadTests {
    @Test("without a file, a variable or a flag everything has its default")
    func defaults() throws {
        let configuration = try load("")
        let policy = configuration.policy()
        #expect(policy.failOn == .high)
        #expect(policy.minConfidence == .medium)
        #expect(policy.onIncomplete == .fail)
        #expect(policy.acceptedReasons == Policy().acceptedReasons)
        #expect(policy.limits == Limits())
        #expect(policy.only == nil && policy.skip.isEmpty && !policy.exitZero)
        #expect(configuration.baselineFile == nil && !configuration.allowsPushBypass)
        #expect(configuration.effectiveValues.allSatisfy { $0.origin == "default" })
    }

    @Test("every key of the root arrives in the policy")
    func everyKey() throws {
        let configuration = try load(
            """
            version: 1
            fail-on: medium
            min-confidence: high
            on-incomplete: warn
            accept: {add: [timeout], remove: [size-limit]}
            exclude: ["testdata/**"]
            generated: [gen/**]
            vendored: [libs/**]
            reviewers:
              only: [secrets]
              skip: [hygiene]
            rules:
              binary-added: off
              secret-*: critical
              bidi-control:
                - {paths: ["docs/**"], severity: low, confidence: low}
                - {exclude: ["src/**"], enabled: false}
            limits: {file-bytes: 16MiB, line-bytes: 2 KB, diff-bytes: 1000, reviewer-seconds: 2m}
            suppressions: {added-in-change: ignore}
            baseline: .aiops-gate.baseline.json
            hooks: {bypass-push-option: true}
            """)
        let policy = configuration.policy()
        #expect(policy.failOn == .medium)
        #expect(policy.minConfidence == .high)
        #expect(policy.onIncomplete == .warn)
        #expect(policy.acceptedReasons == Policy().acceptedReasons.union([.timeout]).subtracting([.sizeLimit]))
        #expect(policy.only == ["secrets"] && policy.skip == ["hygiene"])
        #expect(policy.limits.fileBytes == 16 << 20 && policy.limits.lineBytes == 2000)
        #expect(policy.limits.diffBytes == 1000 && policy.limits.reviewerSeconds == 120)
        #expect(policy.addedSuppressions == .ignore)
        #expect(configuration.baselineFile == ".aiops-gate.baseline.json" && configuration.allowsPushBypass)
        let root = try #require(policy.directories.first)
        #expect(root.exclude.map(\.pattern) == ["testdata/**"])
        #expect(root.generated.map(\.pattern) == ["gen/**"] && root.vendored.map(\.pattern) == ["libs/**"])
        #expect(root.rules.map(\.rule) == ["binary-added", "secret-*", "bidi-control", "bidi-control"])
        #expect(root.rules[0].enabled == false && root.rules[1].severity == .critical)
        #expect(root.rules[2].paths == [Glob("docs/**")] && root.rules[2].confidence == .low)
        #expect(root.rules[3].exclude == [Glob("src/**")] && root.rules[3].enabled == false)
    }

    @Test("a flag wins over a variable, a variable over the file, and each says where it comes from")
    func precedence() throws {
        let file = "fail-on: medium\nmin-confidence: low\non-incomplete: warn\n"
        var flags = PolicyFlags()
        flags.failOn = "critical"
        let configuration = try load(
            file, environment: ["AIOPS_FAIL_ON": "low", "AIOPS_MIN_CONFIDENCE": "high"], flags: flags)
        let policy = configuration.policy()
        #expect(policy.failOn == .critical && policy.minConfidence == .high && policy.onIncomplete == .warn)
        let origins = Dictionary(uniqueKeysWithValues: configuration.effectiveValues.map { ($0.key, $0.origin) })
        #expect(origins["fail-on"] == "--fail-on")
        #expect(origins["min-confidence"] == "AIOPS_MIN_CONFIDENCE")
        #expect(origins["on-incomplete"] == ".aiops-gate.yml:3")
        #expect(origins["baseline"] == "default")
    }
}

/// Loads one file of the root with a few known names.
func load(
    _ text: String, environment: [String: String] = [:], flags: PolicyFlags = PolicyFlags()
) throws -> Configuration {
    let files = text.isEmpty ? [] : [ConfigFile(directory: "", bytes: Array(text.utf8))]
    return try Configuration.load(
        files: files, environment: environment, flags: flags, knownRules: knownRules,
        knownReviewers: ["hygiene", "secrets"])
}

let knownRules = [
    "bidi-control", "binary-added", "case-collision", "secret-aws-key", "secret-github-token", "secret-stripe-test-key",
]
