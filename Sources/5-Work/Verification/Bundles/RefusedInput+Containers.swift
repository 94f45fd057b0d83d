import Encodings

extension RefusedInput {
    /// Why a container could not be opened.
    ///
    /// One that is built to do harm is wrong; one that only could not be opened here is not known, and may hold a credential: a
    /// certificate that was cut off on its way.
    init(container error: any Error, kind: ContainerKind) {
        guard let error = error as? any CodedError, let code = ReasonCode(rawValue: error.reason) else {
            self.init(.internalError, isClaimed: false)
            return
        }
        // What to do about a program that gave up depends on what it was to open.
        let kindOf = [ReasonCode.helperTimeout, .helperLimit].contains(code) ? ["kind": kind.rawValue] : [:]
        self.init(code, isClaimed: Self.isWrong(code), facts: error.facts.merging(kindOf) { $1 })
    }

    private static func isWrong(_ code: ReasonCode) -> Bool {
        switch code {
        case .zipPath, .zipSymlink, .zipTooLarge, .zipDuplicateName, .zipAmbiguous, .pdfTooLarge, .pdfAmbiguous: true
        default: false
        }
    }
}
