import GateModel
import GateYAML

/// Values of the environment and the command line. They are about the whole run: a directory's own value gives way.
enum Override: String, CaseIterable {
    case baseline
    case exitZero = "exit-zero"
    case failOn = "fail-on"
    case minConfidence = "min-confidence"
    case onIncomplete = "on-incomplete"
    case only = "reviewers.only"
    case skip = "reviewers.skip"

    var variable: String {
        switch self {
        case .baseline: "AIOPS_BASELINE"
        case .exitZero: "AIOPS_EXIT_ZERO"
        case .failOn: "AIOPS_FAIL_ON"
        case .minConfidence: "AIOPS_MIN_CONFIDENCE"
        case .onIncomplete: "AIOPS_ON_INCOMPLETE"
        case .only: "AIOPS_ONLY"
        case .skip: "AIOPS_SKIP"
        }
    }

    var shape: Shape {
        switch self {
        case .baseline: .text
        case .exitZero: .words(["1", "true", "0", "false"])
        case .failOn: .words(Keys.failOnWords)
        case .minConfidence: .words(Keys.confidenceWords)
        case .onIncomplete: .words(Policy.OnIncomplete.allCases.map(\.rawValue))
        case .only, .skip: .list(.reviewer)
        }
    }
}

extension Loader {
    /// Reads the variables of the gate; an empty one counts as unset.
    mutating func read(_ environment: [String: String]) {
        for override in Override.allCases {
            guard let text = environment[override.variable], !text.isEmpty else { continue }
            let values = text.split { $0 == "," || $0 == " " }.map(String.init)
            apply(
                override, override.shape.element == nil ? [text] : values, origin: .environment(override.variable),
                place: .environment(override.variable))
        }
        for name in environment.keys.filter({ $0.hasPrefix("AIOPS_") }).sorted() { note(variable: name) }
    }

    mutating func read(_ flags: PolicyFlags) {
        let given: [(Override, String, [String])] = [
            (.baseline, "--baseline", flags.baseline.map { [$0] } ?? []),
            (.exitZero, "--exit-zero", flags.exitZero ? ["true"] : []),
            (.failOn, "--fail-on", flags.failOn.map { [$0] } ?? []),
            (.minConfidence, "--min-confidence", flags.minConfidence.map { [$0] } ?? []),
            (.onIncomplete, "--on-incomplete", flags.onIncomplete.map { [$0] } ?? []),
            (.only, "--only", flags.only),
            (.skip, "--skip", flags.skip),
        ]
        for (override, flag, values) in given where !values.isEmpty {
            apply(override, values, origin: .flag(flag), place: .flag(flag))
        }
    }

    private mutating func apply(
        _ override: Override, _ values: [String], origin: Origin, place: ConfigProblem.Place
    ) {
        let shape = override.shape.element ?? override.shape
        for value in values {
            switch Expectation.problem(of: Scalar(text: value, style: .doubleQuoted), shape, names: names) {
            case nil: continue
            case .type(let clause):
                let found = value.isEmpty ? "nothing" : Expectation.quoted(value)
                problems.append(
                    ConfigProblem(place: place, message: "expected \(Expectation.of(shape)), found \(found)\(clause)"))
            case .value(let message): problems.append(ConfigProblem(place: place, message: message))
            }
            return
        }
        set(override, values)
        configuration.origins[override.rawValue] = origin
        for index in configuration.directories.indices {
            configuration.directories[index].origins[override.rawValue] = nil
        }
    }

    private mutating func set(_ override: Override, _ values: [String]) {
        let text = values.last ?? ""
        switch override {
        case .baseline: configuration.baselineFile = text
        case .exitZero: configuration.values.exitZero = text == "1" || text == "true"
        case .failOn:
            configuration.values.failOn = Severity(rawValue: text)
            for index in configuration.directories.indices { configuration.directories[index].policy.failOn = nil }
        case .minConfidence:
            configuration.values.minConfidence = Confidence(rawValue: text) ?? .medium
            for index in configuration.directories.indices {
                configuration.directories[index].policy.minConfidence = nil
            }
        case .onIncomplete: configuration.values.onIncomplete = Policy.OnIncomplete(rawValue: text) ?? .fail
        case .only: configuration.values.only = Set(values)
        case .skip: configuration.values.skip = Set(values)
        }
    }

    /// A variable that looks like a mistyped or misplaced setting is worth a word: it would be silently without effect.
    private mutating func note(variable name: String) {
        let known = Override.allCases.map(\.variable)
        guard !known.contains(name), !Loader.otherVariables.contains(name) else { return }
        let key = String(name.dropFirst("AIOPS_".count)).lowercased().split(separator: "_").joined(separator: "-")
        if Keys.root.contains(where: { $0.name == key }) {
            configuration.notes.append(
                Note(
                    .warning, "unknown-variable",
                    "\(name) has no effect; '\(key)' is set in \(ConfigFile.standardName) alone"))
        } else if let near = NearestWord.nearest(to: name, among: known) {
            configuration.notes.append(
                Note(
                    .warning, "unknown-variable", "\(Expectation.printable(name)) has no effect; did you mean \(near)?")
            )
        }
    }

    /// Variables of the gate that are not policy.
    private static let otherVariables: Set<String> = ["AIOPS_GATE", "AIOPS_GRAMMARS"]
}
