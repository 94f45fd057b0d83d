/// How a token writes down a curve and a point of it.
enum TokenKeyEncoding {
    /// `CKA_EC_PARAMS` of Ed25519: the printable string `edwards25519`, in DER.
    static let edwards25519Name: [UInt8] = [0x13, 0x0C] + Array("edwards25519".utf8)
    /// The same by its object identifier, 1.3.101.112, as other tokens and later versions of the standard write it.
    static let ed25519Identifier: [UInt8] = [0x06, 0x03, 0x2B, 0x65, 0x70]

    /// Whether `CKA_EC_PARAMS` name Ed25519.
    static func isEd25519(_ parameters: [UInt8]) -> Bool {
        parameters == edwards25519Name || parameters == ed25519Identifier
    }

    /// The 32 bytes of a key from `CKA_EC_POINT`: as they are, in an OCTET STRING, or in a BIT STRING.
    ///
    /// - Returns: Nil for anything else.
    static func point(_ value: [UInt8]) -> [UInt8]? {
        let count = Ed25519Encoding.pointByteCount
        if value.count == count { return value }
        if value.count == count + 2, value.starts(with: [0x04, UInt8(count)]) { return Array(value[2...]) }
        if value.count == count + 3, value.starts(with: [0x03, UInt8(count + 1), 0x00]) { return Array(value[3...]) }
        return nil
    }
}
