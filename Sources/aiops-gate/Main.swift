import ArgumentParser
import GateCommands

@main
enum Main {
    static func main() { AIOpsGate.main() }
}
