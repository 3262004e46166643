import Foundation
import GateModel
import Testing

@Suite("the JSON writer")
struct JSONWriterTests {
    @Test("any text comes back as it was, whatever byte stands where")
    func texts() throws {
        var texts = ["", "\"", "\\", "\u{0}", "clean ascii", "größe 𐐀 \u{2028}", "a\nb\rc\td\u{8}\u{C}\u{1F}\u{7F}"]
        for length in 0..<20 {
            for place in 0...length {
                for special in ["\"", "\\", "\n", "\u{1}", "é", "!", "#", "[", "]", " "] {
                    let before = String(repeating: "x", count: place)
                    texts.append(before + special + String(repeating: "\u{7F}", count: length - place))
                }
            }
        }
        var output = ByteWriter()
        output.json { json in json.array { json in for text in texts { json.string(text) } } }
        let read = try JSONSerialization.jsonObject(with: Data(output.bytes)) as? [String]
        #expect(read == texts)
    }

    @Test("bytes that are not UTF-8 are repaired, and nothing else of them")
    func repair() throws {
        var output = ByteWriter()
        output.json { json in
            json.array { json in
                json.string(repairing: [0x61, 0xFF, 0x62])
                json.string(repairing: Array("é".utf8) + [0xC3])
                json.string(repairing: Array("plain \"quoted\"".utf8))
            }
        }
        let read = try JSONSerialization.jsonObject(with: Data(output.bytes)) as? [String]
        #expect(read == ["a\u{FFFD}b", "é\u{FFFD}", "plain \"quoted\""])
    }

    @Test("commas stand between values and nowhere else")
    func commas() {
        var output = ByteWriter()
        output.json { json in
            json.object { json in
                json.field("a", 1)
                json.array("b") { json in
                    json.array { _ in }
                    json.null()
                    json.object { $0.field("c", nil as String?) }
                    json.bool(false)
                }
                json.newLine()
                json.field("d", true)
                json.field("e", word: "f")
            }
        }
        #expect(
            String(decoding: output.bytes, as: UTF8.self)
                == #"{"a":1,"b":[[],null,{"c":null},false],"# + "\n" + #""d":true,"e":"f"}"# + "\n")
    }

    @Test("numbers are written in full", arguments: [0, 7, -1, 1_234_567_890, Int.max, Int.min])
    func numbers(number: Int) {
        var output = ByteWriter()
        output.json { $0.number(number) }
        #expect(String(decoding: output.bytes, as: UTF8.self) == "\(number)\n")
    }

    @Test("base64 is what Foundation writes", arguments: 0..<10)
    func base64(count: Int) {
        let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 67 &+ 200) }
        var output = ByteWriter()
        output.json { $0.base64(bytes) }
        #expect(String(decoding: output.bytes, as: UTF8.self) == "\"\(Data(bytes).base64EncodedString())\"\n")
    }

    @Test("a path becomes a URI that decodes to its bytes")
    func uri() {
        var output = ByteWriter()
        output.json { $0.uri(RepoPath(Array("a b/~c-d_e.%[id]:é".utf8) + [0xFF])) }
        #expect(
            String(decoding: output.bytes, as: UTF8.self) == "\"a%20b/~c-d_e.%25%5Bid%5D%3A%C3%A9%FF\"\n")
    }
}
