import Foundation
import TestSupport

extension TestRepository {
    var indexFile: URL { directory.url.appendingPathComponent(".git/index") }

    /// Puts an empty extension of that name before the trailer, which becomes zero (git then checks no hash).
    func extendIndex(with signature: String) throws {
        var bytes = try Data(contentsOf: indexFile)
        bytes.removeLast(20)
        bytes += Data(signature.utf8) + Data([0, 0, 0, 4, 1, 2, 3, 4]) + Data(count: 20)
        try bytes.write(to: indexFile)
    }

    /// As `index.skipHash` leaves it (git 2.40 and later).
    func zeroIndexTrailer() throws {
        var bytes = try Data(contentsOf: indexFile)
        bytes.replaceSubrange((bytes.count - 20)..., with: Data(count: 20))
        try bytes.write(to: indexFile)
    }
}
