import GatePattern

/// What is known about one tree beyond its shape: names after imports, what locals stand for, where values come from.
///
/// Everything is found out at first need and kept. For one thread; made for one file.
package final class SyntaxFacts {
    package let tree: SyntaxTree
    let dialect: Dialect
    let flow: FlowTable
    let isTest: Bool
    /// Whether so much text is read that patterns are worth compiling to machine code.
    private let patternBytes: Int

    lazy var imports = Imports(self)
    lazy var locals = Locals(self)
    /// What name sets said of names. Behind a pointer, because the walk asks it more often than anything else and a
    /// stored property would be checked for exclusive access each time.
    private let answers = UnsafeMutablePointer<NameAnswers>.allocate(capacity: 1)
    var resolvedNames: [Int: String?] = [:]
    var identifierNames: [Int: String] = [:]
    var taints: [TaintKey: Bool] = [:]
    private var fileMatches: [ObjectIdentifier: Bool] = [:]
    /// Names that are being resolved, so that `a = a.b` ends.
    var depth = 0

    struct TaintKey: Hashable {
        let place: Int
        let kind: String
    }

    /// `isTest`: whether the path is one of tests. `isBulk`: whether some megabytes are read in this run.
    package init(
        _ tree: SyntaxTree, isTest: Bool = false, isBulk: Bool = false, flow: FlowTable = FlowTable()
    ) {
        self.tree = tree
        self.isTest = isTest
        patternBytes = isBulk ? LazyPattern.jitBytes : 0
        self.flow = flow
        dialect = Dialect(tree.language, kinds: tree.kinds)
        answers.initialize(to: NameAnswers())
    }

    deinit {
        answers.deinitialize(count: 1)
        answers.deallocate()
    }

    // MARK: shape

    func roles(_ place: Int) -> Role { dialect.roles(tree.nodes[place].kind) }

    func has(_ place: Int, _ role: Role) -> Bool { !roles(place).isDisjoint(with: role) }

    /// The first child in the first of the fields that the node has.
    func child(_ place: Int, _ fields: [UInt16]) -> Int? {
        for field in fields { if let child = tree.child(of: place, field: field) { return child } }
        return nil
    }

    func namedChildren(_ place: Int) -> [Int] {
        tree.children(of: place).filter { tree.nodes[$0].isNamed && !tree.nodes[$0].isExtra }
    }

    func text(_ place: Int) -> ArraySlice<UInt8> { tree.bytes(place) }

    func string(_ place: Int) -> String { tree.string(place) }

    func equal(_ one: Int, _ other: Int) -> Bool { text(one).elementsEqual(text(other)) }

    func ancestor(_ place: Int, where holds: (Int) -> Bool) -> Int? {
        var place = tree.nodes[place].parent
        while place >= 0 {
            if holds(Int(place)) { return Int(place) }
            place = tree.nodes[Int(place)].parent
        }
        return nil
    }

    /// The function that holds `place`; 0, the file, where there is none.
    func scope(_ place: Int) -> Int { ancestor(place) { has($0, .function) } ?? 0 }

    // MARK: predicates

    func holds(_ predicate: Predicate, _ node: Int) -> Bool {
        switch predicate {
        case .equals(let bytes): return text(node).elementsEqual(bytes)
        case .equalsCapture: return false
        case .matches(let pattern): return matches(pattern, node)
        case .anyOf(let texts): return texts.contains(string(node))
        case .resolvesTo(let names): return resolves(node, to: names)
        case .inside(let kinds): return ancestor(node) { kinds.contains(tree.nodes[$0].kind) } != nil
        case .insideMatch(let kinds, let pattern):
            return ancestor(node) { kinds.contains(tree.nodes[$0].kind) && matches(pattern, $0) } != nil
        case .has(let kinds, let pattern):
            var place = node + 1
            let end = Int(tree.nodes[node].next)
            while place < end {
                if kinds.contains(tree.nodes[place].kind), pattern.map({ matches($0, place) }) ?? true { return true }
                place += 1
            }
            return false
        case .argument(let name, let pattern): return hasArgument(node, name, pattern)
        case .argumentCount(let range): return range.contains(positionalArguments(node).count)
        case .literal: return isLiteral(node)
        case .built(let kind): return isBuilt(node, kind)
        case .tainted(let kind): return isTainted(node, kind ?? "")
        case .type(let pattern):
            guard let type = declaredType(of: node) else { return false }
            return matches(pattern, bytes: Array(type.utf8))
        case .inTest: return isTest || isInTestFunction(node)
        case .file(let pattern): return fileMatches(pattern)
        }
    }

    func matches(_ pattern: LazyPattern, _ node: Int) -> Bool {
        let range = tree.nodes[node].range
        return tree.text.withUnsafeBytes { bytes in
            ((try? pattern.pattern(forBytes: patternBytes).firstMatch(
                in: UnsafeRawBufferPointer(rebasing: bytes[range]))) ?? nil) != nil
        }
    }

    /// Decided once a file.
    private func fileMatches(_ pattern: LazyPattern) -> Bool {
        let key = ObjectIdentifier(pattern)
        if let known = fileMatches[key] { return known }
        let holds = matches(pattern, bytes: tree.text)
        fileMatches[key] = holds
        return holds
    }

    private func matches(_ pattern: LazyPattern, bytes: [UInt8]) -> Bool {
        bytes.withUnsafeBytes { ((try? pattern.pattern(forBytes: patternBytes).firstMatch(in: $0)) ?? nil) != nil }
    }

    private func isInTestFunction(_ node: Int) -> Bool {
        ancestor(node) { place in
            guard has(place, .function), let name = child(place, dialect.left) else { return false }
            let text = string(name)
            return text.hasPrefix("test") || text.hasPrefix("Test")
        } != nil
    }
}

