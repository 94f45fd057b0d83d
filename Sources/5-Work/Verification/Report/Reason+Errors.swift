import Encodings
import JSON
import Trust

extension Reason {
    /// The refusal of a room below, under the same name.
    init(_ error: some CodedError) {
        self.init(ReasonCode(rawValue: error.reason) ?? .internalError, pointer: error.pointer, facts: error.facts)
    }

    /// Why a registry could not be opened. Its place is one of the registry, not of the document that is judged.
    init(registry error: TrustError) {
        self.init(ReasonCode(rawValue: error.reason) ?? .internalError, facts: error.facts)
    }

    /// The refusal of a room below about a value of the credential.
    init(_ error: some CodedError, at value: JSONValue) {
        self.init(ReasonCode(rawValue: error.reason) ?? .internalError, at: value, facts: error.facts)
    }
}

extension CodedError {
    /// The place, where it is one in a JSON document.
    var pointer: String? {
        if case .pointer(let pointer) = place { pointer } else { nil }
    }
}
