extension AchievementError.Code {
    // Either format

    /// A picture that is neither a PNG nor an SVG.
    public static let bakedFormat = Self(rawValue: "baked.format")
    /// A badge's place that holds neither JSON nor a token.
    public static let bakedPayload = Self(rawValue: "baked.payload")
    /// A sound picture without a badge. Never thrown: for whoever reports on ``BakedImage/Payload/absent``.
    public static let bakedAbsent = Self(rawValue: "baked.absent")
    /// A badge of version 2.0 or earlier. Never thrown: for whoever reports on ``BakedImage/Payload/openBadges2(_:)``.
    public static let bakedOpenBadges2 = Self(rawValue: "baked.open_badges_2")
    /// A file or an element above its limit.
    public static let limitSize = Self(rawValue: "limit.size")
    /// Elements deeper inside one another than the limit.
    public static let limitDepth = Self(rawValue: "limit.depth")

    // PNG

    /// A chunk that is not what its checksum says.
    public static let pngCRC = Self(rawValue: "png.crc")
    /// A chunk that announces more than 2³¹−1 bytes.
    public static let pngLength = Self(rawValue: "png.length")
    /// A file that ends before its last chunk does.
    public static let pngTruncated = Self(rawValue: "png.truncated")
    /// Bytes behind the last chunk.
    public static let pngTrailing = Self(rawValue: "png.trailing")
    /// Chunks in an order, or of a form, that a PNG does not have.
    public static let pngMalformed = Self(rawValue: "png.malformed")
    /// A compressed badge that cannot be inflated.
    public static let pngCompression = Self(rawValue: "png.compression")
    /// A badge above its limit, perhaps only once it is inflated.
    public static let pngTooLarge = Self(rawValue: "png.too_large")
    /// Two badges in one picture.
    public static let pngAmbiguous = Self(rawValue: "png.ambiguous")

    // SVG

    /// Not UTF-8, or said to be in another encoding.
    public static let xmlEncoding = Self(rawValue: "xml.encoding")
    /// Not well-formed XML with namespaces.
    public static let xmlSyntax = Self(rawValue: "xml.syntax")
    /// A document type definition, or an entity that only such a definition could explain.
    public static let xmlDTD = Self(rawValue: "xml.dtd")
    /// A root that is no SVG, or a badge with elements inside.
    public static let svgMalformed = Self(rawValue: "svg.malformed")
    /// A badge above its limit.
    public static let svgTooLarge = Self(rawValue: "svg.too_large")
    /// Two badges in one picture, or one that is given in two ways.
    public static let svgAmbiguous = Self(rawValue: "svg.ambiguous")
}

extension AchievementError {
    /// Every code that baked images give.
    public static let bakedImageCodes: [Code] = [
        .bakedFormat, .bakedPayload, .bakedAbsent, .bakedOpenBadges2, .limitSize, .limitDepth, .pngCRC, .pngLength,
        .pngTruncated, .pngTrailing, .pngMalformed, .pngCompression, .pngTooLarge, .pngAmbiguous, .xmlEncoding,
        .xmlSyntax, .xmlDTD, .svgMalformed, .svgTooLarge, .svgAmbiguous,
    ]
}
