import Encodings
import StatusLists
import TestSupport
import Testing

@Suite struct EncodedListTests {
    /// 16 KiB with the first and the last bit set, compressed by another program.
    static let foreign = "uH4sIAAAAAAACA-3BMQEAAAwCoNl80Y3hA_wBAAAAAAAAAAAAAAAAAAAAYylyaUQQAEAAAA"

    private func read(_ text: String, _ limits: InflationLimits = .standard) throws -> BitstringStatusList {
        try BitstringStatusList(encoded: text.utf8Span.span, limits: limits)
    }

    @Test func whatIsWrittenIsReadBack() throws {
        var list = try BitstringStatusList()
        var generator = SeededGenerator(seed: 7)
        for _ in 0..<5_000 { try list.set(at: Int.random(in: 0..<131_072, using: &generator)) }
        #expect(try read(list.encoded()) == list)
    }

    @Test func theSameListIsWrittenTheSameWay() throws {
        #expect(try BitstringStatusList().encoded() == BitstringStatusList().encoded())
    }

    @Test func aListOfAnotherProgramIsRead() throws {
        let list = try read(Self.foreign)
        #expect(list.count() == 131_072)
        #expect(try list.value(at: 0) == 1)
        #expect(try list.value(at: 131_071) == 1)
        #expect((1..<131_071).allSatisfy { (try? list.value(at: $0)) == 0 })
    }

    @Test func theExampleOfTheSpecificationIsRead() throws {
        let list = try read("uH4sIAAAAAAAAA-3BMQEAAADCoPVPbQwfoAAAAAAAAAAAAAAAAAAAAIC3AYbSVKsAQAAA")
        #expect(list.count() == 131_072)
        #expect(list.bytes.allSatisfy { $0 == 0 })
    }

    @Test(arguments: [
        ("no multibase letter", String(foreign.dropFirst())),
        ("another multibase letter", "z" + foreign.dropFirst()),
        ("padding", foreign + "=="),
        ("white space", foreign + " "),
        ("spare bits", foreign.dropLast() + "B"),
        ("nothing", ""),
        ("only the letter", "u"),
        ("reserved flag of the header", "uH4sIIAAAAAACA-3BMQEAAAwCoNl80Y3hA_wBAAAAAAAAAAAAAAAAAAAAYylyaUQQAEAAAA"),
        ("a zlib stream", "ueNrtwTEBAAAMAqDZfNGN4QP8AQAAAAAAAAAAAAAAAAAAAGMpQeEAgg"),
        ("a zlib stream with a preset dictionary", "uePkAQAAB7cExAQAADAKg2XzRjeED_AEAAAAAAAAAAAAAAAAAAABjKUHhAII"),
        (
            "a preset dictionary inside GZIP",
            "uH4sIAAAAAAAAA-3PAQ0AAADCoP6trfFNaIC_v__xHwAAAAAAAAAAAAAAAAAAyBg90uZKAEAAAA"
        ),
    ])
    func whatIsNotOneGzipStreamInBase64urlIsRefused(_ what: String, _ text: String) {
        #expect(throws: StatusListError(.encoding), "\(what)") { try read(text) }
    }

    @Test func aTruncatedStreamIsRefusedWhereverItEnds() throws {
        let stream = try Base64URL.decode(String(Self.foreign.dropFirst()))
        for count in 0..<stream.count {
            let text = "u" + Base64URL.encode(Array(stream.prefix(count)))
            #expect(throws: StatusListError(.encoding), "\(count)") { try read(text) }
        }
    }

    @Test func aChangedByteIsRefusedOrDoesNotMatter() throws {
        let stream = try Base64URL.decode(String(Self.foreign.dropFirst()))
        let list = try read(Self.foreign)
        for position in stream.indices {
            var changed = stream
            changed[position] ^= 0x10
            // Time, operating system and level stand in the header and mean nothing; the rest is under the check sum.
            if let other = try? read("u" + Base64URL.encode(changed)) { #expect(other == list, "\(position)") }
        }
    }

    @Test(arguments: [[UInt8]([0]), [0x1f, 0x8b], Array(repeating: 0, count: 64)])
    func bytesBehindTheStreamAreRefused(_ rest: [UInt8]) throws {
        let stream = try Base64URL.decode(String(Self.foreign.dropFirst()))
        #expect(throws: StatusListError(.encoding)) { try read("u" + Base64URL.encode(stream + rest)) }
    }

    @Test func aSecondMemberIsRefused() throws {
        let stream = try Base64URL.decode(String(Self.foreign.dropFirst()))
        #expect(throws: StatusListError(.encoding)) { try read("u" + Base64URL.encode(stream + stream)) }
    }

    @Test func aBombStopsAtTheLimit() throws {
        let bomb = try Gzip.deflate([UInt8](repeating: 0, count: 64 << 20).span)
        #expect(bomb.count < 128 << 10)
        #expect(throws: StatusListError(.tooLarge)) { try read("u" + Base64URL.encode(bomb)) }
    }

    @Test func theLimitItselfIsAllowedAndOneByteMoreIsNot() throws {
        let atLimit = try Gzip.deflate([UInt8](repeating: 0, count: 8 << 20).span)
        let beyond = try Gzip.deflate([UInt8](repeating: 0, count: 8 << 20 + 1).span)
        #expect(try read("u" + Base64URL.encode(atLimit)).bytes.count == 8 << 20)
        #expect(throws: StatusListError(.tooLarge)) { try read("u" + Base64URL.encode(beyond)) }
    }

    @Test func aLengthAtTheEndThatLiesChangesNothing() throws {
        var stream = try Gzip.deflate([UInt8](repeating: 0, count: 9 << 20).span)
        stream.replaceSubrange(stream.count - 4..<stream.count, with: [0, 64, 0, 0])
        #expect(throws: StatusListError(.tooLarge)) { try read("u" + Base64URL.encode(stream)) }
    }

    @Test func theRatioIsCappedOnceItMatters() throws {
        let limits = InflationLimits(ratio: 100)
        #expect(try read(Self.foreign, limits).bytes.count == 16_384)
        let swelling = try Gzip.deflate([UInt8](repeating: 0, count: 1 << 20).span)
        #expect(throws: StatusListError(.tooLarge)) { try read("u" + Base64URL.encode(swelling), limits) }
        #expect(try read("u" + Base64URL.encode(swelling)).bytes.count == 1 << 20)
    }

    @Test(.enabled(if: Conformance.has("education-credentials/dcc")))
    func theListOfTheSandboxRegistryIsReadAsItIs() throws {
        let bytes = try Conformance.bytes(
            "education-credentials/dcc/statusLists/didkey-ed25519Signature2020/e5WK8CbZ1GjycuPombrj")
        let text = String(decoding: bytes, as: UTF8.self)
        let encoded = try #require(text.split(separator: "\"").first { $0.hasPrefix("uH4s") })
        #expect(try read(String(encoded)).count() == 100_000)
        Conformance.ran(1, of: "education-credentials/dcc")
    }
}
