@testable import GateReview

extension SecretSamples {
    /// Samples of the kinds in Tools and Structured.
    mutating func more(_ id: Substring) throws -> (text: String, secret: String) {
        switch id {
        case "adafruit-io-key": return plain("aio_\(letters(4))\(pick(Self.digits, 2))\(word(22))")
        case "adyen-key":
            let key = word(100)
            return ("adyen_api_key=AQE\(key)", "AQE\(key)")
        case "amazon-oauth-secret": return plain("amzn1.oa2-cs.v1." + hex(64))
        case "anthropic-oauth-token": return plain("sk-ant-oat01-" + word(95))
        case "apify-token": return plain("apify_api_" + word(36))
        case "aws-session-token": return plain("IQoJb3JpZ2lu" + word(300))
        case "azure-cognitive-key": return plain("\(word(52))JQQJ99\(word(26))")
        case "azure-search-key": return plain("\(word(42))AzSeA\(word(5))")
        case "azure-shared-access-key":
            let key = word(43)
            return ("Endpoint=sb://a.servicebus.windows.net/;SharedAccessKeyName=r;SharedAccessKey=\(key)=", key + "=")
        case "azure-shared-access-signature":
            let key = word(43)
            return ("https://a.blob.core.windows.net/c?sv=2022&sig=\(key)%3D", key + "%3D")
        case "cerebras-key": return plain("csk-" + small(48))
        case "checkout-secret-key": return plain("sk_sbox_" + pick("abcdefghijklmnopqrstuvwxyz234567", 27))
        case "clickhouse-cloud-key":
            let key = word(38)
            return ("clickhouse: 4b1d\(key)", "4b1d\(key)")
        case "cockroach-cloud-key": return plain("CCDB1_\(word(22))_\(word(40))")
        case "contentful-token": return plain("CFPAT-" + word(43))
        case "databento-key":
            let key = word(29)
            return ("databento = 'db-\(key)'", "db-\(key)")
        case "deepseek-key":
            let key = hex(32)
            return ("deepseek = \"sk-\(key)\"", "sk-\(key)")
        case "defined-networking-token": return plain("dnkey-\(word(26))-\(word(52))")
        case "deno-deploy-token": return plain("ddp_" + word(36))
        case "elevenlabs-key": return plain("sk_" + hex(48))
        case "facebook-access-token": return plain("EAAG" + word(160))
        case "firebase-server-key": return plain("AAAA\(word(7)):APA91b\(word(134))")
        case "firecrawl-key": return plain("fc-" + hex(32))
        case "flutterwave-secret-key": return plain("FLWSECK-\(hex(32))-X")
        case "frameio-token": return plain("fio-u-" + word(64))
        case "gocardless-token":
            let key = word(40)
            return ("gocardless = live_\(key)", "live_\(key)")
        case "google-service-account-key":
            let key = hex(40)
            return ("{\"type\": \"service_account\", \"project_id\": \"p\", \"private_key_id\": \"\(key)\"}", key)
        case "harness-token": return plain("pat.\(word(22)).\(hex(24)).\(word(20))")
        case "helicone-key": return plain("sk-helicone-" + small(30))
        case "huggingface-organization-token": return plain("api_org_" + letters(34))
        case "infisical-token": return plain("st.\(hex(24)).\(hex(32)).\(hex(32))")
        case "instagram-token": return plain("IGQV" + word(150))
        case "jina-key": return plain("jina_" + hex(32) + word(28))
        case "klaviyo-key": return plain("pk_" + hex(34))
        case "langfuse-secret-key": return plain("sk-lf-" + uuid())
        case "launchdarkly-key":
            let key = uuid()
            return ("launchdarkly_sdk_key=sdk-\(key)", "sdk-\(key)")
        case "lob-key":
            let key = hex(35)
            return ("lob_api_key: live_\(key)", "live_\(key)")
        case "mailersend-token": return plain("mlsn." + hex(64))
        case "maxmind-license-key": return plain("\(word(6))_\(word(29))_mmk")
        case "mollie-key":
            let key = word(30)
            return ("mollie_key=live_\(key)", "live_\(key)")
        case "nomic-key": return plain("nk-" + word(43))
        case "onfido-token": return plain("api_live.\(word(11)).\(word(32))")
        case "openrouter-key": return plain("sk-or-v1-" + hex(64))
        case "posthog-key": return plain("phx_" + word(43))
        case "pubnub-secret-key": return plain("sec-c-" + word(48))
        case "razorpay-key-id": return plain("rzp_live_" + word(14))
        case "render-key": return plain("rnd_" + word(32))
        case "resend-key": return plain("re_\(word(8))_\(word(24))")
        case "retool-token": return plain("retool_01" + word(26))
        case "rootly-token": return plain("rootly_" + hex(64))
        case "runpod-key": return plain("rpa_" + capital(46))
        case "salesforce-session": return plain("00D\(word(12))!\(word(96))")
        case "scalingo-token": return plain("tk-us-" + word(48))
        case "settlemint-token": return plain("sm_pat_" + word(16))
        case "stackhawk-key": return plain("hawk.\(word(20)).\(word(20))")
        case "stytch-secret": return plain("secret-live-" + word(36))
        case "tailscale-key": return plain("tskey-auth-\(word(12))-\(word(32))")
        case "tavily-key": return plain("tvly-dev-" + word(32))
        case "telnyx-key": return plain("KEY0\(hex(31).uppercased())_\(word(22))")
        case "tencent-secret-id": return plain("AKID" + word(32))
        case "trigger-key": return plain("tr_prod_" + word(20))
        case "twitter-bearer-token": return plain("AAAAAAAAAAAAAAAAAAAAA" + "M" + word(88))
        case "ubidots-token": return plain("BBFF-" + word(30))
        case "unkey-root-key": return plain("unkey_" + word(22))
        case "valtown-token": return plain("vtwn_" + word(27))
        case "voiceflow-key": return plain("VF.DM.\(hex(24)).\(word(16))")
        case "voyage-key":
            let key = word(43)
            return ("voyage_key = pa-\(key)", "pa-\(key)")
        case "wakatime-key": return plain("waka_" + uuid())
        case "xata-key": return plain("xau_" + word(40))
        case "yandex-iam-token": return plain("t1.\(word(80)).\(word(86))")
        case "zoho-token": return plain("1000.\(hex(32)).\(hex(32))")
        case "zuplo-key": return plain("zpka_\(hex(32))_\(hex(8))")
        case "basic-authorization":
            let key = Self.base64(Array("deploy:\(word(13))".utf8))
            return ("Authorization: Basic \(key)", key)
        case "command-line-password":
            let key = word(12)
            return ("sshpass -p \(key) ssh root@h", key)
        case "docker-registry-auth":
            let key = Self.base64(Array("deploy:\(word(15))".utf8))
            return ("{\"auths\": {\"https://r.corp.io\": {\"auth\": \"\(key)\"}}}", key)
        case "go-database-password":
            let key = word(12)
            return ("\"app:\(key)@tcp(db:3306)/x\"", key)
        case "json-web-key":
            let key = word(43)
            return ("{\"kty\":\"EC\",\"crv\":\"P-256\",\"d\":\"\(key)\"}", key)
        case "kubeconfig-client-key":
            let key = word(400)
            return ("    client-key-data: \(key)", key)
        case "netrc-password":
            let key = word(14)
            return ("machine git.corp.io login bot password \(key)", key)
        case "npmrc-token":
            let key = word(36)
            return ("//npm.corp.io/:_authToken=\(key)", key)
        case "password-hash": return plain("$2y$10$" + word(53))
        case "wordpress-salt":
            let key = word(64)
            return ("define('AUTH_KEY', '\(key)');", key)
        default: throw UnknownKind(id: String(id))
        }
    }
}
