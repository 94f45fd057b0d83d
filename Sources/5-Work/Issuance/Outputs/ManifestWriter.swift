import Encodings
import JSON
import Signing

/// `manifest.json`: what the batch was made from, and every file of it with its digest. It appears when all of them are there.
///
/// It is written file by file, so that a million of them need no memory.
final class ManifestWriter {
    static let name = "manifest.json"
    private let file: PartFile
    private var isFirst = true
    private var entry: [UInt8] = []

    init(_ batch: BatchRecord, outputs: OutputPlan, in folder: Folder) throws(IssuanceError) {
        file = try PartFile(Self.name, in: folder)
        var inputs: [JSONMember] = [
            JSONMember("course", .string(Hex.encode(batch.courseDigest))),
            JSONMember("roster", .string(Hex.encode(batch.rosterDigest))),
        ]
        if outputs.outputs.contains(.pdf), let drawer = outputs.certificates {
            inputs.append(JSONMember("certificate", .string(Hex.encode(drawer.digest))))
        }
        if let badge = outputs.badgePNG {
            inputs.append(JSONMember("badgePNG", .string(Hex.encode(SHA256.hash(badge)))))
        }
        if let badge = outputs.badgeSVG {
            inputs.append(JSONMember("badgeSVG", .string(Hex.encode(SHA256.hash(badge)))))
        }
        try file.append(Array(#"{"format":"testamur-manifest","version":1,"batch":"#.utf8))
        try file.append(JSON.string(UUIDv8.text(batch.id)).bytes())
        try file.append(Array(#","issued":"#.utf8))
        try file.append(JSON.string(batch.created.description).bytes())
        try file.append(Array(#","count":"#.utf8) + Array(String(batch.rows).utf8))
        try file.append(Array(#","inputs":"#.utf8))
        try file.append(JSON.object(inputs).bytes())
        try file.append(Array(#","files":["#.utf8))
    }

    /// Notes a file.
    ///
    /// - Parameters:
    ///   - name: Its path below the batch's folder.
    ///   - digest: Its SHA-256.
    func add(_ name: String, digest: [UInt8]) throws(IssuanceError) { try add(Array(name.utf8), digest: digest) }

    /// As above, with the path in UTF-8.
    func add(_ name: [UInt8], digest: [UInt8]) throws(IssuanceError) {
        entry.removeAll(keepingCapacity: true)
        entry.append(contentsOf: (isFirst ? "\n" : ",\n").utf8)
        // The names of a batch's files are of letters, digits, dots, dashes and slashes.
        entry.append(contentsOf: #"{"file":""#.utf8)
        entry.append(contentsOf: name)
        entry.append(contentsOf: #"","sha256":""#.utf8)
        Hex.encode(digest.span, into: &entry)
        entry.append(contentsOf: #""}"#.utf8)
        try file.append(entry)
        isFirst = false
    }

    func publish() throws(IssuanceError) {
        try file.append(Array("\n]}\n".utf8))
        try file.publish()
    }
}
