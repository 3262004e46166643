import GateModel
import GateYAML

/// Takes the values out of a file that the checker has passed.
struct FileReader {
    let file: ConfigFile
    let yaml: YAML
    private(set) var problems: [ConfigProblem] = []

    init(file: ConfigFile, yaml: YAML) {
        self.file = file
        self.yaml = yaml
    }

    mutating func read(_ root: Node, into configuration: inout Configuration) {
        if !file.directory.isRoot {
            configuration.directories.append(configuration.inherited(by: file.directory))
        }
        let last = configuration.directories.count - 1
        for pair in root.pairs ?? [] {
            guard let name = pair.key.text else { continue }
            if file.directory.isRoot, readRootKey(name, pair, into: &configuration) { continue }
            readDirectoryKey(name, pair, into: &configuration.directories[last])
        }
    }

    // MARK: Keys of any directory

    private mutating func readDirectoryKey(
        _ name: String, _ pair: Node.Pair, into directory: inout Configuration.Directory
    ) {
        let value = pair.value
        switch name {
        case "fail-on": directory.policy.failOn = .some(value.text.flatMap(Severity.init(rawValue:)))
        case "min-confidence": directory.policy.minConfidence = value.text.flatMap(Confidence.init(rawValue:))
        case "exclude": directory.policy.exclude = globs(value)
        case "generated":
            directory.policy.generated = edited(directory.policy.generated, by: value, in: name, read: Glob.init)
        case "vendored":
            directory.policy.vendored = edited(directory.policy.vendored, by: value, in: name, read: Glob.init)
        case "rules":
            for entry in value.pairs ?? [] {
                let settings = self.settings(entry)
                directory.policy.rules += settings
                directory.ruleOrigins += settings.map { _ in origin(entry) }
            }
            return
        default: return
        }
        directory.origins[name] = origin(pair)
    }

    private func settings(_ entry: Node.Pair) -> [RuleSetting] {
        (entry.value.items ?? [entry.value]).map { value in
            var setting = RuleSetting(rule: entry.key.text ?? "")
            if let word = value.text {
                if word == Keys.off { setting.enabled = false } else { setting.severity = Severity(rawValue: word) }
                return setting
            }
            if case .bool(let isEnabled)? = value["enabled"]?.scalar?.value { setting.enabled = isEnabled }
            setting.severity = value["severity"]?.text.flatMap(Severity.init(rawValue:))
            setting.confidence = value["confidence"]?.text.flatMap(Confidence.init(rawValue:))
            setting.paths = value["paths"].map(globs) ?? []
            setting.exclude = value["exclude"].map(globs) ?? []
            return setting
        }
    }

    // MARK: Keys of the root

    /// False for a key that any directory may have and that the root's directory holds like another.
    private mutating func readRootKey(
        _ name: String, _ pair: Node.Pair, into configuration: inout Configuration
    ) -> Bool {
        let value = pair.value
        switch name {
        case "accept":
            let known = Reason.Code.allCases.filter(configuration.values.acceptedReasons.contains)
            configuration.values.acceptedReasons = Set(
                edited(known, by: value, in: name) { Reason.Code(rawValue: $0) ?? .excluded })
        case "baseline": configuration.baselineFile = value.text
        case "fail-on": configuration.values.failOn = value.text.flatMap(Severity.init(rawValue:))
        case "min-confidence": configuration.values.minConfidence ?= value.text.flatMap(Confidence.init(rawValue:))
        case "on-incomplete":
            configuration.values.onIncomplete ?= value.text.flatMap(Policy.OnIncomplete.init(rawValue:))
        case "plugins": configuration.plugins = texts(value)
        case "tools":
            for entry in value.pairs ?? [] {
                let tool = tool(entry)
                configuration.tools.append(tool)
                configuration.origins["tools.\(tool.name)"] = origin(entry)
            }
            return true
        case "version": break  // Checked, and says no more.
        case "coverage", "hooks", "limits", "quality", "reviewers", "suppressions":
            for entry in value.pairs ?? [] {
                let path = "\(name).\(entry.key.text ?? "")"
                read(path, entry.value, into: &configuration)
                configuration.origins[path] = origin(entry)
            }
            return true
        default: return false
        }
        configuration.origins[name] = origin(pair)
        return true
    }

