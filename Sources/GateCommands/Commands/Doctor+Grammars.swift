import GateSyntax

extension Doctor {
    /// The folder of the grammars, and a line for each that is there, missing or unusable.
    func grammars() -> [Finding] {
        let found: GrammarFolder?
        do throws(GrammarFolder.Refusal) {
            found = try GrammarFolder.find(environment: surroundings.environment)
        } catch {
            return [Finding(level: .wrong, text: "grammars \(error.description)", cost: Doctor.costOfNone)]
        }
        guard let folder = found else {
            return [Finding(level: .note, text: "no folder of grammars", cost: Doctor.costOfNone)]
        }
        let lock = folder.lock()
        var present: [String] = []
        var lacking: [Finding] = []
        for language in Language.allCases where language.grammarSymbol != nil {
            switch Result(catching: { () throws(GrammarFolder.Refusal) in try folder.library(language) }) {
            case .failure(let refusal): lacking.append(Finding(level: .wrong, text: "grammar \(refusal.description)"))
            case .success(nil):
                lacking.append(
                    Finding(level: .note, text: "no grammar for \(language.rawValue)", cost: Doctor.costOfOne))
            case .success(let library?):
                do throws(Grammar.Failure) {
                    let grammar = try Grammar(language, path: library)
                    let version = lock?.entries[language].map { " \($0.version)" } ?? ""
                    present.append("\(language.rawValue)\(version) (ABI \(grammar.abi))")
                } catch {
                    lacking.append(Finding(level: .wrong, text: "grammar \(library): \(error.description)"))
                }
            }
        }
        let place = Finding(level: .ok, text: "grammars \(folder.path) (\(folder.origin.rawValue))")
        return [place] + Doctor.lines(present).map { Finding(level: .ok, text: "grammars " + $0) } + lacking
    }

    private static let costOfNone =
        "no rule that needs a syntax tree runs; make install puts the grammars beside the program, AIOPS_GRAMMARS names another folder"
    private static let costOfOne = "its files are reviewed by patterns alone, and the report says so"

    /// Some to a line.
    private static func lines(_ words: [String]) -> [String] {
        stride(from: 0, to: words.count, by: 4).map { words[$0..<min($0 + 4, words.count)].joined(separator: ", ") }
    }
}
