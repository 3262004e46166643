import GateModel

extension SecretKind {
    static let platforms: [SecretKind] = [
        SecretKind(
            id: "secret-1password-secret-key", title: "1Password secret key", literals: ["A3-"],
            pattern: "A3-[A-Z0-9]{6}-(?:[A-Z0-9]{11}|[A-Z0-9]{6}-[A-Z0-9]{5})(?:-[A-Z0-9]{5}){3}(?!-)", run: 34,
            confidence: .medium, revoke: "1password.com, My profile, Regenerate secret key"),
        SecretKind(
            id: "secret-1password-service-token", title: "1Password service account token", literals: ["ops_eyJ"],
            pattern: "ops_eyJ[A-Za-z0-9+/_-]{250,1500}={0,3}", run: 250, severity: .critical,
            check: .base64JSON(after: 4),
            revoke: "1password.com, Developer, Service accounts"),
        SecretKind(
            id: "secret-airtable-token", title: "Airtable personal access token", literals: ["pat"],
            pattern: #"pat[A-Za-z0-9]{14}\.[0-9a-f]{64}"#, run: 79, revoke: "airtable.com/create/tokens"),
        SecretKind(
            id: "secret-buildkite-token", title: "Buildkite API token", literals: ["bkua_"],
            pattern: "bkua_[0-9a-f]{40}", run: 40, entropy: 2.6, revoke: "Buildkite, Personal settings, API tokens"),
        SecretKind(
            id: "secret-circleci-token", title: "CircleCI personal token", literals: ["CCIPAT_", "CCIPRJ_"],
            pattern: "CCIP(?:AT|RJ)_[A-Za-z0-9]{20,24}_[0-9a-f]{40}", run: 60,
            revoke: "CircleCI, User settings, Personal API tokens"),
        SecretKind(
            id: "secret-doppler-token", title: "Doppler token",
            literals: ["dp.audit.", "dp.ct.", "dp.pt.", "dp.sa.", "dp.scim.", "dp.st."],
            pattern: #"dp\.(?:audit|ct|pt|sa|scim|st(?:\.[a-z0-9_-]{2,35})?)\.[A-Za-z0-9]{40,44}"#, run: 40,
            severity: .critical, revoke: "Doppler dashboard, Access tokens"),
        SecretKind(
            id: "secret-dropbox-token", title: "Dropbox access token", literals: ["sl."],
            pattern: #"sl\.(?:u\.)?[A-Za-z0-9_-]{130,2000}"#, run: 130, entropy: 4.5,
            revoke: "dropbox.com/developers/apps"),
        SecretKind(
            id: "secret-dynatrace-token", title: "Dynatrace API token", literals: ["dt0c01."],
            pattern: #"dt0c01\.[A-Z0-9]{24}\.[A-Z0-9]{64}"#, run: 89, revoke: "Dynatrace, Access tokens"),
        SecretKind(
            id: "secret-figma-token", title: "Figma personal access token", literals: ["figd_"],
            pattern: "figd_[A-Za-z0-9_-]{40,64}", run: 40, revoke: "Figma, Settings, Security"),
        SecretKind(
            id: "secret-grafana-cloud-token", title: "Grafana Cloud token", literals: ["glc_eyJ"],
            pattern: "glc_eyJ[A-Za-z0-9+/_-]{32,400}={0,3}", run: 32, check: .base64JSON(after: 4),
            revoke: "Grafana Cloud portal, Access policies"),
        SecretKind(
            id: "secret-grafana-service-token", title: "Grafana service account token", literals: ["glsa_"],
            pattern: "glsa_[A-Za-z0-9]{32}_[0-9a-f]{8}", run: 41, check: .grafana,
            revoke: "Grafana, Administration, Service accounts"),
        SecretKind(
            id: "secret-honeycomb-key", title: "Honeycomb ingest key", literals: ["hcaik_"],
            pattern: "hcaik_[A-Za-z0-9]{50,70}", run: 50, revoke: "Honeycomb, Environment settings, API keys"),
        SecretKind(
            id: "secret-linear-key", title: "Linear API key", literals: ["lin_api_"],
            pattern: "lin_api_[A-Za-z0-9]{40}", run: 40, revoke: "Linear, Settings, API"),
        SecretKind(
            id: "secret-mapbox-secret-token", title: "Mapbox secret token", literals: ["sk.eyJ"],
            pattern: #"sk\.eyJ[A-Za-z0-9_-]{50,200}\.[A-Za-z0-9_-]{20,40}"#, run: 70, check: .base64JSON(after: 3),
            revoke: "mapbox.com, Account, Access tokens"),
        SecretKind(
            id: "secret-new-relic-key", title: "New Relic key", literals: ["NRAK-", "NRII-"],
            pattern: "(?:NRAK-[A-Z0-9]{27}|NRII-[A-Za-z0-9_-]{32})", run: 27, revoke: "New Relic, API keys"),
        SecretKind(
            id: "secret-notion-token", title: "Notion integration token", literals: ["ntn_"],
            pattern: "ntn_[A-Za-z0-9]{40,50}", run: 40, revoke: "notion.so/my-integrations"),
        SecretKind(
            id: "secret-octopus-key", title: "Octopus Deploy API key", literals: ["API-"],
            pattern: "API-[A-Z0-9]{25,32}(?![A-Z0-9-])", run: 25, confidence: .medium, entropy: 3.4,
            revoke: "Octopus, Profile, My API keys"),
        SecretKind(
            id: "secret-openshift-token", title: "OpenShift user token", literals: ["sha256~"],
            pattern: "sha256~[A-Za-z0-9_-]{43}(?![A-Za-z0-9_-])", run: 43, entropy: 3.8, revoke: "oc logout"),
        SecretKind(
            id: "secret-postman-key", title: "Postman API key", literals: ["PMAK-"],
            pattern: "PMAK-[0-9a-f]{24}-[0-9a-f]{34}", run: 59, entropy: 2.6, revoke: "Postman, Settings, API keys"),
        SecretKind(
            id: "secret-prefect-key", title: "Prefect API key", literals: ["pnu_"], pattern: "pnu_[A-Za-z0-9]{36}",
            run: 36, revoke: "Prefect Cloud, API keys"),
        SecretKind(
            id: "secret-pulumi-token", title: "Pulumi access token", literals: ["pul-"], pattern: "pul-[0-9a-f]{40}",
            run: 40, severity: .critical, entropy: 2.6, revoke: "app.pulumi.com, Access tokens"),
        SecretKind(
            id: "secret-readme-key", title: "ReadMe API key", literals: ["rdme_"], pattern: "rdme_[a-z0-9]{70}",
            run: 70, revoke: "ReadMe dashboard, Configuration, API keys"),
        SecretKind(
            id: "secret-sentry-org-token", title: "Sentry organization token", literals: ["sntrys_eyJ"],
            pattern: "sntrys_eyJ[A-Za-z0-9+/=_-]{80,400}", run: 80, check: .base64JSON(after: 7),
            revoke: "Sentry, Settings, Auth tokens"),
        SecretKind(
            id: "secret-sentry-user-token", title: "Sentry user token", literals: ["sntryu_"],
            pattern: "sntryu_[0-9a-f]{64}", run: 64, entropy: 2.6, revoke: "Sentry, User settings, Auth tokens"),
        SecretKind(
            id: "secret-sonar-token", title: "SonarQube token", literals: ["sqa_", "sqp_", "squ_"],
            pattern: "sq[apu]_[0-9a-f]{40}", run: 40, entropy: 2.6, revoke: "SonarQube, My account, Security"),
        SecretKind(
            id: "secret-sourcegraph-token", title: "Sourcegraph access token", literals: ["sgp_"],
            pattern: "sgp_(?:[0-9a-f]{16}_|local_)?[0-9a-f]{40}", run: 40, entropy: 2.6,
            revoke: "Sourcegraph, Settings, Access tokens"),
        SecretKind(
            id: "secret-terraform-cloud-token", title: "Terraform Cloud token", literals: [".atlasv1."],
            pattern: #"(?<![A-Za-z0-9])[A-Za-z0-9]{14}\.atlasv1\.[A-Za-z0-9_=-]{60,70}"#, reach: 14, run: 60,
            severity: .critical, entropy: 3.5, revoke: "Terraform Cloud, User settings, Tokens"),
        SecretKind(
            id: "secret-typeform-token", title: "Typeform personal token", literals: ["tfp_"],
            pattern: "tfp_[A-Za-z0-9_.=-]{59}", run: 59, revoke: "Typeform, Account, Personal tokens"),
        SecretKind(
            id: "secret-vault-token", title: "HashiCorp Vault token", literals: ["hvb.", "hvr.", "hvs."],
            pattern: #"hv[brs]\.[A-Za-z0-9_-]{24,300}"#, run: 24, entropy: 3.4, revoke: "vault token revoke"),
    ]
}
