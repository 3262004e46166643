import Synchronization

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// Independent work on a few threads of our own: C calls block, so they never run on Swift's cooperative pool.
public enum Parallel {
    /// Calls `body` once for each index below `count` and returns when all calls have ended.
    ///
    /// Indices are handed out in ascending order as workers become free; `worker` is below `workers` and no two calls
    /// of one worker overlap, so that each can own a slot without a lock. With one
    /// worker, or one index, no thread is made.
    public static func forEach(count: Int, workers: Int, _ body: @Sendable (_ worker: Int, _ index: Int) -> Void) {
        let workers = min(workers, count)
        guard workers > 1 else {
            for index in 0..<max(0, count) { body(0, index) }
            return
        }
        withoutActuallyEscaping(body) { body in
            let work = Work(count: count, body: body)
            var threads: [pthread_t] = []
            for _ in 1..<workers {
                var thread = pthread_t()
                let context = Unmanaged.passRetained(work)
                if pthread_create(&thread, nil, runWork, context.toOpaque()) == 0 {
                    threads.append(thread)
                } else {
                    // No thread to be had: those that run share the work.
                    context.release()
                    break
                }
            }
            work.run()
            for thread in threads { pthread_join(thread, nil) }
        }
    }

    /// How many threads pay off here; at most `limit`.
    public static func workers(atMost limit: Int) -> Int {
        max(1, min(limit, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))))
    }
}

/// What the threads of one `forEach` share.
private final class Work: Sendable {
    let count: Int
    let body: @Sendable (Int, Int) -> Void
    let nextIndex = Atomic<Int>(0)
    let nextWorker = Atomic<Int>(0)

    init(count: Int, body: @escaping @Sendable (Int, Int) -> Void) {
        self.count = count
        self.body = body
    }

    func run() {
        let worker = nextWorker.add(1, ordering: .relaxed).oldValue
        while true {
            let index = nextIndex.add(1, ordering: .relaxed).oldValue
            guard index < count else { return }
            body(worker, index)
        }
    }
}

nonisolated private func runWork(_ context: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
    if let context { Unmanaged<Work>.fromOpaque(context).takeRetainedValue().run() }
    return nil
}
