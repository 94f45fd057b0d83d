import Encodings
import JSON
import Signing

@testable import Identifiers

/// The code that something is refused with, or nil if it is not.
func refusal<T>(_ body: () throws(IdentifierError) -> T) -> String? {
    do {
        _ = try body()
        return nil
    } catch {
        return error.reason
    }
}

/// Keys that the W3C test suites publish.
enum TestKeys {
    static let first = "z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2"
    static let second = "z6MkjXe1vZvPRqFuc9nRBtZ3e1Y9XKDFSbjFAfzLfW2bD6cZ"
    static let owner = "did:web:sonnwald.example"

    static func publicKey(_ multikey: String) throws -> PublicKey { try PublicKey(multikey: multikey) }

    /// A well-formed Multikey of any codec.
    static func multikey(_ codec: Multicodec, _ count: Int) -> String {
        Multibase.encodeBase58(codec.prefixing(Array(repeating: 7, count: count)))
    }
}

/// A document of keys, to be changed in one place by each test.
struct DocumentUnderTest {
    var json: JSON

    /// One Multikey for issuing, one for presentations.
    init() {
        json = [
            "id": .string(TestKeys.owner),
            "verificationMethod": [
                Self.method("key-1", key: TestKeys.first), Self.method("key-2", key: TestKeys.second),
            ],
            "assertionMethod": [.string(TestKeys.owner + "#key-1")],
            "authentication": [.string(TestKeys.owner + "#key-2")],
        ]
    }

    static func method(_ fragment: String, key: String, type: JSON = "Multikey") -> JSON {
        [
            "id": .string("\(TestKeys.owner)#\(fragment)"), "type": type, "controller": .string(TestKeys.owner),
            "publicKeyMultibase": .string(key),
        ]
    }

    /// Changes the first method.
    mutating func changeFirstMethod(_ change: (inout JSON) -> Void) {
        guard case .array(var methods)? = json["verificationMethod"] else { return }
        change(&methods[0])
        json["verificationMethod"] = .array(methods)
    }

    func read() throws(IdentifierError) -> ControlledDocument {
        try Self.read(json, expecting: TestKeys.owner)
    }

    static func read(_ json: JSON, expecting did: String) throws(IdentifierError) -> ControlledDocument {
        guard let document = try? JSONDocument(parsing: json.bytes()) else { throw IdentifierError(.didDocument) }
        return try ControlledDocument(parsing: document.root, expecting: try DID(did))
    }

    /// The code that the first key is refused with when it is asked for, or the document before.
    func refusalOfFirstKey(for relationship: VerificationRelationship = .assertionMethod) -> String? {
        refusal { () throws(IdentifierError) in
            try read().method(Array("\(TestKeys.owner)#key-1".utf8), for: relationship)
        }
    }
}
