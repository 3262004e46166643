/// What the process tells its caller; docs/exit-codes.md is the promise.
public enum ExitStatus: Int32, Sendable, CaseIterable {
    case pass = 0
    case fail = 1
    case usage = 2
    case notAnalysed = 3
    case notMeasured = 4
    case notPosted = 5

    /// The one that counts when several apply: 2, then 1, 3, 4, 5.
    public static func weightiest(of codes: some Sequence<ExitStatus>) -> ExitStatus {
        let order: [ExitStatus] = [.usage, .fail, .notAnalysed, .notMeasured, .notPosted]
        let present = Set(codes)
        return order.first(where: present.contains) ?? .pass
    }
}
