import Achievements
import Encodings
import Glibc
import JSON
import Signing
import Texts

/// What was made for one learner.
struct MadeOutputs: Sendable {
    struct File: Sendable {
        let kind: BatchOutput
        /// The path below the batch's folder.
        let name: String
        let digest: [UInt8]
        /// Where it goes into an archive: the bytes.
        let bytes: [UInt8]
    }

    let credentialName: String
    let credential: [UInt8]
    let files: [File]
    let linkedIn: LinkedIn
    /// Whether text was cut on the certificate.
    let isCut: Bool
    /// Whether the credential is more than a QR code holds.
    let isWithoutCode: Bool

    func file(_ kind: BatchOutput) -> File? { files.first { $0.kind == kind } }
}

/// Makes what a learner gets besides the credential, on any thread.
struct OutputMaker: Sendable {
    let outputs: OutputPlan
    let files: BatchFiles
    let badges: Folder?
    let certificates: Folder?
    let layout: BatchLayout
    let labels: [String: String]
    let texts: Texts
    /// Whether certificates that are there were drawn in the same way.
    let keepsCertificates: Bool

    static let badgesName = "badges"
    static let certificatesName = "certificates"
    private static let longestFile = 64 << 20

    /// - Parameter digest: What the ledger says that the credential's digest is.
    /// - Throws: ``IssuanceError`` `batch.not_reproducible` when the file is another one.
    func make(uuid: [UInt8], digest: [UInt8], at position: Int, row: Int) throws -> MadeOutputs {
        let id = UUIDv8.text(uuid)
        let name = id + ".json"
        guard let credential = try files.read(uuid, at: position, limit: Self.longestFile),
            SHA256.hash(credential) == digest
        else {
            throw IssuanceError(
                .batchNotReproducible, at: .cell(row: row, column: 1), facts: ["row": String(row), "file": name])
        }
        let read = try OpenBadges3.read(JSONDocument(parsing: credential).root)
        var facts = CertificateFacts.facts(of: read, texts: texts)
        facts["link"] = outputs.link(id)
        var files: [MadeOutputs.File] = []
        if let picture = outputs.badgePNG, let badges {
            files.append(try bake(picture, credential, id + ".png", .badgePNG, badges))
        }
        if let picture = outputs.badgeSVG, let badges {
            files.append(try bake(picture, credential, id + ".svg", .badgeSVG, badges))
        }
        var isCut = false
        var isWithoutCode = false
        if outputs.outputs.contains(.pdf), let drawer = outputs.certificates, let certificates {
            let code = qrText(credential, facts)
            isWithoutCode = code == nil && outputs.qrCode != .none
            if let there = try drawn(id + ".pdf", in: certificates) {
                files.append(there)
            } else {
                let certificate = certificate(facts, code, credential, read)
                let drawing = try drawer.draw(certificate)
                isCut = !drawing.cut.isEmpty
                try certificates.put(drawing.pdf, as: id + ".pdf")
                files.append(file(.pdf, Self.certificatesName + "/" + id + ".pdf", drawing.pdf))
            }
        }
        let linkedIn = LinkedIn(
            name: facts["title"] ?? "", organization: facts["issuer"] ?? "", awarded: read.achievement.awardDate,
            validUntil: read.validUntil?.date, address: facts["link"], id: read.id ?? "")
        return MadeOutputs(
            credentialName: layout.name(of: uuid, at: position), credential: credential, files: files,
            linkedIn: linkedIn, isCut: isCut, isWithoutCode: isWithoutCode)
    }

    private func qrText(_ credential: [UInt8], _ facts: [String: String]) -> String? {
        switch outputs.qrCode {
        case .credential: CredentialQR.text(of: credential)
        case .link: facts["link"]
        case .none: nil
        }
    }

    private func certificate(
        _ facts: [String: String], _ code: String?, _ credential: [UInt8], _ read: ReadAchievement
    ) -> Certificate {
        var all = labels.merging(facts) { $1 }
        if code != nil { all["qr_note"] = texts("certificate.qr_" + outputs.qrCode.rawValue) }
        return Certificate(
            texts: all, qrText: code, credential: credential,
            title: [facts["title"], facts["learner"]].compactMap { $0 }.joined(separator: " – "),
            author: facts["issuer"] ?? "", language: read.achievement.primaryLanguage.text,
            created: read.validFrom?.instant.description ?? "")
    }

    /// A certificate that is there already, whole: a PDF says so in its last line.
    private func drawn(_ name: String, in certificates: Folder) throws -> MadeOutputs.File? {
        guard keepsCertificates, let bytes = try certificates.read(name, limit: Self.longestFile),
            bytes.starts(with: "%PDF-".utf8), bytes.suffix(6).elementsEqual("%%EOF\n".utf8)
        else { return nil }
        return file(.pdf, Self.certificatesName + "/" + name, bytes)
    }

    private func bake(
        _ picture: [UInt8], _ credential: [UInt8], _ name: String, _ kind: BatchOutput, _ badges: Folder
    ) throws -> MadeOutputs.File {
        let baked = try BakedImage.baked(into: picture, credential: .json(credential))
        try badges.put(baked.bytes, as: name)
        return file(kind, Self.badgesName + "/" + name, baked.bytes)
    }

    private func file(_ kind: BatchOutput, _ name: String, _ bytes: [UInt8]) -> MadeOutputs.File {
        MadeOutputs.File(
            kind: kind, name: name, digest: SHA256.hash(bytes), bytes: outputs.outputs.contains(.zip) ? bytes : [])
    }
}
