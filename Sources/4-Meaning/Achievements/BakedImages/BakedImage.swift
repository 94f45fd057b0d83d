public import Encodings

/// What a badge's picture carries inside: an Open Badge, baked into a PNG or an SVG.
///
/// ```swift
/// guard let image = try BakedImage.read(bytes) else { return }    // neither PNG nor SVG
/// switch image.payload {
/// case .json(let credential): …                                   // a credential with a proof of its own
/// case .jws(let token): …                                         // one that is signed as a token
/// case .openBadges2(let badge): …                                 // an older badge: shown, not judged
/// case .absent: …                                                 // a picture and nothing more
/// }
/// ```
///
/// The picture is decoration: nothing of it is decoded, and nothing in it is believed but the badge, which is judged
/// like one that comes in a file of its own. A picture holds exactly one badge; with two, two readers could see two
/// different ones.
///
/// Source: [Open Badges 3.0, section 5.3](https://www.imsglobal.org/spec/ob/v3p0/#baked-badge),
/// [Open Badges 2.0 baking](https://www.imsglobal.org/sites/default/files/Badges/OBv2p0Final/baking/index.html).
public struct BakedImage: Sendable, Hashable {
    /// The formats that badges are baked into.
    public enum Format: String, Sendable, Hashable, CaseIterable {
        /// Portable Network Graphics.
        case png
        /// Scalable Vector Graphics.
        case svg
    }

    /// What is inside.
    public enum Payload: Sendable, Hashable {
        /// An Open Badge 3.0 as JSON, byte for byte as it stands there; not yet parsed.
        case json([UInt8])
        /// An Open Badge 3.0 as a compact JWS; only its shape was looked at.
        case jws([UInt8])
        /// A badge of an earlier version.
        case openBadges2(OpenBadges2)
        /// No badge: whoever saved the picture anew, as mail programs and websites do, may have dropped it.
        case absent
    }

    /// A badge of version 2.0 or earlier.
    public struct OpenBadges2: Sendable, Hashable {
        /// How it is baked.
        public enum Kind: String, Sendable, Hashable, CaseIterable {
            /// The assertion itself, as JSON. It is hosted or signed elsewhere: what stands here proves nothing alone.
            case json
            /// A signed assertion, as a compact JWS.
            case signed
            /// The address of an assertion, which somebody would have to fetch.
            case hosted
            /// Something else.
            case other
        }

        /// How it is baked.
        public let kind: Kind
        /// The JSON, the token or the address.
        public let bytes: [UInt8]
    }

    /// What is unusual, but no reason to refuse. The raw value has sentences like a reason code.
    public enum Note: String, Sendable, Hashable, CaseIterable {
        /// The badge in a PNG is compressed, which the specification forbids.
        case compressed = "baked.compressed"
        /// The badge in a PNG comes after the picture's data.
        case afterImageData = "baked.after_image_data"
        /// The badge in an SVG is not the first element in the root.
        case notFirstElement = "baked.not_first_element"
        /// The SVG names the W3C's document type, which is passed over and never fetched.
        case documentType = "baked.document_type"
    }

    /// The picture's format.
    public let format: Format
    /// What is inside.
    public let payload: Payload
    /// Where in the file it stands; nil when there is nothing.
    public let place: Place?
    /// What is unusual, each at most once.
    public let notes: [Note]

    /// The format that these bytes claim to have; nil when they are neither a PNG nor an SVG. Whether they are sound is
    /// not known yet.
    public static func format(of bytes: [UInt8]) -> Format? {
        if bytes.starts(with: PNGScan.signature) { return .png }
        return SVGSniffer.isSVG(bytes) ? .svg : nil
    }

    /// Reads a picture.
    ///
    /// - Returns: Nil when the bytes are neither a PNG nor an SVG: another reader's, or nobody's.
    /// - Throws: ``AchievementError`` with the byte's place: `limit.size`; for a PNG `png.truncated`, `png.length`,
    ///   `png.crc`, `png.malformed`, `png.trailing`, `png.ambiguous`, `png.compression`, `png.too_large`; for an SVG
    ///   `xml.encoding`, `xml.syntax`, `xml.dtd`, `limit.depth`, `svg.malformed`, `svg.ambiguous`, `svg.too_large`; for
    ///   either `baked.payload` when what stands in a badge's place is neither JSON nor a token.
    public static func read(
        _ bytes: [UInt8], limits: BakedImageLimits = .standard
    ) throws(AchievementError) -> BakedImage? {
        guard let format = format(of: bytes) else { return nil }
        try limits.checkSize(of: bytes)
        switch format {
        case .png: return try PNGScan(bytes, limits: limits).image
        case .svg: return try SVGScan(bytes, limits: limits).image
        }
    }
}
