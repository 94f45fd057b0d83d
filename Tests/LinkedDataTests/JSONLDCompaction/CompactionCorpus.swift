import JSON
import LinkedData
import TestSupport

/// The published compaction tests, as their manifest lists them.
enum CompactionCorpus {
    struct Entry: Sendable {
        let id: String
        let name: String
        let input: String
        let context: String
        let expect: String?
        let expectErrorCode: String?
        let options: JSONLDOptions
        let compaction: CompactionOptions
        let specVersion: String?

        var title: String { "\(id) \(name)" }
    }

    /// The tests, but for those that only JSON-LD 1.0 passes: they are marked `specVersion` json-ld-1.0.
    static func entries() throws -> (run: [Entry], skipped: [Entry]) {
        let document = try JSONLDCorpus.parse(JSONLDCorpus.folder + "compact-manifest.jsonld")
        let entries = (document.root["sequence"]?.oneOrMany ?? []).map(entry)
        return (
            entries.filter { $0.specVersion != "json-ld-1.0" }, entries.filter { $0.specVersion == "json-ld-1.0" }
        )
    }

    private static func entry(_ value: JSONValue) -> Entry {
        let input = value["input"]?.string ?? ""
        let given = value["option"]
        let address = JSONLDCorpus.address + input
        var options = JSONLDOptions(base: given?["base"]?.string ?? address, contextBase: address)
        if given?["processingMode"]?.string == "json-ld-1.0" { options.processingMode = .version10 }
        return Entry(
            id: value["@id"]?.string ?? "", name: value["name"]?.string ?? "", input: input,
            context: value["context"]?.string ?? "", expect: value["expect"]?.string,
            expectErrorCode: value["expectErrorCode"]?.string, options: options,
            compaction: CompactionOptions(
                compactsArrays: given?["compactArrays"]?.bool ?? true,
                compactsToRelative: given?["compactToRelative"]?.bool ?? true, isOrdered: true),
            specVersion: given?["specVersion"]?.string)
    }
}
