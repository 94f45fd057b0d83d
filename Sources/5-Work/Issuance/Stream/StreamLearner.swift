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

    /// - Parameters:
    ///   - number: Which line it is, for messages.
    ///   - grades: How the course writes grades.
    /// - Throws: What the JSON reader throws; ``IssuanceError`` `stream.member` with the member that is not known, not a
    ///   text or too long, `csv.date`, `csv.holder`, `xlsx.cell` for a day in place of a grade, and what a cell of a roster is
    ///   refused for: `csv.control_character`, `csv.formula`, `csv.garbled`, `csv.number_form`.
    static func row(_ line: [UInt8], number: Int, grades: GradeForms = GradeForms()) throws -> RosterRow {
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
            texts[field] = try written(text.trimmed, field, number)
        }
        if let grade = texts[.grade] {
            guard !RosterDate.isDay(grade) else {
                throw refused(.xlsxCell, RosterField.grade.rawValue, number, grade, ["kind": "day"])
            }
            texts[.grade] = grades.written(grade, isNumber: false)
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

    /// A text as a cell of a roster would be taken; nil for nothing, and for the hyphen that stands for it.
    private static func written(
        _ text: String, _ field: RosterField, _ number: Int
    ) throws(IssuanceError) -> String? {
        try Array(text.utf8).withUnsafeBufferPointer { value throws(IssuanceError) in
            guard !RosterRowReader.isEmpty(value) else { return nil }
            switch WrittenText(value, for: field, limits: .standard) {
            case .sound(let text), .doubtful(let text): return text
            case .flawed(let code, let facts): throw refused(code, field.rawValue, number, text, facts)
            }
        }
    }

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
        _ code: IssuanceError.Code, _ member: String, _ number: Int, _ value: String = "",
        _ facts: [String: String] = [:]
    ) -> IssuanceError {
        let place = ["row": String(number), "column": Finding.cut(member), "value": Finding.cut(value)]
        return IssuanceError(code, at: .cell(row: number, column: 1), facts: facts.merging(place) { $1 })
    }
}
