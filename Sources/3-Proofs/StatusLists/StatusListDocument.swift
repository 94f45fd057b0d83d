internal import Encodings
internal import JSON

/// The members of a status list credential, read strictly; nothing about its proof.
struct StatusListDocument {
    let id: [UInt8]
    let issuer: [UInt8]
    let purposes: [StatusPurpose]
    let validFrom: Instant?
    let validUntil: Instant?
    let timeToLive: Int64?
    let proofCreated: Instant?
    /// Set when the list names its subject by an address that is not its own.
    let hasStrangeSubject: Bool
    private let encodedList: JSONValue

    /// - Parameter isNamed: Whether it has to have an address: nobody finds a list without one.
    init(_ root: JSONValue, isNamed: Bool = true) throws(StatusListError) {
        guard root.kind == .object else { throw Self.malformed(root, "type") }
        let context = root["@context"]
        guard context?.oneOrMany.first?.equals("https://www.w3.org/ns/credentials/v2") == true else {
            throw Self.malformed(context ?? root, "@context")
        }
        let types = root["type"]
        guard let types,
            types.oneOrMany.contains(where: { $0.equals("VerifiableCredential") }),
            types.oneOrMany.contains(where: { $0.equals("BitstringStatusListCredential") })
        else { throw Self.malformed(types ?? root, "type") }

        id = isNamed || root["id"] != nil ? try Self.identifier(root["id"], "id", of: root) : []
        let issuer = root["issuer"]
        self.issuer = try Self.identifier(issuer?.kind == .object ? issuer?["id"] : issuer, "issuer", of: root)
        validFrom = try Self.instant(root["validFrom"], "validFrom")
        validUntil = try Self.instant(root["validUntil"], "validUntil")

        guard let subject = root["credentialSubject"], subject.kind == .object else {
            throw Self.malformed(root["credentialSubject"] ?? root, "credentialSubject")
        }
        guard subject["type"]?.oneOrMany.contains(where: { $0.equals("BitstringStatusList") }) == true else {
            throw Self.malformed(subject["type"] ?? subject, "type")
        }
        let isOwn = try Self.isOwn(subject["id"], of: id)
        hasStrangeSubject = !id.isEmpty && !isOwn
        purposes = try Self.purposes(subject)
        timeToLive = try Self.timeToLive(subject["ttl"])
        guard let list = subject["encodedList"], list.kind == .string else {
            throw Self.malformed(subject["encodedList"] ?? subject, "encodedList")
        }
        encodedList = list
        // Of several proofs the earliest date counts: the list is at least that old.
        proofCreated = (root["proof"]?.oneOrMany ?? [])
            .compactMap { proof in proof["created"].flatMap { try? Self.instant($0, "created") } }.min()
    }

    /// The list, inflated.
    func list(limits: InflationLimits) -> Result<BitstringStatusList, StatusListError> {
        let result = encodedList.withUTF8 { text -> Result<BitstringStatusList, StatusListError> in
            do throws(StatusListError) {
                return .success(try BitstringStatusList(encoded: text, limits: limits))
            } catch {
                return .failure(StatusListError(error.code, at: .pointer(encodedList.pointer), facts: error.facts))
            }
        }
        return result ?? .failure(Self.malformed(encodedList, "encodedList"))
    }

    private static func identifier(
        _ value: JSONValue?, _ member: String, of owner: JSONValue
    ) throws(StatusListError) -> [UInt8] {
        guard let bytes = value?.utf8, !bytes.isEmpty, bytes.allSatisfy({ $0 > 0x20 && $0 != 0x7f }) else {
            throw malformed(value ?? owner, member)
        }
        return bytes
    }

    private static func instant(_ value: JSONValue?, _ member: String) throws(StatusListError) -> Instant? {
        guard let value else { return nil }
        guard let text = value.string, let stamp = try? DateTimeStamp(text) else { throw malformed(value, member) }
        return stamp.instant
    }

    private static func purposes(_ subject: JSONValue) throws(StatusListError) -> [StatusPurpose] {
        guard let value = subject["statusPurpose"] else { throw malformed(subject, "statusPurpose") }
        let names = value.oneOrMany.map { $0.utf8 ?? [] }
        guard !names.isEmpty, names.allSatisfy({ !$0.isEmpty }) else { throw malformed(value, "statusPurpose") }
        return names.map(StatusPurpose.init(utf8:))
    }

    private static func timeToLive(_ value: JSONValue?) throws(StatusListError) -> Int64? {
        guard let value else { return nil }
        guard let milliseconds = value.integer, milliseconds >= 0 else { throw malformed(value, "ttl") }
        return Int64(milliseconds)
    }

    /// Whether a subject's address is the list's own: the same, or the same with a fragment behind it.
    private static func isOwn(_ subject: JSONValue?, of id: [UInt8]) throws(StatusListError) -> Bool {
        guard let subject else { return true }
        guard let address = subject.utf8 else { throw malformed(subject, "id") }
        return address.starts(with: id) && (address.count == id.count || address[id.count] == UInt8(ascii: "#"))
    }

    private static func malformed(_ value: JSONValue, _ member: String) -> StatusListError {
        StatusListError(.listMalformed, at: .pointer(value.pointer), facts: ["member": member])
    }
}
