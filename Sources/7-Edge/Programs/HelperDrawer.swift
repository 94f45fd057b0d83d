import Glibc
public import Helper
public import Issuance

/// Draws certificates with the helper.
///
/// ```swift
/// let design = try Design(pages: BuiltInDesigns.certificate, helper: .found())
/// let pdf = try HelperDrawer(design, digest: []).draw(certificate).pdf
/// ```
public struct HelperDrawer: CertificateDrawer {
    private let design: Design
    public let digest: [UInt8]
    /// How many are drawn at once: one for each processor.
    public let width = max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))

    /// - Parameter digest: Says which design it is, so that a batch is continued with the same one.
    public init(_ design: Design, digest: [UInt8]) {
        self.design = design
        self.digest = digest
    }

    public func draw(_ certificate: Certificate) throws(IssuanceError) -> DrawnCertificate {
        var content = DrawingContent(texts: certificate.texts)
        content.qrText = certificate.qrText
        content.attachments = [
            DrawingAttachment(name: "credential.json", mediaType: "application/vc", bytes: certificate.credential)
        ]
        content.title = certificate.title
        content.author = certificate.author
        content.language = certificate.language
        content.created = certificate.created
        do throws(HelperError) {
            let drawing = try design.draw(content, as: .pdf)
            return DrawnCertificate(pdf: drawing.bytes, cut: drawing.cut)
        } catch {
            throw IssuanceError(IssuanceError.Code(rawValue: error.reason), at: error.place, facts: error.facts)
        }
    }
}
