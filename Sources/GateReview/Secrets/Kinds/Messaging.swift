import GateModel

extension SecretKind {
    static let messaging: [SecretKind] = [
        SecretKind(
            id: "secret-brevo-key", title: "Brevo API key", literals: ["xkeysib-", "xsmtpsib-"],
            pattern: "x(?:key|smtp)sib-[0-9a-f]{64}-[A-Za-z0-9]{16}", run: 81, revoke: "Brevo, SMTP & API"),
        SecretKind(
            id: "secret-discord-webhook", title: "Discord webhook URL", literals: ["/api/webhooks/"],
            pattern: "/api/webhooks/([0-9]{17,20}/[A-Za-z0-9_-]{60,80})", isWordBound: false, run: 78, entropy: 3.5,
            revoke: "Discord, Server settings, Integrations, Webhooks"),
        SecretKind(
            id: "secret-hubspot-token", title: "HubSpot private app token",
            literals: ["pat-eu1-", "pat-na1-", "pat-na2-"],
            pattern: "pat-(?:eu1|na[12])-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}", run: 36, entropy: 2.6,
            revoke: "HubSpot, Settings, Private apps"),
        SecretKind(
            id: "secret-mailchimp-key", title: "Mailchimp API key",
            literals: ["-us1", "-us2", "-us3", "-us4", "-us5", "-us6", "-us7", "-us8", "-us9"],
            pattern: "(?<![A-Za-z0-9_-])[0-9a-f]{32}-us[0-9]{1,2}", reach: 32, run: 0, entropy: 2.6,
            revoke: "Mailchimp, Account, Extras, API keys"),
        SecretKind(
            id: "secret-mailgun-key", title: "Mailgun API key", literals: ["key-"],
            pattern: "key-[0-9a-f]{32}", run: 32, keywords: ["mailgun"], entropy: 2.6,
            revoke: "Mailgun, API security"),
        SecretKind(
            id: "secret-sendgrid-key", title: "SendGrid API key", literals: ["SG."],
            pattern: #"SG\.[A-Za-z0-9_-]{22}\.[A-Za-z0-9_-]{43}(?![A-Za-z0-9_-])"#, run: 66, entropy: 3.5,
            revoke: "SendGrid, Settings, API keys"),
        SecretKind(
            id: "secret-slack-app-token", title: "Slack app-level token", literals: ["xapp-"],
            pattern: "xapp-[0-9]-[A-Z0-9]{8,12}-[0-9]{10,14}-[0-9a-f]{64}", run: 80,
            revoke: "api.slack.com, Your apps, Basic information"),
        SecretKind(
            id: "secret-slack-config-token", title: "Slack configuration token", literals: ["xoxe-", "xoxe."],
            pattern: #"xoxe(?:\.xox[bp])?-[0-9]-[A-Za-z0-9]{140,200}"#, run: 140,
            revoke: "api.slack.com, Your apps, App configuration tokens"),
        SecretKind(
            id: "secret-slack-token", title: "Slack token", literals: ["xoxa-", "xoxb-", "xoxp-", "xoxr-", "xoxs-"],
            pattern: "xox[abprs]-(?:[0-9]{1,14}-){1,3}[A-Za-z0-9]{16,64}", run: 24,
            revoke: "api.slack.com, Your apps, OAuth & permissions"),
        SecretKind(
            id: "secret-slack-webhook", title: "Slack webhook URL", literals: ["hooks.slack.com/services/"],
            pattern: #"hooks\.slack\.com/services/(T[A-Z0-9]{8,12}/B[A-Z0-9]{8,12}/[A-Za-z0-9]{24})"#,
            run: 40, revoke: "api.slack.com, Your apps, Incoming webhooks"),
        SecretKind(
            id: "secret-teams-webhook", title: "Microsoft Teams webhook URL", literals: [".webhook.office.com/"],
            pattern:
                #"\.webhook\.office\.com/webhookb2/([0-9a-f-]{36}@[0-9a-f-]{36}/IncomingWebhook/[0-9a-f]{32}/[0-9a-f-]{36})"#,
            isWordBound: false, run: 40, entropy: 2.6, revoke: "Teams, channel, Connectors"),
        SecretKind(
            id: "secret-telegram-bot-token", title: "Telegram bot token", literals: [":AA"],
            pattern: "(?<![A-Za-z0-9_/-])(?:bot)?([0-9]{8,10}:AA[A-Za-z0-9_-]{33})(?![A-Za-z0-9_-])", reach: 13,
            run: 33,
            entropy: 3.8, revoke: "@BotFather, /revoke"),
        SecretKind(
            id: "secret-twilio-key", title: "Twilio API key",
            literals: [
                "SK0", "SK1", "SK2", "SK3", "SK4", "SK5", "SK6", "SK7", "SK8", "SK9", "SKa", "SKb", "SKc", "SKd", "SKe",
                "SKf",
            ],
            pattern: "SK[0-9a-f]{32}", run: 31, keywords: ["twilio"], entropy: 2.6, revoke: "Twilio console, API keys"),
    ]
}
