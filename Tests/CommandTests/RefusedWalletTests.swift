import Encodings
import Foundation
import Glibc
import Signing
import TestSupport
import Testing

/// A wallet that does not open: the reason, the exit status, and the file as it was. Area V of the catalogue, as commands.
@Suite("Refused wallets", .serialized)
struct RefusedWalletTests {
    private let tool: CommandLineTool
    private let options = ["--wallet", "w", "--passphrase-file", "pass"]
    private let whole: [UInt8]

    init() throws {
        tool = try CommandLineTool()
        try tool.write("pass", "correct horse battery staple")
        try tool.write("wrong", "correct horse battery stable")
        try MainJob.demand(tool.run(["wallet", "create"] + options + MainJob.cheap))
        for number in 0..<3 { try tool.write("\(number).json", #"{"n":\#(number)}"#) }
        try MainJob.demand(tool.run(["wallet", "add", "0.json", "1.json", "2.json"] + options))
        whole = try tool.bytes("w")
    }

    /// Where the header stands in the file, and what is in it: see `WalletHeader`.
    private enum Header {
        static let magic = Array("TESTAMUR WALLET\0".utf8)
        static let memory = 40
        static let generation = 76
        static let checksum = 220
    }

    /// The wallet with another header, whose checksum is right again.
    private func withHeader(_ change: (inout [UInt8]) -> Void) throws -> [UInt8] {
        let start = try #require(
            whole.indices.dropLast(252).first { whole[$0...].starts(with: Header.magic) }, "no header")
        var header = Array(whole[start..<(start + 252)])
        change(&header)
        header.replaceSubrange(Header.checksum..., with: SHA256.hash(Array(header[..<Header.checksum])))
        return Array(whole[..<start]) + header + Array(whole[(start + 252)...])
    }

    private func memory(_ bytes: UInt64) throws -> [UInt8] {
        try withHeader { header in
            for index in 0..<8 { header[Header.memory + index] = UInt8(truncatingIfNeeded: bytes >> (56 - 8 * index)) }
        }
    }

    private func list(_ more: [String] = []) throws -> CommandLineTool.Outcome {
        try tool.run(["wallet", "list"] + (more.isEmpty ? options : more))
    }

    /// Writes the file in place, so that its mode stays.
    private func put(_ bytes: [UInt8]) throws {
        let file = try FileHandle(forWritingTo: URL(fileURLWithPath: tool.path("w")))
        try file.truncate(atOffset: 0)
        try file.write(contentsOf: Data(bytes))
        try file.close()
    }

    @Test func damageHasItsReasonAndStatusAndIsLeftAsItIs() throws {
        var newer = whole
        newer[63] = 2
        var other = whole
        other.replaceSubrange(0..<6, with: Array("SQLite".utf8.reversed()))
        let start = try #require(whole.indices.dropLast(252).first { whole[$0...].starts(with: Header.magic) })
        var flipped = whole
        flipped[start + 60] ^= 1
        let cases: [([UInt8], Int32, String)] = [
            (try memory(8 << 20), 65, "wallet.kdf_below_floor"), (try memory(4 << 40), 65, "wallet.kdf_above_ceiling"),
            (try withHeader { $0[Header.generation + 7] ^= 1 }, 65, "wallet.header_tampered"),
            (flipped, 65, "wallet.corrupted"), (newer, 65, "wallet.version_unsupported"),
            (Array(whole.dropLast(4_096)), 65, "wallet.truncated"), (whole + [0], 65, "wallet.trailing"),
            (other, 65, "wallet.not_a_wallet"), ([], 65, "wallet.truncated"),
        ]
        for (bytes, status, code) in cases {
            try put(bytes)
            for command in [["list"], ["add", "0.json"]] {
                let outcome = try tool.run(["wallet"] + command + options)
                #expect(outcome.status == status && outcome.errors.contains("[\(code)]"), "\(code): \(outcome.errors)")
                #expect(outcome.output.isEmpty && outcome.errors.contains("hint: "), "\(code)")
                #expect(try tool.bytes("w") == bytes, "\(code): changed")
            }
        }
        try put(whole)
        #expect(try list().status == 0)
    }

    @Test func whoMayNotOpenItIsToldAs77() throws {
        func refused(_ code: String, _ more: [String] = []) throws {
            let outcome = try list(more)
            #expect(outcome.status == 77 && outcome.errors.contains("[\(code)]"), "\(outcome.errors)")
            #expect(try tool.bytes("w") == whole)
        }
        try refused("wallet.wrong_password", ["--wallet", "w", "--passphrase-file", "wrong"])
        #expect(chmod(tool.path("w"), 0o644) == 0)
        try refused("wallet.path_unsafe")
        #expect(chmod(tool.path("w"), 0o600) == 0)
        #expect(link(tool.path("w"), tool.path("second")) == 0)
        try refused("wallet.path_unsafe")
        #expect(unlink(tool.path("second")) == 0)
        #expect(symlink(tool.path("w"), tool.path("link")) == 0)
        try refused("wallet.path_unsafe", ["--wallet", "link", "--passphrase-file", "pass"])
        #expect(try list().status == 0)
        #expect(try list(["--wallet", "none", "--passphrase-file", "pass"]).status == 66)
    }

    /// One that may only be read is copied first: nothing is wrong with the disk.
    @Test func aFolderThatMayOnlyBeReadIsToldSo() throws {
        try FileManager.default.createDirectory(atPath: tool.path("shut"), withIntermediateDirectories: false)
        #expect(rename(tool.path("w"), tool.path("shut/w")) == 0 && chmod(tool.path("shut"), 0o500) == 0)
        defer { chmod(tool.path("shut"), 0o700) }
        let command = ["wallet", "list", "--wallet", "shut/w", "--passphrase-file", "pass"]
        // Who may do everything does it without that right.
        let outcome =
            geteuid() != 0
            ? try tool.run(command)
            : try tool.finish(
                tool.start(
                    ["--bounding-set=-dac_override,-dac_read_search", CommandLineTool.executable] + command,
                    program: "/usr/bin/setpriv"))
        #expect(outcome.status == 77 && outcome.errors.contains("[wallet.read_only]"), "\(outcome.errors)")
        #expect(try tool.bytes("shut/w") == whole)
        #expect(try FileManager.default.contentsOfDirectory(atPath: tool.path("shut")) == ["w"])
    }

    @Test func anotherProgramIsToldAs75() throws {
        let lock = open(tool.path("w-lock"), O_RDWR | O_CREAT, 0o600)
        #expect(lock >= 0 && flock(lock, LOCK_EX) == 0)
        let outcome = try list()
        #expect(outcome.status == 75 && outcome.errors.contains("[wallet.locked]"), "\(outcome.errors)")
        #expect(try tool.bytes("w") == whole)
        close(lock)
        #expect(try list().status == 0)
    }

    @Test(.enabled(if: SmallDisk.isPossible, "a small disk cannot be mounted here"))
    func aFullDiskIsToldAs74() throws {
        let disk = try SmallDisk(at: tool.path("small"))
        defer { disk.unmount() }
        let small = ["--wallet", "small/w", "--passphrase-file", "pass"]
        try MainJob.demand(tool.run(["wallet", "create"] + small + MainJob.cheap))
        let before = try tool.bytes("small/w")
        try tool.write("large.json", #"{"n":"\#(String(repeating: "x", count: 3 << 20))"}"#)
        let outcome = try tool.run(["wallet", "add", "large.json"] + small)
        #expect(outcome.status == 74 && outcome.errors.contains("[wallet.no_space]"), "\(outcome.errors)")
        #expect(try tool.bytes("small/w") == before)
        #expect(try tool.run(["wallet", "add", "0.json"] + small).status == 0)
    }
}
