import Encodings
import JSON
import TestSupport
import Testing

@testable import Signing

/// Bytes written in hexadecimal; white space between them is skipped.
func hex(_ text: String) -> [UInt8] {
    let digits = text.filter { !$0.isWhitespace }
    do {
        return digits.isEmpty ? [] : try Hex.decode(digits)
    } catch {
        Issue.record("no hexadecimal: \(digits)")
        return []
    }
}

/// The published key of RFC 8032, section 7.1, test 1.
func publishedSigner() throws -> Ed25519Signer {
    try Ed25519Signer(seed: SecretBytes(copying: CryptoSelfTest.Vector.seed))
}

/// A Wycheproof file.
struct Wycheproof {
    struct Vector {
        let group: JSONValue
        let test: JSONValue

        var id: String { test["tcId"]?.numberText ?? "?" }
        /// "valid", "acceptable" and "invalid" are the words; the files used here have no "acceptable".
        var isValid: Bool {
            get throws {
                let isValid = test["result"]?.equals("valid") == true
                try #require(isValid || test["result"]?.equals("invalid") == true, "an outcome word not known here")
                return isValid
            }
        }

        func bytes(_ name: String) throws -> [UInt8] { hex(try #require(test.member(named: name)?.string)) }
        func integer(_ name: String) throws -> Int { try #require(test.member(named: name)?.integer) }
    }

    let vectors: [Vector]

    init(_ file: String) throws {
        let limits = JSONLimits(bytes: 4 << 20, depth: 16, members: 200_000, string: 1 << 20)
        let document = try JSONDocument(parsing: Conformance.bytes("wycheproof/\(file)"), limits: limits)
        vectors = try #require(document.root["testGroups"]).elements.flatMap { group in
            (group["tests"]?.elements).map { $0.map { Vector(group: group, test: $0) } } ?? []
        }
    }
}
