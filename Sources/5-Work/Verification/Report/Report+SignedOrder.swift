import DataIntegrity
import JSON
import LinkedData

extension Report {
    /// Whether somebody signed in which order the grades of named scales stand.
    ///
    /// ```swift
    /// report.signsOrder(ofScales: [["D", "C", "B", "A"]])
    /// ```
    ///
    /// A proof over JSON signs every list as it stands. One over linked data signs the order only of what the contexts in force
    /// call a list: `allowedValue` is one since the second revision of the Open Badges context. Before that it was a set, which
    /// whoever holds the credential may write in another order. Worked out when it is asked for, which few do.
    ///
    /// - Parameter scales: The grades of each scale, in their order in the credential.
    /// - Returns: False as well where no proof passed.
    public func signsOrder(ofScales scales: [[String]]) -> Bool {
        guard self[.proofSignature]?.isPassed == true else { return false }
        // Every proof passed; so each is one of the kind that it says.
        let proofs = credential.value["proof"]?.oneOrMany ?? []
        let isJSONSigned = proofs.contains {
            (try? DataIntegrityProof(parsing: $0))?.cryptosuite.canonicalization == .json
        }
        if isJSONSigned || scales.isEmpty { return true }
        let expanded = try? environment.processor.expand(
            credential.value, omitting: "proof", options: .signedDocument)
        guard let expanded else { return false }
        var lists: [[[UInt8]]] = []
        Self.addScales(of: expanded, to: &lists)
        return scales.allSatisfy { scale in lists.contains(scale.map { Array($0.utf8) }) }
    }

    /// The scales of an expanded document whose grades are a list.
    private static func addScales(of value: JSON, to lists: inout [[[UInt8]]]) {
        switch value {
        case .array(let elements): for element in elements { addScales(of: element, to: &lists) }
        case .object(let members):
            for member in members {
                guard member.name.utf8.elementsEqual(allowedValue.utf8) else {
                    addScales(of: member.value, to: &lists)
                    continue
                }
                for list in (member.value.array ?? []).compactMap({ $0["@list"]?.array }) {
                    lists.append(list.map { Array(($0["@value"]?.string ?? "").utf8) })
                }
            }
        default: break
        }
    }

    private static let allowedValue = "https://purl.imsglobal.org/spec/vc/ob/vocab.html#allowedValue"
}
