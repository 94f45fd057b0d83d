import Testing

@testable import Signing

@Suite struct TokenURITests {
    private static let module = "?module-path=/usr/lib/module.so"

    @Test func aNameIsReadAndWrittenInOneSpelling() throws {
        let name = try TokenURI(
            "pkcs11:object=seal%202026;token=Registry%20Office;type=private;id=%01%ff?module-path=/usr/lib/m.so")
        #expect(name.token == "Registry Office")
        #expect(name.object == "seal 2026")
        #expect(name.id == [0x01, 0xFF])
        #expect(name.modulePath == "/usr/lib/m.so")
        #expect(
            name.text == "pkcs11:token=Registry%20Office;id=%01%FF;object=seal%202026?module-path=/usr/lib/m.so")
        #expect(try TokenURI(name.text) == name)
    }

    @Test func serialAndIdAreEnough() throws {
        let name = try TokenURI("pkcs11:serial=00ab;id=%41" + Self.module)
        #expect(name.serial == "00ab")
        #expect(name.id == [0x41])
        #expect(name.token == nil && name.object == nil)
    }

    @Test(arguments: [
        ("token=A;object=b\(module)", "pkcs11:"), ("pkcs11:token=A;object=b", "module-path"),
        ("pkcs11:token=A;object=b?module-path=lib.so", "module-path"), ("pkcs11:object=b\(module)", "token"),
        ("pkcs11:token=A\(module)", "object"), ("pkcs11:token=A;object=b;slot-id=1\(module)", "slot-id"),
        ("pkcs11:token=A;token=B;object=b\(module)", "token"), ("pkcs11:token=;object=b\(module)", "token"),
        ("pkcs11:token=A;object=b%2\(module)", "object"), ("pkcs11:token=A;object=%zz\(module)", "object"),
        ("pkcs11:token=A;object=%ff\(module)", "object"), ("pkcs11:token=A;object=a%00b\(module)", "object"),
        ("pkcs11:token=A;object=a b\(module)", "object"), ("pkcs11:token=A;object=b;id=\(module)", "id"),
        ("pkcs11:token=A;object=b;type=cert\(module)", "type"), ("pkcs11:token;object=b\(module)", "="),
        ("pkcs11:token=A;object=b\(module)&module-name=x", "module-name"),
        ("pkcs11:token=A;object=\(String(repeating: "x", count: 4_100))\(module)", "length"),
    ])
    func anythingElseIsRefusedForWhatIsWrongInIt(_ text: String, _ part: String) {
        let error = #expect(throws: SigningError(.tokenURI)) { try TokenURI(text) }
        #expect(error?.facts["part"] == part)
    }

    @Test(arguments: [
        "pkcs11:token=A;object=b\(module)&pin-value=1234", "pkcs11:token=A;object=b\(module)&pin-source=file:/pin",
        "pkcs11:token=A;object=b;pin-value=1234\(module)",
    ])
    func aPinHasNoPlaceInIt(_ text: String) {
        #expect(throws: SigningError(.tokenPinInName)) { try TokenURI(text) }
    }

    @Test func pointsAndCurvesAreReadInTheirSpellings() {
        let point = [UInt8](0..<32)
        #expect(TokenKeyEncoding.point(point) == point)
        #expect(TokenKeyEncoding.point([0x04, 32] + point) == point)
        #expect(TokenKeyEncoding.point([0x03, 33, 0] + point) == point)
        #expect(TokenKeyEncoding.point([0x04, 31] + point) == nil)
        #expect(TokenKeyEncoding.point([0x03, 33, 1] + point) == nil)
        #expect(TokenKeyEncoding.point(Array(point.dropLast())) == nil)
        #expect(TokenKeyEncoding.isEd25519([0x13, 0x0C] + Array("edwards25519".utf8)))
        #expect(TokenKeyEncoding.isEd25519([0x06, 0x03, 0x2B, 0x65, 0x70]))
        #expect(!TokenKeyEncoding.isEd25519([0x13, 0x0A] + Array("edwards448".utf8)))
    }
}
