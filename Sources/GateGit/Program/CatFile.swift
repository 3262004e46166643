import GateModel
import Glibc

/// A conversation with `git cat-file --batch` or `--batch-check`: one long-lived child for thousands of objects.
///
/// Not safe for two threads at once; `ObjectReader` holds the lock.
final class CatFile {
    struct Header {
        let id: ObjectID
        let type: String
        let size: Int
    }

    enum Answer {
        case found(Header)
        case missing
        /// The child ended instead of answering: what it said. The next question starts another.
        case died(String)
    }

    private let command: ChildProcess
    private var child: SpawnedChild?
    private var buffer: [UInt8] = []
    private var position = 0
    private var said: [UInt8] = []

    init(_ command: ChildProcess) { self.command = command }

    /// Asks for an object by any name git knows; `name` must not hold a line end.
    func ask(_ name: String) throws(GitError) -> Answer {
        let child = try started()
        guard child.sendAll(Array(name.utf8) + [UInt8(ascii: "\n")]), let line = readLine(child) else {
            return .died(stop())
        }
        let text = String(decoding: line, as: UTF8.self)
        let parts = text.split(separator: " ")
        guard parts.count == 3, let id = ObjectID(hex: parts[0]), let size = Int(parts[2]) else {
            // "NAME missing", "NAME ambiguous"; a name may hold blanks.
            return .missing
        }
        return .found(Header(id: id, type: String(parts[1]), size: size))
    }

    /// After `.found` of a `--batch` conversation: the object's bytes. nil when the child ended half-way.
    func content(size: Int) -> [UInt8]? {
        guard let child, fill(child, atLeast: size + 1) else {
            _ = stop()
            return nil
        }
        let bytes = Array(buffer[position..<(position + size)])
        position += size + 1  // git puts a line end behind the object
        return bytes
    }

    /// Ends the child; gives the last it said.
    @discardableResult
    func stop() -> String {
        child?.kill()
        child = nil
        buffer = []
        position = 0
        defer { said = [] }
        return String(decoding: said, as: UTF8.self)
    }

    private func started() throws(GitError) -> SpawnedChild {
        if let child { return child }
        let started = try SpawnedChild(command)
        child = started
        return started
    }

    private func readLine(_ child: SpawnedChild) -> [UInt8]? {
        var searched = 0
        while true {
            let (start, known) = (position + searched, buffer.count)
            let end = buffer.withUnsafeBytes { bytes -> Int? in
                guard let base = bytes.baseAddress, start < known else { return nil }
                return memchr(base + start, 10, known - start).map { UnsafeRawPointer($0) - base }
            }
            if let end {
                defer { position = end + 1 }
                return Array(buffer[position..<end])
            }
            searched = known - position
            guard fill(child, atLeast: searched + 1) else { return nil }
        }
    }

    /// Reads until `count` bytes lie behind `position`; false when the child ends before.
    private func fill(_ child: SpawnedChild, atLeast count: Int) -> Bool {
        if position > 0, position == buffer.count || position > 1 << 20 {
            buffer.removeSubrange(..<position)
            position = 0
        }
        while buffer.count - position < count {
            var waiting = [
                pollfd(fd: child.output, events: Int16(POLLIN), revents: 0),
                pollfd(fd: child.error, events: Int16(POLLIN), revents: 0),
            ]
            if poll(&waiting, 2, -1) < 0 { continue }  // EINTR
            if waiting[1].revents & Int16(POLLIN) != 0 {
                _ = ChildPump.receive(child.error, into: &said)
                if said.count > 1 << 16 { said.removeFirst(said.count - 1 << 12) }
                continue
            }
            let missing = count - (buffer.count - position)
            guard waiting[0].revents == 0 || ChildPump.receive(child.output, into: &buffer, hint: missing) else {
                while ChildPump.receive(child.error, into: &said) {}
                return false
            }
        }
        return true
    }
}
