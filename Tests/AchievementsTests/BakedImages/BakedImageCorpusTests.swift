import Encodings
import JSON
import TestSupport
import Testing

@testable import Achievements

/// Pictures that others baked.
@Suite(.enabled(if: Conformance.has("education-credentials/1edtech")))
struct BakedImageCorpusTests {
    private static let folder = "education-credentials/1edtech/ob30/"

    @Test(arguments: [
        ("simple-json.png", BakedImage.Format.png, [BakedImage.Note.afterImageData]),
        ("simple-json.svg", .svg, [.documentType]),
    ])
    func aPublishedPictureIsReadAndBakedAgain(
        file: String, format: BakedImage.Format, notes: [BakedImage.Note]
    ) throws {
        let bytes = try Conformance.bytes(Self.folder + file)
        let image = try #require(try BakedImage.read(bytes))
        #expect(image.format == format)
        #expect(image.notes == notes)
        guard case .json(let text) = image.payload else {
            Issue.record("no JSON inside")
            return
        }
        let credential = try JSONDocument(parsing: text).root
        #expect(credential["type"]?.elements.contains { $0.equals("OpenBadgeCredential") } == true)

        let baked = try BakedImage.baked(into: bytes, credential: .json(text))
        #expect(baked.replaced == image.payload)
        #expect(try BakedImage.read(baked.bytes)?.payload == image.payload)
        let other = try BakedImage.baked(into: baked.bytes, credential: .jws(Array(badgeToken.utf8)))
        #expect(other.replaced == image.payload)
        #expect(try BakedImage.read(other.bytes)?.payload == .jws(Array(badgeToken.utf8)))
        let back = try BakedImage.baked(into: other.bytes, credential: .json(text))
        #expect(back.bytes == baked.bytes)
        Conformance.ran(1, of: Self.folder + file)
    }

    @Test func thePublishedPNGHoldsTheBadgeBetweenTwoOtherChunks() throws {
        let bytes = try Conformance.bytes(Self.folder + "simple-json.png")
        #expect(try BakedImage.read(bytes)?.place == .byte(82643))
        let baked = try BakedImage.baked(into: bytes, credential: .jws(Array(badgeToken.utf8))).bytes
        // All but the badge is as it was: the header's chunks, the badge, the picture's data, the texts, the end.
        let chunk = PNGBuilder.chunk("iTXt", PNGBuilder.international("openbadgecredential", Array(badgeToken.utf8)))
        var expected = Array(bytes[..<151])
        expected += chunk
        expected += bytes[151..<82643]
        expected += bytes[(82643 + 1401)...]
        #expect(baked == expected)
    }

    @Test func anyDamageToThePublishedPNGsBadgeIsFound() throws {
        let bytes = try Conformance.bytes(Self.folder + "simple-json.png")
        for index in stride(from: 82643, to: 84044, by: 97) {
            var changed = bytes
            changed[index] ^= 0x10
            #expect(pictureRefusal { try BakedImage.read(changed) }?.reason.hasPrefix("png.") == true)
        }
    }
}
