import Achievements
public import ArgumentParser
import Glibc
import Helper
public import Issuance
import JSON
import Programs
import Signing
import Synchronization
import Texts

/// What a batch is handed out as, and how that looks.
struct OutputOptions: ParsableArguments {
    @Option(
        name: .customLong("output"),
        help: ArgumentHelp(help("output"), valueName: "json|ndjson|badge-png|badge-svg|pdf|zip|mail-merge"))
    var lists: [BatchOutputs] = []

    private var kinds: [BatchOutput] { lists.flatMap(\.kinds) }

    @Option(
        name: .customLong("certificate-design"), help: ArgumentHelp(help("output.certificate_design"), valueName: "svg")
    )
    var certificateDesign: [String] = []

    @Option(name: .customLong("badge"), help: ArgumentHelp(help("output.badge"), valueName: "svg|png"))
    var badge: String?

    @Option(name: .customLong("link-base"), help: ArgumentHelp(help("output.link_base"), valueName: "url"))
    var linkBase: String?

    @Option(name: .customLong("qr"), help: ArgumentHelp(help("output.qr"), valueName: "credential|link|none"))
    var qrCode: OutputPlan.QRContent?

    private static let largestDesign = 8 << 20

    /// Opens the designs and draws the badge; the helper is started only where something of it is asked for.
    func plan(for plan: IssuancePlan) throws -> OutputPlan {
        var outputs = OutputPlan(Set(kinds))
        if let linkBase {
            guard linkBase.utf8.starts(with: "https://".utf8), linkBase.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F })
            else {
                throw CommandError.usage("usage.link_base")
            }
            outputs.linkBase = linkBase
        }
        outputs.qrCode = content
        guard outputs.qrCode != .link || linkBase != nil else { throw CommandError.usage("usage.qr_link") }
        if outputs.outputs.contains(.pdf) { outputs.certificates = try certificates(plan) }
        if outputs.outputs.contains(.badgePNG) {
            outputs.badgePNG = try drawnBadge(plan, as: .png(width: BatchDesigns.badgeWidth))
        }
        if outputs.outputs.contains(.badgeSVG) { outputs.badgeSVG = try drawnBadge(plan, as: .svg) }
        return outputs
    }

    private var content: OutputPlan.QRContent { qrCode ?? (linkBase == nil ? .credential : .link) }

    /// Draws certificates with the design of one's own, or the one that comes with the program.
    private func certificates(_ plan: IssuancePlan) throws -> HelperDrawer {
        guard let first = certificateDesign.first else { return try BatchDesigns.certificates(of: plan) }
        return try BatchDesigns.certificates(
            certificateDesign.map { try Files.read($0, limit: Self.largestDesign) }, file: first, of: plan)
    }

    private func drawnBadge(_ plan: IssuancePlan, as format: DrawingFormat) throws -> [UInt8] {
        guard let badge else { return try BatchDesigns.badge(of: plan, as: format) }
        let drawing = try Files.read(badge, limit: Self.largestDesign)
        if BakedImage.format(of: drawing) == .png {
            guard case .png = format else { throw CommandError.usage("usage.badge_svg") }
            return drawing
        }
        return try BatchDesigns.badge(drawing, file: badge, of: plan, as: format)
    }

    /// Says beforehand when certificates will have no QR code.
    func noteCode(_ plan: IssuancePlan) {
        guard kinds.contains(.pdf), content == .credential, let preview = plan.preview else { return }
        // A proof of each kind and the places in two status lists, none of which compress well.
        let rest = 320 * max(1, plan.options.cryptosuites.count)
        let count = CredentialQR.text(of: preview.bytes())?.utf8.count ?? Int.max / 2
        if count + rest > CredentialQR.mostCharacters { Console.note(Console.texts("cli.output.no_code_expected")) }
    }

    /// Says what came out differently from what was asked for.
    func note(_ receipt: BatchReceipt) {
        let texts = Console.texts
        if receipt.certificatesCut > 0 {
            Console.note(texts("cli.output.cut", ["count": String(receipt.certificatesCut)]))
        }
        if receipt.certificatesWithoutCode > 0 {
            Console.note(texts("cli.output.no_code", ["count": String(receipt.certificatesWithoutCode)]))
        }
    }
}

/// A bar for what is made after signing, which begins when the last credential is signed.
final class OutputProgress: Sendable {
    private let total: Int
    private let bar = Mutex<ProgressBar?>(nil)

    init(total: Int) { self.total = total }

    func begin() {
        bar.withLock { bar in
            if bar == nil { bar = ProgressBar(total: total, sentence: "cli.output.progress") }
        }
    }

    func show(_ done: Int) { bar.withLock { $0 }?.show(done) }

    func finish() { bar.withLock { $0 }?.finish() }
}

/// One or several outputs, with commas between them.
struct BatchOutputs: ExpressibleByArgument {
    let kinds: [BatchOutput]

    init?(argument: String) {
        var kinds: [BatchOutput] = []
        for name in argument.split(separator: ",", omittingEmptySubsequences: false) {
            guard let kind = BatchOutput(rawValue: String(name)) else { return nil }
            kinds.append(kind)
        }
        self.kinds = kinds
    }

    static var allValueStrings: [String] { BatchOutput.allCases.map(\.rawValue) }
}

extension OutputPlan.QRContent: ExpressibleByArgument {}
