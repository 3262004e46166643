import GateModel
import Testing

@testable import GateReview

@Suite struct MarkerTests {
    let reviewer = QualityReviewer(shelf: Shelf.empty)

    @Test(
        "a test that is run alone is found",
        arguments: [
            ("test/a.test.ts", "describe.only('x', () => {})\n"), ("test/a.test.js", "  it.only('x', f)\n"),
            ("test/a.test.js", "it.only.each([1])('x', f)\n"), ("spec/a_spec.js", "fdescribe('x', () => {})\n"),
            ("spec/a.spec.ts", "    fit('x', f)\n"), ("spec/a_spec.rb", "  fit 'x' do\n"),
        ])
    func focused(path: String, text: String) throws {
        #expect(try reviewer.review(text, path: RepoPath(path)).ids == ["test-focused"])
    }

    @Test(
        "a test that is switched off is found",
        arguments: [
            ("test/a.test.ts", "xit('x', f)\n"), ("test/a.test.ts", "it.skip('x', f)\n"),
            ("tests/test_a.py", "@pytest.mark.skip(reason=\"slow\")\n"), ("tests/test_a.py", "    @unittest.skip\n"),
            ("src/test/ATest.java", "    @Disabled\n"), ("src/lib.rs", "    #[ignore]\n"),
            ("Tests/ATests.swift", "@Test(\"x\", .disabled(\"flaky\"))\n"),
            ("tests/ATest.php", "$this->markTestSkipped();\n"),
        ])
    func skipped(path: String, text: String) throws {
        #expect(try reviewer.review(text, path: RepoPath(path)).ids == ["test-skipped"])
    }

    @Test(
        "an assertion that is always true is found",
        arguments: [
            ("tests/test_a.py", "    assert True\n"), ("test/a.test.js", "expect(true).toBe(true)\n"),
            ("tests/a.rs", "assert!(true);\n"), ("Tests/ATests.swift", "#expect(true)\n"),
        ])
    func trivial(path: String, text: String) throws {
        #expect(try reviewer.review(text, path: RepoPath(path)).ids == ["test-trivial"])
    }

    @Test(
        "a debugger's stop, a silenced tool and code outside the measure are found",
        arguments: [

            ("a.rb", "  binding.pry\n", "debugger-left"), ("a.php", "  xdebug_break();\n", "debugger-left"),
            ("a.py", "import x  # noqa\n", "lint-suppressed"), ("a.py", "x = f()  # type: ignore\n", "lint-suppressed"),
            ("src/a.js", "/* eslint-disable */\n", "lint-suppressed"),
            ("src/a.ts", "// eslint-disable-next-line\n", "lint-suppressed"),
            ("src/a.ts", "// @ts-ignore\n", "lint-suppressed"),
            ("a.go", "x() //nolint\n", "lint-suppressed"), ("src/a.rs", "#![allow(warnings)]\n", "lint-suppressed"),
            ("A.swift", "// swiftlint:disable all\n", "lint-suppressed"),
            ("a.py", "if x:  # pragma: no cover\n", "coverage-excluded"),
            ("src/a.js", "/* istanbul ignore next */\n", "coverage-excluded"),
            ("a.py", "# TODO: make it fast\n", "todo-without-owner"), ("a.go", "// FIXME\n", "todo-without-owner"),
        ])
    func program(path: String, text: String, rule: String) throws {
        #expect(try reviewer.review(text, path: RepoPath(path)).ids == [rule])
    }

    @Test(
        "what only looks like a mark, or says why, is quiet",
        arguments: [
            ("src/a.js", "const only = it.only('x')\n"), ("test/a.test.js", "profit(1); retrofit(2); benefit('x')\n"),
            ("test/a.test.js", "// it.only('x', f)\n"), ("test/a.test.js", "const s = \"it.only('x')\"\n"),
            ("test/a.test.js", "model.fit(x)\n"), ("test/a.test.ts", "test.skip(isMobile, 'no touch')\n"),
            ("test/a.test.js", "exit('x')\n"), ("tests/test_a.py", "@pytest.mark.skipif(sys.platform == 'win32')\n"),
            ("tests/test_a.py", "assert Trueish\n"), ("a.rb", "x = 'binding.pry'\n# byebug\n"),
            ("a.py", "print('breakpoint()')\n"), ("src/a.rs", "// dbg!(x)\nmy_dbg!(x)\n"),
            ("a.py", "import x  # noqa: F401\n"), ("a.py", "x = f()  # type: ignore[attr-defined]\n"),
            ("src/a.js", "/* eslint-disable no-console */\n"), ("src/a.ts", "// @ts-ignore the types lag behind\n"),
            ("a.go", "x() //nolint:errcheck\n"), ("src/a.rs", "#[allow(dead_code)]\n"),
            ("a.py", "if TYPE_CHECKING:  # pragma: no cover\n"),
            ("a.py", "x  # pragma: no cover - needs a real terminal\n"),
            ("a.py", "# TODO(ann): x\n# TODO: x, see #12\n# FIXME https://x.dev/1\n# HACK for ABC-12\n"),
            ("a.py", "todo = 'TODO: x'\nTODO = 1\n"), ("docs/a.rst", "TODO: write\n"),
        ])
    func quiet(path: String, text: String) throws {
        #expect(try reviewer.review(text, path: RepoPath(path)).ids == [])
    }

    @Test("a mark that only moved or whose line was rewritten is no news")
    func moved() throws {
        let file = ChangedFile(
            status: .modified, old: Entry(path: "test/a.test.js", mode: .regular, id: nil),
            new: Entry(path: "test/a.test.js", mode: .regular, id: nil),
            hunks: [Hunk(oldStart: 1, oldLines: 1, newStart: 1, newLines: 2)])
        func ids(_ old: String, _ new: String) throws -> [String] {
            let blobs = Memory(old: ["test/a.test.js": Array(old.utf8)], new: ["test/a.test.js": Array(new.utf8)])
            return try reviewer.review(file, in: FileContext(file: file, blobs: blobs, limits: Limits())).ids
        }
        #expect(try ids("it.skip('a', f)\n", "// why\nit.skip('b', f)\n") == [])
        #expect(try ids("it.skip('a', f)\n", "it.skip('a', f)\nit.skip('b', f)\n") == ["test-skipped"])
        #expect(try ids("it('a', f)\n", "it.skip('a', f)\n\n") == ["test-skipped"])
    }
}
