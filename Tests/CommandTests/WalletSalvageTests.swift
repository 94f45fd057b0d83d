import Foundation
import TestSupport
import Testing

/// A wallet with one damaged record, at the command line.
@Suite("a damaged wallet")
struct WalletSalvageTests {
    private let tool: CommandLineTool
    private let options = ["--wallet", "w", "--passphrase-file", "pass"]
    private let damaged: String
    private let sound: [String]
    private let issuer = "did:web:sonnwald.example"
    private let did: String

    init() throws {
        tool = try CommandLineTool()
        try tool.write("pass", "correct horse battery staple")
        try MainJob.demand(tool.run(["wallet", "create"] + options + MainJob.cheap))
        did = try tool.run(["wallet", "key", "--for", issuer] + options).output
        var ids: [String] = []
        // The second is so long that the middle of the file is in it.
        for (index, count) in [1, 200_000, 1, 1].enumerated() {
            try tool.write("\(index).json", #"{"n":"\#(index)\#(String(repeating: "x", count: count))"}"#)
            let added = try tool.run(["wallet", "add", "\(index).json"] + options)
            #expect(added.status == 0, "\(added.errors)")
            ids.append(added.output.trimmingCharacters(in: .whitespacesAndNewlines))
        }
        damaged = ids.remove(at: 1)
        sound = ids
        var bytes = try tool.bytes("w")
        // A page in the middle of those that hold something; what was erased is zeros. Behind the address of the next page,
        // with which each begins.
        let pages = stride(from: 0, to: bytes.count, by: 4096).filter { Set(bytes[$0..<$0 + 4096]).count > 200 }
        bytes[pages[pages.count / 2] + 1000] ^= 0x10
        try Data(bytes).write(to: URL(fileURLWithPath: tool.path("w")))
    }

    private func wallet(_ command: String..., status: Int32 = 65) throws -> CommandLineTool.Outcome {
        let outcome = try tool.run(["wallet"] + command + options)
        #expect(outcome.status == status, "\(command): \(outcome.errors)")
        return outcome
    }

    @Test func itsSoundRecordsAreGivenOut() throws {
        for command in [["list"], ["show", sound[0]], ["export", "--in-the-clear", "--out", "clear"], ["log"]] {
            let refused = try tool.run(["wallet"] + command + options)
            #expect(refused.status == 65 && refused.errors.contains("[wallet.corrupted]"), "\(refused.errors)")
            #expect(refused.errors.contains(damaged) && refused.errors.contains("--salvage"), "\(refused.errors)")
            #expect(refused.errors.contains("testamur wallet restore"), "\(refused.errors)")
        }
        let list = try wallet("list", "--salvage", "--format", "json")
        let cards = try #require(list.json as? [[String: Any]])
        #expect(Set(cards.compactMap { $0["record"] as? String }) == Set(sound))
        #expect(list.errors.contains(damaged) && list.errors.contains("1 record"), "\(list.errors)")
        #expect(try wallet("show", sound[0], "--salvage").output.contains("0.json"))
        #expect(try wallet("show", sound[1], "--salvage", "--format", "raw").output == tool.text("2.json"))
        let one = try wallet("show", damaged, "--salvage")
        #expect(one.errors.contains("[wallet.corrupted]") && one.output.isEmpty)
        _ = try wallet("export", "--in-the-clear", "--out", "clear", "--salvage")
        let names = try FileManager.default.contentsOfDirectory(atPath: tool.path("clear"))
        #expect(Set(names).isSuperset(of: ["0.json", "2.json", "3.json", "index.json"]) && !names.contains("1.json"))
        #expect(try tool.text("clear/3.json") == tool.text("3.json"))
    }

    /// The keys are in no export: they come with the rest into a sound wallet.
    @Test func aSoundWalletTakesTheRestWithTheKeys() throws {
        let new = ["--wallet", "new", "--passphrase-file", "pass"]
        try MainJob.demand(tool.run(["wallet", "create"] + new + MainJob.cheap))
        let merge = ["wallet", "merge", "w", "--other-passphrase-file", "pass"]
        let refused = try tool.run(merge + new)
        #expect(refused.status == 65 && refused.errors.contains("[wallet.corrupted]"), "\(refused.errors)")
        #expect(refused.errors.contains("testamur wallet merge … --salvage"), "\(refused.errors)")
        let merged = try tool.run(merge + ["--salvage"] + new)
        #expect(merged.status == 65 && merged.errors.contains(damaged), "\(merged.errors)")
        #expect(merged.errors.contains("3 records") && merged.errors.contains("1 key"), "\(merged.errors)")
        let listed = try tool.run(["wallet", "list", "--format", "json"] + new)
        #expect(listed.status == 0 && (listed.json as? [Any])?.count == 3, "\(listed.errors)")
        #expect(try tool.run(["wallet", "key", "--for", issuer] + new).output == did)
        // From a sound one nothing is missing.
        let whole = ["--wallet", "third", "--passphrase-file", "pass"]
        try MainJob.demand(tool.run(["wallet", "create"] + whole + MainJob.cheap))
        let sound = try tool.run(
            ["wallet", "merge", "new", "--other-passphrase-file", "pass", "--salvage"] + whole)
        #expect(sound.status == 0 && !sound.errors.contains("Damaged"), "\(sound.errors)")
        // The one that takes has to be sound.
        let into = try tool.run(["wallet", "merge", "new", "--other-passphrase-file", "pass", "--salvage"] + options)
        #expect(into.status == 65 && into.errors.contains("[wallet.corrupted]"), "\(into.errors)")
    }

    @Test func whatIsDamagedIsErased() throws {
        #expect(try wallet("remove", damaged, "--yes").errors.contains("[wallet.corrupted]"))
        // One of the sound ones goes, and the damaged one is still there.
        _ = try wallet("remove", sound[0], "--yes", "--salvage")
        _ = try wallet("remove", damaged, "--yes", "--salvage", status: 0)
        let cards = try #require(try wallet("list", "--format", "json", status: 0).json as? [[String: Any]])
        #expect(Set(cards.compactMap { $0["record"] as? String }) == Set(sound.dropFirst()))
        #expect(try wallet("list", "--salvage", status: 0).output.isEmpty == false)
    }
}
