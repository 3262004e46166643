/// One run of the reviewers over one change: the whole change first, then file by file, each into its own slot.
///
/// `@unchecked Sendable` is safe because the slots are only touched under `monitor`, and `result` is called after the
/// threads are done with them.
final class ReviewRun: @unchecked Sendable {
    private let change: Change
    private let blobs: any BlobSource
    private let reviewers: [any Reviewer]
    private let policy: Policy
    private let plan: [FilePlan]
    private let finishing: Finishing
    private let cache: ReviewCache?

    private let monitor = Monitor()
    private var wholeChange: [String: Reason] = [:]
    /// Findings of the whole-change reviews, by path.
    private var early: [RepoPath: [Finding]] = [:]
    private var slots: [FileSlot?]
    private var done = 0
    private let progress: (@Sendable (_ done: Int, _ total: Int) -> Void)?

    init(
        _ change: Change, blobs: any BlobSource, reviewers: [any Reviewer], policy: Policy,
        cache: (any Cache)? = nil, progress: (@Sendable (_ done: Int, _ total: Int) -> Void)?
    ) {
        self.progress = progress
        self.cache = cache.map { ReviewCache($0, limits: policy.limits) }
        self.change = change
        self.blobs = blobs
        self.reviewers = reviewers
        self.policy = policy
        let planner = Planner(policy: policy, reviewers: reviewers)
        plan = change.files.map(planner.plan)
        finishing = Finishing(policy: policy, reviewers: reviewers, scope: change.scope.kind)
        slots = Array(repeating: nil, count: change.files.count)
    }

    func review(workers: Int, budgets: [Double]) {
        let clocks = budgets.map { TimedWork<FileContext?, FileReview>.Clock(seconds: $0) }
        let used = reviewWholeChange(workers: workers, clocks: clocks)
        reviewFiles(workers: workers, clocks: used)
    }

    private typealias Work = TimedWork<FileContext?, FileReview>

    private func reviewWholeChange(workers: Int, clocks: [Work.Clock]) -> [Work.Clock] {
        let judged = zip(change.files, plan).filter { !$1.isExcluded }.map(\.0)
        guard !judged.isEmpty else { return clocks }
        let change =
            judged.count == change.files.count
            ? change : Change(scope: change.scope, files: judged, notes: change.notes)
        let work = Work(
            units: reviewers.count, clocks: clocks, steps: { [$0] }, begin: { _ in nil },
            step: { [self] _, _, index, _ in
                FileReview(try reviewers[index].review(change, blobs: blobs, policy: policy))
            },
            end: { [self] _, index, endings in
                monitor.locked {
                    for ending in endings { keep(ending, of: reviewers[index].name) }
                }
            })
        return work.run(workers: workers)
    }

    /// Inside the lock.
    private func keep(_ ending: Work.Ending, of reviewer: String) {
        switch ending {
        case .returned(.success(let review)):
            for finding in review.findings { early[finding.path, default: []].append(finding) }
        case .returned(.failure(let error)): wholeChange[reviewer] = Reason(failure: error)
        case .timedOut: wholeChange[reviewer] = .timeout
        }
    }

    private func reviewFiles(workers: Int, clocks: [Work.Clock]) {
        let work = Work(
            units: change.files.count, clocks: clocks, steps: { [self] in plan[$0].reviewers },
            begin: { [self] index in
                FileContext(
                    file: change.files[index], blobs: blobs, limits: policy.limits, origin: plan[index].origin,
                    quality: policy.quality, change: change)
            },
            step: { [self] context, index, reviewer, deadline in
                guard let context else { return FileReview([], .notMine) }
                context.deadline = deadline
                if let cache { return try cache.review(reviewers[reviewer], change.files[index], in: context) }
                return try reviewers[reviewer].review(change.files[index], in: context)
            },
            end: { [self] context, index, endings in
                guard let context else { return }
                let slot = finish(index, context, endings)
                let done = monitor.locked {
                    slots[index] = slot
                    self.done += 1
                    return self.done
                }
                progress?(done, change.files.count)
            })
        _ = work.run(workers: workers)
    }

    private func finish(_ index: Int, _ context: FileContext, _ endings: [Work.Ending]) -> FileSlot {
        let file = change.files[index]
        var findings = monitor.locked { early[file.path] } ?? []
        var outcomes: [ReviewerOutcome] = []
        for (ending, reviewer) in zip(endings, plan[index].reviewers) {
            let name = reviewers[reviewer].name
            switch ending {
            case .returned(.success(let review)):
                findings += review.findings
                outcomes.append(ReviewerOutcome(reviewer: name, outcome: review.outcome))
            case .returned(.failure(let error)):
                let reason = (error as? BlobError)?.reason ?? Reason(failure: error)
                outcomes.append(ReviewerOutcome(reviewer: name, outcome: .skipped(reason)))
            case .timedOut: outcomes.append(ReviewerOutcome(reviewer: name, outcome: .skipped(.timeout)))
            }
        }
        let account = FileAccount(file, plan[index], outcomes, accepted: policy.acceptedReasons)
        let finished = finishing.finish(findings, in: context, outcomes: outcomes)
        return FileSlot(account: account, finished: finished)
    }

    /// After `review`: everything in order, and the verdict.
    func result() -> GateResult {
        let slots = slots.compactMap(\.self)
        let changed = Set(change.files.map(\.path))
        let elsewhere = early.filter { !changed.contains($0.key) }.map { finishing.finish($1, at: $0) }
        let finished = slots.map(\.finished) + elsewhere
        let findings = Moved.marked(finished.flatMap(\.findings))
        let disabled = finished.reduce(into: [:]) { $0.merge($1.disabled, uniquingKeysWith: +) }
        let refused = finished.reduce(0) { $0 + $1.refused }
        let own = reviewers.flatMap(\.rules)
        let judged = policy.judge(findings, of: change, blobs: blobs, rules: own)
        let run = RunSummary(
            accounts: slots.map(\.account), wholeChange: wholeChange, reviewers: reviewers.map(\.name),
            accepted: policy.acceptedReasons)
        let verdict = Verdict(of: judged.findings, run, policy: policy)
        return GateResult(
            scope: change.scope, verdict: verdict, findings: judged.findings, ledger: slots.map(\.account.row),
            reviewers: run.runs,
            rules: (own + Suppressions.rules + Rule.foreign(judged.findings)).sorted { $0.id < $1.id },
            notes: change.notes + judged.notes + run.notes(verdict)
                + Finishing.notes(disabled: disabled, refused: refused))
    }
}

/// What is left of a file when its context is gone.
struct FileSlot: Sendable {
    let account: FileAccount
    let finished: Finishing.Finished
}

extension Reason {
    static var timeout: Reason { Reason(.timeout, "out of time") }

    /// What a reviewer threw; at most 200 characters of it, on one line.
    init(failure error: any Error) {
        let text = String(String(describing: error).prefix(200).map { $0.isNewline ? " " : $0 })
        self.init(.crash, text)
    }
}
