/// The vendors whose secrets have no mark of their own: their name must stand near, and the value have their shape.
extension VendorKind {
    /// Sorted by id.
    static let all: [VendorKind] = [
        VendorKind(
            id: "secret-abuseipdb-key", title: "AbuseIPDB API key", words: "abuseipdb", shape: .hex(80...80),
            revoke: "abuseipdb.com, Account, API"),
        VendorKind(
            id: "secret-airbrake-key", title: "Airbrake project key", words: "airbrake", shape: .hex(32...32),
            revoke: "Airbrake, Project settings"),
        VendorKind(
            id: "secret-akeyless-key", title: "Akeyless access key", words: "akeyless", shape: .base64(40...48),
            revoke: "Akeyless console, Auth methods"),
        VendorKind(
            id: "secret-algolia-key", title: "Algolia API key", words: "algolia", shape: .hex(32...32),
            revoke: "Algolia dashboard, Settings, API keys"),
        VendorKind(
            id: "secret-alienvault-key", title: "AlienVault OTX key", words: "alienvault otx", shape: .hex(64...64),
            revoke: "otx.alienvault.com, Settings"),
        VendorKind(
            id: "secret-amplitude-key", title: "Amplitude secret key", words: "amplitude", shape: .hex(32...32),
            revoke: "Amplitude, Organization settings"),
        VendorKind(
            id: "secret-asana-key", title: "Asana token or secret", words: "asana", shape: .hex(32...32),
            revoke: "Asana developer console"),
        VendorKind(
            id: "secret-auth0-key", title: "Auth0 client secret", words: "auth0", shape: .url(48...64),
            revoke: "Auth0 dashboard, Applications, Rotate secret"),
        VendorKind(
            id: "secret-bitbucket-oauth-key", title: "Bitbucket OAuth secret", words: "bitbucket",
            shape: .alnum(32...64), revoke: "Bitbucket, Workspace settings, OAuth consumers"),
        VendorKind(
            id: "secret-bitly-key", title: "Bitly access token", words: "bitly bit_ly", shape: .hex(40...40),
            revoke: "Bitly, Settings, API"),
        VendorKind(
            id: "secret-bittrex-key", title: "Bittrex key or secret", words: "bittrex", shape: .hex(32...32),
            revoke: "Bittrex, Settings, API keys"),
        VendorKind(
            id: "secret-box-key", title: "Box credential", words: "box boxsdk", shape: .alnum(32...32),
            revoke: "Box developer console"),
        VendorKind(
            id: "secret-bugsnag-key", title: "Bugsnag key", words: "bugsnag", shape: .hex(32...32),
            revoke: "Bugsnag, Project settings"),
        VendorKind(
            id: "secret-cloudflare-api-key", title: "Cloudflare API key", words: "cloudflare cf", shape: .hex(37...37),
            revoke: "Cloudflare dashboard, My profile, API tokens"),
        VendorKind(
            id: "secret-cloudflare-key", title: "Cloudflare API token", words: "cloudflare cf", shape: .url(40...40),
            revoke: "Cloudflare dashboard, My profile, API tokens"),
        VendorKind(
            id: "secret-cloudinary-key", title: "Cloudinary API secret", words: "cloudinary", shape: .url(27...27),
            revoke: "Cloudinary console, Settings, API keys"),
        VendorKind(
            id: "secret-cloudsmith-key", title: "Cloudsmith API key", words: "cloudsmith", shape: .hex(40...40),
            revoke: "Cloudsmith, User settings, API key"),
        VendorKind(
            id: "secret-codecov-key", title: "Codecov token", words: "codecov", shape: .alnum(32...32),
            revoke: "Codecov, Settings, Tokens"),
        VendorKind(
            id: "secret-codecov-upload-key", title: "Codecov upload token", words: "codecov", shape: .uuid,
            revoke: "Codecov, Settings, Tokens"),
        VendorKind(
            id: "secret-cohere-key", title: "Cohere API key", words: "cohere co_api", shape: .alnum(40...40),
            revoke: "dashboard.cohere.com, API keys"),
        VendorKind(
            id: "secret-coinbase-key", title: "Coinbase access token", words: "coinbase", shape: .url(64...64),
            revoke: "Coinbase, Settings, API"),
        VendorKind(
            id: "secret-confluent-key", title: "Confluent API secret", words: "confluent kafka ccloud",
            shape: .base64(64...64), revoke: "Confluent Cloud, API keys"),
        VendorKind(
            id: "secret-contentful-delivery-key", title: "Contentful delivery token", words: "contentful",
            shape: .url(43...43), revoke: "Contentful, Settings, API keys"),
        VendorKind(
            id: "secret-cosmos-key", title: "Azure Cosmos DB key", words: "cosmos documentdb", shape: .base64(88...88),
            revoke: "Azure portal, Cosmos DB, Keys"),
        VendorKind(
            id: "secret-datadog-app-key", title: "Datadog application key", words: "datadog dd ddog",
            shape: .hex(40...40), revoke: "Datadog, Organization settings, Application keys"),
        VendorKind(
            id: "secret-datadog-key", title: "Datadog API key", words: "datadog dd ddog", shape: .hex(32...32),
            revoke: "Datadog, Organization settings, API keys"),
        VendorKind(
            id: "secret-digitalocean-legacy-key", title: "DigitalOcean token", words: "digitalocean digital_ocean do",
            shape: .hex(64...64), revoke: "DigitalOcean control panel, API"),
        VendorKind(
            id: "secret-discord-bot-key", title: "Discord bot token", words: "discord bot", shape: .discord(59...72),
            revoke: "discord.com/developers, Bot, Reset token"),
        VendorKind(
            id: "secret-discord-client-key", title: "Discord client secret", words: "discord", shape: .url(32...32),
            revoke: "discord.com/developers, OAuth2, Reset secret"),
        VendorKind(
            id: "secret-docker-hub-key", title: "Docker Hub token", words: "dockerhub docker_hub docker", shape: .uuid,
            revoke: "hub.docker.com, Account settings, Security"),
        VendorKind(
            id: "secret-drone-key", title: "Drone CI token", words: "drone", shape: .alnum(32...32),
            revoke: "Drone, User settings"),
        VendorKind(
            id: "secret-dropbox-app-key", title: "Dropbox app secret", words: "dropbox", shape: .lower(15...15),
            revoke: "dropbox.com/developers/apps"),
        VendorKind(
            id: "secret-elastic-key", title: "Elastic API key", words: "elastic elasticsearch kibana",
            shape: .base64(44...80), revoke: "Kibana, Stack management, API keys"),
        VendorKind(
            id: "secret-etsy-key", title: "Etsy API key", words: "etsy", shape: .lower(24...24),
            revoke: "etsy.com/developers, Your apps"),
        VendorKind(
            id: "secret-facebook-app-key", title: "Facebook app secret", words: "facebook fb", shape: .hex(32...32),
            revoke: "developers.facebook.com, App settings, Basic"),
        VendorKind(
            id: "secret-fastly-key", title: "Fastly API token", words: "fastly", shape: .url(32...32),
            revoke: "manage.fastly.com, Account, Personal API tokens"),
        VendorKind(
            id: "secret-finicity-key", title: "Finicity key or secret", words: "finicity", shape: .alnum(20...32),
            revoke: "Finicity developer portal"),
        VendorKind(
            id: "secret-freshdesk-key", title: "Freshdesk API key", words: "freshdesk freshbooks freshservice",
            shape: .alnum(20...20), revoke: "Profile settings"),
        VendorKind(
            id: "secret-github-legacy-key", title: "GitHub token of the old form", words: "github gh",
            shape: .hex(40...40), revoke: "GitHub, Settings, Developer settings"),
        VendorKind(
            id: "secret-gitlab-legacy-key", title: "GitLab token of the old form", words: "gitlab",
            shape: .url(20...20), revoke: "GitLab, Access tokens"),
        VendorKind(
            id: "secret-gitter-key", title: "Gitter access token", words: "gitter", shape: .hex(40...40),
            revoke: "developer.gitter.im"),
        VendorKind(
            id: "secret-google-oauth-legacy-key", title: "Google OAuth client secret",
            words: "google gcp gmail youtube", shape: .url(24...24), revoke: "Google Cloud console, Credentials"),
        VendorKind(
            id: "secret-grafana-legacy-key", title: "Grafana API key", words: "grafana", shape: .base64(70...140),
            revoke: "Grafana, Configuration, API keys"),
        VendorKind(
            id: "secret-heroku-uuid-key", title: "Heroku API key", words: "heroku", shape: .uuid,
            revoke: "Heroku dashboard, Account settings, API key"),
        VendorKind(
            id: "secret-hubspot-legacy-key", title: "HubSpot API key", words: "hubspot hapikey", shape: .uuid,
            revoke: "HubSpot, Settings, Integrations"),
        VendorKind(
            id: "secret-ibm-key", title: "IBM Cloud API key", words: "ibm watson bluemix", shape: .url(44...44),
            revoke: "IBM Cloud, Manage, Access, API keys"),
        VendorKind(
            id: "secret-intercom-key", title: "Intercom access token", words: "intercom", shape: .base64(60...60),
            revoke: "Intercom developer hub"),
        VendorKind(
            id: "secret-jira-key", title: "Atlassian API token", words: "jira atlassian confluence",
            shape: .alnum(24...24), revoke: "id.atlassian.com, Security, API tokens"),
        VendorKind(
            id: "secret-kraken-key", title: "Kraken private key", words: "kraken", shape: .base64(88...88),
            revoke: "Kraken, Settings, API"),
        VendorKind(
            id: "secret-kucoin-key", title: "KuCoin key or secret", words: "kucoin", shape: .uuid,
            revoke: "KuCoin, API management"),
        VendorKind(
            id: "secret-linkedin-key", title: "LinkedIn client secret", words: "linkedin linked_in",
            shape: .alnum(16...16), revoke: "linkedin.com/developers, My apps"),
        VendorKind(
            id: "secret-linode-key", title: "Linode API token", words: "linode", shape: .hex(64...64),
            revoke: "cloud.linode.com, Profile, API tokens"),
        VendorKind(
            id: "secret-loggly-key", title: "Loggly token", words: "loggly", shape: .uuid,
            revoke: "Loggly, Source setup, Tokens"),
        VendorKind(
            id: "secret-mailgun-signing-key", title: "Mailgun key", words: "mailgun", shape: .mailgun(50...50),
            revoke: "Mailgun, Settings, API keys"),
        VendorKind(
            id: "secret-mailjet-key", title: "Mailjet key or secret", words: "mailjet", shape: .hex(32...32),
            revoke: "Mailjet, Account settings, API keys"),
        VendorKind(
            id: "secret-mandrill-key", title: "Mandrill API key", words: "mandrill", shape: .url(22...22),
            revoke: "Mandrill, Settings"),
        VendorKind(
            id: "secret-mattermost-key", title: "Mattermost access token", words: "mattermost", shape: .lower(26...26),
            revoke: "Mattermost, Profile, Security"),
        VendorKind(
            id: "secret-messagebird-key", title: "MessageBird API key", words: "messagebird message_bird",
            shape: .alnum(25...25), revoke: "MessageBird dashboard, Developers"),
        VendorKind(
            id: "secret-mistral-key", title: "Mistral API key", words: "mistral", shape: .alnum(32...32),
            revoke: "console.mistral.ai, API keys"),
        VendorKind(
            id: "secret-mixpanel-key", title: "Mixpanel secret", words: "mixpanel", shape: .hex(32...32),
            revoke: "Mixpanel, Project settings"),
        VendorKind(
            id: "secret-netlify-legacy-key", title: "Netlify access token", words: "netlify", shape: .url(40...46),
            revoke: "Netlify, User settings, Applications"),
        VendorKind(
            id: "secret-new-relic-license-key", title: "New Relic license key", words: "newrelic new_relic",
            shape: .hex(40...40), revoke: "New Relic, API keys"),
        VendorKind(
            id: "secret-newsapi-key", title: "News API key", words: "newsapi news_api", shape: .hex(32...32),
            revoke: "newsapi.org, Account"),
        VendorKind(
            id: "secret-okta-key", title: "Okta API token", words: "okta", shape: .url(42...42),
            revoke: "Okta admin console, Security, API, Tokens"),
        VendorKind(
            id: "secret-openweather-key", title: "OpenWeather API key", words: "openweather open_weather owm weather",
            shape: .hex(32...32), revoke: "home.openweathermap.org, API keys"),
        VendorKind(
            id: "secret-opsgenie-key", title: "Opsgenie API key", words: "opsgenie ops_genie", shape: .uuid,
            revoke: "Opsgenie, Settings, API key management"),
        VendorKind(
            id: "secret-oracle-key", title: "Oracle Cloud auth token", words: "oci oracle", shape: .base64(20...20),
            revoke: "Oracle Cloud console, User settings, Auth tokens"),
        VendorKind(
            id: "secret-packagist-key", title: "Packagist API token", words: "packagist", shape: .url(20...70),
            revoke: "packagist.org, Profile"),
        VendorKind(
            id: "secret-pagerduty-key", title: "PagerDuty API key", words: "pagerduty pager_duty pd",
            shape: .url(20...20), revoke: "PagerDuty, Integrations, API access keys"),
        VendorKind(
            id: "secret-plaid-secret-key", title: "Plaid secret", words: "plaid", shape: .hex(30...30),
            revoke: "dashboard.plaid.com, Developers, Keys"),
        VendorKind(
            id: "secret-postmark-key", title: "Postmark server token", words: "postmark", shape: .uuid,
            revoke: "Postmark, Server, API tokens"),
        VendorKind(
            id: "secret-pusher-key", title: "Pusher secret", words: "pusher", shape: .hex(20...20),
            revoke: "Pusher dashboard, App keys"),
        VendorKind(
            id: "secret-railway-key", title: "Railway token", words: "railway", shape: .uuid,
            revoke: "railway.app, Account, Tokens"),
        VendorKind(
            id: "secret-rapidapi-key", title: "RapidAPI key", words: "rapidapi rapid_api", shape: .alnum(50...50),
            revoke: "rapidapi.com, My apps, Authorization"),
        VendorKind(
            id: "secret-rollbar-key", title: "Rollbar access token", words: "rollbar", shape: .hex(32...32),
            revoke: "Rollbar, Project settings, Access tokens"),
        VendorKind(
            id: "secret-scaleway-key", title: "Scaleway secret key", words: "scaleway scw", shape: .uuid,
            revoke: "Scaleway console, IAM, API keys"),
        VendorKind(
            id: "secret-segment-key", title: "Segment write key", words: "segment", shape: .alnum(32...32),
            revoke: "Segment, Source settings"),
        VendorKind(
            id: "secret-sendbird-key", title: "Sendbird token", words: "sendbird", shape: .hex(40...40),
            revoke: "Sendbird dashboard, Settings"),
        VendorKind(
            id: "secret-sentry-legacy-key", title: "Sentry auth token", words: "sentry", shape: .hex(64...64),
            revoke: "Sentry, Settings, Auth tokens"),
        VendorKind(
            id: "secret-shodan-key", title: "Shodan API key", words: "shodan", shape: .alnum(32...32),
            revoke: "account.shodan.io"),
        VendorKind(
            id: "secret-snowflake-key", title: "Snowflake credential", words: "snowflake", shape: .base64(40...400),
            revoke: "Snowflake, Users"),
        VendorKind(
            id: "secret-snyk-key", title: "Snyk API token", words: "snyk", shape: .uuid,
            revoke: "app.snyk.io, Account settings"),
        VendorKind(
            id: "secret-sparkpost-key", title: "SparkPost API key", words: "sparkpost", shape: .hex(40...40),
            revoke: "SparkPost, Configuration, API keys"),
        VendorKind(
            id: "secret-splunk-key", title: "Splunk HEC token", words: "splunk hec", shape: .uuid,
            revoke: "Splunk, Settings, Data inputs, HTTP event collector"),
        VendorKind(
            id: "secret-spotify-key", title: "Spotify client secret", words: "spotify", shape: .hex(32...32),
            revoke: "developer.spotify.com/dashboard"),
        VendorKind(
            id: "secret-square-legacy-key", title: "Square secret", words: "square", shape: .url(43...50),
            revoke: "developer.squareup.com, Applications"),
        VendorKind(
            id: "secret-sumologic-key", title: "Sumo Logic access key", words: "sumo sumologic", shape: .alnum(64...64),
            revoke: "Sumo Logic, Preferences"),
        VendorKind(
            id: "secret-travis-key", title: "Travis CI token", words: "travis", shape: .url(22...22),
            revoke: "travis-ci.com, Settings"),
        VendorKind(
            id: "secret-trello-key", title: "Trello key or token", words: "trello", shape: .hex(32...32),
            revoke: "trello.com/power-ups/admin"),
        VendorKind(
            id: "secret-trello-token", title: "Trello token", words: "trello", shape: .hex(64...64),
            revoke: "trello.com, Account, Applications"),
        VendorKind(
            id: "secret-twilio-auth-key", title: "Twilio auth token", words: "twilio", shape: .hex(32...32),
            revoke: "Twilio console, Account, API keys & tokens"),
        VendorKind(
            id: "secret-twitch-key", title: "Twitch client secret", words: "twitch", shape: .lower(30...30),
            revoke: "dev.twitch.tv/console"),
        VendorKind(
            id: "secret-twitter-key", title: "Twitter API secret", words: "twitter tw", shape: .alnum(41...50),
            revoke: "developer.x.com, Keys and tokens"),
        VendorKind(
            id: "secret-unsplash-key", title: "Unsplash secret", words: "unsplash", shape: .url(43...43),
            revoke: "unsplash.com/oauth/applications"),
        VendorKind(
            id: "secret-vercel-key", title: "Vercel access token", words: "vercel", shape: .alnum(24...24),
            revoke: "vercel.com, Account settings, Tokens"),
        VendorKind(
            id: "secret-virustotal-key", title: "VirusTotal API key", words: "virustotal virus_total vt",
            shape: .hex(64...64), revoke: "virustotal.com, API key"),
        VendorKind(
            id: "secret-vonage-key", title: "Vonage API secret", words: "vonage nexmo", shape: .alnum(16...16),
            revoke: "Vonage dashboard, API settings"),
        VendorKind(
            id: "secret-wandb-key", title: "Weights & Biases API key", words: "wandb weights", shape: .hex(40...40),
            revoke: "wandb.ai/authorize"),
        VendorKind(
            id: "secret-wechat-key", title: "WeChat app secret", words: "wechat weixin wx", shape: .hex(32...32),
            revoke: "mp.weixin.qq.com, Basic configuration"),
        VendorKind(
            id: "secret-yandex-cloud-key", title: "Yandex Cloud key", words: "yandex", shape: .url(38...40),
            revoke: "Yandex Cloud console, Service accounts"),
        VendorKind(
            id: "secret-zendesk-key", title: "Zendesk API token", words: "zendesk", shape: .alnum(40...40),
            revoke: "Zendesk admin center, Apps and integrations, APIs"),
        VendorKind(
            id: "secret-zoom-key", title: "Zoom client secret", words: "zoom", shape: .alnum(32...32),
            revoke: "marketplace.zoom.us, Manage"),
    ]
}
