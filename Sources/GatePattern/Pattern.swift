import CPCRE2

/// One compiled byte pattern in PCRE2's syntax.
///
/// Bytes are matched, not characters, unless `isUTF8` is asked for. Safe to use from several threads at once: the
/// compiled code never changes and every match has its own memory. Limits on steps, depth and heap make hostile
/// text end in `PatternError.limit` instead of minutes of work.
package final class Pattern: Sendable {
    package struct Options: Sendable, Equatable {
        /// Letters match both cases; ASCII only, unless `isUTF8`.
        package var ignoresCase = false
        /// `^` and `$` match at line ends.
        package var isMultiline = false
        /// `.` matches LF too.
        package var dotMatchesNewline = false
        /// Text that is not UTF-8 then ends in `PatternError.malformedText`.
        package var isUTF8 = false
        /// Compiles to machine code: dear to build (about 25 us), pays back over some 100 KB of text.
        package var isJIT = false

        package init() {}
    }

    /// Safe to share because PCRE2 never writes to compiled code after `init`.
    private nonisolated(unsafe) let code: OpaquePointer
    private nonisolated(unsafe) let limits: OpaquePointer
    /// The number of groups, the whole match included.
    package let groupCount: Int

    /// Throws `.syntax` with PCRE2's own words and the offset of the mistake.
    package init(_ source: String, options: Options = Options()) throws(PatternError) {
        var flags = PCRE2_NEVER_BACKSLASH_C
        if options.ignoresCase { flags |= PCRE2_CASELESS }
        if options.isMultiline { flags |= PCRE2_MULTILINE }
        if options.dotMatchesNewline { flags |= PCRE2_DOTALL }
        if options.isUTF8 { flags |= PCRE2_UTF | PCRE2_UCP }
        var failure: Int32 = 0
        var offset = 0
        var text = source
        let compiled = text.withUTF8 {
            pcre2_compile_8($0.baseAddress, $0.count, flags, &failure, &offset, nil)
        }
        guard let compiled else {
            throw PatternError(.syntax, "pattern: \(PatternError.words(for: failure)) at offset \(offset)")
        }
        guard let context = pcre2_match_context_create_8(nil) else {
            pcre2_code_free_8(compiled)
            throw PatternError(.memory, "pattern: out of memory")
        }
        pcre2_set_match_limit_8(context, 200_000)
        pcre2_set_depth_limit_8(context, 2_000)
        pcre2_set_heap_limit_8(context, 8 << 10)
        // A library without JIT says so; matching then interprets.
        if options.isJIT { _ = pcre2_jit_compile_8(compiled, UInt32(PCRE2_JIT_COMPLETE)) }
        var captures: UInt32 = 0
        _ = pcre2_pattern_info_8(compiled, UInt32(PCRE2_INFO_CAPTURECOUNT), &captures)
        code = compiled
        limits = context
        groupCount = Int(captures) + 1
    }

    deinit {
        pcre2_match_context_free_8(limits)
        pcre2_code_free_8(code)
    }

    /// The first match that starts at or after `start`, or exactly there when `isAnchored`; nil where there is none.
    ///
    /// Text before `start` is seen by lookbehind only. `text` ends where the pattern may look no further.
    package func firstMatch(
        in text: UnsafeRawBufferPointer, from start: Int = 0, isAnchored: Bool = false
    ) throws(PatternError) -> Match? {
        precondition(start >= 0 && start <= text.count, "the start lies in the text")
        guard let data = pcre2_match_data_create_from_pattern_8(code, nil) else {
            throw PatternError(.memory, "pattern: out of memory")
        }
        defer { pcre2_match_data_free_8(data) }
        // PCRE2 refuses a null subject even when it is empty.
        let subject = text.baseAddress.map { $0.assumingMemoryBound(to: UInt8.self) }
        let status: Int32
        if let subject {
            status = pcre2_match_8(
                code, subject, text.count, start, isAnchored ? PCRE2_ANCHORED : 0, data, limits)
        } else {
            var nothing: UInt8 = 0
            status = pcre2_match_8(code, &nothing, 0, 0, isAnchored ? PCRE2_ANCHORED : 0, data, limits)
        }
        if status == PCRE2_ERROR_NOMATCH { return nil }
        guard status > 0, let pairs = pcre2_get_ovector_pointer_8(data) else { throw PatternError(status: status) }
        var groups: [Range<Int>?] = []
        groups.reserveCapacity(groupCount)
        for group in 0..<groupCount {
            let (low, high) = (pairs[2 * group], pairs[2 * group + 1])
            // A group that took no part has the largest number there is, which Swift reads as -1; `\K` in a lookahead
            // can end a match before its start.
            groups.append(group < Int(status) && low >= 0 && low <= high ? low..<high : nil)
        }
        guard groups.first.flatMap({ $0 }) != nil else { return nil }
        return Match(groups: groups)
    }
}

/// Where a pattern matched, as byte offsets of the text.
package struct Match: Sendable, Equatable {
    /// The whole match first, then the groups; nil for a group that took no part.
    package let groups: [Range<Int>?]

    package var range: Range<Int> { groups.first.flatMap { $0 } ?? 0..<0 }
    package subscript(group: Int) -> Range<Int>? { groups.indices.contains(group) ? groups[group] : nil }
}
