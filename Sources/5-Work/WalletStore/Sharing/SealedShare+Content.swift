import Achievements
import Encodings
package import JSON
import Signing

/// What is sealed: a JSON object with the learner's words and the files.
extension SealedShare.Content {
    package var json: JSON {
        [
            "made": .string(made.description), "recipient": .string(recipient), "purpose": .string(purpose),
            "until": .string(until.description),
            "files": .array(
                files.map { file in
                    [
                        "name": .string(file.name), "sha256": .string(Hex.encode(SHA256.hash(file.bytes))),
                        "bytes": .string(Base64URL.encode(file.bytes)),
                    ]
                }),
        ]
    }

    /// - Throws: ``WalletError`` `share.malformed`, fact `part`: only whoever sealed it can have written that.
    package init(parsing bytes: [UInt8]) throws(WalletError) {
        let limits = JSONLimits(
            bytes: SealedShare.longestFile, depth: 4, members: 8 * ShareRequest.mostRecords,
            string: SealedShare.longestFile)
        guard let root = try? JSONDocument(parsing: bytes, limits: limits).root,
            let made = root["made"]?.string.flatMap({ try? Instant($0) }),
            let recipient = root["recipient"]?.string, let purpose = root["purpose"]?.string,
            let until = root["until"]?.string.flatMap({ try? CalendarDate($0) }),
            let list = root["files"], list.kind == .array, list.count <= ShareRequest.mostRecords
        else { throw Self.malformed }
        var files: [SealedShare.File] = []
        for entry in list.elements {
            guard let name = entry["name"]?.string, let text = entry["bytes"]?.utf8,
                let content = try? Base64URL.decode(text.span),
                entry["sha256"]?.equals(utf8Of: Hex.encode(SHA256.hash(content))) == true,
                let file = SealedShare.File(name: name, bytes: content),
                !files.contains(where: { $0.name == file.name })
            else { throw Self.malformed }
            files.append(file)
        }
        self.init(made: made, recipient: recipient, purpose: purpose, until: until, files: files)
    }

    private static var malformed: WalletError { WalletError(.shareMalformed, facts: ["part": "content"]) }
}

extension SealedShare.File {
    /// A file under a name that can be written anywhere; nil for any other name.
    public init?(name: String, bytes: [UInt8]) {
        let isPlain = name.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"),
                UInt8(ascii: "."):
                true
            default: false
            }
        }
        guard isPlain, (1...64).contains(name.utf8.count), name.utf8.first != UInt8(ascii: "."),
            name.utf8.first != UInt8(ascii: "-")
        else { return nil }
        self.init(plainName: name, bytes: bytes)
    }

    /// A credential under a name that tells its kind and nothing of its content.
    init(number: Int, bytes: [UInt8]) {
        let kind =
            switch BakedImage.format(of: bytes) {
            case .png: "png"
            case .svg: "svg"
            case nil:
                bytes.starts(with: "%PDF-".utf8) ? "pdf" : CredentialText.root(of: bytes) == nil ? "bin" : "json"
            }
        self.init(plainName: "award-\(number).\(kind)", bytes: bytes)
    }
}
