import GateSyntax

/// Where values from outside come in and what makes them harmless, by language: one file each, data alone.
enum Flows {
    static func table(of language: Language) -> FlowTable {
        switch language {
        case .python: python
        case .javascript, .typescript, .tsx: script
        case .go: go
        case .java, .kotlin: java
        case .ruby: ruby
        case .php: php
        case .swift: swift
        case .rust: rust
        case .c, .cpp: c
        case .bash, .dockerfile, .hcl, .yaml: FlowTable()
        }
    }
}
