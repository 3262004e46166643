/// A JSON text (RFC 8259) as values: event files, baselines, other tools' reports.
package enum JSONValue: Sendable, Equatable {
    case null
    case bool(Bool)
    /// As it was written, so that no digit is lost; see `int` and `double`.
    case number(String)
    case string(String)
    case array([JSONValue])
    /// Members in the order of the text; no name stands twice.
    case object([Member])

    package struct Member: Sendable, Equatable {
        package let name: String
        package let value: JSONValue

        package init(_ name: String, _ value: JSONValue) {
            self.name = name
            self.value = value
        }
    }

    /// Reads exactly one value with white space around it.
    ///
    /// Throws on anything RFC 8259 does not allow, on a name that an object has twice, on text that is not UTF-8, and
    /// below 128 levels. An escaped half of a surrogate pair becomes U+FFFD. Costs one pass over the bytes.
    package init(parsing bytes: [UInt8]) throws(JSONError) {
        self = try bytes.withUnsafeBufferPointer { buffer -> Result<JSONValue, JSONError> in
            var parser = JSONParser(bytes: buffer)
            do throws(JSONError) {
                return .success(try parser.document())
            } catch {
                return .failure(error)
            }
        }.get()
    }

    /// The member of that name; nil where there is none or this is no object.
    package subscript(name: String) -> JSONValue? {
        guard case .object(let members) = self else { return nil }
        return members.first { $0.name == name }?.value
    }

    /// The element at `index`, from 0; nil where there is none or this is no array.
    package subscript(index: Int) -> JSONValue? { array.flatMap { $0.indices.contains(index) ? $0[index] : nil } }

    package var string: String? { if case .string(let text) = self { text } else { nil } }
    package var bool: Bool? { if case .bool(let value) = self { value } else { nil } }
    package var array: [JSONValue]? { if case .array(let values) = self { values } else { nil } }
    package var members: [Member]? { if case .object(let members) = self { members } else { nil } }
    /// nil also for a number with a fraction, an exponent or more than 64 bits.
    package var int: Int? { if case .number(let text) = self { Int(text) } else { nil } }
    package var double: Double? { if case .number(let text) = self { Double(text) } else { nil } }
    package var isNull: Bool { self == .null }
}

/// Why a text is no JSON.
package struct JSONError: Error, Sendable, Equatable {
    /// Lower case: "expected ':' after a name".
    package let message: String
    /// The byte, from 0, at which it was seen.
    package let offset: Int
    /// The line of that byte, from 1.
    package let line: Int
}
