import Encodings
import JSON
public import Texts

extension RulesAuthorship {
    /// Whose rules they are and how that is known, in one sentence.
    public func sentence(_ texts: Texts) -> String {
        let facts = [
            "date": signature.map { texts.date($0.made.date()) } ?? "", "key": keyText ?? "",
            "name": signer?.name ?? "", "registry": signer?.registry ?? "",
            "number": signer.map { String($0.number) } ?? "",
        ]
        switch standing {
        case .unsigned: return texts("rules.author.unsigned")
        case .unknownKey: return texts("rules.author.unknown_key", facts)
        case .snapshotOlder: return texts("rules.author.snapshot_older", facts)
        case .refused: return texts("rules.author.refused", facts)
        case .registered:
            let isAnchored = signer?.isAnchored ?? false
            return texts(isAnchored ? "rules.author.registered" : "rules.author.unanchored", facts)
        }
    }

    /// The same for programs; its member names are public API.
    var json: JSON {
        .object(omittingNil: [
            ("standing", .string(standing.rawValue)), ("key", keyText.map(JSON.string)),
            ("signed", signature.map { .string($0.made.description) }),
            ("by", signer.map { ["id": .string($0.id), "name": .string($0.name)] }),
            (
                "registry",
                signer.map {
                    [
                        "id": .string($0.registry), "number": .integer($0.number),
                        "issued": .string($0.issued.description), "anchored": .bool($0.isAnchored),
                    ]
                }
            ),
        ])
    }
}
