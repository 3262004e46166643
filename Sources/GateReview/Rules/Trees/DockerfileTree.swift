import GateSyntax

/// The tree of a Dockerfile.
///
///     (file (arg …)
///       (stage (from image: (image name: (image_name) tag: (tag) digest: (digest)) alias: (alias)) (run …) …)
///       final: (stage (from image: (stage_name)) (copy (flag name: (flag_name) value: (stage_name)) source: (word)
///         destination: (word)) effective: (user user: (word)) effective: (cmd (array (string)))))
///
/// An instruction's kind is its keyword. `final` is the stage that the image is made of; `effective` is the last of
/// a stage's `user`, `cmd`, `entrypoint` and `healthcheck`, the one that counts. `stage_name` names an earlier stage.
/// Shell text is a `script` with a `heredoc_body` for each here-document; exec form is an `array` of `string`.
/// A keyword that does not exist is an `ERROR`.
enum DockerfileTree {
    static let kinds = KindTable(names: names, isNamed: names.map { _ in true }, fields: fields)

    static let instructions: Set<String> = [
        "from", "run", "cmd", "entrypoint", "env", "arg", "add", "copy", "user", "workdir", "expose", "volume", "label",
        "healthcheck", "shell", "stopsignal", "onbuild", "maintainer",
    ]
    private static let names =
        [
            "file", "stage", "comment", "flag", "flag_name", "flag_value", "image", "image_name", "tag", "digest",
            "alias",
            "stage_name", "word", "pair", "key", "value", "array", "string", "script", "heredoc_body", "port", "none",
        ] + instructions.sorted()
    private static let fields = [
        "", "name", "value", "key", "image", "tag", "digest", "alias", "source", "destination", "path", "user", "group",
        "effective", "final",
    ]

    /// Any text has a tree.
    static func parse(_ text: [UInt8]) -> SyntaxTree {
        let reader = DockerfileReader(text)
        let comment = kinds.own("comment")
        var writer = DockerfileWriter(
            text: text, writer: TreeWriter(extras: reader.comments.map { TreeWriter.Extra(kind: comment, range: $0) }))
        writer.writeFile(reader.instructions)
        return writer.writer.tree(.dockerfile, kinds: kinds, text: text)
    }
}

/// Writes the nodes of instructions.
private struct DockerfileWriter {
    let text: [UInt8]
    var writer: TreeWriter
    /// In lower case, by stage; nil for one without a name.
    private var aliases: [String?] = []

    init(text: [UInt8], writer: TreeWriter) {
        self.text = text
        self.writer = writer
    }

    mutating func writeFile(_ all: [DockerfileInstruction]) {
        begin("file", at: 0)
        let starts = all.indices.filter { all[$0].name == "from" }
        for instruction in all[..<(starts.first ?? all.count)] { write(instruction) }
        for (number, start) in starts.enumerated() {
            let stage = all[start..<(number + 1 < starts.count ? starts[number + 1] : all.count)]
            begin("stage", field: number + 1 == starts.count ? "final" : "", at: stage[start].start)
            for (place, instruction) in zip(stage.indices, stage) {
                let name = instruction.name
                let isLast = !stage[(place + 1)...].contains { $0.name == name }
                let decides = ["user", "cmd", "entrypoint", "healthcheck"].contains(name)
                write(instruction, field: isLast && decides ? "effective" : "")
            }
            writer.end(at: stage.last?.end ?? 0)
        }
        writer.end(at: text.count)
    }

    private mutating func write(_ instruction: DockerfileInstruction, field: String = "") {
        write(instruction, keyword: instruction.keyword, field: field)
    }

    private mutating func write(_ instruction: DockerfileInstruction, keyword: Range<Int>, field: String) {
        let joined = instruction.joined
        let name = joined.string(keyword).lowercased()
        let start = joined.range(keyword).lowerBound
        guard DockerfileTree.instructions.contains(name) else {
            writer.begin(KindTable.error, at: start)
            writer.end(at: instruction.end)
            return
        }
        begin(name, field: field, at: start)
        var rest = joined.afterSpace(keyword.upperBound)
        if ["from", "run", "copy", "add", "healthcheck"].contains(name) { rest = writeFlags(instruction, from: rest) }
        switch name {
        case "from": writeFrom(instruction, rest)
        case "run", "cmd", "entrypoint", "shell": writeCommand(instruction, rest)
        case "copy", "add": writeFiles(instruction, rest)
        case "env", "label", "arg": writePairs(instruction, rest, isSpaced: name != "arg")
        case "user": writeUser(instruction, rest)
        case "healthcheck", "onbuild": writeInner(instruction, rest, isHealthcheck: name == "healthcheck")
        default: writeWords(instruction, rest, kind: name == "expose" ? "port" : "word", isPath: name == "workdir")
        }
        writer.end(at: instruction.end)
    }

