extension Glob {
    /// Files that programs write: lock files, minified and bundled code, code from schemas, snapshots.
    public static let generatedByDefault: [Glob] = [
        // Lock files.
        "Cargo.lock", "Gemfile.lock", "Pipfile.lock", "Podfile.lock", "Package.resolved", "bun.lock", "bun.lockb",
        "composer.lock", "flake.lock", "go.sum", "gradle.lockfile", "mix.lock", "npm-shrinkwrap.json",
        "package-lock.json", "packages.lock.json", "pdm.lock", "pnpm-lock.yaml", "poetry.lock", "pubspec.lock",
        "uv.lock", "yarn.lock", ".terraform.lock.hcl", "Cartfile.resolved", "conan.lock", "deno.lock", "rebar.lock",
        // Minified and bundled code.
        "*.min.js", "*.min.mjs", "*.min.css", "*.js.map", "*.mjs.map", "*.css.map", "*.bundle.js", "*.chunk.js",
        // Code from schemas and other sources.
        "*.pb.go", "*.pb.gw.go", "*.pb.cc", "*.pb.h", "*.pb.swift", "*.grpc.swift", "*_pb2.py", "*_pb2.pyi",
        "*_pb2_grpc.py", "*_pb.js", "*_pb.d.ts", "*_grpc_pb.js", "*.g.dart", "*.freezed.dart", "*.gr.dart",
        "*.g.cs", "*.Designer.cs", "*.designer.cs", "*_generated.go", "zz_generated.*.go", "*.generated.*",
        "*+Generated.swift", "*.tab.c", "*.tab.h", "lex.yy.c",
        // Snapshots of tests.
        "**/__snapshots__/**/*.snap",
    ].map { Glob($0) }

    /// Code that others wrote and that is kept in the repository.
    public static let vendoredByDefault: [Glob] = [
        "vendor/", "node_modules/", "bower_components/", "third_party/", "third-party/", "thirdparty/",
        "jspm_packages/",
        "Pods/", "**/Carthage/Checkouts/", "**/Carthage/Build/", "**/.yarn/releases/", "**/.yarn/plugins/",
        "**/Godeps/_workspace/",
        "site-packages/", "gradlew", "gradlew.bat", "mvnw", "mvnw.cmd",
    ].map { Glob($0) }
}
