import Foundation
import GateModel
import TestSupport
import Testing

@Suite("the byte writer")
struct ByteWriterTests {
    @Test("what is written arrives whole and in order, in chunks or at once")
    func whole() throws {
        let directory = try TemporaryDirectory()
        let file = try directory.write("out", "")
        let handle = try FileHandle(forWritingTo: file)
        var output = ByteWriter(descriptor: handle.fileDescriptor)
        var expected = ""
        for index in 0..<20_000 {
            output.write("line \(index)\n")
            expected += "line \(index)\n"
        }
        let large = String(repeating: "x", count: 200_000)
        output.write(large)
        try output.flush()
        #expect(try directory.read("out") == expected + large)
    }

    @Test(
        "a report to a descriptor keeps one chunk at most, however many findings there are",
        arguments: ["json", "sarif"])
    func streaming(format: String) throws {
        let null = try #require(FileHandle(forWritingAtPath: "/dev/null"))
        var output = ByteWriter(descriptor: null.fileDescriptor)
        let result = ResultFixture.large(2000)
        try Reports.all.first { $0.format == format }?.write(result, options: ReportOptions(), to: &output)
        #expect(output.bytes.count < 64 << 10)
        #expect(ReportsTests.bytes(of: result, format).count > 500_000)
    }

    @Test("a full disk is an error with its number, and said once at the end")
    func full() throws {
        let disk = try #require(FileHandle(forWritingAtPath: "/dev/full"))
        var output = ByteWriter(descriptor: disk.fileDescriptor)
        for _ in 0..<3 { output.write(String(repeating: "x", count: 100_000)) }
        let error = #expect(throws: WriteError.self) { try output.flush() }
        #expect(error?.code == ENOSPC)
    }

    @Test("a pipe that does not block is waited for")
    func pipe() throws {
        let pipe = Pipe()
        let descriptor = pipe.fileHandleForWriting.fileDescriptor
        #expect(fcntl(descriptor, F_SETFL, O_NONBLOCK) == 0)
        let reader = PipeCount(pipe.fileHandleForReading)
        var output = ByteWriter(descriptor: descriptor)
        output.write(String(repeating: "x", count: 1 << 20))
        try output.flush()
        try pipe.fileHandleForWriting.close()
        #expect(reader.value() == 1 << 20)
    }

    /// `MEASURE=1 swift test -c release --filter ByteWriterTests` prints the figures.
    @Test(
        "SARIF with 100,000 findings takes half a second and 20 MB at most",
        .enabled(if: ProcessInfo.processInfo.environment["MEASURE"] == "1", "MEASURE=1 measures, best in release"))
    func figures() throws {
        let result = ResultFixture.large(100_000)
        let directory = try TemporaryDirectory()
        let handle = try FileHandle(forWritingTo: try directory.write("out", ""))
        var options = ReportOptions()
        options.resultLimit = nil
        let before = ByteWriterTests.usage()
        var output = ByteWriter(descriptor: handle.fileDescriptor)
        try SARIFReport.write(result, options: options, to: &output)
        try output.flush()
        let after = ByteWriterTests.usage()
        print("SARIF, 100,000 findings: \(after.cpu - before.cpu) s CPU, \(after.peak - before.peak) KiB more")
        #if !DEBUG
        #expect(after.cpu - before.cpu <= 0.5)
        #endif
        #expect(after.peak - before.peak <= 20 << 10)
    }

    /// CPU seconds and peak KiB of this process.
    private static func usage() -> (cpu: Double, peak: Int) {
        var usage = rusage()
        getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
        let seconds = Double(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec)
        return (seconds + Double(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6, usage.ru_maxrss)
    }
}

/// Counts what comes out of a pipe, on a thread of its own.
private final class PipeCount: @unchecked Sendable {  // safe because the semaphore orders the accesses
    private var count = 0
    private let done = DispatchSemaphore(value: 0)

    init(_ handle: FileHandle) {
        Thread.detachNewThread { [self] in
            count = (try? handle.readToEnd())??.count ?? 0
            done.signal()
        }
    }

    /// Waits for the end of the pipe.
    func value() -> Int {
        done.wait()
        return count
    }
}
