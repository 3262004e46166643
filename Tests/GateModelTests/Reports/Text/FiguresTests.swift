import Testing

@testable import GateModel

@Suite struct FiguresTests {
    @Test(
        "numbers have a comma every three digits",
        arguments: [(0, "0"), (999, "999"), (1000, "1,000"), (17_000_000, "17,000,000"), (-1234, "-1,234")])
    func grouped(number: Int, text: String) {
        #expect(Figures.grouped(number) == text)
    }

    @Test("one is singular")
    func counted() {
        #expect(Figures.counted(1, "finding") == "1 finding")
        #expect(Figures.counted(0, "finding") == "0 findings")
        #expect(Figures.counted(2, "entry", "entries") == "2 entries")
    }

    @Test(
        "seconds have two places below one, one below ten, none above",
        arguments: [
            (0, "0.00s"), (0.034, "0.03s"), (0.994, "0.99s"), (0.996, "1.0s"), (1.25, "1.3s"), (9.94, "9.9s"),
            (9.96, "10s"), (75.4, "75s"), (-1, "0.00s"),
        ])
    func seconds(seconds: Double, text: String) {
        #expect(Figures.seconds(seconds) == text)
    }
}
