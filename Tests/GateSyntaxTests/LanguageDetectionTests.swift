import GateSyntax
import Testing

@Suite struct LanguageDetectionTests {
    private func detect(_ path: String, _ content: String = "") -> Language? {
        Language.detect(path: Array(path.utf8)) { Array(content.utf8) }
    }

    @Test(
        "a name decides",
        arguments: [
            ("a/b.py", Language.python), ("x.PY", .python), ("a.mjs", .javascript), ("a.jsx", .javascript),
            ("a.tsx", .tsx), ("a.ts", .typescript), ("types.d.ts", .typescript), ("a.go", .go), ("A.java", .java),
            ("Package.swift", .swift), ("a.rs", .rust), ("a.c", .c), ("a.cc", .cpp), ("a.hpp", .cpp), ("a.rb", .ruby),
            ("sub/Gemfile", .ruby), ("x.gemspec", .ruby), ("a.sh", .bash), (".bashrc", .bash), ("a.kt", .kotlin),
            ("build.gradle.kts", .kotlin), ("main.tf", .hcl), ("a.tfvars", .hcl), ("a.php", .php),
            ("Dockerfile", .dockerfile), ("Dockerfile.alpine", .dockerfile), ("web.Dockerfile", .dockerfile),
            ("Containerfile", .dockerfile), (".github/workflows/ci.yml", .yaml), ("a.yaml", .yaml),
        ])
    func names(path: String, language: Language) { #expect(detect(path) == language) }

    @Test(
        "what is no source has no language",
        arguments: ["a.md", "a.json", "LICENSE", "Makefile", ".py", "", "a/", "a."])
    func none(path: String) { #expect(detect(path) == nil) }

    @Test(
        "a script without an ending is known by its first line",
        arguments: [
            ("#!/bin/sh\n", Language.bash), ("#! /usr/bin/env bash\n", .bash),
            ("#!/usr/bin/env -S python3 -u\n", .python),
            ("#!/usr/bin/python3.11\r\n", .python), ("#!/usr/bin/env A=b node", .javascript),
            ("#!/usr/bin/ruby2.7", .ruby),
            ("#!/usr/bin/env -S uv run --script\n", .python), ("<?php echo 1;", .php), ("#!/usr/bin/swift\n", .swift),
        ])
    func shebang(text: String, language: Language) {
        #expect(detect("bin/tool", text) == language)
        #expect(detect("hooks/pre-commit.sample", text) == language)
    }

    @Test(
        "a first line that names no interpreter we read gives no language",
        arguments: ["#!/bin/zsh\n", "#!", "#!\n", "text", "#!/usr/bin/env\n", "#!/"])
    func noInterpreter(text: String) { #expect(detect("tool", text) == nil) }

    @Test("content is asked for only where the name leaves it open")
    func contentIsLazy() {
        var asked = 0
        for path in ["a.py", "a.md", "Dockerfile", "a.c", "a.unknown"] {
            _ = Language.detect(path: Array(path.utf8)) {
                asked += 1
                return []
            }
        }
        #expect(asked == 0)
    }

    @Test("a header is C until a line of it can only be C++")
    func headers() {
        #expect(detect("a.h", "/* using this file\n class of things */\n#include <stdio.h>\nint f(void);\n") == .c)
        #expect(detect("a.h", "#ifdef __cplusplus\nextern \"C\" {\n#endif\nint f(void);\n") == .c)
        #expect(detect("a.h", "#pragma once\n#include <vector>\n") == .cpp)
        #expect(detect("a.h", "namespace a {\n  int f();\n}\n") == .cpp)
        #expect(detect("a.h", "#import <Foundation/Foundation.h>\n@interface A : NSObject\n@end\n") == nil)
    }

    @Test("a translation file of Qt is no TypeScript")
    func translations() {
        #expect(detect("de.ts", "<?xml version=\"1.0\"?>\n<!DOCTYPE TS>") == nil)
        #expect(detect("a.ts", "\n  export const a = 1") == .typescript)
    }
}
