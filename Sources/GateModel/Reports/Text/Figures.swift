/// Numbers as people read them.
package enum Figures {
    /// `17000000` as `17,000,000`.
    package static func grouped(_ number: Int) -> String {
        let digits = String(number.magnitude)
        var result = ""
        for (offset, digit) in digits.enumerated() {
            if offset > 0, (digits.count - offset).isMultiple(of: 3) { result.append(",") }
            result.append(digit)
        }
        return number < 0 ? "-" + result : result
    }

    /// `1 finding`, `2 findings`.
    package static func counted(_ number: Int, _ noun: String, _ plural: String? = nil) -> String {
        grouped(number) + " " + (number == 1 ? noun : plural ?? noun + "s")
    }

    /// Seconds as `0.03s`, `4.2s`, `75s`.
    package static func seconds(_ seconds: Double) -> String {
        guard seconds.isFinite, seconds < 1e9 else { return "?s" }
        if seconds >= 9.95 { return grouped(Int(seconds.rounded())) + "s" }
        let places = seconds >= 0.995 ? 10 : 100
        let scaled = Int((max(0, seconds) * Double(places)).rounded())
        let rest = String(scaled % places)
        let zeros = String(repeating: "0", count: (places == 10 ? 1 : 2) - rest.count)
        return "\(scaled / places).\(zeros)\(rest)s"
    }
}
