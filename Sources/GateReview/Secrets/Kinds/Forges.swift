import GateModel

extension SecretKind {
    private static let githubTokens = "GitHub, Settings, Developer settings"
    private static let gitlabTokens = "GitLab, Access tokens"

    static let forges: [SecretKind] = [
        SecretKind(
            id: "secret-atlassian-token", title: "Atlassian API token", literals: ["ATATT3", "ATCTT3"],
            pattern: "AT[AC]TT3[A-Za-z0-9_=-]{120,260}", run: 120,
            revoke: "id.atlassian.com, Security, API tokens"),
        SecretKind(
            id: "secret-bitbucket-app-password", title: "Bitbucket app password", literals: ["ATBB"],
            pattern: "ATBB[A-Za-z0-9]{32}", run: 32, revoke: "Bitbucket, Personal settings, App passwords"),
        SecretKind(
            id: "secret-github-app-token", title: "GitHub App token", literals: ["ghs_", "ghu_"],
            pattern: "(?:ghu_[A-Za-z0-9]{36}|ghs_[A-Za-z0-9_]{36,800})", run: 36, check: .github,
            advice:
                "It ends by itself within hours; until then revoke it with DELETE /installation/token. Then read it from the environment."
        ),
        SecretKind(
            id: "secret-github-fine-grained-token", title: "GitHub fine-grained personal access token",
            literals: ["github_pat_"], pattern: "github_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{59}", run: 82,
            severity: .critical, revoke: githubTokens),
        SecretKind(
            id: "secret-github-oauth-token", title: "GitHub OAuth access token", literals: ["gho_"],
            pattern: "gho_[A-Za-z0-9]{36}", run: 36, check: .github, revoke: githubTokens),
        SecretKind(
            id: "secret-github-personal-token", title: "GitHub personal access token", literals: ["ghp_"],
            pattern: "ghp_[A-Za-z0-9]{36}", run: 36, check: .github, revoke: githubTokens),
        SecretKind(
            id: "secret-github-refresh-token", title: "GitHub refresh token", literals: ["ghr_"],
            pattern: "ghr_[A-Za-z0-9]{36,76}", run: 36, check: .github, revoke: githubTokens),
        SecretKind(
            id: "secret-gitlab-agent-token", title: "GitLab agent token", literals: ["glagent-"],
            pattern: "glagent-[A-Za-z0-9_-]{50,80}", run: 50, revoke: "GitLab, Operate, Kubernetes clusters"),
        SecretKind(
            id: "secret-gitlab-deploy-token", title: "GitLab deploy token", literals: ["gldt-"],
            pattern: "gldt-[A-Za-z0-9_-]{20,80}", run: 20, revoke: "GitLab, Settings, Repository, Deploy tokens"),
        SecretKind(
            id: "secret-gitlab-feature-flag-token", title: "GitLab feature flag client token", literals: ["glffct-"],
            pattern: "glffct-[A-Za-z0-9_-]{20,80}", run: 20, severity: .medium,
            revoke: "GitLab, Deploy, Feature flags, Configure"),
        SecretKind(
            id: "secret-gitlab-feed-token", title: "GitLab feed or incoming mail token", literals: ["glft-", "glimt-"],
            pattern: "gl(?:f|im)t-[A-Za-z0-9_-]{20,120}", run: 20, revoke: gitlabTokens),
        SecretKind(
            id: "secret-gitlab-job-token", title: "GitLab CI job token", literals: ["glcbt-"],
            pattern: "glcbt-(?:[0-9a-fA-F]{1,5}_)?[A-Za-z0-9_-]{20,80}", run: 20, severity: .medium,
            advice: "It ends with its job; cancel the job if it still runs, and read the token from CI_JOB_TOKEN."),
        SecretKind(
            id: "secret-gitlab-oauth-secret", title: "GitLab OAuth application secret", literals: ["gloas-"],
            pattern: "gloas-[A-Za-z0-9_-]{64}", run: 64, revoke: "GitLab, Applications, Renew secret"),
        SecretKind(
            id: "secret-gitlab-personal-token", title: "GitLab access token", literals: ["glpat-"],
            pattern: #"glpat-[A-Za-z0-9_-]{20,300}(?:\.[0-9a-z]{2}\.?[0-9a-z]{7,9})?"#, run: 20, severity: .critical,
            revoke: gitlabTokens),
        SecretKind(
            id: "secret-gitlab-runner-token", title: "GitLab runner token", literals: ["GR1348941", "glrt-"],
            pattern: "(?:glrt-|GR1348941)[A-Za-z0-9_-]{20,80}", run: 20, revoke: "GitLab, Settings, CI/CD, Runners"),
        SecretKind(
            id: "secret-gitlab-scim-token", title: "GitLab SCIM token", literals: ["glsoat-"],
            pattern: "glsoat-[A-Za-z0-9_-]{20,80}", run: 20, revoke: "GitLab, Settings, SAML SSO"),
        SecretKind(
            id: "secret-gitlab-trigger-token", title: "GitLab pipeline trigger token", literals: ["glptt-"],
            pattern: "glptt-[0-9a-f]{40}", run: 40, entropy: 2.6,
            revoke: "GitLab, Settings, CI/CD, Pipeline trigger tokens"),
    ]
}
