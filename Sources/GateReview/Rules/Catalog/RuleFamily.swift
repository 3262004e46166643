/// What the first word of a rule's id stands for: the rules of one page.
struct RuleFamily: Hashable {
    /// The name of its page, without ending.
    let page: String
    let title: String

    init(of rule: RuleFile) {
        let word = String(rule.id.prefix { $0 != "-" })
        let known = RuleFamily.names[word]
        page = known?.page ?? word
        title = known?.title ?? word.prefix(1).uppercased() + word.dropFirst()
    }

    private static let names: [String: (page: String, title: String)] = [
        "any": ("text", "Any text"), "c": ("c", "C and C++"), "compose": ("compose", "Compose"),
        "docker": ("docker", "Dockerfile"), "js": ("javascript", "JavaScript and TypeScript"),
        "k8s": ("kubernetes", "Kubernetes"), "php": ("php", "PHP"), "text": ("text", "Any text"),
        "tf": ("terraform", "Terraform"), "yaml": ("yaml", "YAML"),
    ]
}
