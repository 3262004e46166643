import GateModel
import Testing

@testable import GateReview

@Suite struct SecretsReviewerTests {
    let reviewer = SecretsReviewer()

    @Test(
        "every kind is found where its secret stands, and its message does not hold it",
        arguments: SecretKind.all.map(\.id))
    func everyKind(id: String) throws {
        for seed in 1...5 {
            var samples = SecretSamples(seed: UInt64(seed))
            let (text, secret) = try samples.sample(id)
            let review = try reviewer.review("first line\n  \(text)\nlast line\n")
            try #require(review.ids == [id], "\(text)")
            let finding = review.findings[0]
            let region = try #require(finding.region)
            let source = SourceText(Array("first line\n  \(text)\nlast line\n".utf8))
            let start = try #require(source.range(ofLine: region.startLine)).lowerBound + region.startColumn - 1
            #expect(source.bytes[start...].starts(with: Array(secret.utf8)))
            #expect(finding.redacts)
            #expect(!finding.message.contains(secret.dropFirst(4)))
            #expect(finding.severity >= .low && finding.reviewer == "secrets")
        }
    }

    @Test("most kinds gate by default", arguments: SecretKind.all.map(\.id))
    func gates(id: String) throws {
        let quiet: Set<String> = [
            "secret-json-web-token", "secret-stripe-test-key", "secret-gitlab-job-token",
            "secret-gitlab-feature-flag-token", "secret-checkout-secret-key", "secret-maxmind-license-key",
            "secret-password-hash", "secret-razorpay-key-id", "secret-wakatime-key",
        ]
        var samples = SecretSamples(seed: 7)
        let (text, _) = try samples.sample(id)
        let finding = try #require(try reviewer.review(text).findings.first)
        #expect((finding.severity >= .high && finding.confidence >= .medium) == !quiet.contains(id))
    }

    @Test(
        "a secret in a test, an example or a document is of low confidence unless a vendor's checksum proves it",
        arguments: [
            "tests/a.py", "src/__tests__/a.js", "docs/use.txt", "README.md", "a_test.go", "x/FooTests.swift",
            ".env.example",
        ])
    func samples(path: String) throws {
        var samples = SecretSamples(seed: 3)
        let slack = try samples.sample("secret-slack-token")
        #expect(try reviewer.review(slack.text, path: RepoPath(path)).findings.map(\.confidence) == [.low])
        let github = try samples.sample("secret-github-personal-token")
        #expect(try reviewer.review(github.text, path: RepoPath(path)).findings.map(\.confidence) == [.medium])
        let key = samples.privateKey("RSA PRIVATE KEY")
        #expect(try reviewer.review(key, path: RepoPath(path)).findings.map(\.confidence) == [.low])
    }

    @Test(
        "ordinary paths that only sound like tests keep their confidence",
        arguments: ["src/latest/a.py", "contest.js", "template.yaml", "lib/attestation.go", "spectrum/main.c"])
    func notSamples(path: String) throws {
        var samples = SecretSamples(seed: 3)
        let slack = try samples.sample("secret-slack-token")
        #expect(try reviewer.review(slack.text, path: RepoPath(path)).findings.map(\.confidence) == [.high])
    }

    @Test("vendored and generated files are read, with low confidence")
    func vendored() throws {
        var samples = SecretSamples(seed: 3)
        let slack = try samples.sample("secret-slack-token")
        #expect(reviewer.readsGenerated)
        for origin in [FileContext.Origin.generated, .vendored] {
            #expect(try reviewer.review(slack.text, origin: origin).findings.map(\.confidence) == [.low])
        }
    }

    @Test("a checksum that is wrong lowers the confidence, one that is right makes it critical")
    func checksums() throws {
        var samples = SecretSamples(seed: 9)
        let right = samples.github("ghp_")
        let wrong = String(right.dropLast()) + (right.last == "a" ? "b" : "a")
        let proved = try #require(try reviewer.review("t=\(right)").findings.first)
        #expect(proved.severity == .critical && proved.confidence == .high)
        #expect(proved.message.hasSuffix("its checksum is right"))
        let doubtful = try #require(try reviewer.review("t=\(wrong)").findings.first)
        #expect(doubtful.severity == .high && doubtful.confidence == .low)
        #expect(doubtful.message.contains("made up"))
    }

