import GateModel
import Testing

@testable import GateReview

@Suite struct FileFactsTests {
    let reviewer = HygieneReviewer()

    private func review(
        _ path: RepoPath, _ bytes: [UInt8], kind: ChangedFile.Kind, mode: FileMode = .regular, oldMode: FileMode? = nil,
        size: Int? = nil, oldSize: Int? = nil, origin: FileContext.Origin = .authored
    ) throws -> [Finding] {
        var blobs = Memory(new: [path: bytes])
        if let size { blobs.sizes[path] = size }
        if let oldSize { blobs.old[path] = [UInt8](repeating: 0, count: oldSize) }
        let hasOld = oldMode != nil || oldSize != nil
        let lines = kind == .text ? SourceText(bytes).lineCount : 0
        let file = ChangedFile(
            status: hasOld ? .modified : .added,
            old: hasOld ? Entry(path: path, mode: oldMode ?? .regular, id: nil) : nil,
            new: Entry(path: path, mode: mode, id: nil), kind: kind,
            hunks: lines == 0 ? [] : [Hunk(oldStart: 0, oldLines: 0, newStart: 1, newLines: lines)])
        let context = FileContext(file: file, blobs: blobs, limits: Limits(), origin: origin)
        let review = try reviewer.review(file, in: context)
        return review.findings
    }

    @Test(
        "programs are told by their bytes, archives and media by both",
        arguments: [
            ("bin/tool", [0x7F, 0x45, 0x4C, 0x46, 2, 1, 1, 0] as [UInt8], ["binary-added"], Severity.medium),
            ("logo.png", [0x7F, 0x45, 0x4C, 0x46, 2, 1, 1, 0], ["binary-added"], .medium),
            ("a.class", [0xCA, 0xFE, 0xBA, 0xBE, 0, 0, 0, 61], ["binary-added"], .medium),
            ("a.dylib", [0xCF, 0xFA, 0xED, 0xFE, 7, 0, 0, 1], ["binary-added"], .medium),
            ("a.pyc", [0xA7, 0x0D, 0x0D, 0x0A, 0, 0, 0, 0], ["binary-added"], .medium),
            ("a.wasm", [0, 0x61, 0x73, 0x6D, 1, 0, 0, 0], ["binary-added"], .medium),
            ("a.zip", [0x50, 0x4B, 3, 4, 0, 0, 0, 0], ["binary-added"], .low),
            ("a.tgz", [0x1F, 0x8B, 8, 0, 0, 0, 0, 0], ["binary-added"], .low),
            ("a.bin", [1, 0, 2, 0, 3, 0, 4, 0], ["binary-added"], .info),
            ("logo.png", [0x89, 0x50, 0x4E, 0x47, 0, 0, 0, 0], [], .info),
            ("book.docx", [0x50, 0x4B, 3, 4, 0, 0, 0, 0], [], .info),
        ])
    func binaries(path: String, bytes: [UInt8], ids: [String], severity: Severity) throws {
        let findings = try review(RepoPath(path), bytes, kind: .binary)
        #expect(findings.map(\.ruleId) == ids)
        #expect(findings.allSatisfy { $0.severity == severity && $0.region == nil })
    }

    @Test("a Windows program is told by the header that its first one points to")
    func windows() throws {
        var bytes = [UInt8](repeating: 0, count: 200)
        bytes.replaceSubrange(0..<2, with: [0x4D, 0x5A])
        bytes[60] = 128
        bytes.replaceSubrange(128..<132, with: [0x50, 0x45, 0, 0])
        #expect(try review("a.exe", bytes, kind: .binary).map(\.message) == ["Windows program or library"])
        bytes[128] = 0
        #expect(try review("a.dat", bytes, kind: .binary).map(\.message) == ["binary file"])
    }

    @Test("a changed binary file is not an added one")
    func changedBinary() throws {
        #expect(try review("a.zip", [0x50, 0x4B, 3, 4, 0, 0, 0, 0], kind: .binary, oldSize: 8).isEmpty)
    }

