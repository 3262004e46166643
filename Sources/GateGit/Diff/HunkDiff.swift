import CLibGit2
import GateModel

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// Hunks of two texts: libgit2's xdiff with git's defaults (Myers, indent heuristic) and no context.
enum HunkDiff {
    static func hunks(old: [UInt8], new: [UInt8]) throws(GitError) -> [Hunk] {
        if old.isEmpty { return whole(new: lineCount(new)) }
        if new.isEmpty { return whole(old: lineCount(old)) }
        return try old.withUnsafeBytesTyped { (old) throws(GitError) in
            try new.withUnsafeBytesTyped { (new) throws(GitError) in try compare(old, new) }
        }
    }

    /// The one hunk of a text that only one side has; none for an empty text.
    static func whole(old oldLines: Int = 0, new newLines: Int = 0) -> [Hunk] {
        guard oldLines + newLines > 0 else { return [] }
        return [
            Hunk(
                oldStart: oldLines == 0 ? 0 : 1, oldLines: oldLines, newStart: newLines == 0 ? 0 : 1,
                newLines: newLines)
        ]
    }

    /// Lines as git counts them: a last one without LF is a line too.
    static func lineCount(_ bytes: [UInt8]) -> Int {
        bytes.withUnsafeBytes { bytes in
            guard let base = bytes.baseAddress, !bytes.isEmpty else { return 0 }
            var count = 0
            var offset = 0
            while offset < bytes.count, let found = memchr(base + offset, 10, bytes.count - offset) {
                count += 1
                offset = UnsafeRawPointer(found) - base + 1
            }
            return offset < bytes.count ? count + 1 : count
        }
    }

    private static func compare(
        _ old: UnsafeRawBufferPointer, _ new: UnsafeRawBufferPointer
    ) throws(GitError) -> [Hunk] {
        LibGit2.start
        let tail = commonTail(old, new)
        var options = git_diff_options()
        git_diff_options_init(&options, UInt32(GIT_DIFF_OPTIONS_VERSION))
        options.flags = GIT_DIFF_FORCE_TEXT.rawValue | GIT_DIFF_INDENT_HEURISTIC.rawValue
        options.context_lines = 0
        options.interhunk_lines = 0
        var hunks: [Hunk] = []
        let status = withUnsafeMutablePointer(to: &hunks) { hunks in
            git_diff_buffers(
                old.baseAddress, old.count - tail, nil, new.baseAddress, new.count - tail, nil, &options, nil, nil,
                collectHunk, passLine, hunks)
        }
        guard status == 0 else {
            throw GitError(.corrupt, "cannot compare two texts: \(LibGit2.lastMessage)", function: "git_diff_buffers")
        }
        return hunks
    }

    /// How many bytes at the end git leaves out before it compares without context: equal blocks of 1,024 bytes, less
    /// the line that the first of them cuts. What is left out takes no part in placing hunks, so it must be the same.
    private static func commonTail(_ old: UnsafeRawBufferPointer, _ new: UnsafeRawBufferPointer) -> Int {
        guard let one = old.baseAddress, let other = new.baseAddress else { return 0 }
        let block = 1024
        let smaller = min(old.count, new.count)
        var tail = 0
        while tail + block <= smaller,
            memcmp(one + (old.count - tail - block), other + (new.count - tail - block), block) == 0
        {
            tail += block
        }
        guard tail > 0 else { return 0 }
        guard let end = memchr(one + (old.count - tail), 10, tail) else { return 0 }
        return tail - (UnsafeRawPointer(end) - (one + (old.count - tail)) + 1)
    }
}

nonisolated private func collectHunk(
    _ delta: UnsafePointer<git_diff_delta>?, _ hunk: UnsafePointer<git_diff_hunk>?, _ payload: UnsafeMutableRawPointer?
) -> Int32 {
    guard let hunk = hunk?.pointee, let payload else { return -1 }
    payload.assumingMemoryBound(to: [Hunk].self).pointee.append(
        Hunk(
            oldStart: Int(hunk.old_start), oldLines: Int(hunk.old_lines), newStart: Int(hunk.new_start),
            newLines: Int(hunk.new_lines)))
    return 0
}

/// xdiff hands over every line; only the hunks count here.
nonisolated private func passLine(
    _ delta: UnsafePointer<git_diff_delta>?, _ hunk: UnsafePointer<git_diff_hunk>?,
    _ line: UnsafePointer<git_diff_line>?, _ payload: UnsafeMutableRawPointer?
) -> Int32 { 0 }

extension Array where Element == UInt8 {
    /// `withUnsafeBytes` that keeps the type of what `body` throws.
    func withUnsafeBytesTyped<R, E: Error>(_ body: (UnsafeRawBufferPointer) throws(E) -> R) throws(E) -> R {
        let result: Result<R, E> = withUnsafeBytes { bytes in
            do throws(E) { return .success(try body(bytes)) } catch { return .failure(error) }
        }
        return try result.get()
    }
}
