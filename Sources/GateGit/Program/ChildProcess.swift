import Glibc

/// A program to run: an argument list (never a shell), an environment and a folder.
///
/// Everything is synchronous and keeps to the calling thread; several threads may run children at once.
package struct ChildProcess: Sendable {
    /// The program, looked up in the PATH of `environment`, and its arguments.
    package var arguments: [String]
    /// The whole environment of the child; see `ChildEnvironment`.
    package var environment: [String: String]
    /// Where the child starts; nil: here.
    package var directory: String?
    /// Seconds after which the child is asked to end (SIGTERM) and, a second later, made to (SIGKILL); nil: never.
    package var seconds: Double?
    /// Whether it leads a process group of its own, so that when its time is over its children end with it.
    package var ownsGroup = false
    /// Bytes of each output after which it is ended like one that is late; nil: none.
    package var outputLimit: Int?

    package init(
        _ arguments: [String], environment: [String: String], directory: String? = nil, seconds: Double? = nil
    ) {
        self.arguments = arguments
        self.environment = environment
        self.directory = directory
        self.seconds = seconds
    }

    /// What a child left behind.
    package struct Result: Sendable, Equatable {
        /// 0...255, or 128 and the number of the signal that ended it.
        package var status: Int32
        package var output: [UInt8]
        package var error: [UInt8]
        /// Whether the time ran out before it ended.
        package var isTimedOut: Bool
        /// Whether it was ended because it wrote more than it may.
        package var isTooMuch = false

        package var isSuccess: Bool { status == 0 && !isTimedOut }
        /// `output` as text without the last line end.
        package var text: String { ChildProcess.text(output) }
        /// `error` as text without the last line end.
        package var errorText: String { ChildProcess.text(error) }
    }

    /// Runs to the end, `input` given on standard input, and gathers both outputs.
    ///
    /// A status other than 0 is a result, not an error. Throws `.io` where the program cannot be started.
    package func run(input: [UInt8] = []) throws(GitError) -> Result {
        let child = try SpawnedChild(self)
        defer { child.close() }
        var pump = ChildPump(child: child, input: input, seconds: seconds, limit: outputLimit)
        let isTimedOut = pump.run()
        return Result(
            status: child.wait(), output: pump.output, error: pump.error, isTimedOut: isTimedOut,
            isTooMuch: pump.isTooMuch)
    }

    private static func text(_ bytes: [UInt8]) -> String {
        var end = bytes.count
        if end > 0, bytes[end - 1] == UInt8(ascii: "\n") { end -= 1 }
        return String(decoding: bytes[..<end], as: UTF8.self)
    }
}
