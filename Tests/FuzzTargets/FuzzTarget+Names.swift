import Contexts
import Identifiers
import JSON
import LinkedData
import Signing

extension FuzzTarget {
    static let names = [
        FuzzTarget("did") { bytes in
            if let did = try? DID(parsing: bytes.span) {
                must(did.bytes == bytes, "a DID is its bytes")
                _ = try? DIDWeb.url(for: did)
                _ = try? DIDWeb.host(of: did)
            }
            _ = try? DIDURL(parsing: bytes.span)
            _ = try? HTTPSURL(parsing: bytes.span)
            _ = try? OfflineResolver().method(bytes, for: .assertionMethod)
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
        },
        FuzzTarget("jwk") { bytes in
            guard let root = try? JSONDocument(parsing: bytes).root, let key = try? PublicKey(jwk: root),
                let again = try? JSONDocument(parsing: key.jwk.bytes()).root
            else { return }
            must((try? PublicKey(jwk: again)) == key, "a JWK reads back")
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
            guard let root = try? JSONDocument(parsing: bytes).root,
                let dataset = try? JSONLDProcessor.bundled.dataset(of: root, options: .signedDocument)
            else { return }
            _ = try? RDFCanonicalization.canonicalNQuads(of: dataset)
        },
    ]
}
