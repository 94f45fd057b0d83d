import Encodings
import Texts
import Verification

/// The days that a report compared, in their order: what came before what.
struct TimelineView {
    let texts: Texts

    /// Which day is told by which check, under which name.
    private static let told: [CheckID: [String]] = [
        .dateOrder: ["birth", "activityStart", "activityEnd", "award", "sealed"],
        .dateValidity: ["validFrom", "validUntil"], .proofKeyWindow: ["from", "to"],
        .issuerAccredited: ["from", "to"], .statusFreshness: ["dated"],
    ]

    /// The lines, the earliest first; none for a document whose dates nobody signed.
    func lines(of report: Report) -> [View] {
        guard report.isIssuersWord else { return [] }
        var days: [(day: CalendarDate, name: String)] = []
        for result in report.checks {
            for name in Self.told[result.check] ?? [] {
                for item in result.evidence where item.name.utf8.elementsEqual(name.utf8) {
                    guard let day = Self.day(item.value) else { continue }
                    let own = "evidence.\(result.check.rawValue).\(name)"
                    days.append((day, texts(texts.has(own) ? own : "evidence.\(name)")))
                }
            }
        }
        guard days.count > 1 else { return [] }
        days.append((report.judged.date(), texts("page.timeline.now")))
        return days.enumerated().sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }.map { _, item in
            View(["day": .text(texts.date(item.day)), "what": .text(item.name)])
        }
    }

    private static func day(_ value: Evidence.Value) -> CalendarDate? {
        switch value {
        case .date(let day): day
        case .instant(let instant): instant.date()
        default: nil
        }
    }
}
