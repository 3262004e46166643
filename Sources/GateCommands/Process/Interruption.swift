import GateGit

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// What happens on SIGINT, SIGTERM and SIGHUP: half-written files and children go away, then the signal does what it does.
enum Interruption {
    /// C strings of files to remove; a slot is nil when free.
    nonisolated(unsafe) private static let slots: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?> = {
        // Safe because only the main thread writes slots, one pointer store each, and the handler only reads.
        let slots = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>.allocate(capacity: count)
        slots.initialize(repeating: nil, count: count)
        return slots
    }()
    private static let count = 16

    /// Installs the handlers; call once at the start.
    static func prepare() {
        _ = slots
        ChildGroups.prepare()
        for number in [SIGINT, SIGTERM, SIGHUP] {
            // A parent that ignores the signal (nohup) is respected.
            let before = signal(number, onInterruption)
            if unsafeBitCast(before, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self) { signal(number, SIG_IGN) }
        }
        // A trap of the program itself is "could not analyse", never a pass and never a core dump of the user's code.
        for number in [SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGFPE] { signal(number, onTrap) }
    }

    static func willCreate(_ path: String) {
        for slot in 0..<count where slots[slot] == nil {
            slots[slot] = strdup(path)
            return
        }
    }

    static func didRemove(_ path: String) {
        for slot in 0..<count {
            guard let entry = slots[slot], strcmp(entry, path) == 0 else { continue }
            slots[slot] = nil
            free(entry)
        }
    }

    fileprivate static func removeFiles() {
        for slot in 0..<count { if let entry = slots[slot] { unlink(entry) } }
    }
}

nonisolated private func onInterruption(_ number: Int32) {
    ChildGroups.end()
    Interruption.removeFiles()
    signal(number, SIG_DFL)
    raise(number)
}

nonisolated private func onTrap(_ number: Int32) {
    Interruption.removeFiles()
    let text: StaticString =
        "aiops-gate: internal error, the change was not analysed; please report it with the command line\n"
    _ = write(2, text.utf8Start, text.utf8CodeUnitCount)
    _exit(3)
}
