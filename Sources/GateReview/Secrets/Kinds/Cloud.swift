import GateModel

extension SecretKind {
    static let cloud: [SecretKind] = [
        SecretKind(
            id: "secret-alibaba-access-key-id", title: "Alibaba Cloud access key id", literals: ["LTAI"],
            pattern: "LTAI[A-Za-z0-9]{20}", run: 20, confidence: .medium, revoke: "RAM console, AccessKey"),
        SecretKind(
            id: "secret-aws-access-key-id", title: "AWS access key id", literals: ["ABIA", "ACCA", "AKIA", "ASIA"],
            pattern: "A(?:BI|CC|KI|SI)A[A-Z0-9]{16}", run: 16, check: .awsAccount, entropy: 2.6,
            revoke: "IAM console, Security credentials"),
        SecretKind(
            id: "secret-aws-appsync-key", title: "AWS AppSync API key", literals: ["da2-"],
            pattern: "da2-[a-z0-9]{26}", run: 26, revoke: "AppSync console, Settings"),
        SecretKind(
            id: "secret-aws-bedrock-key", title: "Amazon Bedrock API key", literals: ["ABSK"],
            pattern: "ABSK[A-Za-z0-9+/]{109,269}={0,2}", run: 109, severity: .critical,
            revoke: "Bedrock console, API keys"),
        SecretKind(
            id: "secret-aws-mws-token", title: "Amazon MWS auth token", literals: ["amzn.mws."],
            pattern: #"amzn\.mws\.[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}"#, run: 36, entropy: 2.6,
            revoke: "Seller Central, Manage your apps"),
        SecretKind(
            id: "secret-aws-secret-access-key", title: "AWS secret access key",
            literals: [
                "AWS_SECRET_KEY", "SECRET_ACCESS_KEY", "SecretAccessKey", "aws_secret_key", "secretAccessKey",
                "secret_access_key",
            ],
            pattern:
                #"[A-Za-z_]{14,17}["'\]]{0,2}[ \t]{0,8}(?:=>|:=|[:=,>])[ \t]{0,8}["']?([A-Za-z0-9/+]{40})(?![A-Za-z0-9/+=])"#,
            isWordBound: false, run: 0, severity: .critical, entropy: 4.0, revoke: "IAM console, Security credentials"),
        SecretKind(
            id: "secret-azure-ad-client-secret", title: "Microsoft Entra client secret",
            literals: ["0Q~", "1Q~", "2Q~", "3Q~", "4Q~", "5Q~", "6Q~", "7Q~", "8Q~", "9Q~"],
            pattern: #"(?<![A-Za-z0-9_~.-])[A-Za-z0-9_~.]{3}[0-9]Q~[A-Za-z0-9_~.-]{31,34}(?![~.-])"#, reach: 3, run: 31,
            severity: .critical, entropy: 3.5, revoke: "Entra admin center, App registrations, Certificates & secrets"),
        SecretKind(
            id: "secret-azure-devops-token", title: "Azure DevOps personal access token", literals: ["AZDO"],
            pattern: "(?<![A-Za-z0-9])[A-Za-z0-9]{76}AZDO[A-Za-z0-9]{4}", reach: 76, run: 4, entropy: 4.0,
            revoke: "Azure DevOps, User settings, Personal access tokens"),
        SecretKind(
            id: "secret-azure-storage-key", title: "Azure storage account key", literals: ["AccountKey="],
            pattern: "AccountKey=([A-Za-z0-9+/]{86}==)", run: 88, severity: .critical, entropy: 4.0,
            revoke: "Azure portal, Storage account, Access keys, Rotate key"),
        SecretKind(
            id: "secret-cloudflare-origin-ca-key", title: "Cloudflare origin CA key", literals: ["v1.0-"],
            pattern: #"v1\.0-[0-9a-f]{24}-[0-9a-f]{146}"#, run: 171, revoke: "Cloudflare dashboard, API tokens"),
        SecretKind(
            id: "secret-databricks-token", title: "Databricks access token", literals: ["dapi"],
            pattern: "dapi[0-9a-f]{32}(?:-[0-9])?", run: 32, severity: .critical, entropy: 2.6,
            revoke: "Databricks, User settings, Developer, Access tokens"),
        SecretKind(
            id: "secret-digitalocean-token", title: "DigitalOcean token", literals: ["doo_v1_", "dop_v1_", "dor_v1_"],
            pattern: "do[opr]_v1_[0-9a-f]{64}", run: 64, severity: .critical, entropy: 2.6,
            revoke: "DigitalOcean control panel, API"),
        SecretKind(
            id: "secret-flyio-token", title: "Fly.io access token", literals: ["fm1a_", "fm1r_", "fm2_", "fo1_"],
            pattern: "(?:fo1_[A-Za-z0-9_-]{43}|fm(?:1[ar]|2)_[A-Za-z0-9+/]{100,2000}={0,3})", run: 43,
            severity: .critical, revoke: "fly tokens revoke"),
        SecretKind(
            id: "secret-google-api-key", title: "Google API key", literals: ["AIza"],
            pattern: "AIza[A-Za-z0-9_-]{35}(?![A-Za-z0-9_-])", run: 35, confidence: .medium,
            softeners: ["authdomain", "firebaseapp", "google-services", "mobilesdk_app_id"], entropy: 3.5,
            revoke: "Google Cloud console, APIs & Services, Credentials"),
        SecretKind(
            id: "secret-google-oauth-secret", title: "Google OAuth client secret", literals: ["GOCSPX-"],
            pattern: "GOCSPX-[A-Za-z0-9_-]{28}", run: 28, revoke: "Google Cloud console, Credentials"),
        SecretKind(
            id: "secret-google-oauth-token", title: "Google OAuth access token", literals: ["ya29."],
            pattern: #"ya29\.[A-Za-z0-9_-]{60,1000}"#, run: 60, revoke: "Google account, Third-party access"),
        SecretKind(
            id: "secret-google-refresh-token", title: "Google OAuth refresh token", literals: ["1//0"],
            pattern: "1//0[A-Za-z0-9_-]{60,150}", run: 60, entropy: 4.0,
            revoke: "Google account, Third-party access"),
        SecretKind(
            id: "secret-heroku-key", title: "Heroku API key", literals: ["HRKU-AA"],
            pattern: "HRKU-AA[A-Za-z0-9_-]{58}", run: 58, severity: .critical,
            revoke: "Heroku dashboard, Account settings, API key"),
        SecretKind(
            id: "secret-neon-key", title: "Neon API key", literals: ["napi_"], pattern: "napi_[a-z0-9]{40,80}", run: 40,
            revoke: "Neon console, Account settings, API keys"),
        SecretKind(
            id: "secret-netlify-token", title: "Netlify personal access token", literals: ["nfp_"],
            pattern: "nfp_[A-Za-z0-9]{32,64}", run: 32, revoke: "Netlify, User settings, Applications"),
        SecretKind(
            id: "secret-planetscale-token", title: "PlanetScale credential",
            literals: ["pscale_oauth_", "pscale_pw_", "pscale_tkn_"],
            pattern: "pscale_(?:tkn|pw|oauth)_[A-Za-z0-9=._-]{32,64}", run: 32, severity: .critical,
            revoke: "PlanetScale, Settings, Service tokens or Passwords"),
        SecretKind(
            id: "secret-supabase-token", title: "Supabase access token", literals: ["sbp_"],
            pattern: "sbp_(?:oauth_|v0_)?[0-9a-f]{40}", run: 40, severity: .critical, entropy: 2.6,
            revoke: "Supabase dashboard, Account, Access tokens"),
        SecretKind(
            id: "secret-yandex-api-key", title: "Yandex Cloud API key", literals: ["AQVN"],
            pattern: "AQVN[A-Za-z0-9_-]{35,38}(?![A-Za-z0-9_+/=-])", run: 35, entropy: 3.5,
            revoke: "Yandex Cloud console, Service accounts"),
    ]
}
