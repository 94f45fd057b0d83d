import Achievements
import Encodings
import JSON

/// What a document that somebody else wrote says of its issuer, beside its id: signed by us, it would be ours.
///
/// What is compared is what the workspace knows: the legal name and the official numbers. What it does not say is not asked for.
struct IssuerStatement {
    let profile: IssuerProfile

    /// - Throws: ``IssuanceError`` `document.issuer_profile` at the first member that says otherwise.
    func check(_ issuer: JSON?) throws(IssuanceError) {
        guard let issuer else { return }
        for member in ["name", "legalName"] {
            for name in Self.texts(issuer[member]) where !isOurs(name) {
                throw refused("/issuer/\(member)", name)
            }
        }
        guard let stated = issuer["otherIdentifier"] else { return }
        let isList = stated.array != nil
        for (position, entry) in (stated.array ?? [stated]).enumerated() {
            guard let value = entry["identifier"]?.string, let type = entry["identifierType"]?.string else { continue }
            let pointer = "/issuer/otherIdentifier" + (isList ? "/\(position)" : "") + "/identifier"
            // A type of the profile itself is a name, an address or an id of some system: none of them is official but the name.
            guard type.utf8.starts(with: "ext:".utf8) else {
                if type.utf8.elementsEqual("name".utf8), !isOurs(value) { throw refused(pointer, value) }
                continue
            }
            guard profile.identifiers.contains(where: { $0.isStated(as: type, value) }) else {
                throw refused(pointer, value)
            }
        }
    }

    private func isOurs(_ name: String) -> Bool { name.trimmed.utf8.elementsEqual(profile.name.utf8) }

    /// The texts of a member, whether it is one, one in a language, a map of languages, or a list of any of them.
    private static func texts(_ value: JSON?) -> [String] {
        switch value {
        case .string(let text)?: [text]
        case .array(let elements)?: elements.flatMap { texts($0) }
        case .object(let members)?:
            members.filter { $0.name != "@language" && $0.name != "@direction" }.flatMap { texts($0.value) }
        default: []
        }
    }

    private func refused(_ pointer: String, _ found: String) -> IssuanceError {
        let numbers = profile.identifiers.map { "\($0.kind.rawValue):\($0.value)" }
        return IssuanceError(
            .documentIssuerProfile, at: .pointer(pointer),
            facts: [
                "found": Finding.cut(found), "ours": ([profile.name] + numbers).joined(separator: "; "),
            ])
    }
}
