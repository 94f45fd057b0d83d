import Encodings

/// A badge's element in an SVG.
struct SVGBadge {
    static let namespace = Array("https://purl.imsglobal.org/ob/v3p0".utf8)
    static let earlierNamespace = Array("http://openbadges.org".utf8)
    static let picture = Array("http://www.w3.org/2000/svg".utf8)

    /// From its start tag to its end.
    var range: Range<Int>
    /// Whether it is of version 2.0 or earlier.
    let isEarlier: Bool
    /// Whether it is the first element in the root.
    let isFirst: Bool
    /// The value of its attribute `verify`.
    let verify: [UInt8]?
    /// What stands between its tags, in the order of the document.
    private var texts: [(bytes: [UInt8], isSection: Bool)] = []
    private var byteCount = 0

    /// Nil when the element is none.
    init?(_ tag: XMLStartTag, in scanner: XMLScanner, isFirst: Bool) throws(AchievementError) {
        let local = scanner.bytes[tag.name.local]
        isEarlier = tag.name.namespace == SVGBadge.earlierNamespace && local.elementsEqual("assertion".utf8)
        let isCurrent = tag.name.namespace == SVGBadge.namespace && local.elementsEqual("credential".utf8)
        guard isEarlier || isCurrent else { return nil }
        range = tag.range
        self.isFirst = isFirst
        let attribute = tag.attributes.first {
            $0.name.namespace == nil && scanner.bytes[$0.name.range].elementsEqual("verify".utf8)
        }
        verify = if let attribute { try scanner.value(of: attribute) } else { nil }
        try scanner.limits.check(payload: verify?.count ?? 0, .svgTooLarge, at: range.lowerBound)
    }

    mutating func append(_ text: [UInt8], isSection: Bool, limits: BakedImageLimits) throws(AchievementError) {
        byteCount += text.count
        try limits.check(payload: byteCount, .svgTooLarge, at: range.lowerBound)
        texts.append((text, isSection))
    }

    /// The text between the tags. White space around CDATA sections is layout and no part of it.
    private var body: [UInt8] {
        let hasSection = texts.contains { $0.isSection }
        let isLayout = texts.allSatisfy { $0.isSection || $0.bytes.allSatisfy(XMLCharacters.isSpace) }
        if isLayout { return hasSection ? texts.filter { $0.isSection }.flatMap { $0.bytes } : [] }
        return texts.flatMap { $0.bytes }
    }

    /// What the element holds.
    ///
    /// - Throws: `svg.ambiguous` when a token and a text stand side by side; `baked.payload`.
    var payload: BakedImage.Payload {
        get throws(AchievementError) {
            let body = body
            if isEarlier {
                return .init(openBadges2: body.isEmpty ? verify ?? [] : body)
            }
            guard let verify else { return try .init(openBadges3: body, at: range.lowerBound) }
            guard body.isEmpty else { throw AchievementError(.svgAmbiguous, at: .byte(range.lowerBound)) }
            // The attribute is for tokens alone.
            guard case .jws(let token) = PayloadShape(of: verify) else {
                throw AchievementError(.bakedPayload, at: .byte(range.lowerBound))
            }
            return .jws(token)
        }
    }
}
