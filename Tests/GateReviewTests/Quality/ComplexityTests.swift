import GateSyntax
import TestSupport
import Testing

@testable import GateReview

@Suite(.enabled(if: Shelf.isBuilt, "no grammars were built")) struct ComplexityTests {
    /// The complexity of the first function of a text.
    private func complexity(_ text: String, _ language: Language) throws -> Int {
        let tree = try Shelf.built.grammar(language).parse(Array(text.utf8), seconds: 5)
        #expect(tree.errors.isEmpty, "\(language) does not parse")
        let symbol = try #require(Outline(tree).symbols.first { $0.kind.isCallable })
        return try #require(Complexity(tree)).value(of: symbol.place, name: symbol.name)
    }

    // An if inside a loop inside a function, an else if, an else, and two runs of operators: 1 + 2 + 1 + 1 + 2.
    @Test(
        "the same function costs the same in every language",
        arguments: [
            (
                Language.python,
                "def f(a):\n  for x in a:\n    if x and y and z:\n      g()\n    elif x or y:\n      g()\n    else:\n      g()\n"
            ),
            (
                .javascript,
                "function f(a) { for (const x of a) { if (x && y && z) { g() } else if (x || y) { g() } else { g() } } }"
            ),
            (
                .typescript,
                "function f(a: any) { for (const x of a) { if (x && y && z) { g() } else if (x || y) { g() } else { g() } } }"
            ),
            (
                .go,
                "package p\nfunc f(a []int) {\n for _, x := range a {\n  if x && y && z {\n   g()\n  } else if x || y {\n   g()\n  } else {\n   g()\n  }\n }\n}\n"
            ),
            (
                .java,
                "class C { void f(int[] a) { for (int x : a) { if (x && y && z) { g(); } else if (x || y) { g(); } else { g(); } } } }"
            ),
            (
                .kotlin,
                "fun f(a: List<Int>) {\n for (x in a) {\n  if (x && y && z) {\n   g()\n  } else if (x || y) {\n   g()\n  } else {\n   g()\n  }\n }\n}\n"
            ),
            (
                .swift,
                "func f(a: [Int]) {\n for x in a {\n  if x && y && z {\n   g()\n  } else if x || y {\n   g()\n  } else {\n   g()\n  }\n }\n}\n"
            ),
            (.rust, "fn f(a: &[bool]) { for x in a { if x && y && z { g() } else if x || y { g() } else { g() } } }"),
            (.c, "void f(int *a) { for (;;) { if (x && y && z) { g(); } else if (x || y) { g(); } else { g(); } } }"),
            (
                .cpp,
                "void f(V a) { for (auto x : a) { if (x && y && z) { g(); } else if (x || y) { g(); } else { g(); } } }"
            ),
            (
                .ruby,
                "def f(a)\n  for x in a\n    if x && y && z\n      g()\n    elsif x || y\n      g()\n    else\n      g()\n    end\n  end\nend\n"
            ),
            (
                .php,
                "<?php function f($a) { foreach ($a as $x) { if ($x && $y && $z) { g(); } elseif ($x || $y) { g(); } else { g(); } } }"
            ),
            (
                .bash,
                "f() {\n  for x in a; do\n    if a && b && c; then\n      g\n    elif a || b; then\n      g\n    else\n      g\n    fi\n  done\n}\n"
            ),
        ])
    func same(language: Language, text: String) throws {
        #expect(try complexity(text, language) == 7)
    }

    @Test(
        "the examples of the white paper cost what it says",
        arguments: [
            // A sum of primes with a labelled continue: 7; words for a number: 1.
            (
                Language.java,
                "class C { int sumOfPrimes(int max) { int total = 0; OUT: for (int i = 1; i <= max; ++i) { for (int j = 2; j < i; ++j) { if (i % j == 0) { continue OUT; } } total += i; } return total; } }",
                7
            ),
            (
                .java,
                "class C { String getWords(int number) { switch (number) { case 1: return \"one\"; case 2: return \"a couple\"; default: return \"lots\"; } } }",
                1
            ),
            // if, a run of &&, a run of ||, a run of &&.
            (.java, "class C { void f() { if (a && b && c || d || e && f) { g(); } } }", 4),
            (.java, "class C { void f() { if (a && !(b && c)) { g(); } } }", 3),
            // A catch is a branch; try and finally are free.
            (
                .java,
                "class C { void f() { try { if (a) { for (;;) { } } } catch (E e) { if (b) { } } finally { } } }", 6
            ),
            (.java, "class C { void f() { Runnable r = () -> { if (a) { } }; } }", 2),
        ])
    func paper(language: Language, text: String, expected: Int) throws {
        #expect(try complexity(text, language) == expected)
    }

    @Test(
        "the corners of languages cost what they should",
        arguments: [
            (Language.swift, "func f() {\n guard a else { return }\n if b { return }\n}\n", 2),
            (.swift, "func f() {\n switch a {\n case .b: g()\n default: g()\n }\n}\n", 1),
            (.rust, "fn f() { let Some(x) = y else { return }; match x { 1 => g(), _ => g() } }", 1),
            (.ruby, "def f(x)\n  case x\n  when 1 then g()\n  else g()\n  end\n  return if x\nend\n", 2),
            (.kotlin, "fun f(x: Int) {\n when (x) {\n  1 -> g()\n  else -> g()\n }\n}\n", 1),
            (.python, "def f(x):\n  return 1 if x else 2\n", 1),
            (.python, "def f(x):\n  return f(x - 1)\n", 1),
            (.tsx, "function f() { return <p>{a && <b/>}</p> }", 0),
            (.go, "package p\nfunc f() {\n if err := g(); err != nil {\n  return\n }\n}\n", 1),
            (.python, "def f(x):\n  return x\n", 0),
        ])
    func corner(language: Language, text: String, expected: Int) throws {
        #expect(try complexity(text, language) == expected)
    }

    @Test("the tables name kinds that the grammars have", arguments: Language.allCases)
    func kinds(language: Language) throws {
        guard ComplexityTable.names(of: language) != nil else { return }
        let unknown = ComplexityTable.unknownNames(language, kinds: try Shelf.built.grammar(language).kinds)
        // Named otherwise in other releases of these grammars.
        let others: Set<String> = [
            "function", "function_expression", "switch_statement", "conjunction_expression", "disjunction_expression",
            "binary_expression", "except_group_clause",
        ]
        #expect(unknown.filter { !others.contains($0) } == [])
    }
}
