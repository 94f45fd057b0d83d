import Encodings
import Identifiers
import JSON

/// One learner of a stream: a line of JSON whose members are called as the fields of a roster are.
///
/// ```json
/// {"given_name":"Mira","family_name":"Kallio","id_number":"SW-1","grade":"2"}
/// ```
enum StreamLearner {
    /// Most bytes of a line.
    static let longestLine = 64 << 10

    private static let limits = JSONLimits(bytes: longestLine)

    /// - Parameter number: Which line it is, for messages.
    /// - Throws: What the JSON reader throws; ``IssuanceError`` `stream.member` with the member that is not known, not a
    ///   text or too long, `csv.date`, `csv.holder`, `csv.control_character`.
    static func row(_ line: [UInt8], number: Int) throws -> RosterRow {
        let root = try JSONDocument(parsing: line, limits: limits).root
        guard root.kind == .object else { throw refused(.streamMember, "", number) }
        var texts: [RosterField: String] = [:]
        for member in root.members {
            let name = member.name.string ?? ""
            guard let field = RosterField(rawValue: name), fields.contains(field), let text = member.value.string,
                text.utf8.count <= RosterLimits.standard.valueBytes
            else { throw refused(.streamMember, name, number) }
            let isClean = Array(text.utf8).withUnsafeBufferPointer { !CellCharacters.areForbidden($0) }
            guard isClean else { throw refused(.csvControlCharacter, name, number) }
            let trimmed = text.trimmed
            if !trimmed.isEmpty { texts[field] = trimmed }
        }
        return RosterRow(
            row: number, givenName: texts[.givenName], familyName: texts[.familyName], fullName: texts[.fullName],
            email: texts[.email], birthDate: try day(texts, .birthDate, number), idNumber: texts[.idNumber],
            grade: texts[.grade], completionDate: try day(texts, .completionDate, number),
            holder: try holder(texts[.holder], number), rowKey: texts[.rowKey])
    }

    /// What a line may say. What differs from the course for one learner, and parts of names that are put together, belong
    /// into the course and into the name: left out in silence they would be missing from what is signed.
    private static let fields: Set<RosterField> = [
        .givenName, .familyName, .fullName, .email, .birthDate, .idNumber, .grade, .completionDate, .holder, .rowKey,
    ]

    private static func day(
        _ texts: [RosterField: String], _ field: RosterField, _ number: Int
    ) throws(IssuanceError) -> CalendarDate? {
        guard let text = texts[field] else { return nil }
        guard let day = try? CalendarDate(text) else { throw refused(.csvDate, field.rawValue, number, text) }
        return day
    }

    private static func holder(_ text: String?, _ number: Int) throws(IssuanceError) -> String? {
        guard let text else { return nil }
        guard let did = try? DID(parsing: text.utf8Span.span), did.method == .key,
            (try? DIDKey.publicKey(of: did)) != nil
        else { throw refused(.csvHolder, RosterField.holder.rawValue, number, text) }
        return text
    }

    private static func refused(
        _ code: IssuanceError.Code, _ member: String, _ number: Int, _ value: String = ""
    ) -> IssuanceError {
        IssuanceError(
            code, at: .cell(row: number, column: 1),
            facts: ["row": String(number), "column": Finding.cut(member), "value": Finding.cut(value)])
    }
}
