import GateModel
enum DiffJSON { static func write(_ change: Change, to output: inout ByteWriter) {} }
