import JSON
import TestSupport
import Testing

@Suite("Vectors of others")
struct JSONConformanceTests {
    private static let folder = "json-test-suite/test_parsing"

    private func code(_ name: String, in folder: String = folder) throws -> JSONError.Code? {
        let bytes = try Conformance.bytes("\(folder)/\(name)")
        do throws(JSONError) {
            _ = try JSONDocument(parsing: bytes)
            return nil
        } catch {
            return error.code
        }
    }

    @Test(.enabled(if: Conformance.has("json-test-suite")))
    func everyFileThatMustParseIsRead() throws {
        let files = try Conformance.files(in: Self.folder, prefix: "y_")
        #expect(files.count == 95)
        for file in files {
            // Two of them repeat a member: legal JSON, and never legal here.
            let isDuplicate = file.contains("duplicated_key")
            #expect(try code(file) == (isDuplicate ? .duplicateKey : nil), "\(file)")
        }
        Conformance.ran(files.count, of: "json-test-suite y")
    }

    @Test(.enabled(if: Conformance.has("json-test-suite")))
    func everyFileThatMustNotParseIsRefused() throws {
        let files = try Conformance.files(in: Self.folder, prefix: "n_")
        #expect(files.count == 188)
        for file in files { #expect(try code(file) != nil, "\(file)") }
        Conformance.ran(files.count, of: "json-test-suite n")
    }

    /// What each of the files that may go either way gets here; a change is a change of the public promise.
    @Test(.enabled(if: Conformance.has("json-test-suite")))
    func filesThatMayGoEitherWayArePinned() throws {
        let files = try Conformance.files(in: Self.folder, prefix: "i_")
        #expect(files.count == 35)
        var accepted: [String] = []
        var codes: Set<JSONError.Code> = []
        for file in files {
            if let code = try code(file) { codes.insert(code) } else { accepted.append(file) }
        }
        #expect(
            accepted == [
                "i_number_double_huge_neg_exp.json", "i_number_real_underflow.json",
            ])
        #expect(codes == [.number, .numberRange, .surrogate, .encoding, .depth])
        Conformance.ran(files.count, of: "json-test-suite i")
    }

    @Test(.enabled(if: Conformance.has("jcs")))
    func theTriplesOfTheRFCAreCanonicalised() throws {
        let names = try Conformance.files(in: "jcs/input", suffix: ".json")
        #expect(names.count == 6)
        for name in names {
            let document = try JSONDocument(parsing: Conformance.bytes("jcs/input/\(name)"), limits: .canonicalization)
            let expected = try Conformance.bytes("jcs/output/\(name)")
            #expect(document.root.canonicalBytes() == expected, "\(name)")
            #expect(document.root.tree.canonicalBytes() == expected, "\(name) as a tree")
        }
        Conformance.ran(names.count, of: "jcs triples")
    }

    @Test(.enabled(if: Conformance.has("jcs")))
    func aHundredThousandNumbersAreWrittenAsECMAScriptWritesThem() throws {
        let lines = try Conformance.bytes("jcs/es6-numbers-100k.txt").split(separator: UInt8(ascii: "\n"))
        #expect(lines.count == 100_000)
        var wrong = 0
        for line in lines {
            let parts = line.split(separator: UInt8(ascii: ","))
            let hex = String(decoding: parts[0], as: UTF8.self)
            let bits = try #require(UInt64(hex, radix: 16))
            let text = "\(Double(bitPattern: bits))"
            let document = try JSONDocument(parsing: Array(text.utf8), limits: .canonicalization)
            if document.root.canonicalBytes()[...] != parts[1] { wrong += 1 }
        }
        #expect(wrong == 0)
        Conformance.ran(lines.count, of: "jcs numbers")
    }
}
