import Glibc

/// Moves bytes to and from a child with `poll`, so that no full pipe can stop both.
struct ChildPump {
    private(set) var output: [UInt8] = []
    private(set) var error: [UInt8] = []
    private let child: SpawnedChild
    private let input: [UInt8]
    private var sent = 0
    private let end: Double?
    private let limit: Int
    /// Whether the child was ended because it wrote more than it may.
    private(set) var isTooMuch = false
    private var isInputOpen = true
    private var isOutputOpen = true
    private var isErrorOpen = true

    init(child: SpawnedChild, input: [UInt8], seconds: Double?, limit: Int? = nil) {
        self.limit = limit ?? .max
        self.child = child
        self.input = input
        end = seconds.map { ChildPump.now() + $0 }
    }

    /// Runs until both outputs are closed; true when the time ran out first (the child has then been ended).
    mutating func run() -> Bool {
        while isOutputOpen || isErrorOpen {
            if isInputOpen, sent == input.count { closeInput() }
            var waiting = [
                pollfd(fd: isInputOpen ? child.input : -1, events: Int16(POLLOUT), revents: 0),
                pollfd(fd: isOutputOpen ? child.output : -1, events: Int16(POLLIN), revents: 0),
                pollfd(fd: isErrorOpen ? child.error : -1, events: Int16(POLLIN), revents: 0),
            ]
            let ready = poll(&waiting, 3, milliseconds())
            if ready < 0 { continue }  // EINTR
            if ready == 0 {
                child.end()
                return true
            }
            if waiting[0].revents != 0 { send() }
            if waiting[1].revents != 0 { isOutputOpen = ChildPump.receive(child.output, into: &output) }
            if waiting[2].revents != 0 { isErrorOpen = ChildPump.receive(child.error, into: &error) }
            if output.count > limit || error.count > limit {
                isTooMuch = true
                child.end()
                return false
            }
        }
        child.close()
        // A child may close its outputs long before it ends.
        while end != nil, !child.hasEnded() {
            if milliseconds() == 0 {
                child.end()
                return true
            }
            usleep(1_000)
        }
        return false
    }

    private mutating func send() {
        switch child.send(input[sent...]) {
        case let count? where count > 0: sent += count
        case nil: closeInput()  // the child reads no further; its status says why
        default: break
        }
    }

    private mutating func closeInput() {
        child.closeInput()
        isInputOpen = false
    }

    /// Appends what is there, waiting for it if need be; false at the end. `hint`: how much is expected.
    static func receive(_ descriptor: Int32, into bytes: inout [UInt8], hint: Int = 0) -> Bool {
        let chunk = max(65_536, min(hint, 1 << 20))
        return withUnsafeTemporaryAllocation(byteCount: chunk, alignment: 1) { buffer in
            let count = read(descriptor, buffer.baseAddress, chunk)
            if count > 0 { bytes.append(contentsOf: UnsafeRawBufferPointer(rebasing: buffer[..<count])) }
            return count > 0 || (count < 0 && (errno == EINTR || errno == EAGAIN))
        }
    }

    /// For `poll`: -1 waits for ever.
    private func milliseconds() -> Int32 {
        guard let end else { return -1 }
        return Int32(min(max((end - ChildPump.now()) * 1_000, 0), 2_000_000_000).rounded(.up))
    }

    private static func now() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}
