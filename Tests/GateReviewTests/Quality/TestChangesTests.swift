import GateModel
import Testing

@testable import GateReview

@Suite struct TestChangesTests {
    /// The findings where lines `first...` of the old text became lines `first...` of the new one.
    private func review(
        _ path: RepoPath, _ old: String, _ new: String, at first: Int, old oldLines: Int, new newLines: Int
    ) throws -> [Finding] {
        let file = ChangedFile(
            status: .modified, old: Entry(path: path, mode: .regular, id: nil),
            new: Entry(path: path, mode: .regular, id: nil),
            hunks: [
                Hunk(
                    oldStart: first, oldLines: oldLines, newStart: newLines == 0 ? first - 1 : first, newLines: newLines
                )
            ])
        let blobs = Memory(old: [path: Array(old.utf8)], new: [path: Array(new.utf8)])
        return try QualityReviewer(shelf: Shelf.empty).review(
            file, in: FileContext(file: file, blobs: blobs, limits: Limits())
        ).findings
    }

    @Test("an assertion that is taken out of a test that stays is found where it stood")
    func removed() throws {
        let old = "def test_a():\n    x = f()\n    assert x == 1\n"
        let found = try review("tests/test_a.py", old, "def test_a():\n    x = f()\n", at: 3, old: 1, new: 0)
        #expect(found.map(\.ruleId) == ["test-assertion-removed"])
        #expect(found.first?.side == .old && found.first?.region?.startLine == 3)
    }

    @Test("a test that goes whole, or whose assertion is another now, is quiet")
    func gone() throws {
        let old = "def test_a():\n    assert x == 1\n"
        #expect(try review("tests/test_a.py", old, "", at: 1, old: 2, new: 0) == [])
        #expect(try review("tests/test_a.py", old, "def test_a():\n    assert x == 2\n", at: 2, old: 1, new: 1) == [])
        #expect(try review("src/a.py", old, "def test_a():\n", at: 2, old: 1, new: 0) == [], "no test")
    }

    @Test(
        "a bound that takes more than before is found",
        arguments: [
            ("with pytest.raises(ValueError):", "with pytest.raises(Exception):"),
            ("with self.assertRaises(errors.Gone):", "with self.assertRaises(Exception):"),
            ("assertThrows(IOException.class, () -> f());", "assertThrows(Exception.class, () -> f());"),
            ("expect(f).toThrow(TypeError)", "expect(f).toThrow()"),
            ("assert x == approx(1, rel=1e-6)", "assert x == approx(1, rel=1e-2)"),
            ("self.assertAlmostEqual(x, 1, places=7)", "self.assertAlmostEqual(x, 1, places=2)"),
            ("XCTAssertEqual(x, 1, accuracy: 0.001)", "XCTAssertEqual(x, 1, accuracy: 0.1)"),
            ("wait(timeout: 2)", "wait(timeout: 60)"),
        ])
    func widened(before: String, after: String) throws {
        let found = try review("tests/a_test.py", before + "\n", after + "\n", at: 1, old: 1, new: 1)
        #expect(found.map(\.ruleId) == ["test-weakened"])
        let tightened = try review("tests/a_test.py", after + "\n", before + "\n", at: 1, old: 1, new: 1)
        #expect(tightened == [], "the other way is welcome")
    }

    @Test(
        "other changes of numbers and names are quiet",
        arguments: [
            ("assert f(1) == 2", "assert f(1) == 3"), ("timeout = 5", "timeout = 10"),
            ("with pytest.raises(ValueError):", "with pytest.raises(KeyError):"),
            ("x = Point(1, 2)", "x = Point(10, 2)"),
            ("rel = 1", "abs = 2"),
        ])
    func quiet(before: String, after: String) throws {
        #expect(try review("tests/a_test.py", before + "\n", after + "\n", at: 1, old: 1, new: 1) == [])
    }
}
