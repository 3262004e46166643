import GateModel
import GateSyntax
import Testing

@testable import GateReview

@Suite(.enabled(if: Shelf.isBuilt, "no grammars were built")) struct StructureTests {
    /// Reviews a file of two texts whose differing middle is one hunk.
    private func review(
        _ old: String?, _ new: String, path: RepoPath = "src/a.py", limits: QualityLimits = QualityLimits(),
        kind: ScopeRecord.Kind = .range, others: [RepoPath: String] = [:], count: Int = 1,
        shelf: GrammarShelf = Shelf.built
    ) throws -> FileReview {
        let before = (old ?? "").split(separator: "\n", omittingEmptySubsequences: false).dropLast()
        let after = new.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
        let head = zip(before, after).prefix { $0 == $1 }.count
        let rest = min(before.count, after.count) - head
        let tail = zip(before.reversed(), after.reversed()).prefix(rest).prefix { $0 == $1 }.count
        let (gone, come) = (before.count - head - tail, after.count - head - tail)
        let file = ChangedFile(
            status: old == nil ? .added : .modified, old: old.map { _ in Entry(path: path, mode: .regular, id: nil) },
            new: Entry(path: path, mode: .regular, id: nil),
            hunks: [
                Hunk(
                    oldStart: gone > 0 ? head + 1 : head, oldLines: gone, newStart: come > 0 ? head + 1 : head,
                    newLines: come)
            ])
        var blobs = Memory(new: [path: Array(new.utf8)])
        if let old { blobs.old[path] = Array(old.utf8) }
        var files = [file]
        for (path, text) in others {
            blobs.new[path] = Array(text.utf8)
            let lines = text.split(separator: "\n").count
            files.append(
                ChangedFile(
                    status: .added, old: nil, new: Entry(path: path, mode: .regular, id: nil),
                    hunks: [Hunk(oldStart: 0, oldLines: 0, newStart: 1, newLines: lines)]))
        }
        for number in 1..<max(1, count) {
            files.append(
                ChangedFile(status: .added, old: nil, new: Entry(path: RepoPath("x\(number)"), mode: .regular, id: nil))
            )
        }
        let change = Change(scope: ScopeRecord(kind: kind, how: "a test"), files: files)
        return try QualityReviewer(shelf: shelf).review(
            file,
            in: FileContext(file: file, blobs: blobs, limits: Limits(), quality: limits, change: change))
    }

    private let small = "def f(x):\n    if x:\n        g()\n    h()\n"
    private let grown =
        "def f(x):\n    if x:\n        if x:\n            if x:\n                if x:\n                    if x and y:\n                        g()\n    h()\n"

    @Test("a function that grows past the limit is told with both figures, on a changed line")
    func grows() throws {
        let found = try review(small, grown).findings
        #expect(found.map(\.ruleId) == ["cognitive-complexity"])
        #expect(found.first?.message == "the cognitive complexity of f goes from 1 to 16; the limit is 15")
        #expect(found.first?.region?.startLine == 3)
    }

    @Test("a new function past the limit is told, an old one that stays or shrinks is not")
    func others() throws {
        #expect(
            try review(nil, grown).findings.map(\.message) == ["the cognitive complexity of f is 16; the limit is 15"])
        #expect(try review(grown, grown.replacing("h()", with: "k()")).ids == [])
        #expect(try review(grown, small).ids == [])
        #expect(try review(grown, grown + "\n\ndef k():\n    pass\n").ids == [])
    }

    @Test("the limit is the configuration's")
    func limit() throws {
        var limits = QualityLimits()
        limits.complexity = 16
        #expect(try review(small, grown, limits: limits).ids == [])
    }

    @Test("a function that outgrows its lines is told")
    func long() throws {
        let line = "    g()\n"
        let old = "def f(x):\n" + String(repeating: line, count: 70)
        let found = try review(old, old + String(repeating: line, count: 20)).findings
        #expect(found.map(\.message) == ["f grows from 71 to 91 lines; the limit is 80"])
        #expect(try review(old, old + line).ids == [])
    }

    @Test("a big change, a whole tree and a missing grammar are said in the ledger, not passed over")
    func ledger() throws {
        guard case .partial(let size, let hunks) = try review(small, grown, count: 201).outcome else {
            Issue.record("not partial")
            return
        }
        #expect(size.code == .sizeLimit && hunks == 1)
        #expect(try review(small, grown, kind: .all).findings == [])
        guard case .partial(let missing, _) = try review(small, grown, shelf: Shelf.empty).outcome else {
            Issue.record("not partial")
            return
        }
        #expect(missing.code == .missingGrammar)
    }

    @Test(
        "a public symbol that goes, or asks for more, is told",
        arguments: [
            (
                "src/a.py", "def f(a):\n    pass\ndef g():\n    pass\n", "def g():\n    pass\n",
                "the public function f is gone"
            ),
            (
                "src/a.py", "def f(a):\n    pass\n", "def f(a, b):\n    pass\n",
                "the public function f asks for one more argument, b"
            ),
            (
                "src/a.py", "def f(a, b=1):\n    pass\n", "def f(a):\n    pass\n",
                "the public function f no longer takes b"
            ),
            (
                "src/a.py", "def f(a):\n    pass\n", "def f(b):\n    pass\n",
                "the public function f calls its argument b, not a"
            ),
            (
                "a.go", "package p\n\nfunc F(a int) {}\n", "package p\n\nfunc F(a int, b int) {}\n",
                "the public function F asks for one more argument, b"
            ),
            (
                "a.ts", "export function f(a: string) {}\n", "export function g(a: string) {}\n",
                "the public function f is gone"
            ),
            ("src/a.rs", "pub fn f(a: u8) {}\n", "pub(crate) fn f(a: u8) {}\n", "the public function f is gone"),
            (
                "Sources/A.swift", "public func f(a: Int) {}\n", "public func f(b: Int) {}\n",
                "the public function f calls its argument b, not a"
            ),
            (
                "A.java", "public class A {\n  public void f(int a) {}\n}\n", "public class A {\n}\n",
                "the public method A.f is gone"
            ),
        ])
    func interface(path: String, old: String, new: String, message: String) throws {
        let found = try review(old, new, path: RepoPath(path)).findings
        #expect(found.map(\.message) == [message])
        #expect(found.first?.ruleId == "api-change" && found.first?.severity == .low)
    }

    @Test("a public symbol that another file of the change declares has only moved")
    func moved() throws {
        let old = "def f(a):\n    pass\ndef g():\n    pass\n"
        let new = "def g():\n    pass\n"
        #expect(try review(old, new, others: ["src/b.py": "def f(a):\n    pass\n"]).ids == [])
        #expect(try review(old, new, others: ["src/b.py": "f(1)\n"]).ids == ["api-change"])
    }

    @Test(
        "what old callers do not notice is quiet",
        arguments: [
            ("src/a.py", "def _f(a):\n    pass\n", "x = 1\n"),
            ("src/a.py", "def f(a):\n    pass\n", "def f(a, b=1):\n    pass\n"),
            ("src/a.py", "def f(a):\n    pass\n", "def f(a):\n    return 1\n"),
            ("src/a.py", "def f(a):\n    def g():\n        pass\n", "def f(a):\n    pass\n"),
            ("src/a.py", "def f(a):\n    pass\n", "def f(a, *args, **more):\n    pass\n"),
            ("a.go", "package p\n\nfunc f(a int) {}\n", "package p\n\nfunc f(a int, b int) {}\n"),
            ("a.ts", "function f(a: string) {}\n", "function g(a: string) {}\n"),
            ("a.ts", "export function f(a: string) {}\n", "export function f(a: string, b?: string) {}\n"),
            ("src/a.rs", "pub(crate) fn f(a: u8) {}\n", "fn g() {}\n"),
            ("Sources/A.swift", "func f(a: Int) {}\n", "func g(a: Int) {}\n"),
            ("tests/test_a.py", "def f(a):\n    pass\n", "x = 1\n"),
        ])
    func unnoticed(path: String, old: String, new: String) throws {
        #expect(try review(old, new, path: RepoPath(path)).ids == [])
    }
}
