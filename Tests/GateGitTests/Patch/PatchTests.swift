import GateGit
import GateModel
import Testing

@Suite("Patch")
struct PatchTests {
    private func read(_ text: String) throws -> (change: Change, blobs: any BlobSource) {
        try Patch.change(Array(text.utf8), name: "change.patch")
    }

    private func refusal(_ text: String) -> GitError? {
        do throws(GitError) {
            _ = try Patch.change(Array(text.utf8), name: "change.patch")
            return nil
        } catch {
            return error
        }
    }

    @Test(
        "an empty patch is an empty change of scope patch",
        arguments: ["", "\n\n", "commit 1234567\nAuthor: A\n\n    m\n"])
    func empty(text: String) throws {
        let change = try read(text).change
        #expect(change.files.isEmpty)
        #expect(
            change.scope.kind == .patch && change.scope.backend == "patch" && change.scope.headName == "change.patch")
    }

    @Test("context is cut away from the hunks and shown by the text, with its line numbers")
    func context() throws {
        let (change, blobs) = try read(
            """
            diff --git a/a.c b/a.c
            index 1234567..89abcde 100755
            --- a/a.c
            +++ b/a.c
            @@ -10,6 +10,6 @@ int main()
             ten
            -eleven
            +11
             twelve
             thirteen
            +13.5
             fourteen
            -fifteen
            """ + "\n")
        let file = try #require(change.files.first)
        #expect(file.new?.mode == .executable)
        #expect(
            file.hunks == [
                Hunk(oldStart: 11, oldLines: 1, newStart: 11, newLines: 1),
                Hunk(oldStart: 13, oldLines: 0, newStart: 14, newLines: 1),
                Hunk(oldStart: 15, oldLines: 1, newStart: 15, newLines: 0),
            ])
        let text = try blobs.text(of: file, side: .new, limit: 1000)
        #expect(!text.isWhole && text.text(ofLine: 14) == "13.5" && text.text(ofLine: 9) == nil)
        let old = try blobs.text(of: file, side: .old, limit: 1000)
        #expect(old.text(ofLine: 15) == "fifteen" && old.lineCount == 6)
    }

    @Test("content that looks like a header stays content")
    func lookalikes() throws {
        let (change, _) = try read(
            """
            --- a/x
            +++ b/x
            @@ -1,3 +1,3 @@
            --- a/y
            -@@ -1 +1 @@
            +++ b/y
            +diff --git a/q b/q
             last
            """ + "\n-- \n2.39.5\n")
        #expect(change.files.map(\.path.text) == ["x"])
        #expect(change.files[0].hunks == [Hunk(oldStart: 1, oldLines: 2, newStart: 1, newLines: 2)])
    }

    @Test(
        "what cannot be judged is refused with its line number",
        arguments: [
            ("diff --cc a\nindex 1,2..3\n--- a/a\n+++ b/a\n@@@ -1,1 -1,1 +1,2 @@@\n  x\n++y\n", 1, "combined"),
            ("--- a/a\n+++ b/a\n@@@ -1,1 -1,1 +1,2 @@@\n  x\n++y\n", 3, "combined"),
            ("--- a/a\n+++ b/a\n@@ -1,2 +1,2 @@\n x\n", 5, "ends inside"),
            ("--- a/a\n+++ b/a\n@@ -1,2 +1,2 @@\n x\n+y\n+z\n", 6, "not what its header counts"),
            ("--- a/a\n+++ b/a\n@@ -1 +1 @@\n-x\n+y\n+z\n", 6, "does not count"),
            ("--- a/a\n+++ b/a\n@@ -1 +1 @@\n-x\n*y\n", 5, "garbage"),
            ("--- a/a\n+++ b/a\n@@ -1 +1\n-x\n+y\n", 3, "hunk header"),
            ("--- a/a\n+++ b/a\n@@ -1 +1 @@\n-x\n+y\n@ -3 +3 @@\n-x\n+y\n", 6, "does not count"),
            ("--- a/a\n+++ b/a\n@@ -1 +1 @@\n-x\n+y\n@@ -1 +1 @@\n-x\n+y\n", 6, "overlaps"),
            ("--- a/a\n+++ b/a\nnothing\n", 3, "without a hunk"),
            ("@@ -1 +1 @@\n-x\n+y\n", 1, "without a file header"),
            ("diff --git a/a b/a\nindex 1234567..7654321 100644\n", 3, "without its hunks"),
            ("diff --git a/a b/b\nsimilarity index 90%\nrename from a\nrename to b\n", 5, "without its content"),
            ("old mode 100644\nnew mode 100755\n", 1, "diff --git"),
            (
                "diff --git a/a b/a\nnew file mode 100644\nindex 0000000..1234567\nGIT binary patch\nliteral 9\nAbc\n\n",
                6, "wrong length"
            ),
            (
                "diff --git a/a b/a\nindex 1234567..7654321 100644\n--- a/a\n+++ b/c\n@@ -1 +1 @@\n-x\n+y\n", 1,
                "disagree"
            ),
            ("--- /etc/passwd\n+++ /etc/passwd\n@@ -1 +1 @@\n-x\n+y\n", 1, "absolute"),
            ("--- a/../../x\n+++ b/../../x\n@@ -1 +1 @@\n-x\n+y\n", 1, "out of the tree"),
            ("--- a/a\n+++ b/a\n@@ -1 +1 @@\n-x\n+y\n--- a/a\n+++ b/a\n@@ -5 +5 @@\n-x\n+y\n", 6, "twice"),
            ("\u{1B}[1mdiff --git a/a b/a\u{1B}[m\n", 1, "coloured"),
            ("Submodule lib 1234567..7654321:\n  > more\n", 1, "submodule"),
            ("diff a b\n1c1\n< x\n---\n> y\n", 1, "diff -u"),
            ("*** a\n--- b\n***************\n", 3, "context diffs"),
            ("Content-Transfer-Encoding: base64\n\nZGlmZg==\n", 1, "encoded"),
        ] as [(String, Int, String)])
    func refusals(text: String, line: Int, words: String) throws {
        let error = try #require(refusal(text))
        #expect(error.code == .patch)
        #expect(error.message.hasPrefix("change.patch: line \(line): "), "\(error.message)")
        #expect(error.message.contains(words), "\(error.message)")
    }

    @Test("text without a patch and UTF-16 are refused, not taken for an empty change")
    func noPatch() throws {
        #expect(refusal("hello\n")?.code == .patch)
        do throws(GitError) {
            _ = try Patch.change([0xFF, 0xFE, 0x64, 0x00], name: "p")
            Issue.record("UTF-16 was read")
        } catch {
            #expect(error.message.contains("UTF-16"))
        }
    }

    @Test("a submodule, a link and an LFS pointer are told apart from text")
    func kinds() throws {
        let pointer = "version https://git-lfs.github.com/spec/v1\n+oid sha256:0\n+size 1\n"
        let (change, _) = try read(
            "diff --git a/lib b/lib\nindex 1111111..2222222 160000\n--- a/lib\n+++ b/lib\n@@ -1 +1 @@\n"
                + "-Subproject commit 1111111\n+Subproject commit 2222222\n"
                + "diff --git a/ln b/ln\nnew file mode 120000\nindex 0000000..2222222\n--- /dev/null\n+++ b/ln\n"
                + "@@ -0,0 +1 @@\n+/etc\n\\ No newline at end of file\n"
                + "diff --git a/p b/p\nnew file mode 100644\nindex 0000000..2222222\n--- /dev/null\n+++ b/p\n"
                + "@@ -0,0 +1,3 @@\n+\(pointer)")
        #expect(change.files.map(\.kind) == [.submodule, .symlink, .lfs])
    }

    @Test("paths narrow a patch, by the old or the new name")
    func narrowed() throws {
        let text =
            "diff --git a/a/x b/b/x\nsimilarity index 100%\nrename from a/x\nrename to b/x\n"
            + "diff --git a/c b/c\nold mode 100644\nnew mode 100755\n"
        let change = try Patch.change(Array(text.utf8), name: "p", paths: ["a"]).change
        #expect(change.files.map(\.path.text) == ["b/x"] && change.files[0].similarity == 100)
    }

    @Test("files that a recursive diff only names are said in a note")
    func onlyIn() throws {
        let change = try read("--- a/a\n+++ b/a\n@@ -1 +1 @@\n-x\n+y\nOnly in b: new\n").change
        #expect(change.files.count == 1 && change.notes.map(\.code) == ["patch-only-in"])
    }

    @Test("a file that the patch adds can be read whole, of another it shows a part only")
    func bytes() throws {
        let (_, blobs) = try read(
            "--- /dev/null\n+++ b/n\n@@ -0,0 +1,2 @@\n+1\n+2\n\\ No newline at end of file\n--- a/m\n+++ b/m\n@@ -1 +1 @@\n-x\n+y\n"
        )
        #expect(try blobs.bytes(at: "n", side: .new, limit: 100) == Array("1\n2".utf8))
        #expect(try blobs.bytes(at: "n", side: .old, limit: 100) == nil)
        #expect(throws: BlobError.self) { try blobs.bytes(at: "m", side: .new, limit: 100) }
        #expect(throws: BlobError.self) { try blobs.bytes(at: "n", side: .new, limit: 2) }
    }
}
