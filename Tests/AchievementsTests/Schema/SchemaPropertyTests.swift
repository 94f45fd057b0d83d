import Encodings
import JSON
import TestSupport
import Testing

@testable import Achievements

/// What holds for every document, whatever is changed in it.
@Suite struct SchemaPropertyTests {
    /// The tables are the specification: deleting any member gives what its rule says, and nothing else.
    @Test(arguments: SchemaSamples.allCases)
    func deletingAMemberIsFoundIfAndOnlyIfItIsRequired(_ sample: SchemaSamples) throws {
        let json = sample.json
        for path in json.paths where path.last.map({ Int($0) == nil }) ?? false {
            // What is in an inner credential is judged when it is judged on its own.
            if path.count > 4, path.contains("verifiableCredential") { continue }
            let judgement = try sample.judged { $0[path: path] = nil }
            let name = path.last ?? ""
            let object = "/" + path.dropLast().joined(separator: "/")
            for finding in judgement.findings {
                #expect([.schemaRequired, .schemaValue, .schemaCardinality].contains(finding.code), "\(path)")
                guard finding.code == .schemaRequired, finding.pointer == (object == "/" ? "" : object) else {
                    continue
                }
                #expect(finding.member?.contains(name) ?? true, "\(path)")
            }
            if Self.alwaysRequired.contains(name), judgement.format != nil {
                #expect(!judgement.keepsFormat, "\(path) of \(sample)")
            }
        }
    }

    private static let alwaysRequired: Set<String> = [
        "@context", "issuer", "credentialSubject", "issuanceDate", "targetName", "targetUrl", "identityHash",
        "identityType", "hashed", "identifierType", "resultType", "latitude", "longitude", "associationType",
        "sourceId", "targetId", "verifiableCredential", "criteria",
    ]

    /// Values that are right nowhere or almost nowhere: judging never fails, and every place leads to a value.
    @Test(arguments: SchemaSamples.allCases)
    func anyValueMayStandInAnyPlace(_ sample: SchemaSamples) throws {
        let strangers: [JSON] = [
            .null, true, .integer(-1), "", "\u{0}\u{202E}\"\\", [], [:], ["a", [[]]], [["a": []]],
        ]
        var random = SeededGenerator(seed: 3)
        let json = sample.json
        for path in json.paths where !path.isEmpty {
            var changed = json
            changed[path: path] = strangers.randomElement(using: &random) ?? .null
            let document = try Samples.document(changed)
            let judgement = SchemaJudgement(of: document)
            for finding in judgement.findings {
                #expect(AchievementError.schemaCodes.contains(finding.code))
                #expect(finding.value.document === document.document)
                #expect((finding.found?.unicodeScalars.count ?? 0) <= SchemaFinding.longest)
            }
            #expect(judgement.findings.count <= FindingCollector.limit + NamedSchema.limit)
        }
    }

    /// The same document with white space everywhere, and with every text written in escapes, is judged the same.
    @Test(arguments: SchemaSamples.allCases)
    func howADocumentIsWrittenDoesNotMatter(_ sample: SchemaSamples) throws {
        var random = SeededGenerator(seed: 11)
        let json = sample.json
        let paths = json.paths.filter { !$0.isEmpty }
        for _ in 0..<25 {
            var changed = json
            for _ in 0..<Int.random(in: 0...3, using: &random) {
                let path = paths.randomElement(using: &random) ?? []
                let strangers: [JSON?] = [nil, "x", 5, [], .null, ["@value": "x"]]
                changed[path: path] = strangers.randomElement(using: &random) ?? nil
            }
            let plain = try Samples.document(changed)
            let pretty = try JSONDocument(parsing: changed.bytes(pretty: true)).root
            let escaped = try JSONDocument(parsing: Self.escaped(plain)).root
            let expected = Self.summary(SchemaJudgement(of: plain))
            #expect(Self.summary(SchemaJudgement(of: pretty)) == expected)
            #expect(Self.summary(SchemaJudgement(of: escaped)) == expected)
        }
    }

