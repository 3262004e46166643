import Testing

@testable import GateSyntax

@Suite struct PatternLiteralsTests {
    @Test(
        "texts that a match must have",
        arguments: [
            ("^subprocess$", ["subprocess"]), ("abc|def", ["abc", "def"]), ("abc|d", nil),
            ("(?:abc|defg)x?", ["abc", "defg"]),
            ("abcd?e", ["abc"]), ("a.*bcd", ["bcd"]), ("(?i)abc", nil), ("[a-c]+", nil), ("abc(?=def)", ["abc"]),
            ("abc{0,2}def", ["def"]), ("a\\.bc\\(", ["a.bc("]), ("\\bverify\\s*=", ["verify"]), ("(abc)?", nil),
            ("(abc", nil),
            ("(?s)abc", ["abc"]), ("x(?!abc)yz", nil), ("[]abc]def", ["def"]), ("[^\\]a]bcd", ["bcd"]), ("ab+c", nil),
            ("(?:a|b)cde", ["cde"]), ("", nil),
        ] as [(String, [String]?)])
    func required(pattern: String, words: [String]?) {
        #expect(PatternLiterals.required(by: pattern) == words.map { Set($0) }, "\(pattern)")
    }
}
