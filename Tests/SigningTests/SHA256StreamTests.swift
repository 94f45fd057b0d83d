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

    @Test(arguments: [0, 1, 64, 100])
    func whatBeginsAlikeIsTakenOnce(_ length: Int) {
        let beginning = [UInt8](repeating: 7, count: length)
        var stream = SHA256Stream()
        stream.update(beginning.span)
        var branch = stream.branch()
        stream.update([1, 2])
        let other = branch.branch()
        branch.update([3])
        let (first, second, third) = (stream.finish(), branch.finish(), other.finish())
        #expect(first == SHA256.hash(beginning + [1, 2]))
        #expect(second == SHA256.hash(beginning + [3]))
        #expect(third == SHA256.hash(beginning))
    }
}
