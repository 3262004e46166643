/// One test case: a file that a reviewer looked at, a finding, or something that could not be measured.
struct JUnitCase {
    /// Findings are offsets in the result's: a copy of each would double its memory.
    enum Outcome {
        case passed
        case failed(Int)
        /// Suppressed or in the baseline.
        case silenced(Int)
        /// For a reason that the policy accepts.
        case notReviewed(Reason)
        case notMeasured(code: String, message: String)

        /// The offset of the finding that the case is about.
        var finding: Int? {
            switch self {
            case .failed(let offset), .silenced(let offset): offset
            case .passed, .notReviewed, .notMeasured: nil
            }
        }

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
    /// nil for a case about the run, and for one about a finding, which has its own.
    let path: RepoPath?
    let outcome: Outcome
}

/// The cases of one reviewer, or of the gate itself.
struct JUnitSuite {
    let name: String
    private(set) var cases: [JUnitCase] = []
    /// Findings that neither fail nor skip a case.
    var belowThreshold: [Int] = []
    private var names: [String: Int] = [:]

    init(name: String) { self.name = name }

    mutating func add(_ name: String, _ path: RepoPath?, _ outcome: JUnitCase.Outcome) {
        let count = names[name, default: 0] + 1
        names[name] = count
        let unique = count == 1 ? name : "\(name) #\(count)"
        cases.append(JUnitCase(name: unique, path: path, outcome: outcome))
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
        let findings = result.findings
        var next = 0
        for row in result.ledger {
            // Findings on paths outside of the ledger: a commit message, a file named by another.
            while next < findings.count, findings[next].path < row.path {
                byName.add(findings[next], next)
                next += 1
            }
            let end = findings[next...].firstIndex { $0.path != row.path } ?? findings.count
            byName.add(row, findings[next..<end])
            next = end
        }
        for offset in findings[next...].indices { byName.add(findings[offset], offset) }
        for blocked in result.unmeasured where blocked.path.isRoot {
            let name = blocked.reviewer.isEmpty ? JUnitSuites.own : blocked.reviewer
            byName[name, default: JUnitSuite(name: name)].add(
                "run", nil, .notMeasured(code: blocked.code, message: blocked.message))
        }
        if byName.isEmpty {
            byName[JUnitSuites.own, default: JUnitSuite(name: JUnitSuites.own)].add(
                result.verdict.reason, nil, .passed)
        }
        for name in byName.keys.sorted() where byName[name]?.cases.isEmpty == true {
            byName[name]?.add("run", nil, .passed)
        }
        suites = byName.values.sorted {
            ($0.name == JUnitSuites.own ? 0 : 1, $0.name) < ($1.name == JUnitSuites.own ? 0 : 1, $1.name)
        }
    }
}

extension [String: JUnitSuite] {
    /// A row with the findings on its path.
    fileprivate mutating func add(_ row: LedgerRow, _ findings: ArraySlice<Finding>) {
        var passing = Set(row.reviewers)
        var failing: Set<String> = []
        for reason in row.reasons {
            let name = reason.reviewer.isEmpty ? JUnitSuites.own : reason.reviewer
            let outcome: JUnitCase.Outcome =
                reason.isAccepted
                ? .notReviewed(reason.reason)
                : .notMeasured(code: reason.reason.code.rawValue, message: reason.reason.sentence)
            self[name, default: JUnitSuite(name: name)].add(
                "\(row.path.text): \(reason.reason.code.rawValue)", row.path, outcome)
            if !reason.isAccepted { failing.insert(name) }
        }
        for (offset, finding) in zip(findings.indices, findings) {
            add(finding, offset)
            if finding.status == .new { failing.insert(finding.reviewer) }
            if finding.status == .belowThreshold { passing.insert(finding.reviewer) }
        }
        let hasCase = !row.reasons.isEmpty || !findings.isEmpty || !row.reviewers.isEmpty
        for name in hasCase ? passing.subtracting(failing).sorted() : [JUnitSuites.own] {
            self[name, default: JUnitSuite(name: name)].add(row.path.text, row.path, .passed)
        }
    }

    fileprivate mutating func add(_ finding: Finding, _ offset: Int) {
        let outcome: JUnitCase.Outcome
        switch finding.status {
        case .new: outcome = .failed(offset)
        case .baseline, .suppressed: outcome = .silenced(offset)
        case .belowThreshold:
            self[finding.reviewer, default: JUnitSuite(name: finding.reviewer)].belowThreshold.append(offset)
            return
        }
        self[finding.reviewer, default: JUnitSuite(name: finding.reviewer)].add(
            "\(finding.path.text): \(finding.ruleId)", nil, outcome)
    }
}
