private import Encodings
import JSON

extension KeyFile {
    /// Reads a key file. Nothing slow or large happens: the cost is only compared with its bounds.
    ///
    /// - Throws: ``SigningError`` `keyfile.malformed` with the member's place, `keyfile.version`, `keyfile.damaged`
    ///   when the checksum is wrong, `keyfile.kdf_below_floor`, `keyfile.kdf_above_ceiling`. A fact `cause` names the
    ///   reason of the room below, if one gave it.
    public init(parsing bytes: [UInt8]) throws(SigningError) {
        let limits = JSONLimits(bytes: KeyFile.longestFile, depth: 2, members: 32, string: 256)
        let document: JSONDocument
        do {
            document = try JSONDocument(parsing: bytes, limits: limits)
        } catch {
            throw SigningError(.keyFileMalformed, at: error.place, facts: ["cause": error.reason])
        }
        let reader = KeyFileReader(document.root)
        try reader.requireVersion()
        try reader.requireMembers(KeyFileReader.members)
        try reader.requireChecksum()
        header = try reader.header()
        seal = try reader.seal(of: header.publicKey.type)
    }

    static func text(of header: KeyFileHeader, _ seal: KeyFileSeal) -> [UInt8] {
        var file = JSON.object(
            header.members + [
                JSONMember("commitment", .string(Base64URL.encode(seal.commitment))),
                JSONMember("sealedSeed", .string(Base64URL.encode(seal.sealedSeed))),
            ])
        file["checksum"] = .string(Base64URL.encode(SHA256.hash(file.canonicalBytes())))
        return file.bytes(pretty: true)
    }
}
