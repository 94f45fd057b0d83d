import Encodings
import Programs

/// The lines of a file, one after the other, however long the file is. An empty line is passed on as one.
///
/// ```swift
/// let lines = try FileLines("rows.ndjson", longest: 1 << 20)
/// for line in lines { … }
/// try lines.check()
/// ```
///
/// A sequence cannot throw: whether everything was read is asked at the end.
//
// A class, since it is read by somebody else and asked afterwards.
final class FileLines: Sequence, IteratorProtocol {
    private var reader: LineReader
    private let file: PartedFile
    private let path: String
    private var failure: CommandError?

    /// - Throws: ``CommandError`` `file.unreadable`.
    init(_ path: String, longest: Int) throws(CommandError) {
        guard let file = PartedFile(path) else { throw Files.unreadable(path) }
        self.file = file
        self.path = path
        reader = LineReader(descriptor: file.descriptor, longest: longest)
    }

    func next() -> [UInt8]? {
        guard failure == nil else { return nil }
        do throws(CommandError) {
            return try reader.nextWhole()
        } catch {
            failure = CommandError(error.reason, at: .file(path), facts: error.facts)
            return nil
        }
    }

    /// - Throws: ``CommandError`` `file.unreadable`, `file.too_large` when it was not read to its end.
    func check() throws(CommandError) { if let failure { throw failure } }
}
