/// The files that `aiops-gate init` writes.
public enum InitTemplates {
    /// Where the GitHub workflow belongs.
    public static let githubWorkflowPath = ".github/workflows/aiops-gate.yml"
    /// Where the GitLab job belongs; `.gitlab-ci.yml` includes it.
    public static let gitlabJobPath = ".gitlab/aiops-gate.yml"
    /// What `.gitlab-ci.yml` needs for it.
    public static let gitlabInclude = "include:\n  - local: \(gitlabJobPath)\n"

    /// A starter `.aiops-gate.yml`: the few settings that matter on the first day, every other key as a comment.
    ///
    /// An advisory start reports and never fails; `baseline` is the file of known findings, nil where there is none.
    public static func configuration(isAdvisory: Bool, baseline: String? = nil) -> String {
        var text = """
            # The configuration of AIOps gate; `aiops-gate config show` says what is in force and why.
            # Every key is described in docs/configuration.md, `aiops-gate config verify` checks this file.
            version: 1

            """
        if isAdvisory {
            text += """

                # An advisory start: everything is reported, nothing fails. When the reports have become quiet,
                # remove these two lines and the gate fails on findings of severity high and above.
                fail-on: never
                on-incomplete: warn

                """
        } else {
            text += """

                # Findings of this severity or above fail the gate.
                fail-on: high

                """
        }
        if let baseline {
            text += """

                # Findings from before the gate; `aiops-gate baseline prune` takes out what is gone.
                baseline: \(Flow.text(baseline))

                """
        }
        let written =
            ["version", "fail-on"] + (isAdvisory ? ["on-incomplete"] : []) + (baseline == nil ? [] : ["baseline"])
        text += "\n# All other keys, each with an example:\n"
        for key in Keys.root where !written.contains(key.name) {
            text += "\n"
            for line in wrapped(key.summary) { text += "# \(line)\n" }
            text += "# \(key.name): \(key.example)\n"
        }
        return text
    }

    private static func wrapped(_ text: String) -> [String] {
        var lines: [String] = [""]
        for word in text.split(separator: " ") {
            let line = lines[lines.count - 1]
            if line.isEmpty {
                lines[lines.count - 1] = String(word)
            } else if line.utf8.count + word.utf8.count < 100 {
                lines[lines.count - 1] = line + " " + word
            } else {
                lines.append(String(word))
            }
        }
        return lines
    }
}
