import Foundation
import TestSupport
import Testing

/// What the release program may link: start-up is paid by every commit of every user.
@Suite(
    "the linkage of the program",
    .enabled(
        if: ProcessInfo.processInfo.environment["AIOPS_GATE_PROGRAM"] != nil, "the release program: run `make test`"))
struct LinkageTests {
    @Test("the program needs only the libraries of Tests/linkage/needed.txt")
    func needed() throws {
        let allowed = try String(
            contentsOf: Project.root.appendingPathComponent("Tests/linkage/needed.txt"), encoding: .utf8
        )
        .split(separator: "\n").filter { !$0.hasPrefix("#") }.map(String.init)
        let objdump = try Command.run(["objdump", "-p", Project.program])
        let needed = objdump.text.split(separator: "\n").compactMap { line in
            line.contains("NEEDED") ? line.split(separator: " ").last.map(String.init) : nil
        }
        #expect(!needed.isEmpty)
        // The part before the version: another Debian has another one.
        let stem = { (name: String) in String(name.prefix { $0 != "." }) }
        #expect(Set(needed.map(stem)).subtracting(allowed.map(stem)).isEmpty, "\(needed)")
    }

    @Test("the program stands before mbedTLS, so that no CA bundle is read at start")
    func noCertificates() throws {
        let objdump = try Command.run(["objdump", "-T", Project.program])
        #expect(objdump.text.contains("mbedtls_x509_crt_parse_file"))
    }
}
