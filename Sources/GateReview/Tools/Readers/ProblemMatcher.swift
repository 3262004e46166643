import GateModel
import GatePattern

/// GitHub's problem matchers: regular expressions that take findings out of what a program prints.
///
/// https://github.com/actions/toolkit/blob/main/docs/problem-matchers.md. Expressions are PCRE2 here.
package struct ProblemMatcher: Sendable {
    private struct Line: Sendable {
        let pattern: Pattern
        /// Numbers of groups; nil where the line does not give it.
        let file, line, column, endLine, endColumn, severity, code, message: Int?
        let fromPath: Int?
        let loops: Bool
    }

    private struct Matcher: Sendable {
        let owner: String
        let severity: String?
        let lines: [Line]
    }

    private let matchers: [Matcher]

    /// The JSON file of a problem matcher. Throws in words what is wrong with it.
    package init(_ bytes: [UInt8]) throws(ProblemMatcherError) {
        let json: JSONValue
        do throws(JSONError) {
            json = try JSONValue(parsing: bytes)
        } catch {
            throw ProblemMatcherError(message: "line \(error.line): \(error.message)")
        }
        guard let values = json["problemMatcher"]?.array, !values.isEmpty else {
            throw ProblemMatcherError(message: "there is no 'problemMatcher' in it")
        }
        var matchers: [Matcher] = []
        for value in values {
            guard let patterns = value["pattern"]?.array, !patterns.isEmpty else {
                throw ProblemMatcherError(message: "a matcher has no 'pattern'")
            }
            var lines: [Line] = []
            for pattern in patterns { lines.append(try ProblemMatcher.line(pattern)) }
            matchers.append(
                Matcher(owner: value["owner"]?.string ?? "", severity: value["severity"]?.string, lines: lines))
        }
        self.matchers = matchers
    }

    private static func line(_ value: JSONValue) throws(ProblemMatcherError) -> Line {
        guard let source = value["regexp"]?.string else {
            throw ProblemMatcherError(message: "a pattern has no 'regexp'")
        }
        let pattern: Pattern
        do throws(PatternError) {
            pattern = try Pattern(source)
        } catch {
            throw ProblemMatcherError(message: "\(error.message) in \(source.prefix(60))")
        }
        var groups: [String: Int] = [:]
        for key in ["file", "line", "column", "endLine", "endColumn", "severity", "code", "message", "fromPath"] {
            guard let number = value[key]?.int else { continue }
            guard number >= 0, number < pattern.groupCount else {
                throw ProblemMatcherError(message: "'\(key)' names group \(number), and the pattern has no such group")
            }
            groups[key] = number
        }
        return Line(
            pattern: pattern, file: groups["file"], line: groups["line"], column: groups["column"],
            endLine: groups["endLine"], endColumn: groups["endColumn"], severity: groups["severity"],
            code: groups["code"], message: groups["message"], fromPath: groups["fromPath"],
            loops: value["loop"]?.bool ?? false)
    }

    /// What the groups of the lines so far have given.
    private struct Found {
        var values: [String: String] = [:]

        mutating func take(_ match: Match, of line: Line, in text: UnsafeRawBufferPointer) {
            func take(_ group: Int?, _ key: String) {
                guard let group, let range = match[group] else { return }
                let bytes = UnsafeRawBufferPointer(rebasing: text[range])
                values[key] = String(decoding: bytes, as: UTF8.self)
            }
            take(line.file, "file")
            take(line.line, "line")
            take(line.column, "column")
            take(line.endLine, "endLine")
            take(line.endColumn, "endColumn")
            take(line.severity, "severity")
            take(line.code, "code")
            take(line.message, "message")
            take(line.fromPath, "fromPath")
        }

        func int(_ key: String) -> Int? { values[key].flatMap { Int($0) } }
    }

    func read(_ bytes: [UInt8], name: String) throws(ToolError) -> ToolReport {
        let lines = TextLines(bytes[...]).map { ProblemMatcher.withoutColour($0) }
        var report = ToolReport()
        for matcher in matchers {
            var index = 0
            while index < lines.count {
                let (findings, used) = try match(matcher, lines[index...], name)
                report.findings += findings
                index += max(1, used)
            }
        }
        return report
    }

    /// The findings that begin with the first of `lines`, and how many lines they took.
    private func match(
        _ matcher: Matcher, _ lines: ArraySlice<[UInt8]>, _ name: String
    ) throws(ToolError) -> (findings: [ToolReport.Finding], used: Int) {
        var found = Found()
        var index = lines.startIndex
        for (place, line) in matcher.lines.enumerated() {
            let isLast = place == matcher.lines.count - 1
            guard index < lines.endIndex, let next = try taken(line, lines[index], found) else { return ([], 0) }
            index += 1
            guard isLast else {
                found = next
                continue
            }
            var findings = [finding(next, matcher, name)].compactMap(\.self)
            while line.loops, index < lines.endIndex, let more = try taken(line, lines[index], found) {
                findings += [finding(more, matcher, name)].compactMap(\.self)
                index += 1
            }
            return (findings, index - lines.startIndex)
        }
        return ([], 0)
    }

    private func taken(_ line: Line, _ bytes: [UInt8], _ before: Found) throws(ToolError) -> Found? {
        let result = bytes.withUnsafeBytes { text -> Result<Found?, PatternError> in
            do throws(PatternError) {
                guard let match = try line.pattern.firstMatch(in: text) else { return .success(nil) }
                var found = before
                found.take(match, of: line, in: text)
                return .success(found)
            } catch {
                return .failure(error)
            }
        }
        do throws(PatternError) {
            return try result.get()
        } catch {
            throw ToolError(message: "the problem matcher gave up on a line: \(error.message)")
        }
    }

    private func finding(_ found: Found, _ matcher: Matcher, _ name: String) -> ToolReport.Finding? {
        guard var path = found.values["file"], let message = found.values["message"] else { return nil }
        if let project = found.values["fromPath"], !path.hasPrefix("/"), let slash = project.lastIndex(of: "/") {
            path = project[...slash] + path
        }
        let word = (found.values["severity"] ?? matcher.severity ?? "error").lowercased()
        let severity: Severity =
            word.hasPrefix("warn") ? .medium : word.hasPrefix("notice") || word.hasPrefix("info") ? .low : .high
        let rule = ForeignRule(
            tool: name, id: ToolReport.id(found.values["code"] ?? (matcher.owner.isEmpty ? nil : matcher.owner)))
        return ToolReport.Finding(
            rule: rule, severity: severity, message: ToolReport.line(message), path: path, line: found.int("line"),
            column: found.int("column"), endLine: found.int("endLine"), endColumn: found.int("endColumn"))
    }

    /// The line without escape sequences of a terminal, as GitHub's runner reads it.
    private static func withoutColour(_ line: ArraySlice<UInt8>) -> [UInt8] {
        guard line.contains(0x1B) else { return Array(line) }
        var text: [UInt8] = []
        var index = line.startIndex
        while index < line.endIndex {
            if line[index] == 0x1B, index + 1 < line.endIndex, line[index + 1] == UInt8(ascii: "[") {
                index += 2
                while index < line.endIndex, !(0x40...0x7E).contains(line[index]) { index += 1 }
            } else {
                text.append(line[index])
            }
            index += 1
        }
        return text
    }
}

/// What is wrong with the file of a problem matcher.
package struct ProblemMatcherError: Error, Sendable, Equatable {
    package let message: String
}
