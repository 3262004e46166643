import GateModel

/// Writes the wanted reports, each to its place.
struct ReportWriter {
    let surroundings: Surroundings
    let output: OutputOptions

    /// The human report goes to standard output, or to standard error where a wanted report takes standard output.
    ///
    /// Every report is tried; then the first refusal ends the command, unless the verdict's own code weighs more.
    func write(_ result: GateResult, profile: inout Profile) throws {
        var refusal: CommandFailure?
        let attempt = { (body: () throws -> Void) in
            do { try body() } catch let failure as CommandFailure {
                AIOpsGate.report(failure)
                refusal = refusal ?? failure
            }
        }
        for report in output.reports {
            try attempt { try write(result, format: report.format, file: report.file) }
            profile.phase(report.format)
        }
        if !output.reports.contains(where: { $0.format == "human" }) {
            let isOutputTaken = output.reports.contains { $0.file == nil } || output.fix == .patch
            try attempt { try writeHuman(result, toError: isOutputTaken) }
            profile.phase("human")
        }
        if let refusal, result.verdict.exitCode != ExitStatus.fail { throw Refused(status: refusal.status) }
    }

    /// A refusal that has been told already.
    struct Refused: Error { let status: Int32 }

    private func write(_ result: GateResult, format: String, file: String?) throws {
        guard let report = Reports.all.first(where: { $0.format == format }) else { return }
        var options = options
        options.isWorkflowLog = file == nil && surroundings.isWorkflowLog
        options.color = file == nil && surroundings.color(isTerminal: surroundings.isOutputTerminal)
        if let file {
            try AtomicFile.write(file) { try report.write(result, options: options, to: &$0) }
        } else {
            try StandardStreams.output { try report.write(result, options: options, to: &$0) }
        }
    }

    private func writeHuman(_ result: GateResult, toError: Bool) throws {
        guard let report = Reports.all.first(where: { $0.format == "human" }) else { return }
        var options = options
        options.isWorkflowLog = surroundings.isWorkflowLog
        options.color = surroundings.color(
            isTerminal: toError ? surroundings.isErrorTerminal : surroundings.isOutputTerminal)
        if toError {
            var writer = ByteWriter()
            try report.write(result, options: options, to: &writer)
            StandardStreams.error(bytes: writer.bytes)
        } else {
            try StandardStreams.output { try report.write(result, options: options, to: &$0) }
        }
    }

    private var options: ReportOptions {
        var options = ReportOptions()
        options.key = output.key
        options.epoch = surroundings.epoch
        options.width = surroundings.width
        return options
    }
}
