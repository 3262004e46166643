/// Finds what another program says on a line about which a rule of ours has said it already.
struct Duplicates {
    private struct Place: Hashable {
        let path: RepoPath
        let line: Int
    }

    /// Findings of ours by each line that they touch.
    private var own: [Place: [Int]] = [:]
    private let weaknesses: [String: Set<Int>]

    /// `rules`: those of our reviewers.
    init(_ findings: [Finding], rules: [Rule]) {
        weaknesses = Dictionary(rules.map { ($0.id, Weakness.families($0.cwe)) }, uniquingKeysWith: { $0.union($1) })
        guard findings.contains(where: { $0.foreign != nil }) else { return }
        for (index, finding) in findings.enumerated() where finding.foreign == nil && finding.side == .new {
            guard let region = finding.region else { continue }
            for line in region.startLine...max(region.startLine, min(region.endLine, region.startLine + 50)) {
                own[Place(path: finding.path, line: line), default: []].append(index)
            }
        }
    }

    /// Marks each such finding as below the threshold, with ours as the reason. Never lowers a verdict: only where ours
    /// gates itself, or where somebody has accepted it with a reason.
    func mark(_ findings: inout [Finding]) {
        for index in findings.indices where findings[index].status == .new {
            guard let foreign = findings[index].foreign, let line = findings[index].region?.startLine else { continue }
            let families = Weakness.families(foreign.cwe)
            guard !families.isEmpty else { continue }
            let same = (own[Place(path: findings[index].path, line: line)] ?? []).first { other in
                findings[other].status != .belowThreshold
                    && !(weaknesses[findings[other].ruleId] ?? []).isDisjoint(with: families)
            }
            guard let same else { continue }
            findings[index].status = .belowThreshold
            findings[index].statusReason = "says the same as \(findings[same].ruleId) on this line"
        }
    }
}

/// CWE numbers that name one weakness at different depths.
enum Weakness {
    /// The smallest number of each family; a number without a family stands for itself.
    static func families(_ cwe: [Int]) -> Set<Int> { Set(cwe.map { number in family[number] ?? number }) }

    private static let groups: [[Int]] = [
        [22, 23, 36, 73], [77, 78, 88], [79, 80], [89, 564, 943], [94, 95, 96], [200, 532], [259, 321, 522, 798],
        [295, 297, 599], [326, 327, 328, 916], [330, 335, 338], [377, 378, 379], [400, 770, 1333], [611, 776, 827],
        [703, 754, 755],
    ]
    private static let family = Dictionary(
        groups.flatMap { group in group.map { ($0, group[0]) } }, uniquingKeysWith: { first, _ in first })
}
