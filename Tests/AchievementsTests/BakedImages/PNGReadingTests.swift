import Encodings
import Testing

@testable import Achievements

/// Badges in PNGs; row R07 of the attack catalogue.
@Suite struct PNGReadingTests {
    let sound = PNGBuilder().with(badgeJSON)

    @Test func aBadgeIsRead() throws {
        let image = try #require(try BakedImage.read(sound.bytes))
        #expect(image.format == .png)
        #expect(image.payload == .json(Array(badgeJSON.utf8)))
        #expect(image.notes.isEmpty)
        #expect(image.place == .byte(8 + 25 + 16))
        #expect(try payloadOfPicture(PNGBuilder().with(badgeToken).bytes) == .jws(Array(badgeToken.utf8)))
        #expect(try payloadOfPicture(PNGBuilder().with("\n \(badgeToken)\r\n").bytes) == .jws(Array(badgeToken.utf8)))
    }

    @Test func aPictureWithoutABadgeSaysSo() throws {
        let image = try #require(try BakedImage.read(PNGBuilder().bytes))
        #expect(image.payload == .absent)
        #expect(image.place == nil)
        // Keywords that only begin or end like a badge's, or are written otherwise.
        for keyword in ["openbadge", "openbadgecredentials", "OpenBadgeCredential", "openbadges2", "", "Comment"] {
            #expect(try payloadOfPicture(PNGBuilder().with(badgeJSON, keyword: keyword).bytes) == .absent)
        }
    }

    @Test func anyPlaceInTheFileWillDo() throws {
        for index in 1...4 {
            let chunk = PNGBuilder.international("openbadgecredential", Array(badgeJSON.utf8))
            let image = try BakedImage.read(PNGBuilder().inserting("iTXt", chunk, at: index).bytes)
            #expect(image?.payload == .json(Array(badgeJSON.utf8)))
            #expect(image?.notes == (index < 3 ? [] : [.afterImageData]))
        }
    }

