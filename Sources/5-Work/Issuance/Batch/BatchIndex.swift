import Encodings

/// `index.csv`: which file is whose, one line a learner; and the learners' part of the manifest.
///
/// It is written while the batch is carried out, and appears whole when every file is there, or not at all.
//
// A class because it owns a file; whoever stores the groups uses it, one after the other.
final class BatchIndex: @unchecked Sendable {
    static let name = "index.csv"
    static let columns = ["row", "learner", "id", "file", "status_index", "revocation_list", "suspension_list"]

    private let layout: BatchLayout
    private let file: HashedFile
    private let manifest: ManifestWriter
    private var line: [UInt8] = []
    private var path: [UInt8] = []
    private var lists = (revocation: "", suspension: "", text: Array(",,\n".utf8))

    /// - Parameter manifest: Is told of every credential's file, and of the index.
    init(_ batch: BatchRecord, in folder: Folder, manifest: ManifestWriter) throws(IssuanceError) {
        layout = BatchLayout(rows: batch.rows)
        self.manifest = manifest
        file = try HashedFile(Self.name, in: folder)
        try file.append(CSVCell.line(Self.columns))
    }

    /// Adds the learners of a group.
    ///
    /// - Parameter signed: Those whose files were written now; the others have theirs.
    func add(_ group: BatchGroup, _ signed: [BatchGroup.Signed]) throws(IssuanceError) {
        var written = signed[...]
        for item in group.items {
            let new = written.first?.item.position == item.position ? written.popFirst() : nil
            guard let uuid = new?.credential.uuid ?? item.known?.uuid,
                let digest = new?.digest ?? item.known?.digest
            else { throw IssuanceError(.ledgerTampered, facts: ["table": LedgerTable.awards.name]) }
            path.removeAll(keepingCapacity: true)
            layout.append(nameOf: uuid, at: item.position, to: &path)
            try manifest.add(path, digest: digest)
            line.removeAll(keepingCapacity: true)
            line.append(contentsOf: String(item.row.row).utf8)
            line.append(UInt8(ascii: ","))
            if item.known?.isErased != true { CSVCell.append(item.row.calledName, to: &line) }
            line.append(contentsOf: ",urn:uuid:".utf8)
            UUIDv8.append(uuid, to: &line)
            line.append(UInt8(ascii: ","))
            line.append(contentsOf: path)
            line.append(UInt8(ascii: ","))
            line.append(contentsOf: String(item.place.index).utf8)
            line.append(contentsOf: end(item.place))
            try file.append(line)
        }
    }

    /// The addresses of the lists, which are those of the line before but for two in a million.
    private func end(_ place: StatusPlace) -> [UInt8] {
        if place.revocation != lists.revocation || place.suspension != lists.suspension {
            var text = [UInt8(ascii: ",")]
            CSVCell.append(place.revocation, to: &text)
            text.append(UInt8(ascii: ","))
            CSVCell.append(place.suspension, to: &text)
            text.append(UInt8(ascii: "\n"))
            lists = (place.revocation, place.suspension, text)
        }
        return lists.text
    }

    /// Lets it appear.
    func publish() throws(IssuanceError) { try manifest.add(Self.name, digest: try file.publish()) }
}
