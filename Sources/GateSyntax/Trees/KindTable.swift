/// The names of a grammar's node kinds and fields, and their numbers.
///
/// A name may be two kinds, one named and one anonymous (`"class"`).
package final class KindTable: Sendable {
    package static let error: UInt16 = .max

    package let names: [String]
    package let fields: [String]
    private let named: [String: UInt16]
    private let anonymous: [String: UInt16]
    private let fieldNumbers: [String: UInt16]

    /// `names[n]` is kind n; of kinds with one name, the first that is public counts. Field 0 is no field.
    package init(names: [String], isNamed: [Bool], fields: [String]) {
        self.names = names
        self.fields = fields
        var named: [String: UInt16] = [:]
        var anonymous: [String: UInt16] = [:]
        for (number, name) in names.enumerated() where !name.isEmpty {
            if isNamed[number] {
                if named[name] == nil { named[name] = UInt16(number) }
            } else if anonymous[name] == nil {
                anonymous[name] = UInt16(number)
            }
        }
        self.named = named
        self.anonymous = anonymous
        fieldNumbers = Dictionary(
            fields.enumerated().filter { !$1.isEmpty }.map { ($1, UInt16($0)) }, uniquingKeysWith: { first, _ in first }
        )
    }

    /// nil where the grammar has no such kind.
    package func kind(_ name: String, isNamed: Bool = true) -> UInt16? {
        if name == "ERROR" { return KindTable.error }
        return isNamed ? named[name] : anonymous[name]
    }

    package func field(_ name: String) -> UInt16? { fieldNumbers[name] }

    package func name(_ kind: UInt16) -> String { kind == KindTable.error ? "ERROR" : names[Int(kind)] }
}
