import Achievements
import JSON
import Testing

/// Nothing that is there is passed over, whatever way its name is written.
@Suite struct RareMembersTests {
    @Test(arguments: [
        (#"{"image":"data:,"}"#, false, true), (#"{"a":[{"\u0069mage":1}]}"#, false, true),
        (#"{"evidence":[]}"#, false, true), (#"{"a":{"digestSRI":"sha256-"}}"#, true, false),
        (#"{"digestMultibase":"u"}"#, true, false), (#"{"relatedResource":[]}"#, true, false),
        (#"{"name":"image","description":"digestSRI\nrelatedResource"}"#, false, false),
    ])
    func saysWhatMayBeThere(_ text: String, resources: Bool, pictures: Bool) throws {
        let rare = RareMembers(of: try JSONDocument(parsing: Array(text.utf8)).root)
        #expect(rare.mayHoldResources == resources)
        #expect(rare.mayHoldPictures == pictures)
    }
}
