/// What reviewers said of deltas whose both sides are known by object name.
///
/// Only whole answers are kept: nothing partial, skipped or crashed, and nothing about a secret. What the policy makes
/// of an answer is worked out anew in every run.
struct ReviewCache: Sendable {
    private let cache: any Cache
    /// What every answer depends on: the program and what it has opened.
    private let program: String
    private let limits: Limits

    /// Answers that took less time are not worth a file: reading it back costs about 30 microseconds.
    static let worthNanoseconds: UInt64 = 300_000
    /// Longer answers are not kept.
    private static let mostBytes = 64 << 10
    /// Raised when the format or the meaning of an entry changes.
    private static let version = 1

    init(_ cache: any Cache, limits: Limits) {
        self.cache = cache
        program = cache.program
        self.limits = limits
    }

    /// Asks the cache, else the reviewer, and keeps its answer.
    func review(_ reviewer: any Reviewer, _ file: ChangedFile, in context: FileContext) throws -> FileReview {
        guard let name = name(reviewer, file, context) else { return try reviewer.review(file, in: context) }
        if let bytes = cache.bytes(named: name), let entry = ReviewEntry(bytes, name: name) {
            // Whoever comes after finds the texts loaded as the reviewer would have left them.
            for side in entry.texts { _ = try? context.text(side) }
            return entry.review
        }
        let started = Deadline.now
        let review = try reviewer.review(file, in: context)
        guard Deadline.now - started >= ReviewCache.worthNanoseconds else { return review }
        let sides = [Side.old, .new].filter { context.loadedText($0) != nil }
        if let bytes = ReviewEntry(review, texts: sides).bytes(name: name), bytes.count <= ReviewCache.mostBytes {
            cache.store(bytes, named: name)
        }
        return review
    }

    /// SHA-256 over all that an answer depends on; nil where it may depend on more.
    private func name(_ reviewer: any Reviewer, _ file: ChangedFile, _ context: FileContext) -> String? {
        guard let key = reviewer.cacheKey, file.unread == nil,
            [file.old, file.new].allSatisfy({ $0 == nil || $0?.id != nil })
        else { return nil }
        var text =
            "\(ReviewCache.version)\n\(program)\n\(reviewer.name)\n\(key)\n\(file.status.rawValue) \(file.kind.rawValue)"
        text += " \(file.similarity ?? -1) \(file.isHiddenByNewAttributes) \(context.origin.rawValue)\n"
        text += "\(limits.fileBytes) \(limits.lineBytes) \(limits.diffBytes)\n"
        for entry in [file.old, file.new] {
            text += "\(entry?.id?.hex ?? "-") \(entry?.mode.octal ?? "-") \(entry?.path.bytes.count ?? 0)\n"
        }
        for hunk in file.hunks { text += "\(hunk.oldStart),\(hunk.oldLines),\(hunk.newStart),\(hunk.newLines) " }
        var hash = SHA256()
        hash.update(text.utf8)
        hash.update(file.old?.path.bytes ?? [])
        hash.update(CollectionOfOne(0))
        hash.update(file.new?.path.bytes ?? [])
        return hash.finish().hex
    }
}

extension [UInt8] {
    /// Two lower-case digits a byte.
    var hex: String {
        let digits = Array("0123456789abcdef".utf8)
        return String(decoding: flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
    }
}
