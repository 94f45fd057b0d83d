import Testing

@testable import Fetching

/// Exceptions are read strictly, and hold for one host and port.
@Suite struct OnlinePermissionTests {
    @Test func whatIsWrittenIsRead() throws {
        let plain = try #require(OnlinePermission("registry.campus.example:8443"))
        #expect(plain.host == "registry.campus.example" && plain.port == 8_443 && plain.address == nil)
        #expect(plain.connectPort == 8_443)
        let moved = try #require(OnlinePermission("sonnwald.example=127.0.0.1:8443"))
        #expect(moved.port == 443 && moved.address == "127.0.0.1" && moved.connectPort == 8_443)
        let six = try #require(OnlinePermission("sonnwald.example=[::1]:8443"))
        #expect(six.address == "0:0:0:0:0:0:0:1" && six.connectPort == 8_443)
        #expect(OnlinePermission("localhost:8443")?.host == "localhost")
    }

    @Test(
        arguments: [
            "", "127.0.0.1:8443", "[::1]:8443", "https://sonnwald.example", "sonnwald.example/path", "*", "a@b.example",
            "sonnwald.example=", "sonnwald.example=localhost", "sonnwald.example=127.1", "sonnwald.example=1.2.3.4:0",
            "sonnwald.example=1.2.3.4:65536", "sonnwald.example=1.2.3.4:+1", "sonnwald.example=[::1", "a.example=b=c",
            "Sonnwald.example", "sonnwald.example:08443",
        ])
    func anythingElseIsNone(_ text: String) {
        #expect(OnlinePermission(text) == nil)
    }
}
