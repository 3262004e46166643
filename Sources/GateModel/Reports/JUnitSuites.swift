/// One test case: a file that a reviewer looked at, a finding, or something that could not be measured.
struct JUnitCase {
    enum Outcome {
        case passed
        case failed(Finding)
        /// Suppressed or in the baseline.
        case silenced(Finding)
        /// For a reason that the policy accepts.
        case notReviewed(Reason)
        case notMeasured(code: String, message: String)

        enum Kind { case passed, failure, error, skipped }

        var kind: Kind {
            switch self {
            case .passed: .passed
            case .failed: .failure
            case .silenced, .notReviewed: .skipped
            case .notMeasured: .error
            }
        }
    }

    /// Unique in its suite.
    var name: String
    let path: RepoPath?
    let line: Int?
    let outcome: Outcome
}

/// The cases of one reviewer, or of the gate itself.
struct JUnitSuite {
    let name: String
    private(set) var cases: [JUnitCase] = []
    /// Findings that neither fail nor skip a case.
    var belowThreshold: [Finding] = []
    private var names: [String: Int] = [:]

    init(name: String) { self.name = name }

    mutating func add(_ name: String, _ path: RepoPath?, _ line: Int?, _ outcome: JUnitCase.Outcome) {
        let count = names[name, default: 0] + 1
        names[name] = count
        let unique = count == 1 ? name : "\(name) #\(count)"
        cases.append(JUnitCase(name: unique, path: path, line: line, outcome: outcome))
    }
}

/// Sorts a result into suites. Never empty, and every file of the change has a case somewhere.
struct JUnitSuites {
    /// Sorted by reviewer, the gate's own suite first; each has at least one case.
    private(set) var suites: [JUnitSuite]
    /// Deltas that could not be read at all, and whatever has no reviewer.
    fileprivate static let own = "gate"

    init(_ result: GateResult) {
        var byName: [String: JUnitSuite] = [:]
        var rest = result.findings[...]
        for row in result.ledger {
            // Findings on paths outside of the ledger: a commit message, a file named by another.
            while let finding = rest.first, finding.path < row.path {
                byName.add(finding)
                rest = rest.dropFirst()
            }
            let count = rest.prefix { $0.path == row.path }.count
            byName.add(row, rest.prefix(count))
            rest = rest.dropFirst(count)
        }
        for finding in rest { byName.add(finding) }
        for blocked in result.unmeasured where blocked.path.isRoot {
            let name = blocked.reviewer.isEmpty ? JUnitSuites.own : blocked.reviewer
            byName[name, default: JUnitSuite(name: name)].add(
                "run", nil, nil, .notMeasured(code: blocked.code, message: blocked.message))
        }
        if byName.isEmpty {
            byName[JUnitSuites.own, default: JUnitSuite(name: JUnitSuites.own)].add(
                result.verdict.reason, nil, nil, .passed)
        }
        for name in byName.keys.sorted() where byName[name]?.cases.isEmpty == true {
            byName[name]?.add("run", nil, nil, .passed)
        }
        suites = byName.values.sorted {
            ($0.name == JUnitSuites.own ? 0 : 1, $0.name) < ($1.name == JUnitSuites.own ? 0 : 1, $1.name)
        }
    }
}

extension [String: JUnitSuite] {
    /// A row with the findings on its path.
    fileprivate mutating func add(_ row: LedgerRow, _ findings: ArraySlice<Finding>) {
        var isOpen = Set(row.reviewers)
        for reason in row.reasons {
            let name = reason.reviewer.isEmpty ? JUnitSuites.own : reason.reviewer
            let outcome: JUnitCase.Outcome =
                reason.isAccepted
                ? .notReviewed(reason.reason)
                : .notMeasured(code: reason.reason.code.rawValue, message: reason.reason.sentence)
            self[name, default: JUnitSuite(name: name)].add(
                "\(row.path.text): \(reason.reason.code.rawValue)", row.path, nil, outcome)
            if !reason.isAccepted { isOpen.remove(name) }
        }
        for finding in findings {
            add(finding)
            if finding.status == .new {
                isOpen.remove(finding.reviewer)
            } else if finding.status == .belowThreshold {
                isOpen.insert(finding.reviewer)
            }
        }
        let hasCase = !row.reasons.isEmpty || !findings.isEmpty || !row.reviewers.isEmpty
        for name in hasCase ? isOpen.sorted() : [JUnitSuites.own] {
            self[name, default: JUnitSuite(name: name)].add(row.path.text, row.path, nil, .passed)
        }
    }

    fileprivate mutating func add(_ finding: Finding) {
        let outcome: JUnitCase.Outcome
        switch finding.status {
        case .new: outcome = .failed(finding)
        case .baseline, .suppressed: outcome = .silenced(finding)
        case .belowThreshold:
            self[finding.reviewer, default: JUnitSuite(name: finding.reviewer)].belowThreshold.append(finding)
            return
        }
        self[finding.reviewer, default: JUnitSuite(name: finding.reviewer)].add(
            "\(finding.path.text): \(finding.ruleId)", finding.path,
            finding.side == .new ? finding.region?.startLine : nil, outcome)
    }
}
