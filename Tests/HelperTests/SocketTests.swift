import Helper
import Testing

@testable import testamur_helper

/// The last look at an address, at the moment of connecting: it holds even if nobody judged the address before.
@Suite struct SocketTests {
    /// Why a transfer to an address that was not judged ends.
    private func refusal(at address: String, isAllowed: Bool) throws -> HelperError.Code? {
        var question = WebQuestion(
            url: "https://rebound.example/x.json", host: "rebound.example", accept: "application/json", limit: 100)
        // Nobody listens on this port: a connection that may be tried fails at once.
        if isAllowed { question.permission = WebQuestion.Permission(port: 1) }
        let address = try #require(IPAddress(address))
        return code { _ = try WebTransfer(question).perform(at: [address]) }
    }

    @Test(arguments: ["127.0.0.1", "127.8.8.8", "::1"])
    func noSocketIsOpenedToAnAddressOfAPrivateNetwork(_ address: String) throws {
        #expect(try refusal(at: address, isAllowed: false) == .forbiddenHost)
        #expect(try refusal(at: address, isAllowed: true) == .netUnavailable)
    }

    @Test(arguments: ["10.0.0.1", "169.254.169.254", "192.168.1.1", "::ffff:127.0.0.1", "64:ff9b::7f00:1", "fd00::1"])
    func norToOneThatIsNotOfThisMachine(_ address: String) throws {
        #expect(try refusal(at: address, isAllowed: false) == .forbiddenHost)
    }
}