    private func read(_ path: String, _ value: Node, into configuration: inout Configuration) {
        let text = value.text ?? ""
        switch path {
        case "coverage.reports": configuration.coverage.reports = globs(value)
        case "coverage.threshold":
            if case .int(let percent)? = value.scalar?.value { configuration.coverage.threshold = percent }
        case "hooks.bypass-push-option": configuration.allowsPushBypass = value.scalar?.value == .bool(true)
        case "limits.diff-bytes": configuration.values.limits.diffBytes ?= Quantity.bytes(text)
        case "limits.file-bytes": configuration.values.limits.fileBytes ?= Quantity.bytes(text)
        case "limits.line-bytes": configuration.values.limits.lineBytes ?= Quantity.bytes(text)
        case "limits.reviewer-seconds": configuration.values.limits.reviewerSeconds ?= Quantity.seconds(text)
        case "quality.complexity": configuration.values.quality.complexity ?= number(value)
        case "quality.duplicate-lines": configuration.values.quality.duplicateLines ?= number(value)
        case "quality.files": configuration.values.quality.files ?= number(value)
        case "quality.function-lines": configuration.values.quality.functionLines ?= number(value)
        case "reviewers.only": configuration.values.only = Set(texts(value))
        case "reviewers.skip": configuration.values.skip = Set(texts(value))
        case "suppressions.added-in-change":
            configuration.values.addedSuppressions ?= Policy.AddedSuppressions(rawValue: text)
        default: break
        }
    }

    private mutating func tool(_ entry: Node.Pair) -> ToolSettings {
        var tool = ToolSettings(name: entry.key.text ?? "")
        for pair in entry.value.pairs ?? [] {
            let value = pair.value
            switch pair.key.text {
            case "directory":
                // A path as people write it: "./web/".
                let parts = (value.text ?? "").split(separator: "/").filter { $0 != "." }
                tool.directory = RepoPath(parts.joined(separator: "/"))
                if parts.contains("..") || value.text?.hasPrefix("/") == true {
                    report(value, "the directory of a tool lies in the repository")
                }
            case "environment": tool.environment = texts(value)
            case "files": tool.files = globs(value)
            case "format": tool.format ?= value.text.flatMap(ToolSettings.Format.init(rawValue:))
            case "hooks": tool.runsInHooks = value.scalar?.value == .bool(true)
            case "matcher": tool.matcher = value.text
            case "ok-exit":
                tool.okExit = Set(
                    (value.items ?? []).compactMap { item in
                        if case .int(let code)? = item.scalar?.value { Int32(code) } else { nil }
                    })
            case "report": tool.report = value.text.map { Glob($0) }
            case "run": tool.run = texts(value)
            case "severity": tool.severity = value.text.flatMap(Severity.init(rawValue:))
            case "stdin": tool.readsInput = value.scalar?.value == .bool(true)
            case "stream": tool.stream ?= value.text.flatMap(ToolSettings.Stream.init(rawValue:))
            case "timeout": tool.seconds ?= value.text.flatMap(Quantity.seconds)
            default: break
            }
        }
        if tool.run.isEmpty, tool.report == nil {
            report(entry.key, "the tool \(Expectation.quoted(tool.name)) has neither 'run' nor 'report'")
        }
        if tool.format == .problemMatcher, tool.matcher == nil {
            report(
                entry.key, "the tool \(Expectation.quoted(tool.name)) reads by a problem matcher and has no 'matcher'")
        }
        if tool.readsInput, tool.run.contains("{files}") {
            report(entry.key, "a tool that reads standard input gets one file at a time: write {file}")
        }
        return tool
    }

    // MARK: Values

    private func number(_ node: Node) -> Int? {
        if case .int(let number)? = node.scalar?.value { number } else { nil }
    }

    private func texts(_ node: Node) -> [String] { node.items?.compactMap(\.text) ?? [] }

    private func globs(_ node: Node) -> [Glob] { texts(node).map { Glob($0) } }

    /// A list replaces; `remove:` takes out of what was there, `add:` comes behind it.
    private mutating func edited<Value: Hashable>(
        _ known: [Value], by node: Node, in key: String, read: (String) -> Value
    ) -> [Value] {
        if node.isNull { return known }
        guard node.pairs != nil else { return texts(node).map(read) }
        var values = known
        for entry in node["remove"]?.items ?? [] {
            guard let text = entry.text else { continue }
            let value = read(text)
            if !values.contains(value) {
                report(entry, "\(Expectation.quoted(text)) is not in '\(key)', so it cannot be removed")
            }
            values.removeAll { $0 == value }
        }
        for value in node["add"].map({ texts($0).map(read) }) ?? [] where !values.contains(value) {
            values.append(value)
        }
        return values
    }

    private func origin(_ pair: Node.Pair) -> Origin {
        .file(file.title, line: yaml.position(of: pair.key.span.lowerBound).line)
    }

    private mutating func report(_ node: Node, _ message: String) {
        let position = yaml.position(of: node.span.lowerBound)
        problems.append(
            ConfigProblem(place: .file(file.title, line: position.line, column: position.column), message: message))
    }
}

infix operator ?= : AssignmentPrecedence

/// Assigns what there is; nil leaves the value.
private func ?= <Value>(target: inout Value, value: Value?) { if let value { target = value } }
