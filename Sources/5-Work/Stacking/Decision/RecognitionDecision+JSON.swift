import Encodings
public import JSON
public import Texts

extension RecognitionDecision {
    /// What the record says.
    func subject(receipt: JSON, _ texts: Texts) -> JSON {
        [
            "type": "RecognitionSteps", "version": 1, "statement": .string(whoDecides(texts)),
            "on": .string(day.description), "rules": rules.json, "awards": .array(awards.map(\.json)),
            "receipt": receipt,
        ]
    }

    /// Steps and reasons for programs, without the receipt.
    public var json: JSON {
        ["on": .string(day.description), "rules": rules.json, "awards": .array(awards.map(\.json))]
    }

    /// The sentence that stands in every output: who decides.
    public func whoDecides(_ texts: Texts) -> String {
        texts("stack.decides", ["id": rules.id, "version": rules.version, "body": rules.body])
    }
}

extension RecognitionDecision.Rules {
    var json: JSON {
        .object(omittingNil: [
            ("id", .string(id)), ("version", .string(version)), ("title", .string(title)),
            ("body", .object(omittingNil: [("name", .string(body)), ("id", bodyID.map(JSON.string))])),
            ("date", date.map { .string($0.description) }), ("sha256", .string(digest)),
            (
                "signature",
                .object(omittingNil: [("standing", .string(standing.rawValue)), ("key", key.map(JSON.string))])
            ),
        ])
    }
}

extension RecognitionDecision.Award {
    var json: JSON {
        .object(omittingNil: [
            ("id", .string(id)), ("title", .string(title)), ("issuer", .string(issuer)), ("sha256", .string(digest)),
            ("file", .string(file)), ("slot", slot.map(JSON.string)), ("credits", credits.map(JSON.string)),
            ("criteria", .array(criteria.map(\.json))),
        ])
    }
}

extension RecognitionDecision.Criterion {
    var json: JSON {
        .object(omittingNil: [
            ("criterion", .string(kind.rawValue)), ("suggested", suggested.map { .string($0.rawValue) }),
            ("decided", decided.map { .string($0.rawValue) }), ("reason", reason.map(JSON.string)),
        ])
    }
}
