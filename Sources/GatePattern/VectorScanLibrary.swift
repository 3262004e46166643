#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// The library vectorscan, opened when it is first needed; the program runs without it.
///
/// `Sendable` is safe because the handles never change after `init`; every scan has scratch memory of its own.
final class VectorScanLibrary: Sendable {
    // The signatures are those of the library's header hs.h, version 5.
    typealias Callback = @convention(c) (UInt32, UInt64, UInt64, UInt32, UnsafeMutableRawPointer?) -> Int32

    typealias Compile =
        @convention(c) (
            UnsafePointer<UnsafePointer<CChar>?>, UnsafePointer<UInt32>, UnsafePointer<UInt32>, UnsafePointer<Int>,
            UInt32,
            UInt32, UnsafeRawPointer?, UnsafeMutablePointer<OpaquePointer?>, UnsafeMutablePointer<OpaquePointer?>
        ) -> Int32
    typealias FreeCompileError = @convention(c) (OpaquePointer?) -> Int32
    typealias FreeDatabase = @convention(c) (OpaquePointer?) -> Int32
    typealias Serialize =
        @convention(c) (
            OpaquePointer, UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>, UnsafeMutablePointer<Int>
        ) -> Int32
    typealias Deserialize = @convention(c) (UnsafePointer<CChar>, Int, UnsafeMutablePointer<OpaquePointer?>) -> Int32
    typealias MakeScratch = @convention(c) (OpaquePointer, UnsafeMutablePointer<OpaquePointer?>) -> Int32
    typealias FreeScratch = @convention(c) (OpaquePointer?) -> Int32
    typealias Scan =
        @convention(c) (
            OpaquePointer, UnsafePointer<CChar>, UInt32, UInt32, OpaquePointer?, Callback?, UnsafeMutableRawPointer?
        ) -> Int32

    /// nil where the library is not installed or lacks a function.
    static let shared: VectorScanLibrary? = VectorScanLibrary()

    /// As the library says it: "5.4.9 2023-05-22".
    let version: String
    /// The instruction sets and the tuning of this processor, as the library knows them.
    let processor: [UInt64]

    let compile: Compile
    let freeCompileError: FreeCompileError
    let freeDatabase: FreeDatabase
    let serialize: Serialize
    let deserialize: Deserialize
    let makeScratch: MakeScratch
    let freeScratch: FreeScratch
    let scan: Scan

    private init?() {
        guard let handle = dlopen("libhs.so.5", RTLD_NOW | RTLD_LOCAL) else { return nil }
        // Never closed: the process uses it to its end.
        func find<F>(_ name: String, as type: F.Type) -> F? {
            dlsym(handle, name).map { unsafeBitCast($0, to: type) }
        }
        guard let compile = find("hs_compile_lit_multi", as: Compile.self),
            let freeCompileError = find("hs_free_compile_error", as: FreeCompileError.self),
            let freeDatabase = find("hs_free_database", as: FreeDatabase.self),
            let serialize = find("hs_serialize_database", as: Serialize.self),
            let deserialize = find("hs_deserialize_database", as: Deserialize.self),
            let makeScratch = find("hs_alloc_scratch", as: MakeScratch.self),
            let freeScratch = find("hs_free_scratch", as: FreeScratch.self),
            let scan = find("hs_scan", as: Scan.self),
            let version = find("hs_version", as: (@convention(c) () -> UnsafePointer<CChar>).self),
            let platform = find("hs_populate_platform", as: (@convention(c) (UnsafeMutableRawPointer) -> Int32).self),
            let isValid = find("hs_valid_platform", as: (@convention(c) () -> Int32).self), isValid() == 0
        else { return nil }
        self.compile = compile
        self.freeCompileError = freeCompileError
        self.freeDatabase = freeDatabase
        self.serialize = serialize
        self.deserialize = deserialize
        self.makeScratch = makeScratch
        self.freeScratch = freeScratch
        self.scan = scan
        self.version = String(cString: version())
        // Four words: tune, features, two that are reserved.
        var words = [UInt64](repeating: 0, count: 4)
        guard words.withUnsafeMutableBytes({ $0.baseAddress.map(platform) }) == 0 else { return nil }
        processor = words
    }
}
