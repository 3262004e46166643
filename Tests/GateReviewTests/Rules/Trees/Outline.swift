import GateSyntax
import Testing

extension SyntaxTree {
    /// `(file (stage (from image: (image name: (image_name "alpine")))))`: named nodes, the text of leaves.
    func outline(_ place: Int = 0) -> String {
        let inner = Array(children(of: place))
        let field = nodes[place].field == 0 ? "" : "\(kinds.fields[Int(nodes[place].field)]): "
        let content = inner.isEmpty ? "\"\(string(place))\"" : inner.map { outline($0) }.joined(separator: " ")
        return "\(field)(\(kindName(place)) \(content))"
    }

    /// Every node lies in its parent, behind the one before it, and in the text.
    func expectOrder(_ location: SourceLocation = #_sourceLocation) {
        for place in nodes.indices {
            var last = Int(nodes[place].start)
            for child in children(of: place) {
                #expect(
                    Int(nodes[child].start) >= last, "\(kindName(child)) of \(kindName(place))",
                    sourceLocation: location)
                #expect(
                    nodes[child].end <= nodes[place].end, "\(kindName(child)) of \(kindName(place))",
                    sourceLocation: location)
                #expect(nodes[child].parent == Int32(place), sourceLocation: location)
                last = Int(nodes[child].end)
            }
        }
        #expect(Int(nodes[0].next) == nodes.count && Int(nodes[0].end) == text.count, sourceLocation: location)
    }
}

/// Texts made from `seed` by cutting, doubling and changing bytes; the same at every run.
func damaged(_ seed: String, count: Int) -> [[UInt8]] {
    var state: UInt64 = 0x9E37_79B9_7F4A_7C15
    func next(_ limit: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int((state >> 33) % UInt64(max(1, limit)))
    }
    let bytes = Array("\\`\"'[]{}<>#:=-&*!|\n\r\t $@,".utf8) + [0, 0xFF, 0xC3]
    return (0..<count).map { _ in
        var text = Array(seed.utf8)
        for _ in 0...next(6) where !text.isEmpty {
            let place = next(text.count)
            switch next(4) {
            case 0: text.remove(at: place)
            case 1: text.insert(bytes[next(bytes.count)], at: place)
            case 2: text.removeSubrange(place..<min(text.count, place + next(20)))
            default: text.insert(contentsOf: text[place..<min(text.count, place + next(20))], at: place)
            }
        }
        return text
    }
}
