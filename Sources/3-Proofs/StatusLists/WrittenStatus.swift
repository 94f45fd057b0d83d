internal import Encodings
public import JSON

/// What an issuer has to keep of the specification when it writes a status entry or a status list.
///
/// ```swift
/// try WrittenStatus.check(JSONDocument(parsing: bytes).root)    // before it is signed for somebody else
/// ```
///
/// It asks more than a reader does: a reader can pass over what an issuer ought not to have written. Nothing is asked of
/// entries of kinds that are not ours.
///
/// Source: [Bitstring Status List 1.0 §2](https://www.w3.org/TR/vc-bitstring-status-list/#data-model).
public enum WrittenStatus {
    /// - Parameter credential: A credential before it is signed: its `credentialStatus`, and itself where it is a list.
    /// - Throws: ``StatusListError``: `status.malformed`, `status.index`, `status.range`, `status.unsupported` for an
    ///   entry; `status.list_malformed`, `status.encoding`, `status.too_large`, `status.list_length` for a list.
    public static func check(_ credential: JSONValue) throws(StatusListError) {
        for entry in credential["credentialStatus"]?.oneOrMany ?? [] where isOurs(entry) { try check(entry: entry) }
        if credential["type"]?.oneOrMany.contains(where: { $0.equals("BitstringStatusListCredential") }) == true {
            try check(list: credential)
        }
    }

    private static func isOurs(_ entry: JSONValue) -> Bool {
        entry["type"]?.oneOrMany.contains { $0.equals("BitstringStatusListEntry") } ?? false
    }

    private static func check(entry: JSONValue) throws(StatusListError) {
        let parsed = try StatusEntry(parsing: entry)
        // An entry that is called like its list is two things under one name.
        if let id = entry["id"], id.utf8 == parsed.list { throw malformed(id, "id") }
        guard let messages = entry["statusMessage"] else {
            guard parsed.size == .one else { throw malformed(entry, "statusMessage") }
            return
        }
        // A message for each value that so many bits can hold.
        let stated = messages.kind == .array ? Array(messages.elements) : []
        guard stated.count == 1 << parsed.size.rawValue else { throw malformed(messages, "statusMessage") }
        for message in stated {
            guard message["status"]?.utf8?.starts(with: "0x".utf8) == true, message["message"]?.kind == .string else {
                throw malformed(message, "statusMessage")
            }
        }
    }

    private static func check(list credential: JSONValue) throws(StatusListError) {
        let list = try StatusListDocument(credential, isNamed: false).list(limits: .standard).get()
        let count = list.count()
        guard count >= BitstringStatusList.minimumCount else {
            let facts = ["count": String(count), "minimum": String(BitstringStatusList.minimumCount)]
            throw StatusListError(
                .listLength, at: .pointer(credential["credentialSubject"]?["encodedList"]?.pointer ?? ""), facts: facts)
        }
    }

    private static func malformed(_ value: JSONValue, _ member: String) -> StatusListError {
        StatusListError(.malformed, at: .pointer(value.pointer), facts: ["member": member])
    }
}
