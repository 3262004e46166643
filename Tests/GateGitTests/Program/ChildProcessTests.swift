import Foundation
import GateGit
import TestSupport
import Testing

@Suite struct ChildProcessTests {
    let environment = ChildEnvironment.local(from: ProcessInfo.processInfo.environment)

    @Test("output, error output and status of a child come back apart")
    func threeResults() throws {
        let result = try ChildProcess(["sh", "-c", "echo out; echo err >&2; exit 7"], environment: environment).run()
        #expect(result.status == 7)
        #expect(result.text == "out")
        #expect(result.errorText == "err")
        #expect(!result.isSuccess)
    }

    @Test("a child that writes much before it reads everything does not deadlock")
    func noDeadlock() throws {
        let input = [UInt8](repeating: UInt8(ascii: "x"), count: 5_000_000)
        let script = "head -c 3000000 /dev/zero >&2; tee /dev/stderr"
        let result = try ChildProcess(["sh", "-c", script], environment: environment).run(input: input)
        #expect(result.output == input)
        #expect(result.error.count == 8_000_000)
    }

    @Test("a child that does not read its input harms nobody")
    func unreadInput() throws {
        let input = [UInt8](repeating: 0, count: 5_000_000)
        let result = try ChildProcess(["sh", "-c", "exec true"], environment: environment).run(input: input)
        #expect(result.status == 0)
    }

    @Test("arguments reach the child as they are, no shell between")
    func arguments() throws {
        let arguments = ["a b", "$(id)", "*", "", "ü"]
        let result = try ChildProcess(["printf", "%s\\n"] + arguments, environment: environment).run()
        #expect(result.text == arguments.joined(separator: "\n"))
    }

    @Test("only allowed variables of ours reach the child, and those given by hand")
    func environmentIsAllowListed() throws {
        var given = ChildEnvironment.local(from: [
            "PATH": "/usr/bin:/bin", "HOME": "/h", "GIT_DIR": "/elsewhere", "LD_PRELOAD": "/evil.so", "SECRET": "s",
        ])
        given["GIT_OPTIONAL_LOCKS"] = "0"
        let result = try ChildProcess(["env"], environment: given).run()
        let lines = Set(result.text.split(separator: "\n").map(String.init))
        #expect(lines == ["PATH=/usr/bin:/bin", "HOME=/h", "LC_ALL=C", "GIT_OPTIONAL_LOCKS=0"])
    }

    @Test("a child starts in the folder it is given")
    func directory() throws {
        let folder = try TemporaryDirectory()
        let result = try ChildProcess(["pwd", "-P"], environment: environment, directory: folder.path).run()
        #expect(result.text == folder.path)
    }

    @Test("a program that does not exist is an error that names it")
    func missingProgram() {
        let error = #expect(throws: GitError.self) {
            try ChildProcess(["no-such-program"], environment: environment).run()
        }
        #expect(error?.code == .io)
        #expect(error?.message == "cannot start no-such-program: No such file or directory")
        #expect(error?.advice == "install no-such-program or put it on PATH")
    }

    @Test("a folder that does not exist is an error that names it")
    func missingDirectory() {
        let error = #expect(throws: GitError.self) {
            try ChildProcess(["true"], environment: environment, directory: "/no/such/folder").run()
        }
        #expect(error?.message == "cannot enter /no/such/folder")
    }

    @Test("a child is ended when its time is over")
    func deadline() throws {
        let start = ContinuousClock.now
        let result = try ChildProcess(["sleep", "30"], environment: environment, seconds: 0.2).run()
        #expect(result.isTimedOut)
        #expect(result.status == 128 + 15)
        #expect(ContinuousClock.now - start < .seconds(10))
    }

    @Test("a child that ignores SIGTERM is ended all the same")
    func stubbornChild() throws {
        let script = "trap '' TERM; while :; do sleep 1; done"
        let result = try ChildProcess(["sh", "-c", script], environment: environment, seconds: 0.2).run()
        #expect(result.isTimedOut)
        #expect(result.status == 128 + 9)
    }

    @Test("a child that closes its outputs and lives on is ended too")
    func silentChild() throws {
        let script = "exec >&- 2>&-; exec sleep 30"
        let result = try ChildProcess(["sh", "-c", script], environment: environment, seconds: 0.2).run()
        #expect(result.isTimedOut)
    }

    @Test("death by a signal is told as 128 and its number")
    func signal() throws {
        let result = try ChildProcess(["sh", "-c", "kill -ABRT $$"], environment: environment).run()
        #expect(result.status == 128 + 6)
    }

    @Test("children of several threads do not keep one another's streams open")
    func threads() async throws {
        let statuses = await withTaskGroup(of: Int32.self) { group in
            for _ in 0..<40 {
                group.addTask {
                    (try? ChildProcess(["cat"], environment: environment).run(input: [1, 2, 3]).status) ?? -1
                }
            }
            return await group.reduce(into: []) { $0.append($1) }
        }
        #expect(statuses == Array(repeating: 0, count: 40))
    }

    @Test("no descriptor is left open")
    func descriptors() throws {
        func count() throws -> Int { try FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd").count }
        _ = try ChildProcess(["true"], environment: environment).run()
        let before = try count()
        for _ in 0..<50 { _ = try ChildProcess(["true"], environment: environment).run(input: [1]) }
        #expect(try count() < before + 30)
    }
}
