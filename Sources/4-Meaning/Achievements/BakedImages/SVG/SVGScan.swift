import Encodings

/// One walk through an SVG from its first byte to its last.
struct SVGScan {
    let bytes: [UInt8]
    /// The root's start tag.
    let root: XMLStartTag
    /// The namespaces that the root declares.
    let bindings: [(prefix: [UInt8], address: [UInt8])]
    let badge: SVGBadge?
    let payload: BakedImage.Payload
    private let hasDocumentType: Bool

    /// - Parameter bytes: Within their limit.
    init(_ bytes: [UInt8], limits: BakedImageLimits) throws(AchievementError) {
        var scanner = try XMLScanner(bytes, limits: limits)
        root = try SVGScan.root(&scanner)
        bindings = scanner.namespaces.bindings
        badge = try SVGScan.badge(&scanner)
        payload = if let badge { try badge.payload } else { .absent }
        hasDocumentType = scanner.hasDocumentType
        self.bytes = bytes
    }

    private static func root(_ scanner: inout XMLScanner) throws(AchievementError) -> XMLStartTag {
        guard case .start(let tag) = try scanner.next() else { throw scanner.syntax() }
        // Some programs leave the namespace out; no other one is an SVG's.
        guard scanner.bytes[tag.name.local].elementsEqual("svg".utf8),
            tag.name.namespace == nil || tag.name.namespace == SVGBadge.picture
        else { throw AchievementError(.svgMalformed, at: .byte(tag.range.lowerBound)) }
        return tag
    }

    /// The one badge between the root's tags; every byte up to the document's end is looked at.
    private static func badge(_ scanner: inout XMLScanner) throws(AchievementError) -> SVGBadge? {
        var found: SVGBadge?
        /// How deep the badge is that is being read.
        var depthOfBadge: Int?
        var isFirst = true
        while true {
            switch try scanner.next() {
            case .finished:
                return found
            case .start(let tag):
                if let badge = try SVGBadge(tag, in: scanner, isFirst: isFirst) {
                    guard found == nil else { throw AchievementError(.svgAmbiguous, at: .byte(tag.range.lowerBound)) }
                    found = badge
                    depthOfBadge = scanner.depth
                } else if depthOfBadge != nil {
                    throw AchievementError(.svgMalformed, at: .byte(tag.range.lowerBound))
                }
                isFirst = false
            case .end(let range):
                guard let depth = depthOfBadge, scanner.depth < depth, let start = found?.range.lowerBound else {
                    break
                }
                found?.range = start..<range.upperBound
                depthOfBadge = nil
            case .text(let range):
                guard depthOfBadge != nil else { break }
                try found?.append(scanner.resolved(range), isSection: false, limits: scanner.limits)
            case .section(let range):
                guard depthOfBadge != nil else { break }
                try found?.append(Array(scanner.bytes[range]), isSection: true, limits: scanner.limits)
            }
        }
    }

    var image: BakedImage {
        var notes: [BakedImage.Note] = []
        if badge?.isFirst == false { notes.append(.notFirstElement) }
        if hasDocumentType { notes.append(.documentType) }
        return BakedImage(
            format: .svg, payload: payload, place: badge.map { .byte($0.range.lowerBound) }, notes: notes)
    }
}
