/// One answer of a reviewer as a cache keeps it: the SHA-256 of its name and text, and the text as JSON.
struct ReviewEntry {
    let review: FileReview
    /// The sides whose text the reviewer had asked for.
    let texts: [Side]

    init(_ review: FileReview, texts: [Side]) {
        self.review = review
        self.texts = texts
    }

    /// nil for an answer that is not to be kept.
    func bytes(name: String) -> [UInt8]? {
        guard review.outcome == .reviewed || review.outcome == .notMine,
            review.findings.allSatisfy({ !$0.redacts && $0.foreign == nil })
        else { return nil }
        var output = ByteWriter()
        output.json { json in
            json.object { json in
                json.field("isMine", review.outcome == .reviewed)
                json.array("texts") { json in for side in texts { json.string(side.rawValue) } }
                json.array("findings") { json in
                    for finding in review.findings { json.object { ReviewEntry.write(finding, &$0) } }
                }
            }
        }
        return Array(ReviewEntry.digest(name, output.bytes[...]).utf8) + [10] + output.bytes
    }

    private static func digest(_ name: String, _ text: ArraySlice<UInt8>) -> String {
        var hash = SHA256()
        hash.update(name.utf8)
        hash.update(text)
        return hash.finish().hex
    }

    // MARK: Writing

    /// The identity is kept as the fingerprint that it makes, and never itself.
    private static func write(_ finding: Finding, _ json: inout JSONWriter) {
        json.field("ruleId", finding.ruleId)
        json.field("reviewer", finding.reviewer)
        json.field("severity", finding.severity.rawValue)
        json.field("confidence", finding.confidence.rawValue)
        json.field("path", finding.path.bytes.hex)
        json.field("side", finding.side.rawValue)
        json.field("message", finding.message)
        if let identity = finding.identity {
            json.field("fingerprint", Fingerprint.base(ruleId: finding.ruleId, about: identity))
        }
        if let region = finding.region { write(region, &json) }
        if let fix = finding.fix {
            json.object("fix") { json in
                json.field("title", fix.title)
                json.field("isSafe", fix.isSafe)
                json.array("edits") { json in
                    for edit in fix.edits {
                        json.object { json in
                            write(edit.region, &json)
                            json.field("replacement", edit.replacement.hex)
                        }
                    }
                }
            }
        }
        json.array("related") { json in
            for related in finding.related {
                json.object { json in
                    json.field("path", related.path.bytes.hex)
                    json.field("message", related.message)
                    if let region = related.region { write(region, &json) }
                }
            }
        }
    }

    private static func write(_ region: Region, _ json: inout JSONWriter) {
        json.array("region") { json in
            for number in [region.startLine, region.startColumn, region.endLine, region.endColumn] {
                json.number(number)
            }
        }
    }

    // MARK: Reading

    /// nil for anything but what `bytes(name:)` has written whole.
    init?(_ bytes: [UInt8], name: String) {
        let text = bytes.dropFirst(65)
        guard bytes.count > 65, bytes[64] == 10,
            bytes[..<64].elementsEqual(ReviewEntry.digest(name, text).utf8),
            let json = try? JSONValue(parsing: Array(text)), let isMine = json["isMine"]?.bool,
            let texts = json["texts"]?.array, let values = json["findings"]?.array
        else { return nil }
        var findings: [Finding] = []
        for value in values {
            guard let finding = ReviewEntry.finding(value) else { return nil }
            findings.append(finding)
        }
        self.texts = texts.compactMap { $0.string.flatMap(Side.init(rawValue:)) }
        review = FileReview(findings, isMine ? .reviewed : .notMine)
    }

    private static func finding(_ value: JSONValue) -> Finding? {
        guard let ruleId = value["ruleId"]?.string, let reviewer = value["reviewer"]?.string,
            let severity = value["severity"]?.string.flatMap(Severity.init(rawValue:)),
            let confidence = value["confidence"]?.string.flatMap(Confidence.init(rawValue:)),
            let path = value["path"]?.string.flatMap(bytes(hex:)),
            let side = value["side"]?.string.flatMap(Side.init(rawValue:)), let message = value["message"]?.string
        else { return nil }
        var finding = Finding(
            ruleId: ruleId, reviewer: reviewer, severity: severity, confidence: confidence, path: RepoPath(path),
            region: region(value), side: side, message: message, fix: value["fix"].flatMap(fix),
            related: (value["related"]?.array ?? []).compactMap(related))
        finding.fingerprint = value["fingerprint"]?.string ?? ""
        return finding
    }

    private static func fix(_ value: JSONValue) -> Fix? {
        guard let title = value["title"]?.string, let isSafe = value["isSafe"]?.bool else { return nil }
        let edits = (value["edits"]?.array ?? []).compactMap { edit -> Edit? in
            guard let region = region(edit), let text = edit["replacement"]?.string.flatMap(bytes(hex:)) else {
                return nil
            }
            return Edit(region: region, replacement: text)
        }
        return Fix(title: title, edits: edits, isSafe: isSafe)
    }

    private static func related(_ value: JSONValue) -> Related? {
        guard let path = value["path"]?.string.flatMap(bytes(hex:)), let message = value["message"]?.string else {
            return nil
        }
        return Related(path: RepoPath(path), region: region(value), message: message)
    }

    private static func region(_ value: JSONValue) -> Region? {
        guard let numbers = value["region"]?.array?.compactMap(\.int), numbers.count == 4 else { return nil }
        return Region(startLine: numbers[0], startColumn: numbers[1], endLine: numbers[2], endColumn: numbers[3])
    }

    private static func bytes(hex: String) -> [UInt8]? {
        var bytes: [UInt8] = []
        var rest = hex.utf8[...]
        while let first = rest.popFirst() {
            guard let second = rest.popFirst(), let high = Character(Unicode.Scalar(first)).hexDigitValue,
                let low = Character(Unicode.Scalar(second)).hexDigitValue
            else { return nil }
            bytes.append(UInt8(high << 4 | low))
        }
        return bytes
    }
}
