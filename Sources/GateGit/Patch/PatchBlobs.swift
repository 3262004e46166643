import GateModel

/// The lines that a patch shows, cut out of it again at each question; nothing is kept twice.
struct PatchBlobs: BlobSource {
    let bytes: [UInt8]
    /// By the path of the changed file.
    let sections: [RepoPath: [PatchSection]]

    func text(of file: ChangedFile, side: Side, limit: Int) throws(BlobError) -> SourceText {
        guard file.entry(side) != nil, let sections = sections[file.path] else {
            throw BlobError(.missing, "the patch has no \(side.rawValue) side of \(file.path)")
        }
        if file.kind == .binary { throw BlobError(.unknown, "the patch does not show the content of \(file.path)") }
        var content: [UInt8] = []
        var numbers: [Int] = []
        // A side is whole when the other one does not exist, so that every line of it is a changed line.
        var isWhole = true
        for section in sections where (side == .old ? section.old : section.new) != nil {
            if section.old != nil, section.new != nil { isWhole = false }
            for block in section.blocks { collect(block, side, &content, &numbers) }
        }
        guard content.count <= limit else {
            throw BlobError(
                .tooLarge, "\(content.count) bytes of \(file.path) are in the patch, the limit is \(limit)")
        }
        return isWhole ? SourceText(content) : SourceText(content, numbers: numbers)
    }

    /// A patch does not say how large a file is.
    func size(of file: ChangedFile, side: Side) throws(BlobError) -> Int? { nil }

    /// Only files that the patch adds or deletes stand in it as a whole; any other path throws `.unknown`.
    func bytes(at path: RepoPath, side: Side, limit: Int) throws(BlobError) -> [UInt8]? {
        guard let section = sections[path]?.first(where: { (side == .old ? $0.old : $0.new) == path }) else {
            if sections[path] != nil { return nil }
            throw BlobError(.unknown, "the patch does not show \(path)")
        }
        guard (side == .old ? section.new : section.old) == nil, !section.isBinary else {
            throw BlobError(.unknown, "the patch shows a part of \(path) only")
        }
        var content: [UInt8] = []
        var numbers: [Int] = []
        for block in section.blocks { collect(block, side, &content, &numbers) }
        guard content.count <= limit else {
            throw BlobError(.tooLarge, "\(content.count) bytes, the limit is \(limit)")
        }
        return content
    }

    func names(in directory: RepoPath, side: Side) throws(BlobError) -> [RepoPath]? { nil }

    private func collect(_ block: PatchBlock, _ side: Side, _ content: inout [UInt8], _ numbers: inout [Int]) {
        let other = UInt8(ascii: side == .old ? "+" : "-")
        var number = side == .old ? block.oldStart : block.newStart
        var wasTaken = false
        var lines = PatchLines(bytes, from: block.body.lowerBound)
        while let line = lines.current, line.lowerBound < block.body.upperBound {
            let text = block.stripsCR ? lines.withoutCR(line) : line
            let sign = text.isEmpty ? UInt8(ascii: " ") : bytes[text.lowerBound]
            if sign == UInt8(ascii: "\\") {
                if wasTaken { content.removeLast() }
                wasTaken = false
            } else if sign == other {
                wasTaken = false
            } else {
                content.append(contentsOf: bytes[text.dropFirst()])
                content.append(UInt8(ascii: "\n"))
                numbers.append(number)
                number += 1
                wasTaken = true
            }
            lines.advance()
        }
    }
}
