import JSON
import Signing

/// What a batch is handed out as, and what is needed for that.
///
/// ```swift
/// var outputs = OutputPlan([.pdf, .mailMerge])
/// outputs.certificates = drawer
/// let receipt = try await office.issue(plan, into: "out", at: now, outputs: outputs)
/// ```
public struct OutputPlan: Sendable {
    public var outputs: Set<BatchOutput>
    /// Draws certificates; needed for ``BatchOutput/pdf``.
    public var certificates: (any CertificateDrawer)?
    /// The badge as a PNG; needed for ``BatchOutput/badgePNG``.
    public var badgePNG: [UInt8]?
    /// The badge as an SVG; needed for ``BatchOutput/badgeSVG``.
    public var badgeSVG: [UInt8]?
    /// What the address of every credential begins with, where there is one: its UUID comes behind it.
    public var linkBase: String?
    /// What the QR code of a certificate says.
    public var qrCode: QRContent = .credential

    /// What a QR code says.
    public enum QRContent: String, Sendable, Hashable, CaseIterable {
        /// The whole credential: it is checked without any server.
        case credential
        /// The address of the credential.
        case link
        case none
    }

    public init(_ outputs: Set<BatchOutput> = [.json]) { self.outputs = outputs.union([.json]) }

    /// Whether there is more than the credentials themselves.
    var hasMore: Bool { outputs != [.json] }

    /// The address of a credential.
    func link(_ uuid: String) -> String? { linkBase.map { $0 + uuid } }

    /// What decides how certificates look, besides the credentials: where it has changed they are drawn anew.
    var digest: [UInt8] {
        var message: [UInt8] = []
        message.appendPart("testamur outputs 1".utf8)
        message.appendPart(certificates?.digest ?? [])
        message.appendPart((linkBase ?? "").utf8)
        message.appendPart(qrCode.rawValue.utf8)
        return SHA256.hash(message)
    }
}
