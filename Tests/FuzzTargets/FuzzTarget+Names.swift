import Contexts
import Encodings
import Identifiers
import JSON
import LinkedData
import Signing

extension FuzzTarget {
    static let names = [
        FuzzTarget("did") { bytes in
            if let did = try? DID(parsing: bytes.span) {
                must(did.bytes == bytes, "a DID is its bytes")
                if let url = try? DIDWeb.url(for: did) {
                    must((try? HTTPSURL(url)) != nil, "a did:web leads to an address that may be asked")
                    let back = try? DIDWeb.did(baseURL: String(url.dropLast("/did.json".count)))
                    must(back.flatMap { try? DIDWeb.url(for: $0) } == url, "and the address to one that leads there")
                }
                _ = try? DIDWeb.host(of: did)
            }
            _ = try? DIDURL(parsing: bytes.span)
            _ = try? OfflineResolver().method(bytes, for: .assertionMethod)
        },
        FuzzTarget("web-address") { bytes in
            guard let address = try? HTTPSURL(parsing: bytes.span) else { return }
            must(address.text.utf8.elementsEqual(bytes), "an address is its bytes")
            must(address.text.utf8.starts(with: "https://".utf8), "only https is asked")
            must(!address.host.isEmpty && address.host.utf8.allSatisfy { $0 < 0x80 }, "a host is ASCII")
            must(address.port.map { (1...65_535).contains($0) } ?? true, "a port is one")
        },
        FuzzTarget("did-document") { bytes in
            guard let root = try? JSONDocument(parsing: bytes).root, let did = try? DID(root["id"]?.string ?? ""),
                let document = try? ControlledDocument(parsing: root, expecting: did)
            else { return }
            for method in document.usableMethods(for: .assertionMethod) {
                must(
                    (try? document.method(Array(method.id.utf8), for: .assertionMethod)) != nil,
                    "what can be used is found")
            }
        },
        FuzzTarget("multikey") { bytes in
            guard let key = try? PublicKey(multikey: bytes.span) else { return }
            must(key.multikey.utf8.elementsEqual(bytes), "a Multikey has one spelling")
            let jwk = try? JSONDocument(parsing: key.jwk.bytes()).root
            must(jwk.flatMap { try? PublicKey(jwk: $0) } == key, "a Multikey and a JWK are one key")
        },
        FuzzTarget("jwk") { bytes in
            guard let root = try? JSONDocument(parsing: bytes).root, let key = try? PublicKey(jwk: root),
                let again = try? JSONDocument(parsing: key.jwk.bytes()).root
            else { return }
            must((try? PublicKey(jwk: again)) == key, "a JWK reads back")
            must((try? PublicKey(multikey: key.multikey)) == key, "a JWK and a Multikey are one key")
        },
        FuzzTarget("signature") { bytes in
            for key in someKeys { must(!key.isValidSignature(bytes, for: message), "nobody signed this") }
        },
        FuzzTarget("key-file") { bytes in _ = try? KeyFile(parsing: bytes) },
        FuzzTarget("token-uri") { bytes in
            guard let uri = try? TokenURI(String(decoding: bytes, as: UTF8.self)) else { return }
            must((try? TokenURI(uri.text)) == uri, "a PKCS#11 URI reads back")
        },
        FuzzTarget("n-quads") { bytes in
            guard let dataset = try? RDFDataset(parsingNQuads: bytes) else { return }
            guard let canonical = try? RDFCanonicalization.canonicalNQuads(of: dataset) else { return }
            guard let again = try? RDFDataset(parsingNQuads: canonical) else {
                return must(false, "canonical N-Quads are N-Quads")
            }
            must((try? RDFCanonicalization.canonicalNQuads(of: again)) == canonical, "canonical stays canonical")
        },
        FuzzTarget("json-ld") { bytes in
            guard let root = try? JSONDocument(parsing: bytes).root, let said = quads(of: root) else { return }
            // The order of members says nothing in linked data.
            guard let sorted = try? JSONDocument(parsing: root.canonicalBytes()).root else { return }
            must(quads(of: sorted) == said, "sorted members say the same")
        },
    ]

    private static func quads(of root: JSONValue) -> [UInt8]? {
        guard let dataset = try? JSONLDProcessor.bundled.dataset(of: root, options: .signedDocument) else { return nil }
        return try? RDFCanonicalization.canonicalNQuads(of: dataset)
    }

    private static let message = Array("Hochschule Sonnwald".utf8)

    /// Two keys that have signed other things, and the point that P-384 begins with: one of each type.
    private static let someKeys: [PublicKey] = [
        "z6MkmjvuvQT2pwgSKxo1Ejcm2s3LjkSM5nHWfvZSZY4SHE2n", "zDnaejVKzKyQwjXwgS3F13pqvL6ueXAoQ2nzJxgjLe1emr2Jf",
        "z82Lm2Abz3bgMqXh7vPbTuaCgzL8Mxx3KcZ2ZyAEYtCMhYXCYE9yhBvpQ1F78faLDX6hpQN",
    ].map { text in
        guard let key = try? PublicKey(multikey: text) else { fatalError("\(text) is a key") }
        return key
    }

    /// Makes what the rooms make once and keep as long as a program runs.
    public static func makeWhatIsKept() {
        for key in someKeys {
            let isValid = key.isValidSignature([UInt8](repeating: 1, count: key.type == .p384 ? 96 : 64), for: message)
            must(!isValid, "nobody signed this")
        }
    }
}
