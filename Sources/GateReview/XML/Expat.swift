#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// The functions of libexpat that we call, looked up in the library when the first XML is read.
///
/// Their types are those of expat.h, which have not changed since 2.0; docs/decisions/dependencies.md says why the
/// program is not linked with it.
struct Expat: Sendable {
    typealias User = UnsafeMutableRawPointer
    typealias StartHandler =
        @convention(c) (User?, UnsafePointer<CChar>?, UnsafeMutablePointer<UnsafePointer<CChar>?>?) -> Void
    typealias EndHandler = @convention(c) (User?, UnsafePointer<CChar>?) -> Void
    typealias TextHandler = @convention(c) (User?, UnsafePointer<CChar>?, Int32) -> Void
    /// User data, name, system id, public id, whether it has declarations of its own.
    typealias DoctypeHandler =
        @convention(c) (User?, UnsafePointer<CChar>?, UnsafePointer<CChar>?, UnsafePointer<CChar>?, Int32) -> Void

    typealias DoctypeEndHandler = @convention(c) (User?) -> Void

    typealias Create = @convention(c) (UnsafePointer<CChar>?) -> OpaquePointer?
    typealias Free = @convention(c) (OpaquePointer) -> Void
    typealias SetUserData = @convention(c) (OpaquePointer, User?) -> Void
    typealias SetElementHandler = @convention(c) (OpaquePointer, StartHandler, EndHandler) -> Void
    typealias SetTextHandler = @convention(c) (OpaquePointer, TextHandler) -> Void
    typealias SetDoctypeHandler = @convention(c) (OpaquePointer, DoctypeHandler, DoctypeEndHandler?) -> Void
    typealias Parse = @convention(c) (OpaquePointer, UnsafePointer<CChar>?, Int32, Int32) -> Int32
    typealias Stop = @convention(c) (OpaquePointer, UInt8) -> Int32
    typealias ErrorCode = @convention(c) (OpaquePointer) -> Int32
    typealias ErrorString = @convention(c) (Int32) -> UnsafePointer<CChar>?
    typealias Line = @convention(c) (OpaquePointer) -> UInt

    let create: Create
    let free: Free
    let setUserData: SetUserData
    let setElementHandler: SetElementHandler
    let setTextHandler: SetTextHandler
    let setDoctypeHandler: SetDoctypeHandler
    let parse: Parse
    let stop: Stop
    let errorCode: ErrorCode
    let errorString: ErrorString
    let line: Line

    static let file = "libexpat.so.1"
    /// nil where the library is not installed. Stays open.
    static let shared: Expat? = dlopen(file, RTLD_NOW | RTLD_LOCAL).flatMap { Expat($0) }

    private init?(_ library: UnsafeMutableRawPointer) {
        func find<F>(_ name: String, as type: F.Type) -> F? { dlsym(library, name).map { unsafeBitCast($0, to: type) } }
        guard let create = find("XML_ParserCreate", as: Create.self),
            let free = find("XML_ParserFree", as: Free.self),
            let setUserData = find("XML_SetUserData", as: SetUserData.self),
            let setElementHandler = find("XML_SetElementHandler", as: SetElementHandler.self),
            let setTextHandler = find("XML_SetCharacterDataHandler", as: SetTextHandler.self),
            let setDoctypeHandler = find("XML_SetDoctypeDeclHandler", as: SetDoctypeHandler.self),
            let parse = find("XML_Parse", as: Parse.self), let stop = find("XML_StopParser", as: Stop.self),
            let errorCode = find("XML_GetErrorCode", as: ErrorCode.self),
            let errorString = find("XML_ErrorString", as: ErrorString.self),
            let line = find("XML_GetCurrentLineNumber", as: Line.self)
        else { return nil }
        self.create = create
        self.free = free
        self.setUserData = setUserData
        self.setElementHandler = setElementHandler
        self.setTextHandler = setTextHandler
        self.setDoctypeHandler = setDoctypeHandler
        self.parse = parse
        self.stop = stop
        self.errorCode = errorCode
        self.errorString = errorString
        self.line = line
    }
}
