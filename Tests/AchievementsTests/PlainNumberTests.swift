import Achievements
import JSON
import Testing

/// Numbers of JSON as people write them: the same number is the same text, however it was written.
@Suite struct PlainNumberTests {
    private func plain(_ number: String) throws -> String? {
        let root = try JSONDocument(parsing: Array("{\"n\":\(number)}".utf8)).root
        return root["n"]?.plainNumber
    }

    @Test(arguments: [
        ("4", "4"), ("40e-1", "4"), ("4.0", "4"), ("4.50", "4.5"), ("0.45E1", "4.5"), ("45e-1", "4.5"), ("1e2", "100"),
        ("1.5e+1", "15"), ("12.5e-3", "0.0125"), ("0", "0"), ("-0", "0"), ("0e7", "0"), ("0.00", "0"),
        ("-25e-1", "-2.5"),
        ("100", "100"), ("0.1", "0.1"), ("1.10e1", "11"), ("123456789012345678e-17", "1.23456789012345678"),
        ("0.30000000000000004", "0.30000000000000004"),
    ])
    func aNumberIsWrittenPlainly(_ number: String, _ written: String) throws {
        #expect(try plain(number) == written)
    }

    /// What would be long stays short.
    @Test(arguments: ["1e41", "1e-41", "123e38", "1e300", "5e-324", "1.5e-40"])
    func whatWouldBeLongStaysAsItIsWritten(_ number: String) throws {
        #expect(try plain(number) == number)
    }

    @Test func theBoundIsExact() throws {
        #expect(try plain("1e39") == "1" + String(repeating: "0", count: 39))
        #expect(try plain("1e40") == "1e40")
        #expect(try plain("1e-39") == "0." + String(repeating: "0", count: 38) + "1")
        #expect(try plain("1e-40") == "0." + String(repeating: "0", count: 39) + "1")
        let digits = "0." + String(repeating: "7", count: 40)
        #expect(try plain(digits) == digits && plain(digits + "70") == digits + "70")
    }

    @Test(arguments: [#""4""#, "true", "null", "[4]", "{}"])
    func whatIsNoNumberIsNone(_ value: String) throws {
        #expect(try plain(value) == nil)
    }
}
