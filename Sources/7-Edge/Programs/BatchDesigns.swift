public import Helper
public import Issuance
import Signing

/// The designs of certificates and badges, ready for a batch.
///
/// ```swift
/// var outputs = OutputPlan([.pdf])
/// outputs.certificates = try BatchDesigns.certificates()
/// ```
public enum BatchDesigns {
    /// Pixels of the side of a badge.
    public static let badgeWidth = 600

    /// Draws certificates.
    ///
    /// - Parameters:
    ///   - pages: The design as SVG, a page each.
    ///   - file: What the design is called in messages.
    /// - Throws: ``Helper/HelperError`` `design.field` for a name that nothing stands for, which would leave every certificate
    ///   empty in that place; `helper.missing`; what the helper refuses.
    public static func certificates(
        _ pages: [[UInt8]] = BuiltInDesigns.certificate, file: String? = nil
    ) throws(HelperError) -> HelperDrawer {
        HelperDrawer(try design(pages, file), digest: SHA256.hash(pages.flatMap { SHA256.hash($0) }))
    }

    /// The badge of a batch, the same for all learners.
    ///
    /// - Parameters:
    ///   - svg: Its design.
    ///   - format: A picture or a drawing.
    /// - Throws: As ``certificates(_:file:)``.
    public static func badge(
        _ svg: [UInt8] = BuiltInDesigns.badge, file: String? = nil, of plan: IssuancePlan, as format: DrawingFormat
    ) throws(HelperError) -> [UInt8] {
        try design([svg], file).draw(DrawingContent(texts: plan.badgeTexts(plan.labels)), as: format).bytes
    }

    private static func design(_ pages: [[UInt8]], _ file: String?) throws(HelperError) -> Design {
        let design = try Design(pages: pages, helper: .found())
        let known = Set(CertificateFacts.names)
        guard let unknown = design.names.first(where: { !known.contains($0) }) else { return design }
        let error = HelperError(.designField, facts: ["what": "{\(unknown)}"])
        throw file.map(error.about) ?? error
    }
}

extension IssuancePlan {
    /// What is needed to hand the batch out like this, with the designs that come with the program.
    ///
    /// - Throws: ``Helper/HelperError`` as ``BatchDesigns/certificates(_:file:)``.
    public func drawn(as outputs: Set<BatchOutput>) throws(HelperError) -> OutputPlan {
        var drawn = OutputPlan(outputs)
        if outputs.contains(.pdf) { drawn.certificates = try BatchDesigns.certificates() }
        if outputs.contains(.badgePNG) {
            drawn.badgePNG = try BatchDesigns.badge(of: self, as: .png(width: BatchDesigns.badgeWidth))
        }
        if outputs.contains(.badgeSVG) { drawn.badgeSVG = try BatchDesigns.badge(of: self, as: .svg) }
        return drawn
    }
}
