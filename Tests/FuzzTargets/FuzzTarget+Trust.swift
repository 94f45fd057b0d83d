import Achievements
import Encodings
import JSON
import Signing
import Trust

extension FuzzTarget {
    private static let now = Instant(seconds: 1_781_510_400)

    static let trust = [
        FuzzTarget("registry") { bytes in
            let registry: TrustRegistry
            do throws(TrustError) {
                registry = try TrustRegistry(opening: bytes, anchors: [], allowsUnsigned: true, now: now)
            } catch {
                return must(
                    error.code != .malformed || !TrustRegistry.problems(in: bytes).isEmpty, "its maker is told why")
            }
            let difference = try? RegistryDifference(from: bytes, to: bytes)
            must(difference?.changes.isEmpty == true, "a snapshot does not differ from itself")
            let registries = TrustRegistries([registry])
            for text in ["did:web:sonnwa1d.example", "https://xn--snnwald-q4a.example/a", registry.id] {
                _ = registries.lookalikes(name: text, identifier: text.utf8Span.span).map(\.resembles)
            }
        },
        FuzzTarget("look-alike") { bytes in
            let text = String(decoding: bytes, as: UTF8.self)
            let found = lookedAt.lookalikes(name: text, identifier: bytes.span)
            must(found.allSatisfy { !$0.resembles.isEmpty }, "a look-alike looks like something")
        },
        FuzzTarget("remembered") { bytes in
            if let numbers = try? RememberedNumbers(parsing: bytes) {
                must((try? RememberedNumbers(parsing: numbers.serialised())) == numbers, "numbers read back")
            }
            // Behind the digest as well, which nobody guesses.
            for text in [bytes, bytes.sealed("digest") { .string(Hex.encode($0)) }] {
                guard let text, let snapshots = try? OpenedSnapshots(parsing: text) else { continue }
                must((try? OpenedSnapshots(parsing: snapshots.serialised())) == snapshots, "snapshots read back")
            }
        },
        FuzzTarget("registry-index") { bytes in _ = KeptIndex.entries(in: bytes) },
        FuzzTarget("import-table") { bytes in
            if let table = try? CSVTable(parsing: bytes) {
                for row in table.rows {
                    must(table.names.indices.allSatisfy { row[$0].utf8.count <= bytes.count }, "a row is whole")
                }
            }
            let table = try? DEQARImport(institutions: bytes, reports: bytes) { Country($0)?.code }
            _ = try? table?.entries()
        },
        FuzzTarget("import-json") { bytes in
            guard let day = CalendarDate(year: 2_026, month: 6, day: 15) else { return }
            _ = try? IssuerRegistryImport(parsing: bytes).entries(from: day)
            _ = try? EBSIImport(parsing: bytes).entries(from: day)
        },
    ]

    /// A registry with one issuer, whose name and domain others may look like.
    private static let lookedAt: TrustRegistries = {
        let document = Array(
            #"""
            {"type":"TestamurTrustRegistry","version":1,"id":"tr:example","number":1,"issued":"2026-06-01T00:00:00Z",
            "validUntil":"2026-12-01T00:00:00Z","sources":[],"issuers":[{"id":"tr:sonnwald",
            "legalNames":[{"text":"Hochschule Sonnwald","language":"de","from":"2015-09-01"}],
            "legalIdentifiers":[{"kind":"eidas","value":"VATAT-U00000000","country":"AUT"}],
            "keys":[{"kind":"did_web","value":"did:web:sonnwald.example#key-1","from":"2026-01-01","status":"active"}]}]}
            """#.utf8)
        guard let registry = try? TrustRegistry(opening: document, anchors: [], allowsUnsigned: true, now: now) else {
            fatalError("the example is a registry: \(TrustRegistry.problems(in: document))")
        }
        return TrustRegistries([registry])
    }()
}

extension [UInt8] {
    /// A JSON object with the digest over itself that belongs to it, so that what lies behind the digest is tried; nil for anything
    /// else.
    func sealed(_ member: StaticString, _ written: ([UInt8]) -> JSON) -> [UInt8]? {
        guard let root = try? JSONDocument(parsing: self).root, root.kind == .object else { return nil }
        var tree = root.tree
        tree[member.description] = written(SHA256.hash(root.canonicalBytes(omitting: member)))
        return tree.bytes()
    }
}
