@testable import GateReview

/// Makes one secret of each kind at run time, so that no secret stands in a source file.
struct SecretSamples {
    private var state: UInt64

    init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

    mutating func next() -> Int {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return Int(state >> 33)
    }

    mutating func pick(_ alphabet: String, _ count: Int) -> String {
        let letters = Array(alphabet)
        return String((0..<count).map { _ in letters[next() % letters.count] })
    }

    static let lower = "abcdefghijklmnopqrstuvwxyz"
    static let upper = lower.uppercased()
    static let digits = "0123456789"
    mutating func word(_ count: Int) -> String { pick(Self.lower + Self.upper + Self.digits, count) }
    mutating func letters(_ count: Int) -> String { pick(Self.lower + Self.upper, count) }
    mutating func hex(_ count: Int) -> String { pick("0123456789abcdef", count) }
    mutating func base32(_ count: Int) -> String { pick(Self.upper + "234567", count) }
    mutating func capital(_ count: Int) -> String { pick(Self.upper + Self.digits, count) }
    mutating func small(_ count: Int) -> String { pick(Self.lower + Self.digits, count) }
    mutating func number(_ count: Int) -> String { "7" + pick(Self.digits, count - 1) }
    mutating func uuid() -> String { "\(hex(8))-\(hex(4))-\(hex(4))-\(hex(4))-\(hex(12))" }

    static func base64(_ bytes: some Collection<UInt8>, url: Bool = false) -> String {
        let digits = Array((upper + lower + digits + (url ? "-_" : "+/")).utf8)
        var text: [UInt8] = []
        var buffer = 0
        var bits = 0
        for byte in bytes {
            buffer = (buffer << 8 | Int(byte)) & 0xFFFFF
            bits += 8
            while bits >= 6 {
                bits -= 6
                text.append(digits[buffer >> bits & 63])
            }
        }
        if bits > 0 { text.append(digits[buffer << (6 - bits) & 63]) }
        return String(decoding: text, as: UTF8.self)
    }

    mutating func bytes(_ count: Int) -> [UInt8] { (0..<count).map { _ in UInt8(next() % 256) } }

    /// `prefix` + 30 of base 62 + their checksum.
    mutating func github(_ prefix: String) -> String {
        let body = word(30)
        return prefix + body + String(decoding: Base62.encode(Checksum.crc32(Array(body.utf8))), as: UTF8.self)
    }

    /// A DER sequence of random content.
    mutating func privateKey(_ label: String, bytes count: Int = 300) -> String {
        let content = bytes(count)
        let text = Self.base64([0x30, 0x82, UInt8(count >> 8), UInt8(count & 255)] + content)
        var lines: [String] = []
        var rest = text[...]
        while !rest.isEmpty {
            lines.append(String(rest.prefix(64)))
            rest = rest.dropFirst(64)
        }
        return "-----BEGIN \(label)-----\n\(lines.joined(separator: "\n"))\n-----END \(label)-----"
    }

    /// The DER frame of an RSA key around random content.
    mutating func pkcs1() -> String { Self.base64([0x30, 0x82, 0x01, 0x40, 2, 1, 0, 2, 0x81, 0x81, 0] + bytes(313)) }

