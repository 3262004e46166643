import CLibGit2
import GateModel

/// One `git_repository` with its object database, used by one thread at a time.
///
/// `@unchecked Sendable` is safe because `HandlePool` lends each handle to one thread only.
final class Handle: @unchecked Sendable {
    let repository: OpaquePointer
    let objects: OpaquePointer
    private let layout: RepositoryLayout

    init(layout: RepositoryLayout) throws(GitError) {
        var repository: OpaquePointer?
        let flags = GIT_REPOSITORY_OPEN_NO_SEARCH.rawValue | GIT_REPOSITORY_OPEN_NO_DOTGIT.rawValue
        guard git_repository_open_ext(&repository, layout.gitDirectory, flags, nil) == 0, let repository else {
            throw GitError(
                .unsupported, "cannot open \(layout.gitDirectory): \(LibGit2.lastMessage)",
                function: "git_repository_open_ext")
        }
        do throws(GitError) {
            objects = try Handle.objects(of: repository, layout: layout)
        } catch {
            git_repository_free(repository)
            throw error
        }
        self.repository = repository
        self.layout = layout
    }

    deinit {
        git_odb_free(objects)
        git_repository_free(repository)
    }

    /// The object database; a quarantine (GIT_OBJECT_DIRECTORY) takes the place of the repository's own.
    private static func objects(
        of repository: OpaquePointer, layout: RepositoryLayout
    ) throws(GitError) -> OpaquePointer {
        var objects: OpaquePointer?
        let directory = layout.objectDirectory
        let status =
            if let directory { git_odb_open(&objects, directory) } else { git_repository_odb(&objects, repository) }
        guard status == 0, let objects else {
            throw GitError(
                .corrupt, "cannot open the objects of \(layout.gitDirectory): \(LibGit2.lastMessage)",
                function: directory == nil ? "git_repository_odb" : "git_odb_open")
        }
        // A folder that is gone holds nothing; git ignores it too.
        for alternate in layout.alternateObjectDirectories { git_odb_add_disk_alternate(objects, alternate) }
        if directory != nil { git_repository_set_odb(repository, objects) }
        return objects
    }

    /// Reads an object whole; throws `.missingObject` when it is not here.
    func object(_ id: UnsafeRawPointer) throws(GitError) -> RawObject {
        var object: OpaquePointer?
        let status = git_odb_read(&object, objects, id.assumingMemoryBound(to: git_oid.self))
        guard status == 0, let object else { throw failure(status, id, "git_odb_read") }
        return RawObject(pointer: object)
    }

    /// Reads an object that must be a tree.
    func tree(_ id: UnsafeRawPointer) throws(GitError) -> RawObject {
        let object = try object(id)
        guard object.type == GIT_OBJECT_TREE else {
            throw GitError(.corrupt, "object \(Handle.hex(id)) is not a tree", advice: "run git fsck")
        }
        return object
    }

    /// The type and size of an object without its content.
    func header(_ id: UnsafeRawPointer) throws(GitError) -> (type: git_object_t, size: Int) {
        var size = 0
        var type = GIT_OBJECT_INVALID
        let status = git_odb_read_header(&size, &type, objects, id.assumingMemoryBound(to: git_oid.self))
        guard status == 0 else { throw failure(status, id, "git_odb_read_header") }
        return (type, size)
    }

    private func failure(_ status: Int32, _ id: UnsafeRawPointer, _ function: String) -> GitError {
        let hex = Handle.hex(id)
        if status == GIT_ENOTFOUND.rawValue { return Missing.object(" \(hex)", in: layout, function: function) }
        return GitError(
            .corrupt, "cannot read object \(hex): \(LibGit2.lastMessage)", advice: "run git fsck", function: function)
    }

    private static func hex(_ id: UnsafeRawPointer) -> String {
        ObjectID(copying: UnsafeRawBufferPointer(start: id, count: 20))?.hex ?? ""
    }
}

/// An object as the database stores it: type and bytes. The bytes live as long as the value.
struct RawObject: ~Copyable {
    private let pointer: OpaquePointer

    init(pointer: OpaquePointer) { self.pointer = pointer }

    deinit { git_odb_object_free(pointer) }

    var type: git_object_t { git_odb_object_type(pointer) }
    var bytes: UnsafeRawBufferPointer {
        UnsafeRawBufferPointer(start: git_odb_object_data(pointer), count: git_odb_object_size(pointer))
    }
}
