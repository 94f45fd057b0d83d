internal import Encodings
internal import JSON
internal import Signing

extension EntryReader {
    mutating func keys(_ owner: JSONValue, of id: String) -> [RegistryKey] {
        var keys: [RegistryKey] = []
        for value in with({ $0.list(owner, "keys") }) {
            guard let key = key(value, of: id) else { continue }
            if keys.contains(where: { $0.isSameMethod(as: key) && $0.use == key.use && $0.period.overlaps(key.period) })
            {
                report(.duplicate, at: value, ["value": key.value])
            }
            keys.append(key)
        }
        return keys
    }

    private mutating func key(_ value: JSONValue, of id: String) -> RegistryKey? {
        let known: [StaticString] = [
            "kind", "value", "use", "from", "to", "status", "publicKeyMultibase", "jwk", "x5c",
        ]
        guard with({ $0.isObject(value, known) }) else { return nil }
        let kind: RegistryKey.Kind? = with { $0.choice(value, "kind") }
        let name = with { $0.text(value, "value") }
        let use: RegistryKey.Use? = with { $0.choice(value, "use", or: .assertion) }
        let status: RegistryKey.Status? = with { $0.choice(value, "status") }
        let period = with { $0.period(value) }
        let certificates = certificates(value)
        guard let kind, let name, let use, let status else { return nil }
        guard let naming = KeyNaming(kind: kind, value: name) else {
            report(.value, at: value["value"] ?? value, ["member": "value", "value": String(name.prefix(80))])
            return nil
        }
        return RegistryKey(
            entryID: id, kind: kind, value: name, use: use, period: period, status: status, certificates: certificates,
            methodID: naming.methodID, controller: naming.controller, multikeyBytes: material(value, naming))
    }

    /// The key itself: from `publicKeyMultibase`, from `jwk`, or from the DID that is the key; all that are there must be
    /// the same.
    private mutating func material(_ value: JSONValue, _ naming: KeyNaming) -> [UInt8]? {
        var found: [[UInt8]] = []
        if let text = naming.multikey, let bytes = multikeyBytes(text.span, at: value["value"] ?? value) {
            found.append(bytes)
        }
        if let multibase = value["publicKeyMultibase"] {
            if let text = multibase.utf8 {
                if let bytes = multikeyBytes(text.span, at: multibase) { found.append(bytes) }
            } else {
                report(.type, at: multibase, ["member": "publicKeyMultibase", "needed": "string"])
            }
        }
        if let text = naming.embeddedJWK, let bytes = embeddedJWKBytes(text.span, at: value["value"] ?? value) {
            found.append(bytes)
        }
        if let jwk = value["jwk"], let bytes = jwkBytes(jwk, at: jwk) { found.append(bytes) }
        guard let first = found.first else { return nil }
        if !found.allSatisfy({ $0 == first }) {
            report(.key, at: value, ["key": String(decoding: naming.name, as: UTF8.self), "cause": "key.inconsistent"])
        }
        return first
    }

    /// Reads a Multikey as far as its form goes. Whether the bytes are a sound key is judged when it is used.
    private mutating func multikeyBytes(_ text: Span<UInt8>, at place: JSONValue) -> [UInt8]? {
        do throws(EncodingError) {
            let bytes = try Multibase.decodeBase58(text)
            let (codec, payload) = try Multicodec.split(bytes)
            if codec == .ed25519Private {
                report(.key, at: place, ["key": "", "cause": "key.private_material"])
                return nil
            }
            if codec == .ed25519Public, payload.count != 32 {
                report(.key, at: place, ["key": "", "cause": "key.length"])
                return nil
            }
            return bytes
        } catch {
            report(.key, at: place, ["key": "", "cause": error.reason])
            return nil
        }
    }

    /// Reads a JSON Web Key. One of a type that makes no signatures here is kept as a name only.
    private mutating func jwkBytes(_ jwk: JSONValue, at place: JSONValue) -> [UInt8]? {
        do {
            return try PublicKey(jwk: jwk).multikeyBytes
        } catch let error as SigningError where error.code == .keyType {
            return nil
        } catch {
            report(.key, at: place, ["key": "", "cause": (error as? any CodedError)?.reason ?? "key.malformed"])
            return nil
        }
    }

    /// Reads the JSON Web Key inside a did:jwk.
    private mutating func embeddedJWKBytes(_ text: Span<UInt8>, at place: JSONValue) -> [UInt8]? {
        do {
            return jwkBytes(try JSONDocument(parsing: Base64URL.decode(text)).root, at: place)
        } catch {
            report(.key, at: place, ["key": "", "cause": (error as? any CodedError)?.reason ?? "key.malformed"])
            return nil
        }
    }

    private mutating func certificates(_ owner: JSONValue) -> [String] {
        var certificates: [String] = []
        for value in with({ $0.list(owner, "x5c") }) {
            guard let text = value.string, !text.isEmpty, text.utf8.allSatisfy(\.isBase64) else {
                report(.value, at: value, ["member": "x5c", "value": String((value.string ?? "").prefix(40))])
                continue
            }
            certificates.append(text)
        }
        return certificates
    }

    /// A key that ended needs its last day, a compromised one the day since when, and each compromise keys of this entry.
    mutating func checkStatus(of keys: [RegistryKey], against compromises: [Compromise], at value: JSONValue) {
        for key in keys {
            switch key.status {
            case .active: continue
            case .retired, .revoked:
                if key.period.to == nil {
                    report(.missing, at: value["keys"] ?? value, ["member": "to", "value": key.value])
                }
            case .compromised:
                let isExplained = compromises.contains { $0.keys.contains { $0.hasSameBytes(as: key.value) } }
                if !isExplained {
                    report(.missing, at: value["keys"] ?? value, ["member": "compromises", "value": key.value])
                }
            }
        }
    }
}

extension UInt8 {
    fileprivate var isBase64: Bool {
        isLetterOrDigitASCII || self == UInt8(ascii: "+") || self == UInt8(ascii: "/") || self == UInt8(ascii: "=")
    }
}

extension RegistryKey {
    func isSameMethod(as other: RegistryKey) -> Bool {
        methodID != nil ? methodID == other.methodID : value.hasSameBytes(as: other.value)
    }
}
