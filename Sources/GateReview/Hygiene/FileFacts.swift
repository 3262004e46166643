import GateModel

/// What can be said of a delta without reading its lines: size, format, mode, where a link leads.
struct FileFacts {
    let file: ChangedFile
    let context: FileContext

    /// A file above this is large.
    static let largeBytes = 1 << 20
    /// A file above this is more than forges take without a warning.
    static let hugeBytes = 50 << 20

    func findings() -> [Finding] {
        guard let new = file.new else { return [] }
        switch file.kind {
        case .symlink: return link(new)
        case .submodule, .lfs: return []
        case .text, .binary: return [large(new), binary(new), executable(new)].compactMap { $0 }
        }
    }

    /// Text is measured by what was read; only what was not read costs a look into the object database.
    private func large(_ new: Entry) -> Finding? {
        guard !file.isWithoutText || file.kind == .binary, file.old?.id == nil || file.old?.id != new.id else {
            return nil
        }
        let size: Int?
        if let text = context.loadedText(.new), text.isWhole {
            size = text.bytes.count
        } else {
            // A size that cannot be had is no finding; the reader of the content says what is wrong.
            size = try? context.blobs.size(of: file, side: .new)
        }
        guard let size, size > FileFacts.largeBytes else { return nil }
        if file.old != nil, let before = try? context.blobs.size(of: file, side: .old),
            before > FileFacts.largeBytes, size < before + FileFacts.largeBytes
        {
            return nil
        }
        let isOurs = context.origin == .authored
        return HygieneRules.largeFile.finding(
            new.path, nil, "\(FileFacts.readable(size)) in one file",
            severity: size > FileFacts.hugeBytes ? .high : isOurs ? .medium : .low, identity: [])
    }

    private func binary(_ new: Entry) -> Finding? {
        guard file.kind == .binary, file.status == .added || file.status == .typechange else { return nil }
        let isSample = PathTraits(new.path).isSample
        let confidence: Confidence = isSample ? .low : .high
        let rule = HygieneRules.binaryAdded
        guard let head = try? context.text(.new).bytes else {
            return BinaryFormat.isProgramName(new.path)
                ? rule.finding(
                    new.path, nil, "program or library by its name", severity: .medium, confidence: .medium,
                    identity: [])
                : nil
        }
        switch BinaryFormat(head, path: new.path) {
        case .program(let name):
            return rule.finding(new.path, nil, name, severity: .medium, confidence: confidence, identity: [])
        case .archive(let name):
            return rule.finding(new.path, nil, name, severity: .low, confidence: confidence, identity: [])
        case .media: return nil
        case .other(let name): return rule.finding(new.path, nil, name, confidence: confidence, identity: [])
        }
    }

    private func executable(_ new: Entry) -> Finding? {
        guard new.mode == .executable, file.old?.mode != .executable else { return nil }
        guard let bytes = try? context.text(.new).bytes else { return nil }
        var isProgram = bytes.starts(with: Array("#!".utf8)) || BinaryFormat.isWindowsScriptName(new.path)
        if case .program = BinaryFormat(bytes, path: new.path) { isProgram = true }
        let isGained = file.old != nil
        // A new script is what the bit is for.
        if isProgram, !isGained { return nil }
        return HygieneRules.executableBit.finding(
            new.path, nil,
            isProgram ? "became executable" : "executable, but no program and without an interpreter line",
            severity: isProgram ? .info : .low, identity: [])
    }

    private func link(_ new: Entry) -> [Finding] {
        guard let target = try? context.text(.new).bytes else { return [] }
        let rule = HygieneRules.symlinkEscape
        switch LinkTarget(target, of: new.path) {
        case .inside: return []
        case .nowhere: return [rule.finding(new.path, nil, "leads to /dev/null", severity: .info, identity: target)]
        case .absolute: return [rule.finding(new.path, nil, "leads to an absolute path", identity: target)]
        case .outside: return [rule.finding(new.path, nil, "leads out of the repository", identity: target)]
        case .gitDirectory: return [rule.finding(new.path, nil, "leads into the .git directory", identity: target)]
        }
    }

    /// "3.4 MiB".
    static func readable(_ bytes: Int) -> String {
        let tenths = (bytes * 10 + (1 << 19)) >> 20
        return "\(tenths / 10).\(tenths % 10) MiB"
    }
}

/// Where a symbolic link leads, judged by its words alone.
enum LinkTarget: Equatable {
    case inside, outside, absolute, nowhere, gitDirectory

    /// `path` is the link's own.
    init(_ target: [UInt8], of path: RepoPath) {
        let slash = UInt8(ascii: "/")
        let isDrive = target.count >= 3 && target[1] == UInt8(ascii: ":") && (target[2] == slash || target[2] == 0x5C)
        if target.elementsEqual("/dev/null".utf8) {
            self = .nowhere
        } else if target.first == slash || target.first == 0x5C || isDrive {
            self = .absolute
        } else {
            var parts = path.parent.bytes.split(separator: slash).map { Array($0) }
            for part in target.split(separator: slash).map({ Array($0) }) where !part.elementsEqual(".".utf8) {
                guard part.elementsEqual("..".utf8) else {
                    parts.append(part)
                    continue
                }
                if parts.popLast() == nil {
                    self = .outside
                    return
                }
            }
            let isGit = parts.contains { $0.map(asciiLower).elementsEqual(".git".utf8) }
            self = isGit ? .gitDirectory : .inside
        }
    }
}