    @Test(
        "values that a person typed are quiet",
        arguments: [
            "ghp_" + String(repeating: "x", count: 36),
            "ghp_" + "1234567890abcdefghijklmnopqrstuvwxyz",
            "ghp_" + "abcdABCDabcdABCDabcdABCDabcdABCDabcd",
            "glpat-" + "your-access-token-here",
            "xoxb-" + "123456789012-1234567890123-abcdefghijklmnopqrstuvwx",
            "xoxb-" + "000000000000-0000000000000-000000000000000000000000",
            "AKIA" + "IOSFODNN7EXAMPLE",
            "AKIA" + "I44QH8DHBEXAMPLE",
            "aws_secret_access_key = " + "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY",
            "sk_test_" + "4eC39HqLyjWDarjtT1zdp7dc",
            "sk_live_" + "your_key_here_please",
            "https://hooks.slack.com/services/" + "T00000000/B00000000/XXXXXXXXXXXXXXXXXXXXXXXX",
            "AccountKey=" + "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==",
            "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9."
                + "eyJzdWIiOiIxMjM0NTY3ODkwIiwibmFtZSI6IkpvaG4gRG9lIiwiaWF0IjoxNTE2MjM5MDIyfQ."
                + "SflKxwRJSMeKKF2QT4fwpMeJf36POk6yJV_adQssw5c",
            "SG." + "aaaaaaaaaaaaaaaaaaaaaa.bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb",
            "AIza" + "SyDUMMYdummyDUMMYdummyDUMMYdummyDUM",
            "hf_" + "testtesttesttesttesttesttesttestte",
            "dapi" + "0123456789abcdef0123456789abcdef",
            "AGE-SECRET-KEY-" + "1QQPQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQ",
        ])
    func placeholders(text: String) throws {
        #expect(try reviewer.review("value: \"\(text)\"").ids == [])
    }

    @Test(
        "text that only looks like a secret's beginning is quiet",
        arguments: [
            "if token.hasPrefix(\"ghp_\") || token.hasPrefix(\"github_pat_\") {",
            "regex = r\"ghp_[A-Za-z0-9]{36}\"",
            "const prefix = 'sk_live_' + mode;",
            "pathToTheConfigurationFile.resolve(directory)",
            "import npm_config_registry_for_the_whole_organization_x",
            "https://user@host.com/path:8080@2x.png",
            "ssh://git@github.com:22/a/b.git",
            "let url = \"http://localhost:8080\"; mail(\"a:b@c.d\")",
            "https://cdn.io/npm/@scope/pkg@1.2.3/x.js",
            "-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEpkU1m0AuOQm5MW5dXqKTy1yqOZ0d\n-----END PUBLIC KEY-----",
            "if (text.includes('-----BEGIN RSA PRIVATE KEY-----')) parse(text, options, callback)",
            "-----BEGIN RSA PRIVATE KEY-----\nMIIEpAIBAAKCAQEA...\n-----END RSA PRIVATE KEY-----",
            "SKaaaa is not a key; SK0123 neither", "SCANNER SCALAR SNAPSHOT SUASION",
            "API-DOCUMENTATION-OF-THE-SERVICE-IN-CAPITALS",
            "sl.doSomething(); API-1",
            "user.name = escape_sequence(1//0)",
            "eyJ2ZXJzaW9uIjozLCJzb3VyY2VzIjpbXX0=",
            "sha256~", "AKIAXYZ", "xoxb-not-a-token", "key-value-store", "pul-request", "da2-bad",
        ])
    func nearMisses(text: String) throws {
        #expect(try reviewer.review(text).ids == [])
    }

    @Test(
        "a secret inside a longer word is quiet",
        arguments: [
            "secret-aws-access-key-id", "secret-github-personal-token", "secret-npm-token", "secret-crates-io-token",
            "secret-huggingface-token", "secret-mailchimp-key", "secret-telegram-bot-token",
        ])
    func words(id: String) throws {
        var samples = SecretSamples(seed: 4)
        let secret = try samples.sample(id).secret
        #expect(try reviewer.review("x9\(secret)").ids == [])
        #expect(try reviewer.review("\(secret)Zq").ids == [])
    }

