import Achievements
import Testing
import Texts

/// Everything this room can say has a sentence for people.
@Suite struct TextTests {
    @Test(arguments: AchievementError.allCodes.map(\.rawValue))
    func everyCodeSaysWhatIsWrongAndWhatToDo(_ code: String) {
        #expect(Texts().has("reason.\(code)"))
        #expect(Texts().has("next.\(code)"))
    }

    @Test func everyElementRowLossAndFateHasAName() {
        let rows: [LossReport.Row] = Element.allCases.map { .element($0) } + [.otherLanguages, .pictures, .activity]
        for row in rows { #expect(Texts().has("field.\(row.name)")) }
        for loss in Loss.allCases { #expect(Texts().has("loss.\(loss.rawValue)")) }
        for fate in ["kept", "reduced", "dropped"] { #expect(Texts().has("loss.\(fate)")) }
    }

    @Test func elementsAreNumberedAsTheCouncilDoes() {
        #expect(Element.learner.number == "1")
        #expect(Element.qualityAssurance.number == "11")
        #expect(Element.prerequisites.number == "o1")
        #expect(Element.further.number == "o5")
        #expect(Element.allCases.count { $0.isMandatory } == 11)
    }
}