    /// `--name=value`; gives the place behind them.
    private mutating func writeFlags(_ instruction: DockerfileInstruction, from start: Int) -> Int {
        let joined = instruction.joined
        var place = start
        while joined.bytes[min(place, joined.bytes.count)...].starts(with: "--".utf8) {
            let word = joined.word(from: place, escape: instruction.escape)
            begin("flag", at: joined.range(word).lowerBound)
            let body = word.lowerBound + 2..<word.upperBound
            let equals = joined.bytes[body].firstIndex(of: UInt8(ascii: "="))
            leaf("flag_name", "name", joined.range(body.lowerBound..<(equals ?? body.upperBound)))
            if let equals {
                let value = joined.bare(equals + 1..<body.upperBound)
                let isFrom = joined.string(body.lowerBound..<equals) == "from"
                let isStage = isFrom && names(stage: joined.string(value))
                leaf(isStage ? "stage_name" : "flag_value", "value", joined.range(value))
            }
            writer.end(at: joined.range(word).upperBound)
            place = joined.afterSpace(word.upperBound)
        }
        return place
    }

    /// Whether a name or number is that of a stage before this one.
    private func names(stage name: String) -> Bool {
        let before = aliases.dropLast()
        if let number = Int(name) { return before.indices.contains(number) }
        return before.contains(name.lowercased())
    }

    private mutating func writeFrom(_ instruction: DockerfileInstruction, _ start: Int) {
        let joined = instruction.joined
        let words = joined.words(from: start, escape: instruction.escape)
        let hasAlias = words.count >= 3 && joined.string(words[1]).lowercased() == "as"
        aliases.append(hasAlias ? joined.string(words[2]).lowercased() : nil)
        guard let image = words.first.map({ joined.bare($0) }) else { return }
        if aliases.dropLast().contains(joined.string(image).lowercased()) {
            leaf("stage_name", "image", joined.range(image))
        } else {
            writeImage(joined, image)
        }
        if hasAlias { leaf("alias", "alias", joined.range(words[2])) }
    }

    private mutating func writeImage(_ joined: JoinedText, _ image: Range<Int>) {
        begin("image", field: "image", at: joined.range(image).lowerBound)
        var name = image
        var digest: Range<Int>?
        if let at = joined.bytes[name].firstIndex(of: UInt8(ascii: "@")) {
            digest = at + 1..<name.upperBound
            name = name.lowerBound..<at
        }
        var tag: Range<Int>?
        if let colon = tagColon(joined.bytes[name]) {
            tag = colon + 1..<name.upperBound
            name = name.lowerBound..<colon
        }
        leaf("image_name", "name", joined.range(name))
        if let tag { leaf("tag", "tag", joined.range(tag)) }
        if let digest { leaf("digest", "digest", joined.range(digest)) }
        writer.end(at: joined.range(image).upperBound)
    }

    /// The last colon that is neither a registry's port nor inside `${a:-b}`.
    private func tagColon(_ name: ArraySlice<UInt8>) -> Int? {
        var depth = 0
        var found: Int?
        for (place, byte) in zip(name.indices, name) {
            switch byte {
            case UInt8(ascii: "{"): depth += 1
            case UInt8(ascii: "}"): depth -= 1
            case UInt8(ascii: ":") where depth == 0: found = place
            case UInt8(ascii: "/") where depth == 0: found = nil
            default: break
            }
        }
        return found
    }

    private mutating func writeCommand(_ instruction: DockerfileInstruction, _ start: Int) {
        let joined = instruction.joined
        guard start < joined.bytes.count else { return }
        if let strings = joined.array(from: start) {
            begin("array", at: joined.range(start..<start + 1).lowerBound)
            for string in strings { leaf("string", "", joined.range(string)) }
            writer.end(at: joined.end)
        } else {
            begin("script", at: joined.range(start..<start + 1).lowerBound)
            for body in instruction.heredocs { leaf("heredoc_body", "", body) }
            writer.end(at: instruction.end)
        }
    }

