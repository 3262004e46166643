import GateModel

extension SecretKind {
    static let tools: [SecretKind] = [
        SecretKind(
            id: "secret-adafruit-io-key", title: "Adafruit IO key", literals: ["aio_"],
            pattern: "aio_[A-Za-z]{4}[0-9]{2}[A-Za-z0-9]{22}", run: 28, revoke: "io.adafruit.com, My key"),
        SecretKind(
            id: "secret-adyen-key", title: "Adyen API key", literals: ["AQE"],
            pattern: "AQE[A-Za-z0-9+/=_.^*-]{60,240}", run: 40, severity: .critical, keywords: ["adyen"], entropy: 4.0,
            revoke: "Adyen Customer Area, Developers, API credentials"),
        SecretKind(
            id: "secret-amazon-oauth-secret", title: "Login with Amazon client secret", literals: ["amzn1.oa2-cs.v1."],
            pattern: #"amzn1\.oa2-cs\.v1\.[0-9a-f]{64}"#, run: 64, entropy: 2.6,
            revoke: "Amazon developer console, Security profiles"),
        SecretKind(
            id: "secret-anthropic-oauth-token", title: "Anthropic OAuth token",
            literals: ["sk-ant-oat01-", "sk-ant-ort01-"], pattern: "sk-ant-o[ar]t01-[A-Za-z0-9_-]{80,120}", run: 80,
            severity: .critical, revoke: "claude.ai, Settings"),
        SecretKind(
            id: "secret-apify-token", title: "Apify API token", literals: ["apify_api_"],
            pattern: "apify_api_[A-Za-z0-9]{36}", run: 36, revoke: "Apify console, Settings, Integrations"),
        SecretKind(
            id: "secret-aws-session-token", title: "AWS session token",
            literals: ["FQoGZXIvYXdz", "FwoGZXIvYXdz", "IQoJb3JpZ2lu"],
            pattern: "(?:F[Qw]oGZXIvYXdz|IQoJb3JpZ2lu)[A-Za-z0-9/+=]{150,2500}", run: 100,
            advice: "It ends by itself within hours; revoke the sessions of the role if it may still live."),
        SecretKind(
            id: "secret-azure-cognitive-key", title: "Azure key with a signature", literals: ["JQQJ99"],
            pattern: "(?<![A-Za-z0-9])[A-Za-z0-9]{52}JQQJ99[A-Za-z0-9]{26}", reach: 52, run: 26, severity: .critical,
            revoke: "Azure portal, Keys and Endpoint"),
        SecretKind(
            id: "secret-azure-search-key", title: "Azure AI Search key", literals: ["AzSe"],
            pattern: "(?<![A-Za-z0-9])[A-Za-z0-9]{42}AzSe[A-D][A-Za-z0-9]{5}", reach: 42, run: 6,
            revoke: "Azure portal, Search service, Keys"),
        SecretKind(
            id: "secret-azure-shared-access-key", title: "Azure shared access key", literals: ["SharedAccessKey="],
            pattern: "SharedAccessKey=([A-Za-z0-9+/]{42,44}=?)", isWordBound: false, run: 42, severity: .critical,
            revoke: "Azure portal, Shared access policies"),
        SecretKind(
            id: "secret-azure-shared-access-signature", title: "Azure shared access signature",
            literals: ["&sig=", "?sig="], pattern: "[?&]sig=([A-Za-z0-9%]{43,63}(?:%3D|%3d|=))", isWordBound: false,
            run: 43, confidence: .medium, revoke: "Azure portal, Storage account, rotate the key that signed it"),
        SecretKind(
            id: "secret-cerebras-key", title: "Cerebras API key", literals: ["csk-"], pattern: "csk-[a-z0-9]{48}",
            run: 48, revoke: "cloud.cerebras.ai, API keys"),
        SecretKind(
            id: "secret-checkout-secret-key", title: "Checkout.com secret key", literals: ["sk_sbox_"],
            pattern: "sk_sbox_[a-z2-7]{26}[a-z2-7*#$=]?", run: 26, severity: .medium,
            revoke: "Checkout.com dashboard, Developers, Keys"),
        SecretKind(
            id: "secret-clickhouse-cloud-key", title: "ClickHouse Cloud key secret", literals: ["4b1d"],
            pattern: "4b1d[A-Za-z0-9]{38}", run: 38, keywords: ["clickhouse"], entropy: 3.6,
            revoke: "ClickHouse Cloud, API keys"),
        SecretKind(
            id: "secret-cockroach-cloud-key", title: "CockroachDB Cloud key", literals: ["CCDB1_"],
            pattern: "CCDB1_[A-Za-z0-9]{22}_[A-Za-z0-9]{40}", run: 63, severity: .critical,
            revoke: "CockroachDB Cloud, Access management"),
        SecretKind(
            id: "secret-contentful-token", title: "Contentful personal access token", literals: ["CFPAT-"],
            pattern: "CFPAT-[A-Za-z0-9_-]{43}", run: 43, revoke: "Contentful, Settings, CMA tokens"),
        SecretKind(
            id: "secret-databento-key", title: "Databento API key", literals: ["db-"],
            pattern: "db-[A-Za-z0-9]{29}(?![A-Za-z0-9-])", run: 29, keywords: ["databento"],
            revoke: "databento.com, API keys"),
        SecretKind(
            id: "secret-deepseek-key", title: "DeepSeek API key", literals: ["sk-"],
            pattern: "sk-[0-9a-f]{32}(?![0-9a-f])", run: 32, keywords: ["deepseek"], entropy: 2.6,
            revoke: "platform.deepseek.com, API keys"),
        SecretKind(
            id: "secret-defined-networking-token", title: "Defined Networking API token", literals: ["dnkey-"],
            pattern: "dnkey-[A-Za-z0-9=_-]{26}-[A-Za-z0-9=_-]{52}", run: 79, revoke: "admin.defined.net, API keys"),
        SecretKind(
            id: "secret-deno-deploy-token", title: "Deno Deploy token", literals: ["ddp_", "ddw_"],
            pattern: "dd[pw]_[A-Za-z0-9]{36}", run: 36, revoke: "dash.deno.com, Account, Access tokens"),
        SecretKind(
            id: "secret-elevenlabs-key", title: "ElevenLabs API key", literals: ["sk_"],
            pattern: "sk_[0-9a-f]{48}(?![0-9a-f])", run: 48, entropy: 2.6, revoke: "elevenlabs.io, Profile, API keys"),
        SecretKind(
            id: "secret-facebook-access-token", title: "Facebook access token",
            literals: ["EAAB", "EAAC", "EAAD", "EAAE", "EAAG", "EAAH", "EAAI", "EAAJ"],
            pattern: "EAA[BCDEGHIJ][A-Za-z0-9]{90,400}", run: 90, entropy: 4.5,
            revoke: "developers.facebook.com, Access tokens"),
        SecretKind(
            id: "secret-firebase-server-key", title: "Firebase Cloud Messaging server key", literals: [":APA91b"],
            pattern: "(?<![A-Za-z0-9_-])AAAA[A-Za-z0-9_-]{7}:APA91b[A-Za-z0-9_-]{134}", reach: 11, run: 100,
            revoke: "Firebase console, Project settings, Cloud Messaging"),
        SecretKind(
            id: "secret-firecrawl-key", title: "Firecrawl API key", literals: ["fc-"],
            pattern: "fc-[0-9a-f]{32}(?![0-9a-f-])", run: 32, entropy: 2.6, revoke: "firecrawl.dev, API keys"),
        SecretKind(
            id: "secret-flutterwave-secret-key", title: "Flutterwave secret key",
            literals: ["FLWSECK-", "FLWSECK_TEST-"], pattern: "FLWSECK(?:_TEST)?-[A-Za-z0-9]{32}-X", run: 34,
            severity: .critical, entropy: 2.6, revoke: "Flutterwave dashboard, Settings, API"),
        SecretKind(
            id: "secret-frameio-token", title: "Frame.io developer token", literals: ["fio-u-"],
            pattern: "fio-u-[A-Za-z0-9_=-]{64}", run: 64, revoke: "developer.frame.io, Tokens"),
        SecretKind(
            id: "secret-gocardless-token", title: "GoCardless access token", literals: ["live_"],
            pattern: "live_[A-Za-z0-9_=-]{40}(?![A-Za-z0-9_=-])", run: 40, severity: .critical,
            keywords: ["gocardless"], entropy: 4.0, revoke: "GoCardless, Developers, Access tokens"),
        SecretKind(
            id: "secret-google-service-account-key", title: "Google service account key",
            literals: [#""service_account""#],
            pattern: #""service_account"[^{}]{0,400}?"private_key_id"\s*:\s*"([0-9a-f]{40})""#, isWordBound: false,
            run: 0, severity: .critical, entropy: 2.6, revoke: "Google Cloud console, IAM, Service accounts, Keys"),
        SecretKind(
            id: "secret-harness-token", title: "Harness access token", literals: ["pat.", "sat."],
            pattern: #"[ps]at\.[A-Za-z0-9_-]{22}\.[0-9a-f]{24}\.[A-Za-z0-9]{20}"#, run: 68, severity: .critical,
            revoke: "Harness, Profile, API keys"),
        SecretKind(
            id: "secret-helicone-key", title: "Helicone API key", literals: ["sk-helicone-"],
            pattern: "sk-helicone-[a-z0-9-]{24,60}", run: 24, revoke: "helicone.ai, Settings, API keys"),
        SecretKind(
            id: "secret-huggingface-organization-token", title: "Hugging Face organization token",
            literals: ["api_org_"], pattern: "api_org_[A-Za-z]{34}", run: 34,
            revoke: "huggingface.co, Organization settings"),
        SecretKind(
            id: "secret-infisical-token", title: "Infisical service token", literals: ["st."],
            pattern: #"st\.[0-9a-f-]{24,36}\.[0-9a-f]{32,64}\.[0-9a-f]{32}"#, run: 90, severity: .critical,
            revoke: "Infisical, Project settings, Service tokens"),
        SecretKind(
            id: "secret-instagram-token", title: "Instagram access token", literals: ["IGQV"],
            pattern: "IGQV[A-Za-z0-9_-]{100,400}", run: 90, entropy: 4.5,
            revoke: "developers.facebook.com, Instagram, Tokens"),
        SecretKind(
            id: "secret-jina-key", title: "Jina AI API key", literals: ["jina_"],
            pattern: "jina_[0-9a-f]{32}[A-Za-z0-9_-]{28}", run: 60, revoke: "jina.ai, API dashboard"),
        SecretKind(
            id: "secret-klaviyo-key", title: "Klaviyo private API key", literals: ["pk_"],
            pattern: "pk_[0-9a-f]{34}(?![0-9a-f])", run: 34, entropy: 2.6, revoke: "Klaviyo, Settings, API keys"),
        SecretKind(
            id: "secret-langfuse-secret-key", title: "Langfuse secret key", literals: ["sk-lf-"],
            pattern: "sk-lf-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}", run: 36, entropy: 2.6,
            revoke: "Langfuse, Project settings, API keys"),
        SecretKind(
            id: "secret-launchdarkly-key", title: "LaunchDarkly key", literals: ["api-", "sdk-"],
            pattern: "(?:api|sdk)-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}", run: 36,
            keywords: ["launchdarkly", "launch_darkly", "ldclient", "ld_sdk", "ld_api"], entropy: 2.6,
            revoke: "LaunchDarkly, Account settings, Authorization"),
        SecretKind(
            id: "secret-lob-key", title: "Lob API key", literals: ["live_"],
            pattern: "live_[0-9a-f]{35}(?![A-Za-z0-9_])", run: 35, keywords: ["lob_", "lob.com", "lob-", #""lob""#],
            entropy: 2.6, revoke: "dashboard.lob.com, Settings, API keys"),
        SecretKind(
            id: "secret-mailersend-token", title: "MailerSend API token", literals: ["mlsn."],
            pattern: #"mlsn\.[0-9a-f]{64}"#, run: 64, entropy: 2.6, revoke: "MailerSend, Domains, API tokens"),
        SecretKind(
            id: "secret-maxmind-license-key", title: "MaxMind license key", literals: ["_mmk"],
            pattern: "(?<![A-Za-z0-9])[A-Za-z0-9]{6}_[A-Za-z0-9]{29}_mmk", reach: 37, run: 0, severity: .medium,
            revoke: "maxmind.com, Manage license keys"),
        SecretKind(
            id: "secret-mollie-key", title: "Mollie live API key", literals: ["live_"],
            pattern: "live_[A-Za-z0-9]{30}(?![A-Za-z0-9_])", run: 30, severity: .critical, keywords: ["mollie"],
            entropy: 3.6, revoke: "Mollie dashboard, Developers, API keys"),
        SecretKind(
            id: "secret-nomic-key", title: "Nomic API key", literals: ["nk-"],
            pattern: "nk-[A-Za-z0-9_-]{43}(?![A-Za-z0-9_-])", run: 43, entropy: 4.0, revoke: "atlas.nomic.ai, Settings"),
        SecretKind(
            id: "secret-onfido-token", title: "Onfido live API token", literals: ["api_live.", "api_live_"],
            pattern: #"api_live(?:_(?:ca|eu|us))?\.[A-Za-z0-9_-]{11}\.[A-Za-z0-9_-]{32}"#, run: 44, severity: .critical,
            revoke: "Onfido dashboard, Tokens"),
        SecretKind(
            id: "secret-openrouter-key", title: "OpenRouter API key", literals: ["sk-or-v1-"],
            pattern: "sk-or-v1-[0-9a-f]{64}", run: 64, severity: .critical, entropy: 2.6, revoke: "openrouter.ai, Keys"),
        SecretKind(
            id: "secret-posthog-key", title: "PostHog personal API key", literals: ["phx_"],
            pattern: "phx_[A-Za-z0-9]{40,48}", run: 40, revoke: "PostHog, Settings, Personal API keys"),
        SecretKind(
            id: "secret-pubnub-secret-key", title: "PubNub secret key", literals: ["sec-c-"],
            pattern: "sec-c-[A-Za-z0-9+/=-]{36,48}", run: 36, revoke: "PubNub admin portal, Keysets"),
        SecretKind(
            id: "secret-razorpay-key-id", title: "Razorpay live key id", literals: ["rzp_live_"],
            pattern: "rzp_live_[A-Za-z0-9]{14}", run: 14, severity: .medium,
            revoke: "Razorpay dashboard, Settings, API keys"),
        SecretKind(
            id: "secret-render-key", title: "Render API key", literals: ["rnd_"], pattern: "rnd_[A-Za-z0-9]{28,40}",
            run: 28, revoke: "Render dashboard, Account settings, API keys"),
        SecretKind(
            id: "secret-resend-key", title: "Resend API key", literals: ["re_"],
            pattern: "re_[A-Za-z0-9]{8}_[A-Za-z0-9]{24}(?![A-Za-z0-9])", run: 33, entropy: 3.8,
            revoke: "resend.com, API keys"),
        SecretKind(
            id: "secret-retool-token", title: "Retool API token", literals: ["retool_01"],
            pattern: "retool_01[A-Za-z0-9]{26}", run: 26, revoke: "Retool, Settings, API"),
        SecretKind(
            id: "secret-rootly-token", title: "Rootly API token", literals: ["rootly_"], pattern: "rootly_[0-9a-f]{64}",
            run: 64, entropy: 2.6, revoke: "Rootly, Account, API keys"),
        SecretKind(
            id: "secret-runpod-key", title: "RunPod API key", literals: ["rpa_"], pattern: "rpa_[A-Z0-9]{40,50}",
            run: 40, revoke: "runpod.io, Settings, API keys"),
        SecretKind(
            id: "secret-salesforce-session", title: "Salesforce session or access token", literals: ["00D"],
            pattern: "00D[A-Za-z0-9]{12,15}![A-Za-z0-9._]{80,130}", run: 12, severity: .critical,
            revoke: "Salesforce setup, Session management"),
        SecretKind(
            id: "secret-scalingo-token", title: "Scalingo API token", literals: ["tk-us-"],
            pattern: "tk-us-[A-Za-z0-9_-]{48}", run: 48, revoke: "Scalingo dashboard, Account, Tokens"),
        SecretKind(
            id: "secret-settlemint-token", title: "SettleMint access token",
            literals: ["sm_aat_", "sm_pat_", "sm_sat_"], pattern: "sm_[aps]at_[A-Za-z0-9]{16}", run: 16,
            revoke: "SettleMint console, Access tokens"),
        SecretKind(
            id: "secret-stackhawk-key", title: "StackHawk API key", literals: ["hawk."],
            pattern: #"hawk\.[A-Za-z0-9_-]{20}\.[A-Za-z0-9_-]{20}"#, run: 41,
            revoke: "app.stackhawk.com, Settings, API keys"),
        SecretKind(
            id: "secret-stytch-secret", title: "Stytch project secret", literals: ["secret-live-", "secret-test-"],
            pattern: "secret-(?:live|test)-[A-Za-z0-9_=-]{36}", run: 36, revoke: "stytch.com, Dashboard, API keys"),
        SecretKind(
            id: "secret-tailscale-key", title: "Tailscale key", literals: ["tskey-"],
            pattern: "tskey-(?:api|auth|client|scim|webhook)-[A-Za-z0-9]{6,20}-[A-Za-z0-9]{20,40}", run: 30,
            severity: .critical, revoke: "Tailscale admin console, Settings, Keys"),
        SecretKind(
            id: "secret-tavily-key", title: "Tavily API key", literals: ["tvly-"],
            pattern: "tvly-(?:dev-|prod-)?[A-Za-z0-9]{32}", run: 32, revoke: "app.tavily.com, API keys"),
        SecretKind(
            id: "secret-telnyx-key", title: "Telnyx API key", literals: ["KEY0"],
            pattern: "KEY0[0-9A-F]{31}_[A-Za-z0-9]{22}", run: 50, revoke: "portal.telnyx.com, API keys"),
        SecretKind(
            id: "secret-tencent-secret-id", title: "Tencent Cloud secret id", literals: ["AKID"],
            pattern: "AKID[A-Za-z0-9]{32}(?![A-Za-z0-9])", run: 32, confidence: .medium, entropy: 3.6,
            revoke: "Tencent Cloud console, CAM, API keys"),
        SecretKind(
            id: "secret-trigger-key", title: "Trigger.dev secret key", literals: ["tr_dev_", "tr_prod_", "tr_stg_"],
            pattern: "tr_(?:dev|prod|stg)_[A-Za-z0-9]{20,24}", run: 20, revoke: "trigger.dev, API keys"),
        SecretKind(
            id: "secret-twitter-bearer-token", title: "Twitter bearer token", literals: ["AAAAAAAAAAAAAAAAAAAAA"],
            pattern: "A{21,22}[A-Za-z0-9%]{70,110}", run: 70, entropy: 4.0,
            revoke: "developer.x.com, Projects, Keys and tokens"),
        SecretKind(
            id: "secret-ubidots-token", title: "Ubidots token", literals: ["BBFF-"], pattern: "BBFF-[A-Za-z0-9]{30}",
            run: 30, revoke: "Ubidots, API credentials"),
        SecretKind(
            id: "secret-unkey-root-key", title: "Unkey root key", literals: ["unkey_"],
            pattern: "unkey_[A-Za-z0-9]{20,40}", run: 20, entropy: 3.6, revoke: "unkey.com, Settings, Root keys"),
        SecretKind(
            id: "secret-valtown-token", title: "Val Town API token", literals: ["vtwn_"],
            pattern: "vtwn_[A-Za-z0-9]{27}", run: 27, revoke: "val.town, Settings, API tokens"),
        SecretKind(
            id: "secret-voiceflow-key", title: "Voiceflow API key", literals: ["VF.DM.", "VF.WS."],
            pattern: #"VF\.(?:DM|WS)\.[0-9a-f]{24}\.[A-Za-z0-9]{16}"#, run: 41,
            revoke: "Voiceflow, Integrations, API keys"),
        SecretKind(
            id: "secret-voyage-key", title: "Voyage AI API key", literals: ["pa-"],
            pattern: "pa-[A-Za-z0-9_-]{43}(?![A-Za-z0-9_-])", run: 43, keywords: ["voyage"], entropy: 4.0,
            revoke: "dash.voyageai.com, API keys"),
        SecretKind(
            id: "secret-wakatime-key", title: "WakaTime API key", literals: ["waka_"],
            pattern: "waka_[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}", run: 36, severity: .medium, entropy: 2.6,
            revoke: "wakatime.com, Settings, API key"),
        SecretKind(
            id: "secret-xata-key", title: "Xata API key", literals: ["xau_"], pattern: "xau_[A-Za-z0-9]{40,44}",
            run: 40, revoke: "xata.io, Account settings"),
        SecretKind(
            id: "secret-yandex-iam-token", title: "Yandex Cloud IAM token", literals: ["t1."],
            pattern: #"t1\.[A-Za-z0-9_-]{40,400}={0,2}\.[A-Za-z0-9_-]{86}={0,2}"#, run: 80, entropy: 4.0,
            revoke: "Yandex Cloud console"),
        SecretKind(
            id: "secret-zoho-token", title: "Zoho OAuth token", literals: ["1000."],
            pattern: #"1000\.[0-9a-f]{32}\.[0-9a-f]{32}"#, run: 65, entropy: 2.6, revoke: "api-console.zoho.com"),
        SecretKind(
            id: "secret-zuplo-key", title: "Zuplo API key", literals: ["zpka_"],
            pattern: "zpka_[0-9a-f]{32}_[0-9a-f]{8}", run: 41, entropy: 2.6, revoke: "portal.zuplo.com, API keys"),
    ]
}
