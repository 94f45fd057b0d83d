import Foundation
import TestSupport
import Testing

/// Short forms of the wallet's long trials; `script/soak wallet` runs them whole.
@Suite("wallet trials", .serialized)
struct WalletSoakTests {
    private static func has(_ programs: String...) -> Bool {
        programs.allSatisfy { FileManager.default.isExecutableFile(atPath: "/usr/bin/" + $0) }
    }

    /// Runs a trial and gives its last line, the figures.
    private func figures(_ trial: String, _ arguments: String...) throws -> String {
        let tool = try CommandLineTool()
        let running = try tool.start(
            [MainJob.repository + "/Tests/Soak/wallet_\(trial).py", "--program", CommandLineTool.executable]
                + arguments,
            program: "/usr/bin/python3")
        let outcome = try tool.finish(running)
        #expect(outcome.status == 0, "\(outcome.output) \(outcome.errors)")
        let line = outcome.output.split(separator: "\n").last.map(String.init) ?? ""
        print(line)
        return line
    }

    @Test(.enabled(if: has("strace", "python3"), "strace and python3 are needed: script/setup strace python3"))
    func aCommitIsWholeAfterAnyFailedCall() throws {
        // Every place of every call of one commit, with every fault: some 430 runs, 142 s of processor time.
        let line = try figures("sweep", "--deeds", "add", "--jobs", "2")
        let runs = try #require(line.firstMatch(of: /deeds 1, calls (\d+), runs (\d+), injected (\d+)/), "\(line)")
        #expect(runs.1 == "13" && runs.2 == runs.3, "\(line)")
        #expect(try #require(Int(runs.2)) > 400, "\(line)")
        #expect(line.contains("reported too early 0, lost 0, not opening 0, leftovers 0"))
    }

    /// A file that SQLite could not take away stayed beside a new wallet for ever.
    @Test(.enabled(if: has("strace", "python3"), "strace and python3 are needed: script/setup strace python3"))
    func aCreationThatCannotTidyUpLeavesNothingBehind() throws {
        let line = try figures("sweep", "--deeds", "create", "--calls", "unlink")
        #expect(line.contains("reported too early 0, lost 0, not opening 0, leftovers 0"), "\(line)")
    }

    @Test(.enabled(if: has("python3"), "python3 is needed: script/setup python3"))
    func aHundredKillsLoseNothing() throws {
        let line = try figures("kills", "--kills", "100")
        #expect(line.hasPrefix("kills: 100,"), "\(line)")
        #expect(line.contains("lost 0, come back 0, not opening 0, leftovers 0"))
    }

    @Test(.enabled(if: has("python3"), "python3 is needed: script/setup python3"))
    func writersWaitForEachOther() throws {
        let line = try figures("writers", "--processes", "4", "--writes", "5")
        #expect(line.contains("records 20, lost 0"), "\(line)")
    }

    @Test(.enabled(if: has("python3"), "python3 is needed: script/setup python3"))
    func damagedBackupsAreRefusedAndSoundOnesComeBack() throws {
        let line = try figures("backups", "--damaged", "200", "--round-trips", "5")
        #expect(line.contains("damaged 200, accepted 0"), "\(line)")
        #expect(line.contains("round trips 5, unequal 0"), "\(line)")
    }

    @Test(.enabled(if: has("python3"), "python3 is needed: script/setup python3"))
    func exchangedRowsAreRefused() throws {
        let line = try figures("swaps", "--rows", "20", "--most", "20")
        #expect(line.contains("pairs 20, accepted 0, changed files 0"), "\(line)")
    }

    // V17, V18
    @Test(
        .enabled(
            if: has("python3", "gcore") && geteuid() == 0,
            "python3, gdb and the right to look into processes are needed: script/setup python3 gdb"))
    func aClosedWalletLeavesNoPassphraseInMemory() throws {
        let line = try figures("memory")
        #expect(
            line.contains("copies of the passphrase 0, traps 5, core files 0, bytes on standard error 0"), "\(line)")
    }
}
