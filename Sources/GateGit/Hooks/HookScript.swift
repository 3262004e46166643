/// The few lines of sh that stand in a hooks folder: find the program, hand everything to it.
struct HookScript: Equatable {
    /// Counts up when the text of the scripts changes.
    static let version = 1

    let name: HookName
    /// The program that was there at installation, absolute; nil in the scripts that the project ships.
    let program: String?

    /// What a hooks folder holds under a hook's name.
    enum Found: Equatable {
        case nothing
        /// Written by us, and not touched since.
        case ours(HookScript)
        /// Written by an older or newer version of us.
        case otherVersion(Int)
        /// Written by us and edited since.
        case edited
        case foreign(ForeignHook)
    }

    private static let mark = "# aiops-gate hook, version "
    private static let recorded = "installed="

    init(_ name: HookName, program: String? = nil) {
        self.name = name
        self.program = program
    }

    /// Says what `text`, found under `name`, is.
    static func recognised(_ text: String, as name: HookName) -> Found {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        guard let marked = lines.prefix(5).first(where: { $0.hasPrefix(mark) }),
            let version = Int(marked.dropFirst(mark.utf8.count).prefix { $0.isNumber })
        else { return .foreign(ForeignHook(text)) }
        guard version == HookScript.version else { return .otherVersion(version) }
        let path = lines.first { $0.hasPrefix(recorded) }.map { String($0.dropFirst(recorded.utf8.count)) } ?? ""
        let script = HookScript(name, program: unquoted(path))
        return script.text == text ? .ours(script) : .edited
    }

    /// The script: POSIX sh, clean under shellcheck.
    ///
    /// A hook that stood there before runs first, as NAME.legacy, with the same arguments and input; where it fails, so
    /// does this one. A missing program fails too: a gate that is not there has not passed anything.
    var text: String {
        """
        #!/bin/sh
        \(HookScript.mark)\(HookScript.version): written by 'aiops-gate hooks install', do not edit.
        # It finds the program and hands everything to it; 'aiops-gate hooks uninstall' removes it.
        hook=\(name.rawValue)
        \(HookScript.recorded)\(program.map(HookScript.quoted) ?? "")
        legacy=$(dirname "$0")/$hook.legacy
        \(name.readsInput ? reading : inheriting)\(name.isOnServer ? "" : skipping)
        for program in "${AIOPS_GATE_BIN-}" "$(command -v aiops-gate)" "$installed"; do
            if [ -n "$program" ] && [ -x "$program" ]; then
                \(name.readsInput ? "lines | \"$program\" hook \"$hook\" \"$@\"\n        exit" : "exec \"$program\" hook \"$hook\" \"$@\"")
            fi
        done
        echo "aiops-gate: $hook: the program is not found, so nothing was checked" >&2
        \(missing)
        exit 3

        """
    }

    /// Standard input is read once and given to both programs.
    private var reading: String {
        """

        input=$(cat)
        lines() { if [ -n "$input" ]; then printf '%s\\n' "$input"; fi; }
        if [ -x "$legacy" ]; then
            lines | "$legacy" "$@" || exit
        fi

        """
    }

    private var inheriting: String {
        """

        if [ -x "$legacy" ]; then
            "$legacy" "$@" || exit
        fi

        """
    }

    private var skipping: String {
        """
        if [ "${AIOPS_GATE-}" = 0 ]; then
            echo "aiops-gate: $hook is skipped (AIOPS_GATE=0)" >&2
            exit 0
        fi

        """
    }

    private var missing: String {
        name.isOnServer
            ? "echo \"  install aiops-gate on the server's PATH, or set AIOPS_GATE_BIN to it\" >&2"
            : """
            echo "  put aiops-gate on PATH or set AIOPS_GATE_BIN to it; to skip once: AIOPS_GATE=0 \(name.skipped) ..." >&2
            """
    }

    private static func quoted(_ path: String) -> String {
        "'" + path.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
    }

    /// The inverse of `quoted`; nil for no path.
    private static func unquoted(_ word: String) -> String? {
        guard word.hasPrefix("'"), word.hasSuffix("'"), word.utf8.count >= 2 else { return nil }
        return word.dropFirst().dropLast().split(separator: "'\\''", omittingEmptySubsequences: false)
            .joined(separator: "'")
    }
}
