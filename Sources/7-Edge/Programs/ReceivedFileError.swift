public import Encodings

/// A refusal of something inside a file, with the file's name as its place.
///
/// ```swift
/// do { try reception.take(bytes, named: name, unpacking: helper) } catch { throw ReceivedFileError.about(name, error) }
/// ```
public struct ReceivedFileError: CodedError {
    public let reason: String
    public let place: Place?
    public let facts: [String: String]

    /// The refusal with the name; what has no code stays as it is.
    public static func about(_ path: String, _ error: any Error) -> any Error {
        guard let error = error as? any CodedError else { return error }
        return ReceivedFileError(
            reason: error.reason, place: error.place ?? .file(path),
            facts: error.facts.merging(["file": path]) { old, _ in old })
    }
}
