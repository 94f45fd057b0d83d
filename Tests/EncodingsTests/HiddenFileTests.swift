import Encodings
import Testing

/// What a system keeps for itself, told by its name alone.
@Suite struct HiddenFileTests {
    @Test(arguments: [".DS_Store", "a/.git/b.json", "__MACOSX/._a.json", "a/__MACOSX/b", ".a/b"])
    func namesOfTheSystemAreHidden(_ path: String) {
        #expect(HiddenFile.isNamed(by: path))
    }

    @Test(arguments: ["a.json", "a.b/c.json", "__MACOSX.json", "__macosx/a", "a./b", ""])
    func namesOfPeopleAreNot(_ path: String) {
        #expect(!HiddenFile.isNamed(by: path))
    }
}