extension SyntaxFacts {
    /// Names in the role tables that a grammar lacks; a test keeps it empty.
    package static func unknownRoleNames(_ language: Language, kinds: KindTable) -> [String] {
        Dialect.unknownNames(language, kinds: kinds)
    }
}

extension SyntaxFacts {
    /// Whether a name set holds the resolved name of a node; nil where that is not known yet.
    func verdict(of set: Int, on node: Int) -> Bool? { answers.pointee.verdict(of: set, on: node) }

    func resolves(_ node: Int, to names: NameSet) -> Bool {
        let name = resolvedName(node)
        let number = answers.pointee.number(of: name, at: node, nodes: tree.nodes.count)
        guard let name else { return false }
        if let known = answers.pointee.verdict(of: names.number, on: node) { return known }
        let verdict = matches(name, names)
        answers.pointee.keep(verdict, of: names.number, on: number)
        return verdict
    }
}

/// Which name sets hold which names of one file.
private struct NameAnswers {
    /// By place: the number of its resolved name; -1 where it has none, -2 where nobody asked.
    private var numbers: ContiguousArray<Int32> = []
    private var byText: [String: Int32] = [:]
    /// By the number of a set and that of a name: 0 not asked, 1 no, 2 yes.
    private var verdicts: ContiguousArray<ContiguousArray<UInt8>> = []

    func verdict(of set: Int, on node: Int) -> Bool? {
        guard node < numbers.count else { return nil }
        let name = numbers[node]
        if name == -1 { return false }
        guard name >= 0, set < verdicts.count, Int(name) < verdicts[set].count else { return nil }
        let verdict = verdicts[set][Int(name)]
        return verdict == 0 ? nil : verdict == 2
    }

    mutating func number(of name: String?, at node: Int, nodes: Int) -> Int32 {
        if numbers.isEmpty { numbers = ContiguousArray(repeating: -2, count: nodes) }
        guard let name else {
            numbers[node] = -1
            return -1
        }
        if numbers[node] >= 0 { return numbers[node] }
        let number = byText[name] ?? Int32(byText.count)
        if Int(number) == byText.count { byText[name] = number }
        numbers[node] = number
        return number
    }

    mutating func keep(_ verdict: Bool, of set: Int, on name: Int32) {
        if verdicts.count <= set { verdicts.append(contentsOf: repeatElement([], count: set + 1 - verdicts.count)) }
        let missing = Int(name) + 1 - verdicts[set].count
        if missing > 0 { verdicts[set].append(contentsOf: repeatElement(0, count: missing + 16)) }
        verdicts[set][Int(name)] = verdict ? 2 : 1
    }
}
