import Encodings
import Foundation
import TestSupport
import Testing
import Verification

@testable import Fetching

/// Lists that were received are kept for the next run, and believed no more than if they had just come.
@Suite struct KeptAnswerTests {
    private typealias Web = OnlineFixture

    private let folder: String
    private let keeper: AnswerFolder

    init() throws {
        folder = try temporaryFolder() + "/answers"
        keeper = AnswerFolder(path: folder)
    }

    private func names() throws -> [String] { try FileManager.default.contentsOfDirectory(atPath: folder).sorted() }

    @Test func aListIsAskedForOnce() throws {
        #expect(try Web(keeper: keeper).verify("good/status").report.verdict == .valid)
        #expect(try names().count == 2)
        let later = try Web(keeper: keeper, now: "2026-06-15T12:00:00Z")
        let (report, asked) = try later.verify("good/status")
        #expect(report.verdict == .valid)
        // Keys are asked for in every run.
        #expect(later.fetcher.asked == [Web.document])
        #expect(asked.map(\.isKept) == [false, true, true])
        #expect(try asked.dropFirst().allSatisfy { try $0.at == Instant("2026-06-15T08:00:00Z") })
    }

    @Test(arguments: [
        ("2026-06-16T08:00:00Z", 168), ("2026-06-15T10:00:00Z", 1), ("2026-06-15T07:59:59Z", 168),
    ])
    func whatIsTooOldOrOfTheFutureIsAskedForAgain(_ now: String, _ hours: Int64) throws {
        _ = try Web(keeper: keeper).verify("good/status")
        var policy = Policy.employer
        policy.statusListMaximumAge = hours * 3_600
        let later = try Web(policy: policy, keeper: keeper, now: now)
        #expect(try later.verify("good/status").report.verdict == .valid)
        #expect(later.fetcher.asked == [Web.document, Web.revocation, Web.suspension])
    }

    @Test func aRevocationThatWasKeptCounts() throws {
        let revoked = try Web.environment("status-lists/revoked")
        _ = try Web([Web.revocation: .success(revoked)], keeper: keeper).verify("good/status")
        #expect(try Web(keeper: keeper).verify("good/status").report.primary == .statusRevoked)
    }

    /// Somebody puts an older list back into the folder.
    @Test func anOlderListThanOneSeenMayNotSpeak() throws {
        let first = try Web(keeper: keeper)
        _ = try first.verify("good/status")
        let address = Array(Web.revocation.utf8)
        let versions = try #require(first.verifier.statusListVersions[address])
        let report = try Web(lastVersions: [address: versions.mapValues { $0 + 1 }], keeper: keeper).verify(
            "good/status"
        ).report
        #expect(report.verdict == .unknown && report.primary == .statusRollback)
    }

    @Test func whatIsDamagedOrOfAnotherAddressIsPassedOver() throws {
        _ = try Web(keeper: keeper).verify("good/status")
        let files = try names().map { URL(fileURLWithPath: folder + "/" + $0) }
        let whole = try files.map { try Data(contentsOf: $0) }
        for place in [0, 20, whole[0].count - 1] {
            var damaged = whole[0]
            damaged[place] ^= 1
            try damaged.write(to: files[0])
            let later = try Web(keeper: keeper)
            #expect(try later.verify("good/status").report.verdict == .valid)
            #expect(later.fetcher.asked.count == 2)
        }
        try whole[0].write(to: files[1])
        #expect(
            keeper.answer(from: Web.revocation, as: .statusList) == nil
                || keeper.answer(from: Web.suspension, as: .statusList) == nil)
        try Data().write(to: files[1])
        #expect(try Web(keeper: keeper).verify("good/status").report.verdict == .valid)
    }

    @Test func soManyAndSoManyBytesAreKept() throws {
        func answer(_ count: Int) throws -> KeptAnswer {
            KeptAnswer(bytes: [UInt8](repeating: 1, count: count), retrieved: try Instant("2026-06-15T08:00:00Z"))
        }
        let few = AnswerFolder(path: folder, most: 3, mostBytes: 10_000)
        for number in 0..<8 { few.keep(try answer(100), from: "https://a.example/\(number)", as: .statusList) }
        #expect(try names().count == 3)
        #expect(few.answer(from: "https://a.example/7", as: .statusList)?.bytes.count == 100)
        #expect(few.answer(from: "https://a.example/7", as: .keyDocument) == nil)
        few.keep(try answer(9_000), from: "https://a.example/large", as: .statusList)
        few.keep(try answer(9_000), from: "https://a.example/larger", as: .statusList)
        let sizes = try names().map { name in
            try FileManager.default.attributesOfItem(atPath: folder + "/" + name)[.size] as? Int ?? .max
        }
        #expect(sizes.reduce(0, +) <= 10_000)
        #expect(few.answer(from: "https://a.example/larger", as: .statusList)?.bytes.count == 9_000)
        let attributes = try FileManager.default.attributesOfItem(atPath: folder + "/" + names()[0])
        #expect(attributes[.posixPermissions] as? Int == 0o600)
        // What is larger than its kind may be is not kept.
        keeper.keep(try answer((1 << 20) + 1), from: "https://a.example/key", as: .keyDocument)
        #expect(keeper.answer(from: "https://a.example/key", as: .keyDocument) == nil)
    }

    /// The folder may be one in which somebody keeps other things.
    @Test func onlyItsOwnFilesAreCountedAndTakenAway() throws {
        func answer() throws -> KeptAnswer {
            KeptAnswer(bytes: [1], retrieved: try Instant("2026-06-15T08:00:00Z"))
        }
        let files = FileManager.default
        try files.createDirectory(
            atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        let name = String(repeating: "0a", count: 32) + ".answer"
        let foreign = ["photo1.jpg", "x.answer", name + ".txt", ".part-x-" + name, name.uppercased()]
        for name in foreign + [".part-7-" + name, name] {
            try Data([1, 2, 3]).write(to: URL(fileURLWithPath: folder + "/" + name))
        }
        let few = AnswerFolder(path: folder, most: 2)
        for number in 0..<5 { few.keep(try answer(), from: "https://a.example/\(number)", as: .statusList) }
        let left = try names()
        #expect(foreign.allSatisfy(left.contains) && left.count == foreign.count + 2)
        #expect(few.answer(from: "https://a.example/4", as: .statusList)?.bytes == [1])
        // A link in the place of the folder leads to what is somebody else's.
        let link = folder + "-link"
        try files.createSymbolicLink(atPath: link, withDestinationPath: folder)
        let astray = AnswerFolder(path: link, most: 1)
        astray.keep(try answer(), from: "https://a.example/9", as: .statusList)
        #expect(astray.answer(from: "https://a.example/4", as: .statusList) == nil)
        #expect(try names() == left)
    }

    @Test func whatOthersCouldHaveWrittenIsPassedOver() throws {
        let answer = KeptAnswer(bytes: [1], retrieved: try Instant("2026-06-15T08:00:00Z"))
        keeper.keep(answer, from: "https://a.example/1", as: .statusList)
        func isKept() -> Bool { keeper.answer(from: "https://a.example/1", as: .statusList) != nil }
        #expect(isKept())
        let file = try folder + "/" + names()[0]
        for (place, open, closed) in [(folder, mode_t(0o777), mode_t(0o700)), (file, 0o620, 0o600)] {
            #expect(chmod(place, open) == 0 && !isKept())
            #expect(chmod(place, closed) == 0 && isKept())
        }
    }
}
