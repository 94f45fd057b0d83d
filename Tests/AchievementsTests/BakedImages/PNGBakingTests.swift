import TestSupport
import Testing

@testable import Achievements

@Suite struct PNGBakingTests {
    let picture = PNGBuilder()

    private func baked(
        _ builder: PNGBuilder, _ credential: BakedImage.Credential = .json(Array(badgeJSON.utf8))
    ) throws -> BakedImage.Baked {
        try BakedImage.baked(into: builder.bytes, credential: credential)
    }

    @Test func aBadgeIsOneChunkBeforeThePicturesData() throws {
        let result = try baked(picture)
        #expect(result.bytes == picture.with(badgeJSON).bytes)
        #expect(result.replaced == nil)
        let image = try BakedImage.read(result.bytes)
        #expect(image?.payload == .json(Array(badgeJSON.utf8)))
        #expect(image?.notes == [])
        #expect(try baked(picture, .jws(Array(badgeToken.utf8))).bytes == picture.with(badgeToken).bytes)
    }

    @Test func bakingAgainReplacesAndSaysSo() throws {
        let first = try baked(picture, .jws(Array(badgeToken.utf8)))
        let second = try BakedImage.baked(into: first.bytes, credential: .json(Array(badgeJSON.utf8)))
        #expect(second.bytes == picture.with(badgeJSON).bytes)
        #expect(second.replaced == .jws(Array(badgeToken.utf8)))
        let third = try BakedImage.baked(into: second.bytes, credential: .json(Array(badgeJSON.utf8)))
        #expect(third.bytes == second.bytes)
        #expect(third.replaced == .json(Array(badgeJSON.utf8)))
    }

    /// Wherever the old one stood, and of whatever version it was.
    @Test(arguments: 1...4, ["openbadgecredential", "openbadges"])
    func anOldBadgeLeavesNoTrace(index: Int, keyword: String) throws {
        let old = PNGBuilder.international(keyword, Array(badgeToken.utf8), language: "en")
        let result = try baked(picture.inserting("iTXt", old, at: index))
        #expect(result.bytes == picture.with(badgeJSON).bytes)
        let isEarlier = keyword == "openbadges"
        let before: BakedImage.Payload =
            isEarlier
            ? .openBadges2(BakedImage.OpenBadges2(kind: .signed, bytes: Array(badgeToken.utf8)))
            : .jws(Array(badgeToken.utf8))
        #expect(result.replaced == before)
    }

    @Test func everyOtherChunkStaysAsItWas() throws {
        var generator = SeededGenerator(seed: 7)
        for _ in 0..<50 {
            var builder = picture
            for _ in 0..<Int.random(in: 0...6, using: &generator) {
                let data = (0..<Int.random(in: 0...40, using: &generator)).map { _ in
                    UInt8.random(in: 0...255, using: &generator)
                }
                builder.chunks.insert(("prIv", data), at: Int.random(in: 1...2, using: &generator))
            }
            let result = try baked(builder)
            let first = try #require(builder.chunks.firstIndex { $0.type == "IDAT" })
            let chunk = PNGBuilder.international("openbadgecredential", Array(badgeJSON.utf8))
            #expect(result.bytes == builder.inserting("iTXt", chunk, at: first).bytes)
        }
    }

    @Test func anUnsoundPictureIsNotBakedInto() throws {
        var damaged = picture.bytes
        damaged[20] ^= 1
        let credential = BakedImage.Credential.json(Array(badgeJSON.utf8))
        #expect(pictureRefusal { try BakedImage.baked(into: damaged, credential: credential) }?.code == .pngCRC)
        let twice = picture.with(badgeJSON).with(badgeJSON).bytes
        #expect(pictureRefusal { try BakedImage.baked(into: twice, credential: credential) }?.code == .pngAmbiguous)
        let jpeg: [UInt8] = [0xFF, 0xD8, 0xFF, 0xE0]
        #expect(pictureRefusal { try BakedImage.baked(into: jpeg, credential: credential) }?.code == .bakedFormat)
        let tight = BakedImageLimits(bytes: picture.bytes.count - 1)
        let large = pictureRefusal { try BakedImage.baked(into: picture.bytes, credential: credential, limits: tight) }
        #expect(large?.code == .limitSize)
    }

    @Test func aCredentialIsOfItsShape() throws {
        #expect(pictureRefusal { try baked(picture, .jws(Array(badgeJSON.utf8))) }?.code == .bakedPayload)
        #expect(pictureRefusal { try baked(picture, .json(Array(badgeToken.utf8))) }?.code == .bakedPayload)
        #expect(pictureRefusal { try baked(picture, .json([])) }?.code == .bakedPayload)
        let tight = BakedImageLimits(payload: 10)
        let credential = BakedImage.Credential.json(Array(badgeJSON.utf8))
        let large = pictureRefusal { try BakedImage.baked(into: picture.bytes, credential: credential, limits: tight) }
        #expect(large?.code == .pngTooLarge)
    }
}
