import GateConfig
import GateModel
import Testing

@Suite("configurations that nobody meant")
struct RobustnessTests {
    static let sample = """
        version: 1
        fail-on: medium
        accept: {add: [timeout], remove: [size-limit]}
        exclude: ["testdata/**", '*.snap']
        generated: {add: ["{a,b}/*.gen.go"], remove: ["*.pb.go"]}
        vendored:
          - libs/**
        reviewers: {only: [secrets], skip: []}
        rules:
          secret-*: critical
          binary-added: [{paths: ["docs/**"], severity: low}, {exclude: [x], enabled: false}]
        limits: {file-bytes: 16MiB, reviewer-seconds: 2m}
        baseline: "known findings.json"
        """

    @Test("are taken or refused with a place in the text, never worse", arguments: 0..<4)
    func mutations(seed: UInt64) throws {
        var random = Numbers(state: seed)
        let pieces = [
            "[", "]", "{", "}", ":", ": ", "- ", "\n", "\n  ", "'", "\"", "*", "&a ", "*a", "off", "null", "#", "\t",
            "!", "0", "fail-on: ",
        ]
        for _ in 0..<400 {
            var bytes = Array(RobustnessTests.sample.utf8)
            for _ in 0..<Int.random(in: 1...4, using: &random) {
                let at = Int.random(in: 0..<bytes.count, using: &random)
                switch Int.random(in: 0..<3, using: &random) {
                case 0: bytes[at] = UInt8.random(in: 0...255, using: &random)
                case 1: bytes.removeSubrange(at..<min(bytes.count, at + Int.random(in: 1...9, using: &random)))
                default: bytes.insert(contentsOf: Array((pieces.randomElement(using: &random) ?? "").utf8), at: at)
                }
            }
            do {
                let configuration = try load(bytes)
                #expect(!configuration.effectiveValues.isEmpty)
            } catch let error as ConfigErrors {
                let lines = bytes.count { $0 == 10 } + 1
                for problem in error.problems {
                    guard case .file(_, let line, let column) = problem.place else { continue }
                    #expect(line >= 1 && line <= lines && column >= 1 && !problem.message.isEmpty)
                }
                #expect(!error.problems.isEmpty)
            }
        }
    }

    @Test("the values that are shown, written to a file, are the same configuration")
    func shown() throws {
        let configuration = try load(Array(RobustnessTests.sample.utf8))
        var text = ""
        var rules = ""
        for value in configuration.effectiveValues where value.key != "exit-zero" {
            let parts = value.key.split(separator: ".", maxSplits: 1).map(String.init)
            if parts[0] == "rules" {
                rules += "  \(parts[1]): \(value.value)\n"
            } else {
                text += parts.count == 1 ? "\(value.key): \(value.value)\n" : ""
            }
        }
        for section in ["hooks", "limits", "reviewers", "suppressions"] {
            let values = configuration.effectiveValues.filter { $0.key.hasPrefix("\(section).") }
            text += "\(section):\n" + values.map { "  \($0.key.dropFirst(section.count + 1)): \($0.value)\n" }.joined()
        }
        // One rule with two entries is shown as two lines.
        let entries = rules.split(separator: "\n").filter { $0.hasPrefix("  binary-added: ") }.map { $0.dropFirst(16) }
        let others = rules.split(separator: "\n").filter { !$0.hasPrefix("  binary-added: ") }
        text += "rules:\n" + others.joined(separator: "\n") + "\n  binary-added: [\(entries.joined(separator: ", "))]\n"
        let again = try load(Array(text.utf8))
        #expect(
            again.effectiveValues.map { "\($0.key): \($0.value)" }
                == configuration.effectiveValues.map { "\($0.key): \($0.value)" })
    }

    @Test("with a byte order mark and CRLF are read like any other")
    func windows() throws {
        let text = "\u{FEFF}" + RobustnessTests.sample.split(separator: "\n").joined(separator: "\r\n")
        let plain = try load(Array(RobustnessTests.sample.utf8))
        #expect(try load(Array(text.utf8)).effectiveValues == plain.effectiveValues)
        let error = #expect(throws: ConfigErrors.self) { try load(Array("\u{FEFF}fial-on: x\r\nlimits: 3\r\n".utf8)) }
        #expect(
            error?.problems.map(\.place) == [
                .file(".aiops-gate.yml", line: 1, column: 1), .file(".aiops-gate.yml", line: 2, column: 9),
            ])
    }

    @Test("with very many problems say the first fifty and stop")
    func many() throws {
        let text = "rules:\n" + (0..<20_000).map { "  secret-aws-kez-\($0): off\n" }.joined()
        let error = #expect(throws: ConfigErrors.self) { try load(Array(text.utf8)) }
        #expect(error?.problems.count == 51)
        #expect(error?.problems.last?.message == "there are more problems than these 50")
    }

    private func load(_ bytes: [UInt8]) throws -> Configuration {
        try Configuration.load(
            files: [ConfigFile(directory: "", bytes: bytes)], knownRules: knownRules,
            knownReviewers: ["hygiene", "secrets"])
    }

    /// A linear congruential generator: the same numbers everywhere.
    private struct Numbers: RandomNumberGenerator {
        var state: UInt64
        mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return state ^ (state >> 29)
        }
    }
}
