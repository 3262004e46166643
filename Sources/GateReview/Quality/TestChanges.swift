import GateModel

/// Compares the removed and the added lines of each hunk of a test: what was checked and is no more, what bound moved.
struct TestChanges {
    let file: ChangedFile
    let old: SourceText
    let new: SourceText

    func findings() -> [Finding] {
        guard LexicalStyle.of(file.path) != nil else { return [] }
        let changed = file.hunks.filter { $0.oldLines > 0 }.map { Lines(hunk: $0, old: old, new: new) }
        return changed.flatMap(weakened) + removed(changed)
    }

    /// The lines of a hunk, without white space around them.
    private struct Lines {
        let hunk: Hunk
        let old: [(number: Int, text: String)]
        let new: [(number: Int, text: String)]

        init(hunk: Hunk, old: SourceText, new: SourceText) {
            self.hunk = hunk
            self.old = Lines.texts(hunk.oldRange, old)
            self.new = Lines.texts(hunk.newRange, new)
        }

        private static func texts(_ range: Range<Int>, _ text: SourceText) -> [(number: Int, text: String)] {
            range.prefix(400).compactMap { line in
                text.text(ofLine: line).map { (line, $0.trimmedSpace) }
            }
        }
    }

    // MARK: Assertions

    /// A hunk that only takes assertions out, in a test that stays; not where the file as a whole has as many as before.
    private func removed(_ changed: [Lines]) -> [Finding] {
        let gone = changed.reduce(0) { $0 + $1.old.count { Assertions.isOne($0.text) } }
        guard gone > 0 else { return [] }
        let come = file.hunks.reduce(0) { count, hunk in
            count + hunk.newRange.count { new.text(ofLine: $0).map { Assertions.isOne($0.trimmedSpace) } ?? false }
        }
        guard gone > come else { return [] }
        let places = changed.flatMap { lines -> [Int] in
            let assertions = lines.old.filter { Assertions.isOne($0.text) }
            guard !assertions.isEmpty, !lines.new.contains(where: { Assertions.isOne($0.text) }),
                // A test that goes, goes with its assertions.
                !lines.old.contains(where: { Assertions.isTestStart($0.text) }),
                // Where most of a hunk goes, it was rewritten.
                assertions.count * 2 >= lines.old.count(where: { !$0.text.isEmpty })
            else { return [] }
            return assertions.map(\.number)
        }
        guard let first = places.first, let range = old.range(ofLine: first) else { return [] }
        let rule = QualityRules.testAssertionRemoved
        let message =
            places.count == 1
            ? "an assertion is taken out and none put in its place"
            : "\(places.count) assertions are taken out and none put in their place"
        return [
            Finding(
                ruleId: rule.id, reviewer: rule.reviewer, severity: rule.severity, confidence: rule.confidence,
                path: file.path, region: Region(range, in: old), side: .old, message: message)
        ]
    }

    // MARK: Bounds

    private func weakened(_ lines: Lines) -> [Finding] {
        // Lines stand for one another where as many go as come.
        guard lines.old.count == lines.new.count else { return [] }
        return zip(lines.old, lines.new).compactMap { before, after in
            guard before.text != after.text, let message = Bounds.widened(before.text, after.text),
                let range = new.range(ofLine: after.number)
            else { return nil }
            return QualityRules.testWeakened.finding(file.path, Region(range, in: new), message)
        }
    }
}

/// What a line of a test says, by its first words.
enum Assertions {
    private static let starts = [
        "assert", "expect(", "expect.", "XCTAssert", "#expect(", "#require(", "self.assert", "t.Error", "t.Fatal",
        "require.", "should.", "EXPECT_", "ASSERT_", "Assert.", "$this->assert", "verify(", "try #require",
        "await expect(",
        "expectThat(", "debug_assert", "prop_assert", "t.is(", "t.deepEqual(", "t.true(",
    ]

    static func isOne(_ line: String) -> Bool {
        starts.contains { line.hasPrefix($0) } || line.contains(".should.") || line.hasPrefix("with pytest.raises")
    }

    private static let testStarts = [
        "def test", "async def test", "func test", "func Test", "@Test", "it(", "test(", "fn test", "#[test]", "it '",
        "it \"", "test \"", "public void ", "void ", "fun ", "func (", "describe(", "class ", "TEST(", "TEST_F(",
        "def ",
        "fn ", "async fn ", "func ", "function ", "public function", "#[tokio::test]", "static void", "private ",
        "protected ",
        "it.each", "test.each", "t.Run(", "@pytest", "@Suite", "async function", "export ",
    ]

    static func isTestStart(_ line: String) -> Bool { testStarts.contains { line.hasPrefix($0) } }
}

