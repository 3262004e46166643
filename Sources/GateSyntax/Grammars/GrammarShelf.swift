import Synchronization

/// The grammars of a folder, each opened when the first file of its language comes, once for all threads.
package final class GrammarShelf: Sendable {
    /// Why there is no tree.
    package enum Missing: Error, Equatable, CustomStringConvertible {
        case noFile(Language)
        case failure(Language, String)

        package var description: String {
            switch self {
            case .noFile(let language): "no grammar for \(language.rawValue)"
            case .failure(let language, let words): "\(language.rawValue): \(words)"
            }
        }
    }

    private let path: @Sendable (Language) throws -> String?
    private let opened = Mutex<[Language: Result<Grammar, Missing>]>([:])

    /// `path` gives the file of a language's shared library; nil where there is none. Called once a language.
    package init(path: @escaping @Sendable (Language) throws -> String?) { self.path = path }

    package func grammar(_ language: Language) throws(Missing) -> Grammar {
        let result: Result<Grammar, Missing> = opened.withLock { known in
            if let result = known[language] { return result }
            let result = open(language)
            known[language] = result
            return result
        }
        return try result.get()
    }

    private func open(_ language: Language) -> Result<Grammar, Missing> {
        do {
            guard let file = try path(language) else { return .failure(.noFile(language)) }
            return .success(try Grammar(language, path: file))
        } catch {
            return .failure(.failure(language, "\(error)"))
        }
    }
}
