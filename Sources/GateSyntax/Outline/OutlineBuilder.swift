/// One walk over a tree's nodes in the order of the text, which fills in an outline by its language's table.
struct OutlineBuilder {
    let tree: SyntaxTree
    let table: OutlineTable
    private(set) var symbols: [Symbol] = []

    /// What the walk does at a node, by its kind: most kinds say nothing to an outline.
    private struct Role: OptionSet {
        let rawValue: UInt8
        static let row = Role(rawValue: 1)
        static let wrapper = Role(rawValue: 2)
        static let comment = Role(rawValue: 4)
        static let leader = Role(rawValue: 8)
        static let section = Role(rawValue: 16)
        static let call = Role(rawValue: 32)
    }

    /// A symbol that the walk is in.
    struct Scope {
        let index: Int
        let place: Int
        let kind: Symbol.Kind
        let path: [String]
        /// What its members are where nothing of theirs says otherwise.
        var members: Symbol.Visibility?
    }

    /// A node around a symbol that belongs to it.
    struct Wrapper {
        let place: Int
        let visibility: Symbol.Visibility?
        let lead: LeadIn
        var isTaken = false
    }

    var scopes: [Scope] = []
    var wrappers: [Wrapper] = []
    private var lead = LeadIn()
    private var roles: [Role] = []
    private var rowOfKind: [UInt8] = []
    private let lineStarts: [Int]

    init(tree: SyntaxTree, table: OutlineTable) {
        self.tree = tree
        self.table = table
        var starts = [0]
        for (offset, byte) in tree.text.enumerated() where byte == UInt8(ascii: "\n") { starts.append(offset + 1) }
        lineStarts = starts
        roles = [Role](repeating: [], count: tree.kinds.names.count)
        rowOfKind = [UInt8](repeating: 0, count: tree.kinds.names.count)
        for (index, row) in table.rows.enumerated() {
            mark(row.node, .row)
            if let kind = tree.kinds.kind(row.node) { rowOfKind[Int(kind)] = UInt8(index) }
        }
        for name in table.wrappers { mark(name, .wrapper) }
        for name in table.comments { mark(name, .comment) }
        for name in table.leaders { mark(name, .leader) }
        if let section = table.visibility.section { mark(section.node, .section) }
        if let call = table.visibility.call { mark(call.node, .call) }
    }

    private mutating func mark(_ name: String, _ role: Role) {
        if let kind = tree.kinds.kind(name) { roles[Int(kind)].insert(role) }
    }

    mutating func build() {
        let nodes = tree.nodes
        var place = 0
        while place < nodes.count {
            let node = nodes[place]
            while let scope = scopes.last, Int(nodes[scope.place].next) <= place { scopes.removeLast() }
            while let wrapper = wrappers.last, Int(nodes[wrapper.place].next) <= place { wrappers.removeLast() }
            let role = Int(node.kind) < roles.count ? roles[Int(node.kind)] : []
            if role.contains(.comment) {
                lead.comment(node.range, isDocumentation: documents(node.range), in: tree.text)
                place = Int(node.next)
                continue
            }
            if role.contains(.leader) { lead.attribute(node.range, in: tree.text) }
            if role.contains(.section) { changeSection(place) }
            if role.contains(.row) { add(place, table.rows[Int(rowOfKind[Int(node.kind)])]) }
            if role.contains(.wrapper) {
                let isExport = table.visibility.exporter == tree.kindName(place)
                wrappers.append(
                    Wrapper(place: place, visibility: isExport ? .public : nil, lead: lead(before: place)))
            }
            if role.contains(.call), let call = table.visibility.call,
                let name = tree.child(of: place, field: call.field),
                let visibility = table.visibility.sectionWords[tree.string(name)]
            {
                wrappers.append(Wrapper(place: place, visibility: visibility, lead: lead(before: place)))
            }
            place += 1
        }
    }

    private func documents(_ range: Range<Int>) -> Bool {
        table.documentation.isEmpty || table.documentation.contains { tree.text[range].starts(with: $0.utf8) }
    }

    /// What leads to the node at `place`, empty where something stands between.
    private func lead(before place: Int) -> LeadIn {
        lead.isNext(Int(tree.nodes[place].start), in: tree.text) ? lead : LeadIn()
    }

    private mutating func changeSection(_ place: Int) {
        guard let section = table.visibility.section, let parent = tree.parent(of: place),
            tree.kindName(parent) == section.parent, !scopes.isEmpty,
            let visibility = table.visibility.sectionWords[tree.string(place)]
        else { return }
        scopes[scopes.count - 1].members = visibility
    }

