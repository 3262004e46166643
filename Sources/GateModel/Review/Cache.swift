/// Bytes that were dear to make, kept between runs. Called from several threads at once.
///
/// A cache may forget anything at any time, and what it gives is checked by whoever asked: it can cost time, never a
/// result.
public protocol Cache: Sendable {
    /// Says which program fills it, to the build: what another one has stored is never asked for.
    var program: String { get }
    /// What was stored under a name of 64 hexadecimal digits; nil where there is nothing, or nothing that can be read.
    func bytes(named name: String) -> [UInt8]?
    /// Stores bytes; failing is silent.
    func store(_ bytes: [UInt8], named name: String)
}
