import GateModel

/// Which files a coverage tool could have counted.
enum CodeFiles {
    /// By the name's ending: languages that have such a tool.
    static func isCode(_ path: RepoPath) -> Bool {
        let name = path.name.bytes
        guard let dot = name.lastIndex(of: UInt8(ascii: ".")), dot > 0 else { return false }
        return endings.contains(String(decoding: name[(dot + 1)...].map(asciiLower), as: UTF8.self))
    }

    private static let endings: Set<String> = [
        "c", "cc", "cjs", "clj", "cpp", "cs", "cxx", "dart", "erl", "ex", "exs", "fs", "go", "groovy", "hs", "java",
        "jl",
        "js", "jsx", "kt", "lua", "m", "mjs", "mm", "php", "pl", "pm", "py", "rb", "rs", "scala", "swift", "ts", "tsx",
        "vb", "vue",
    ]
}
