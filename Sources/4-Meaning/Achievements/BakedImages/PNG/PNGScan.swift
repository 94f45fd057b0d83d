import Encodings

/// One walk through a PNG from its first chunk to its last, none of which is decoded.
///
/// Source: [PNG, third edition, section 5](https://www.w3.org/TR/png-3/#5DataRep).
struct PNGScan {
    static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

    private let bytes: [UInt8]
    /// Where the picture's data begins.
    private var imageData: Int?
    private var badge: PNGBadge?

    /// - Parameter bytes: Begin with the signature and are within their limit.
    init(_ bytes: [UInt8], limits: BakedImageLimits) throws(AchievementError) {
        self.bytes = bytes
        var position = PNGScan.signature.count
        var wasImageData = false
        var isFirst = true
        while true {
            let chunk = try PNGChunk(in: bytes, at: position)
            let isImageData = chunk.isType("IDAT")
            let isHeader = chunk.isType("IHDR")
            // The header comes first and once; the picture's data is one row of chunks.
            let isInOrder =
                isHeader == isFirst && (!isHeader || chunk.data.count == 13)
                && (!isImageData || imageData == nil || wasImageData)
            guard isInOrder else { throw AchievementError(.pngMalformed, at: .byte(position)) }
            if isImageData, imageData == nil { imageData = position }
            position = chunk.end
            if chunk.isType("IEND") {
                guard chunk.data.isEmpty, imageData != nil else {
                    throw AchievementError(.pngMalformed, at: .byte(chunk.start))
                }
                break
            }
            try take(PNGBadge(chunk, limits: limits))
            (isFirst, wasImageData) = (false, isImageData)
        }
        guard position == bytes.count else { throw AchievementError(.pngTrailing, at: .byte(position)) }
    }

    private mutating func take(_ found: PNGBadge?) throws(AchievementError) {
        guard let found else { return }
        guard badge == nil else { throw AchievementError(.pngAmbiguous, at: .byte(found.range.lowerBound)) }
        badge = found
    }

    var image: BakedImage {
        var notes: [BakedImage.Note] = []
        if badge?.isCompressed == true { notes.append(.compressed) }
        if let badge, let imageData, badge.range.lowerBound > imageData { notes.append(.afterImageData) }
        return BakedImage(
            format: .png, payload: badge?.payload ?? .absent, place: badge.map { .byte($0.range.lowerBound) },
            notes: notes)
    }

    /// The same picture with a badge directly before its data, and without the one it had.
    func baked(with credential: BakedImage.Credential) -> BakedImage.Baked {
        let old = badge?.range ?? bytes.count..<bytes.count
        let target = imageData ?? bytes.count
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count + credential.bytes.count + 64)
        result += bytes[..<min(target, old.lowerBound)]
        if old.upperBound <= target { result += bytes[old.upperBound..<target] }
        result += PNGBadge.chunk(for: credential)
        if old.lowerBound > target { result += bytes[target..<old.lowerBound] }
        result += bytes[max(target, old.upperBound)...]
        return BakedImage.Baked(bytes: result, replaced: badge?.payload)
    }
}