    mutating func json() -> String {
        Self.base64(Array(#"{"iat":1700000000.5,"url":"https://h.internal","k":"\#(hex(300))"}"#.utf8))
    }

    struct UnknownKind: Error { let id: String }

    /// The text around the secret, and the secret; throws for a kind that nobody has written a sample for.
    mutating func sample(_ id: String) throws -> (text: String, secret: String) {
        switch id.dropFirst("secret-".count) {
        case "1password-secret-key":
            return plain("A3-\(capital(6))-\(capital(11))-\(capital(5))-\(capital(5))-\(capital(5))")
        case "1password-service-token": return plain("ops_" + json().prefix(400))
        case "age-key": return plain(age())
        case "airtable-token": return plain("pat\(word(14)).\(hex(64))")
        case "alibaba-access-key-id": return plain("LTAI" + word(20))
        case "anthropic-key": return plain("sk-ant-api03-\(word(93))AA")
        case "artifactory-key": return plain("AKCp" + word(69))
        case "artifactory-reference-token": return plain("cmVmd" + word(59))
        case "atlassian-token": return plain("ATATT3\(word(180))=\(hex(8).uppercased())")
        case "aws-access-key-id": return plain("AKIA" + "I" + base32(15))
        case "aws-appsync-key": return plain("da2-" + small(26))
        case "aws-bedrock-key": return plain("ABSK" + word(120))
        case "aws-mws-token": return plain("amzn.mws." + uuid())
        case "aws-secret-access-key":
            let key = word(40)
            return ("aws_secret_access_key = \"\(key)\"", key)
        case "azure-ad-client-secret": return plain("\(word(3))8Q~\(word(33))")
        case "azure-devops-token": return plain("\(word(76))AZDO\(word(4))")
        case "azure-storage-key":
            let key = word(86) + "=="
            return ("DefaultEndpointsProtocol=https;AccountName=a;AccountKey=\(key);EndpointSuffix=x", key)
        case "bitbucket-app-password": return plain("ATBB" + word(32))
        case "braintree-token":
            let key = "\(small(16))$\(hex(32))"
            return ("'access_token$production$\(key)'", key)
        case "brevo-key": return plain("xkeysib-\(hex(64))-\(word(16))")
        case "buildkite-token": return plain("bkua_" + hex(40))
        case "circleci-token": return plain("CCIPAT_\(word(22))_\(hex(40))")
        case "clojars-token": return plain("CLOJARS_" + small(60))
        case "cloudflare-origin-ca-key": return plain("v1.0-\(hex(24))-\(hex(146))")
        case "crates-io-token": return plain("cio" + word(32))
        case "databricks-token": return plain("dapi" + hex(32))
        case "digitalocean-token": return plain("dop_v1_" + hex(64))
        case "discord-webhook":
            let key = "\(number(18))/\(word(68))"
            return ("https://discord.com/api/webhooks/\(key)", key)
        case "docker-organization-token": return plain("dckr_oat_" + word(32))
        case "docker-personal-token": return plain("dckr_pat_" + word(27))
        case "doppler-token": return plain("dp.st.dev_main." + word(43))
        case "dropbox-token": return plain("sl." + word(136))
        case "duffel-token": return plain("duffel_live_" + word(43))
        case "dynatrace-token": return plain("dt0c01.\(capital(24)).\(capital(64))")
        case "easypost-key": return plain("EZAK" + word(54))
        case "figma-token": return plain("figd_" + word(40))
        case "flyio-token": return plain("fo1_" + word(43))
        case "github-app-token": return plain(github("ghs_"))
        case "github-fine-grained-token": return plain("github_pat_\(word(22))_\(word(59))")
        case "github-oauth-token": return plain(github("gho_"))
        case "github-personal-token": return plain(github("ghp_"))
        case "github-refresh-token": return plain("ghr_" + word(76))
        case "gitlab-agent-token": return plain("glagent-" + word(50))
        case "gitlab-deploy-token": return plain("gldt-" + word(20))
        case "gitlab-feature-flag-token": return plain("glffct-" + word(20))
        case "gitlab-feed-token": return plain("glimt-" + word(25))
        case "gitlab-job-token": return plain("glcbt-64_" + word(20))
        case "gitlab-oauth-secret": return plain("gloas-" + word(64))
        case "gitlab-personal-token": return plain("glpat-\(word(27)).0z0\(small(7))")
        case "gitlab-runner-token": return plain("GR1348941" + word(20))
        case "gitlab-scim-token": return plain("glsoat-" + word(20))
        case "gitlab-trigger-token": return plain("glptt-" + hex(40))
        case "google-api-key": return plain("AIza" + word(35))
        case "google-oauth-secret": return plain("GOCSPX-" + word(28))
        case "google-oauth-token": return plain("ya29." + word(160))
        case "google-refresh-token": return plain("1//0" + word(100))
        case "grafana-cloud-token": return plain("glc_" + json().prefix(120))
        case "grafana-service-token":
            let key = "glsa_" + word(32)
            let sum = Checksum.crc32(Array(key.utf8))
            let tail = Checksum.hex((0..<4).map { UInt8(truncatingIfNeeded: sum >> UInt32(8 * $0)) })
            return plain("\(key)_\(String(decoding: tail, as: UTF8.self))")
        case "groq-key": return plain("gsk_" + word(52))
        case "heroku-key": return plain("HRKU-AA" + word(58))
        case "honeycomb-key": return plain("hcaik_" + small(58))
        case "hubspot-token": return plain("pat-na1-" + uuid())
        case "huggingface-token": return plain("hf_" + letters(34))
        case "json-web-token": return plain(jwt(#"{"alg":"HS256","typ":"JWT"}"#))
        case "langsmith-key": return plain("lsv2_pt_\(hex(32))_\(hex(10))")
        case "linear-key": return plain("lin_api_" + word(40))
        case "mailchimp-key": return plain("\(hex(32))-us12")
        case "mailgun-key":
            let key = "key-" + hex(32)
            return ("MAILGUN_KEY=\(key)", key)
        case "mapbox-secret-token":
            return plain(
                "sk.\(Self.base64(Array(#"{"u":"someone","a":"\#(small(24))"}"#.utf8), url: true)).\(word(22))")
        case "nats-seed": return plain(nkey())
        case "neon-key": return plain("napi_" + small(64))
        case "netlify-token": return plain("nfp_" + word(36))
        case "new-relic-key": return plain("NRAK-" + capital(27))
        case "notion-token": return plain("ntn_" + word(46))
        case "npm-token": return plain(github("npm_"))
        case "nuget-key": return plain("oy2" + small(43))
        case "nvidia-key": return plain("nvapi-" + word(64))
        case "octopus-key": return plain("API-" + capital(26))
        case "openai-legacy-key": return plain("sk-\(word(20))T3BlbkFJ\(word(20))")
        case "openai-project-key": return plain("sk-proj-\(word(74))T3BlbkFJ\(word(74))")
        case "openshift-token": return plain("sha256~" + word(43))
        case "perplexity-key": return plain("pplx-" + word(48))
        case "pinecone-key": return plain("pcsk_\(word(6))_\(word(63))")
        case "plaid-token": return plain("access-production-" + uuid())
        case "planetscale-token": return plain("pscale_tkn_" + word(43))
        case "postman-key": return plain("PMAK-\(hex(24))-\(hex(34))")
        case "prefect-key": return plain("pnu_" + word(36))
        case "private-key-body": return plain(pkcs1())
        case "private-key": return plain(privateKey("PRIVATE KEY"))
        case "pulumi-token": return plain("pul-" + hex(40))
        case "putty-private-key":
            let body = "\(word(64))\n\(word(30))\n"
            return (
                "PuTTY-User-Key-File-2: ssh-rsa\nEncryption: none\nComment: k\nPublic-Lines: 1\n\(word(64))\n"
                    + "Private-Lines: 2\n\(body)Private-MAC: \(hex(40))", body
            )
        case "pypi-token":
            let content = [2, 1, 8] + Array("pypi.org".utf8) + [2, 36] + bytes(36) + [0, 0, 6, 32] + bytes(32)
            return plain("pypi-" + Self.base64(content, url: true))
        case "readme-key": return plain("rdme_" + small(70))
        case "replicate-token": return plain("r8_" + word(37))
        case "rubygems-key": return plain("rubygems_" + hex(48))
        case "sendgrid-key": return plain("SG.\(word(22)).\(word(43))")
        case "sentry-org-token": return plain("sntrys_\(json().prefix(120))_\(word(43))")
        case "sentry-user-token": return plain("sntryu_" + hex(64))
        case "shippo-token": return plain("shippo_live_" + hex(40))
        case "shopify-token": return plain("shpat_" + hex(32))
        case "slack-app-token": return plain("xapp-1-A\(capital(10))-\(number(13))-\(hex(64))")
        case "slack-config-token": return plain("xoxe.xoxp-1-" + word(160))
        case "slack-token": return plain("xoxb-\(number(12))-\(number(13))-\(word(24))")
        case "slack-webhook":
            let key = "T\(capital(10))/B\(capital(10))/\(word(24))"
            return ("https://hooks.slack.com/services/\(key)", key)
        case "sonar-token": return plain("squ_" + hex(40))
        case "sourcegraph-token": return plain("sgp_\(hex(16))_\(hex(40))")
        case "square-oauth-secret": return plain("sq0csp-" + word(43))
        case "square-token": return plain("EAAA" + word(60))
        case "stripe-live-key": return plain("sk_live_" + word(24))
        case "stripe-test-key": return plain("rk_test_" + word(99))
        case "stripe-webhook-secret": return plain("whsec_" + word(32))
        case "supabase-token": return plain("sbp_" + hex(40))
        case "teams-webhook":
            let key = "\(uuid())@\(uuid())/IncomingWebhook/\(hex(32))/\(uuid())"
            return ("https://a.webhook.office.com/webhookb2/\(key)", key)
        case "telegram-bot-token": return plain("\(number(10)):AA\(word(33))")
        case "terraform-cloud-token": return plain("\(word(14)).atlasv1.\(word(67))")
        case "twilio-key":
            let key = "SK" + hex(32)
            return ("twilio.Client('\(key)')", key)
        case "typeform-token": return plain("tfp_" + word(59))
        case "url-password":
            let password = word(16)
            return ("redis://cache:\(password)@cache.prod.company.io:6379/0", password)
        case "vault-token": return plain("hvs." + word(95))
        case "xai-key": return plain("xai-" + word(80))
        case "yandex-api-key": return plain("AQVN" + word(36))
        default: return try more(id.dropFirst("secret-".count))
        }
    }

    func plain(_ secret: String) -> (text: String, secret: String) { ("key = \"\(secret)\"", secret) }

    mutating func jwt(_ header: String) -> String {
        let payload = #"{"sub":"\#(hex(20))","exp":1900000000}"#
        return [header, payload].map { Self.base64(Array($0.utf8), url: true) }.joined(separator: ".") + "." + word(43)
    }

    /// Searches for the six checksum characters one by one; the check itself is tested on published vectors.
    mutating func age() -> String {
        let alphabet = Array("qpzry9x8gf2tvdw0s3jn54khce6mua7l".utf8)
        let data = (0..<52).map { _ in UInt8(next() % 32) }
        let prefix = Array("age-secret-key-".utf8)
        var sum: UInt32 = 1
        let generators: [UInt32] = [0x3B6A_57B2, 0x2650_8E6D, 0x1EA1_19FA, 0x3D42_33DD, 0x2A14_62B3]
        for value in prefix.map({ $0 >> 5 }) + [0] + prefix.map({ $0 & 31 }) + data + [0, 0, 0, 0, 0, 0] {
            let top = sum >> 25
            sum = (sum & 0x1FF_FFFF) << 5 ^ UInt32(value)
            for bit in 0..<5 where top >> UInt32(bit) & 1 == 1 { sum ^= generators[bit] }
        }
        sum ^= 1
        let tail = (0..<6).map { UInt8(sum >> UInt32(5 * (5 - $0)) & 31) }
        return "AGE-SECRET-KEY-1"
            + String(decoding: (data + tail).map { alphabet[Int($0)] }, as: UTF8.self).uppercased()
    }

    mutating func nkey() -> String {
        let bytes: [UInt8] = [0x95, 0x00] + self.bytes(32)
        let sum = Checksum.crc16(bytes)
        let digits = Array((Self.upper + "234567").utf8)
        var text: [UInt8] = []
        var buffer = 0
        var bits = 0
        for byte in bytes + [UInt8(sum & 255), UInt8(sum >> 8)] {
            buffer = (buffer << 8 | Int(byte)) & 0xFFFFF
            bits += 8
            while bits >= 5 {
                bits -= 5
                text.append(digits[buffer >> bits & 31])
            }
        }
        if bits > 0 { text.append(digits[buffer << (5 - bits) & 31]) }
        return String(decoding: text, as: UTF8.self)
    }
}
