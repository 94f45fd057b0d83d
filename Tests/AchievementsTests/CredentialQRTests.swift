import Encodings
import Testing
import Texts

@testable import Achievements

@Suite struct CredentialQRTests {
    private let credential = Array(#"{"type":["VerifiableCredential"],"name":"Zoë"}"#.utf8)

    @Test func theSameBytesComeBack() throws {
        let text = try #require(CredentialQR.text(of: credential))
        #expect(text.hasPrefix("TESTAMUR1:"))
        #expect(CredentialQR.recognises(text))
        #expect(try CredentialQR.credential(in: text) == credential)
    }

    @Test func whatIsMoreThanACodeHoldsHasNoText() throws {
        // Hashes of counters do not compress: two characters of hexadecimal are one byte of the stream.
        var noise = Array("{".utf8)
        for number in 0..<60 {
            noise +=
                Hex.encode(
                    (0..<32).map {
                        UInt8(truncatingIfNeeded: (number * 37 + $0 * $0 * 101 + number * $0 * 59) ^ ($0 * number >> 2))
                    }
                ).utf8
        }
        var fits = noise
        while CredentialQR.text(of: fits) == nil { fits.removeLast(64) }
        let text = try #require(CredentialQR.text(of: fits))
        #expect(text.utf8.count <= CredentialQR.mostCharacters)
        #expect(try CredentialQR.credential(in: text) == fits)
        #expect(CredentialQR.text(of: [UInt8](repeating: 0x20, count: CredentialQR.largestCredential + 1)) == nil)
    }

    private func code(_ text: String) -> AchievementError.Code? {
        do throws(AchievementError) {
            _ = try CredentialQR.credential(in: text)
            return nil
        } catch { return error.code }
    }

    @Test func whatIsNoneIsRefused() throws {
        let text = try #require(CredentialQR.text(of: credential))
        #expect(code(text) == nil)
        #expect(code("") == .qrPayload)
        #expect(code("TESTAMUR2:" + text.dropFirst(10)) == .qrPayload)
        #expect(code(String(text.dropLast(3))) == .qrPayload)
        #expect(code(text + "BB8") == .qrPayload)
        #expect(code("TESTAMUR1:bb8") == .qrPayload)
        #expect(code("TESTAMUR1:") == .qrPayload)
        #expect(code(text + String(repeating: "A", count: CredentialQR.mostCharacters)) == .qrTooLarge)
    }

    @Test func aBombIsRefused() throws {
        let most = try #require(Zlib.deflate([UInt8](repeating: 0x20, count: CredentialQR.largestCredential)))
        #expect(code("TESTAMUR1:" + Base45.encode(most)) == nil)
        let more = try #require(Zlib.deflate([UInt8](repeating: 0x20, count: CredentialQR.largestCredential + 1)))
        #expect(code("TESTAMUR1:" + Base45.encode(more)) == .qrTooLarge)
    }

    @Test(arguments: AchievementError.Code.qrCodes)
    func everyCodeHasSentences(_ code: AchievementError.Code) {
        #expect(Texts().has("reason." + code.rawValue) && Texts().has("next." + code.rawValue))
    }
}
