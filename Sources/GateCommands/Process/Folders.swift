#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// The folders above files that we write.
enum Folders {
    static func exists(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }

    /// Makes every folder above `path` that is not there. Exit 3 where the system refuses.
    static func make(for path: String) throws {
        var index = path.startIndex
        while let slash = path[index...].dropFirst().firstIndex(of: "/") {
            let folder = String(path[..<slash])
            guard exists(folder) || mkdir(folder, 0o777) == 0 || errno == EEXIST else {
                throw CommandFailure(
                    ExitStatus.couldNotAnalyse, "cannot make the folder \(folder): \(String(cString: strerror(errno)))")
            }
            index = slash
        }
    }
}