    @Test(arguments: SchemaSamples.allCases)
    func whatWasJudgedBeforeIsJudgedTheSame(_ sample: SchemaSamples) throws {
        var random = SeededGenerator(seed: 5)
        let memory = SchemaMemory()
        let json = sample.json
        let paths = json.paths.filter { !$0.isEmpty }
        for _ in 0..<40 {
            var changed = json
            let path = paths.randomElement(using: &random) ?? []
            changed[path: path] = [nil, "x", 5, "Profile"].randomElement(using: &random) ?? nil
            let document = try Samples.document(changed)
            #expect(
                Self.summary(SchemaJudgement(of: document, remembering: memory))
                    == Self.summary(SchemaJudgement(of: document)), "\(path)")
        }
    }

    /// What is remembered in one data model says nothing about the other: `type` may be a text in the older only.
    @Test func aPartIsRememberedInItsDataModelOnly() throws {
        let memory = SchemaMemory()
        let alone: JSON = "Profile"
        func judged(_ sample: SchemaSamples) throws -> SchemaJudgement {
            var json = sample.json
            json[path: ["issuer", "type"]] = alone
            json[path: ["issuer", "endorsement"]] = nil
            return SchemaJudgement(of: try Samples.document(json), remembering: memory)
        }
        #expect(try judged(.endorsement1).findings.isEmpty)
        #expect(try judged(.endorsement2).findings.map(\.weight) == [.note])
        #expect(try judged(.endorsement1).findings.isEmpty)
        #expect(memory.parts.count == 1)
    }

    @Test func findingsAreBoundedAndTheWeightyOnesGoFirst() throws {
        let notes = [JSON](
            repeating: ["type": "Alignment", "targetName": "n", "targetUrl": "urn:a:1"], count: 100)
        let judgement = try SchemaSamples.badge2.judged {
            $0[path: ["credentialSubject", "achievement", "alignment"]] = .array(notes)
            $0["issuer"] = nil
            $0["validFrom"] = nil
        }
        #expect(judgement.findings.count == FindingCollector.limit)
        #expect(judgement.omitted == 70)
        #expect(
            judgement.findings.filter(\.isRequiredByFormat).compactMap(\.member).sorted() == ["issuer", "validFrom"])
    }

    /// With limits that let it in, a document of a thousand organisations inside one another is refused, not followed.
    @Test func nestingIsFollowedToALimit() throws {
        let open = #"{"id":"urn:a:1","type":["Profile"],"parentOrg":"#
        func badge(_ levels: Int) throws -> SchemaJudgement {
            let issuer = String(repeating: open, count: levels) + "{}" + String(repeating: "}", count: levels)
            let text = #"{"type":["VerifiableCredential","OpenBadgeCredential"],"issuer":"# + issuer + "}"
            let limits = JSONLimits(depth: 5_000)
            return SchemaJudgement(of: try JSONDocument(parsing: Array(text.utf8), limits: limits).root)
        }
        #expect(try !badge(60).findings.contains { $0.code.rawValue == "limit.depth" })
        #expect(try badge(1_000).findings.contains { $0.code.rawValue == "limit.depth" && $0.isRequiredByFormat })
    }

    /// Without the order, which is that of the document.
    private static func summary(_ judgement: SchemaJudgement) -> [String] {
        judgement.findings.map {
            "\($0.code.rawValue) \($0.weight) \($0.pointer) \($0.facts.sorted { $0.key < $1.key })"
        }.sorted()
    }

    /// The canonical text of a document with every character of every text as `\u....`.
    private static func escaped(_ value: JSONValue) -> [UInt8] {
        func write(_ value: JSONValue, into output: inout String) {
            switch value.kind {
            case .object:
                output += "{"
                for (position, member) in value.members.enumerated() {
                    if position > 0 { output += "," }
                    write(member.name, into: &output)
                    output += ":"
                    write(member.value, into: &output)
                }
                output += "}"
            case .array:
                output += "["
                for (position, element) in value.elements.enumerated() {
                    if position > 0 { output += "," }
                    write(element, into: &output)
                }
                output += "]"
            case .string:
                output += "\""
                for unit in (value.string ?? "").utf16 {
                    let digits = String(unit, radix: 16)
                    output += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
                }
                output += "\""
            default: output += String(decoding: value.sourceBytes, as: UTF8.self)
            }
        }
        var output = ""
        write(value, into: &output)
        return Array(output.utf8)
    }
}

/// The walk over the flat form finds the same values as whoever asks the document.
@Suite struct AcceptedTextTests {
    @Test(arguments: 0..<20)
    func valuesStandWhereTheReaderFoundThem(_ seed: Int) throws {
        var random = SeededGenerator(seed: UInt64(seed))
        let json = Self.value(depth: 5, &random)
        // Alone, and as one value of a larger document.
        let larger = JSON.array([.null, json, "end"])
        for bytes in [json.canonicalBytes(), json.bytes(pretty: true), larger.canonicalBytes()] {
            let root = try JSONDocument(parsing: bytes).root
            let value = root.kind == .array && root.count == 3 ? root.elements.dropFirst().first { _ in true } : root
            for value in [root, value ?? root] {
                var isCompared = false
                value.withFlatForm { form in
                    guard let text = AcceptedText(form) else { return }
                    compare(value, text, from: value.index)
                    isCompared = true
                }
                #expect(isCompared)
            }
        }
    }

