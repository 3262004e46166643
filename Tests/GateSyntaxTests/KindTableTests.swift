import GateSyntax
import Testing

@Suite struct KindTableTests {
    @Test("a name that is a kind and a keyword has two numbers")
    func namedAndAnonymous() {
        let table = KindTable(
            names: ["end", "class", "class", ""], isNamed: [false, false, true, true], fields: ["", "body"])
        #expect(table.kind("class") == 2)
        #expect(table.kind("class", isNamed: false) == 1)
        #expect(table.kind("function") == nil)
        #expect(table.field("body") == 1)
        #expect(table.name(KindTable.error) == "ERROR")
    }
}
