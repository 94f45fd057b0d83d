import TestSupport
import Testing

@testable import Achievements
@testable import Texts

/// Nothing that arrives ends the process, and every refusal is one that is declared.
@Suite struct BakedImageHostileTests {
    private static let declared = Set(AchievementError.bakedImageCodes)

    private func read(_ bytes: [UInt8]) -> BakedImage? {
        do throws(AchievementError) {
            guard let image = try BakedImage.read(bytes) else { return nil }
            // What can be read can be baked into.
            let credential = BakedImage.Credential.jws(Array(badgeToken.utf8))
            let baked = try BakedImage.baked(into: bytes, credential: credential)
            #expect(try BakedImage.read(baked.bytes)?.payload == .jws(Array(badgeToken.utf8)))
            return image
        } catch {
            #expect(Self.declared.contains(error.code), "\(error.reason)")
            return nil
        }
    }

    @Test func changedSVGsAreReadOrRefused() {
        let badge =
            "<title>é</title><openbadges:credential a='&amp;'><![CDATA[\(badgeJSON)]]></openbadges:credential><?a b?>"
        let sample = svg(badge)
        #expect(read(sample)?.payload == .json(Array(badgeJSON.utf8)))
        for index in sample.indices {
            for bit in 0..<8 {
                var changed = sample
                changed[index] ^= 1 << bit
                _ = read(changed)
            }
            #expect(read(Array(sample.prefix(index))) == nil)
        }
        var generator = SeededGenerator(seed: 3)
        let pieces: [[UInt8]] = [
            "<", ">", "&", "<![CDATA[", "]]>", "<!--", "-->", "/>", "</", "xmlns:", "'", "=", "\u{FFFE}",
        ]
        .map { Array($0.utf8) }
        for _ in 0..<2000 {
            var changed = sample
            for _ in 0..<Int.random(in: 1...4, using: &generator) {
                let index = Int.random(in: 0..<changed.count, using: &generator)
                let end = min(changed.count, index + Int.random(in: 0...12, using: &generator))
                changed.replaceSubrange(index..<end, with: pieces.randomElement(using: &generator) ?? [])
            }
            _ = read(changed)
        }
    }

    @Test func changedPNGsAreReadOrRefused() {
        let sample = PNGBuilder().with(badgeJSON).bytes
        #expect(read(sample) != nil)
        var generator = SeededGenerator(seed: 5)
        for _ in 0..<5000 {
            var changed = sample
            for _ in 0..<Int.random(in: 1...4, using: &generator) {
                let index = Int.random(in: 8..<changed.count, using: &generator)
                switch Int.random(in: 0...2, using: &generator) {
                case 0: changed[index] = UInt8.random(in: 0...255, using: &generator)
                case 1: changed.remove(at: index)
                default: changed.insert(UInt8.random(in: 0...255, using: &generator), at: index)
                }
            }
            _ = read(changed)
        }
    }

    /// Chunks with sound checksums and senseless content.
    @Test func senselessTextChunksAreReadOrRefused() {
        var generator = SeededGenerator(seed: 9)
        for _ in 0..<2000 {
            let tail = (0..<Int.random(in: 0...20, using: &generator)).map { _ in
                UInt8.random(in: 0...3, using: &generator)
            }
            let keyword = Bool.random(using: &generator) ? "openbadgecredential" : "openbadges"
            let type = ["iTXt", "tEXt", "zTXt"].randomElement(using: &generator) ?? "iTXt"
            _ = read(PNGBuilder().inserting(type, Array(keyword.utf8) + tail, at: 2).bytes)
        }
    }

    @Test func everyCodeIsListedOnce() {
        #expect(Self.declared.count == AchievementError.bakedImageCodes.count)
        for code in AchievementError.bakedImageCodes {
            #expect(code.rawValue.utf8.split(separator: UInt8(ascii: ".")).count == 2)
        }
    }

    @Test(arguments: AchievementError.bakedImageCodes.map(\.rawValue) + BakedImage.Note.allCases.map(\.rawValue))
    func everyCodeAndNoteHasSentences(code: String) {
        for key in ["reason.\(code)", "next.\(code)"] {
            #expect(English.bakedImages[key] != nil || Texts().has(key))
        }
    }
}
