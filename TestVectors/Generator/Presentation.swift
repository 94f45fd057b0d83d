import DataIntegrity
import Encodings
import JSON

/// What a holder shows: credentials as their issuers wrote them, signed for one verifier.
struct Presentation {
    static let challenge = "9f2c6e0b7a41"
    static let domain = "jobs.example"

    var document: JSON
    var key: TestKey
    var options: ProofOptions

    /// A presentation for ``challenge`` and ``domain``.
    init(_ credentials: [JSON], by key: TestKey = .holder) {
        self.key = key
        document = [
            "@context": ["https://www.w3.org/ns/credentials/v2"], "type": ["VerifiablePresentation"],
            "holder": .string(key.did), "verifiableCredential": .array(credentials),
        ]
        options = ProofOptions(
            verificationMethod: key.method, purpose: .authentication, created: World.instant("2026-06-15T07:58:00Z"),
            challenge: Self.challenge, domain: Self.domain)
    }

    func setting(_ pointer: String, to value: JSON?) -> Presentation {
        var presentation = self
        presentation.document = document.setting(pointer, to: value)
        return presentation
    }

    func with(_ change: (inout ProofOptions) -> Void) -> Presentation {
        var presentation = self
        change(&presentation.options)
        return presentation
    }

    var file: [UInt8] {
        get throws { try DataIntegrity.secured(document, options: options, signer: key.signer) }
    }

    var sealed: JSON {
        get throws { try JSONDocument(parsing: file).root.tree }
    }
}
