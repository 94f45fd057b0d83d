import Achievements
import JSON

/// The credential in a record: the JSON itself, or the badge that is baked into a picture.
enum CredentialText {
    /// The JSON object, with the text it stands in; nil for anything else.
    ///
    /// Nothing of it is judged: a card shows what it says, a presentation carries it byte for byte.
    static func root(of record: [UInt8], limits: JSONLimits = .standard) -> JSONValue? {
        guard let text = bytes(of: record), let root = try? JSONDocument(parsing: text, limits: limits).root,
            root.kind == .object
        else { return nil }
        return root
    }

    /// The bytes of the JSON; nil for a picture without a badge of this kind.
    static func bytes(of record: [UInt8]) -> [UInt8]? {
        guard BakedImage.format(of: record) != nil, record.first != UInt8(ascii: "{") else { return record }
        guard case .json(let badge)? = try? BakedImage.read(record)?.payload else { return nil }
        return badge
    }
}
