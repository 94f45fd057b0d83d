import HTTPTypes
import Hummingbird
import Texts

/// The files of a form: chosen ones, and pasted text.
enum UploadedForm {
    private static let type = "multipart/form-data"
    /// RFC 2046, 5.1.1.
    private static let longestBoundary = 70
    /// The names of the form's fields.
    private static let (file, text) = ("file", "text")

    static func isForm(_ request: Request) -> Bool {
        request.headers[.contentType].map { HeaderText.essence(of: $0).utf8.elementsEqual(type.utf8) } ?? false
    }

    /// - Parameter admission: On its threads the form is taken apart.
    /// - Throws: ``ServerError`` `server.content_type` for another kind of body, `server.busy`, what ``RequestBytes`` and
    ///   ``MultipartForm`` throw.
    static func read(
        _ request: Request, limits: ServerLimits, held: BytesHeld, texts: Texts, by admission: Admission
    ) async throws -> [UploadedFile] {
        let stated = request.headers[.contentType] ?? ""
        guard isForm(request) else { throw ServerError(.contentType, facts: ["type": stated, "expected": type]) }
        guard let boundary = HeaderText.parameter("boundary", of: Array(stated.utf8)[...]), !boundary.isEmpty,
            boundary.utf8.count <= longestBoundary
        else { throw ServerError(.formMalformed) }
        let body = try await RequestBytes.read(request, limit: limits.upload, held)
        return try await admission.working {
            // One part more than files: the text.
            try files(in: MultipartForm(body, boundary: Array(boundary.utf8), limit: limits.files + 1), texts)
        }
    }

    private static func files(in form: MultipartForm, _ texts: Texts) -> [UploadedFile] {
        form.parts.compactMap { part in
            let bytes = part.bytes
            if part.name.utf8.elementsEqual(text.utf8), part.fileName == nil {
                let isBlank = bytes.allSatisfy { $0 == 0x20 || (0x09...0x0D).contains($0) }
                return isBlank ? nil : UploadedFile(name: texts("web.pasted"), bytes: bytes)
            }
            // Browsers send a file without name or bytes when none was chosen.
            guard part.name.utf8.elementsEqual(file.utf8), let name = part.fileName, !name.isEmpty || !bytes.isEmpty
            else { return nil }
            return UploadedFile(name: name, bytes: bytes)
        }
    }
}
