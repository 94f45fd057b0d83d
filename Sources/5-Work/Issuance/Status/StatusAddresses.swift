import StatusLists

/// The addresses of the status lists of a workspace.
///
/// An issuer with a base URL has them below it: `https://sonnwald.example/status/revocation-1.json`. One without has no
/// place where anybody could ask; its lists have random names and are handed over as files.
struct StatusAddresses {
    let baseURL: String?

    func addresses(ofList number: Int) -> (revocation: String, suspension: String) {
        guard let baseURL else {
            return ("urn:uuid:" + UUIDv8.text(UUIDv8.random()), "urn:uuid:" + UUIDv8.text(UUIDv8.random()))
        }
        return (
            "\(baseURL)/status/\(Self.fileName(purpose: .revocation, number: number))",
            "\(baseURL)/status/\(Self.fileName(purpose: .suspension, number: number))"
        )
    }

    static func fileName(purpose: StatusPurpose, number: Int) -> String { "\(purpose.text)-\(number).json" }
}
