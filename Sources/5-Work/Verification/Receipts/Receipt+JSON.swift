import Encodings
import JSON

extension Receipt {
    /// What the receipt says.
    var subject: JSON {
        [
            "type": "Verification",
            "version": 1,
            "judgedAt": .string(basis.judged.description),
            "software": .string(basis.software),
            "policy": basis.rules.json,
            "registries": .array(basis.registries.map(\.json)),
            "statusLists": .array(basis.lists.map(\.json)),
            "verdict": .string(verdict.rawValue),
            "files": .array(entries.map(\.json)),
        ]
    }

    static let type = "VerificationReceipt"
}

extension ReceiptBasis.Rules {
    fileprivate var json: JSON {
        .object(omittingNil: [
            ("name", .string(name)), ("version", .integer(version)), ("sha256", digest.map { .string(Hex.encode($0)) }),
            ("decides", .array(decides.map { .string($0.rawValue) })),
            ("only", only.map { .array($0.map { .string($0.rawValue) }) }),
        ])
    }
}

extension ReceiptBasis.Registry {
    fileprivate var json: JSON {
        [
            "id": .string(id), "number": .integer(number), "sha256": .string(Hex.encode(digest)),
            "issued": .string(issued.description), "anchored": .bool(isAnchored),
        ]
    }
}

extension ReceiptBasis.List {
    fileprivate var json: JSON {
        .object(omittingNil: [
            ("id", .string(id)), ("made", made.map { .string($0.description) }),
            ("sha256", .string(Hex.encode(digest))),
        ])
    }
}

extension ReceiptEntry {
    fileprivate var json: JSON {
        .object(omittingNil: [
            ("sha256", .string(Hex.encode(digest))), ("name", name.map(JSON.string)),
            ("verdict", .string(verdict.rawValue)), ("primary", primary.map { .string($0.rawValue) }),
            ("checks", .array(checks.map { .array($0.map(\.json)) })),
        ])
    }
}

extension ReceiptEntry.Line {
    fileprivate var json: JSON {
        .object(omittingNil: [
            ("check", .string(check.rawValue)), ("outcome", .string(outcome)),
            ("reason", reason.map { .string($0.rawValue) }), ("decides", .bool(decides)),
        ])
    }
}
