/// A page of markdown that takes whole blocks while they fit, and never a part of one.
struct MarkdownPage {
    private(set) var text = ""
    /// UTF-16 code units, as forges count.
    private(set) var units = 0
    let limit: Int

    init(limit: Int) { self.limit = limit }

    /// Adds `block`, each line made harmless for the log of a CI runner; false, and nothing added, where it does not fit.
    @discardableResult
    mutating func add(_ block: String) -> Bool {
        var safe = ""
        for line in block.split(separator: "\n", omittingEmptySubsequences: false).dropLast(
            block.hasSuffix("\n") ? 1 : 0)
        {
            safe += WorkflowText.neutralised(String(line)) + "\n"
        }
        let size = safe.utf16.count
        guard units + size <= limit else { return false }
        text += safe
        units += size
        return true
    }

    /// Adds `items` while they fit with `more(n)` for the n that did not; gives how many were added.
    @discardableResult
    mutating func add(_ items: some Collection<String>, more: (Int) -> String) -> Int {
        // Room for the last word, whatever n turns out to be.
        let reserve = more(items.count).utf16.count + 8
        var inner = MarkdownPage(limit: max(0, limit - units - reserve))
        var added = 0
        for item in items {
            guard inner.add(item) else { break }
            added += 1
        }
        text += inner.text
        units += inner.units
        if added < items.count { add(more(items.count - added)) }
        return added
    }
}
