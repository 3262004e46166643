import Foundation
import TestSupport
import Testing

@testable import GateGit

@Suite("HookScript")
struct HookScriptTests {
    /// `RECORD=1` writes the files anew.
    @Test(
        "the scripts in hooks/ are what the installer writes, without a recorded program", arguments: HookName.allCases)
    func shipped(hook: HookName) throws {
        let file = Project.root.appendingPathComponent("hooks/\(hook.rawValue)")
        let text = HookScript(hook).text
        if ProcessInfo.processInfo.environment["RECORD"] == "1" {
            try Data(text.utf8).write(to: file)
            try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: file.path)
        }
        #expect(try String(contentsOf: file, encoding: .utf8) == text)
        #expect(FileManager.default.isExecutableFile(atPath: file.path))
    }

    @Test("every script is clean under shellcheck, as POSIX sh")
    func shellcheck() throws {
        guard try Command.run(["sh", "-c", "command -v shellcheck"]).status == 0 else {
            print("skipped: shellcheck is not installed")
            return
        }
        for hook in HookName.allCases {
            let text = HookScript(hook, program: "/opt/it's here/aiops-gate").text
            let result = try Command.run(["shellcheck", "--shell=sh", "-"], input: Array(text.utf8))
            #expect(result.status == 0, "\(result.text)")
        }
    }

    @Test("a script is recognised with its program; an edited one, another version and a foreign one are told apart")
    func recognised() {
        let script = HookScript(.prePush, program: "/a b/it's/aiops-gate")
        #expect(HookScript.recognised(script.text, as: .prePush) == .ours(script))
        #expect(HookScript.recognised(HookScript(.update).text, as: .update) == .ours(HookScript(.update)))
        #expect(HookScript.recognised(script.text + "echo mine\n", as: .prePush) == .edited)
        let later = script.text.replacing("version 1:", with: "version 7:")
        #expect(HookScript.recognised(later, as: .prePush) == .otherVersion(7))
        #expect(HookScript.recognised("#!/bin/sh\necho mine\n", as: .prePush) == .foreign(.other))
    }

    /// A folder with the script as NAME and a program that tells how it was called.
    private func place(_ hook: HookName, status: Int = 0, legacy: String? = nil) throws -> TemporaryDirectory {
        let folder = try TemporaryDirectory()
        try folder.write(hook.rawValue, HookScript(hook, program: folder.path + "/gate").text)
        try folder.write("gate", "#!/bin/sh\necho \"gate $*: $(cat)\"\nexit \(status)\n")
        if let legacy { try folder.write("\(hook.rawValue).legacy", "#!/bin/sh\n\(legacy)\n") }
        _ = try Command.run(["sh", "-c", "chmod +x *; mkdir tools"], in: folder.path)
        for tool in ["cat", "dirname"] {
            _ = try Command.run(["sh", "-c", "ln -s \"$(command -v \(tool))\" tools/"], in: folder.path)
        }
        return folder
    }

    /// Runs a script of `folder` with the few tools it needs on PATH: a program that is installed on this machine
    /// must not answer.
    private func run(
        _ script: String, _ arguments: String..., in folder: TemporaryDirectory, input: [UInt8] = [],
        environment: [String: String] = [:]
    ) throws -> Command.Result {
        try Command.run(
            ["./" + script] + arguments, in: folder.path, input: input,
            environment: ["PATH": folder.path + "/tools"].merging(environment) { $1 })
    }

    @Test(
        "the program gets the hook's name, its arguments and its input, and its status is the hook's",
        arguments: HookName.allCases)
    func handsOver(hook: HookName) throws {
        let folder = try place(hook, status: 4)
        let result = try run(hook.rawValue, "one", "t w o", in: folder, input: Array("in\n".utf8))
        #expect(result.text == "gate hook \(hook.rawValue) one t w o: in\n" && result.status == 4)
    }

    @Test("a chained script runs first with the same arguments and input", arguments: [HookName.prePush, .preReceive])
    func chained(hook: HookName) throws {
        let folder = try place(hook, legacy: "echo \"legacy $*: $(cat)\"")
        let input = Array("a b\nc\n".utf8)
        let result = try run(hook.rawValue, "x", in: folder, input: input)
        #expect(result.text == "legacy x: a b\nc\ngate hook \(hook.rawValue) x: a b\nc\n" && result.status == 0)
        let empty = try run(hook.rawValue, in: folder)
        #expect(empty.text == "legacy : \ngate hook \(hook.rawValue): \n")
    }

    @Test("a chained script that fails stops the hook with its status; one that may not run is passed over")
    func chainFails() throws {
        for hook in [HookName.preCommit, .prePush] {
            let folder = try place(hook, legacy: "echo no; exit 7")
            let result = try run(hook.rawValue, in: folder)
            #expect(result.text == "no\n" && result.status == 7)
            _ = try Command.run(["chmod", "-x", "\(hook.rawValue).legacy"], in: folder.path)
            #expect(try run(hook.rawValue, in: folder).status == 0)
        }
    }

    @Test("AIOPS_GATE=0 skips a client's hook and says so, after what is chained; a server's it does not skip")
    func skipping() throws {
        let off = ["AIOPS_GATE": "0"]
        let client = try place(.preCommit, status: 1, legacy: "echo legacy")
        let skipped = try run("pre-commit", in: client, environment: off)
        #expect(skipped.status == 0 && skipped.text == "legacy\n" && skipped.error.contains("AIOPS_GATE=0"))
        let server = try place(.preReceive, status: 1)
        #expect(try run("pre-receive", in: server, environment: off).status == 1)
    }

    @Test("AIOPS_GATE_BIN goes before PATH, and PATH before the recorded program")
    func order() throws {
        let folder = try place(.preCommit)
        try folder.write("bin/aiops-gate", "#!/bin/sh\necho path\n")
        try folder.write("other", "#!/bin/sh\necho variable\n")
        _ = try Command.run(["sh", "-c", "chmod +x bin/* other"], in: folder.path)
        let path = folder.path + "/bin:" + folder.path + "/tools"
        #expect(try run("pre-commit", in: folder, environment: ["PATH": path]).text == "path\n")
        let both = ["PATH": path, "AIOPS_GATE_BIN": folder.path + "/other"]
        #expect(try run("pre-commit", in: folder, environment: both).text == "variable\n")
    }

    @Test("a program that is not there blocks, and the message says how to skip")
    func missing() throws {
        let folder = try place(.preCommit)
        _ = try Command.run(["rm", "gate"], in: folder.path)
        let result = try run("pre-commit", in: folder)
        #expect(result.status == 3)
        #expect(result.error.contains("not found") && result.error.contains("AIOPS_GATE=0 git commit"))
    }
}
