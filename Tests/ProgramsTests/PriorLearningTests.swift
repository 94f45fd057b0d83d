import Achievements
import Encodings
import JSON
import Stacking
import Testing

@testable import Programs

/// Whether an award came from recognition of prior learning, wherever it says so.
@Suite struct PriorLearningTests {
    private func isPrior(_ definition: String, listed: Bool = false) throws -> Bool {
        let subject = #"{"achievement":\#(listed ? "[\(definition)]" : definition)}"#
        let text =
            #"{"type":["VerifiableCredential","OpenBadgeCredential"],"credentialSubject":\#(listed ? "[\(subject)]" : subject)}"#
        let root = try JSONDocument(parsing: Array(text.utf8)).root
        let definitions = (root["credentialSubject"]?.oneOrMany ?? []).flatMap { $0["achievement"]?.oneOrMany ?? [] }
        return HeldAward.isPriorLearning(try OpenBadges3.read(root).achievement, definitions)
    }

    private static func result(_ type: String, name: String = "Assessment", also: String = "") -> String {
        #"""
        {"id":"urn:a","name":"N"\#(also),"resultDescription":[{"id":"urn:r","name":"\#(name)","alignment":
        [{"targetType":"ext:AssessmentType","targetName":"\#(type)","targetUrl":"https://a.example"}]}]}
        """#
    }

    @Test(arguments: [
        #"{"id":"urn:a","name":"N","assessmentType":"recognition of prior learning"}"#,
        #"{"id":"urn:a","name":"N","assessmentType":"Recognition of  Prior Learning"}"#,
        #"{"id":"urn:a","name":"N","AssessmentType":"recognition-of-prior-learning (RPL)"}"#,
        result("Recognition of prior learning"),
        result("portfolio", name: "Recognition of prior learning"),
        result("RPL (recognition of prior learning)"),
        result("portfolio", also: #","assessmentType":"recognition of prior learning""#),
    ])
    func itIsFoundInEverySpelling(definition: String) throws {
        #expect(try isPrior(definition))
        #expect(try isPrior(definition, listed: true))
    }

    @Test(arguments: [
        #"{"id":"urn:a","name":"N"}"#, #"{"id":"urn:a","name":"N","assessmentType":"portfolio"}"#,
        #"{"id":"urn:a","name":"Recognition of prior learning"}"#, result("written examination"),
        #"{"id":"urn:a","name":"N","assessmentType":"without recognition of prior learning"}"#,
        result("No recognition of prior learning"),
        result("portfolio", name: "Recognition of prior learning is not possible"),
    ])
    func aCourseIsNone(definition: String) throws {
        #expect(try !isPrior(definition))
        #expect(try !isPrior(definition, listed: true))
    }
}
