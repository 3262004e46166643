import Testing

@testable import GateModel

@Suite struct CellWidthTests {
    @Test(
        "a text takes the columns that a terminal gives it",
        arguments: [
            ("", 0), ("abc", 3), ("größe", 5), ("e\u{301}", 1), ("漢字", 4), ("ｱ", 1), ("Ａ", 2), ("한글", 4), ("한", 2),
            ("😀", 2), ("👩‍👩‍👧", 2), ("🏳️‍🌈", 2), ("❤️", 2), ("❤", 1), ("│─…", 3), ("a\u{3000}b", 4), ("𐐀", 1), ("𠀀", 2),
        ])
    func width(text: String, columns: Int) {
        #expect(CellWidth.of(text) == columns)
    }
}
