import GateModel

/// A delta whose two sides are decided: what stands in a `ChangedFile` before its content is read.
struct Pair: Sendable {
    var status: ChangedFile.Status
    var old: Entry?
    var new: Entry?
    /// 0...100 for a rename or copy.
    var similarity: Int?

    init(_ delta: RawDelta) {
        old = delta.old
        new = delta.new
        switch (delta.old, delta.new) {
        case (nil, _): status = .added
        case (_, nil): status = .deleted
        case (let old?, let new?): status = old.mode.type == new.mode.type ? .modified : .typechange
        }
    }

    init(_ status: ChangedFile.Status, from old: Entry?, to new: Entry?, similarity: Int) {
        self.status = status
        self.old = old
        self.new = new
        self.similarity = similarity
    }
}

extension FileMode {
    /// File, link or submodule, without the permission bits.
    var type: UInt32 { rawValue & 0o170000 }
}
