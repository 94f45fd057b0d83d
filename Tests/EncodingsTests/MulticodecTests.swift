import Encodings
import TestSupport
import Testing

@Suite struct MulticodecTests {
    @Test(arguments: [
        (Multicodec.ed25519Public, [0xed, 0x01] as [UInt8]), (.ed25519Private, [0x80, 0x26]),
        (.x25519Public, [0xec, 0x01]),
        (.secp256k1Public, [0xe7, 0x01]), (.p256Public, [0x80, 0x24]), (.p384Public, [0x81, 0x24]),
        (Multicodec(code: 0), [0]), (Multicodec(code: 127), [0x7f]),
        (Multicodec(code: UInt64.max >> 1), [0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7f]),
    ])
    func writesAndReadsTheRegisteredPrefix(codec: Multicodec, prefix: [UInt8]) throws {
        #expect(codec.prefixing([7, 8]) == prefix + [7, 8])
        let (read, payload) = try Multicodec.split(prefix + [7, 8])
        #expect(read == codec)
        #expect(payload == [7, 8])
    }

    @Test func readsBackEveryNumber() throws {
        var generator = SeededGenerator(seed: 0xC0DEC)
        for shift in 1..<64 {
            for _ in 0..<20 {
                let codec = Multicodec(code: generator.next() >> UInt64(shift))
                #expect(try Multicodec.split(codec.prefixing([])).codec == codec)
            }
        }
    }

    @Test(
        arguments: [
            [0xed, 0x81, 0x00], [0x80, 0x00], [0xff, 0x80, 0x00, 1, 2],
        ] as [[UInt8]])
    func b05ANumberThatIsLongerThanNeededIsRefused(bytes: [UInt8]) {
        #expect(refusal { () throws(EncodingError) in try Multicodec.split(bytes) } == .multicodecMalformed)
    }

    @Test(
        arguments: [
            [], [0x80], [0xed], [0xff, 0xff], Array(repeating: 0x80, count: 9) + [0x01],
            Array(repeating: 0xff, count: 20),
        ] as [[UInt8]])
    func aNumberThatDoesNotEndIsRefused(bytes: [UInt8]) {
        #expect(refusal { () throws(EncodingError) in try Multicodec.split(bytes) } == .multicodecMalformed)
    }
}