    private mutating func add(_ place: Int, _ row: OutlineTable.Row) {
        let node = tree.nodes[place]
        var kind = row.symbol
        var holder = place
        if let value = row.value {
            guard let child = tree.child(of: place, field: value.field), let symbol = value.kinds[tree.kindName(child)]
            else { return }
            if kind == .function || symbol != .function { kind = symbol }
            holder = child
        }
        for (word, symbol) in row.keywords {
            if let number = tree.kinds.kind(word, isNamed: false),
                tree.children(of: place).contains(where: { tree.nodes[$0].kind == number })
            {
                kind = symbol
            }
        }
        var body: Int?
        for name in row.bodies where body == nil { body = child(holder, name) ?? child(place, name) }
        if body == nil, row.node == table.openScope {
            openScope(place)
            return
        }
        if row.needsBody, body == nil { return }
        let scope = scopes.last
        if row.isNeverLocal, scope?.kind.isCallable == true { return }
        guard var names = names(place, row), let name = names.last, !name.isEmpty else { return }
        if let receiver = row.receiver, let type = receiverType(place, receiver) { names.insert(type, at: 0) }
        if kind == .function, isMethod(scope, names) { kind = .method }
        if kind == .method, isConstructor(name, in: names.dropLast().last ?? scope?.path.last) { kind = .constructor }

        var start = Int(node.start)
        var end = Int(node.end)
        var lead = lead(before: place)
        var stated: Symbol.Visibility? = isExported(place, row) ? .public : nil
        for index in wrappers.indices.reversed() where wrappers[index].place > scope?.place ?? -1 {
            let wrapper = wrappers[index]
            if stated == nil { stated = wrapper.visibility }
            let around = tree.nodes[wrapper.place]
            guard !wrapper.isTaken, isOnlyMarks(end..<Int(around.end)) || isNamedByParent(place) else { continue }
            wrappers[index].isTaken = true
            start = Int(around.start)
            end = Int(around.end)
            lead = wrapper.lead
        }
        start = lead.start ?? start
        let visibility = visibility(place, name: name, stated: stated, scope: scope)
        var documentation = lead.documentation
        if table.hasDocStrings, let string = body.flatMap(docString) { documentation = string }
        let path = (scope?.path ?? []) + names
        symbols.append(
            Symbol(
                kind: kind, name: name, path: path, visibility: visibility,
                parameters: parameters(holder, row), span: start..<end, lines: line(start)...line(max(start, end - 1)),
                body: body.map { tree.nodes[$0].range }, documentation: documentation, place: place,
                parent: scope.flatMap { $0.index < 0 ? nil : $0.index }))
        var members = table.visibility.members[kind]
        if let field = row.publicWith, tree.child(of: place, field: field) != nil { members = .public }
        if kind == .extension, let word = word(place) { members = word }
        scopes.append(Scope(index: symbols.count - 1, place: place, kind: kind, path: path, members: members))
    }

    /// A qualifier of everything up to the end of the file: a scope without a symbol, at the root.
    private mutating func openScope(_ place: Int) {
        guard let name = tree.child(of: place, field: "name") else { return }
        scopes = [Scope(index: -1, place: 0, kind: .module, path: components(tree.string(name)))]
    }

    private func isMethod(_ scope: Scope?, _ names: [String]) -> Bool {
        if names.count > 1 { return true }
        guard let scope else { return false }
        return scope.kind.hasMethods || scope.kind == .module && table.modulesHaveMethods
    }

    private func isConstructor(_ name: String, in type: String?) -> Bool {
        table.constructors.contains(name) || table.constructors.contains(nil) && name == type
    }

    /// `export default function` and `module.exports.name = function`.
    private func isExported(_ place: Int, _ row: OutlineTable.Row) -> Bool {
        if row.node == table.visibility.exporter { return true }
        guard case .target(let field) = row.name, let target = tree.child(of: place, field: field) else { return false }
        return ["exports.", "module.exports."].contains { tree.bytes(target).starts(with: $0.utf8) }
    }

    /// Whether nothing but the end of a statement stands there.
    private func isOnlyMarks(_ range: Range<Int>) -> Bool {
        tree.text[range].allSatisfy { $0 == UInt8(ascii: ";") || $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }
    }

    private func line(_ offset: Int) -> Int {
        var low = 0
        var high = lineStarts.count
        while low < high {
            let middle = (low + high) / 2
            if lineStarts[middle] <= offset { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
