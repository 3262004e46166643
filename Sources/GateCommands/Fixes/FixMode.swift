import ArgumentParser

/// What becomes of the fixes that findings bring.
enum FixMode: String, Sendable, ExpressibleByArgument, CaseIterable {
    /// A patch on standard output; no file is touched.
    case patch
    /// The files are edited.
    case apply
}
