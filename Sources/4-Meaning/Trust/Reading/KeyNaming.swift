internal import Encodings
internal import Identifiers

/// What the value of a listed key says: the method it is, and who controls it.
struct KeyNaming {
    /// The value as it is written.
    let name: [UInt8]
    let methodID: [UInt8]?
    let controller: [UInt8]?
    /// The Multikey that is part of a did:key, or of a web address.
    let multikey: [UInt8]?
    /// The JSON Web Key, in base64url, that is part of a did:jwk.
    let embeddedJWK: [UInt8]?

    /// - Returns: nil when the value is not written as its kind needs it.
    init?(kind: RegistryKey.Kind, value: String) {
        let bytes = Array(value.utf8)
        guard bytes.allSatisfy({ $0 > 0x20 && $0 < 0x7f }) else { return nil }
        name = bytes
        let parts = bytes.split(separator: UInt8(ascii: "#"), omittingEmptySubsequences: false).map(Array.init)
        guard parts.count <= 2, parts.allSatisfy({ !$0.isEmpty }) else { return nil }
        switch kind {
        case .didKey:
            guard let key = parts[0].dropping("did:key:"), parts.count == 1 || parts[1] == key else { return nil }
            methodID = parts[0] + [UInt8(ascii: "#")] + key
            controller = parts[0]
            multikey = key
            embeddedJWK = nil
        case .didWeb:
            guard parts.count == 2, parts[0].dropping("did:web:") != nil else { return nil }
            methodID = bytes
            controller = parts[0]
            multikey = nil
            embeddedJWK = nil
        case .jwk:
            multikey = nil
            embeddedJWK = parts[0].dropping("did:jwk:")
            if embeddedJWK != nil {
                guard parts.count == 1 || parts[1] == [UInt8(ascii: "0")] else { return nil }
                methodID = parts[0] + Array("#0".utf8)
                controller = parts[0]
            } else {
                methodID = bytes
                controller = parts.count == 2 ? parts[0] : nil
            }
        case .https:
            guard parts.count == 2, (try? HTTPSURL(parsing: bytes.span)) != nil else { return nil }
            methodID = bytes
            controller = parts[0]
            multikey = KeyInAddress.multikey(in: parts[1])
            embeddedJWK = nil
        case .x509:
            // A SHA-256 fingerprint in lower-case hexadecimal digits.
            guard bytes.count == 64, (try? Hex.decode(bytes.span)) != nil else { return nil }
            methodID = nil
            controller = nil
            multikey = nil
            embeddedJWK = nil
        }
    }
}

extension [UInt8] {
    /// What follows `prefix`; nil when the bytes do not begin with it, or nothing follows.
    fileprivate func dropping(_ prefix: String) -> [UInt8]? {
        let prefix = Array(prefix.utf8)
        guard starts(with: prefix), count > prefix.count else { return nil }
        return Array(self[prefix.count...])
    }
}
