/// Colours for a terminal, or none.
struct Paint {
    enum Style: String {
        case bold = "1"
        case dim = "2"
        case critical = "1;35"
        case high = "1;31"
        case medium = "1;33"
        case low = "1;36"
        case info = "1;34"
        case pass = "1;32"
        /// White on red: a verdict that stops.
        case stop = "1;97;41"
    }

    let isOn: Bool

    func callAsFunction(_ text: String, _ style: Style) -> String {
        isOn && !text.isEmpty ? "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m" : text
    }

    func callAsFunction(_ text: String, _ severity: Severity) -> String { self(text, Paint.style(of: severity)) }

    static func style(of severity: Severity) -> Style {
        switch severity {
        case .critical: .critical
        case .high: .high
        case .medium: .medium
        case .low: .low
        case .info: .info
        }
    }
}
