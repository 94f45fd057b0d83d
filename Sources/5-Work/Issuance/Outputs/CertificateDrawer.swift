/// Draws certificates. Whoever does it is outside of this room: drawing takes libraries that the program with keys has not.
public protocol CertificateDrawer: Sendable {
    /// Tells one design from another.
    var digest: [UInt8] { get }
    /// How many certificates may be drawn side by side.
    var width: Int { get }

    /// Draws one; called from several threads.
    ///
    /// - Throws: ``IssuanceError`` with a code of whoever draws.
    func draw(_ certificate: Certificate) throws(IssuanceError) -> DrawnCertificate
}

/// What stands on a certificate.
public struct Certificate: Sendable, Hashable {
    /// The texts by their names: ``CertificateFacts/names``.
    public let texts: [String: String]
    /// What the QR code says.
    public let qrText: String?
    /// The signed credential, which goes into the file as it is.
    public let credential: [UInt8]
    public let title: String
    public let author: String
    /// BCP 47.
    public let language: String
    /// `validFrom`, so that a certificate that is drawn again is the same.
    public let created: String
}

/// A certificate.
public struct DrawnCertificate: Sendable, Hashable {
    /// A PDF.
    public let pdf: [UInt8]
    /// Places in the design whose text did not fit and was cut.
    public let cut: [String]

    public init(pdf: [UInt8], cut: [String]) {
        self.pdf = pdf
        self.cut = cut
    }
}
