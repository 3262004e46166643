import GateSyntax
import Testing

@Suite struct ChangedSymbolTests {
    private let outline: Outline

    init() throws {
        outline = Outline(
            try OutlineTests.tree(
                "a.py",
                Array(
                    """
                    import os
                    class A:
                        x = 1

                        def f(self):
                            return 1

                        def g(self):
                            def inner():
                                pass
                            return inner


                    def h(): pass
                    """.utf8)))
    }

    @Test(
        "a changed line belongs to the innermost symbol around it",
        arguments: [
            (1..<2, []), (3..<4, ["A"]), (6..<7, ["A.f"]), (10..<11, ["A.g.inner"]), (11..<12, ["A.g"]),
            (5..<8, ["A", "A.f"]), (6..<9, ["A", "A.f", "A.g"]), (14..<15, ["h"]),
            (1..<15, ["A", "A.f", "A.g", "A.g.inner", "h"]),
        ])
    func lines(lines: Range<Int>, names: [String]) {
        #expect(outline.changed(lines: [lines]).map(\.qualifiedName) == names)
    }

    @Test("lines deleted between two lines of a symbol change it, lines deleted before or after it do not")
    func deletions() {
        #expect(outline.changed(lines: [5..<5]).map(\.qualifiedName) == ["A.f"])
        #expect(outline.changed(lines: [6..<6]).map(\.qualifiedName) == ["A"])
        #expect(outline.changed(lines: [12..<12]).isEmpty)
        #expect(outline.changed(lines: [0..<0]).isEmpty)
    }

    @Test("several hunks name a symbol once")
    func once() {
        #expect(outline.changed(lines: [5..<6, 6..<7]).map(\.qualifiedName) == ["A.f"])
    }

    @Test("the symbol at a byte is the innermost")
    func at() throws {
        let symbol = try #require(outline.symbols.first { $0.name == "inner" })
        #expect(outline.symbol(at: symbol.span.lowerBound + 5)?.name == "inner")
        #expect(outline.symbol(at: 0) == nil)
    }
}