    /// - Parameter first: Where the walked value stands in its document.
    private func compare(_ value: JSONValue, _ text: AcceptedText, from first: Int) {
        let position = value.index - first
        #expect(text.kind(position) == value.kind)
        #expect(text.offset(position) == value.sourceRange.lowerBound)
        #expect(text.isWritten(position, as: value.sourceBytes))
        #expect(!text.isWritten(position, as: value.sourceBytes + [0x20]))
        #expect(text.written(position) == value.sourceBytes)
        switch value.kind {
        case .object:
            var found: [(Int, Int)] = []
            text.forEachMember(of: position) { found.append(($0, $1)) }
            let expected = value.members.map { ($0.name.index - first, $0.value.index - first) }
            #expect(found.elementsEqual(expected) { $0 == $1 })
            for member in value.members { compare(member.value, text, from: first) }
        case .array:
            var found: [Int] = []
            text.forEachElement(of: position) { found.append($0) }
            #expect(found == value.elements.map { $0.index - first })
            for element in value.elements { compare(element, text, from: first) }
        case .string:
            let content = text.withContent(of: position) { Array($0) }
            #expect(content == value.utf8)
        default: break
        }
    }

    private static func value(depth: Int, _ random: inout SeededGenerator) -> JSON {
        let texts = ["", "a", "\"", "\\", "\\\"", "a\u{8}b\\\\", "日本", "seventeen letters", "{[,]}:", "/\u{1F600}/"]
        func text(_ random: inout SeededGenerator) -> String {
            (texts.randomElement(using: &random) ?? "") + (texts.randomElement(using: &random) ?? "")
        }
        switch Int.random(in: 0..<(depth > 0 ? 9 : 5), using: &random) {
        case 0: return .null
        case 1: return .bool(Bool.random(using: &random))
        case 2: return .number(["-1.5e3", "0", "12"].randomElement(using: &random) ?? "0")
        case 3, 4: return .string(text(&random))
        case 5, 6:
            return .array((0..<Int.random(in: 0...4, using: &random)).map { _ in value(depth: depth - 1, &random) })
        default:
            return .object(
                (0..<Int.random(in: 0...4, using: &random)).map { index in
                    JSONMember("\(index)" + text(&random), value(depth: depth - 1, &random))
                })
        }
    }
}

@Suite struct ShapeTableTests {
    @Test(arguments: ShapeName.allCases)
    func everyMemberIsFoundByItsName(_ name: ShapeName) {
        let shape = name.shape
        let compiled = ShapeTables.shared.shape(name)
        for (position, rule) in shape.members.enumerated() {
            #expect(Self.position(of: rule.name.description, in: compiled.pointee.members) == position)
            #expect(Self.position(of: rule.name.description + "s", in: compiled.pointee.members) == -1)
        }
        #expect(Set(shape.members.map(\.name.description)).count == shape.members.count)
        for word in ["", "x", "ID", "typ", "type ", "credentialSubject/", "idd"] {
            #expect(Self.position(of: word, in: compiled.pointee.members) == -1)
        }
        for member in shape.oneOf { #expect(shape.members.contains { $0.name.description == member.description }) }
    }

    @Test(arguments: WordList.allCases)
    func everyWordIsFound(_ list: WordList) {
        for (position, word) in list.words.enumerated() {
            #expect(Self.position(of: word.description, in: ShapeTables.shared.words(list)) == position)
            #expect(Self.position(of: word.description.uppercased() + "X", in: ShapeTables.shared.words(list)) == -1)
        }
    }

    /// Names of one to twenty-four letters that differ in one letter, wherever it is, are told apart.
    @Test func namesAreToldApartByEveryLetter() {
        for length in 1...24 {
            let name = String("abcdefghijklmnopqrstuvwxyz".prefix(length))
            for position in 0..<length {
                var other = Array(name.utf8)
                other[position] = UInt8(ascii: "Z")
                let table = NameTable([Self.names[length - 1]])
                #expect(other.withUnsafeBufferPointer { table.position(of: $0) } == -1)
                #expect(Self.position(of: name, in: table) == 0)
            }
        }
    }

    private static let names: [StaticString] = [
        "a", "ab", "abc", "abcd", "abcde", "abcdef", "abcdefg", "abcdefgh", "abcdefghi", "abcdefghij", "abcdefghijk",
        "abcdefghijkl", "abcdefghijklm", "abcdefghijklmn", "abcdefghijklmno", "abcdefghijklmnop", "abcdefghijklmnopq",
        "abcdefghijklmnopqr", "abcdefghijklmnopqrs", "abcdefghijklmnopqrst", "abcdefghijklmnopqrstu",
        "abcdefghijklmnopqrstuv", "abcdefghijklmnopqrstuvw", "abcdefghijklmnopqrstuvwx",
    ]

    private static func position(of name: String, in table: NameTable) -> Int {
        Array(name.utf8).withUnsafeBufferPointer { table.position(of: $0) }
    }
}
