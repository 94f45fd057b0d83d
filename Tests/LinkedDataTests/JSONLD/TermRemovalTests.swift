import JSON
import LinkedData
import TestSupport
import Testing

/// Whatever happens to the definition of a word that a document uses, the document is not read as if nothing had
/// happened: it is refused, or what it says stays the same to the last byte.
@Suite struct TermRemovalTests {
    static let badge = """
        {"@context": ["https://www.w3.org/ns/credentials/v2",
            "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"],
         "id": "urn:uuid:1", "type": ["VerifiableCredential", "OpenBadgeCredential"], "name": "Statistics",
         "issuer": {"id": "did:web:uni.example", "type": "Profile", "name": "University"},
         "validFrom": "2026-05-08T00:00:00Z",
         "credentialStatus": {"id": "urn:s", "type": "BitstringStatusListEntry", "statusPurpose": "revocation",
            "statusListIndex": "7", "statusListCredential": "urn:list"},
         "credentialSubject": {"id": "did:key:z6", "type": "AchievementSubject",
            "identifier": [{"type": "IdentityObject", "hashed": false, "identityHash": "A", "identityType": "name"}],
            "achievement": {"id": "urn:a", "type": "Achievement", "name": "Statistics", "description": "Counting",
               "criteria": {"narrative": "Pass."}, "tag": ["a", "b"],
               "resultDescription": [{"id": "urn:r", "type": "ResultDescription", "name": "Grade",
                  "resultType": "LetterGrade", "allowedValue": ["A", "B"]}],
               "alignment": [{"type": "Alignment", "targetName": "EQF 7", "targetUrl": "urn:eqf:7"}]},
            "result": [{"type": "Result", "resultDescription": "urn:r", "value": "A"}]}}
        """
    static let proof = """
        {"@context": "https://www.w3.org/ns/credentials/v2", "type": "DataIntegrityProof",
         "cryptosuite": "eddsa-rdfc-2022", "created": "2026-05-08T00:00:00Z", "proofPurpose": "assertionMethod",
         "verificationMethod": "did:web:uni.example#key-1"}
        """

    @Test(
        .enabled(if: Conformance.has("contexts")),
        arguments: [
            (badge, "https://www.w3.org/ns/credentials/v2", "www.w3.org_ns_credentials_v2.jsonld"),
            (
                badge, "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json",
                "purl.imsglobal.org_spec_ob_v3p0_context_3.0.3.json"
            ),
            (proof, "https://www.w3.org/ns/credentials/v2", "www.w3.org_ns_credentials_v2.jsonld"),
        ])
    func noTermCanBeTakenAwayOrRenamedUnnoticed(_ text: String, _ iri: String, _ file: String) throws {
        let contexts = try PublishedContexts.all()
        let expected = try JSONLDProcessor(contexts: contexts).canonical(text)
        let context = try JSONDocument(parsing: Conformance.bytes("contexts/" + file)).root.tree
        let words = Words(of: try document(text).root.tree)
        var refused: Set<String> = []
        for path in paths(of: context) where words.contains(path.last ?? "") {
            for name in [nil, "renamed"] {
                var changed = contexts
                changed[iri] = try JSONDocument(parsing: context.renaming(path[...], to: name).bytes())
                let processor = JSONLDProcessor(contexts: changed)
                if try processor.refusal(of: text) != nil {
                    refused.insert(path.last ?? "")
                } else {
                    #expect(try processor.canonical(text) == expected, "\(path) as \(name ?? "nothing")")
                }
            }
        }
        // Which words they are differs with the context; that some were refused shows that they were looked at.
        #expect(refused.count > 5, "\(refused)")
    }

    /// The names and strings of a document.
    private struct Words {
        private var words: Set<String> = []

        init(of json: JSON) { collect(json) }

        func contains(_ word: String) -> Bool { words.contains(word) }

        private mutating func collect(_ json: JSON) {
            switch json {
            case .object(let members):
                for member in members {
                    words.insert(member.name)
                    collect(member.value)
                }
            case .array(let elements): for element in elements { collect(element) }
            case .string(let text): words.insert(text)
            default: break
            }
        }
    }

    /// Where terms are defined: the names of members from the topmost object down.
    private func paths(of json: JSON) -> [[String]] {
        switch json {
        case .object(let members):
            members.flatMap { member in
                paths(of: member.value).map { [member.name] + $0 } + (member.name.hasPrefix("@") ? [] : [[member.name]])
            }
        case .array(let elements):
            elements.enumerated().flatMap { place, element in
                paths(of: element).map { ["\(place)"] + $0 }
            }
        default: []
        }
    }
}

extension JSON {
    /// The same with one member renamed, or taken away.
    fileprivate func renaming(_ path: ArraySlice<String>, to name: String?) -> JSON {
        guard let first = path.first else { return self }
        switch self {
        case .object(let members):
            return .object(
                members.compactMap { member in
                    guard member.name == first else { return member }
                    if path.count == 1 { return name.map { JSONMember($0, member.value) } }
                    return JSONMember(member.name, member.value.renaming(path.dropFirst(), to: name))
                })
        case .array(let elements):
            return .array(
                elements.enumerated().map { "\($0)" == first ? $1.renaming(path.dropFirst(), to: name) : $1 })
        default: return self
        }
    }
}
