/// The push option with which somebody asks a server to let a push pass: `git push -o aiops-bypass=REASON`.
public enum PushBypass {
    /// The reason, in one line of at most 200 characters; nil where nobody asked, or gave none.
    ///
    /// Whether it counts is for the server's policy to say. Reads GIT_PUSH_OPTION_COUNT and GIT_PUSH_OPTION_<n>, which
    /// git sets where `receive.advertisePushOptions` is on.
    public static func reason(in environment: [String: String]) -> String? {
        guard let count = environment["GIT_PUSH_OPTION_COUNT"].flatMap({ Int($0) }), count > 0 else { return nil }
        for index in 0..<min(count, 1000) {
            guard let option = environment["GIT_PUSH_OPTION_\(index)"], option.hasPrefix("aiops-bypass=") else {
                continue
            }
            let text = option.dropFirst(13).unicodeScalars.filter { $0.value >= 0x20 && $0.value != 0x7F }
            let reason = String(String.UnicodeScalarView(text.prefix(200)))
            if reason.contains(where: { $0 != " " }) { return reason }
        }
        return nil
    }
}
