import Foundation
import GateGit
import GateModel
import TestSupport
import Testing

/// A repository's own configuration names programs; reading a change starts none of them.
@Suite struct HostileConfigurationTests {
    @Test("nothing that a repository names is executed", arguments: [false, true])
    func nothingIsExecuted(program: Bool) throws {
        let trace = try TemporaryDirectory()
        let repository = try Kind.staged()
        func trap(_ name: String) throws -> String {
            let file = try trace.write("trap-\(name)", "#!/bin/sh\n: >\"\(trace.path)/ran-\(name)\"\nexec cat \"$@\"\n")
            try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: file.path)
            return file.path
        }
        try repository.write(".gitattributes", "* diff=evil filter=evil merge=evil\n")
        try repository.git("add", ".gitattributes")
        for key in [
            "core.fsmonitor", "core.pager", "core.sshCommand", "core.gitProxy", "core.askPass", "core.editor",
            "core.alternateRefsCommand", "diff.external", "diff.evil.command", "diff.evil.textconv",
            "filter.evil.clean", "filter.evil.smudge", "filter.evil.process", "merge.evil.driver", "pager.diff",
            "pager.config", "credential.helper", "gpg.program", "uploadpack.packObjectsHook",
        ] {
            try repository.git("config", key, try trap(key))
        }
        for name in ["rev-parse", "cat-file", "diff-index", "ls-files"] {
            try repository.git("config", "alias." + name, "!" + (try trap("alias-" + name)))
        }
        try repository.git("config", "filter.evil.required", "true")
        let hooks = repository.path + "/.git/hooks"
        try FileManager.default.createDirectory(atPath: hooks, withIntermediateDirectories: true)
        for hook in ["post-index-change", "fsmonitor-watchman", "reference-transaction"] {
            try FileManager.default.copyItem(atPath: try trap("hook-" + hook), toPath: hooks + "/" + hook)
        }
        for name in try FileManager.default.contentsOfDirectory(atPath: trace.path) where name.hasPrefix("ran-") {
            try FileManager.default.removeItem(atPath: trace.path + "/" + name)
        }
        try repository.write("a.txt", "not staged\n")
        try repository.write("untracked.txt", "1\n")

        var opened = try Repository.open(at: repository.path, environment: Command.environment)
        if program {
            opened = Repository(
                backend: GitProgramBackend(layout: opened.backend.layout, environment: Command.environment))
        }
        let (change, _) = try opened.change(ScopeRequest(.staged, how: "test"), limits: Limits())
        #expect(change.files.count == 7)
        if program { _ = try opened.change(ScopeRequest(.worktree, how: "test"), limits: Limits()) }
        _ = try opened.backend.configuration("core.pager")
        let ran = try FileManager.default.contentsOfDirectory(atPath: trace.path).filter { $0.hasPrefix("ran-") }
        #expect(ran == [])
    }
}
