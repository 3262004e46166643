import GateReview

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// Where a run's time went; `--profile` prints it to standard error.
struct Profile {
    private struct Moment {
        var cpu = 0.0
        var wall = 0.0
        var peak = 0
    }

    private let isOn: Bool
    private let started: Moment
    private var last: Moment

    init(isOn: Bool) {
        self.isOn = isOn
        last = Profile.now()
        started = last
        // What ran before the program's first line: the loader and the runtime.
        if isOn { StandardStreams.error("profile: \(Profile.row("start", cpu: last.cpu, wall: 0, peak: last.peak))") }
    }

    /// Wall seconds since the profile was made.
    var seconds: Double { Profile.now().wall - started.wall }

    /// Closes a phase: milliseconds of CPU and wall time since the phase before, and the growth of the peak memory.
    mutating func phase(_ name: String) {
        guard isOn else { return }
        let now = Profile.now()
        let row = Profile.row(name, cpu: now.cpu - last.cpu, wall: now.wall - last.wall, peak: now.peak - last.peak)
        StandardStreams.error("profile: \(row)")
        last = now
    }

    private static func row(_ name: String, cpu: Double, wall: Double, peak: Int) -> String {
        let padded = name + String(repeating: " ", count: max(0, 14 - name.count))
        return "\(padded) cpu \(tenths(cpu)) ms, wall \(tenths(wall)) ms, peak +\(peak) KiB"
    }

    private static func tenths(_ seconds: Double) -> String {
        let value = Int((seconds * 10_000).rounded())
        return "\(value / 10).\(value % 10)"
    }

    private static func now() -> Moment {
        var usage = rusage()
        getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
        var clock = timespec()
        clock_gettime(CLOCK_MONOTONIC, &clock)
        let seconds = { (time: timeval) in Double(time.tv_sec) + Double(time.tv_usec) / 1e6 }
        return Moment(
            cpu: seconds(usage.ru_utime) + seconds(usage.ru_stime),
            wall: Double(clock.tv_sec) + Double(clock.tv_nsec) / 1e9, peak: usage.ru_maxrss)
    }
}

extension Profile {
    /// How many rules are shown; the rest are cheap.
    private static let mostRules = 40

    /// The time of each rule, dearest first: its own time in all files, how many files it was tried in, its matches.
    func rules(_ clock: RuleClock) {
        let rows = clock.sorted
        for (rule, row) in rows.prefix(Profile.mostRules) {
            let time = Profile.tenths(Double(row.nanoseconds) / 1e9)
            StandardStreams.error("profile: rule \(rule) \(time) ms, files \(row.files), matches \(row.matches)")
        }
        if rows.count > Profile.mostRules {
            let rest = rows.dropFirst(Profile.mostRules).reduce(0) { $0 + $1.row.nanoseconds }
            let time = Profile.tenths(Double(rest) / 1e9)
            StandardStreams.error("profile: \(rows.count - Profile.mostRules) more rules \(time) ms")
        }
    }
}
