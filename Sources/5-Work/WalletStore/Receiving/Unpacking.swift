/// Takes containers apart that others made. What does it runs outside of the process that holds the wallet's keys.
public protocol Unpacking {
    /// The files in a ZIP file, with their names.
    ///
    /// - Throws: What makes the archive as a whole refused: names that lead out of it, links, bombs, damage.
    func files(inArchive bytes: [UInt8]) throws -> [UnpackedFile]

    /// The files attached to a PDF, with the names that they were given; empty also for a PDF that cannot be taken apart,
    /// which is then kept as it is.
    ///
    /// - Throws: When nothing can be taken apart at all at the moment.
    func attachments(ofPDF bytes: [UInt8]) throws -> [UnpackedFile]
}

/// A file that came out of a container.
public struct UnpackedFile: Sendable, Hashable {
    /// Only for people: nothing is ever opened or made by this name.
    public let name: String
    public let bytes: [UInt8]

    public init(name: String, bytes: [UInt8]) {
        self.name = name
        self.bytes = bytes
    }
}
