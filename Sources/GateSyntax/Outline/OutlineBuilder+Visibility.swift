extension OutlineBuilder {
    /// `stated`: by a node around the symbol.
    func visibility(_ place: Int, name: String, stated: Symbol.Visibility?, scope: Scope?) -> Symbol.Visibility {
        let rules = table.visibility
        switch rules.convention {
        case .none: break
        case .hash: if name.hasPrefix("#") { return .private }
        case .capitals: return name.first?.isUppercase == true ? .public : .internal
        case .underscores:
            if name.hasPrefix("__") { return name.hasSuffix("__") ? .public : .private }
            return name.hasPrefix("_") ? .internal : .public
        }
        let isMember = scope.map { $0.kind.hasMethods || $0.kind == .module && table.modulesHaveMethods } ?? false
        if let stated { return stated }
        // `static` of a member says nothing about who sees it.
        if isMember, rules.section != nil { return scope?.members ?? rules.otherwise }
        return word(place) ?? (isMember ? scope?.members : nil) ?? rules.otherwise
    }

    /// The visibility that a modifier of the node states.
    func word(_ place: Int) -> Symbol.Visibility? {
        for child in tree.children(of: place) where table.visibility.holders.contains(tree.kindName(child)) {
            if let found = table.visibility.words[tree.string(child)] { return found }
            for inner in tree.children(of: child) {
                if let found = table.visibility.words[tree.string(inner)] { return found }
            }
        }
        return nil
    }
}
