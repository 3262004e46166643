/// Units of work, each a row of steps, on a few threads of our own; a step that outlives its time is left behind.
///
/// Every step belongs to a clock (a reviewer), and each clock has one budget for all its steps together. A step is told
/// its deadline and should keep it; one that does not come back a little later is abandoned with its thread, the unit
/// goes on with the next step on a new thread, and later steps of that clock are not begun. So `run` always returns.
///
/// `@unchecked Sendable` is safe because `state` is only touched under `monitor`.
final class TimedWork<Context, Answer: Sendable>: @unchecked Sendable {
    enum Ending: Sendable {
        case returned(Result<Answer, any Error>)
        case timedOut
    }

    struct Clock: Sendable {
        /// Nanoseconds.
        let budget: UInt64
        var used: UInt64 = 0
        var isOver = false

        init(seconds: Double) { budget = UInt64(max(0, seconds) * 1e9) }

        var remaining: UInt64 { budget > used ? budget - used : 0 }
        /// What a step may be late by before its thread is given up.
        var grace: UInt64 { min(2_000_000_000, max(20_000_000, budget / 4)) }
    }

    private struct Active {
        let unit: Int
        let step: Int
        let started: UInt64
    }

    private struct State {
        var clocks: [Clock]
        var next = 0
        /// Units whose thread was given up, and the step to go on with.
        var resumed: [(unit: Int, step: Int)] = []
        /// Endings of the units at work.
        var endings: [Int: [Ending]] = [:]
        var active: [Int: Active] = [:]
        /// Threads ever started, and those at work or on their way out.
        var threads = 0
        var live = 0
        var finished = 0
    }

    private let monitor = Monitor()
    private var state: State
    private let units: Int
    /// The clock of each step of a unit.
    private let steps: @Sendable (_ unit: Int) -> [Int]
    private let begin: @Sendable (_ unit: Int) -> Context
    private let step: @Sendable (_ context: Context, _ unit: Int, _ clock: Int, _ deadline: Deadline) throws -> Answer
    private let end: @Sendable (_ context: Context, _ unit: Int, _ endings: [Ending]) -> Void

    init(
        units: Int, clocks: [Clock], steps: @escaping @Sendable (Int) -> [Int],
        begin: @escaping @Sendable (Int) -> Context,
        step: @escaping @Sendable (Context, Int, Int, Deadline) throws -> Answer,
        end: @escaping @Sendable (Context, Int, [Ending]) -> Void
    ) {
        self.units = units
        self.steps = steps
        self.begin = begin
        self.step = step
        self.end = end
        state = State(clocks: clocks)
    }

    /// Works through all units in ascending order; returns the clocks as they stand afterwards.
    func run(workers: Int) -> [Clock] {
        monitor.locked {
            for _ in 0..<min(workers, units) { startThread() }
            while state.finished < units, state.live > 0 {
                monitor.wait(nanoseconds: 20_000_000)
                giveUpLateSteps()
            }
            // Without a thread to be had, nothing may be called that might not come back.
            if state.finished < units {
                for clock in state.clocks.indices { state.clocks[clock].isOver = true }
            }
        }
        work(thread: 0)
        return monitor.locked { state.clocks }
    }

    /// Inside the lock.
    private func startThread() {
        state.threads += 1
        let thread = state.threads
        let isRunning = DetachedThread.start { [self] in
            guard work(thread: thread) else { return }
            monitor.locked {
                state.live -= 1
                monitor.signal()
            }
        }
        if isRunning { state.live += 1 }
    }

    /// Takes units until there are none; false when the thread was given up in the middle of one.
    @discardableResult
    private func work(thread: Int) -> Bool {
        while let (unit, first) = monitor.locked({ takeUnit() }) {
            let clocks = steps(unit)
            let context = begin(unit)
            for index in first..<max(first, clocks.count) {
                let clock = clocks[index]
                guard let deadline = monitor.locked({ start(unit: unit, step: index, clock: clock, thread: thread) })
                else { continue }
                let answer = Result { try step(context, unit, clock, deadline) }
                guard monitor.locked({ finish(answer, unit: unit, clock: clock, thread: thread) }) else { return false }
            }
            end(context, unit, monitor.locked { state.endings.removeValue(forKey: unit) } ?? [])
            monitor.locked {
                state.finished += 1
                if state.finished == units { monitor.signal() }
            }
        }
        return true
    }

    private func takeUnit() -> (unit: Int, step: Int)? {
        if let resumed = state.resumed.popLast() { return resumed }
        guard state.next < units else { return nil }
        state.next += 1
        return (state.next - 1, 0)
    }

    /// The deadline of a step that may begin; nil when its clock has run out.
    private func start(unit: Int, step: Int, clock: Int, thread: Int) -> Deadline? {
        guard !state.clocks[clock].isOver else {
            state.endings[unit, default: []].append(.timedOut)
            return nil
        }
        state.active[thread] = Active(unit: unit, step: step, started: Deadline.now)
        return .after(seconds: Double(state.clocks[clock].remaining) / 1e9)
    }

    /// Whether the thread may go on; false when it was given up while it worked.
    private func finish(_ answer: Result<Answer, any Error>, unit: Int, clock: Int, thread: Int) -> Bool {
        guard let active = state.active.removeValue(forKey: thread) else { return false }
        state.clocks[clock].used += Deadline.now - active.started
        if state.clocks[clock].remaining == 0 { state.clocks[clock].isOver = true }
        state.endings[unit, default: []].append(.returned(answer))
        return true
    }

    private func giveUpLateSteps() {
        let now = Deadline.now
        for (thread, active) in state.active {
            let index = steps(active.unit)[active.step]
            let clock = state.clocks[index]
            guard now - active.started > clock.remaining + clock.grace else { continue }
            state.active[thread] = nil
            state.clocks[index].isOver = true
            state.endings[active.unit, default: []].append(.timedOut)
            state.resumed.append((active.unit, active.step + 1))
            state.live -= 1
            startThread()
        }
    }
}
