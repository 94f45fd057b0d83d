import Encodings
import JSON
import Signing
import Trust
import Verification

extension Judging {
    /// Puts a registry with other entries in the place of the one that a vector names.
    mutating func replaceEntries(of vector: Vector, _ change: (inout [JSON]) throws -> Void) throws {
        guard let path = vector.registries.first,
            case .array(var entries) = try JSONDocument(parsing: Vectors.bytes(path)).root["issuers"]?.tree
        else { throw ManifestError(vector.id) }
        try change(&entries)
        let anchor = try TestKeys.signer("stranger")
        let now = environment.clock.now()
        let bytes = try TrustRegistry.build(
            entries: entries, id: "urn:example:changed", number: 1, issued: now.adding(seconds: -86_400), signer: anchor
        )
        environment.registries = TrustRegistries([
            try TrustRegistry(opening: bytes, anchors: [anchor.publicKey], now: now)
        ])
        environment.resolver = RegistryResolver(environment.registries, base: environment.resolver)
    }
}
