import GateModel
import Testing

@testable import GateReview

@Suite("Go import paths")
struct GoModulesTests {
    @Test("begin with the module of the nearest go.mod")
    func nearest() {
        let memory = Memory([
            "go.mod": "// a comment\nmodule example.org/root\n\ngo 1.22\n",
            "svc/go.mod": "module \"example.org/svc/v2\"\n", "a/x.go": "", "svc/b/y.go": "",
        ])
        #expect(
            GoModules(blobs: memory).importPaths(["a/x.go", "svc/b/y.go", "README.md"])
                == ["example.org/root/a/x.go": "a/x.go", "example.org/svc/v2/b/y.go": "svc/b/y.go"])
    }
}
