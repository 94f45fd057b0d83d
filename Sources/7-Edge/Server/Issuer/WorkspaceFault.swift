import Encodings
import Helper
import Issuance
import Programs

/// What went wrong in a workspace, for somebody who is not at its machine: nothing of its paths and files.
enum WorkspaceFault {
    /// What whoever asked can mend is told as it is; the rest is this server's.
    static func shown(_ error: IssuanceError) -> any CodedError {
        if error.code == .ledgerBusy { return ServerError(.busy) }
        let area = error.code.rawValue.prefix { $0 != "." }
        // An id that nobody was given is the asker's; what else can be wrong with a ledger is not.
        if error.code == .ledgerUnknownCredential { return error }
        guard told.contains(String(area)) else { return ServerError(.internal) }
        // Where a file lies is nobody's business but the machine's.
        guard ["batch", "helper", "key"].contains(area) else { return error }
        return IssuanceError(error.code, facts: error.facts.mapValues(bare))
    }

    /// The same for whatever went wrong at the desk.
    static func shown(_ error: any CodedError) -> any CodedError {
        switch error {
        case let error as IssuanceError: shown(error)
        case let error as HelperError:
            shown(IssuanceError(IssuanceError.Code(rawValue: error.reason), facts: error.facts))
        case let error as ServerError where error == ServerError(.file): ServerError(.internal)
        case let error as OperatorError where error.reason == OperatorError.malformed: ServerError(.internal)
        default: error
        }
    }

    /// The name alone of what is a path.
    private static func bare(_ fact: String) -> String {
        guard fact.utf8.first == UInt8(ascii: "/") else { return fact }
        return fact.utf8.split(separator: UInt8(ascii: "/")).last.flatMap { String(Substring($0)) } ?? ""
    }

    /// The areas whose sentences name nothing of the machine.
    private static let told: Set = [
        "document", "status", "batch", "key", "clock", "csv", "xlsx", "helper", "design", "course", "replace",
    ]
}
