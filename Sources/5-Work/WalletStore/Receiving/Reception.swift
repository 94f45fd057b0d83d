import Achievements
import Encodings
import JSON

/// What somebody sent, sorted: the credentials in it, each byte for byte as it stands there, and the files worth keeping
/// beside them.
///
/// ```swift
/// var reception = Reception()
/// try reception.take(bytes, named: "awards.zip", unpacking: helper)
/// let receipts = try wallet.receive(reception, at: now)
/// ```
///
/// Taken apart are ZIP files, PDFs with attachments, presentations, lists in JSON, and the text of a QR code
/// (`TESTAMUR1:`). A PNG or SVG stays whole: the picture is part of the badge. What is of no known kind is kept as it is.
public struct Reception: Sendable {
    /// What one reception may bring.
    public enum Limit {
        /// Containers inside one another.
        public static let depth = 4
        /// Credentials and files of unknown kinds.
        public static let items = 10_000
        /// Bytes of all of them.
        public static let bytes = 512 << 20
    }

    /// A credential, or a file of an unknown kind.
    struct Item: Sendable {
        let bytes: [UInt8]
        let origin: String
    }

    /// A container that is kept, and which of the items came out of it.
    struct Container: Sendable {
        let kind: Parcel.Kind
        let bytes: [UInt8]
        let origin: String
        let items: Range<Int>
    }

    private(set) var items: [Item] = []
    private(set) var containers: [Container] = []
    /// Hidden files in archives, which are not kept: where they stood.
    public private(set) var passedOver: [String] = []
    private var byteCount = 0

    public init() {}

    /// How many credentials and other files there are so far.
    public var count: Int { items.count }

    /// Sorts one file, however deep its containers. When it is refused, nothing of it is here.
    ///
    /// - Parameters:
    ///   - bytes: The file.
    ///   - name: Its name without folders; the origin of what is in it begins with that.
    ///   - unpacking: Takes ZIP and PDF files apart.
    /// - Throws: ``WalletError`` `receive.too_deep`, `receive.too_many`, `receive.too_large`; `wallet.too_large` for what no
    ///   record holds; ``AchievementError``
    ///   `qr.payload`, `qr.too_large`; what `unpacking` throws.
    public mutating func take(_ bytes: [UInt8], named name: String, unpacking: any Unpacking) throws {
        let before = (items.count, containers.count, byteCount, passedOver.count)
        do {
            try take(bytes, "file:" + name, 0, unpacking)
        } catch {
            // All of a file or nothing of it: whoever goes on with the next one has no half of this one.
            items.removeLast(items.count - before.0)
            containers.removeLast(containers.count - before.1)
            byteCount = before.2
            passedOver.removeLast(passedOver.count - before.3)
            throw error
        }
    }

    private mutating func take(
        _ bytes: [UInt8], _ origin: String, _ depth: Int, _ unpacking: any Unpacking
    ) throws {
        guard depth < Limit.depth else {
            throw WalletError(.receiveTooDeep, facts: ["origin": origin, "limit": "\(Limit.depth)"])
        }
        switch FileForm(of: bytes) {
        case .zip:
            let files = try unpacking.files(inArchive: bytes)
            // An office document is a ZIP file too; in pieces it would be worth nothing.
            guard !files.contains(where: { $0.name == "[Content_Types].xml" || $0.name == "mimetype" }) else {
                return try add(bytes, origin)
            }
            for file in files {
                // What a system keeps for itself, as in folders: nobody was sent that.
                guard !HiddenFile.isNamed(by: file.name) else {
                    passedOver.append(Self.shortened(origin + "/" + file.name))
                    continue
                }
                try take(file.bytes, origin + "/" + file.name, depth + 1, unpacking)
            }
        case .pdf:
            let files = try unpacking.attachments(ofPDF: bytes)
            guard !files.isEmpty else { return try add(bytes, origin) }
            let start = items.count
            for file in files { try take(file.bytes, origin + "/" + file.name, depth + 1, unpacking) }
            try contain(.pdf, bytes, origin, from: start)
        case .qr(let text):
            try add(CredentialQR.credential(in: text), origin)
        case .json(let root):
            guard let (kind, credentials) = Self.credentials(in: root) else { return try add(bytes, origin) }
            let start = items.count
            for (index, credential) in credentials.enumerated() {
                // A token stands in a presentation as a string: kept is the token.
                try add(credential.utf8 ?? credential.sourceBytes, origin + "/\(index + 1)")
            }
            try contain(kind, bytes, origin, from: start)
        case .other:
            try add(bytes, origin)
        }
    }

    /// The credentials in a presentation or a list, nil for a document that is neither.
    private static func credentials(in root: JSONValue) -> (Parcel.Kind, [JSONValue])? {
        let isPresentation = root["type"]?.oneOrMany.contains { $0.equals("VerifiablePresentation") } == true
        guard isPresentation || root.kind == .array else { return nil }
        let candidates = isPresentation ? root["verifiableCredential"]?.oneOrMany ?? [] : Array(root.elements)
        let isCredential = { (value: JSONValue) in
            value.kind == .object && value["type"]?.oneOrMany.contains { $0.equals("VerifiableCredential") } == true
        }
        let credentials = candidates.filter {
            isCredential($0) || isPresentation && [.object, .string].contains($0.kind)
        }
        guard !credentials.isEmpty, isPresentation || credentials.count == candidates.count else { return nil }
        return (isPresentation ? .presentation : .list, credentials)
    }

    private mutating func add(_ bytes: [UInt8], _ origin: String) throws(WalletError) {
        try count(bytes, atMost: WalletFormat.Limit.recordBytes)
        guard items.count < Limit.items else {
            throw WalletError(.receiveTooMany, facts: ["limit": "\(Limit.items)"])
        }
        items.append(Item(bytes: bytes, origin: Self.shortened(origin)))
    }

    private mutating func contain(
        _ kind: Parcel.Kind, _ bytes: [UInt8], _ origin: String, from start: Int
    ) throws(WalletError) {
        try count(bytes, atMost: WalletFormat.Limit.parcelBytes)
        containers.append(
            Container(kind: kind, bytes: bytes, origin: Self.shortened(origin), items: start..<items.count))
    }

    /// What no record holds is refused here, where the file can be named and the others come in.
    private mutating func count(_ bytes: [UInt8], atMost limit: Int) throws(WalletError) {
        guard bytes.count <= limit else {
            throw WalletError(.tooLarge, facts: ["found": "\(bytes.count)", "limit": "\(limit)"])
        }
        byteCount += bytes.count
        guard byteCount <= Limit.bytes else {
            throw WalletError(.receiveTooLarge, facts: ["limit": "\(Limit.bytes)"])
        }
    }

    /// An origin of at most as many bytes as a record keeps, cut between characters.
    private static func shortened(_ origin: String) -> String {
        guard origin.utf8.count > WalletFormat.Limit.textBytes else { return origin }
        var text = ""
        var count = 0
        for scalar in origin.unicodeScalars {
            count += scalar.utf8.count
            if count > WalletFormat.Limit.textBytes - 3 { break }
            text.unicodeScalars.append(scalar)
        }
        return text + "\u{2026}"
    }
}
