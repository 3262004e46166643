import Foundation
import GateGit
import GateModel
import TestSupport
import Testing

/// Clones that lack objects the remote has promised.
@Suite struct PartialCloneTests {
    let origin: TestRepository
    let folder: TemporaryDirectory
    var clone: String { folder.path + "/clone" }
    let request = ScopeRequest(.range("HEAD~1", "HEAD"), how: "test")

    init() throws {
        origin = try Kind.committed()
        try origin.git("config", "uploadpack.allowFilter", "true")
        try origin.git("config", "uploadpack.allowAnySHA1InWant", "true")
        folder = try TemporaryDirectory()
    }

    private func clone(filter: String) throws {
        try origin.git(
            "clone", "-q", "--no-checkout", "--filter=" + filter, "file://" + origin.path, clone)
    }

    private func open(through program: Bool = false) throws -> Repository {
        let repository = try Repository.open(at: clone, environment: Command.environment)
        guard program else { return repository }
        return Repository(
            backend: GitProgramBackend(layout: repository.backend.layout, environment: Command.environment))
    }

    private func files() throws -> [String] {
        try Command.run(["find", clone, "-printf", "%p %s %T@\\n"]).text.split(separator: "\n").map(String.init)
            .sorted()
    }

    @Test("missing blobs cost their own files alone, and the words name --fetch", arguments: [false, true])
    func missingBlobs(program: Bool) throws {
        try clone(filter: "blob:none")
        let before = try files()
        let change = try open(through: program).change(request, limits: Limits()).change
        #expect(
            change.files.map(\.path.text) == [
                "a.txt", "dir/b.txt", "dir/deep/c.txt", "dir/moved.txt", "new file ü.txt", "run.sh",
            ])
        let unread = change.files.filter { $0.unread != nil }
        #expect(
            unread.map(\.path.text) == [
                "a.txt", "dir/b.txt", "dir/deep/c.txt", "dir/moved.txt", "new file ü.txt",
            ])
        #expect(unread.allSatisfy { $0.unread?.code == .unreadable })
        #expect(
            unread.allSatisfy {
                $0.unread?.detail.hasSuffix("is not in this partial clone of origin; run again with --fetch") == true
            })
        #expect(try files() == before)
    }

    @Test("a missing tree stops the run, and the words name --fetch", arguments: [false, true])
    func missingTrees(program: Bool) throws {
        try clone(filter: "tree:0")
        let before = try files()
        let repository = try open(through: program)
        let error = #expect(throws: GitError.self) { try repository.change(request, limits: Limits()) }
        #expect(error?.code == .missingObject)
        #expect(error?.message.hasSuffix("is not in this partial clone of origin") == true)
        #expect(error?.advice == "run again with --fetch")
        #expect(try files() == before)
    }

    @Test("with leave to fetch, what is missing is fetched", arguments: ["blob:none", "tree:0"])
    func fetching(filter: String) throws {
        try clone(filter: filter)
        var request = request
        request.mayFetch = true
        let change = try open().change(request, limits: Limits()).change
        let expected = try DiffRow.oracle(["HEAD~1", "HEAD"], in: origin.path, environment: [:])
        #expect(change.files.map(DiffRow.init) == expected)
        #expect(change.scope.backend == "git")
    }

    @Test("all missing content is fetched in one go")
    func fetchingAtOnce() throws {
        for number in 0..<50 { try origin.write("many/\(number).txt", "\(number)\n") }
        try origin.commit("many")
        try clone(filter: "blob:none")
        func packs() throws -> Int {
            try FileManager.default.contentsOfDirectory(atPath: clone + "/.git/objects/pack")
                .filter { $0.hasSuffix(".pack") }.count
        }
        let before = try packs()
        var request = request
        request.mayFetch = true
        let change = try open().change(request, limits: Limits()).change
        #expect(change.files.count == 50)
        #expect(change.hunkCount == 50)
        #expect(try packs() == before + 1)
    }

    @Test("a whole clone of a promisor remote is read natively")
    func whole() throws {
        try clone(filter: "blob:limit=1g")
        let repository = try open()
        #expect(repository.backend.name == "libgit2")
        let expected = try DiffRow.oracle(["HEAD~1", "HEAD"], in: origin.path, environment: [:])
        #expect(try repository.change(request, limits: Limits()).change.files.map(DiffRow.init) == expected)
    }
}
