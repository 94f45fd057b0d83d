/// The files inside of a PDF.
///
/// ```swift
/// for attachment in try PDFAttachments(bytes, helper: .found()).attachments { print(attachment.name) }
/// ```
public struct PDFAttachments: Sendable {
    /// A file, with the name it was given: nothing may be done with that name but show it.
    public struct Attachment: Sendable, Hashable {
        public let name: String
        public let bytes: [UInt8]

        package init(name: String, bytes: [UInt8]) {
            self.name = name
            self.bytes = bytes
        }
    }

    public let attachments: [Attachment]

    /// Reads them.
    ///
    /// - Throws: ``HelperError`` `pdf.malformed`, `pdf.encrypted`, `pdf.too_large`, `pdf.filter`, `pdf.ambiguous`, or `helper.…`.
    public init(_ bytes: [UInt8], helper: HelperLocation) throws(HelperError) {
        guard bytes.count <= AttachmentLimits.file else {
            throw HelperError(.pdfTooLarge, facts: ["limit": String(AttachmentLimits.file)])
        }
        let worker = try WorkerProcess(helper, trade: .unpack)
        let deadline = worker.deadline(seconds: AttachmentLimits.seconds)
        try worker.send(.attachments, bytes, until: deadline)
        var attachments: [Attachment] = []
        while true {
            let (kind, content) = try worker.receive(until: deadline)
            guard kind == .item, attachments.count < AttachmentLimits.attachments else {
                try worker.demand { () throws(HelperError) in
                    guard kind == .done, content.isEmpty else { throw HelperError(.helperProtocol) }
                }
                break
            }
            let attachment = try worker.demand { () throws(HelperError) in
                var reader = WireReader(content)
                let attachment = Attachment(
                    name: try reader.text(limit: AttachmentLimits.name),
                    bytes: try reader.data(limit: AttachmentLimits.attachment))
                try reader.end()
                return attachment
            }
            attachments.append(attachment)
        }
        self.attachments = attachments
    }
}
