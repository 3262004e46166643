// swift-tools-version: 6.1
import PackageDescription

// The house is described in docs/architecture.md; a test holds this manifest to it.
let settings: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
]

let package = Package(
    name: "aiops-gate",
    products: [
        .executable(name: "aiops-gate", targets: ["aiops-gate"]),
        .library(name: "AIOpsGate", targets: ["GateModel", "GateConfig", "GateGit", "GateReview"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
    ],
    targets: [
        // The ground: one C library each, with exactly one importer.
        .systemLibrary(name: "CLibGit2", pkgConfig: "libgit2", providers: [.apt(["libgit2-dev"])]),
        .systemLibrary(name: "CPCRE2", pkgConfig: "libpcre2-8", providers: [.apt(["libpcre2-dev"])]),
        .systemLibrary(name: "CYaml", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
        .systemLibrary(name: "CTreeSitter", pkgConfig: "tree-sitter", providers: [.apt(["libtree-sitter-dev"])]),
        // Linked into the program alone: keeps libgit2 from parsing the CA bundle at start (8 ms).
        .target(name: "CNoCertificates"),
        .target(name: "GatePattern", dependencies: ["CPCRE2"], swiftSettings: settings),
        .target(name: "GateSyntax", dependencies: ["CTreeSitter", "GatePattern"], swiftSettings: settings),
        .target(name: "GateYAML", dependencies: ["CYaml"], swiftSettings: settings),

        // Values, decisions and reports; pure Swift.
        .target(name: "GateModel", swiftSettings: settings),
        .target(name: "GateConfig", dependencies: ["GateModel", "GateYAML"], swiftSettings: settings),

        // Rooms: they never import one another.
        .target(name: "GateGit", dependencies: ["GateModel", "CLibGit2"], swiftSettings: settings),
        .target(
            name: "GateReview", dependencies: ["GateModel", "GatePattern", "GateSyntax", "GateYAML"],
            // YAML, which `make catalog` embeds in Rules/Catalog/Catalog+Embedded.swift.
            exclude: ["Catalog"], swiftSettings: settings),

        // The command line.
        .target(
            name: "GateCommands",
            dependencies: [
                "GateModel", "GateConfig", "GateGit", "GateReview", "GateSyntax",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: settings
        ),
        .executableTarget(
            name: "aiops-gate", dependencies: ["GateCommands", "CNoCertificates"], swiftSettings: settings),

        // Tests mirror Sources.
        .target(name: "TestSupport", path: "Tests/Support", swiftSettings: settings),
        .testTarget(
            name: "GateModelTests", dependencies: ["GateModel", "TestSupport"], exclude: ["Reports/Golden"],
            swiftSettings: settings),
        .testTarget(name: "GatePatternTests", dependencies: ["GatePattern"], swiftSettings: settings),
        .testTarget(
            name: "GateSyntaxTests", dependencies: ["GateSyntax", "TestSupport"], exclude: ["Outline/Snippets"],
            swiftSettings: settings),
        .testTarget(name: "GateYAMLTests", dependencies: ["GateYAML", "TestSupport"], swiftSettings: settings),
        .testTarget(
            name: "GateConfigTests", dependencies: ["GateConfig", "GateModel", "GateYAML", "TestSupport"],
            swiftSettings: settings),
        .testTarget(
            name: "GateGitTests", dependencies: ["GateGit", "GateModel", "TestSupport"], swiftSettings: settings),
        .testTarget(
            name: "GateReviewTests", dependencies: ["GateReview", "GateModel", "GateSyntax", "TestSupport"],
            swiftSettings: settings),
        .testTarget(
            name: "GateCommandsTests",
            dependencies: [
                "GateCommands", "GateModel", "TestSupport",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: settings),
        .testTarget(name: "EndToEndTests", dependencies: ["TestSupport"], swiftSettings: settings),
    ],
    swiftLanguageModes: [.v6]
)
