internal import Encodings

/// The host in an issuer's identifier.
enum HostName {
    /// The host of a did:web or of an https address, in lower case; nil for everything else.
    static func of(identifier: Span<UInt8>) -> String? {
        let bytes = Array(identifier.withUnsafeBufferPointer { $0 })
        for beginning in ["did:web:", "https://"] where bytes.starts(with: beginning.utf8) {
            let rest = bytes.dropFirst(beginning.utf8.count)
            let ends: [UInt8] = [0x3A, 0x2F, 0x23, 0x3F, 0x25]
            let host = rest.prefix { !ends.contains($0) }.map(\.lowercasedASCII)
            return host.isEmpty ? nil : String(decoding: host, as: UTF8.self)
        }
        return nil
    }
}
