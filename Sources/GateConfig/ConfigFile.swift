public import GateModel

/// The bytes of one configuration file, read by whoever knows from which side of the change it comes.
public struct ConfigFile: Sendable {
    /// The file that is looked for in every directory.
    public static let standardName = ".aiops-gate.yml"

    /// The directory whose subtree it is about; the root for `--config FILE`.
    public let directory: RepoPath
    /// Its name in that directory, or its path where it lies elsewhere.
    public let name: String
    public let bytes: [UInt8]

    public init(directory: RepoPath, name: String = ConfigFile.standardName, bytes: [UInt8]) {
        self.directory = directory
        self.name = name
        self.bytes = bytes
    }

    /// What messages call it.
    var title: String { directory.appending(RepoPath(name)).text }
}
