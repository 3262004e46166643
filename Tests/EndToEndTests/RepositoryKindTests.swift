import Foundation
import TestSupport
import Testing

/// Kinds of repository through the program itself: nothing else in the process has prepared anything.
@Suite struct RepositoryKindTests {
    @Test("a SHA-256 repository has the hunks that git gives it")
    func sha256() throws {
        let repository = try TestRepository("--object-format=sha256")
        try repository.write("a.txt", "1\n2\n3\n")
        try repository.commit()
        try repository.write("a.txt", "1\ntwo\n3\n")
        try repository.git("add", "-A")
        let result = try Project.gate(["diff", "--staged", "--json"], in: repository.path)
        #expect(result.status == 0, "\(result.error)")
        #expect(result.text.contains(#""hunks":[{"old_start":2,"old_lines":1,"new_start":2,"new_lines":1}]"#))
        #expect(result.text.contains(#""backend":"git""#))
    }
}
