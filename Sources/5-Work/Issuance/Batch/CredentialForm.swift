import Achievements
import Encodings
import JSON
import Signing

/// What decides which parts a learner's document has, and which of them are the same for all: equal kinds, equal forms.
struct FormKind: Hashable {
    private let parts: UInt16
    private let utcOffsetMinutes: Int
    private let revocation: String
    private let suspension: String
    private let overrides: RosterOverrides

    init(row: RosterRow, status: StatusPlace, utcOffsetMinutes: Int) {
        var parts: UInt16 = 0
        func add(_ isThere: Bool) { parts = parts << 1 | (isThere ? 1 : 0) }
        add(row.givenName != nil)
        add(row.familyName != nil)
        add(row.fullName != nil)
        add(row.email != nil)
        add(row.birthDate != nil)
        add(row.idNumber != nil)
        add(row.grade != nil)
        add(row.holder != nil)
        self.parts = parts
        self.utcOffsetMinutes = utcOffsetMinutes
        revocation = status.revocation
        suspension = status.suspension
        overrides = row.overrides
    }
}

/// A document with gaps for what differs between learners of one kind.
///
/// The values go from the roster into the canonical text without a document being built. Whether the text is the one that
/// building it would give is not assumed but tried out, once for each kind, with a learner made for the purpose; a kind
/// that does not pass is written the long way.
struct CredentialForm: Sendable {
    private enum Hole: Sendable {
        case id, fullName, givenName, familyName, idNumber, emailHash, emailSalt, holder, grade
        case revocationEntry, suspensionEntry, statusIndex
    }

    private let template: JSONTemplate
    private let holes: [Hole]

    /// - Parameters:
    ///   - row: A learner of the kind.
    ///   - status: A place in the lists of the kind.
    ///   - envelope: Makes the envelope of a learner.
    ///   - batch: What all learners have in common.
    /// - Returns: Nil when documents of this kind cannot be made this way.
    init?(
        like row: RosterRow, status: StatusPlace, batch: OpenBadges3.Batch, award: (RosterRow) -> LearnerAward,
        envelope: (RosterRow, CredentialIdentity, StatusPlace) -> CredentialEnvelope
    ) throws {
        let model = Self.model(like: row)
        let place = StatusPlace(revocation: status.revocation, suspension: status.suspension, index: 4_711)
        let identity = CredentialIdentity(uuid: UUIDv8.formed([UInt8](repeating: 7, count: 16)), salt: "s\"alt")
        let modelEnvelope = envelope(model, identity, place)
        let modelAward = award(model)
        let document = try OpenBadges3.credential(batch.course.awarded(modelAward), envelope: modelEnvelope)

        var pointers: [String] = []
        var holes: [Hole] = []
        var identities = Self.identities(of: model)[...]
        for hole in OpenBadges3.learnerHoles(of: batch.shape(of: modelAward, envelope: modelEnvelope)) {
            let kind: Hole?
            switch hole.name {
            case "id": kind = .id
            case "subject": kind = .holder
            case "status.0.id": kind = .revocationEntry
            case "status.1.id": kind = .suspensionEntry
            case "status.0.statusListIndex", "status.1.statusListIndex": kind = .statusIndex
            case let name where name.utf8.starts(with: "identity.".utf8) || name.utf8.starts(with: "salt.".utf8):
                kind = identities.popFirst()
            case let name where name.utf8.starts(with: "grade.".utf8): kind = .grade
            default: kind = nil
            }
            // What is none of these is the same for all learners of the kind and stays in the document.
            guard let kind else { continue }
            pointers.append(hole.pointer)
            holes.append(kind)
        }
        template = try JSONTemplate(document, holes: pointers, gap: "proof")
        self.holes = holes
        guard filled(model, identity, place).bytes == document.canonicalBytes() else { return nil }
    }

    /// The canonical document of one learner, with a gap for the proof.
    func filled(_ row: RosterRow, _ identity: CredentialIdentity, _ place: StatusPlace) -> CanonicalForm {
        let index = Self.quoted(String(place.index))
        var values: [[UInt8]] = []
        values.reserveCapacity(holes.count)
        for hole in holes {
            switch hole {
            case .id: values.append(Self.quoted(identity.id))
            case .fullName: values.append(Self.quoted(row.displayName ?? ""))
            case .givenName: values.append(Self.quoted(row.givenName ?? ""))
            case .familyName: values.append(Self.quoted(row.familyName ?? ""))
            case .idNumber: values.append(Self.quoted(row.idNumber ?? ""))
            case .emailHash: values.append(Self.emailHash(row.email ?? "", identity.salt))
            case .emailSalt: values.append(Self.quoted(identity.salt))
            case .holder: values.append(Self.quoted(row.holder ?? ""))
            case .grade: values.append(Self.quoted(row.grade ?? ""))
            case .revocationEntry: values.append(Self.entry(place.revocation, index))
            case .suspensionEntry: values.append(Self.entry(place.suspension, index))
            case .statusIndex: values.append(index)
            }
        }
        return template.filled(values)
    }

    /// A learner of the kind whose values are all different and need escapes, so that no two can be mistaken for each other.
    private static func model(like row: RosterRow) -> RosterRow {
        var model = row
        func value(_ text: String?, _ name: String) -> String? { text.map { _ in "\(name)\"\\\u{1}é" } }
        model.givenName = value(row.givenName, "given")
        model.familyName = value(row.familyName, "family")
        model.fullName = value(row.fullName, "full")
        model.email = value(row.email, "email")
        model.idNumber = value(row.idNumber, "number")
        model.grade = value(row.grade, "grade")
        model.holder = value(row.holder, "did:key:z")
        return model
    }

    /// The identities of a learner in the order in which a document has them.
    private static func identities(of row: RosterRow) -> [Hole] {
        var identities: [Hole] = []
        if row.displayName != nil { identities.append(.fullName) }
        if row.givenName != nil { identities.append(.givenName) }
        if row.familyName != nil { identities.append(.familyName) }
        if row.idNumber != nil { identities.append(.idNumber) }
        if row.email != nil { identities += [.emailHash, .emailSalt] }
        return identities
    }

    /// `"sha256$…"` over address and salt.
    private static func emailHash(_ email: String, _ salt: String) -> [UInt8] {
        var message: [UInt8] = []
        message.reserveCapacity(128)
        message.append(contentsOf: email.utf8)
        message.append(contentsOf: salt.utf8)
        var text = Array("\"sha256$".utf8)
        text.reserveCapacity(73)
        let digest = SHA256.hash(message)
        Hex.encode(digest.span, into: &text)
        text.append(UInt8(ascii: "\""))
        return text
    }

    /// A text as a JSON string.
    private static func quoted(_ text: String) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count + 2)
        bytes.appendQuoted(text)
        return bytes
    }

    /// The id of a status entry: the address of the list, `#`, the index.
    private static func entry(_ list: String, _ index: [UInt8]) -> [UInt8] {
        var bytes = quoted(list)
        bytes[bytes.count - 1] = UInt8(ascii: "#")
        bytes.append(contentsOf: index[1...])
        return bytes
    }
}
