extension DrawingFormat {
    package func write(to writer: inout WireWriter) {
        switch self {
        case .pdf: writer.number(0)
        case .svg: writer.number(1)
        case .png(let width): writer.number(UInt32(clamping: max(width, 2)))
        }
    }

    package init(from reader: inout WireReader) throws(HelperError) {
        switch try reader.number() {
        case 0: self = .pdf
        case 1: self = .svg
        case let width: self = .png(width: Int(width))
        }
    }
}

extension DrawingContent {
    package func write(to writer: inout WireWriter) {
        writer.number(UInt32(texts.count))
        for (name, text) in texts.sorted(by: { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }) {
            writer.text(name)
            writer.text(text)
        }
        writer.text(qrText ?? "")
        for text in [title, author, language, created] { writer.text(text) }
        writer.number(UInt32(attachments.count))
        for attachment in attachments {
            writer.text(attachment.name)
            writer.text(attachment.mediaType)
            writer.data(attachment.bytes)
        }
    }

    package init(from reader: inout WireReader) throws(HelperError) {
        var texts: [String: String] = [:]
        for _ in 0..<(try reader.count(limit: DrawingLimits.texts)) {
            texts[try reader.text(limit: DrawingLimits.text)] = try reader.text(limit: DrawingLimits.text)
        }
        self.init(texts: texts)
        let code = try reader.text(limit: DrawingLimits.qrText)
        qrText = code.isEmpty ? nil : code
        title = try reader.text(limit: DrawingLimits.text)
        author = try reader.text(limit: DrawingLimits.text)
        language = try reader.text(limit: DrawingLimits.text)
        created = try reader.text(limit: DrawingLimits.text)
        for _ in 0..<(try reader.count(limit: DrawingLimits.attachments)) {
            attachments.append(
                DrawingAttachment(
                    name: try reader.text(limit: DrawingLimits.text),
                    mediaType: try reader.text(limit: DrawingLimits.text),
                    bytes: try reader.data(limit: DrawingLimits.attachment)))
        }
        try reader.end()
    }

    /// Whether it is within what a worker reads.
    var fits: Bool {
        texts.count <= DrawingLimits.texts && attachments.count <= DrawingLimits.attachments
            && texts.allSatisfy { $0.utf8.count <= DrawingLimits.text && $1.utf8.count <= DrawingLimits.text }
            && [title, author, language, created].allSatisfy { $0.utf8.count <= DrawingLimits.text }
            && (qrText?.utf8.count ?? 0) <= DrawingLimits.qrText
            && attachments.allSatisfy {
                $0.bytes.count <= DrawingLimits.attachment && $0.name.utf8.count <= DrawingLimits.text
                    && $0.mediaType.utf8.count <= DrawingLimits.text
            }
    }
}

extension Drawing {
    package func write(to writer: inout WireWriter) {
        writer.data(bytes)
        writer.number(UInt32(cut.count))
        for id in cut { writer.text(id) }
    }

    /// - Parameter format: What was asked for: anything else is no answer.
    package init(from reader: inout WireReader, as format: DrawingFormat) throws(HelperError) {
        bytes = try reader.data(limit: DrawingLimits.drawing)
        let beginning: [UInt8] =
            switch format {
            case .pdf: Array("%PDF-".utf8)
            case .png: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
            case .svg: Array("<?xml".utf8)
            }
        guard bytes.starts(with: beginning) else { throw HelperError(.helperProtocol) }
        var cut: [String] = []
        for _ in 0..<(try reader.count(limit: DrawingLimits.boxes * DrawingLimits.pages)) {
            cut.append(try reader.text(limit: 1_000))
        }
        self.cut = cut
        try reader.end()
    }
}
