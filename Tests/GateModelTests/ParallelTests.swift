import GateModel
import Synchronization
import Testing

@Suite struct ParallelTests {
    @Test("every index is visited exactly once, whatever the number of workers", arguments: [1, 2, 3, 8])
    func visitsOnce(workers: Int) {
        let counts = Mutex([Int](repeating: 0, count: 1000))
        Parallel.forEach(count: 1000, workers: workers) { worker, index in
            precondition(worker < workers)
            counts.withLock { $0[index] += 1 }
        }
        #expect(counts.withLock { $0 } == [Int](repeating: 1, count: 1000))
    }

    @Test("calls of one worker never overlap")
    func workersDoNotOverlap() {
        let busy = Mutex([Bool](repeating: false, count: 4))
        let overlaps = Mutex(0)
        Parallel.forEach(count: 2000, workers: 4) { worker, _ in
            let wasBusy = busy.withLock { state in
                defer { state[worker] = true }
                return state[worker]
            }
            if wasBusy { overlaps.withLock { $0 += 1 } }
            busy.withLock { $0[worker] = false }
        }
        #expect(overlaps.withLock { $0 } == 0)
    }

    @Test("no index means no call")
    func empty() {
        let calls = Mutex(0)
        Parallel.forEach(count: 0, workers: 4) { _, _ in calls.withLock { $0 += 1 } }
        #expect(calls.withLock { $0 } == 0)
    }
}
