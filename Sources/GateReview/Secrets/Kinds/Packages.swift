import GateModel

extension SecretKind {
    static let packages: [SecretKind] = [
        SecretKind(
            id: "secret-artifactory-key", title: "JFrog Artifactory API key", literals: ["AKCp"],
            pattern: "AKCp[A-Za-z0-9]{69}", run: 69, entropy: 4.0, revoke: "Artifactory, Edit profile, API key"),
        SecretKind(
            id: "secret-artifactory-reference-token", title: "JFrog Artifactory reference token", literals: ["cmVmd"],
            pattern: "cmVmd[A-Za-z0-9]{59}(?![A-Za-z0-9+/=])", run: 59, entropy: 4.0,
            revoke: "Artifactory, Administration, Access tokens"),
        SecretKind(
            id: "secret-clojars-token", title: "Clojars deploy token", literals: ["CLOJARS_"],
            pattern: "CLOJARS_[a-z0-9]{60}", run: 60, revoke: "clojars.org, Deploy tokens"),
        SecretKind(
            id: "secret-crates-io-token", title: "crates.io API token", literals: ["cio"],
            pattern: "cio[A-Za-z0-9]{32}", run: 32, entropy: 3.8, revoke: "crates.io, Account settings, API tokens"),
        SecretKind(
            id: "secret-docker-organization-token", title: "Docker organization access token", literals: ["dckr_oat_"],
            pattern: "dckr_oat_[A-Za-z0-9_-]{32}", run: 32, revoke: "Docker Hub, Organization, Access tokens"),
        SecretKind(
            id: "secret-docker-personal-token", title: "Docker personal access token", literals: ["dckr_pat_"],
            pattern: "dckr_pat_[A-Za-z0-9_-]{27}", run: 27, revoke: "Docker Hub, Account settings, Access tokens"),
        SecretKind(
            id: "secret-npm-token", title: "npm access token", literals: ["npm_"], pattern: "npm_[A-Za-z0-9]{36}",
            run: 36, check: .npm, revoke: "npm token revoke"),
        SecretKind(
            id: "secret-nuget-key", title: "NuGet API key", literals: ["oy2"], pattern: "oy2[a-z0-9]{43}", run: 43,
            entropy: 3.5, revoke: "nuget.org, API keys"),
        SecretKind(
            id: "secret-pypi-token", title: "PyPI upload token",
            literals: ["pypi-AgEIcHlwaS5vcmc", "pypi-AgENdGVzdC5weXBpLm9yZw"],
            pattern: "pypi-Ag[A-Za-z0-9_-]{80,2000}", run: 60, severity: .critical, check: .macaroon,
            revoke: "pypi.org, Account settings, API tokens"),
        SecretKind(
            id: "secret-rubygems-key", title: "RubyGems API key", literals: ["rubygems_"],
            pattern: "rubygems_[0-9a-f]{48}", run: 48, entropy: 2.6, revoke: "rubygems.org, Settings, API keys"),
    ]
}
