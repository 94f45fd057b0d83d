import Encodings
import Hummingbird
import NIOCore
import Signing
import Testing

@testable import Server

/// What forms bring, and what becomes of the secrets in them.
@Suite struct PostedFormTests {
    private static let plain = "application/x-www-form-urlencoded"

    private func read(
        _ body: String, type: String = plain, secrets: Set<String> = ["passphrase"], limit: Int? = nil,
        mostFiles: Int = 1
    ) async throws -> PostedForm {
        let admission = Admission(ServerLimits())
        let request = try Request.made(.post, "/", [("Content-Type", type)], body: Array(body.utf8))
        do {
            let form = try await admission.entered(by: nil) { held in
                try await PostedForm.read(
                    request, secrets: secrets, limit: limit, mostFiles: mostFiles, held, by: admission)
            }
            try await admission.end()
            return form
        } catch {
            try await admission.end()
            throw error
        }
    }

    private func isSecret(_ form: PostedForm, _ text: String) throws -> Bool {
        try form.secret("passphrase").withBytes { $0.elementsEqual(text.utf8) }
    }

    @Test func fieldsAreReadAsBrowsersWriteThem() async throws {
        let form = try await read("name=a+b%26c&award=1&award=2&empty=&passphrase=ge%68eim%C3%A9&bare")
        #expect(form.text("name") == "a b&c" && form.all("award") == ["1", "2"])
        #expect(form.text("empty") == nil && form.text("bare") == nil && form.text("other") == nil)
        #expect(try isSecret(form, "geheimé"))
        // A secret is no text, whatever asks for it.
        #expect(form.text("passphrase") == nil)
    }

    @Test func aSecretHasOneNormalForm() async throws {
        #expect(try isSecret(try await read("passphrase=e%CC%81"), "é"))
    }

    @Test func aFormWithFilesMayHaveSecretsToo() async throws {
        let body =
            "--xYz\r\nContent-Disposition: form-data; name=\"passphrase\"\r\n\r\ngeheim\r\n"
            + "--xYz\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.json\"\r\n\r\n{}\r\n"
            + "--xYz\r\nContent-Disposition: form-data; name=\"file\"; filename=\"\"\r\n\r\n\r\n--xYz--\r\n"
        let type = "multipart/form-data; boundary=xYz"
        let form = try await read(body, type: type, limit: 10_000)
        #expect(form.files == [UploadedFile(name: "a.json", bytes: Array("{}".utf8))])
        #expect(try isSecret(form, "geheim"))
        // Where no files are asked for, none are read.
        await #expect(throws: ServerError(.contentType)) { try await read(body, type: type) }
        await #expect(throws: ServerError(.formTooMany)) {
            try await read(
                "--xYz\r\nContent-Disposition: form-data; name=\"file\"; filename=\"b.json\"\r\n\r\n{}\r\n" + body,
                type: type, limit: 10_000)
        }
    }

    @Test(arguments: ["name=%", "name=%4", "name=%4x", "name=%zz", "name=%ff", "passphrase=a&passphrase=b"])
    func whatIsNoFormIsRefused(body: String) async throws {
        await #expect(throws: ServerError(.formMalformed)) { try await read(body) }
    }

    @Test func aMissingSecretIsAnEmptyOne() async throws {
        for body in ["", "passphrase="] {
            let form = try await read(body)
            #expect(throws: SigningError(.passphraseEmpty)) { try form.secret("passphrase") }
        }
        await #expect(throws: SigningError(.passphraseTooLong)) {
            try await read("passphrase=" + String(repeating: "a", count: SecretBytes.longestPassphrase + 1))
        }
        _ = try await read("passphrase=" + String(repeating: "a", count: SecretBytes.longestPassphrase))
    }

    @Test func aFormHasALimitedSize() async throws {
        let most = PostedForm.mostBytes
        _ = try await read("name=" + String(repeating: "a", count: most - 5))
        await #expect(throws: ServerError(.tooLarge)) {
            try await read("name=" + String(repeating: "a", count: most - 4))
        }
        _ = try await read(String(repeating: "a=&", count: 400))
        await #expect(throws: ServerError(.formTooMany)) { try await read(String(repeating: "a=&", count: 401)) }
        await #expect(throws: ServerError(.contentType)) { try await read("{}", type: "application/json") }
        await #expect(throws: ServerError(.contentType)) { try await read("a=b", type: "text/plain") }
    }

    @Test func whatASecretCameInIsOverwritten() {
        var bytes = Array("geheim".utf8)
        // Whoever has read it out of a larger form still holds it.
        let sender = bytes
        Wiping.wipe(&bytes)
        #expect(bytes.isEmpty)
        #expect(sender == [UInt8](repeating: 0, count: 6))
        var buffer = ByteBuffer(string: "head|geheim")
        buffer.moveReaderIndex(forwardBy: 5)
        // Another name for the same memory: what the connection has.
        let held = buffer
        Wiping.wipe(buffer)
        var whole = held
        whole.moveReaderIndex(to: 0)
        #expect(String(buffer: whole) == "head|" + String(repeating: "\0", count: 6))
    }
}
