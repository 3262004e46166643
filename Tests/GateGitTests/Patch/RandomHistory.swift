import Foundation
import TestSupport

/// Numbers that are the same for the same seed (SplitMix64).
struct SeededNumbers: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}

/// A repository with two commits that differ in every way a patch can tell, chosen by a seed.
struct RandomHistory {
    let repository: TestRepository
    let old: String
    let new: String

    private static let words = [
        "", " ", "\t", "}", "{", "let x = 1", "@@ -1,2 +3,4 @@", "diff --git a/q b/q", "--- a/x", "+++ b/x", "-- ",
        "\\ No newline at end of file", "commit 0123456789abcdef", "index 1234567..89abcde 100644", "return nil",
        "new file mode 100644", "rename from a", "Binary files a/x and b/x differ", "\u{1}\u{7F}é", "x\r", "\r",
    ]

    init(seed: UInt64) throws {
        var numbers = SeededNumbers(state: seed)
        repository = try TestRepository()
        let names = [
            "a.txt", "dir/b.swift", "my file.c", "b/é.txt", "a/x", "quo\"te", "tab\there", "sub dir/new\nline", "-- ",
            "a b/a b", "x and b/x", "z.bin", "empty", "script.sh", "link", "lonely",
        ]
        var files: [String: [String]] = [:]
        for name in names where Bool.random(using: &numbers) {
            files[name] = RandomHistory.text(&numbers)
        }
        for (name, lines) in files { try RandomHistory.write(repository, name, lines, &numbers) }
        // git add takes a name that is no UTF-8; Foundation cannot write one.
        try RandomHistory.shell(repository, "printf 'one\\ntwo\\n' > \"$(printf 'caf\\351')\"")
        old = try repository.commit("first")
        for name in names {
            switch (files[name], Int.random(in: 0..<10, using: &numbers)) {
            case (nil, 0..<6): try RandomHistory.write(repository, name, RandomHistory.text(&numbers), &numbers)
            case (.some, 0):
                try repository.git("rm", "-q", "--", name)
            case (.some, 1):
                try FileManager.default.removeItem(atPath: repository.path + "/" + name)
                try FileManager.default.createSymbolicLink(
                    atPath: repository.path + "/" + name, withDestinationPath: "target-\(name.count)")
            case (.some, 2):
                try repository.git("add", "-A")
                try repository.git("update-index", "--chmod=+x", "--", name)
                try repository.git("checkout-index", "-f", "--", name)
            case (.some(let lines), 3):
                try repository.git("mv", "--", name, "moved \(name.count) \(name.prefix(1)).txt")
                if Bool.random(using: &numbers) {
                    try RandomHistory.write(
                        repository, "moved \(name.count) \(name.prefix(1)).txt", lines + ["more"], &numbers)
                }
            case (.some(let lines), _):
                try RandomHistory.write(repository, name, RandomHistory.edited(lines, &numbers), &numbers)
            default: break
            }
        }
        try RandomHistory.shell(repository, "printf 'one\\n2\\n' > \"$(printf 'caf\\351')\"")
        try repository.write("z.bin", [0, 1, 2, UInt8.random(in: 0...255, using: &numbers)])
        new = try repository.commit("second\n\nwith a body\n- and a list")
    }

    private static func text(_ numbers: inout SeededNumbers) -> [String] {
        (0..<Int.random(in: 0..<60, using: &numbers)).map { _ in words.randomElement(using: &numbers) ?? "" }
    }

    private static func edited(_ lines: [String], _ numbers: inout SeededNumbers) -> [String] {
        var lines = lines
        for _ in 0..<Int.random(in: 1..<6, using: &numbers) {
            let place = Int.random(in: 0...lines.count, using: &numbers)
            if Bool.random(using: &numbers), place < lines.count {
                lines.removeSubrange(place..<min(lines.count, place + Int.random(in: 1..<5, using: &numbers)))
            } else {
                lines.insert(contentsOf: text(&numbers).prefix(4), at: place)
            }
        }
        return lines
    }

    private static func write(
        _ repository: TestRepository, _ name: String, _ lines: [String], _ numbers: inout SeededNumbers
    ) throws {
        let end = Int.random(in: 0..<4, using: &numbers) == 0 ? "" : "\n"
        try repository.write(name, lines.isEmpty ? "" : lines.joined(separator: "\n") + end)
    }

    private static func shell(_ repository: TestRepository, _ script: String) throws {
        _ = try Command.run(["sh", "-c", script], in: repository.path)
    }
}
