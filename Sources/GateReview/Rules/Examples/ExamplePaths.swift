import GateSyntax

/// Where an example lies that names no path: a place that is neither test nor documentation.
enum ExamplePaths {
    static let anyText = "app/settings.conf"

    static func path(of language: Language) -> String {
        switch language {
        case .bash: "app/run.sh"
        case .c: "app/main.c"
        case .cpp: "app/main.cpp"
        case .dockerfile: "Dockerfile"
        case .go: "app/main.go"
        case .hcl: "app/main.tf"
        case .java: "app/Main.java"
        case .javascript: "app/main.js"
        case .kotlin: "app/Main.kt"
        case .php: "app/main.php"
        case .python: "app/main.py"
        case .ruby: "app/main.rb"
        case .rust: "app/main.rs"
        case .swift: "app/Main.swift"
        case .tsx: "app/main.tsx"
        case .typescript: "app/main.ts"
        case .yaml: "app/main.yml"
        }
    }

    /// The language of a path by its ending, if the rule reads it; else the rule's first.
    static func language(of path: String, among languages: [Language]) -> Language? {
        languages.first { language in
            guard let dot = self.path(of: language).lastIndex(of: ".") else { return false }
            return path.hasSuffix(self.path(of: language)[dot...])
        } ?? languages.first
    }
}
