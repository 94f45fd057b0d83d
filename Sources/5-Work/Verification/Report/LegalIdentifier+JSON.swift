import JSON
import Trust

extension LegalIdentifier {
    var json: JSON {
        .object(omittingNil: [
            ("kind", .string(kind)), ("value", .string(value)), ("country", country.map(JSON.string)),
        ])
    }
}
