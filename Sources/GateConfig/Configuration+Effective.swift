public import GateModel

/// One value as it rules, and where it comes from: a line of `config show`.
public struct EffectiveValue: Sendable, Equatable {
    /// The directory whose subtree it is about; the root for all others.
    public let directory: RepoPath
    /// `fail-on`, `limits.file-bytes`, `rules.secret-*`.
    public let key: String
    /// As YAML that could stand in a file.
    public let value: String
    /// `.aiops-gate.yml:3`, `AIOPS_FAIL_ON`, `--fail-on`, `default`.
    public let origin: String
}

extension Configuration {
    /// Every value in force: the root's by key, then each deeper directory's; rules in the order in which they count.
    public var effectiveValues: [EffectiveValue] {
        var found = rootValues
        let root = RepoPath([])
        func directoryValue(_ index: Int, _ key: String, _ value: String) -> EffectiveValue {
            EffectiveValue(
                directory: directories[index].policy.directory, key: key, value: value,
                origin: (directories[index].origins[key] ?? origins[key] ?? .default).description)
        }
        for index in directories.indices {
            let policy = directories[index].policy
            found.append(directoryValue(index, "exclude", Flow.globs(policy.exclude)))
            if index > 0 {
                let failOn = policy.failOn ?? values.failOn
                found.append(directoryValue(index, "fail-on", failOn?.rawValue ?? "never"))
            }
            found.append(directoryValue(index, "generated", Flow.globs(policy.generated)))
            if index > 0 {
                let confidence = policy.minConfidence ?? values.minConfidence
                found.append(directoryValue(index, "min-confidence", confidence.rawValue))
            }
            found.append(directoryValue(index, "vendored", Flow.globs(policy.vendored)))
            if index == 0 { found.sort { $0.key < $1.key } }
            for (setting, origin) in zip(policy.rules, directories[index].ruleOrigins) {
                found.append(
                    EffectiveValue(
                        directory: index == 0 ? root : policy.directory, key: "rules.\(setting.rule)",
                        value: Flow.rule(setting), origin: origin.description))
            }
        }
        return found
    }

    private var rootValues: [EffectiveValue] {
        let limits = values.limits
        let only = values.only.map { Flow.list($0.sorted()) } ?? "all"
        var pairs = [
            ("accept", Flow.list(Reason.Code.allCases.filter(values.acceptedReasons.contains).map(\.rawValue))),
            ("baseline", Flow.text(baselineFile ?? Keys.standardBaseline)),
            ("coverage.reports", Flow.globs(coverage.reports)),
            ("coverage.threshold", coverage.threshold.map(String.init) ?? "none"),
            ("exit-zero", values.exitZero ? "true" : "false"),
            ("fail-on", values.failOn?.rawValue ?? "never"),
            ("hooks.bypass-push-option", allowsPushBypass ? "true" : "false"),
            ("limits.diff-bytes", Keys.size(limits.diffBytes)),
            ("limits.file-bytes", Keys.size(limits.fileBytes)),
            ("limits.line-bytes", Keys.size(limits.lineBytes)),
            ("limits.reviewer-seconds", String(limits.reviewerSeconds)),
            ("min-confidence", values.minConfidence.rawValue),
            ("on-incomplete", values.onIncomplete.rawValue),
            ("quality.complexity", String(values.quality.complexity)),
            ("quality.duplicate-lines", String(values.quality.duplicateLines)),
            ("quality.files", String(values.quality.files)),
            ("quality.function-lines", String(values.quality.functionLines)),
            ("reviewers.only", only),
            ("reviewers.skip", Flow.list(values.skip.sorted())),
            ("suppressions.added-in-change", values.addedSuppressions.rawValue),
        ]
        if !plugins.isEmpty { pairs.append(("plugins", Flow.list(plugins))) }
        for tool in tools { pairs.append(("tools.\(tool.name)", Flow.tool(tool))) }
        return pairs.map { key, value in
            EffectiveValue(
                directory: RepoPath([]), key: key, value: value, origin: (origins[key] ?? .default).description)
        }
    }
}

/// Values as one line of YAML.
enum Flow {
    static func list(_ words: [String]) -> String { "[\(words.map(text).joined(separator: ", "))]" }

    static func globs(_ globs: [Glob]) -> String { list(globs.map(\.pattern)) }

    static func rule(_ setting: RuleSetting) -> String {
        if setting.paths.isEmpty, setting.exclude.isEmpty, setting.confidence == nil {
            if let severity = setting.severity, setting.enabled == nil { return severity.rawValue }
            if setting.severity == nil, setting.enabled == false { return Keys.off }
        }
        var parts: [String] = []
        if let confidence = setting.confidence { parts.append("confidence: \(confidence.rawValue)") }
        if let isEnabled = setting.enabled { parts.append("enabled: \(isEnabled)") }
        if !setting.exclude.isEmpty { parts.append("exclude: \(globs(setting.exclude))") }
        if !setting.paths.isEmpty { parts.append("paths: \(globs(setting.paths))") }
        if let severity = setting.severity { parts.append("severity: \(severity.rawValue)") }
        return "{\(parts.joined(separator: ", "))}"
    }

    /// What differs from the default.
    static func tool(_ tool: ToolSettings) -> String {
        let standard = ToolSettings(name: tool.name)
        var parts: [String] = []
        if tool.directory != standard.directory { parts.append("directory: \(text(tool.directory.text))") }
        if tool.environment != standard.environment { parts.append("environment: \(list(tool.environment))") }
        if tool.files != standard.files { parts.append("files: \(globs(tool.files))") }
        parts.append("format: \(tool.format.rawValue)")
        if !tool.runsInHooks { parts.append("hooks: false") }
        if let matcher = tool.matcher { parts.append("matcher: \(text(matcher))") }
        if tool.okExit != standard.okExit {
            parts.append("ok-exit: [\(tool.okExit.sorted().map(String.init).joined(separator: ", "))]")
        }
        if let report = tool.report { parts.append("report: \(text(report.pattern))") }
        if !tool.run.isEmpty { parts.append("run: \(list(tool.run))") }
        if let severity = tool.severity { parts.append("severity: \(severity.rawValue)") }
        if tool.readsInput { parts.append("stdin: true") }
        if tool.stream != standard.stream { parts.append("stream: \(tool.stream.rawValue)") }
        if tool.seconds != standard.seconds { parts.append("timeout: \(tool.seconds)") }
        return "{\(parts.joined(separator: ", "))}"
    }

    /// Plain where that is safe inside brackets, else in double quotes.
    static func text(_ text: String) -> String {
        let isPlain = text.utf8.allSatisfy {
            switch $0 {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "/"),
                UInt8(ascii: "-"):
                true
            default: false
            }
        }
        // What begins so could only be mistaken for one of the core schema's names.
        let first = text.utf8.first { $0 != UInt8(ascii: ".") && $0 != UInt8(ascii: "/") } ?? 0
        let isWord = first | 0x20 >= UInt8(ascii: "a") && first | 0x20 <= UInt8(ascii: "z")
        let names = ["true", "false", "null", ".inf", ".nan"]
        if isPlain, isWord, !names.contains(text.lowercased()) { return text }
        var quoted = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": quoted += "\\\""
            case "\\": quoted += "\\\\"
            case "\n": quoted += "\\n"
            case "\t": quoted += "\\t"
            case "\u{0}"..<"\u{20}", "\u{7F}"..<"\u{A0}":
                let digits = String(scalar.value, radix: 16)
                quoted += "\\x" + (digits.utf8.count < 2 ? "0" : "") + digits
            default: quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted + "\""
    }
}
