public import Helper
public import Issuance
import Signing

/// The designs of certificates and badges, ready for a batch.
///
/// ```swift
/// var outputs = OutputPlan([.pdf])
/// outputs.certificates = try BatchDesigns.certificates(of: plan)
/// ```
public enum BatchDesigns {
    /// Pixels of the side of a badge.
    public static let badgeWidth = 600

    /// Draws certificates. One is drawn at once and thrown away: a design that cannot be drawn is found before anything is signed.
    ///
    /// - Parameters:
    ///   - pages: The design as SVG, a page each.
    ///   - file: What the design is called in messages.
    ///   - plan: What is awarded.
    /// - Throws: ``Helper/HelperError`` `design.field` for a name that nothing stands for, which would leave every certificate
    ///   empty in that place; `helper.missing`; what the helper refuses or gives up on.
    public static func certificates(
        _ pages: [[UInt8]] = BuiltInDesigns.certificate, file: String? = nil, of plan: IssuancePlan
    ) throws(HelperError) -> HelperDrawer {
        let design = try design(pages, file)
        _ = try drawn(design, file, of: plan, as: .pdf)
        return HelperDrawer(design, digest: SHA256.hash(pages.flatMap { SHA256.hash($0) }))
    }

    /// The badge of a batch, the same for all learners.
    ///
    /// - Parameters:
    ///   - svg: Its design.
    ///   - format: A picture or a drawing.
    /// - Throws: As ``certificates(_:file:of:)``.
    public static func badge(
        _ svg: [UInt8] = BuiltInDesigns.badge, file: String? = nil, of plan: IssuancePlan, as format: DrawingFormat
    ) throws(HelperError) -> [UInt8] {
        try drawn(design([svg], file), file, of: plan, as: format)
    }

    /// Draws what is the same for all learners.
    private static func drawn(
        _ design: Design, _ file: String?, of plan: IssuancePlan, as format: DrawingFormat
    ) throws(HelperError) -> [UInt8] {
        do throws(HelperError) {
            return try design.draw(DrawingContent(texts: plan.badgeTexts(plan.labels)), as: format).bytes
        } catch {
            throw file.map(error.about) ?? error
        }
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
    /// - Throws: ``Helper/HelperError`` as ``BatchDesigns/certificates(_:file:of:)``.
    public func drawn(as outputs: Set<BatchOutput>) throws(HelperError) -> OutputPlan {
        var drawn = OutputPlan(outputs)
        if outputs.contains(.pdf) { drawn.certificates = try BatchDesigns.certificates(of: self) }
        if outputs.contains(.badgePNG) {
            drawn.badgePNG = try BatchDesigns.badge(of: self, as: .png(width: BatchDesigns.badgeWidth))
        }
        if outputs.contains(.badgeSVG) { drawn.badgeSVG = try BatchDesigns.badge(of: self, as: .svg) }
        return drawn
    }
}
