import Foundation
import GateConfig
import GateModel
import GateYAML
import TestSupport
import Testing

@Suite("what init writes")
struct TemplateTests {
    @Test(
        "a starter configuration is taken as it is and with every comment undone",
        arguments: [(true, nil), (false, nil), (true, ".aiops-gate.baseline.json"), (false, "base line.json")])
    func configuration(isAdvisory: Bool, baseline: String?) throws {
        let text = InitTemplates.configuration(isAdvisory: isAdvisory, baseline: baseline)
        let policy = try load(text)
        #expect(policy.policy().failOn == (isAdvisory ? nil : .high))
        #expect(policy.policy().onIncomplete == (isAdvisory ? .warn : .fail))
        #expect(policy.baselineFile == baseline)
        let undone = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            let isExample = line.hasPrefix("# ") && line.dropFirst(2).prefix { $0 != " " }.hasSuffix(":")
            return isExample ? String(line.dropFirst(2)) : String(line)
        }
        #expect(undone.count { $0.contains("bypass-push-option: true") && !$0.hasPrefix("#") } == 1)
        let whole = try load(undone.joined(separator: "\n"))
        #expect(whole.allowsPushBypass && whole.policy().limits.fileBytes == 8 << 20)
    }

    @Test(
        "the GitHub workflow is valid against GitHub's schema",
        .enabled(if: JSONSchemaProgram.isThere, "python3 has no jsonschema module"),
        .enabled(if: Shared.url("contracts/schemas/github-workflow.json") != nil, "../shared/contracts is not there"))
    func github() throws {
        let schema = try #require(Shared.url("contracts/schemas/github-workflow.json"))
        let workflow = try JSONSchemaProgram.values(InitTemplates.githubWorkflow())
        let text = try String(contentsOf: schema, encoding: .utf8)
        #expect(
            try JSONSchemaProgram.problems(of: [workflow, ["jobs": 1]], schema: text).map { $0 == nil } == [
                true, false,
            ])
    }

    @Test(
        "the GitLab job is valid against GitLab's schema",
        .enabled(if: JSONSchemaProgram.isThere, "python3 has no jsonschema module"),
        .enabled(if: Shared.url("contracts/schemas/gitlab-ci.json") != nil, "../shared/contracts is not there"))
    func gitlab() throws {
        let schema = try #require(Shared.url("contracts/schemas/gitlab-ci.json"))
        let job = try JSONSchemaProgram.values(InitTemplates.gitlabJob())
        let include = try JSONSchemaProgram.values(InitTemplates.gitlabInclude)
        let text = try String(contentsOf: schema, encoding: .utf8)
        let problems = try JSONSchemaProgram.problems(of: [job, include, ["job": ["script": 1]]], schema: text)
        #expect(problems.map { $0 == nil } == [true, true, false])
    }

    @Test("the workflow does not judge pushes, whose SARIF would close the alerts about everything else")
    func events() throws {
        let yaml = try YAML.parse(Array(InitTemplates.githubWorkflow().utf8))
        let on = yaml.documents.first?.root["on"]
        #expect(on?["pull_request"] != nil && on?["merge_group"] != nil && on?["push"] == nil)
    }
}
