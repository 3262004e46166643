/// Where a value of the configuration comes from.
public enum Origin: Sendable, Equatable, CustomStringConvertible {
    case `default`
    /// The line, from 1, on which the key stands.
    case file(String, line: Int)
    case environment(String)
    case flag(String)

    public var description: String {
        switch self {
        case .default: "default"
        case .file(let name, let line): "\(name):\(line)"
        case .environment(let name): name
        case .flag(let name): name
        }
    }
}
