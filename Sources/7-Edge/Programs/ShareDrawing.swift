import Achievements
import Encodings
import Helper
import Issuance
import JSON
public import Texts
public import WalletStore

/// Makes what a learner hands over for people to look at: a certificate, a badge, a code.
///
/// ```swift
/// let made = try wallet.share(request, as: .pdf, at: now) { try ShareDrawing(texts: texts).file(.pdf, of: $0[0]) }
/// ```
public struct ShareDrawing {
    private let texts: Texts

    /// - Parameter texts: The language of what is drawn.
    public init(texts: Texts) { self.texts = texts }

    /// Pixels of the side of a badge, and of the width of a code: eight for each module of the largest.
    private static let badgeWidth = 600
    private static let codeWidth = 1_600

    /// Draws a credential.
    ///
    /// - Parameters:
    ///   - form: What to draw.
    ///   - shared: The credential.
    ///   - name: The file it is for: a code for a name ending in `.svg` is drawn as SVG, else as PNG.
    /// - Throws: `WalletError` `share.not_drawable`, `share.qr_too_large`; `HelperError` when the helper is not there or refuses.
    public func file(_ form: ShareForm, of shared: SharedCredential, named name: String = "") throws -> [UInt8] {
        if Self.isHandedOn(form, shared) { return shared.received }
        let certificate = try certificate(of: shared)
        switch form {
        case .pdf: return try pdf(certificate)
        case .png: return try badge(certificate)
        case .qr: return try code(certificate, asSVG: name.lowercased().hasSuffix(".svg"))
        case .presentation, .encrypted: throw notDrawable(shared)
        }
    }

    /// Refuses a share that cannot be made of these records, before anybody is shown what is in it.
    ///
    /// - Throws: `WalletError` `share.not_drawable`, `share.qr_too_large`; for a presentation what ``Wallet`` says of records that it
    ///   cannot sign for: `wallet.not_presentable`, `holder.unbound`, `holder.mismatch`, `holder.mixed`.
    public func check(_ request: ShareRequest, as form: ShareForm, in wallet: Wallet) throws {
        switch form {
        case .encrypted: return
        case .presentation: try wallet.checkPresentable(request.records)
        case .pdf, .png, .qr:
            for shared in try request.records.map(wallet.sharedCredential) where !Self.isHandedOn(form, shared) {
                let certificate = try certificate(of: shared)
                if form == .qr, certificate.qrText == nil { throw Self.tooLargeForCode }
            }
        }
    }

    /// A badge is handed on as it came: the picture is the issuer's.
    private static func isHandedOn(_ form: ShareForm, _ shared: SharedCredential) -> Bool {
        form == .png && BakedImage.format(of: shared.received) == .png && shared.credential != nil
    }

    private func certificate(of shared: SharedCredential) throws -> Certificate {
        guard let bytes = shared.credential else { throw notDrawable(shared) }
        do {
            return try Certificate(of: JSONDocument(parsing: bytes).root, texts: texts)
        } catch is AchievementError {
            throw notDrawable(shared)
        }
    }

    private static let tooLargeForCode = WalletError(WalletError.Code(rawValue: "share.qr_too_large"))

    private func notDrawable(_ shared: SharedCredential) -> WalletError {
        WalletError(.shareNotDrawable, facts: ["record": shared.id.text])
    }

    private func pdf(_ certificate: Certificate) throws -> [UInt8] {
        let design = try Design(pages: BuiltInDesigns.certificate, helper: HelperLocation.found())
        return try HelperDrawer(design, digest: []).draw(certificate).pdf
    }

    private func badge(_ certificate: Certificate) throws -> [UInt8] {
        let design = try Design(pages: [BuiltInDesigns.badge], helper: HelperLocation.found())
        let picture = try design.draw(DrawingContent(texts: certificate.texts), as: .png(width: Self.badgeWidth))
        return try BakedImage.baked(into: picture.bytes, credential: .json(certificate.credential)).bytes
    }

    private func code(_ certificate: Certificate, asSVG: Bool) throws -> [UInt8] {
        guard let text = certificate.qrText else { throw Self.tooLargeForCode }
        var content = DrawingContent(texts: certificate.texts.merging(["note": texts("share.pdf.code")]) { $1 })
        content.qrText = text
        let design = try Design(pages: [Array(Self.codePage.utf8)], helper: HelperLocation.found())
        return try design.draw(content, as: asSVG ? .svg : .png(width: Self.codeWidth)).bytes
    }

    /// A page that is the code, with two lines beneath for people.
    private static let codePage = """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 220" width="200mm" height="220mm">
          <rect width="200" height="220" fill="#ffffff"/>
          <rect id="code" x="2" y="2" width="196" height="196" fill="none" data-qr="true" data-color="#000000"/>
          <rect id="title" x="8" y="198" width="184" height="10" fill="none" data-text="{title} – {learner}"
                data-size="7" data-min-size="4" data-weight="bold" data-align="center" data-valign="middle"/>
          <rect id="note" x="8" y="208" width="184" height="8" fill="none" data-text="{note}"
                data-size="5" data-min-size="3" data-color="#4a5a6a" data-align="center" data-valign="middle"/>
        </svg>
        """
}
