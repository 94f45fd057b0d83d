import Verification

/// How much is taken of each kind, and under which names.
extension FetchedKind {
    /// Most bytes, unpacked.
    var limit: Int {
        switch self {
        case .keyDocument: 1 << 20
        case .statusList: 16 << 20
        }
    }

    /// Milliseconds for the whole transfer.
    var milliseconds: Int {
        switch self {
        case .keyDocument: 5_000
        case .statusList: 20_000
        }
    }

    var accept: String {
        switch self {
        case .keyDocument: "application/did, application/did+json, application/did+ld+json, application/json"
        case .statusList: "application/vc, application/vc+ld+json, application/ld+json, application/json"
        }
    }

    /// Whether a server may call a document of this kind so: JSON, under any of its names.
    func isNamed(_ type: String) -> Bool {
        let names = ["application/json", self == .keyDocument ? "application/did" : "application/vc"]
        return names.contains { $0.utf8.elementsEqual(type.utf8) }
            || (type.utf8.starts(with: "application/".utf8) && type.utf8.reversed().starts(with: "nosj+".utf8))
    }
}
