import Foundation
import GateGit
import GateModel
import TestSupport
import Testing

@Suite struct ReadableKindTests {
    @Test("gives the change that git gives", arguments: Kind.readable)
    func equalsGit(kind: Kind) throws {
        let made = try kind.make()
        let environment = Command.environment.merging(made.environment) { $1 }
        let repository = try Repository.open(at: made.path, environment: environment)
        #expect(repository.backend.name == kind.backend)
        let change = try repository.change(made.request, limits: Limits()).change
        let expected = try DiffRow.oracle(made.diff, in: made.path, environment: made.environment)
        #expect(change.files.map(DiffRow.init) == expected)
    }

    @Test("is the same change through both back ends", arguments: Kind.readable.filter { $0.backend == "libgit2" })
    func backendsAgree(kind: Kind) throws {
        let made = try kind.make()
        let environment = Command.environment.merging(made.environment) { $1 }
        let native = try Repository.open(at: made.path, environment: environment)
        let program = Repository(
            backend: GitProgramBackend(layout: native.backend.layout, environment: environment))
        let (one, oneBlobs) = try native.change(made.request, limits: Limits())
        let (two, twoBlobs) = try program.change(made.request, limits: Limits())
        #expect(one.files == two.files)
        #expect(one.notes == two.notes)
        #expect(one.scope.base == two.scope.base)
        #expect(one.scope.head == two.scope.head)
        #expect((one.scope.backend, two.scope.backend) == ("libgit2", "git"))
        for file in one.files {
            for side in [Side.old, .new] where file.entry(side) != nil {
                let first = try? oneBlobs.text(of: file, side: side, limit: 1 << 20).bytes
                let second = try? twoBlobs.text(of: file, side: side, limit: 1 << 20).bytes
                #expect(first == second)
            }
        }
        for side in [Side.old, .new] {
            for directory in [RepoPath([]), "dir", "dir/deep", "nowhere"] {
                let first = try oneBlobs.names(in: directory, side: side)
                #expect(try twoBlobs.names(in: directory, side: side)?.sorted() == first?.sorted())
            }
            #expect(
                try oneBlobs.bytes(at: "a.txt", side: side, limit: 1 << 20)
                    == twoBlobs.bytes(at: "a.txt", side: side, limit: 1 << 20))
        }
    }

    @Test("nothing is written into the repository", arguments: Kind.readable)
    func writesNothing(kind: Kind) throws {
        let made = try kind.make()
        let environment = Command.environment.merging(made.environment) { $1 }
        let before = try Self.snapshot(made)
        _ = try Repository.open(at: made.path, environment: environment).change(made.request, limits: Limits())
        #expect(try Self.snapshot(made) == before)
    }

    /// Every file of all folders, with its size and time; git itself sets the time of a shared index it reads.
    private static func snapshot(_ made: Kind.Made) throws -> [String] {
        try made.repositories.flatMap { repository in
            try Command.run(["find", repository.path, "-printf", "%p %s %T@\\n"]).text.split(separator: "\n")
                .map { $0.contains("/sharedindex.") ? $0.prefix { $0 != " " } : $0 }.map(String.init).sorted()
        }
    }
}
