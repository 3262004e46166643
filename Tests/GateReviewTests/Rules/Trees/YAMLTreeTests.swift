import GateSyntax
import Testing

@testable import GateReview

@Suite struct YAMLTreeTests {
    private func outline(_ text: String) throws -> String {
        let tree = try YAMLTree.parse(Array(text.utf8))
        tree.expectOrder()
        return tree.outline()
    }

    @Test("mappings are pairs, scalars have the kinds of the core schema and no quotes")
    func shapes() throws {
        let text = "a: 'x y'\nb: [1, 2.5, true, ~]\nc:\n  - d: \"\"\n  - no\n"
        #expect(
            try outline(text) == """
                (stream (document root: (mapping (pair key: (string "a") value: (string "x y")) \
                (pair key: (string "b") value: (sequence (integer "1") (float "2.5") (boolean "true") (null "~"))) \
                (pair key: (string "c") value: (sequence (mapping (pair key: (string "d") value: (string ""))) (string "no"))))))
                """)
    }

    @Test("documents, merge keys, aliases, tags and blocks keep their places")
    func places() throws {
        let text = "x: &a\n  k: v\ny:\n  <<: *a\n  p: !vault |\n    one\n    two\n---\nz:\n"
        #expect(
            try outline(text) == """
                (stream (document root: (mapping (pair key: (string "x") value: (mapping (pair key: (string "k") value: (string "v")))) \
                (pair key: (string "y") value: (mapping (pair key: (string "<<") value: (alias "*a")) \
                (pair key: (string "p") tag: (tag "!vault") value: (string "    one\n    two")))))) \
                (document root: (mapping (pair key: (string "z") value: (null "")))))
                """)
    }

    @Test("a text that libyaml refuses throws, any other has a tree in order")
    func broken() throws {
        #expect(throws: (any Error).self) { try YAMLTree.parse(Array("a: {{ .Values.x }}b\n  - c".utf8)) }
        let seed = """
            # c
            apiVersion: v1
            spec: &s
              containers:
                - {name: "a", image: 'b:1', args: [x, "y z"]}
                - name: !x b
                  command: |-
                    one
                    two
            more:
              <<: *s
            ---
            ? [a, b]
            : >
              folded
            """
        var trees = 0
        for text in damaged(seed, count: 2000) {
            guard let tree = try? YAMLTree.parse(text) else { continue }
            tree.expectOrder()
            trees += 1
        }
        #expect(trees > 200)
        for text in ["", "\n", "# c\n", "---\n", "a", "|\n"] { try YAMLTree.parse(Array(text.utf8)).expectOrder() }
    }
}
