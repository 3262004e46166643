/// Tests that are run alone, switched off, or true whatever happens.
extension Marker {
    private static let blocks: Set<String> = [
        "it", "test", "describe", "context", "suite", "specify", "test.describe",
    ]

    static let focused: [Marker] = {
        var markers: [Marker] = []
        for literal in [".only(", ".only.each"] {
            markers.append(
                Marker(QualityRules.testFocused, literal, in: .code, of: script, .tests) { before, _ in
                    let word = String(before.reversed().prefix { $0.isLetter || $0 == "." }.reversed())
                    return blocks.contains(word) ? "\(word).only runs this alone" : nil
                })
        }
        for literal in ["fit(", "fdescribe(", "fcontext("] {
            markers.append(
                Marker(QualityRules.testFocused, literal, in: .code, of: "\(script) rb", .tests) { before, _ in
                    isStatement(before) ? "\(literal.dropLast()) runs this alone" : nil
                })
        }
        for literal in ["fit ", "fdescribe ", "fcontext "] {
            markers.append(
                Marker(QualityRules.testFocused, literal, in: .code, of: "rb", .tests) { before, after in
                    isStatement(before) && "\"'".contains(after.first ?? " ")
                        ? "\(literal.dropLast()) runs this alone" : nil
                })
        }
        return markers
    }()

    static let skipped: [Marker] = scriptSkips + annotations + others

    private static let scriptSkips: [Marker] = {
        var markers: [Marker] = []
        for literal in ["xit(", "xdescribe(", "xtest(", "xcontext("] {
            markers.append(
                Marker(QualityRules.testSkipped, literal, in: .code, of: "\(script) rb", .tests) { before, _ in
                    isStatement(before) ? "\(literal.dropLast()) switches the test off" : nil
                })
        }
        for literal in [".skip(", ".skip.each"] {
            markers.append(
                Marker(QualityRules.testSkipped, literal, in: .code, of: script, .tests) { before, after in
                    let word = String(before.reversed().prefix { $0.isLetter || $0 == "." }.reversed())
                    // Playwright skips under a condition: test.skip(isMobile, …).
                    guard blocks.contains(word), literal != ".skip(" || "\"'`".contains(after.first ?? " ") else {
                        return nil
                    }
                    return "\(word).skip switches the test off"
                })
        }
        return markers
    }()

    private static let annotations: [Marker] = {
        var markers: [Marker] = []
        for literal in ["@pytest.mark.skip", "@unittest.skip", "@pytest.mark.xfail"] {
            markers.append(
                Marker(QualityRules.testSkipped, literal, in: .code, of: "py", .tests) { before, after in
                    // `skipif`, `skipUnless`, `xfail(sys.platform …)`: under a condition.
                    guard before.trimmedSpace.isEmpty, !(after.first?.isLetter ?? false) else { return nil }
                    let isPlain =
                        after.isEmpty || after.hasPrefix("(reason") || after.hasPrefix("(\"") || after.hasPrefix("('")
                    if literal.hasSuffix("xfail"), !isPlain { return nil }
                    return "\(literal) switches the test off\(reason(after))"
                })
        }
        for literal in ["@Disabled", "@Ignore"] {
            markers.append(
                Marker(QualityRules.testSkipped, literal, in: .code, of: "java kt kts groovy scala", .tests) {
                    before, after in
                    guard before.trimmedSpace.isEmpty, !(after.first?.isLetter ?? false) else { return nil }
                    return "\(literal) switches the test off\(reason(after))"
                })
        }
        return markers
    }()

    private static let others: [Marker] = [
        Marker(QualityRules.testSkipped, "#[ignore", in: .code, of: "rs") { before, after in
            before.trimmedSpace.isEmpty ? "#[ignore] switches the test off\(reason(after))" : nil
        },
        Marker(QualityRules.testSkipped, ".disabled(", in: .code, of: "swift", .tests) { before, after in
            guard before.contains("@Test") || before.contains("@Suite") || before.trimmedSpace.isEmpty,
                !after.contains("if:")
            else { return nil }
            return ".disabled switches the test off\(reason(after))"
        },
        Marker(QualityRules.testSkipped, "markTest", in: .code, of: "php", .tests) { before, after in
            guard after.hasPrefix("Skipped(") || after.hasPrefix("Incomplete(") else { return nil }
            return "markTest\(after.prefix { $0.isLetter }) switches the test off"
        },
    ]

    private static func reason(_ after: Substring) -> String {
        after.contains("\"") || after.contains("'") ? "" : " without a reason"
    }

    /// The endings, the text, and what must follow; "" is anything, a newline the end of the line.
    private static let truths: [(String, String, [String])] = [
        ("py", "assert True", ["\n", ",", " #"]), ("py", "assertTrue(True", [")", ","]),
        (script, "expect(true).toBe(true)", [""]), (script, "expect(true).to.be.true", [""]),
        (script, "expect(true).toBeTruthy()", [""]), (script, "expect(1).toBe(1)", [""]),
        (script, "expect(true).toEqual(true)", [""]), (script, "assert.ok(true)", [""]),
        (script, "assert(true)", [""]), ("java kt groovy scala", "assertTrue(true)", [""]),
        ("swift", "XCTAssertTrue(true)", [""]), ("swift", "XCTAssert(true)", [""]), ("swift", "#expect(true)", [""]),
        ("rs", "assert!(true)", [""]), ("go", "assert.True(t, true)", [""]), ("go", "require.True(t, true)", [""]),
        ("cc cpp cxx h hpp", "ASSERT_TRUE(true)", [""]), ("cc cpp cxx h hpp", "EXPECT_TRUE(true)", [""]),
        ("php", "assertTrue(true)", [""]), ("rb", "assert true", ["\n", " #"]),
    ]

    static let trivial: [Marker] = truths.map { endings, literal, ends in
        Marker(QualityRules.testTrivial, literal, in: .code, of: endings, .tests) { _, after in
            let isEnd = ends.contains { $0 == "\n" ? after.trimmedSpace.isEmpty : after.hasPrefix($0) }
            return isEnd ? "\(literal) is true whatever the program does" : nil
        }
    }
}
