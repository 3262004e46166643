import GateModel
import GatePattern

/// Finds text that speaks to a language model which reads the change, where people do not see it or would not look.
///
/// Programs that use models hold such sentences in their strings, and books quote them: neither is a finding. What
/// counts is a place that a page does not show, or a comment that tells a reviewer what to answer.
struct ModelInstructions {
    let added: AddedText
    private let traits: PathTraits

    /// Parts of the phrases that hardly change with the case of a sentence's first letter.
    private static let literals = LiteralIndex([
        "revious instruction", "REVIOUS INSTRUCTION", "revious prompt", "rior instruction", "bove instruction",
        "arlier instruction", "ystem instruction", "ystem prompt", "our instructions", "our guidelines",
        "<|im_start|>", "<|system|>", "[INST]", "<|start_header_id|>", "<|endoftext|>",
        "AI review", "AI code review", "AI assistant", "AI agent", "AI model", "an AI", "anguage model", "LLM",
        "ChatGPT", "Copilot", "CodeRabbit", "utomated review", "ode reviewer", "review bot",
    ])
    private static let mostFindings = 20

    init(_ added: AddedText) {
        self.added = added
        traits = PathTraits(added.file.path)
    }

    func findings() -> [Finding] {
        let text = added.text
        var hits: [Int] = []
        text.bytes.withUnsafeBytes { bytes in
            added.forEachHunk { range in
                guard hits.count < 1000 else { return }
                ModelInstructions.literals.forEachHit(in: bytes, range: range) { _, offset in hits.append(offset) }
            }
        }
        guard !hits.isEmpty, let style = LexicalStyle.of(added.file.path), text.isWhole else { return [] }
        let lexis = Lexis(text.bytes, style: style)
        var seen: Set<Int> = []
        var findings: [Finding] = []
        for hit in hits.sorted() where findings.count < ModelInstructions.mostFindings {
            guard let place = Place(at: hit, in: text, lexis, isMarkup: style.isMarkup),
                seen.insert(place.range.lowerBound).inserted
            else { continue }
            let words = ModelInstructions.words(of: text.bytes[place.range])
            guard let speech = Speech(words), let finding = finding(speech, place, hit) else { continue }
            findings.append(finding)
        }
        return findings
    }

    private func finding(_ speech: Speech, _ place: Place, _ hit: Int) -> Finding? {
        let isQuoting = traits.isFixture || ModelInstructions.isAboutModels(added.file.path)
        let line = added.text.range(ofLine: added.text.line(atByte: hit)) ?? place.range
        let region = Region(
            max(line.lowerBound, place.range.lowerBound)..<min(line.upperBound, place.range.upperBound), in: added.text)
        let rule = HygieneRules.modelInstruction
        switch place.kind {
        case .unseen(let how):
            // Without a verdict or an override it is a hint for tools, such as who may edit a page.
            guard speech.isOverride || speech.isVerdict else { return nil }
            return rule.finding(
                added.file.path, region, "\(speech.what), \(how)", confidence: isQuoting || traits.isTest ? .low : nil)
        case .comment:
            guard speech.isOverride && speech.isAddressed || speech.isVerdict, !isQuoting, !traits.isTest else {
                return nil
            }
            return rule.finding(
                added.file.path, region, "\(speech.what), in a comment", severity: .medium, confidence: .low)
        }
    }

    /// Prompts, and what is written about attacks on them.
    private static func isAboutModels(_ path: RepoPath) -> Bool {
        let lower = String(decoding: path.bytes.map(asciiLower), as: UTF8.self)
        return [
            "prompt", "jailbreak", "injection", "redteam", "red-team", "guardrail", "llm", "agents.md", "claude.md",
            "eval",
        ]
        .contains { lower.contains($0) }
    }

    /// Lower case, every run of other characters one space.
    private static func words(of bytes: ArraySlice<UInt8>) -> String {
        var text = [UInt8(ascii: " ")]
        for byte in bytes.prefix(4000) {
            let lower = asciiLower(byte)
            let isWord =
                lower >= UInt8(ascii: "a") && lower <= UInt8(ascii: "z")
                || lower >= UInt8(ascii: "0") && lower <= UInt8(ascii: "9")
                || "|[]".utf8.contains(lower) || lower >= 0x80
            if isWord { text.append(lower) } else if text.last != 0x20 { text.append(0x20) }
        }
        if text.last != 0x20 { text.append(0x20) }
        return String(decoding: text, as: UTF8.self)
    }

    /// What a text says to a model.
    struct Speech {
        /// It takes back what the model was told.
        let isOverride: Bool
        /// It names its reader: a model, a reviewer that is a program.
        let isAddressed: Bool
        /// It tells such a reader what to answer.
        let isVerdict: Bool

        var what: String {
            isVerdict ? "tells an automated reviewer what to answer" : "tells a language model to drop its instructions"
        }

        /// nil where it says nothing of the kind. `words` are in lower case with single spaces.
        init?(_ words: String) {
            isOverride =
                Speech.roles.contains { words.contains($0) }
                || Speech.takeBack.contains { words.contains($0) } && Speech.orders.contains { words.contains($0) }
                    && Speech.isClose(words)
            isAddressed = Speech.readers.contains { words.contains($0) }
            isVerdict = isAddressed && Speech.verdicts.contains { words.contains($0) }
            if !isOverride && !isVerdict { return nil }
        }

