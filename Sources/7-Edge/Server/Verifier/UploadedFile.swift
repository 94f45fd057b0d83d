/// A file as a request brought it.
struct UploadedFile: Sendable, Hashable {
    /// What the sender calls it: the last part of its path, of a limited length. Only ever shown.
    let name: String
    let bytes: [UInt8]

    /// Most bytes of a name.
    static let longestName = 255

    init(name: String, bytes: [UInt8]) {
        let last = name.utf8.split { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "\\") }.last ?? name.utf8[...]
        self.name = String(decoding: last.prefix(Self.longestName), as: UTF8.self)
        self.bytes = bytes
    }
}
