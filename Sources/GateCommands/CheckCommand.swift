package import ArgumentParser

package struct AIOpsGate: ParsableCommand {
    package static let configuration = CommandConfiguration(commandName: "aiops-gate", version: "0.1.0")
    package init() {}
}