    @Test func languageAndTranslationMeanNothing() throws {
        let chunk = PNGBuilder.international(
            "openbadgecredential", Array(badgeJSON.utf8), method: 7, language: "de-AT", translation: "Abzeichen")
        #expect(
            try payloadOfPicture(PNGBuilder().inserting("iTXt", chunk, at: 2).bytes) == .json(Array(badgeJSON.utf8)))
    }

    @Test func r07EveryFlippedBitIsRefusedOrReadsTheSame() throws {
        let bytes = sound.bytes
        let expected = try BakedImage.read(bytes)
        var refused = 0
        for bit in 0..<(8 * bytes.count) {
            var changed = bytes
            changed[bit / 8] ^= 1 << (bit % 8)
            do throws(AchievementError) {
                let found = try BakedImage.read(changed)
                // Only the signature's own bits make it no PNG any more.
                #expect(found == expected || found == nil && bit < 64, "bit \(bit)")
            } catch {
                #expect(error.reason.hasPrefix("png."), "bit \(bit)")
                refused += 1
            }
        }
        #expect(refused == 8 * (bytes.count - 8))
    }

    @Test func r07EveryTruncationIsRefused() throws {
        let bytes = sound.bytes
        for count in 8..<bytes.count {
            #expect(pictureRefusal { try BakedImage.read(Array(bytes.prefix(count))) }?.code == .pngTruncated)
        }
        var endless = sound
        endless.chunks.removeLast()
        #expect(pictureRefusal { try BakedImage.read(endless.bytes) }?.code == .pngTruncated)
        #expect(pictureRefusal { try BakedImage.read(PNGBuilder.signature) }?.code == .pngTruncated)
    }

    @Test func r07AWrongChecksumIsRefusedWhereverItIs() throws {
        let builder = sound
        var position = 8
        for chunk in builder.chunks {
            var bytes = builder.bytes
            bytes[position + 8 + chunk.data.count] ^= 1
            let found = pictureRefusal { try BakedImage.read(bytes) }
            #expect(found?.code == .pngCRC)
            #expect(found?.place == .byte(position))
            position += 12 + chunk.data.count
        }
    }

    @Test(arguments: [0x8000_0000, 0xFFFF_FFFF] as [UInt32])
    func r07ALengthThatNoChunkHasIsRefused(length: UInt32) {
        let bytes =
            PNGBuilder.signature + PNGBuilder.chunk("IHDR", [], length: length) + [UInt8](repeating: 0, count: 99)
        #expect(pictureRefusal { try BakedImage.read(bytes) }?.code == .pngLength)
    }

    @Test(arguments: [14, 0x1_0000, 0x7FFF_FFFF] as [UInt32])
    func r07ALengthBeyondTheFileIsRefused(length: UInt32) {
        let header = PNGBuilder().chunks[0]
        let bytes = PNGBuilder.signature + PNGBuilder.chunk(header.type, header.data, length: length)
        #expect(pictureRefusal { try BakedImage.read(bytes) }?.code == .pngTruncated)
    }

    @Test func r07TwoBadgesAreRefused() throws {
        let twice = sound.with(badgeJSON)
        let found = pictureRefusal { try BakedImage.read(twice.bytes) }
        #expect(found?.code == .pngAmbiguous)
        #expect(found != nil && found?.place != nil)
        // One of each version too: two readers would see two badges.
        #expect(
            pictureRefusal { try payloadOfPicture(sound.with(badgeJSON, keyword: "openbadges").bytes) }?.code
                == .pngAmbiguous)
        let far = sound.inserting(
            "iTXt", PNGBuilder.international("openbadgecredential", Array(badgeToken.utf8)), at: sound.chunks.count - 1)
        #expect(pictureRefusal { try payloadOfPicture(far.bytes) }?.code == .pngAmbiguous)
        #expect(pictureRefusal { try payloadOfPicture(sound.bytes) } == nil)
    }

    @Test func r07BytesBehindTheEndAreRefused() throws {
        for tail in [[0], Array("\n".utf8), PNGBuilder.chunk("iTXt", sound.chunks[2].data)] as [[UInt8]] {
            let found = pictureRefusal { try BakedImage.read(sound.bytes + tail) }
            #expect(found?.code == .pngTrailing)
            #expect(found?.place == .byte(sound.bytes.count))
        }
    }

    @Test func chunksStandInTheirOrder() throws {
        func code(_ change: (inout PNGBuilder) -> Void) -> AchievementError.Code? {
            var builder = PNGBuilder()
            change(&builder)
            return pictureRefusal { try BakedImage.read(builder.bytes) }?.code
        }
        #expect(code { _ in } == nil)
        #expect(code { $0.chunks.swapAt(0, 1) } == .pngMalformed)  // the header is not first
        #expect(code { $0.chunks.remove(at: 0) } == .pngMalformed)
        #expect(code { $0.chunks.insert($0.chunks[0], at: 1) } == .pngMalformed)  // two headers
        #expect(code { $0.chunks[0].data.append(0) } == .pngMalformed)
        #expect(code { $0.chunks.remove(at: 2) } == .pngMalformed)  // no picture
        #expect(code { $0.chunks.insert($0.chunks[2], at: 3) } == nil)  // its data in two chunks
        #expect(code { $0.chunks.insert($0.chunks[2], at: 4) } == .pngMalformed)  // with another between
        #expect(code { $0.chunks[4].data = [0] } == .pngMalformed)  // an end that says something
        #expect(code { $0.chunks[1].type = "gA1A" } == .pngMalformed)  // no type
        #expect(code { $0.chunks[1].type = "zzZz" } == nil)  // one that is not known
    }

    // Compression

    @Test func aCompressedBadgeIsReadAndNoted() throws {
        let chunk = PNGBuilder.international(
            "openbadgecredential", PNGBuilder.compressed(Array(badgeJSON.utf8)), flag: 1)
        let image = try BakedImage.read(PNGBuilder().inserting("iTXt", chunk, at: 2).bytes)
        #expect(image?.payload == .json(Array(badgeJSON.utf8)))
        #expect(image?.notes == [.compressed])
    }

    @Test func r07ABombIsNotInflated() throws {
        func code(_ matches: Int, limit: Int) -> AchievementError.Code? {
            let chunk = PNGBuilder.international("openbadges", PNGBuilder.bomb(matches: matches), flag: 1)
            let bytes = PNGBuilder().inserting("iTXt", chunk, at: 2).bytes
            return pictureRefusal { try BakedImage.read(bytes, limits: BakedImageLimits(payload: limit)) }?.code
        }
        #expect(code(4064, limit: 1 << 20) == nil)  // 1,048,513 bytes out of 6,600
        #expect(code(4065, limit: 1 << 20) == .pngTooLarge)
        #expect(code(10, limit: 2581) == nil)
        #expect(code(10, limit: 2580) == .pngTooLarge)
        #expect(code(40_000, limit: 1 << 20) == .pngTooLarge)
    }

    @Test func whatCannotBeInflatedIsRefused() throws {
        func code(_ text: [UInt8], flag: UInt8 = 1, method: UInt8 = 0) -> AchievementError.Code? {
            let chunk = PNGBuilder.international("openbadgecredential", text, flag: flag, method: method)
            return pictureRefusal { try BakedImage.read(PNGBuilder().inserting("iTXt", chunk, at: 2).bytes) }?.code
        }
        let stream = PNGBuilder.compressed(Array(badgeJSON.utf8))
        #expect(code(stream) == nil)
        #expect(code(Array(stream.dropLast())) == .pngCompression)
        #expect(code(stream + [0]) == .pngCompression)
        #expect(code([]) == .pngCompression)
        #expect(code(Array(badgeJSON.utf8)) == .pngCompression)
        var wrongSum = stream
        wrongSum[wrongSum.count - 1] ^= 1
        #expect(code(wrongSum) == .pngCompression)
        #expect(code([0x78, 0x20] + stream) == .pngCompression)  // a preset dictionary
        #expect(code(stream, method: 1) == .pngMalformed)
        #expect(code(stream, flag: 2) == .pngMalformed)
    }

    // Form

    @Test func aBadgeInAnotherKindOfTextIsRefused() throws {
        let plain = Array("openbadgecredential".utf8) + [0] + Array(badgeJSON.utf8)
        for type in ["tEXt", "zTXt"] {
            let found = pictureRefusal { try payloadOfPicture(PNGBuilder().inserting(type, plain, at: 2).bytes) }
            #expect(found?.code == .pngMalformed)
            #expect(found?.facts["chunk"] == type)
        }
        // Cut off before the text begins.
        for count in 20..<24 {
            let cut = Array(PNGBuilder.international("openbadgecredential", []).prefix(count))
            #expect(
                pictureRefusal { try payloadOfPicture(PNGBuilder().inserting("iTXt", cut, at: 2).bytes) }?.code
                    == .pngMalformed)
        }
    }

    @Test(arguments: ["", " ", "https://example.org/badge.json", "a.b", "a.b.c.d", "a..c", "a.b.c!", "hello", "\"x\""])
    func whatIsNeitherJSONNorATokenIsRefused(text: String) {
        #expect(pictureRefusal { try payloadOfPicture(PNGBuilder().with(text).bytes) }?.code == .bakedPayload)
    }

    @Test func aBadgeAboveItsLimitIsRefused() throws {
        let bytes = PNGBuilder().with(badgeJSON).bytes
        #expect(throws: Never.self) {
            try BakedImage.read(bytes, limits: BakedImageLimits(payload: badgeJSON.utf8.count))
        }
        let found = pictureRefusal {
            try BakedImage.read(bytes, limits: BakedImageLimits(payload: badgeJSON.utf8.count - 1))
        }
        #expect(found?.code == .pngTooLarge)
        #expect(throws: Never.self) { try BakedImage.read(bytes, limits: BakedImageLimits(bytes: bytes.count)) }
        let tooLong = pictureRefusal { try BakedImage.read(bytes, limits: BakedImageLimits(bytes: bytes.count - 1)) }
        #expect(tooLong?.code == .limitSize)
    }

    // Earlier versions

    @Test func anEarlierBadgeIsNamed() throws {
        func badge(_ kind: BakedImage.OpenBadges2.Kind, _ text: String) -> BakedImage.Payload {
            .openBadges2(BakedImage.OpenBadges2(kind: kind, bytes: Array(text.utf8)))
        }
        func read(_ text: String) throws -> BakedImage.Payload? {
            try payloadOfPicture(PNGBuilder().with(text, keyword: "openbadges").bytes)
        }
        #expect(try read(badgeJSON) == badge(.json, badgeJSON))
        #expect(try read(badgeToken) == badge(.signed, badgeToken))
        #expect(try read("https://example.org/assertions/1") == badge(.hosted, "https://example.org/assertions/1"))
        #expect(try read("?") == badge(.other, "?"))
        let address = "http://example.org/assertions/1"
        let plain = Array("openbadges".utf8) + [0] + Array(address.utf8)
        #expect(try payloadOfPicture(PNGBuilder().inserting("tEXt", plain, at: 2).bytes) == badge(.hosted, address))
        #expect(
            pictureRefusal { try payloadOfPicture(PNGBuilder().inserting("zTXt", plain, at: 2).bytes) }?.code
                == .pngMalformed)
    }

    @Test func whatIsNoPictureIsNobodys() throws {
        for bytes in [[], [0x89], Array(badgeJSON.utf8), Array("GIF89a".utf8), [0xFF, 0xD8, 0xFF]] as [[UInt8]] {
            #expect(try BakedImage.read(bytes) == nil)
            #expect(BakedImage.format(of: bytes) == nil)
        }
        // Damaged by a transfer as text, which the signature is made to show.
        let asText = sound.bytes.filter { $0 != 0x0D }
        #expect(try BakedImage.read(asText) == nil)
        #expect(BakedImage.format(of: sound.bytes) == .png)
    }
}
