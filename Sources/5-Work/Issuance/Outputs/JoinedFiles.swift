import Encodings

/// The files that hold something of every learner, written side by side.
final class JoinedFiles {
    static let ndjsonName = "credentials.ndjson"
    static let archiveName = "awards.zip"

    private let outputs: OutputPlan
    private let lines: HashedFile?
    private let mails: HashedFile?
    private let archive: ZipWriter?

    init(_ outputs: OutputPlan, in folder: Folder) throws(IssuanceError) {
        self.outputs = outputs
        lines = outputs.outputs.contains(.ndjson) ? try HashedFile(Self.ndjsonName, in: folder) : nil
        mails = outputs.outputs.contains(.mailMerge) ? try HashedFile(MailMerge.name, in: folder) : nil
        archive = outputs.outputs.contains(.zip) ? try ZipWriter(Self.archiveName, in: folder) : nil
        try mails?.append(MailMerge.byteOrderMark + CSVCell.line(MailMerge.columns))
    }

    /// - Parameter isRevoked: Whether the award was revoked before everything was made: nobody is written to about it.
    func take(_ made: MadeOutputs, row: RosterRow, isRevoked: Bool) throws(IssuanceError) {
        // Canonical JSON has no line breaks.
        try lines?.append(made.credential + [UInt8(ascii: "\n")])
        if !isRevoked { try mails?.append(MailMerge.line(made, row: row, outputs: outputs)) }
        guard let archive else { return }
        try archive.add(made.credentialName, made.credential, deflates: true)
        for file in made.files { try archive.add(file.name, file.bytes, deflates: file.kind == .badgeSVG) }
    }

    func publish(_ manifest: ManifestWriter) throws(IssuanceError) {
        if let lines { try manifest.add(Self.ndjsonName, digest: try lines.publish()) }
        if let mails { try manifest.add(MailMerge.name, digest: try mails.publish()) }
        if let archive { try manifest.add(Self.archiveName, digest: try archive.publish()) }
    }
}
