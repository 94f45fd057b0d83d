import Encodings
import Signing

/// A file that is written piece by piece, whose SHA-256 is known when it is whole.
final class HashedFile {
    private let file: PartFile
    private var hash: SHA256Stream? = SHA256Stream()
    /// Bytes so far.
    private(set) var count = 0

    init(_ name: String, in folder: Folder) throws(IssuanceError) { file = try PartFile(name, in: folder) }

    func append(_ bytes: [UInt8]) throws(IssuanceError) {
        hash?.update(bytes)
        count += bytes.count
        try file.append(bytes)
    }

    /// Gives the file its name.
    ///
    /// - Returns: Its SHA-256.
    func publish() throws(IssuanceError) -> [UInt8] {
        try file.publish()
        return hash.take()?.finish() ?? []
    }
}
