extension OutlineTable {
    /// nil for languages without functions or types.
    static func of(_ language: Language) -> OutlineTable? {
        switch language {
        case .bash: bash
        case .c: c
        case .cpp: cpp
        case .go: go
        case .hcl: hcl
        case .java: java
        case .javascript: javascript
        case .kotlin: kotlin
        case .php: php
        case .python: python
        case .ruby: ruby
        case .rust: rust
        case .swift: swift
        case .tsx, .typescript: typescript
        case .dockerfile, .yaml: nil
        }
    }
}
