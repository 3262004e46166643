import Foundation
import GateSyntax
import TestSupport
import Testing

@Suite struct GrammarFolderTests {
    private let place: TemporaryDirectory

    init() throws { place = try TemporaryDirectory() }

    @Test("the folder beside an installed program is found, and its libraries by language")
    func installed() throws {
        try place.write("bin/aiops-gate", "program")
        try place.write("lib/aiops-gate/grammars/python.so", "library")
        let folder = try GrammarFolder.find(environment: [:], program: place.path + "/bin/aiops-gate")
        #expect(folder?.path == place.path + "/lib/aiops-gate/grammars")
        #expect(folder?.origin == .installed)
        #expect(try folder?.library(.python) == place.path + "/lib/aiops-gate/grammars/python.so")
        #expect(try folder?.library(.go) == nil)
        #expect(try folder?.library(.yaml) == nil)
    }

    @Test("a program of a build folder takes the grammars of that build")
    func built() throws {
        try place.write(".build/x86_64-unknown-linux-gnu/release/aiops-gate", "program")
        try place.write(".build/grammars/go.so", "library")
        let folder = try GrammarFolder.find(
            environment: [:], program: place.path + "/.build/x86_64-unknown-linux-gnu/release/aiops-gate")
        #expect(folder?.path == place.path + "/.build/grammars")
    }

    @Test("AIOPS_GRAMMARS goes first, and only as an absolute path")
    func environment() throws {
        try place.write("bin/aiops-gate", "program")
        try place.write("lib/aiops-gate/grammars/python.so", "library")
        try place.write("mine/python.so", "library")
        let program = place.path + "/bin/aiops-gate"
        #expect(
            try GrammarFolder.find(environment: ["AIOPS_GRAMMARS": place.path + "/mine"], program: program)?.path
                == place.path + "/mine")
        #expect(throws: GrammarFolder.Refusal.self) {
            try GrammarFolder.find(environment: ["AIOPS_GRAMMARS": "mine"], program: program)
        }
        #expect(throws: GrammarFolder.Refusal.self) {
            try GrammarFolder.find(environment: ["AIOPS_GRAMMARS": place.path + "/absent"], program: program)
        }
    }

    @Test("a folder or a library that everybody may write is refused")
    func worldWritable() throws {
        try place.write("g/python.so", "library")
        try place.write("g/go.so", "library")
        let path = place.path + "/g"
        #expect(chmod(path + "/python.so", 0o777) == 0)
        let folder = try #require(try GrammarFolder.find(environment: ["AIOPS_GRAMMARS": path], program: nil))
        #expect(try folder.library(.go) != nil)
        #expect(throws: GrammarFolder.Refusal.self) { try folder.library(.python) }
        #expect(chmod(path, 0o777) == 0)
        #expect(throws: GrammarFolder.Refusal.self) {
            try GrammarFolder.find(environment: ["AIOPS_GRAMMARS": path], program: nil)
        }
    }

    @Test("a folder of another user is refused, unless the program is that user's too", .enabled(if: getuid() == 0))
    func foreign() throws {
        try place.write("g/python.so", "library")
        try place.write("bin/aiops-gate", "program")
        let path = place.path + "/g"
        #expect(chown(path, 12_345, 0) == 0)
        #expect(throws: GrammarFolder.Refusal.self) {
            try GrammarFolder.find(environment: ["AIOPS_GRAMMARS": path], program: place.path + "/bin/aiops-gate")
        }
        #expect(chown(place.path + "/bin/aiops-gate", 12_345, 0) == 0)
        #expect(
            try GrammarFolder.find(environment: ["AIOPS_GRAMMARS": path], program: place.path + "/bin/aiops-gate")?.path
                == path)
    }

    @Test("without grammars anywhere there is no folder, and no error")
    func absent() throws {
        try place.write("bin/aiops-gate", "program")
        #expect(
            try GrammarFolder.find(environment: ["AIOPS_GRAMMARS": ""], program: place.path + "/bin/aiops-gate") == nil)
    }

    @Test("every language with a grammar has a line in the lock, and its built library says the same ABI and parses")
    func everyGrammar() throws {
        let path = Project.root.appendingPathComponent(".build/grammars").path
        let folder = try #require(
            try GrammarFolder.find(environment: ["AIOPS_GRAMMARS": path], program: nil), "run .ci/setup build")
        let lock = try #require(folder.lock())
        for language in Language.allCases where language.grammarSymbol != nil {
            #expect(lock.entries[language]?.sha256.utf8.count == 64, "\(language)")
            let library = try #require(try folder.library(language), "\(language)")
            let grammar = try Grammar(language, path: library)
            #expect((13...14).contains(grammar.abi), "\(language)")
            #expect(try grammar.parse(Array("\n".utf8)).errors.isEmpty, "\(language)")
        }
    }
}
