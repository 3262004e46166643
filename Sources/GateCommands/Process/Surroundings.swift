#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// What the process finds around it. The only place that reads the environment, the terminal and the clock's zone.
struct Surroundings: Sendable {
    var environment: [String: String]
    /// Absolute path of the current directory.
    var directory: String
    var isOutputTerminal: Bool
    var isErrorTerminal: Bool
    /// Columns of the terminal, 80 where there is none.
    var width: Int
    /// Threads worth starting.
    var processors: Int

    /// Reads the real ones.
    static func current() -> Surroundings {
        let environment = variables()
        let isOutputTerminal = isatty(1) == 1
        let isErrorTerminal = isatty(2) == 1
        return Surroundings(
            environment: environment, directory: currentDirectory(), isOutputTerminal: isOutputTerminal,
            isErrorTerminal: isErrorTerminal,
            width: width(environment, terminal: isOutputTerminal ? 1 : isErrorTerminal ? 2 : nil),
            processors: max(1, min(8, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))))
    }

    /// Whether text on a stream may be coloured: FORCE_COLOR, then NO_COLOR (https://no-color.org), then the terminal.
    func color(isTerminal: Bool) -> Bool {
        if let force = environment["FORCE_COLOR"], !force.isEmpty { return force != "0" && force != "false" }
        if let no = environment["NO_COLOR"], !no.isEmpty { return false }
        return isTerminal && environment["TERM"] != "dumb"
    }

    /// SOURCE_DATE_EPOCH in seconds (https://reproducible-builds.org/specs/source-date-epoch/); nil when unset or no number.
    var epoch: Int? { environment["SOURCE_DATE_EPOCH"].flatMap { Int($0) } }

    /// Whether the runner takes commands out of the program's output: GitHub, Gitea and Forgejo, Azure, TeamCity.
    var isWorkflowLog: Bool {
        ["GITHUB_ACTIONS", "GITEA_ACTIONS", "FORGEJO_ACTIONS", "TF_BUILD", "TEAMCITY_VERSION"].contains {
            environment[$0].map { !$0.isEmpty && $0 != "false" } ?? false
        }
    }

    private static func variables() -> [String: String] {
        var found: [String: String] = [:]
        var next = environ
        while let entry = next.pointee {
            let text = String(cString: entry)
            if let equals = text.utf8.firstIndex(of: UInt8(ascii: "=")) {
                found[String(text[..<equals])] = String(text[text.index(after: equals)...])
            }
            next += 1
        }
        return found
    }

    private static func currentDirectory() -> String {
        guard let path = getcwd(nil, 0) else { return "." }
        defer { free(path) }
        return String(cString: path)
    }

    private static func width(_ environment: [String: String], terminal: Int32?) -> Int {
        if let terminal {
            var size = winsize()
            if ioctl(terminal, UInt(TIOCGWINSZ), &size) == 0, size.ws_col >= 20 { return Int(size.ws_col) }
        }
        return environment["COLUMNS"].flatMap { Int($0) }.map { max(20, $0) } ?? 80
    }
}
