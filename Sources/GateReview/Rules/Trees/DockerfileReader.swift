/// A Dockerfile cut into its instructions, as BuildKit reads it (docs.docker.com/reference/dockerfile).
struct DockerfileReader {
    private let text: [UInt8]
    private var offset = 0
    private(set) var instructions: [DockerfileInstruction] = []
    /// Comment lines from `#` to the end of the line, ascending; those inside an instruction too.
    private(set) var comments: [Range<Int>] = []
    /// What a directive says ends a line that goes on.
    private(set) var escape = UInt8(ascii: "\\")

    init(_ text: [UInt8]) {
        self.text = text
        if text.starts(with: [0xEF, 0xBB, 0xBF]) { offset = 3 }
        readDirectives()
        while offset < text.count { readInstruction() }
    }

    /// `# escape=` counts only before anything but other directives.
    private mutating func readDirectives() {
        var place = offset
        while place < text.count {
            let end = lineEnd(place)
            let line = String(decoding: text[place..<end], as: UTF8.self)
            let words = line.filter { $0 != " " && $0 != "\t" && $0 != "\r" && $0 != "\r\n" }
            guard words.hasPrefix("#"), let equals = words.firstIndex(of: "=") else { return }
            let name = words[words.index(after: words.startIndex)..<equals].lowercased()
            let isName = !name.isEmpty && name.utf8.allSatisfy { (97...122).contains($0) }
            guard isName else { return }
            if name == "escape", words.hasSuffix("=`") { escape = UInt8(ascii: "`") }
            place = min(end + 1, text.count)
        }
    }

    private mutating func readInstruction() {
        var end = lineEnd(offset)
        let first = afterSpace(offset, end)
        defer { if offset < text.count { offset = min(end + 1, text.count) } }
        guard first < end else { return }
        if text[first] == UInt8(ascii: "#") {
            comments.append(first..<contentEnd(first, end))
            return
        }
        var joined = JoinedText()
        var line = first
        while true {
            let content = contentEnd(line, end)
            guard let gap = continuation(line, content) else {
                joined.append(text, line..<content)
                break
            }
            joined.append(text, line..<gap)
            // Comments and blank lines between do not end the instruction.
            var next = end + 1
            while next < text.count {
                let nextEnd = lineEnd(next)
                let start = afterSpace(next, nextEnd)
                if start < nextEnd, text[start] == UInt8(ascii: "#") {
                    comments.append(start..<contentEnd(start, nextEnd))
                } else if start < nextEnd {
                    break
                }
                next = nextEnd + 1
            }
            guard next < text.count else {
                end = text.count
                break
            }
            line = next
            end = lineEnd(next)
        }
        let keyword = joined.word(from: joined.afterSpace(0))
        guard !keyword.isEmpty else { return }
        var instruction = DockerfileInstruction(joined: joined, keyword: keyword, escape: escape)
        if instruction.takesHeredocs {
            for opener in joined.heredocs(from: keyword.upperBound) {
                let start = min(end + 1, text.count)
                var place = start
                var bodyEnd = start
                while place < text.count {
                    let lineEnd = lineEnd(place)
                    bodyEnd = place
                    end = lineEnd
                    var line = text[place..<contentEnd(place, lineEnd)]
                    if opener.stripsTabs { line = line.drop { $0 == UInt8(ascii: "\t") } }
                    place = lineEnd + 1
                    if line.elementsEqual(opener.name) { break }
                    bodyEnd = min(place, text.count)
                }
                instruction.heredocs.append(start..<bodyEnd)
            }
        }
        instruction.end = instruction.heredocs.isEmpty ? joined.end : contentEnd(joined.end, min(end, text.count))
        instructions.append(instruction)
    }

    /// Where the escape stands that makes a line go on; nil where it does not.
    private func continuation(_ start: Int, _ end: Int) -> Int? {
        var last = end
        while last > start, isBlank(text[last - 1]) { last -= 1 }
        guard last > start, text[last - 1] == escape else { return nil }
        return last - 1 > start && text[last - 2] == escape ? nil : last - 1
    }

    private func lineEnd(_ start: Int) -> Int {
        text[start...].firstIndex(of: UInt8(ascii: "\n")) ?? text.count
    }

    /// Without a carriage return.
    private func contentEnd(_ start: Int, _ end: Int) -> Int {
        end > start && text[end - 1] == UInt8(ascii: "\r") ? end - 1 : end
    }

    private func afterSpace(_ start: Int, _ end: Int) -> Int {
        var place = start
        while place < end, isBlank(text[place]) || text[place] == UInt8(ascii: "\r") { place += 1 }
        return place
    }

    private func isBlank(_ byte: UInt8) -> Bool { byte == 32 || byte == 9 }
}

/// One instruction with its continuation lines joined.
struct DockerfileInstruction {
    let joined: JoinedText
    /// In `joined`.
    let keyword: Range<Int>
    let escape: UInt8
    /// Bodies without the lines that end them, in bytes of the file.
    var heredocs: [Range<Int>] = []
    /// In bytes of the file.
    var end = 0

    var start: Int { joined.range(keyword).lowerBound }

    /// In lower case.
    var name: String { joined.string(keyword).lowercased() }

    var takesHeredocs: Bool { ["run", "copy", "add"].contains(name) }
}
