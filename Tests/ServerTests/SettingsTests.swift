import Testing
import Texts

@testable import Server

@Suite struct SettingsTests {
    @Test func othersReachItOnlyThroughAProxy() throws {
        var settings = ServerSettings()
        for host in ["127.0.0.1", "::1", "localhost"] {
            settings.host = host
            try settings.check()
        }
        settings.host = "0.0.0.0"
        #expect(throws: ServerError(.address)) { try settings.check() }
        settings.isBehindProxy = true
        try settings.check()
    }

    @Test func thePolicyOfTestsStaysOnThisMachine() throws {
        var settings = ServerSettings()
        settings.evidence.policy = "w3c-interop"
        try settings.check()
        settings.isBehindProxy = true
        #expect(throws: ServerError(.interopAddress)) { try settings.check() }
    }

    @Test(arguments: ServerError.allCodes)
    func everyRefusalHasItsSentences(_ code: ServerError.Code) {
        #expect(Texts().has("reason.\(code.rawValue)") && Texts().has("next.\(code.rawValue)"))
    }

    @Test func aFileThatIsNotThereStopsTheStart() async throws {
        await #expect(throws: ServerError(.file)) {
            try await LiveServer.run(LiveServer.settings { $0.evidence.statusLists = ["/nowhere/list.json"] }) { _ in }
        }
    }
}
