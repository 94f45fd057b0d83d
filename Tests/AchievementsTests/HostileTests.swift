import Achievements
import JSON
import TestSupport
import Testing

/// Whatever stands in a document, reader and view answer: with a value, a reason, or nothing.
@Suite struct HostileTests {
    private static let strangers: [JSON] = [
        .null, .bool(true), .integer(-1), .number("1e300"), "", "\u{0}\u{202E}", .array([]), .object([]), ["a", [[]]],
    ]

    @Test func anyValueMayStandInAnyPlace() throws {
        var record = Samples.rich
        record.sealer = Samples.university
        let document = try OpenBadges3.credential(record, envelope: Samples.envelope)
        for path in Self.paths(in: document) where !path.isEmpty {
            for stranger in Self.strangers + [nil] as [JSON?] {
                var changed = document
                changed[path: path] = stranger
                examine(try Samples.document(changed))
            }
        }
    }

    @Test(arguments: 0..<8)
    func anyByteMayBeAnother(_ series: Int) throws {
        var random = SeededGenerator(seed: 77 + UInt64(series))
        let bytes = try OpenBadges3.credential(Samples.rich, envelope: Samples.envelope).canonicalBytes()
        for _ in 0..<150 {
            var changed = bytes
            for _ in 0..<Int.random(in: 1...6, using: &random) {
                let index = changed.indices.randomElement(using: &random) ?? 0
                switch Int.random(in: 0..<3, using: &random) {
                case 0: changed[index] = UInt8.random(in: 0x20...0x7E, using: &random)
                case 1: changed.remove(at: index)
                default: changed.insert(Array("\"\\{}[],:0e-/".utf8).randomElement(using: &random) ?? 0x20, at: index)
                }
            }
            if let document = try? JSONDocument(parsing: changed) { examine(document.root) }
        }
    }

    /// Asks everything there is to ask.
    private func examine(_ document: JSONValue) {
        do {
            let read = try OpenBadges3.read(document)
            _ = read.achievement.problems()
            _ = OpenBadges3.losses(of: read.achievement)
        } catch {
            #expect(AchievementError.allCodes.contains(error.code))
            #expect(error.place != nil)
        }
        guard let view = OpenBadgeView(document) else { return #expect(!OpenBadges3.recognises(document)) }
        let completeness = view.completeness()
        #expect(completeness.mandatoryCount + completeness.missing.count == 11)
        _ = view.vocabulary()?.facts
        _ = view.workloadRatio()?.hoursPerCredit
        _ = view.intensity()?.hoursPerWeek
        _ = view.displayFacts
        _ = view.awardDay.value?.isShifted
        _ = view.stamp(.validFrom).value
        _ = view.stamp(.validUntil).value
        _ = view.awardingBodyCountry.value
        _ = view.jointAwardCountries.count + view.issuerIdentifiers.compactMap(\.identifier).count
        _ = view.awardingIdentifiers.count { $0.isKind(.eidas) }
    }

    private static func paths(in value: JSON) -> [[String]] {
        switch value {
        case .object(let members):
            [[]] + members.flatMap { member in paths(in: member.value).map { [member.name] + $0 } }
        case .array(let elements):
            [[]] + elements.enumerated().flatMap { index, element in paths(in: element).map { [String(index)] + $0 } }
        default: [[]]
        }
    }
}