/// Two forms of one line that differ in a bound.
enum Bounds {
    /// What the second takes that the first did not; nil where nothing can be told.
    static func widened(_ before: String, _ after: String) -> String? {
        exception(before, after) ?? number(before, after)
    }

    private static let anyException: Set<String> = [
        "Exception", "BaseException", "Throwable", "Error", "StandardError",
    ]

    private static func exception(_ before: String, _ after: String) -> String? {
        for call in [
            "raises(", "assertRaises(", "assertThrows(", "assertThrows<", "raise_error(", "assertThatThrownBy(",
        ] {
            guard let old = before.cut(at: call)?.after, let new = after.cut(at: call)?.after else { continue }
            let (was, now) = (name(old), name(new))
            guard was != now, anyException.contains(now), !anyException.contains(was), !was.isEmpty else { continue }
            return "any \(now) passes where only \(was) did"
        }
        for call in [".toThrow(", ".toThrowError("] {
            guard let old = before.cut(at: call)?.after, let new = after.cut(at: call)?.after else { continue }
            if new.hasPrefix(")"), !old.hasPrefix(")") { return "any error passes where only one did" }
        }
        return nil
    }

    /// `ValueError` of `ValueError, match=…`, `IOException.class`.
    private static func name(_ text: String) -> String {
        let path = text.prefix { $0.isLetter || $0.isNumber || "._".contains($0) }
        let parts = path.split(separator: ".").filter { $0 != "class" }
        return String(parts.last ?? "")
    }

    /// A smaller number is wider there.
    private static let places = ["places", "toBeCloseTo", "decimal", "numDigits"]
    private static let tolerances = [
        "abs", "abs_tol", "rel", "rel_tol", "atol", "rtol", "delta", "accuracy", "tolerance", "epsilon", "eps",
        "within",
    ]

    private static func number(_ before: String, _ after: String) -> String? {
        let (old, new) = (Numbers(before), Numbers(after))
        guard old.mask == new.mask, old.values.count == new.values.count else { return nil }
        let differing = old.values.indices.filter { old.values[$0] != new.values[$0] }
        guard differing.count == 1, let index = differing.first else { return nil }
        let (was, now, word) = (old.values[index], new.values[index], old.words[index])
        if places.contains(word) {
            // The first argument is the value, not how many places of it count.
            let isValue = before.contains("\(word)(\(old.texts[index])") || old.texts[index].contains(".")
            return now < was && !isValue ? "\(word) goes from \(old.texts[index]) to \(new.texts[index])" : nil
        }
        let name = word.lowercased()
        if tolerances.contains(name) || name.hasSuffix("tolerance") {
            return now > was && was >= 0 ? "\(word) goes from \(old.texts[index]) to \(new.texts[index])" : nil
        }
        if name.hasSuffix("timeout") || name.hasSuffix("timeout_ms") || name.hasSuffix("timeoutms") {
            return was > 0 && now >= 10 * was ? "\(word) goes from \(old.texts[index]) to \(new.texts[index])" : nil
        }
        return nil
    }

    /// A line with its numbers taken out.
    private struct Numbers {
        var mask = ""
        var values: [Double] = []
        var texts: [String] = []
        /// The last name before each number.
        var words: [String] = []

        init(_ line: String) {
            var word = ""
            var last = ""
            var number = ""
            func isPart(_ character: Character) -> Bool {
                character.isASCII && (character.isNumber || character == "." || character == "_")
            }
            var characters = line[...]
            while let character = characters.first {
                if character.isASCII, character.isNumber, word.isEmpty {
                    number = String(characters.prefix { isPart($0) })
                    var rest = characters.dropFirst(number.count)
                    // `1e-6`
                    if rest.first == "e" || rest.first == "E" {
                        let sign = rest.dropFirst().first.map { $0 == "-" || $0 == "+" } ?? false
                        let digits = rest.dropFirst(sign ? 2 : 1).prefix { $0.isASCII && $0.isNumber }
                        if !digits.isEmpty {
                            let exponent = rest.prefix(digits.count + (sign ? 2 : 1))
                            number += exponent
                            rest = rest.dropFirst(exponent.count)
                        }
                    }
                    characters = rest
                    mask.append("0")
                    texts.append(number)
                    values.append(Double(number.filter { $0 != "_" }) ?? 0)
                    words.append(last)
                    continue
                }
                if character.isLetter || character == "_" || character.isNumber {
                    word.append(character)
                } else {
                    if !word.isEmpty { last = word }
                    word = ""
                }
                mask.append(character)
                characters = characters.dropFirst()
            }
        }
    }
}
