import Encodings

extension RefusedInput {
    /// Why a container could not be opened.
    ///
    /// One that is built to do harm is wrong; one that only could not be opened here is not known. Of what only begins like
    /// a PDF nothing is recognised.
    init(container error: any Error, kind: ContainerKind) {
        if let error = error as? any CodedError, error.reason.utf8.elementsEqual("pdf.malformed".utf8) {
            self.init(.formatUnrecognised, isClaimed: false, facts: ["kind": kind.rawValue])
            return
        }
        guard let error = error as? any CodedError, let code = ReasonCode(rawValue: error.reason) else {
            self.init(.internalError, isClaimed: false)
            return
        }
        self.init(code, isClaimed: Self.isWrong(code), facts: error.facts)
    }

    private static func isWrong(_ code: ReasonCode) -> Bool {
        switch code {
        case .zipPath, .zipSymlink, .zipTooLarge, .zipDuplicateName, .pdfTooLarge: true
        default: false
        }
    }
}
