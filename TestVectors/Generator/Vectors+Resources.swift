import Contexts
import Encodings
import JSON
import Signing

/// Files that a credential pins down by their digest: D26 of the catalogue.
extension VectorBook {
    mutating func addResources() throws {
        let context = "https://www.w3.org/ns/credentials/v2"
        guard let published = BundledContexts.published(Array(context.utf8)) else {
            preconditionFailure("the base context is not bundled")
        }
        let text = Array("Syllabus".utf8)
        let data = "data:text/plain;base64,U3lsbGFidXM="
        func integrity(_ name: String, _ digest: [UInt8]) -> JSON { .string("\(name)-" + Base64.padded(digest)) }
        func multibase(_ code: UInt64, _ digest: [UInt8]) -> JSON {
            let length = UInt8(digest.count)
            return .string("u" + Base64URL.encode(Multicodec(code: code).prefixing([length] + digest)))
        }
        func file(_ resource: JSON) throws -> [UInt8] {
            try Badge.linked.setting("/relatedResource", to: [resource]).file
        }
        func turned(_ digest: [UInt8]) -> [UInt8] { [digest[0] ^ 1] + digest.dropFirst() }

        for (name, what, address, member, value) in [
            (
                "context", "The base context, with its digest.", context, "digestSRI",
                integrity("sha256", published.sha256)
            ),
            (
                "context-sha384", "The base context, with its longer digest.", context, "digestSRI",
                integrity("sha384", published.sha384)
            ),
            (
                "context-multibase", "The base context, with its digest in the other form.", context, "digestMultibase",
                multibase(0x12, published.sha256)
            ),
            (
                "embedded", "A file that is written into its own address.", data, "digestSRI",
                integrity("sha256", SHA256.hash(text))
            ),
            (
                "embedded-multibase", "The same with its digest in the other form.", data, "digestMultibase",
                multibase(0x12, SHA256.hash(text))
            ),
        ] {
            try add(
                "resources/\(name)", twin: "good/linked", what, attacks: "D26",
                file: file(["id": .string(address), member: value]), .valid())
        }
        for (name, what, twin, address, member, value, reason) in [
            (
                "context-changed", "The digest is that of another file.", "context", context, "digestSRI",
                integrity("sha256", turned(published.sha256)), "resource.digest"
            ),
            (
                "context-end-changed", "The digest has another last byte.", "context", context, "digestSRI",
                integrity("sha256", published.sha256.dropLast() + [published.sha256[31] ^ 1]), "resource.digest"
            ),
            (
                "context-multibase-changed", "The digest is that of another file.", "context-multibase", context,
                "digestMultibase", multibase(0x12, turned(published.sha256)), "resource.digest"
            ),
            (
                "embedded-changed", "Another file is written into the address.", "embedded",
                "data:text/plain;base64,U3lsbGFidXo=",
                "digestSRI", integrity("sha256", SHA256.hash(text)), "resource.digest"
            ),
            (
                "one-of-two-changed", "Of two digests one is that of another file.", "context", context, "digestSRI",
                [integrity("sha384", published.sha384), integrity("sha256", turned(published.sha256))],
                "resource.digest"
            ),
            (
                "digest-short", "The digest is too short for its function.", "context", context, "digestSRI",
                integrity("sha256", published.sha256.dropLast()), "resource.malformed"
            ),
            (
                "digest-empty", "The digest is empty.", "context", context, "digestSRI", "", "resource.malformed"
            ),
        ] as [(String, String, String, String, String, JSON, String)] {
            try add(
                "resources/\(name)", twin: "resources/\(twin)", what, attacks: "D26",
                file: file(["id": .string(address), member: value]), .invalid(failed("format.resources", reason)))
        }
        let pair: [JSON] = [published.sha256, turned(published.sha256)].map {
            ["id": .string(context), "digestSRI": integrity("sha256", $0)]
        }
        try add(
            "resources/second-changed", twin: "resources/context", "The digest of a second file is that of another.",
            attacks: "D26", file: Badge.linked.setting("/relatedResource", to: .array(pair)).file,
            .invalid(failed("format.resources", "resource.digest")))
        try add(
            "resources/without-digest", twin: "resources/context", "No digest is stated.", attacks: "D26",
            file: file(["id": .string(context)]), .invalid(failed("format.resources", "resource.malformed")))
        for (name, what, address, member, value, reason) in [
            (
                "elsewhere", "The file is not at hand, and is not fetched.", "https://sonnwald.example/syllabus.pdf",
                "digestSRI", integrity("sha256", SHA256.hash(text)), "resource.unavailable"
            ),
            (
                "unknown-function", "The digest is of a function that is not known.", context, "digestSRI",
                integrity("sha3", published.sha256), "resource.unsupported"
            ),
        ] as [(String, String, String, String, JSON, String)] {
            try add(
                "resources/\(name)", twin: "resources/context", what + " A finding, since nothing rests on the file.",
                attacks: "D26", file: file(["id": .string(address), member: value]),
                .valid(unknown("format.resources", reason)))
        }
    }
}

/// Base64 as digests of related resources have it: the usual alphabet, with padding.
enum Base64 {
    static func padded(_ bytes: [UInt8]) -> String {
        let text = Base64URL.encode(bytes).map { $0 == "-" ? "+" : $0 == "_" ? "/" : $0 }
        return String(text) + String(repeating: "=", count: (4 - text.count % 4) % 4)
    }
}
