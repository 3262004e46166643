import GateModel
import GateYAML

/// Lays the sources of a configuration over one another, in the order in which they are read.
struct Loader {
    let names: KnownNames
    var configuration = Configuration()
    var problems: [ConfigProblem] = []

    init(names: KnownNames) { self.names = names }

    /// A configuration is written by people; more than this is a mistake or an attack.
    private static let yamlLimits: YAMLLimits = {
        var limits = YAMLLimits()
        limits.bytes = 1 << 20
        limits.depth = 16
        limits.expandedNodes = 100_000
        return limits
    }()

    mutating func read(_ file: ConfigFile) {
        let yaml: YAML
        do throws(YAMLError) {
            yaml = try YAML.parse(file.bytes, limits: Loader.yamlLimits)
        } catch {
            let place = ConfigProblem.Place.file(
                file.title, line: error.position.line, column: error.position.column)
            return problems.append(ConfigProblem(place: place, message: error.message))
        }
        var checker = Checker(file: file.title, yaml: yaml, isNested: !file.directory.isRoot, names: names)
        checker.checkRoot()
        guard checker.problems.isEmpty else { return problems += Loader.inOrder(checker.problems) }
        guard let root = yaml.documents.first?.root else { return }
        var reader = FileReader(file: file, yaml: yaml)
        reader.read(root, into: &configuration)
        problems += reader.problems
    }

    /// Problems of one file in the order of its text.
    private static func inOrder(_ problems: [ConfigProblem]) -> [ConfigProblem] {
        func position(_ problem: ConfigProblem) -> (Int, Int) {
            if case .file(_, let line, let column) = problem.place { return (line, column) }
            return (0, 0)
        }
        return problems.sorted { position($0) < position($1) }
    }
}
