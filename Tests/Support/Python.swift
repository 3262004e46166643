public import Foundation

/// Runs Python where it is there with the modules that a test needs.
public enum Python {
    /// Whether `python3` can import all of `modules`.
    public static func has(_ modules: String...) -> Bool {
        (try? Command.run([program, "-c", "import \(modules.joined(separator: ", "))"], environment: home))?.status
            == 0
    }

    /// Runs a script with `arguments` as `sys.argv[1:]`; gives what it prints, with its errors.
    public static func run(_ script: String, _ arguments: [String] = [], input: [UInt8] = []) throws -> String {
        let result = try Command.run([program, "-c", script] + arguments, input: input, environment: home)
        return result.text + (result.status == 0 ? "" : "exit \(result.status): \(result.error)")
    }

    /// The errors of a JSON text against a JSON Schema file, one a line; empty where it is valid.
    public static func schemaErrors(_ json: [UInt8], _ schema: URL) throws -> String {
        try run(
            """
            import json, sys, jsonschema
            schema = json.load(open(sys.argv[1]))
            validator = jsonschema.validators.validator_for(schema)(schema)
            for error in validator.iter_errors(json.load(sys.stdin)):
                print("/".join(map(str, error.absolute_path)), error.message[:300])
            """, [schema.path], input: json)
    }

    /// That of the tests' environment where `make test` has made it.
    private static let program = Project.tool("python3") ?? "python3"

    /// Python installations of one user are found through HOME.
    private static let home = ["HOME": ProcessInfo.processInfo.environment["HOME"] ?? "/nonexistent"]
}