    @Test(
        "a large file is reported when it is added or grows over the limit",
        arguments: [
            (2 << 20, nil, [Severity.medium]), (1 << 20, nil, []), (60 << 20, nil, [.high]),
            (3 << 19, 1 << 10, [.medium]), (5 << 20, 2 << 20, [.medium]), (2 << 20 + 1, 2 << 20, []),
        ] as [(Int, Int?, [Severity])])
    func large(size: Int, oldSize: Int?, severities: [Severity]) throws {
        let findings = try review("a.png", [0x89, 0x50], kind: .binary, size: size, oldSize: oldSize)
        #expect(findings.filter { $0.ruleId == "large-file" }.map(\.severity) == severities)
    }

    @Test("a large text is measured by what was read")
    func largeText() throws {
        let text = [UInt8](repeating: UInt8(ascii: "a"), count: 2 << 20)
        #expect(try review("a.sql", text, kind: .text).map(\.message) == ["2.0 MiB in one file"])
        #expect(try review("package-lock.json", text, kind: .text, origin: .generated).map(\.severity) == [.low])
    }

    @Test("a text above the size limit is ledgered and still measured")
    func tooLarge() throws {
        let hunk = Hunk(oldStart: 0, oldLines: 0, newStart: 1, newLines: 1)
        let file = ChangedFile(status: .added, old: nil, new: Entry(path: "a", mode: .regular, id: nil), hunks: [hunk])
        let blobs = Memory(new: ["a": [65]], sizes: ["a": 33 << 20])
        let review = try reviewer.review(file, in: FileContext(file: file, blobs: blobs, limits: Limits()))
        #expect(review.ids == ["large-file"])
        #expect(review.outcome == .partial(Reason(.sizeLimit, "too large"), hunks: 0))
    }

    @Test(
        "an executable bit without a program behind it",
        arguments: [
            ("data.json", "{}", nil, Severity.low), ("run.sh", "#!/bin/sh\n", nil, nil), ("run.cmd", "echo", nil, nil),
            ("data.json", "{}", FileMode.regular, .low), ("run.sh", "#!/bin/sh\n", .regular, .info),
            ("run.sh", "#!/bin/sh\n", .executable, nil), ("data.json", "{}", .executable, nil),
        ] as [(String, String, FileMode?, Severity?)])
    func executable(path: String, text: String, oldMode: FileMode?, severity: Severity?) throws {
        let findings = try review(RepoPath(path), Array(text.utf8), kind: .text, mode: .executable, oldMode: oldMode)
        #expect(findings.map(\.severity) == (severity.map { [$0] } ?? []))
        #expect(findings.allSatisfy { $0.ruleId == "executable-bit" })
    }

    @Test(
        "a symbolic link is judged by its words",
        arguments: [
            ("a/b", "../c", LinkTarget.inside), ("a/b", "c/./d", .inside), ("a/b", "../../c", .outside),
            ("b", "..", .outside), ("a/b/c", "../../../etc/passwd", .outside), ("a", "/etc/passwd", .absolute),
            ("a", "C:\\Windows", .absolute), ("a", "\\\\host\\share", .absolute), ("a", "/dev/null", .nowhere),
            ("a", ".git/config", .gitDirectory), ("a/b", "../.GIT/hooks", .gitDirectory), ("a", "x/../../y", .outside),
            ("a", ".github/x", .inside), ("a", "", .inside), ("a/b", "..", .inside),
        ])
    func links(path: String, target: String, expected: LinkTarget) throws {
        #expect(LinkTarget(Array(target.utf8), of: RepoPath(path)) == expected)
        let findings = try review(RepoPath(path), Array(target.utf8), kind: .symlink, mode: .symlink)
        #expect(findings.map(\.ruleId) == (expected == .inside ? [] : ["symlink-escape"]))
        #expect(findings.allSatisfy { $0.severity == (expected == .nowhere ? .info : .high) })
    }

    @Test(
        "a deletion, a submodule and an LFS pointer are reviewed and say nothing", arguments: ChangedFile.Kind.allCases)
    func nothing(kind: ChangedFile.Kind) throws {
        let file = ChangedFile(status: .deleted, old: Entry(path: "a", mode: .regular, id: nil), new: nil, kind: kind)
        let review = try reviewer.review(file, in: FileContext(file: file, blobs: Memory(), limits: Limits()))
        #expect(review.findings.isEmpty && review.outcome == .reviewed)
    }
}
