import GateSyntax
import Testing

@testable import GateReview

@Suite struct DockerfileTreeTests {
    private func outline(_ text: String) -> String {
        let tree = DockerfileTree.parse(Array(text.utf8))
        tree.expectOrder()
        return tree.outline()
    }

    @Test("stages hold their instructions, and the last one is the final one")
    func stages() {
        let text = """
            ARG V=3
            FROM alpine:$V AS build
            from build
            COPY --from=build /a /b/
            """
        #expect(
            outline(text) == """
                (file (arg (pair key: (key "V") value: (value "3"))) \
                (stage (from image: (image name: (image_name "alpine") tag: (tag "$V")) alias: (alias "build"))) \
                final: (stage (from image: (stage_name "build")) \
                (copy (flag name: (flag_name "from") value: (stage_name "build")) source: (word "/a") \
                destination: (word "/b/"))))
                """)
    }

    @Test(
        "an image is name, tag and digest, whatever the registry's port",
        arguments: [
            ("reg:5000/a/b", "(image name: (image_name \"reg:5000/a/b\"))"),
            ("reg:5000/a:1", "(image name: (image_name \"reg:5000/a\") tag: (tag \"1\"))"),
            ("a:1@sha256:00", "(image name: (image_name \"a\") tag: (tag \"1\") digest: (digest \"sha256:00\"))"),
            ("${BASE:-x}", "(image name: (image_name \"${BASE:-x}\"))"),
            ("--platform=linux/amd64 a", "(image name: (image_name \"a\"))"),
        ])
    func images(image: String, expected: String) {
        #expect(outline("FROM \(image)").contains("image: \(expected)"))
    }

    @Test("a copy from a stage that does not stand before is no stage name")
    func copies() {
        let text = "FROM a AS one\nFROM b AS two\nCOPY --from=two x y\nCOPY --from=0 x y\nCOPY --from=1 x y\n"
        let all = outline(text)
        #expect(all.contains("value: (flag_value \"two\")"))
        #expect(all.contains("value: (stage_name \"0\")"))
        #expect(all.contains("value: (flag_value \"1\")"))
    }

    @Test("the last of the instructions that decide is the effective one")
    func effective() {
        let all = outline("FROM a\nUSER root\nCMD a\nUSER app:app\nCMD [\"b\", \"c d\"]\n")
        #expect(all.contains("(user user: (word \"root\")) (cmd (script \"a\")) effective: (user user: (word \"app\")"))
        #expect(all.contains("group: (word \"app\")) effective: (cmd (array (string \"b\") (string \"c d\")))"))
    }

    @Test("lines go on past comments and blank lines, with the escape of the directive")
    func continuation() {
        let text = "FROM a\nRUN one \\\n  # why\n\n  two\nRUN three\n"
        #expect(outline(text).contains("(run (script (comment \"# why\")))"))
        #expect(outline(text).contains("(run (script \"three\"))"))
        let windows = "# escape=`\nFROM a\nCOPY c:\\a `\n b\\\nRUN x\n"
        #expect(outline(windows).contains("source: (word \"c:\\a\") destination: (word \"b\\\"))"))
        #expect(outline(windows).contains("(run (script \"x\"))"))
    }

    @Test("here-documents belong to their instruction")
    func heredocs() {
        let text = "FROM a\nRUN <<EOF\nFROM b\nEOF\nCOPY <<-\"A\" <<B /x/\n\tone\n\tA\nB\nCMD x\n"
        let all = outline(text)
        #expect(all.contains("(run (script (heredoc_body \"FROM b\n\")))"))
        #expect(all.contains("(heredoc_body \"\tone\n\") (heredoc_body \"\"))"))
        #expect(all.contains("effective: (cmd (script \"x\"))"))
        #expect(outline("FROM a\nRUN echo \"<<EOF\" $((1<<3)) <<<x\nCMD y\n").contains("(cmd (script \"y\"))"))
        #expect(outline("FROM a\nRUN <<EOF\nnever ends").contains("(heredoc_body \"never ends\")"))
    }

    @Test("pairs have keys and bare values, in both forms")
    func pairs() {
        let all = outline("FROM a\nENV A=1 B=\"two words\" \\\n C=c\\ d\nENV OLD the rest\nARG X\n")
        #expect(
            all.contains(
                "(pair key: (key \"A\") value: (value \"1\")) (pair key: (key \"B\") value: (value \"two words\"))"))
        #expect(all.contains("value: (value \"c\\ d\")"))
        #expect(all.contains("(env (pair key: (key \"OLD\") value: (value \"the rest\")))"))
        #expect(all.contains("(arg (pair key: (key \"X\")))"))
    }

    @Test("what is no instruction is an error, also behind ONBUILD")
    func errors() {
        #expect(DockerfileTree.parse(Array("FROM a\nRUNS x\nRUN y\n".utf8)).errors == [7..<13])
        #expect(outline("FROM a\nONBUILD ONBUILD RUN x\n").contains("(onbuild (ERROR \"ONBUILD\"))"))
        #expect(
            outline("FROM a\nONBUILD RUN x\nHEALTHCHECK --interval=3s CMD y\n").contains(
                "(onbuild (run (script \"x\")))"))
        #expect(outline("FROM a\nHEALTHCHECK NONE").contains("effective: (healthcheck (none \"NONE\"))"))
    }

    @Test("any bytes have a tree in order")
    func broken() {
        let seed = """
            # escape=\\
            FROM --platform=$X reg:5/a:1@sha256:0 AS b
            RUN --mount=type=bind,from=b <<EOF cat && \\
              # c
              x "y"
            z
            EOF
            ENV A=1 B="2" \\
              C='3'
            HEALTHCHECK --timeout=3s CMD ["a", "b\\"c"]
            ONBUILD COPY ["a", "b"]
            USER a:b
            """
        for text in damaged(seed, count: 2000) {
            DockerfileTree.parse(text).expectOrder()
            #expect(EmbeddedSource.all(in: text, .dockerfile).allSatisfy { !$0.ranges.isEmpty })
        }
        for text in [
            "", "\\", "\\\n", "FROM", "FROM ", "from\\\n", "USER", "\u{FEFF}FROM a", "COPY --from= a b", "ENV =",
            "\r\n",
        ] {
            DockerfileTree.parse(Array(text.utf8)).expectOrder()
        }
    }

    @Test("shell text comes as the shell gets it, and only where a shell of Unix gets it")
    func embedded() {
        func texts(_ text: String) -> [String] {
            let bytes = Array(text.utf8)
            return EmbeddedSource.all(in: bytes, .dockerfile).map { source in
                "\(source.language): " + source.ranges.map { String(decoding: bytes[$0], as: UTF8.self) }.joined()
            }
        }
        #expect(texts("FROM a\nRUN a \\\n # c\n\n && b\nCMD [\"x\"]\n") == ["bash: a \\\n && b"])
        #expect(texts("FROM a\nRUN <<EOF\na\nb\nEOF\n") == ["bash: a\nb\n"])
        #expect(texts("FROM a\nRUN <<EOF\n#!/usr/bin/env python3\nb\nEOF\n") == ["python: #!/usr/bin/env python3\nb\n"])
        #expect(texts("FROM a\nRUN cat <<EOF > f\nx\nEOF\n") == ["bash: cat <<EOF > f\nx\nEOF"])
        #expect(texts("FROM a\nSHELL [\"powershell\", \"-Command\"]\nRUN a\nFROM b\nRUN c\n") == ["bash: c"])
        #expect(texts("# escape=`\nFROM a\nRUN a\n") == [])
    }
}
