import Foundation
import GateModel
import TestSupport
import Testing

@Suite("the XML writer")
struct XMLWriterTests {
    @Test(
        "text keeps what XML can hold, loses terminal sequences whole, and has U+FFFD for the rest",
        arguments: [
            ("plain", "plain"), ("a<b>&c", "a&lt;b&gt;&amp;c"), ("]]>", "]]&gt;"), ("\u{1B}[1;31mred\u{1B}[0m", "red"),
            ("\u{1B}]0;title\u{7}x", "x"), ("\u{1B}]8;;http://a\u{1B}\\x", "x"), ("\u{1B}", "\u{FFFD}"),
            ("\u{1B}[12", "\u{FFFD}[12"), ("\u{1B}]0;open", "\u{FFFD}]0;open"), ("\u{1B}cx", "x"),
            ("\u{0}\u{8}\u{B}\u{C}\u{1F}", "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}"),
            ("\u{FFFD}\u{FFFE}\u{FFFF}\u{FF5E}", "\u{FFFD}\u{FFFD}\u{FFFD}\u{FF5E}"), ("a\tb\nc\rd", "a\tb\nc&#13;d"),
            ("𐐀é\u{85}\u{2028}", "𐐀é\u{85}\u{2028}"),
        ])
    func texts(text: String, expected: String) {
        #expect(written { $0.text(text) } == "\n<a>\(expected)</a>\n")
    }

    @Test("an attribute keeps its line ends and tabs")
    func attribute() {
        #expect(written { $0.attribute("b", "\"x\"\n\t'y'") } == "\n<a b=\"&quot;x&quot;&#10;&#9;'y'\"/>\n")
    }

    @Test("a comment cannot be ended from inside")
    func comment() {
        #expect(written { $0.comment("a -->b--- <c>") } == "\n<a>\n  <!-- a - -&gt;b- - - &lt;c&gt; -->\n</a>\n")
    }

    @Test("an element without content closes itself, also where its text is empty")
    func empty() {
        #expect(written { $0.text("") } == "\n<a/>\n")
        #expect(written { $0.element("b") { $0.attribute("c", -1) } } == "\n<a>\n  <b c=\"-1\"/>\n</a>\n")
    }

    @Test(
        "every byte value in text and attribute is read by a real parser",
        .enabled(if: Python.has("xml.etree"), "python3 is not there"))
    func everyByte() throws {
        var output = ByteWriter()
        output.xml { xml in
            xml.element("all") { xml in
                for value in 0..<256 {
                    for text in [
                        String(decoding: [UInt8(value)], as: UTF8.self), "\u{1B}[\(UnicodeScalar(UInt8(value)))",
                    ] {
                        xml.element("t") { xml in
                            xml.attribute("v", text)
                            xml.text(text)
                        }
                    }
                }
            }
        }
        let count = try Python.run(
            "import sys, xml.etree.ElementTree as e; print(len(e.fromstring(sys.stdin.buffer.read())))",
            input: output.bytes)
        #expect(count == "512\n")
    }

    private func written(_ body: (inout XMLWriter) -> Void) -> String {
        var output = ByteWriter()
        output.xml { $0.element("a", body) }
        return String(String(decoding: output.bytes, as: UTF8.self).dropFirst(38))
    }
}
