import Signing
import Testing

@Suite struct SHA256StreamTests {
    @Test func piecesHaveTheDigestOfTheWhole() {
        let message = (0..<1_000).map { UInt8(truncatingIfNeeded: $0 * 7) }
        for size in [1, 63, 64, 65, 999, 1_000] {
            var stream = SHA256Stream()
            for start in stride(from: 0, to: message.count, by: size) {
                stream.update(Array(message[start..<min(start + size, message.count)]))
            }
            let digest = stream.finish()
            #expect(digest == SHA256.hash(message), "\(size)")
        }
        let nothing = SHA256Stream().finish()
        #expect(nothing == SHA256.hash([]))
    }
}
