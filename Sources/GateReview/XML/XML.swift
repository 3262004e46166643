#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// Why a text is no XML that we read.
struct XMLError: Error, Equatable {
    /// Lower case: "mismatched tag".
    let message: String
    /// From 1; nil where it is about the whole text.
    let line: Int?
}

/// Is told what a text holds, in its order.
protocol XMLHandler: AnyObject {
    func start(_ element: XMLElement)
    func text(_ text: String)
    func end(_ name: String)
}

/// An element as it opens; only good inside the call that brings it.
struct XMLElement {
    fileprivate let pointer: UnsafePointer<CChar>
    /// Names and values by turns, ended by nil.
    fileprivate let attributes: UnsafeMutablePointer<UnsafePointer<CChar>?>?

    var name: String { String(cString: pointer) }

    /// The value of an attribute; nil where the element has none of that name.
    subscript(name: StaticString) -> String? { value(name).map { String(cString: $0) } }

    /// A whole number without a sign; nil for anything else.
    func int(_ name: StaticString) -> Int? {
        value(name).flatMap { pointer in
            UnsafeRawBufferPointer(start: pointer, count: strlen(pointer)).reduce(into: Int?(0)) { number, byte in
                guard let before = number, byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9"), before < 1 << 55 else {
                    return number = nil
                }
                number = before * 10 + Int(byte - UInt8(ascii: "0"))
            }
        }
    }

    /// Whether it is a number above zero, however it is written.
    func isPositive(_ name: StaticString) -> Bool { value(name).map { strtod($0, nil) > 0 } ?? false }

    private func value(_ name: StaticString) -> UnsafePointer<CChar>? {
        guard var next = attributes else { return nil }
        while let key = next.pointee {
            if strcmp(key, UnsafeRawPointer(name.utf8Start).assumingMemoryBound(to: CChar.self)) == 0 {
                return next[1]
            }
            next += 2
        }
        return nil
    }
}

/// XML through expat, opened when the first report is read.
///
/// Nothing outside the text is ever loaded, and a text that declares anything of its own in its document type is
/// refused: so there are no entities to expand and none to fetch.
enum XML {
    private static let deepest = 200

    static func read(_ bytes: [UInt8], _ handler: any XMLHandler) throws(XMLError) {
        guard let expat = Expat.shared else {
            throw XMLError(message: "reading XML needs \(Expat.file); install libexpat1", line: nil)
        }
        guard let parser = expat.create(nil) else { throw XMLError(message: "no memory for expat", line: nil) }
        defer { expat.free(parser) }
        let state = State(handler, expat, parser)
        expat.setUserData(parser, Unmanaged.passUnretained(state).toOpaque())
        expat.setElementHandler(parser, onStart, onEnd)
        expat.setTextHandler(parser, onText)
        expat.setDoctypeHandler(parser, onDoctype, nil)
        let status = withExtendedLifetime(state) { feed(bytes, expat, parser) }
        if let refusal = state.refusal { throw refusal }
        guard status != 1 else { return }
        let words = expat.errorString(expat.errorCode(parser)).map { String(cString: $0) } ?? "not XML"
        throw XMLError(message: words, line: Int(expat.line(parser)))
    }

    /// expat takes 31 bits of length at a time.
    private static func feed(_ bytes: [UInt8], _ expat: Expat, _ parser: OpaquePointer) -> Int32 {
        bytes.withUnsafeBytes { buffer in
            let chunk = 16 << 20
            var offset = 0
            while true {
                let count = min(chunk, buffer.count - offset)
                let isLast = offset + count == buffer.count
                let start = buffer.baseAddress.map { ($0 + offset).assumingMemoryBound(to: CChar.self) }
                let status = expat.parse(parser, start, Int32(count), isLast ? 1 : 0)
                if status != 1 || isLast { return status }
                offset += count
            }
        }
    }

    fileprivate final class State {
        let handler: any XMLHandler
        private let expat: Expat
        private let parser: OpaquePointer
        var depth = 0
        private(set) var refusal: XMLError?

        init(_ handler: any XMLHandler, _ expat: Expat, _ parser: OpaquePointer) {
            self.handler = handler
            self.expat = expat
            self.parser = parser
        }

        func refuse(_ message: String) {
            guard refusal == nil else { return }
            refusal = XMLError(message: message, line: Int(expat.line(parser)))
            _ = expat.stop(parser, 0)
        }

        func start(_ element: XMLElement) {
            depth += 1
            guard depth <= XML.deepest else { return refuse("more than \(XML.deepest) levels") }
            if refusal == nil { handler.start(element) }
        }

        static func of(_ pointer: UnsafeMutableRawPointer?) -> State? {
            pointer.map { Unmanaged<State>.fromOpaque($0).takeUnretainedValue() }
        }
    }
}

nonisolated private let onStart: Expat.StartHandler = { user, name, attributes in
    guard let state = XML.State.of(user), let name else { return }
    state.start(XMLElement(pointer: name, attributes: attributes))
}

nonisolated private let onEnd: Expat.EndHandler = { user, name in
    guard let state = XML.State.of(user), let name else { return }
    state.depth -= 1
    if state.refusal == nil { state.handler.end(String(cString: name)) }
}

nonisolated private let onText: Expat.TextHandler = { user, text, count in
    guard let state = XML.State.of(user), let text, state.refusal == nil else { return }
    let bytes = UnsafeRawBufferPointer(start: text, count: Int(count))
    state.handler.text(String(decoding: bytes, as: UTF8.self))
}

nonisolated private let onDoctype: Expat.DoctypeHandler = { user, _, _, _, hasDeclarations in
    guard hasDeclarations != 0 else { return }
    XML.State.of(user)?.refuse("the document type declares entities or more of its own, which is not read")
}
