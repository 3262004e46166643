import GateModel

extension SecretKind {
    static let payment: [SecretKind] = [
        SecretKind(
            id: "secret-braintree-token", title: "Braintree access token", literals: ["access_token$production$"],
            pattern: #"access_token\$production\$([0-9a-z]{16}\$[0-9a-f]{32})"#, run: 16, severity: .critical,
            revoke: "Braintree control panel, API"),
        SecretKind(
            id: "secret-duffel-token", title: "Duffel live token", literals: ["duffel_live_"],
            pattern: "duffel_live_[A-Za-z0-9_=-]{43}", run: 43, severity: .critical,
            revoke: "Duffel, Developers, Access tokens"),
        SecretKind(
            id: "secret-easypost-key", title: "EasyPost API key", literals: ["EZAK", "EZTK"],
            pattern: "EZ[AT]K[A-Za-z0-9]{54}", run: 54, revoke: "EasyPost, Account settings, API keys"),
        SecretKind(
            id: "secret-plaid-token", title: "Plaid access token",
            literals: ["access-development-", "access-production-"],
            pattern: "access-(?:development|production)-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}", run: 36,
            severity: .critical, entropy: 2.6, revoke: "Plaid, /item/access_token/invalidate"),
        SecretKind(
            id: "secret-shippo-token", title: "Shippo live token", literals: ["shippo_live_"],
            pattern: "shippo_live_[0-9a-f]{40}", run: 40, severity: .critical, entropy: 2.6,
            revoke: "Shippo, Settings, API"),
        SecretKind(
            id: "secret-shopify-token", title: "Shopify token or secret",
            literals: ["shpat_", "shpca_", "shppa_", "shpss_"],
            pattern: "shp(?:at|ca|pa|ss)_[0-9a-fA-F]{32}", run: 32, severity: .critical, entropy: 2.6,
            revoke: "Shopify admin, Apps, API credentials"),
        SecretKind(
            id: "secret-square-oauth-secret", title: "Square OAuth secret", literals: ["sq0csp-"],
            pattern: "sq0csp-[A-Za-z0-9_-]{43}", run: 43, severity: .critical,
            revoke: "developer.squareup.com, Applications, OAuth"),
        SecretKind(
            id: "secret-square-token", title: "Square access token", literals: ["EAAA", "sq0atp-"],
            pattern: "(?:sq0atp-[A-Za-z0-9_-]{22}|(?<![+/=_-])EAAA[A-Za-z0-9_-]{60}(?![A-Za-z0-9+/=_-]))", run: 22,
            severity: .critical, entropy: 4.0, revoke: "developer.squareup.com, Applications, Credentials"),
        SecretKind(
            id: "secret-stripe-live-key", title: "Stripe live key",
            literals: ["rk_live_", "rk_prod_", "sk_live_", "sk_prod_"],
            pattern: "[rs]k_(?:live|prod)_[A-Za-z0-9]{10,252}", run: 10, severity: .critical, entropy: 2.8,
            revoke: "Stripe dashboard, Developers, API keys"),
        SecretKind(
            id: "secret-stripe-test-key", title: "Stripe test key", literals: ["rk_test_", "sk_test_"],
            pattern: "[rs]k_test_[A-Za-z0-9]{10,252}", run: 10, severity: .low, entropy: 2.8,
            revoke: "Stripe dashboard, Developers, API keys"),
        SecretKind(
            id: "secret-stripe-webhook-secret", title: "webhook signing secret (Stripe, Svix)", literals: ["whsec_"],
            pattern: "whsec_[A-Za-z0-9+/]{32,88}={0,2}", run: 32,
            revoke: "Stripe dashboard, Developers, Webhooks, Roll secret"),
    ]
}
