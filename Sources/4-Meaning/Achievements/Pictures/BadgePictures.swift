public import JSON

/// The pictures of a credential, and what is odd about them.
///
/// ```swift
/// let pictures = BadgePictures(of: document.root)
/// for finding in pictures.findings { print(finding.value.pointer, finding.code.rawValue) }
/// ```
///
/// Pictures in the document are recognised by their first bytes and measured, never decoded; pictures elsewhere are listed
/// and never fetched. Pictures inside the credentials of a learner record belong to those.
public struct BadgePictures: Sendable {
    /// Most bytes of one picture's address.
    public static let standardLimit = 1 << 20
    /// Most pictures that are looked at.
    static let limit = 64

    /// The pictures in the order: credential, issuer, subject, achievement, evidence.
    public let pictures: [BadgePicture]
    /// What is odd.
    public let findings: [PictureFinding]
    /// Bytes of the credential that are pictures.
    public let embeddedCount: Int
    /// Bytes of the credential.
    public let documentCount: Int

    /// Whether pictures make up more than half of the document.
    public var isMostlyPictures: Bool { embeddedCount > documentCount - embeddedCount }

    /// Looks at the pictures of a credential.
    ///
    /// - Parameters:
    ///   - credential: A badge, an endorsement or a learner record.
    ///   - limit: Most bytes of one picture's address; a longer one is `limit.size` and not looked at any further.
    public init(of credential: JSONValue, limit: Int = standardLimit) {
        var scan = PictureScan(limit: limit)
        scan.visit(credential)
        pictures = scan.pictures
        embeddedCount = scan.embeddedCount
        documentCount = credential.sourceRange.count
        var findings = scan.findings
        if embeddedCount > documentCount - embeddedCount {
            let percent = embeddedCount * 100 / max(documentCount, 1)
            findings.append(
                PictureFinding(code: .imageShare, value: credential, facts: ["percent": String(percent)]))
        }
        self.findings = findings
    }
}

/// One walk over the places where pictures stand.
private struct PictureScan {
    let limit: Int
    var pictures: [BadgePicture] = []
    var findings: [PictureFinding] = []
    var embeddedCount = 0
    private var bodies: [[UInt8]] = []

    init(limit: Int) { self.limit = limit }

    mutating func visit(_ credential: JSONValue) {
        add(credential["image"], as: .credential)
        let issuer = credential["issuer"]
        add(issuer?["image"], as: .issuer)
        add(issuer?["parentOrg"]?["image"], as: .parentOrganisation)
        for subject in Self.objects(credential["credentialSubject"]) {
            add(subject["image"], as: .subject)
            add(subject["source"]?["image"], as: .source)
            for achievement in Self.objects(subject["achievement"]) {
                add(achievement["image"], as: .achievement)
                add(achievement["creator"]?["image"], as: .creator)
            }
        }
        for evidence in Self.objects(credential["evidence"]) { add(evidence["id"], as: .evidence) }
    }

    private static func objects(_ value: JSONValue?) -> [JSONValue] {
        (value?.oneOrMany ?? []).filter { $0.kind == .object }
    }

    /// A picture by its address, or an object with the address in it, or a list of these.
    private mutating func add(_ value: JSONValue?, as role: BadgePicture.Role) {
        guard let value else { return }
        for image in value.oneOrMany {
            guard pictures.count < BadgePictures.limit else { return }
            let address = image.kind == .object ? image["id"] : image
            guard let address, address.kind == .string else { continue }
            addPicture(at: address, as: role)
        }
    }

    private mutating func addPicture(at address: JSONValue, as role: BadgePicture.Role) {
        let isEmbedded = address.withUTF8 { $0.withUnsafeBufferPointer { DataURL.isDataURL(Array($0.prefix(5))) } }
        guard isEmbedded == true else {
            if role != .evidence {
                pictures.append(BadgePicture(value: address, role: role, location: .remote))
            }
            return
        }
        let size = address.sourceRange.count
        guard size <= limit else {
            embeddedCount += size
            note(.size, address, ["limit": String(limit)])
            return
        }
        guard let bytes = address.utf8, let url = DataURL(bytes) else {
            embeddedCount += size
            return note(.imageEncoding, address)
        }
        // Evidence may be any file; only pictures are of interest here.
        guard role != .evidence || url.mediaType.utf8.starts(with: "image/".utf8) else { return }
        embeddedCount += size
        addEmbedded(url, at: address, as: role)
    }

    private mutating func addEmbedded(_ url: DataURL, at address: JSONValue, as role: BadgePicture.Role) {
        let byteCount = url.byteCount
        let beginning =
            byteCount == nil
            ? url.lenientBeginning(PictureFormat.beginning) : url.beginning(PictureFormat.beginning)
        let format = PictureFormat(of: beginning)
        let embedded = BadgePicture.Embedded(declared: url.mediaType, format: format, byteCount: byteCount)
        pictures.append(BadgePicture(value: address, role: role, location: .embedded(embedded)))
        let declared = SchemaFinding.shown(url.mediaType)
        if byteCount == nil { note(.imageEncoding, address) }
        if let format, !format.isNamed(url.mediaType) {
            note(.imageMediaType, address, ["declared": declared, "real": format.rawValue])
        } else if format == nil {
            note(.imageUnrecognised, address, ["declared": declared])
        }
        let body = Array(url.body)
        if bodies.contains(where: { $0 == body }) {
            note(.imageDuplicate, address, ["role": role.rawValue])
        } else {
            bodies.append(body)
        }
    }

    private mutating func note(
        _ code: AchievementError.Code, _ value: JSONValue, _ facts: [String: String] = [:]
    ) {
        findings.append(PictureFinding(code: code, value: value, facts: facts))
    }
}