        private static let roles = [" |im start| ", " |system| ", " |start header id| ", " [inst] "]
        private static let takeBack = [" ignore ", " disregard ", " forget ", " override "]
        private static let orders = [
            "previous instruction", "prior instruction", "above instruction", "earlier instruction",
            "preceding instruction",
            "previous prompt", "system prompt", "system instruction", "your instructions", "your guidelines",
            "instructions above",
        ]
        private static let readers = [
            " ai review", " ai code review", " ai assistant", " ai agent", " ai model", " you are an ai",
            " if you are an ai",
            " as an ai", " language model", " llm ", " llms ", " chatgpt ", " copilot ", " coderabbit ",
            " automated review",
            " review bot", " automated code review",
        ]
        private static let verdicts = [
            " approve this ", " approve the ", " approve it ", " approves this ", " do not report ", " don t report ",
            " do not flag ",
            " don t flag ", " do not comment ", " do not mention ", " do not raise ", " mark this as safe ",
            " mark it as safe ", " mark as safe ", " mark this as approved ", " rate this as safe ",
            " consider this safe ",
            " treat this as safe ", " skip this file ", " skip the review ", " skip review ", " respond with lgtm ",
            " reply with lgtm ", " say lgtm ", " report no issues ", " report no findings ", " is safe to merge ",
            " no issues found ", " ignore this file ", " ignore this vulnerability ", " ignore this issue ",
        ]

        /// Whether the verb stands within a few words before what it takes back.
        private static func isClose(_ words: String) -> Bool {
            for verb in takeBack {
                var rest = words[...]
                while let range = rest.firstRange(of: verb) {
                    let next = rest[range.upperBound...].prefix(48)
                    if orders.contains(where: { next.contains($0) }) { return true }
                    rest = rest[rest.index(before: range.upperBound)...]
                    if rest.count < verb.count { break }
                }
            }
            return false
        }
    }

    /// Where a text stands.
    struct Place {
        enum Kind {
            /// A page does not show it; says how.
            case unseen(String)
            case comment
        }

        let kind: Kind
        let range: Range<Int>

        /// nil where people see it, or where it is a string of the program.
        init?(at offset: Int, in text: SourceText, _ lexis: Lexis, isMarkup: Bool) {
            let line = text.range(ofLine: text.line(atByte: offset)) ?? offset..<offset
            let before = text.bytes[line.lowerBound..<offset]
            if isMarkup {
                if let span = lexis.span(at: offset) {
                    self.init(kind: .unseen("in a comment that the page does not show"), range: span.range)
                } else if Place.startsLinkComment(text.bytes[line]) {
                    self.init(kind: .unseen("in a link that the page does not show"), range: line)
                } else if let how = Place.hidingStyle(before) {
                    self.init(kind: .unseen(how), range: line)
                } else {
                    return nil
                }
            } else if Place.isPushedAway(before) {
                self.init(kind: .unseen("far to the right of the line"), range: line)
            } else if let span = lexis.span(at: offset), span.kind == .comment {
                // Comments of one line each are one text where they follow one another.
                let first = max(1, text.line(atByte: offset) - 3)
                let last = min(text.lineCount, text.line(atByte: offset) + 3)
                let near = text.range(ofLines: first..<(last + 1)) ?? line
                let range = text.bytes[span.range].contains(10) ? span.range : near
                self.init(kind: .comment, range: range)
            } else {
                return nil
            }
        }

        private init(kind: Kind, range: Range<Int>) {
            self.kind = kind
            self.range = range
        }

        /// `[//]: # (text)`, `[comment]: <> (text)`.
        private static func startsLinkComment(_ line: ArraySlice<UInt8>) -> Bool {
            let text = String(decoding: line.prefix(40), as: UTF8.self).trimmedSpace
            return text.hasPrefix("[//]:") || text.hasPrefix("[comment]:") || text.hasPrefix("[]: #")
        }

        private static let styles = [
            "display:none", "visibility:hidden", "font-size:0", "opacity:0", "color:white", "color:#fff",
            "color:transparent", "fill=\"white\"", "fill=\"#fff", "font-size=\"0", "fill-opacity=\"0", "opacity=\"0\"",
        ]

        /// The style of the element whose text this is, where it hides it.
        private static func hidingStyle(_ before: ArraySlice<UInt8>) -> String? {
            guard before.contains(UInt8(ascii: "<")) else { return nil }
            let text = String(decoding: before.suffix(1000).map(asciiLower), as: UTF8.self).filter { $0 != " " }
            guard let open = text.lastIndex(of: "<") else { return nil }
            let tag = text[open...]
            if tag.hasPrefix("<img"), tag.contains("alt=") { return "in the text of a picture, which few see" }
            return styles.contains { tag.contains($0) } ? "in an element that the page does not show" : nil
        }

        /// A hundred spaces or more inside a line.
        private static func isPushedAway(_ before: ArraySlice<UInt8>) -> Bool {
            guard before.count > 120 else { return false }
            var run = 0
            var hasText = false
            for byte in before {
                run = byte == 0x20 || byte == 9 ? run + 1 : 0
                if byte > 0x20 { hasText = true }
                if run >= 100, hasText { return true }
            }
            return false
        }
    }
}
