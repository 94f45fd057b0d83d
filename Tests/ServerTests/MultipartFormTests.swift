import Testing

@testable import Server

@Suite struct MultipartFormTests {
    private static func form(_ text: String, limit: Int = 10) throws(ServerError) -> MultipartForm {
        try MultipartForm(Array(text.utf8), boundary: Array("b".utf8), limit: limit)
    }

    @Test func partsAreReadAsTheyAre() throws {
        let form = try Self.form(
            "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a;b.json\"\r\nContent-Type: x\r\n\r\n\r\n--c\r\n\r\n--b\r\n"
                + "content-disposition:form-data;name=text\r\n\r\n\r\n--b--\r\nepilogue")
        #expect(form.parts.map(\.name) == ["file", "text"])
        #expect(form.parts.map(\.fileName) == ["a;b.json", nil])
        #expect(form.parts.map(\.bytes) == [Array("\r\n--c\r\n".utf8), []])
    }

    @Test(arguments: [
        "", "--c\r\n", "--b", "--b\r\n", "--b\r\n\r\n--b--", "--b\r\nContent-Disposition: form-data\r\n\r\nx\r\n--b--",
        "--b\r\nContent-Disposition: form-data; name=\"x\"\r\n\r\nx",
        "--b\nContent-Disposition: form-data; name=\"x\"\n\nx\n--b--",
        "--b\r\nContent-Disposition: form-data; name=\"x\r\n\r\nx\r\n--b--", "--bx\r\n\r\n--b--",
        "--b\r\nX: " + String(repeating: "y", count: 5_000)
            + "\r\nContent-Disposition: form-data; name=\"x\"\r\n\r\n\r\n--b--",
    ])
    func whatIsNoFormIsRefused(_ text: String) {
        #expect(throws: ServerError(.formMalformed)) { try Self.form(text) }
    }

    @Test func tooManyPartsAreRefused() throws {
        let part = "--b\r\nContent-Disposition: form-data; name=\"x\"\r\n\r\n\r\n"
        #expect(try Self.form(part + part + "--b--", limit: 2).parts.count == 2)
        #expect(throws: ServerError(.formTooMany)) { try Self.form(part + part + part + "--b--", limit: 2) }
    }

    @Test(arguments: [
        ("../../etc/passwd", "passwd"), ("C:\\Users\\anna\\a.json", "a.json"), ("a.json", "a.json"), ("", ""),
        ("/", "/"),
        (String(repeating: "x", count: 300), String(repeating: "x", count: 255)),
    ])
    func aNameIsItsLastPart(_ name: String, _ expected: String) {
        #expect(UploadedFile(name: name, bytes: []).name == expected)
    }
}