    private mutating func writeFiles(_ instruction: DockerfileInstruction, _ start: Int) {
        let joined = instruction.joined
        let strings = joined.array(from: start)
        let words = strings ?? joined.words(from: start, escape: instruction.escape).map { joined.bare($0) }
        for (number, word) in words.enumerated() {
            let isLast = number + 1 == words.count && number > 0
            leaf(strings == nil ? "word" : "string", isLast ? "destination" : "source", joined.range(word))
        }
        for body in instruction.heredocs { leaf("heredoc_body", "", body) }
    }

    /// `a=1 b="2"`; `isSpaced`: also the old form `a the rest of the line`.
    private mutating func writePairs(_ instruction: DockerfileInstruction, _ start: Int, isSpaced: Bool) {
        let joined = instruction.joined
        let words = joined.words(from: start, escape: instruction.escape)
        if isSpaced, words.count > 1, !joined.bytes[words[0]].contains(UInt8(ascii: "=")) {
            let value = joined.bare(words[1].lowerBound..<words[words.count - 1].upperBound)
            writePair(joined, words[0], value, end: words[words.count - 1].upperBound)
            return
        }
        for word in words {
            guard let equals = joined.bytes[word].firstIndex(of: UInt8(ascii: "=")) else {
                writePair(joined, word, nil, end: word.upperBound)
                continue
            }
            let value = joined.bare(equals + 1..<word.upperBound)
            writePair(joined, joined.bare(word.lowerBound..<equals), value, end: word.upperBound)
        }
    }

    private mutating func writePair(_ joined: JoinedText, _ key: Range<Int>, _ value: Range<Int>?, end: Int) {
        begin("pair", at: joined.range(key).lowerBound)
        leaf("key", "key", joined.range(key))
        if let value { leaf("value", "value", joined.range(value)) }
        writer.end(at: end > 0 ? joined.range(end - 1..<end).upperBound : 0)
    }

    private mutating func writeUser(_ instruction: DockerfileInstruction, _ start: Int) {
        let joined = instruction.joined
        guard let word = joined.words(from: start, escape: instruction.escape).first.map({ joined.bare($0) }) else {
            return
        }
        let colon = tagColon(joined.bytes[word])
        leaf("word", "user", joined.range(word.lowerBound..<(colon ?? word.upperBound)))
        if let colon { leaf("word", "group", joined.range(colon + 1..<word.upperBound)) }
    }

    /// The instruction behind HEALTHCHECK or ONBUILD.
    private mutating func writeInner(_ instruction: DockerfileInstruction, _ start: Int, isHealthcheck: Bool) {
        let joined = instruction.joined
        guard start < joined.bytes.count else { return }
        let keyword = joined.word(from: start, escape: instruction.escape)
        let inner = joined.string(keyword).lowercased()
        if isHealthcheck, inner == "none" {
            leaf("none", "", joined.range(keyword))
        } else if isHealthcheck ? inner == "cmd" : !["from", "maintainer", "onbuild"].contains(inner) {
            write(instruction, keyword: keyword, field: "")
        } else {
            writer.leaf(KindTable.error, joined.range(keyword))
        }
    }

    private mutating func writeWords(_ instruction: DockerfileInstruction, _ start: Int, kind: String, isPath: Bool) {
        let joined = instruction.joined
        if let strings = joined.array(from: start) {
            for string in strings { leaf("string", "", joined.range(string)) }
            return
        }
        for word in joined.words(from: start, escape: instruction.escape) {
            leaf(kind, isPath ? "path" : "", joined.range(joined.bare(word)))
        }
    }

    private mutating func begin(_ kind: String, field: String = "", at start: Int) {
        writer.begin(
            DockerfileTree.kinds.own(kind), field: field.isEmpty ? 0 : DockerfileTree.kinds.field(field) ?? 0, at: start
        )
    }

    private mutating func leaf(_ kind: String, _ field: String, _ range: Range<Int>) {
        begin(kind, field: field, at: range.lowerBound)
        writer.end(at: range.upperBound)
    }
}
