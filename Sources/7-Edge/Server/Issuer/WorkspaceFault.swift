import Encodings
import Issuance

/// What went wrong in a workspace, for somebody who is not at its machine: nothing of its paths and files.
enum WorkspaceFault {
    /// What whoever asked can mend is told as it is; the rest is this server's.
    static func shown(_ error: IssuanceError) -> any CodedError {
        if error.code == .ledgerBusy { return ServerError(.busy) }
        let area = error.code.rawValue.prefix { $0 != "." }
        return told.contains(String(area)) ? error : ServerError(.internal)
    }

    /// The areas whose sentences name nothing of the machine.
    private static let told: Set = ["document", "status", "batch", "key", "clock", "csv", "xlsx", "course", "replace"]
}