    @Test("an escape before a secret is no part of its word")
    func escapes() throws {
        var samples = SecretSamples(seed: 4)
        let secret = samples.github("ghp_")
        for before in ["\\n", "%3D", "=", "\"", ":", "/", "-"] {
            #expect(
                try reviewer.review("a\(before)\(secret)").ids == ["secret-github-personal-token"], "after \(before)")
        }
    }

    @Test(
        "passwords in URLs",
        arguments: [
            ("postgres://app:" + "k8Jq2Lm9Zx4w@db.prod.company.io/main", Confidence.medium),
            ("https://deploy:" + "Tr0ub4dor%263@git.company.io/x.git", .medium),
            ("mongodb+srv://svc:" + "9fK2mQ7xLp@cluster0.ab1cd.mongodb.net/x", .medium),
            ("amqp://app:" + "k8Jq2Lm9Zx4w@rabbit:5672", .low),
            ("http://user:" + "mypassword99@company.io/", .low),
            ("http://a:" + "k8Jq2Lm9Zx4w@example.com/", .low),
            ("postgres://app:" + "k8Jq2Lm9Zx4w@127.0.0.1/x", .low),
        ])
    func urls(text: String, confidence: Confidence) throws {
        let review = try reviewer.review("url = '\(text)'")
        #expect(review.ids == ["secret-url-password"])
        #expect(review.findings.map(\.confidence) == [confidence])
        #expect(review.findings.allSatisfy { $0.message == "password in a URL" })
    }

    @Test(
        "URLs without a password of their own are quiet",
        arguments: [
            "https://user:password@host.io", "https://user:$PASSWORD@host.io", "https://user:${PASSWORD}@host.io",
            "https://user:<password>@host.io", "https://user:{password}@host.io", "https://user:%s@host.io",
            "https://user:{{ pw }}@host.io", "https://user:***@host.io", "postgres://postgres:postgres@db/x",
            "https://user:@host.io", "https://user:x@host.io", "https://token:x-oauth-basic@github.com/a/b",
            "https://user:pass word@host.io", "redis://:@localhost", "https://user:xxxxxxxx@host.io",
            "https://admin:[secret]@host.io", "scheme://a:b:c/d@e", "see https://a.io: write to me@host.io",
        ])
    func harmlessURLs(text: String) throws {
        #expect(try reviewer.review("url = '\(text)'").ids == [])
    }

    @Test("a token in a URL is reported once, as what it is")
    func overlap() throws {
        var samples = SecretSamples(seed: 2)
        let token = samples.github("ghs_")
        #expect(
            try reviewer.review("https://x-access-token:\(token)@github.com/a/b").ids == ["secret-github-app-token"])
    }

    @Test("private keys are found in the forms that they are written in")
    func privateKeys() throws {
        var samples = SecretSamples(seed: 5)
        for label in ["PRIVATE KEY", "RSA PRIVATE KEY", "EC PRIVATE KEY"] {
            let key = samples.privateKey(label)
            let forms = [
                key, key.replacing("\n", with: "\r\n"), "key: |\n" + key.replacing("\n", with: "\n    "),
                #"{"private_key": "\#(key.replacing("\n", with: "\\n"))\n"}"#,
                key.split(separator: "\n").map { "\"\($0)\\n\" +" }.joined(separator: "\n"),
                key.split(separator: "\n").map { "# \($0)" }.joined(separator: "\n"),
            ]
            for form in forms {
                let review = try reviewer.review(form)
                #expect(review.ids == ["secret-private-key"], "\(form)")
                let finding = try #require(review.findings.first)
                #expect(finding.severity == .critical && finding.confidence == .high)
                #expect(finding.identity == (try reviewer.review(key).findings.first?.identity), "\(form)")
            }
        }
    }

    @Test("a private key whose header is not in the change is found by its first bytes")
    func body() throws {
        var samples = SecretSamples(seed: 5)
        let key = samples.pkcs1()
        let lines = stride(from: 0, to: key.count, by: 64).map { String(key.dropFirst($0).prefix(64)) }
        let begin = "-----" + "BEGIN RSA PRIVATE KEY-----"
        let text = ([begin] + lines + ["-----" + "END RSA PRIVATE KEY-----"]).joined(separator: "\n")
        let rotated = try reviewer.review(text, added: [2..<(lines.count + 2)])
        #expect(rotated.ids == ["secret-private-key-body"])
        #expect(rotated.findings.first?.message.hasSuffix("it decodes as a key") == true)
        #expect(rotated.findings.first?.region?.endLine == lines.count + 1)
        #expect(try reviewer.review(text).ids == ["secret-private-key"])
        #expect(try reviewer.review("AIBAAK MHcCAQEEI MIIEpAIBAAKCAQEA...").ids == [])
    }

    @Test("an encrypted private key is reported below the gate")
    func encrypted() throws {
        var samples = SecretSamples(seed: 5)
        let plain = samples.privateKey("RSA PRIVATE KEY")
        let legacy = plain.replacing(
            "KEY-----\nM", with: "KEY-----\nProc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC,AB12\n\nM")
        for key in [samples.privateKey("ENCRYPTED PRIVATE KEY"), legacy] {
            let finding = try #require(try reviewer.review(key).findings.first)
            #expect(finding.severity == .medium)
            #expect(finding.message.hasPrefix("encrypted private key"))
        }
    }

    @Test("an OpenSSH key tells whether it is encrypted")
    func openSSH() throws {
        var samples = SecretSamples(seed: 6)
        func key(_ cipher: String) -> String {
            let content = Array("openssh-key-v1\0".utf8) + [0, 0, 0, UInt8(cipher.utf8.count)] + Array(cipher.utf8)
            let body = SecretSamples.base64(content + samples.bytes(200))
            return "-----BEGIN OPENSSH PRIVATE KEY-----\n\(body)\n-----END OPENSSH PRIVATE KEY-----"
        }
        #expect(try reviewer.review(key("none")).findings.map(\.severity) == [.critical])
        #expect(try reviewer.review(key("aes256-ctr")).findings.map(\.severity) == [.medium])
    }

    @Test("a key that is cut short is of low confidence")
    func cut() throws {
        var samples = SecretSamples(seed: 6)
        let lines = samples.privateKey("RSA PRIVATE KEY", bytes: 1000).split(separator: "\n")
        let short = (lines.prefix(4) + lines.suffix(1)).joined(separator: "\n")
        #expect(try reviewer.review(short).findings.map(\.confidence) == [.low])
    }

    @Test("only added lines are read")
    func addedOnly() throws {
        var samples = SecretSamples(seed: 8)
        let secret = samples.github("ghp_")
        let text = "a\nb \(secret)\nc\nd\n"
        #expect(try reviewer.review(text, added: [1..<2, 3..<5]).ids == [])
        let review = try reviewer.review(text, added: [1..<2, 2..<3])
        #expect(review.ids == ["secret-github-personal-token"])
        #expect(review.findings.first?.region == Region(startLine: 2, startColumn: 3, endLine: 2, endColumn: 43))
    }

    @Test("a secret that is taken out is a note on the old side: it still stands in history")
    func removed() throws {
        var samples = SecretSamples(seed: 8)
        let secret = samples.github("ghp_")
        let file = ChangedFile(
            status: .modified, old: Entry(path: "a", mode: .regular, id: nil),
            new: Entry(path: "a", mode: .regular, id: nil),
            hunks: [Hunk(oldStart: 1, oldLines: 1, newStart: 0, newLines: 0)])
        let blobs = Memory(old: ["a": Array("\(secret)\nx\n".utf8)], new: ["a": Array("x\n".utf8)])
        let review = try reviewer.review(file, in: FileContext(file: file, blobs: blobs, limits: Limits()))
        #expect(review.ids == ["secret-github-personal-token"])
        #expect(review.findings.map(\.side) == [.old] && review.findings.map(\.severity) == [.low])
        #expect(review.findings.first?.message.hasSuffix("removed here, it still stands in history: rotate it") == true)
    }

    @Test("a secret that the change moves between files is not new, and its note says where it went")
    func moved() throws {
        var samples = SecretSamples(seed: 8)
        let secret = samples.github("ghp_")
        let gone = ChangedFile(
            status: .deleted, old: Entry(path: "a", mode: .regular, id: nil), new: nil,
            hunks: [Hunk(oldStart: 1, oldLines: 1, newStart: 0, newLines: 0)])
        let come = ChangedFile(
            status: .added, old: nil, new: Entry(path: "b", mode: .regular, id: nil),
            hunks: [Hunk(oldStart: 0, oldLines: 0, newStart: 1, newLines: 1)])
        let blobs = Memory(old: ["a": Array("t=\(secret)\n".utf8)], new: ["b": Array("x=\(secret)\n".utf8)])
        let change = Change(
            scope: ScopeRecord(kind: .patch, how: "a test", backend: "memory"), files: [gone, come])
        let result = Gate.run(change, blobs: blobs, reviewers: [reviewer], policy: Policy())
        #expect(result.findings.map(\.path) == ["a", "b"])
        #expect(result.findings.map(\.status) == [.baseline, .baseline])
        #expect(result.findings.map(\.statusReason) == ["it stands in b:1 now", "it stood in a:1 before"])
    }

    @Test("a secret in base64, in hex or in percent escapes is found one level deep")
    func encoded() throws {
        var samples = SecretSamples(seed: 21)
        let secret = samples.github("ghp_")
        let text = "login: bot\ntoken: \(secret)\n"
        let hex = String(decoding: Checksum.hex(Array(text.utf8)), as: UTF8.self)
        let percent = "url%3Dhttps%3A%2F%2Fh.corp.io%2F%3Ft%3D\(secret)"
        for (encoded, name) in [(SecretSamples.base64(text.utf8), "base64"), (hex, "hex"), (percent, "percent")] {
            let review = try reviewer.review("blob: \(encoded)\nnext")
            #expect(review.ids == ["secret-github-personal-token"], "\(name)")
        }
        let twice = SecretSamples.base64(SecretSamples.base64(text.utf8).utf8)
        #expect(try reviewer.review("blob: \(twice)").ids == [])
    }

    @Test("a password on a command line is found, an option that only begins with its letter is not")
    func commandLines() throws {
        var samples = SecretSamples(seed: 23)
        let password = samples.word(12)
        let lines = [
            "mysql -u root -p\(password) app", "curl -u bot:\(password) https://h",
            "docker login -u b -p \(password) r",
        ]
        for line in lines {
            #expect(try reviewer.review(line, path: "run.sh").ids == ["secret-command-line-password"], "\(line)")
        }
        for line in [
            "mysql -u root -p app", "generate mysql -properties \"name,group\"", "curl -u $USER:$PASS https://h",
        ] {
            #expect(try reviewer.review(line, path: "run.sh").ids == [], "\(line)")
        }
    }

    @Test("a key store is a finding by its path, and less sure among tests")
    func keystores() throws {
        for (path, confidence) in [("app/release.jks", Confidence.medium), ("tests/a.p12", .low)] {
            let file = ChangedFile(
                status: .added, old: nil, new: Entry(path: RepoPath(path), mode: .regular, id: nil), kind: .binary)
            let review = try reviewer.review(file, in: FileContext(file: file, blobs: Memory(), limits: Limits()))
            #expect(review.ids == ["secret-keystore-file"] && review.findings.map(\.confidence) == [confidence])
        }
    }

    @Test("a Rails master key and the passwords of .pgpass are found by their path")
    func files() throws {
        var samples = SecretSamples(seed: 22)
        let key = samples.hex(32)
        #expect(try reviewer.review(key + "\n", path: "config/master.key").ids == ["secret-rails-master-key"])
        #expect(try reviewer.review(key, path: "config/credentials/production.key").ids == ["secret-rails-master-key"])
        #expect(try reviewer.review(key, path: "config/other.key").ids == [])
        let line = "# host:port:db:user:password\ndb.corp.io:5432:app:app:\(samples.word(14))\n*:*:*:me:*\n"
        let review = try reviewer.review(line, path: "home/.pgpass")
        #expect(review.ids == ["secret-pgpass-file"] && review.findings.first?.region?.startLine == 2)
    }

    @Test("a line that is too long is passed over and the file is partial; the lines around it are read")
    func longLine() throws {
        var samples = SecretSamples(seed: 8)
        let (before, after) = (samples.github("ghp_"), samples.github("gho_"))
        var limits = Limits()
        limits.lineBytes = 100
        let long = String(repeating: "ab ", count: 60)
        let text = "\(before)\n\(long)\(samples.github("ghp_"))\n\(after)\n"
        let review = try reviewer.review(text, added: [1..<4], limits: limits)
        #expect(review.ids == ["secret-github-personal-token", "secret-github-oauth-token"])
        #expect(review.outcome == .partial(Reason(.longLine, "a line is longer than 100 bytes"), hunks: 0))
        let exact = String(repeating: "a", count: 100)
        #expect(try reviewer.review("\(exact)\n\(exact)", limits: limits).outcome == .reviewed)
        #expect(try reviewer.review("\(exact)\nb\n", added: [1..<2, 2..<3], limits: limits).outcome == .reviewed)
        #expect(try reviewer.review("\(exact)a", limits: limits).outcome != .reviewed)
        let two = try reviewer.review("\(exact)a\nb\n", added: [1..<2, 2..<3], limits: limits)
        #expect(two.outcome == .partial(Reason(.longLine, "a line is longer than 100 bytes"), hunks: 1))
    }

    @Test(
        "what is not text is not for this reviewer", arguments: [ChangedFile.Kind.binary, .symlink, .submodule, .lfs])
    func kinds(kind: ChangedFile.Kind) throws {
        let file = ChangedFile(status: .added, old: nil, new: Entry(path: "a", mode: .regular, id: nil), kind: kind)
        let review = try reviewer.review(file, in: FileContext(file: file, blobs: Memory(), limits: Limits()))
        #expect(review.outcome == .notMine)
    }

    @Test("a blob that cannot be read is ledgered")
    func unreadable() throws {
        let hunk = Hunk(oldStart: 0, oldLines: 0, newStart: 1, newLines: 1)
        let file = ChangedFile(status: .added, old: nil, new: Entry(path: "a", mode: .regular, id: nil), hunks: [hunk])
        let review = try reviewer.review(file, in: FileContext(file: file, blobs: Memory(), limits: Limits()))
        #expect(review.outcome == .skipped(Reason(.unreadable, "no such blob")))
    }

    @Test("bytes that are not UTF-8, and any cut of a secret, never crash")
    func malformed() throws {
        var samples = SecretSamples(seed: 12)
        for kind in SecretKind.all {
            let sample = try samples.sample(kind.id).text
            for count in stride(from: 0, to: sample.utf8.count, by: 7) {
                _ = try reviewer.review([0xFF, 0xC0] + Array(sample.utf8.prefix(count)))
                _ = try reviewer.review(Array(sample.utf8.dropFirst(count)) + [0xE2, 0x80])
            }
        }
    }

    @Test("a file full of secrets lists the first ones and counts the rest")
    func many() throws {
        var samples = SecretSamples(seed: 13)
        let text = (0..<520).map { _ in samples.github("ghp_") }.joined(separator: "\n")
        let review = try reviewer.review(text)
        #expect(review.findings.count == 500)
        #expect(review.findings.last?.message.contains("20 more secrets") == true)
    }

    @Test("a Google key beside Firebase's public settings is of low confidence")
    func softened() throws {
        var samples = SecretSamples(seed: 14)
        let key = try samples.sample("secret-google-api-key").secret
        #expect(try reviewer.review("apiKey: '\(key)',").findings.map(\.confidence) == [.medium])
        let firebase = "apiKey: '\(key)',\nauthDomain: 'a.firebaseapp.com'"
        #expect(try reviewer.review(firebase).findings.map(\.confidence) == [.low])
    }

    @Test("Twilio and Mailgun keys need their vendor's name near")
    func keywords() throws {
        var samples = SecretSamples(seed: 15)
        for id in ["secret-twilio-key", "secret-mailgun-key"] {
            #expect(try reviewer.review(try samples.sample(id).secret).ids == [])
        }
    }
}
