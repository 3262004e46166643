import GateModel

extension ResultFixture {
    /// The fixtures by the names of their golden files; tests take the names as arguments, for short output.
    static let named: [String: GateResult] = [
        "full": full, "clean": clean, "empty": empty, "not-measured": notMeasured,
    ]
}
