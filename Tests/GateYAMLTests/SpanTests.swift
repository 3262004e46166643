import GateYAML
import Testing

@Suite("where nodes stand")
struct SpanTests {
    static let cases: [(text: String, outline: String)] = [
        (
            "a: 1\nb:   two words  # c\n",
            """
            mapping |a: 1⏎b:   two words|
              plain |a| = string("a")
                plain |1| = int(1)
              plain |b| = string("b")
                plain |two words| = string("two words")
            """
        ),
        (
            "a:\n# comment\nb: |\n  x\n   y  \n\n# c\nc: >-\n  z\n",
            """
            mapping |a:⏎# comment⏎b: |⏎  x⏎   y  ⏎⏎# c⏎c: >-⏎  z|
              plain |a| = string("a")
                plain || = null
              plain |b| = string("b")
                literal ||⏎  x⏎   y  | = string("x\\n y  \\n")
              plain |c| = string("c")
                folded |>-⏎  z| = string("z")
            """
        ),
        (
            "- &x !!str a\n- *x\n-\n- !foo\n  k: v\n  l: &e\n# end\n",
            """
            sequence |- &x !!str a⏎- *x⏎-⏎- !foo⏎  k: v⏎  l: &e|
              <&x> <!!str> plain |a| = string("a")
              alias |*x| x
              plain || = null
              <!foo> mapping |k: v⏎  l: &e|
                plain |k| = string("k")
                  plain |v| = string("v")
                plain |l| = string("l")
                  <&e> plain || = null
            """
        ),
        (
            "a: [1, 'q', \"d\\n\", {x: y, z}]\n",
            """
            mapping |a: [1, 'q', "d\\n", {x: y, z}]|
              plain |a| = string("a")
                flow sequence |[1, 'q', "d\\n", {x: y, z}]|
                  plain |1| = int(1)
                  singleQuoted |'q'| = string("q")
                  doubleQuoted |"d\\n"| = string("d\\n")
                  flow mapping |{x: y, z}|
                    plain |x| = string("x")
                      plain |y| = string("y")
                    plain |z| = string("z")
                      plain || = null
            """
        ),
        (
            "ä: ö\n日本: [\"語\", &a-1 x]\n",
            """
            mapping |ä: ö⏎日本: ["語", &a-1 x]|
              plain |ä| = string("ä")
                plain |ö| = string("ö")
              plain |日本| = string("日本")
                flow sequence |["語", &a-1 x]|
                  doubleQuoted |"語"| = string("語")
                  <&a-1> plain |x| = string("x")
            """
        ),
        (
            "\u{FEFF}a: b\nc: d\n",
            """
            mapping |a: b⏎c: d|
              plain |a| = string("a")
                plain |b| = string("b")
              plain |c| = string("c")
                plain |d| = string("d")
            """
        ),
        (
            "a: b\r\nc: |\r\n  x\r\n  y\r\n\r\nd: 'e\r\n  f'\r\n",
            """
            mapping |a: b␍⏎c: |␍⏎  x␍⏎  y␍⏎␍⏎d: 'e␍⏎  f'|
              plain |a| = string("a")
                plain |b| = string("b")
              plain |c| = string("c")
                literal ||␍⏎  x␍⏎  y| = string("x\\ny\\n")
              plain |d| = string("d")
                singleQuoted |'e␍⏎  f'| = string("e f")
            """
        ),
        (
            "? a\n# c\n? b\n: c\n? [d]\n: {e}\n",
            """
            mapping |? a⏎# c⏎? b⏎: c⏎? [d]⏎: {e}|
              plain |a| = string("a")
                plain || = null
              plain |b| = string("b")
                plain |c| = string("c")
              flow sequence |[d]|
                plain |d| = string("d")
                flow mapping |{e}|
                  plain |e| = string("e")
                    plain || = null
            """
        ),
        (
            "--- 1\n---\na\n...\n---\n",
            """
            plain |1| = int(1)
            plain |a| = string("a")
            plain || = null
            """
        ),
        (
            "k:\n- a\n-   - b\n    - c\n\n\nl: x\n",
            """
            mapping |k:⏎- a⏎-   - b⏎    - c⏎⏎⏎l: x|
              plain |k| = string("k")
                sequence |- a⏎-   - b⏎    - c|
                  plain |a| = string("a")
                  sequence |- b⏎    - c|
                    plain |b| = string("b")
                    plain |c| = string("c")
              plain |l| = string("l")
                plain |x| = string("x")
            """
        ),
        (
            "a: &m # why\n  b: c\nd: !<tag:x.org,1:y> z\ne: !!map {f: *m}\n",
            """
            mapping |a: &m # why⏎  b: c⏎d: !<tag:x.org,1:y> z⏎e: !!map {f: *m}|
              plain |a| = string("a")
                <&m> mapping |b: c|
                  plain |b| = string("b")
                    plain |c| = string("c")
              plain |d| = string("d")
                <!<tag:x.org,1:y>> plain |z| = string("z")
              plain |e| = string("e")
                <!!map> flow mapping |{f: *m}|
                  plain |f| = string("f")
                    alias |*m| m
            """
        ),
        (
            "a: |+\n  x\n\n\nb: x\n  multi\n  line\n",
            """
            mapping |a: |+⏎  x⏎⏎⏎b: x⏎  multi⏎  line|
              plain |a| = string("a")
                literal ||+⏎  x| = string("x\\n\\n\\n")
              plain |b| = string("b")
                plain |x⏎  multi⏎  line| = string("x multi line")
            """
        ),
        (
            "a: \"\"\nb: ''\n",
            """
            mapping |a: ""⏎b: ''|
              plain |a| = string("a")
                doubleQuoted |""| = string("")
              plain |b| = string("b")
                singleQuoted |''| = string("")
            """
        ),
        (
            "- &x # c\n\u{FEFF}  y\n- !t \u{2028}  z\n",
            """
            sequence |- &x # c⏎\u{FEFF}  y⏎- !t \u{2028}  z|
              <&x> plain |y| = string("y")
              <!t> plain |z| = string("z")
            """
        ),
        (
            "[a: b, c: ]",
            """
            flow sequence |[a: b, c: ]|
              flow mapping |a: b|
                plain |a| = string("a")
                  plain |b| = string("b")
              flow mapping |c:|
                plain |c| = string("c")
                  plain || = null
            """
        ),
    ]

    @Test("is exact in bytes, for every kind of node and layout", arguments: cases)
    func outline(text: String, outline: String) throws {
        #expect(Outline(try YAML.parse(Array(text.utf8))).lines.joined(separator: "\n") == outline)
    }
}
