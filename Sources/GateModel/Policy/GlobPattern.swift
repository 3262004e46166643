/// A pattern without braces, cut into components.
///
/// Components and bytes are both matched by going back to the last star only, so that a match costs at most the product
/// of the two lengths.
struct GlobPattern: Sendable {
    enum Step: Sendable, Equatable {
        case byte(UInt8)
        /// One character: a byte, or a UTF-8 sequence.
        case any
        /// Any run within the component.
        case star
        case set(ByteSet)
    }

    enum Component: Sendable, Equatable {
        /// `**`: any number of components, also none.
        case anyDepth
        case one([Step])
    }

    /// A set of bytes; `/` is never in it.
    struct ByteSet: Sendable, Equatable {
        private var words: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)

        static func == (left: ByteSet, right: ByteSet) -> Bool { left.words == right.words }

        func contains(_ byte: UInt8) -> Bool {
            let word =
                switch byte >> 6 {
                case 0: words.0
                case 1: words.1
                case 2: words.2
                default: words.3
                }
            return word >> UInt64(byte & 63) & 1 == 1
        }

        mutating func insert(_ byte: UInt8) {
            let bit = UInt64(1) << UInt64(byte & 63)
            switch byte >> 6 {
            case 0: words.0 |= bit
            case 1: words.1 |= bit
            case 2: words.2 |= bit
            default: words.3 |= bit
            }
        }
    }

    let components: [Component]
    /// Whether everything below a directory that matches is matched too: it ends in `/` or in a plain name.
    let coversDirectory: Bool
    /// Whether only what lies below counts, not the path itself: it ends in `/`.
    let isDirectoryOnly: Bool

    init(_ pattern: [UInt8]) {
        var body = pattern[...]
        isDirectoryOnly = body.count > 1 && body.last == UInt8(ascii: "/")
        while body.last == UInt8(ascii: "/") { body.removeLast() }
        let isAnchored = body.contains(UInt8(ascii: "/"))
        while body.first == UInt8(ascii: "/") { body.removeFirst() }
        var found = body.split(separator: UInt8(ascii: "/")).map { part in
            part.elementsEqual([0x2a, 0x2a]) ? Component.anyDepth : .one(GlobPattern.steps(part))
        }
        if !isAnchored && !found.isEmpty { found.insert(.anyDepth, at: 0) }
        components = found
        let isPlain: Bool
        if case .one(let steps)? = found.last {
            isPlain = steps.allSatisfy { if case .byte = $0 { true } else { false } }
        } else {
            isPlain = false
        }
        coversDirectory = isDirectoryOnly || isPlain
    }

    /// The name that a path's last component, or a directory's, has to have; nil where it is more than one plain name.
    var plainName: [UInt8]? {
        guard components.count == 2, components[0] == .anyDepth, case .one(let steps) = components[1] else {
            return nil
        }
        let bytes = steps.compactMap { step in if case .byte(let byte) = step { byte } else { nil } }
        return bytes.count == steps.count ? bytes : nil
    }

    func matches(_ path: [ArraySlice<UInt8>]) -> Bool {
        guard !components.isEmpty else { return false }
        var at = 0
        var index = 0
        var back: (component: Int, index: Int)?
        while index < path.count {
            if at == components.count, coversDirectory {
                // A directory above the path matches; the earliest is found first.
                return true
            } else if at < components.count, components[at] == .anyDepth {
                back = (at, index)
                at += 1
            } else if at < components.count, case .one(let steps) = components[at],
                GlobPattern.matches(steps, path[index])
            {
                at += 1
                index += 1
            } else if let last = back {
                back = (last.component, last.index + 1)
                at = last.component + 1
                index = last.index + 1
            } else {
                return false
            }
        }
        return at == components.count && !isDirectoryOnly
    }

    static func matches(_ steps: [Step], _ name: ArraySlice<UInt8>) -> Bool {
        var at = 0
        var index = name.startIndex
        var back: (step: Int, index: Int)?
        while index < name.endIndex {
            if at < steps.count, steps[at] == .star {
                back = (at, index)
                at += 1
                continue
            }
            if at < steps.count {
                let length: Int
                switch steps[at] {
                case .byte(let byte): length = byte == name[index] ? 1 : 0
                case .set(let set): length = set.contains(name[index]) ? 1 : 0
                case .any, .star: length = characterLength(name[index...])
                }
                if length > 0 {
                    at += 1
                    index += length
                    continue
                }
            }
            guard let last = back else { return false }
            back = (last.step, last.index + 1)
            at = last.step + 1
            index = last.index + 1
        }
        return steps[at...].allSatisfy { $0 == .star }
    }

    /// The bytes of the first character: a lead byte with what continues it.
    private static func characterLength(_ bytes: ArraySlice<UInt8>) -> Int {
        guard let first = bytes.first, first >= 0xc2 else { return 1 }
        let wanted = first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4
        let rest = bytes.dropFirst().prefix(wanted - 1)
        return rest.count == wanted - 1 && rest.allSatisfy { $0 & 0xc0 == 0x80 } ? wanted : 1
    }

    private static func steps(_ component: ArraySlice<UInt8>) -> [Step] {
        var steps: [Step] = []
        var index = component.startIndex
        while index < component.endIndex {
            switch component[index] {
            case UInt8(ascii: "\\") where index + 1 < component.endIndex:
                index += 1
                steps.append(.byte(component[index]))
            case UInt8(ascii: "*"): if steps.last != .star { steps.append(.star) }
            case UInt8(ascii: "?"): steps.append(.any)
            case UInt8(ascii: "["):
                if let set = set(component[index...]) {
                    steps.append(.set(set.set))
                    index += set.length - 1
                } else {
                    steps.append(.byte(component[index]))
                }
            case let byte: steps.append(.byte(byte))
            }
            index += 1
        }
        return steps
    }

    /// The set that begins at the `[` in front, and how many bytes it takes; nil where it is never closed.
    static func set(_ bytes: ArraySlice<UInt8>) -> (set: ByteSet, length: Int)? {
        var index = bytes.startIndex + 1
        var isNegated = false
        if index < bytes.endIndex, bytes[index] == UInt8(ascii: "!") || bytes[index] == UInt8(ascii: "^") {
            isNegated = true
            index += 1
        }
        let first = index
        var members = ByteSet()
        while index < bytes.endIndex {
            if bytes[index] == UInt8(ascii: "]"), index > first {
                var set = ByteSet()
                for byte in UInt8.min...UInt8.max where byte != UInt8(ascii: "/") {
                    if members.contains(byte) != isNegated { set.insert(byte) }
                }
                return (set, index + 1 - bytes.startIndex)
            }
            if bytes[index] == UInt8(ascii: "\\"), index + 1 < bytes.endIndex { index += 1 }
            let low = bytes[index]
            if index + 2 < bytes.endIndex, bytes[index + 1] == UInt8(ascii: "-"), bytes[index + 2] != UInt8(ascii: "]")
            {
                let high = bytes[index + 2]
                if low <= high { for byte in low...high { members.insert(byte) } }
                index += 3
            } else {
                members.insert(low)
                index += 1
            }
        }
        return nil
    }
}
