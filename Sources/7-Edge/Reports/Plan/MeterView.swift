import Achievements
import Texts

/// The 11 + 5 elements of the European approach, and how each stands.
struct MeterView {
    let completeness: Completeness
    let counts: String
    let texts: Texts

    var view: View {
        let elements = Element.allCases.map { element in
            let state = Self.name(completeness[element])
            let isLeftOut = state == "missing" && !element.isMandatory
            return View([
                "state": .text(state), "isOptional": .flag(!element.isMandatory), "number": .text(element.number),
                "name": .text(texts("field.\(element.name)")),
                "word": .text(texts(isLeftOut ? "page.plan.optional_missing" : "page.plan.\(state)")),
            ])
        }
        return View(["counts": .text(counts), "elements": .list(elements)])
    }

    private static func name(_ state: Completeness.State) -> String {
        switch state {
        case .missing: "missing"
        case .present: "present"
        case .weak: "weak"
        case .notApplicable: "notApplicable"
        }
    }
}
