import ArgumentParser
import GateGit

/// `aiops-gate hooks install|uninstall|status`.
struct HooksCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "hooks", abstract: "Install, remove or look at the git hooks.",
        subcommands: [Install.self, Uninstall.self, Status.self], defaultSubcommand: Status.self)

    struct Install: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Install pre-commit and pre-push, or the hooks that are named.",
            discussion: """
                A hook that stands there is kept as NAME.legacy and run first. Where husky, pre-commit or lefthook \
                keep the hooks, nothing is written and the lines for their configuration are shown.
                """)

        @Option(help: ArgumentHelp("A hook to install; may be repeated.", valueName: "name"))
        var hook: [String] = []
        @Option(help: "script, or config with git 2.54 and later.")
        var method = "script"

        func run() throws {
            guard let method = HookInstaller.Method(rawValue: method) else {
                throw CommandFailure(ExitStatus.usage, "--method takes script or config, not '\(method)'")
            }
            let names = try HookReport.names(hook)
            try HookReport.show {
                try HookReport.installer().install(names.isEmpty ? HookName.standard : names, method: method)
            }
        }
    }

    struct Uninstall: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Remove our hooks and put back what stood there before.")

        @Option(help: ArgumentHelp("A hook to remove; may be repeated.", valueName: "name"))
        var hook: [String] = []

        func run() throws {
            let names = try HookReport.names(hook)
            try HookReport.show { try HookReport.installer().uninstall(names.isEmpty ? HookName.allCases : names) }
        }
    }

    struct Status: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "What stands in place for every hook.")

        func run() throws { try HookReport.show { try HookReport.installer().status() } }
    }
}
