public import Encodings

/// Why the helper gave no answer, or refused what it was given.
///
/// ```swift
/// #expect(throws: HelperError(.xlsxEncrypted)) { try Workbook(bytes, helper: location) }
/// ```
///
/// Codes `helper.…` say that the process failed; all others are about the document. Two errors are equal when their codes
/// are.
public struct HelperError: CodedError, Equatable {
    /// The reason. An open set: a new code breaks no caller.
    public struct Code: RawRepresentable, Hashable, Sendable {
        public let rawValue: String

        public init(rawValue: String) {
            self.rawValue = rawValue
        }
    }

    public let code: Code
    public let place: Place?
    public let facts: [String: String]

    public init(_ code: Code, at place: Place? = nil, facts: [String: String] = [:]) {
        self.code = code
        self.place = place
        self.facts = facts
    }

    public var reason: String { code.rawValue }

    public static func == (left: Self, right: Self) -> Bool {
        left.code == right.code
    }

    /// The same error about a file that the user named.
    public func about(_ file: String) -> HelperError {
        HelperError(code, at: place ?? .file(file), facts: facts.merging(["file": file]) { $1 })
    }
}

// The process
extension HelperError.Code {
    /// No `testamur-helper` where it is looked for.
    public static let helperMissing = Self(rawValue: "helper.missing")
    /// It could not be started, or could not confine itself.
    public static let helperStart = Self(rawValue: "helper.start")
    /// It speaks another version of the protocol: the two programs are not from one installation.
    public static let helperVersion = Self(rawValue: "helper.version")
    /// It ended while it was at work.
    public static let helperCrashed = Self(rawValue: "helper.crashed")
    /// It did not answer in time, and was ended.
    public static let helperTimeout = Self(rawValue: "helper.timeout")
    /// It needed more processor time than it may, or gave or was to take more bytes.
    public static let helperLimit = Self(rawValue: "helper.limit")
    /// It answered something that is no answer.
    public static let helperProtocol = Self(rawValue: "helper.protocol")
}

// Spreadsheets
extension HelperError.Code {
    /// Not a workbook of Excel's current format.
    public static let xlsxFormat = Self(rawValue: "xlsx.format")
    /// Protected with a password.
    public static let xlsxEncrypted = Self(rawValue: "xlsx.encrypted")
    /// A workbook that is damaged or not built as one must be.
    public static let xlsxMalformed = Self(rawValue: "xlsx.malformed")
    /// A document type in a part of the workbook: entities could say something else to every reader.
    public static let xlsxEntities = Self(rawValue: "xlsx.entities")
    /// Larger, deeper or unpacking to more than is read.
    public static let xlsxTooLarge = Self(rawValue: "xlsx.too_large")
}

// Archives
extension HelperError.Code {
    /// Not a ZIP file, or a damaged one.
    public static let zipMalformed = Self(rawValue: "zip.malformed")
    /// An entry whose name leads out of the folder, or is none.
    public static let zipPath = Self(rawValue: "zip.path")
    /// An entry that is a link.
    public static let zipSymlink = Self(rawValue: "zip.symlink")
    /// More entries or bytes than are read, or a ratio that only a bomb has.
    public static let zipTooLarge = Self(rawValue: "zip.too_large")
    /// Two entries of one name, also when only case or spelling of letters differ.
    public static let zipDuplicateName = Self(rawValue: "zip.duplicate_name")
    /// Protected with a password.
    public static let zipEncrypted = Self(rawValue: "zip.encrypted")
    /// Other files to another reader: a second directory, or one that does not stand where it must.
    public static let zipAmbiguous = Self(rawValue: "zip.ambiguous")
}

// Designs and drawings
extension HelperError.Code {
    /// Not a well-formed SVG, or one that cannot be drawn.
    public static let designSyntax = Self(rawValue: "design.syntax")
    /// Something that reaches outside the design: a reference, a script, a document type.
    public static let designExternal = Self(rawValue: "design.external")
    /// A place for text that is not written as one.
    public static let designField = Self(rawValue: "design.field")
    /// Larger than is drawn.
    public static let designTooLarge = Self(rawValue: "design.too_large")
    /// More characters than a QR code holds.
    public static let qrTooLong = Self(rawValue: "qr.too_long")
}

// PDF
extension HelperError.Code {
    /// Not a PDF, or a damaged one.
    public static let pdfMalformed = Self(rawValue: "pdf.malformed")
    /// Protected with a password.
    public static let pdfEncrypted = Self(rawValue: "pdf.encrypted")
    /// More or larger attachments than are read.
    public static let pdfTooLarge = Self(rawValue: "pdf.too_large")
    /// An attachment that is packed in another way than deflated once.
    public static let pdfFilter = Self(rawValue: "pdf.filter")
    /// Other files to another reader: one attachment with two contents, an archive behind the PDF.
    public static let pdfAmbiguous = Self(rawValue: "pdf.ambiguous")
}

// The web
extension HelperError.Code {
    /// A host that leads to an address which must not be asked.
    public static let forbiddenHost = Self(rawValue: "net.forbidden_host")
    /// The server answered with another address.
    public static let netRedirect = Self(rawValue: "net.redirect")
    /// It did not answer in time.
    public static let netTimeout = Self(rawValue: "net.timeout")
    /// The server could not show that it is the one asked for.
    public static let netTLS = Self(rawValue: "net.tls")
    /// No such host, no connection, or an answer that is no document.
    public static let netUnavailable = Self(rawValue: "net.unavailable")
    /// A document of a kind that was not asked for.
    public static let netContentType = Self(rawValue: "net.content_type")
    /// More bytes than are read.
    public static let tooLarge = Self(rawValue: "limit.size")
}

extension HelperError {
    /// Every code of the process.
    static let processCodes: [Code] = [
        .helperMissing, .helperStart, .helperVersion, .helperCrashed, .helperTimeout, .helperLimit, .helperProtocol,
    ]

    /// The codes that a worker may give: nothing else that it says is taken for a reason.
    static let contentCodes: [Code] = [
        .xlsxFormat, .xlsxEncrypted, .xlsxMalformed, .xlsxEntities, .xlsxTooLarge,
        .zipMalformed, .zipPath, .zipSymlink, .zipTooLarge, .zipDuplicateName, .zipEncrypted,
        .zipAmbiguous,
        .designSyntax, .designExternal, .designField, .designTooLarge, .qrTooLong,
        .pdfMalformed, .pdfEncrypted, .pdfTooLarge, .pdfFilter, .pdfAmbiguous,
        .forbiddenHost, .netRedirect, .netTimeout, .netTLS, .netUnavailable, .netContentType, .tooLarge,
    ]

    /// Every code this room gives.
    public static let allCodes: [Code] = processCodes + contentCodes
}
