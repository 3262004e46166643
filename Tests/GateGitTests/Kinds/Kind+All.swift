import Foundation
import GateGit
import GateModel
import TestSupport

extension Kind {
    /// Every row of the table that has a right answer.
    static let readable: [Kind] = [
        Kind("plain") { Made(repositories: [], staged: try staged()) },
        Kind("below the top") {
            var made = Made(repositories: [], staged: try staged())
            made.path += "/other"
            return made
        },
        Kind("linked worktree") {
            let repository = try staged()
            let folder = try TestRepository()
            try repository.git("worktree", "add", "-q", "-b", "side", folder.path + "/tree")
            try "side\n".write(toFile: folder.path + "/tree/side.txt", atomically: true, encoding: .utf8)
            try repository.git("-C", folder.path + "/tree", "add", "-A")
            return Made(repositories: [repository, folder], path: folder.path + "/tree")
        },
        Kind("submodule") {
            let inner = try staged()
            let outer = try TestRepository()
            try outer.git("-c", "protocol.file.allow=always", "submodule", "add", "-q", inner.path, "sub")
            try outer.write("sub/x.txt", "x\n")
            try outer.git("-C", "sub", "add", "-A")
            return Made(repositories: [inner, outer], path: outer.path + "/sub")
        },
        Kind("bare") {
            let repository = try committed()
            let bare = try TestRepository()
            try repository.git("clone", "-q", "--bare", ".", bare.path + "/bare.git")
            return lastCommit([repository, bare], at: bare.path + "/bare.git")
        },
        Kind("detached HEAD") {
            let repository = try staged()
            try repository.git("checkout", "-q", "--detach")
            return Made(repositories: [], staged: repository)
        },
        Kind("alternates") {
            let repository = try committed()
            let other = try TestRepository()
            try repository.git("clone", "-q", "--shared", ".", other.path + "/clone")
            return lastCommit([repository, other], at: other.path + "/clone")
        },
        Kind("commit-graph and multi-pack index") {
            let repository = try committed()
            try repository.git("repack", "-q", "-a", "-d")
            try repository.git("commit-graph", "write", "--reachable")
            try repository.git("multi-pack-index", "write")
            return lastCommit([repository], at: repository.path)
        },
        Kind("index version 2") {
            let repository = try staged()
            try repository.git("update-index", "--index-version", "2")
            return Made(repositories: [], staged: repository)
        },
        Kind("index version 3 with intent-to-add") {
            let repository = try staged()
            try repository.write("intended.txt", "later\n")
            try repository.git("add", "-N", "intended.txt")
            return Made(repositories: [], staged: repository)
        },
        Kind("index version 4") {
            let repository = try staged()
            try repository.git("update-index", "--index-version", "4")
            return Made(repositories: [], staged: repository)
        },
        Kind("index lock held") {
            let repository = try staged()
            try repository.write(".git/index.lock", "")
            return Made(repositories: [], staged: repository)
        },
        Kind("untracked cache") {
            let repository = try staged()
            try repository.git("update-index", "--force-untracked-cache")
            return Made(repositories: [], staged: repository)
        },
        Kind("fsmonitor extension") {
            let repository = try staged()
            try repository.write("hook", "#!/bin/sh\nprintf '1\\0/\\0'\n")
            try FileManager.default.setAttributes(
                [.posixPermissions: 0o755], ofItemAtPath: repository.path + "/hook")
            try repository.git("-c", "core.fsmonitor=\(repository.path)/hook", "update-index", "--fsmonitor")
            return Made(repositories: [], staged: repository)
        },
        Kind("unknown optional index extension") {
            let repository = try staged()
            try repository.extendIndex(with: "XYZW")
            return Made(repositories: [], staged: repository)
        },
        Kind("index with a zero trailer (skipHash)") {
            let repository = try staged()
            try repository.zeroIndexTrailer()
            return Made(repositories: [], staged: repository)
        },
        Kind("split index", backend: "git") {
            let repository = try staged()
            try repository.git("update-index", "--split-index")
            try repository.write("late.txt", "late\n")
            try repository.git("add", "late.txt")
            return Made(repositories: [], staged: repository)
        },
        Kind("split index given up again") {
            let repository = try staged()
            try repository.git("update-index", "--split-index")
            try repository.git("update-index", "--no-split-index")
            return Made(repositories: [], staged: repository)
        },
        Kind("sparse cone checkout") {
            let repository = try committed()
            try repository.git("sparse-checkout", "set", "--cone", "dir")
            try repository.write("dir/more.txt", "more\n")
            try repository.git("add", "dir/more.txt")
            return Made(repositories: [], staged: repository)
        },
        Kind("sparse index") {
            let repository = try committed()
            try repository.git("sparse-checkout", "set", "--cone", "--sparse-index", "dir")
            try repository.write("dir/more.txt", "more\n")
            try repository.git("add", "dir/more.txt")
            return Made(repositories: [], staged: repository)
        },
        Kind("SHA-256", backend: "git") { Made(repositories: [], staged: try staged("--object-format=sha256")) },
        Kind("objectformat=sha1 written out", backend: "git") {
            let repository = try staged()
            try repository.git("config", "core.repositoryFormatVersion", "1")
            try repository.git("config", "extensions.objectFormat", "sha1")
            return Made(repositories: [], staged: repository)
        },
        Kind("worktreeConfig in format 1") { try extended("worktreeConfig", "true") },
        Kind("worktreeConfig in format 0") {
            let repository = try staged()
            try repository.git("config", "extensions.worktreeConfig", "true")
            return Made(repositories: [], staged: repository)
        },
        Kind("preciousObjects") { try extended("preciousObjects", "true") },
        Kind("partialClone with nothing missing") { try extended("partialClone", "origin") },
        Kind("unknown extension in format 0") {
            let repository = try staged()
            try repository.git("config", "extensions.fromTheFuture", "true")
            return Made(repositories: [], staged: repository)
        },
        Kind("shallow clone with the base") {
            let repository = try committed()
            let clone = try TestRepository()
            try repository.git(
                "clone", "-q", "--depth=2", "file://" + repository.path, clone.path + "/clone")
            return lastCommit([repository, clone], at: clone.path + "/clone")
        },
        Kind("unborn HEAD") {
            let repository = try TestRepository()
            try repository.write("first.txt", "1\n2\n")
            try repository.git("add", "-A")
            return Made(repositories: [], staged: repository)
        },
        Kind("empty index, unborn HEAD") { Made(repositories: [], staged: try TestRepository()) },
        Kind("nothing staged") {
            let repository = try TestRepository()
            try seed(repository)
            return Made(repositories: [], staged: repository)
        },
        Kind("work tree") {
            let repository = try TestRepository()
            try seed(repository)
            try repository.write("a.txt", "changed\n" + lines)
            try FileManager.default.removeItem(atPath: repository.path + "/dir/b.txt")
            try FileManager.default.setAttributes(
                [.modificationDate: Date(timeIntervalSince1970: 1)], ofItemAtPath: repository.path + "/other/d.txt")
            var made = Made(repositories: [], staged: repository)
            made.request = ScopeRequest(.worktree, how: "test")
            made.diff = ["HEAD"]
            return made
        },
        Kind("submodules and links in the change") {
            let inner = try TestRepository()
            let one = try inner.commit("one")
            let two = try inner.commit("two")
            let repository = try TestRepository()
            try seed(repository)
            try repository.git("update-index", "--add", "--cacheinfo", "160000,\(one),lib")
            try FileManager.default.createSymbolicLink(
                atPath: repository.path + "/link", withDestinationPath: "a.txt")
            try repository.git("add", "link")
            try repository.git("commit", "-q", "-m", "link")
            try repository.git("config", "diff.ignoreSubmodules", "all")
            try repository.git("update-index", "--cacheinfo", "160000,\(two),lib")
            try FileManager.default.removeItem(atPath: repository.path + "/link")
            try repository.write("link", "a file now\n")
            try repository.git("add", "link")
            var made = Made(repositories: [inner], staged: repository)
            made.diff = ["--cached", "--ignore-submodules=none"]
            return made
        },
        Kind("renames") {
            let repository = try TestRepository()
            try seed(repository)
            try repository.git("mv", "dir/deep/c.txt", "moved.txt")
            try repository.write("moved.txt", lines.replacingOccurrences(of: "line 9\n", with: "") + "c\n")
            try repository.git("mv", "run.sh", "start.sh")
            try repository.git("add", "-A")
            return Made(repositories: [], staged: repository)
        },
        Kind("a folder becomes a file") {
            let repository = try TestRepository()
            try seed(repository)
            try repository.git("rm", "-q", "-r", "dir")
            try repository.write("dir", "a file\n")
            try repository.write("a.txt.more", "more\n")
            try repository.git("add", "-A")
            return Made(repositories: [], staged: repository)
        },
    ]

    private static func extended(_ name: String, _ value: String) throws -> Made {
        let repository = try staged()
        try repository.git("config", "core.repositoryFormatVersion", "1")
        try repository.git("config", "extensions." + name, value)
        return Made(repositories: [], staged: repository)
    }
}

extension Kind.Made {
    init(repositories: [TestRepository], staged: TestRepository) {
        self.init(repositories: repositories + [staged], path: staged.path)
    }
}
