import GateModel

/// What a file without text is, by its first bytes.
enum BinaryFormat: Equatable {
    /// Machine code or byte code, and what people call it.
    case program(String)
    case archive(String)
    /// Pictures, sounds, fonts and office documents: what repositories ordinarily hold.
    case media
    case other(String)

    /// `path` decides only where the bytes do not.
    init(_ head: some Collection<UInt8>, path: RepoPath) {
        let bytes = Array(head.prefix(512))
        let ending = BinaryFormat.ending(path)
        if let known = BinaryFormat.program(bytes, Array(head.prefix(4096)), ending) {
            self = .program(known)
        } else if BinaryFormat.isMediaName(path) {
            self = .media
        } else if let known = BinaryFormat.archives.first(where: { bytes.starts(with: $0.magic) }) {
            self = .archive(known.name)
        } else if bytes.count > 262, bytes[257..<262].elementsEqual("ustar".utf8) {
            self = .archive("tar archive")
        } else if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
            self = .other("UTF-16 text, which git takes for binary")
        } else {
            self = .other("binary file")
        }
    }

    /// Whether a file of this path, whose bytes are not at hand, is a program by its name.
    static func isProgramName(_ path: RepoPath) -> Bool {
        ["a", "class", "dll", "dylib", "exe", "lib", "o", "obj", "pyc", "pyd", "so", "wasm"].contains(ending(path))
    }

    /// Whether the name makes Windows run the file, which needs no interpreter line.
    static func isWindowsScriptName(_ path: RepoPath) -> Bool { ["bat", "cmd", "ps1"].contains(ending(path)) }

    /// Whether the name is one of a picture, a sound, a font or an office document.
    static func isMediaName(_ path: RepoPath) -> Bool { mediaEndings.contains(ending(path)) }

    /// What follows the name's last dot, in lower case; empty where there is none.
    private static func ending(_ path: RepoPath) -> String {
        let name = path.name.bytes
        guard let dot = name.lastIndex(of: UInt8(ascii: ".")) else { return "" }
        return String(decoding: name[(dot + 1)...].map(asciiLower), as: UTF8.self)
    }

    private static func program(_ head: [UInt8], _ more: [UInt8], _ ending: String) -> String? {
        guard head.count >= 8 else { return nil }
        if head.starts(with: [0x7F, 0x45, 0x4C, 0x46]) { return "ELF program or library" }
        if head.starts(with: [0, 0x61, 0x73, 0x6D]) { return "WebAssembly module" }
        if head.starts(with: Array("!<arch>\n".utf8)) { return "static library" }
        if head.starts(with: Array("dex\n".utf8)) { return "Android byte code" }
        let word = head[..<4].reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
        if [0xFEED_FACE, 0xFEED_FACF, 0xCEFA_EDFE, 0xCFFA_EDFE].contains(word) { return "Mach-O program or library" }
        if word == 0xCAFE_BABE {
            // Java's major version stands where a Mach-O file of several machines counts them.
            return head[6] == 0 && head[7] >= 45 ? "Java class" : "Mach-O program or library"
        }
        if head[0] == 0x4D, head[1] == 0x5A, head.count >= 64 {
            let offset = Int(head[60]) | Int(head[61]) << 8 | Int(head[62]) << 16
            if offset + 4 <= more.count, more[offset..<(offset + 4)].elementsEqual([0x50, 0x45, 0, 0]) {
                return "Windows program or library"
            }
        }
        if ending == "pyc" || ending == "pyo", head[2] == 0x0D, head[3] == 0x0A { return "Python byte code" }
        return nil
    }

    private static let archives: [(magic: [UInt8], name: String)] = [
        ([0x50, 0x4B, 0x03, 0x04], "zip archive"), ([0x1F, 0x8B], "gzip archive"),
        ([0xFD, 0x37, 0x7A, 0x58, 0x5A], "xz archive"), (Array("BZh".utf8), "bzip2 archive"),
        ([0x37, 0x7A, 0xBC, 0xAF], "7z archive"), ([0x28, 0xB5, 0x2F, 0xFD], "zstd archive"),
        (Array("Rar!".utf8), "rar archive"),
    ]
    private static let mediaEndings: Set<String> = [
        "ai", "avif", "bmp", "doc", "docx", "eot", "eps", "flac", "gif", "heic", "icns", "ico", "jpeg", "jpg", "mov",
        "mp3", "mp4", "odp", "ods", "odt", "ogg", "opus", "otf", "pdf", "png", "ppt", "pptx", "psd", "sketch", "svgz",
        "tga", "tif", "tiff", "ttc", "ttf", "wav", "webm", "webp", "woff", "woff2", "xls", "xlsx",
    ]
}
