import Foundation
import GateSyntax
import TestSupport

/// The grammars that the set-up builds, or those of AIOPS_GRAMMARS.
enum Shelf {
    static let folder =
        ProcessInfo.processInfo.environment["AIOPS_GRAMMARS"]
        ?? Project.root.appendingPathComponent(".build/grammars").path

    static let built = GrammarShelf { language in
        let path = "\(folder)/\(language.rawValue).so"
        return FileManager.default.fileExists(atPath: path) ? path : nil
    }
    static let empty = GrammarShelf { _ in nil }

    static var isBuilt: Bool { FileManager.default.fileExists(atPath: "\(folder)/python.so") }
}
