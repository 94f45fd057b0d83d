import Foundation
import Helper
import TestSupport
import Testing
import Texts

/// A worker that crashes, hangs, lies or is not there is an error with its own code.
@Suite struct ProcessTests {
    /// A program in place of the worker: a script of the shell, whose environment is empty.
    private func impostor(_ script: String, patience: Int = 20) throws -> HelperLocation {
        let folder = try temporaryFolder()
        let path = folder + "/impostor"
        try Data("#!/bin/bash\n\(script)\n".utf8).write(to: URL(fileURLWithPath: folder + "/text"))
        // Written by another program: a child that another test starts meanwhile would have it open for writing for a moment,
        // and the system starts nothing that somebody may be writing.
        try #expect(ChildProgram.run("/usr/bin/install", ["-m", "700", folder + "/text", path]) == .exited(0))
        var location = try HelperLocation(path: path)
        location.patience = patience
        return location
    }

    private func open(_ location: HelperLocation) -> HelperError.Code? {
        code { _ = try Workbook(WorkbookFixture(rows: [["x"]]).bytes, helper: location) }
    }

    /// The greeting of a sound worker.
    private let greeting = #"printf '\0\0\0\x17\x01\0\0\0\x0ftestamur-helper\0\0\0\x01'"#

    @Test func aMissingOneIsSaidSo() throws {
        for path in ["testamur-helper", "./testamur-helper", "", "/nowhere/testamur-helper", "/etc/passwd"] {
            #expect(code { _ = try HelperLocation(path: path) } == .helperMissing, "\(path)")
        }
        let location = try impostor("exit 0")
        try FileManager.default.removeItem(atPath: location.path)
        #expect(open(location) == .helperMissing)
    }

    @Test func oneThatEndsIsACrash() throws {
        #expect(open(try impostor("exit 3")) == .helperCrashed)
        #expect(open(try impostor("kill -SEGV $$")) == .helperCrashed)
        #expect(open(try impostor("\(greeting); exit 0")) == .helperCrashed)
        #expect(open(try impostor("\(greeting); read -n 5 x; kill -ABRT $$")) == .helperCrashed)
    }

    @Test func oneThatCouldNotConfineItselfIsNotUsed() throws {
        #expect(open(try impostor("exit 69")) == .helperStart)
    }

    /// What the terminal sends to everybody in the foreground is for the program that was started there.
    @Test func itIsInAGroupOfItsOwn() throws {
        let script = "read -r _ _ _ _ group _ < /proc/$$/stat; [ $group = $$ ] && exit 69; exit 3"
        #expect(open(try impostor(script)) == .helperStart)
    }

    @Test func oneThatIsSilentIsEnded() throws {
        #expect(open(try impostor("while read -r x; do :; done", patience: 1)) == .helperTimeout)
        #expect(open(try impostor("\(greeting); while read -r x; do :; done", patience: 1)) == .helperTimeout)
    }

    @Test func oneOfAnotherVersionIsNotUsed() throws {
        let other = greeting.replacing(#"\0\0\0\x01'"#, with: #"\0\0\0\x02'"#)
        #expect(open(try impostor("\(other); while read -r x; do :; done")) == .helperVersion)
    }

    @Test(
        arguments: [
            // Too long, no such kind, a refusal without one of the reasons, an item where none is due, nothing inside.
            (#"\xff\xff\xff\xff\x03"#, HelperError.Code.helperLimit), (#"\0\0\0\0\x09"#, .helperProtocol),
            (#"\0\0\0\x0d\x04\0\0\0\x05a.b.c\0\0\0\0"#, .helperProtocol), (#"\0\0\0\0\x02"#, .helperProtocol),
            (#"\0\0\0\0\x03"#, .helperProtocol),
            // Sheets: more than there are bytes; a name that is not UTF-8; a flag that is none; something left over.
            (#"\0\0\0\x05\x03\0\x7f\xff\xff\xff"#, .helperProtocol),
            (#"\0\0\0\x0b\x03\0\0\0\0\x01\0\0\0\x01\xff\0"#, .helperProtocol),
            (#"\0\0\0\x05\x03\x02\0\0\0\0"#, .helperProtocol), (#"\0\0\0\x06\x03\0\0\0\0\0\0"#, .helperProtocol),
        ])
    func oneThatLiesIsEnded(_ answer: String, _ expected: HelperError.Code) throws {
        let location = try impostor("\(greeting); printf '\(answer)'; while read -r x; do :; done")
        #expect(open(location) == expected)
    }

    @Test func aSoundAnswerOfAnImpostorIsRead() throws {
        let location = try impostor(
            #"\#(greeting); printf '\0\0\0\x0b\x03\0\0\0\0\x01\0\0\0\x01x\0'; while read -r x; do :; done"#)
        #expect(open(location) == nil)
    }

    @Test func itHasNoEnvironmentAndNoOtherDescriptor() throws {
        // The worker's own view, through the names of its pipes: three descriptors and the one that lists them.
        let folder = try temporaryFolder()
        let location = try impostor(
            "ls /proc/$$/fd > \(folder)/fd; tr '\\0' '\\n' < /proc/$$/environ > \(folder)/environ; exit 3")
        #expect(open(location) == .helperCrashed)
        let descriptors = try String(contentsOfFile: folder + "/fd", encoding: .utf8).split(separator: "\n")
        // Bash keeps the script open at 255.
        #expect(Set(descriptors).subtracting(["255"]) == ["0", "1", "2"])
        #expect(try Data(contentsOf: URL(fileURLWithPath: folder + "/environ")).isEmpty)
    }

    @Test func everyReasonHasSentences() {
        let texts = Texts()
        let codes = HelperError.allCodes.map(\.rawValue)
        #expect(Set(codes).count == codes.count)
        for code in codes {
            #expect(texts.has("reason." + code) && texts.has("next." + code), "\(code)")
            #expect(code.split(separator: ".").count == 2)
        }
    }
}
