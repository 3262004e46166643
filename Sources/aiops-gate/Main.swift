import GateCommands

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

@main
enum Main {
    static func main() {
        exit(AIOpsGate.run(Array(CommandLine.arguments.dropFirst())))
    }
}
