import JSON
import TestSupport

/// Puts anything anywhere in a document, the same in every run.
struct DocumentMutator {
    private static let keywords = [
        "@base", "@container", "@context", "@direction", "@graph", "@id", "@import", "@included", "@index", "@json",
        "@language", "@list", "@nest", "@none", "@prefix", "@propagate", "@protected", "@reverse", "@set", "@type",
        "@value", "@version", "@vocab", "@hidden", "", ":", "a:", ":a", "_:", "_:b", "//", "#", "\u{0}", "term",
    ]

    let donor: JSON
    var random: SeededGenerator

    /// The document with one or two of its values, on the average, replaced or renamed.
    mutating func changed(_ json: JSON) -> JSON {
        switch Int.random(in: 0..<40, using: &random) {
        case 0: return .null
        case 1: return .string(Self.keyword(&random))
        case 2: return .array([json, json])
        case 3: return .object([JSONMember(Self.keyword(&random), json)])
        case 4: return donor
        case 5: return .bool(true)
        default: break
        }
        switch json {
        case .object(let members):
            var seen: Set<[UInt8]> = []
            return .object(
                members.compactMap { member in
                    let isRenamed = Int.random(in: 0..<30, using: &random) == 0
                    let name = isRenamed ? Self.keyword(&random) : member.name
                    guard seen.insert(Array(name.utf8)).inserted else { return nil }
                    return JSONMember(name, changed(member.value))
                })
        case .array(let elements): return .array(elements.map { changed($0) })
        default: return json
        }
    }

    private static func keyword(_ random: inout SeededGenerator) -> String {
        keywords.randomElement(using: &random) ?? ""
    }
}
