import Encodings

/// A badge in a text chunk of a PNG.
struct PNGBadge {
    let range: Range<Int>
    let payload: BakedImage.Payload
    let isCompressed: Bool

    private static let keyword = Array("openbadgecredential".utf8)
    private static let earlierKeyword = Array("openbadges".utf8)

    /// Reads a chunk; nil when it is no text, or a text about something else.
    ///
    /// - Throws: `png.malformed`, `png.compression`, `png.too_large`, `baked.payload`.
    init?(_ chunk: PNGChunk, limits: BakedImageLimits) throws(AchievementError) {
        let isInternational = chunk.isType("iTXt")
        let isPlain = chunk.isType("tEXt")
        guard isInternational || isPlain || chunk.isType("zTXt"),
            let end = chunk.data.firstIndex(of: 0)
        else { return nil }
        let found = chunk.data[..<end]
        let isEarlier = found.elementsEqual(PNGBadge.earlierKeyword)
        guard isEarlier || found.elementsEqual(PNGBadge.keyword) else { return nil }
        // Before version 2.0 a badge's address stood in a plain text; nothing else ever stood anywhere but in iTXt.
        guard isInternational || isPlain && isEarlier else { throw PNGBadge.malformed(chunk) }
        let text =
            isInternational
            ? try PNGBadge.international(chunk, from: end + 1, limits: limits)
            : (bytes: Array(chunk.data[(end + 1)...]), isCompressed: false)
        try limits.check(payload: text.bytes.count, .pngTooLarge, at: chunk.start)
        range = chunk.range
        isCompressed = text.isCompressed
        payload = isEarlier ? .init(openBadges2: text.bytes) : try .init(openBadges3: text.bytes, at: chunk.start)
    }

    /// What follows the keyword in iTXt: two bytes about compression, a language and a translated keyword, each with a
    /// zero at its end, and the text.
    private static func international(
        _ chunk: PNGChunk, from start: Int, limits: BakedImageLimits
    ) throws(AchievementError) -> (bytes: [UInt8], isCompressed: Bool) {
        let data = chunk.data
        guard data.endIndex - start >= 4, let language = data[(start + 2)...].firstIndex(of: 0),
            let translation = data[(language + 1)...].firstIndex(of: 0)
        else { throw malformed(chunk) }
        let text = data[(translation + 1)...]
        switch (data[start], data[start + 1]) {
        // The method is said to be ignored where nothing is compressed.
        case (0, _): return (Array(text), false)
        case (1, 0): return (try inflated(text, of: chunk, limits: limits), true)
        default: throw malformed(chunk)
        }
    }

    private static func inflated(
        _ text: ArraySlice<UInt8>, of chunk: PNGChunk, limits: BakedImageLimits
    ) throws(AchievementError) -> [UInt8] {
        do throws(Zlib.Failure) {
            return try Zlib.inflate(text, limit: limits.payload)
        } catch {
            switch error {
            case .tooLarge:
                throw AchievementError(.pngTooLarge, at: .byte(chunk.start), facts: ["limit": "\(limits.payload)"])
            case .broken: throw AchievementError(.pngCompression, at: .byte(chunk.start))
            }
        }
    }

    private static func malformed(_ chunk: PNGChunk) -> AchievementError {
        AchievementError(
            .pngMalformed, at: .byte(chunk.start), facts: ["chunk": String(decoding: chunk.type, as: UTF8.self)])
    }

    /// The chunk for a badge: never compressed, without language and translation.
    static func chunk(for credential: BakedImage.Credential) -> [UInt8] {
        PNGChunk.encoding("iTXt", keyword + [0, 0, 0, 0, 0] + credential.bytes)
    }
}
