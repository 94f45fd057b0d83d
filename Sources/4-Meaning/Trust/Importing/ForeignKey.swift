internal import Encodings
internal import Identifiers
internal import JSON

/// A key that another registry names by its DID alone.
struct ForeignKey {
    let did: String
    private let kind: String
    private let value: String
    private let day: CalendarDate

    /// Nil for a DID whose keys are not listed here: only did:key, did:jwk and did:web are read.
    init?(did: String, from day: CalendarDate) {
        guard let parsed = try? DID(did) else { return nil }
        self.did = did
        self.day = day
        switch parsed.method {
        case .key: (kind, value) = ("did_key", did)
        case .jwk: (kind, value) = ("jwk", did)
        // The document says which keys; whoever keeps the registry writes the one that counts.
        case .web: (kind, value) = ("did_web", did + "#key-1")
        default: return nil
        }
    }

    func entry(named name: String, url: String?) -> JSON {
        .object(omittingNil: [
            ("id", .string("did:\(did)")),
            ("legalNames", [["text": .string(name), "kind": "legal"]]),
            // No official number: a name for a key says nothing of who is registered where.
            (
                "keys",
                [
                    [
                        "kind": .string(kind), "value": .string(value), "status": "active",
                        "from": .string(day.description),
                    ]
                ]
            ),
            (
                "sources",
                url.map { [["registry": "issuer registry", "url": .string($0), "complete": false]] }
            ),
        ])
    }
}
