import Foundation
import GateGit
import GateModel
import TestSupport
import Testing

/// A kind of repository that must be read, really made by git, with the change to look at.
struct Kind: Sendable, CustomTestStringConvertible {
    struct Made {
        /// Kept so that the folders live as long as the test.
        let repositories: [TestRepository]
        /// Where the gate is started.
        var path: String
        var environment: [String: String] = [:]
        var request = ScopeRequest(.staged, how: "test")
        /// What `git diff` is asked for the same.
        var diff = ["--cached"]
    }

    let name: String
    /// Which back end reads it.
    let backend: String
    let make: @Sendable () throws -> Made
    var testDescription: String { name }

    init(_ name: String, backend: String = "libgit2", _ make: @escaping @Sendable () throws -> Made) {
        self.name = name
        self.backend = backend
        self.make = make
    }

    static let lines = (1...20).map { "line \($0)\n" }.joined()

    /// Some files in folders, committed.
    static func seed(_ repository: TestRepository) throws {
        try repository.write("a.txt", lines)
        try repository.write("dir/b.txt", lines + "b\n")
        try repository.write("dir/deep/c.txt", lines + "c\n")
        try repository.write("other/d.txt", lines + "d\n")
        try repository.write("run.sh", "#!/bin/sh\n")
        try repository.commit("one")
    }

    /// One change of every usual kind, in the work tree.
    static func edit(_ repository: TestRepository) throws {
        try repository.write("a.txt", lines.replacingOccurrences(of: "line 3\n", with: "LINE 3\n") + "more\n")
        try repository.write("new file ü.txt", "new\n")
        try FileManager.default.removeItem(atPath: repository.path + "/dir/b.txt")
        try repository.git("mv", "dir/deep/c.txt", "dir/moved.txt")
        try repository.write("dir/moved.txt", "something else\n")
        try FileManager.default.setAttributes(
            [.posixPermissions: 0o755], ofItemAtPath: repository.path + "/run.sh")
    }

    /// A repository with the usual change staged.
    static func staged(_ options: String...) throws -> TestRepository {
        let repository = options.isEmpty ? try TestRepository() : try TestRepository(options[0])
        try seed(repository)
        try edit(repository)
        try repository.git("add", "-A")
        return repository
    }

    /// A repository with the usual change as its second commit.
    static func committed() throws -> TestRepository {
        let repository = try TestRepository()
        try seed(repository)
        try edit(repository)
        try repository.commit("two")
        return repository
    }

    /// The last commit of `path`, as two trees.
    static func lastCommit(_ repositories: [TestRepository], at path: String) -> Made {
        Made(
            repositories: repositories, path: path, request: ScopeRequest(.range("HEAD~1", "HEAD"), how: "test"),
            diff: ["HEAD~1", "HEAD"])
    }
}
