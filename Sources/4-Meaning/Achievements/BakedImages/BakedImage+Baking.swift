extension BakedImage {
    /// A badge to be baked into a picture.
    public enum Credential: Sendable, Hashable {
        /// A credential with an embedded proof, as JSON.
        case json([UInt8])
        /// A credential that is signed as a token: a compact JWS.
        case jws([UInt8])

        /// The JSON or the token.
        public var bytes: [UInt8] {
            switch self {
            case .json(let bytes), .jws(let bytes): bytes
            }
        }

        /// Whether it has the shape that it is said to have: an object of JSON, a compact JWS. No more is looked at.
        public var isWellShaped: Bool { (try? BakedImage.sound(self)) != nil }

        /// What is read from a picture with this badge.
        var payload: Payload {
            switch self {
            case .json(let bytes): .json(bytes)
            case .jws(let bytes): .jws(bytes)
            }
        }
    }

    /// A picture with a badge in it.
    public struct Baked: Sendable, Hashable {
        /// The file.
        public let bytes: [UInt8]
        /// The badge that was in the picture before and is not any more; nil when there was none.
        public let replaced: Payload?
    }

    /// Puts a badge into a picture.
    ///
    /// ```swift
    /// let baked = try BakedImage.baked(into: template, credential: .json(signed))
    /// if baked.replaced != nil { … }      // say so: the picture held another badge
    /// ```
    ///
    /// Everything else of the picture stays byte for byte as it was. In a PNG the badge is one chunk directly before
    /// the picture's data; in an SVG it is the first element in the root, which declares its namespace. A badge of
    /// whatever version that is there already is replaced.
    ///
    /// - Throws: ``AchievementError`` `baked.format` when the bytes are neither a PNG nor an SVG; `baked.payload` when
    ///   the credential is not of the shape it is said to be or cannot stand in an SVG; `png.too_large` or
    ///   `svg.too_large` when it is above the limit; and whatever ``read(_:limits:)`` throws, since only a sound
    ///   picture is baked into.
    public static func baked(
        into image: [UInt8], credential: Credential, limits: BakedImageLimits = .standard
    ) throws(AchievementError) -> Baked {
        guard let format = format(of: image) else { throw AchievementError(.bakedFormat) }
        try limits.checkSize(of: image)
        let credential = try sound(credential)
        let tooLarge = format == .png ? AchievementError.Code.pngTooLarge : .svgTooLarge
        try limits.check(payload: credential.bytes.count, tooLarge)
        let baked =
            switch format {
            case .png: try PNGScan(image, limits: limits).baked(with: credential)
            case .svg: try SVGScan(image, limits: limits).baked(with: credential)
            }
        // Before anybody gets the file, it is read as its receivers will: it may be above a limit only now.
        guard try read(baked.bytes, limits: limits)?.payload == credential.payload else {
            throw AchievementError(.bakedPayload)
        }
        return baked
    }

    /// What is written: the JSON as it is, the token without white space around it.
    fileprivate static func sound(_ credential: Credential) throws(AchievementError) -> Credential {
        switch (credential, PayloadShape(of: credential.bytes)) {
        case (.json(let json), .json) where json.first(where: { !ASCII.isSpace($0) }) == UInt8(ascii: "{"):
            return .json(json)
        case (.jws, .jws(let token)):
            return .jws(token)
        default:
            throw AchievementError(.bakedPayload)
        }
    }
}
