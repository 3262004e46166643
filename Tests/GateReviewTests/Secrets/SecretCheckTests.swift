import Testing

@testable import GateReview

@Suite struct SecretCheckTests {
    @Test("checksums agree with published vectors")
    func vectors() {
        #expect(Checksum.crc32(Array("123456789".utf8)) == 0xCBF4_3926)
        #expect(Checksum.crc16(Array("123456789".utf8)) == 0x31C3)
        #expect(Base62.encode(0) == Array("000000".utf8))
        #expect(Base62.encode(.max) == Array("4gfFC3".utf8))
        #expect(Base32.decode(Array("MZXW6YTBOI".utf8)) == Array("foobar".utf8))
        #expect(Base32.decode(Array("M1".utf8)) == nil)
        #expect(Base64.decode(Array("Zm9vYg==".utf8)) == Array("foob".utf8))
        #expect(Base64.decode(Array("-_-_".utf8)) == [0xFB, 0xFF, 0xBF])
        #expect(Base64.decode(Array("Zm9vY".utf8)) == nil)
        #expect(Base64.decode(Array("Zm9.".utf8)) == nil)
    }

    @Test(
        "bech32 accepts BIP 173's valid strings and refuses its invalid ones",
        arguments: [
            ("A12UEL5L", true), ("a12uel5l", true), ("abcdef1qpzry9x8gf2tvdw0s3jn54khce6mua7lmqqqxw", true),
            ("?1ezyfcl", true), ("split1checkupstagehandshakeupstreamerranterredcaperred2y9e3w", true),
            ("A12UEL5M", false), ("pzry9x0s0muk", false), ("1pzry9x0s0muk", false), ("x1b4n0q5v", false), ("", false),
        ])
    func bech32(text: String, isValid: Bool) {
        #expect(Bech32.isValid(Array(text.utf8)) == isValid)
    }

    @Test("an AWS key id tells its account")
    func account() {
        // The key id and the account are published as an example of the encoding.
        let result = SecretCheck.awsAccount.result(of: Array(("AKIA" + "SP2TPHJSQH3FJRUX").utf8))
        #expect(result.words == "of account 171436882533")
        let impossible = SecretCheck.awsAccount.result(of: Array(("AKIA" + "7777777777777777").utf8))
        #expect(impossible.outcome == .failed)
    }

    @Test("a Grafana token's checksum is the sum over its prefix too")
    func grafana() {
        // From Grafana's own tests.
        let token = "glsa_" + "yscW25imSKJIuav8zF37RZmnbiDvB05G" + "_fcaaf58a"
        #expect(SecretCheck.grafana.result(of: Array(token.utf8)) == .right)
        #expect(SecretCheck.grafana.result(of: Array((token.dropLast() + "b").utf8)) == .wrong)
    }

    @Test("longer forms of GitHub tokens publish no check")
    func longer() {
        #expect(SecretCheck.github.result(of: Array(("ghs_" + String(repeating: "a", count: 60)).utf8)) == .open)
    }

    @Test("a NATS seed without its checksum is no secret")
    func nkey() {
        var samples = SecretSamples(seed: 1)
        let seed = Array(samples.nkey().utf8)
        #expect(SecretCheck.nkey.result(of: seed) == .right)
        #expect(SecretCheck.nkey.result(of: seed.dropLast(2) + Array("AA".utf8)).outcome == .notASecret)
    }

    @Test("a JSON web token needs a header that names an algorithm")
    func jwt() {
        var samples = SecretSamples(seed: 1)
        #expect(SecretCheck.jwt.result(of: Array(samples.jwt(#"{"alg":"RS256"}"#).utf8)) == .open)
        #expect(SecretCheck.jwt.result(of: Array(samples.jwt(#"{"typ":"JWT"}"#).utf8)).outcome == .notASecret)
    }

    @Test("base 64 of something else is not the JSON that a token promises")
    func json() {
        let check = SecretCheck.base64JSON(after: 4)
        #expect(check.result(of: Array("ops_eyJzaWduSW5BZGRyZXNzIjoibXkuMXBhc3N3b3JkLmNvbSJ9".utf8)) == .open)
        #expect(check.result(of: Array("ops_eyJ///8AAAD/".utf8)) == .broken)
    }

    @Test("runs, repetition and entropy")
    func placeholders() {
        #expect(Placeholder.longestRun(Array("xabcdefx".utf8)[...]) == 6)
        #expect(Placeholder.longestRun(Array("x987654x".utf8)[...]) == 6)
        #expect(Placeholder.longestRun(Array("aaab".utf8)[...]) == 3)
        #expect(Placeholder.isPeriodic(Array("abcabcabcabc".utf8)[...]))
        #expect(!Placeholder.isPeriodic(Array("abcabcabcabd".utf8)[...]))
        #expect(Placeholder.entropy(Array("aaaa".utf8)) == 0)
        #expect(Placeholder.entropy(Array("abcd".utf8)) == 2)
    }
}
