import Testing

@testable import GateReview

@Suite("a coverage report")
struct CoverageReportTests {
    static let lcov = """
        TN:unit
        SF:src/a.js
        FN:1,f
        DA:1,3
        DA:2,0
        DA:3,-1
        end_of_record
        TN:other
        SF:src/a.js
        DA:2,1,Zm9v
        end_of_record
        """
    static let cobertura = """
        <?xml version="1.0" ?>
        <!DOCTYPE coverage SYSTEM "http://cobertura.sourceforge.net/xml/coverage-04.dtd">
        <coverage line-rate="0.5" version="1.9"><sources><source>/build/app</source></sources><packages><package name="a">
        <classes><class name="A" filename="src/a.js"><methods><method name="f"><lines><line number="1" hits="3"/></lines>
        </method></methods><lines><line number="1" hits="3"/><line number="2" hits="1"/><line number="3" hits="0"/></lines>
        </class></classes></package></packages></coverage>
        """
    static let clover = """
        <?xml version="1.0" encoding="UTF-8"?>
        <coverage generated="1"><project timestamp="1" name="All files"><package name="src">
        <file name="a.js" path="src/a.js"><line num="1" count="3" type="method" name="f"/>
        <line num="2" count="1" type="cond" truecount="1" falsecount="0"/><line num="3" count="0" type="stmt"/></file>
        </package></project></coverage>
        """
    static let jacoco = """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <!DOCTYPE report PUBLIC "-//JACOCO//DTD Report 1.1//EN" "report.dtd">
        <report name="app"><sessioninfo id="h" start="1" dump="2"/><package name="src"><class name="src/A"
        sourcefilename="a.js"><method name="f" desc="()V" line="1"><counter type="LINE" missed="1" covered="2"/></method>
        </class><sourcefile name="a.js"><line nr="1" mi="0" ci="4" mb="0" cb="0"/><line nr="2" mi="2" ci="1" mb="1" cb="1"/>
        <line nr="3" mi="3" ci="0" mb="0" cb="0"/><line nr="4" mi="0" ci="0" mb="0" cb="0"/></sourcefile></package></report>
        """
    static let coveragePy = """
        {"meta": {"format": 3, "version": "7"}, "files": {"src/a.js": {"executed_lines": [1, 2], "missing_lines": [3]}}}
        """
    static let llvm = """
        {"data": [{"files": [{"filename": "src/a.js", "segments": [[1, 10, 3, true, true, false],
        [2, 30, 0, true, true, false], [3, 30, 0, false, false, false]], "summary": {}}], "functions": []}],
        "type": "llvm.coverage.json.export", "version": "2.0.1"}
        """
    static let go = "mode: set\nsrc/a.js:1.10,2.20 1 1\nsrc/a.js:3.2,3.9 1 0\nsrc/a.js:9.1,9.2 0 0\n"

    @Test(
        "says the same in every format, which its content names",
        arguments: zip(
            [lcov, cobertura, clover, jacoco, coveragePy, llvm, go],
            [CoverageReport.Format.lcov, .cobertura, .clover, .jacoco, .coveragePy, .llvm, .go]))
    func formats(text: String, format: CoverageReport.Format) throws {
        let report = try CoverageReport(Array(text.utf8), names: ["a.js"])
        #expect(report.format == format)
        #expect(report.files.map(\.path) == ["src/a.js"])
        #expect(report.files.first?.lines == [1: true, 2: true, 3: false])
        #expect(report.fileCount == 1)
    }

    @Test("keeps nothing of files that nobody asked about, and counts them")
    func others() throws {
        let report = try CoverageReport(Array(CoverageReportTests.cobertura.utf8), names: ["b.js"])
        #expect(report.files.isEmpty && report.fileCount == 1 && report.roots == ["/build/app"])
    }

    @Test(
        "is refused in words where it says nothing",
        arguments: [
            ("", "empty"), ("hello", "not a coverage report"), ("<testsuites/>", "none of Cobertura"),
            ("{\"a\": 1}", "neither of llvm-cov"), ("<coverage line-rate='1'>", "no element found"),
            ("{\"type\": \"llvm.coverage.json.export\", \"data\": [{\"files\": [{\"filename\": \"a\"}]}]}", "summary"),
            ("SF:a.js\nDA:1,1\n", "cut off"), ("TN:\nDA:1,1\n", "before any SF"), ("SF:a.js\nDA:x,1\n", "not DA:line"),
            ("mode: set\nfoo\n", "line 2"), ("{", "expected a name"),
        ])
    func refused(text: String, words: String) {
        let error = #expect(throws: CoverageError.self) {
            try CoverageReport(Array(text.utf8), names: ["a.js", "a"])
        }
        #expect(error?.description.contains(words) == true, "\(error?.description ?? "")")
    }

    @Test("is refused where it declares entities: neither a bomb nor a file of the disk is expanded")
    func entities() {
        let bomb = """
            <?xml version="1.0"?><!DOCTYPE coverage [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>
            <coverage line-rate="1"><sources><source>&b;</source></sources></coverage>
            """
        let outside = """
            <?xml version="1.0"?><!DOCTYPE coverage [<!ENTITY x SYSTEM "file:///etc/hostname">]>
            <coverage line-rate="1"><sources><source>&x;</source></sources></coverage>
            """
        for text in [bomb, outside] {
            let error = #expect(throws: CoverageError.self) { try CoverageReport(Array(text.utf8), names: []) }
            #expect(error?.message.contains("document type") == true)
        }
    }

    @Test("with XML a thousand levels deep is refused")
    func deep() {
        let text = "<coverage line-rate='1'>" + String(repeating: "<a>", count: 1000)
        #expect(throws: CoverageError.self) { try CoverageReport(Array(text.utf8), names: []) }
    }

    @Test("of llvm-cov counts a line by the regions that start on it and the one that wraps into it")
    func segments() throws {
        // func f(a) {            region 1, count 2
        //   if a { return 1 }    a region of count 0 inside the line
        //   // skipped           no counter: a skipped region
        //   return 2             back in the outer region
        // }
        let text = """
            {"data": [{"files": [{"filename": "f.swift", "segments": [[1, 11, 2, true, true, false],
            [2, 9, 0, true, true, false], [2, 21, 2, true, false, false], [3, 1, 0, false, true, false],
            [3, 20, 2, true, false, false], [5, 2, 0, false, false, false]]}]}], "type": "llvm.coverage.json.export"}
            """
        let report = try CoverageReport(Array(text.utf8), names: ["f.swift"])
        #expect(report.files.first?.lines == [1: true, 2: true, 4: true, 5: true])
    }
}
