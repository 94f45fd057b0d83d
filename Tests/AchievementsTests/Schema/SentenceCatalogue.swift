@testable import Texts

/// The sentences of this area, as they are written.
enum SentenceCatalogue {
    static let schema = English.schema
}
