import Encodings
import Foundation
import TestSupport
import Testing

@testable import Server

/// What was done stays to be seen, whatever strangers try.
@Suite struct AuditLogTests {
    private let folder: String
    private let log: AuditLog

    init() throws {
        folder = try temporaryFolder()
        try FileManager.default.createDirectory(atPath: folder + "/desk", withIntermediateDirectories: true)
        log = try AuditLog(workspace: folder)
    }

    private func entry(_ act: String, at seconds: Int64 = 0, by: String = "mira", ids: [String] = []) -> AuditLog.Entry
    {
        AuditLog.Entry(
            instant: Instant(seconds: 1_780_000_000 + seconds), by: by, act: act, batch: nil, count: nil, failed: nil,
            credentials: ids)
    }

    private var lines: Int {
        ((try? String(contentsOfFile: folder + "/desk/audit.ndjson", encoding: .utf8)) ?? "").split(separator: "\n")
            .count
    }

    @Test func idsAreReadBack() throws {
        try log.note(entry("revoke", ids: ["urn:uuid:1", "urn:uuid:2"]))
        #expect(log.page(10).entries.map(\.credentials) == [["urn:uuid:1", "urn:uuid:2"]])
    }

    @Test func failedSignInsOfAMinuteShareALine() throws {
        for second in 0..<50 { try log.noteFailedSignIn(entry("sign-in", at: Int64(second))) }
        #expect(lines == 1)
        // Another name has its own line, and those that were held back come with it.
        try log.noteFailedSignIn(entry("sign-in", at: 50, by: ""))
        #expect(lines == 3)
        try log.noteFailedSignIn(entry("sign-in", at: 61))
        #expect(log.page(10).entries.map(\.by) == ["mira", "", "mira", "mira"])
        #expect(log.page(10).entries.map(\.count) == [nil, nil, 49, nil])
    }

    /// What is held back is written before the next act, and before anybody looks.
    @Test func nothingIsHeldBackForLong() throws {
        for second in 0..<3 { try log.noteFailedSignIn(entry("sign-in", at: Int64(second))) }
        try log.note(entry("upload", at: 5))
        #expect(log.page(10).entries.map(\.act) == ["upload", "sign-in", "sign-in"])
        try log.noteFailedSignIn(entry("sign-in", at: 6))
        #expect(log.page(10).entries.map(\.count) == [1, nil, 2, nil])
        // A clock that went back holds nothing back.
        try log.noteFailedSignIn(entry("sign-in", at: -100))
        #expect(lines == 5)
    }

    /// Three thousand lines, several pieces of the file: no act is lost or shown twice on the way back.
    @Test func everyActIsReachedByGoingBack() throws {
        let ids = (0..<4).map { "urn:uuid:00000000-0000-8000-8000-00000000000\($0)" }
        let path = folder + "/desk/audit.ndjson"
        var text = ""
        for number in 0..<3_000 {
            let act = number % 3 == 0 ? "revoke" : "sign-in"
            let credentials = ids.map { "\"\($0)\"" }.joined(separator: ",")
            text +=
                "{\"at\":\"2026-06-15T08:00:00Z\",\"by\":\"\(number)\",\"act\":\"\(act)\",\"credentials\":[\(credentials)]}\n"
        }
        try text.write(toFile: path, atomically: true, encoding: .utf8)
        var (seen, end, pages) = ([String](), Int?.none, 0)
        repeat {
            let page = log.page(97, before: end) { !$0.isSignIn }
            seen += page.entries.map(\.by)
            end = page.older
            pages += 1
        } while end != nil && pages < 100
        #expect(seen == (0..<3_000).reversed().filter { $0 % 3 == 0 }.map(String.init))
        #expect(pages == 11)
        // A place that is none gives no line twice and no error.
        #expect(log.page(5, before: -1).entries.isEmpty && log.page(5, before: .max).entries.count == 5)
        #expect(log.page(5, before: 10).entries.isEmpty)
    }
}
