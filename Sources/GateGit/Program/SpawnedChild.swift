import CLibGit2
import Glibc

/// A running child and our ends of its three streams.
///
/// Standard input is a socket rather than a pipe: writing to a child that has gone gives an error there, where
/// a pipe would kill us with SIGPIPE. No descriptor leaks into other children. Not safe for two threads at once.
final class SpawnedChild {
    private(set) var input: Int32
    let output: Int32
    let error: Int32
    private let process: pid_t
    private let ownsGroup: Bool
    private var status: Int32?
    private var isOpen = true

    /// Throws `.io` where there is no such program or folder.
    init(_ command: ChildProcess) throws(GitError) {
        let program = command.arguments.first ?? ""
        var descriptors: [Int32] = []
        var isStarted = false
        defer { if !isStarted { for descriptor in descriptors { Glibc.close(descriptor) } } }
        func failure(_ what: String, _ code: Int32) -> GitError {
            GitError(
                .io, "cannot start \(program): \(String(cString: strerror(code)))",
                advice: code == ENOENT ? "install \(program) or put it on PATH" : nil, function: what)
        }

        var pair: [Int32] = [-1, -1]
        guard socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0, &pair) == 0 else {
            throw failure("socketpair", errno)
        }
        descriptors += pair
        var out: [Int32] = [-1, -1]
        guard pipe2(&out, O_CLOEXEC) == 0 else { throw failure("pipe2", errno) }
        descriptors += out
        var err: [Int32] = [-1, -1]
        guard pipe2(&err, O_CLOEXEC) == 0 else { throw failure("pipe2", errno) }
        descriptors += err
        // A parent started with closed standard streams would get numbers below 3, which dup2 below overwrites.
        for (place, descriptor) in descriptors.enumerated() where descriptor < 3 {
            let moved = fcntl(descriptor, F_DUPFD_CLOEXEC, 3)
            guard moved >= 0 else { throw failure("fcntl", errno) }
            Glibc.close(descriptor)
            descriptors[place] = moved
        }

        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_adddup2(&actions, descriptors[1], 0)
        posix_spawn_file_actions_adddup2(&actions, descriptors[3], 1)
        posix_spawn_file_actions_adddup2(&actions, descriptors[5], 2)
        if let directory = command.directory { posix_spawn_file_actions_addchdir_np(&actions, directory) }

        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var none = sigset_t()
        sigemptyset(&none)
        var defaults = sigset_t()
        sigemptyset(&defaults)
        sigaddset(&defaults, SIGPIPE)
        posix_spawnattr_setsigmask(&attributes, &none)
        posix_spawnattr_setsigdefault(&attributes, &defaults)
        let group = command.ownsGroup ? POSIX_SPAWN_SETPGROUP : 0
        posix_spawnattr_setpgroup(&attributes, 0)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | group))

        guard let path = SpawnedChild.find(program, in: command.environment["PATH"]) else {
            throw failure("posix_spawn", ENOENT)
        }
        var arguments = command.arguments.map { strdup($0) } + [nil]
        var environment = command.environment.map { strdup("\($0)=\($1)") } + [nil]
        defer { for text in arguments + environment { free(text) } }
        var process = pid_t()
        let code = posix_spawn(&process, path, &actions, &attributes, &arguments, &environment)
        guard code == 0 else {
            // glibc reports a missing folder as it does a missing program.
            if code == ENOENT, let directory = command.directory, access(directory, X_OK) != 0 {
                throw GitError(.io, "cannot enter \(directory)", function: "posix_spawn")
            }
            throw failure("posix_spawn", code)
        }

        isStarted = true
        for place in [1, 3, 5] { Glibc.close(descriptors[place]) }
        input = descriptors[0]
        output = descriptors[2]
        error = descriptors[4]
        self.process = process
        ownsGroup = command.ownsGroup
        if ownsGroup { ChildGroups.insert(process) }
    }

    deinit { kill() }

    /// Sends what fits without waiting; 0 when nothing does, nil when the child reads no further.
    func send(_ bytes: ArraySlice<UInt8>) -> Int? {
        let count = bytes.withUnsafeBytes {
            Glibc.send(input, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL) | Int32(MSG_DONTWAIT))
        }
        if count >= 0 { return count }
        return errno == EINTR || errno == EAGAIN ? 0 : nil
    }

    /// Sends everything, waiting as needed; false when the child reads no further.
    func sendAll(_ bytes: [UInt8]) -> Bool {
        var sent = 0
        while sent < bytes.count {
            let count = bytes[sent...].withUnsafeBytes {
                Glibc.send(input, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
            }
            if count < 0 {
                if errno == EINTR { continue }
                return false
            }
            sent += count
        }
        return true
    }

    /// Tells the child that nothing more comes.
    func closeInput() {
        if input >= 0 { Glibc.close(input) }
        input = -1
    }

    /// Closes our ends of all three streams.
    func close() {
        closeInput()
        guard isOpen else { return }
        isOpen = false
        Glibc.close(output)
        Glibc.close(error)
    }

    /// Waits for the end: 0...255, or 128 and the signal's number.
    func wait() -> Int32 {
        if let status { return status }
        var raw: Int32 = 0
        while waitpid(process, &raw, 0) < 0, errno == EINTR {}
        let value = SpawnedChild.status(raw)
        status = value
        forgetGroup()
        return value
    }

    private static func status(_ raw: Int32) -> Int32 {
        let signal = raw & 0x7F
        return signal == 0 ? (raw >> 8) & 0xFF : 128 + signal
    }

    /// Whether the child has ended, without waiting.
    func hasEnded() -> Bool {
        guard status == nil else { return true }
        var raw: Int32 = 0
        guard waitpid(process, &raw, WNOHANG) == process else { return false }
        status = SpawnedChild.status(raw)
        forgetGroup()
        return true
    }

    /// Ends a child that has nothing to clean up, and waits for it.
    func kill() {
        guard status == nil else { return }
        close()
        Glibc.kill(ownsGroup ? -process : process, SIGKILL)
        _ = wait()
    }

    /// Asks the child to end, makes it after a second, and waits for it.
    func end() {
        guard status == nil else { return }
        close()
        Glibc.kill(ownsGroup ? -process : process, SIGTERM)
        for _ in 0..<100 {
            if hasEnded() {
                // Whatever of the group did not listen.
                if ownsGroup { Glibc.kill(-process, SIGKILL) }
                return
            }
            usleep(10_000)
        }
        kill()
    }

    private func forgetGroup() { if ownsGroup { ChildGroups.remove(process) } }

    /// The file that `program` names: itself with a slash in it, else the first that may be run in `path`.
    private static func find(_ program: String, in path: String?) -> String? {
        if program.utf8.contains(UInt8(ascii: "/")) { return program }
        for folder in (path ?? "/usr/local/bin:/usr/bin:/bin").split(separator: ":") {
            let file = "\(folder)/\(program)"
            if access(file, X_OK) == 0 { return file }
        }
        return nil
    }
}
