import Encodings

/// A refusal of something inside a file, with the file's name as its place.
struct ReceivedFileError: CodedError {
    let reason: String
    let place: Place?
    let facts: [String: String]

    static func about(_ path: String, _ error: any Error) -> any Error {
        guard let error = error as? any CodedError else { return error }
        return ReceivedFileError(
            reason: error.reason, place: error.place ?? .file(path),
            facts: error.facts.merging(["file": path]) { old, _ in old })
    }
}
