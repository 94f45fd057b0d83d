import Achievements
import Encodings
import JSON
import Signing

extension Policy {
    /// Reads a policy file.
    ///
    /// - Parameter bytes: JSON with the members of ``Policy``; an unknown member is refused, since a misspelt one would
    ///   silently make the policy weaker.
    /// - Throws: ``PolicyError`` with the place; also for one that has the name of a shipped policy and says something else, as
    ///   reports and receipts name it.
    public init(parsing bytes: [UInt8]) throws(PolicyError) {
        try self.init(reading: bytes)
        if let shipped = Self.shipped(name), shipped != self {
            throw PolicyError(PolicyError.nameTaken, at: .pointer("/policy"), facts: ["name": name])
        }
        source.digest = SHA256.hash(bytes)
    }

    private init(reading bytes: [UInt8]) throws(PolicyError) {
        let root: JSONValue
        do throws(JSONError) {
            root = try JSONDocument(parsing: bytes, limits: JSONLimits(bytes: 1 << 16, depth: 4, members: 500)).root
        } catch {
            throw PolicyError(PolicyError.malformed, at: error.place, facts: ["detail": error.reason])
        }
        var reader = PolicyReader(root: root)
        try reader.read()
        guard let name = reader.name, let version = reader.version else {
            throw PolicyError(PolicyError.malformed, at: .pointer(""))
        }
        self.init(
            name: name, version: version, decides: reader.decides, ignores: reader.ignores,
            minimumRung: reader.minimumRung, minimumStatusListLength: reader.minimumLength,
            statusListMaximumAge: reader.maximumAge, statusListIssuers: reader.listIssuers,
            statusListAliases: reader.listAliases, allowsInlineContexts: reader.allowsInlineContexts,
            clockSkew: reader.clockSkew)
        allowsEmptyPresentations = reader.allowsEmptyPresentations
        description = reader.description
        registries = reader.registries
        registryMaximumAge = reader.registryAge
        requirements = reader.requirements
    }

    /// A policy that ships with the library: one of ``shippedNames``.
    public static func shipped(_ name: String) -> Policy? {
        let bytes: [UInt8]
        switch name {
        case "university-admission": bytes = PackageResources.university_admission_json
        case "strict": bytes = PackageResources.strict_json
        case "employer": bytes = PackageResources.employer_json
        case "education": bytes = PackageResources.education_json
        case "proof-only": bytes = PackageResources.proof_only_json
        case "w3c-interop": bytes = PackageResources.w3c_interop_json
        default: return nil
        }
        return try? Policy(reading: bytes)
    }

    /// The names that ``shipped(_:)`` knows.
    public static let shippedNames = [
        "employer", "university-admission", "strict", "education", "proof-only", "w3c-interop",
    ]
}

private struct PolicyReader {
    let root: JSONValue
    var name: String?
    var version: Int?
    var decides: Set<CheckID> = []
    var ignores: Set<CheckID> = []
    var minimumRung = 2
    var minimumLength = 131_072
    var maximumAge: Int64 = 7 * 86_400
    var listIssuers: [String] = []
    var listAliases: [[UInt8]: [UInt8]] = [:]
    var allowsInlineContexts = false
    var allowsEmptyPresentations = false
    var clockSkew: Int64 = 300
    var description = ""
    var registries: [String] = []
    var registryAge: Int64?
    var requirements: Requirements?

    init(root: JSONValue) { self.root = root }

    mutating func read() throws(PolicyError) {
        guard root.kind == .object else { throw malformed(root) }
        for (name, value) in root.members {
            switch name.string {
            case "policy": self.name = value.string
            case "version": version = value.integer
            case "description":
                guard let text = value.string else { throw malformed(value) }
                description = text
            case "decides": decides = try checks(value)
            case "ignores": ignores = try checks(value)
            case "minimumRung": minimumRung = try integer(value, in: 2...5)
            case "clockSkew": clockSkew = Int64(try integer(value, in: 0...86_400))
            case "statusLists": try readStatusLists(value)
            case "registries": try readRegistries(value)
            case "requires": try readRequirements(value)
            case "inlineContexts": allowsInlineContexts = try flag(value)
            case "emptyPresentations": allowsEmptyPresentations = try flag(value)
            default: throw malformed(value)
            }
        }
        // Whoever writes either expects that it is asked for: without that check it would change nothing.
        guard !decides.contains(.issuerRegistered) else { return }
        let members: [StaticString] = ["minimumRung", "registries"]
        for member in members {
            guard let value = root[member] else { continue }
            let facts = ["member": "\(member)"]
            throw PolicyError(PolicyError.needsRegistered, at: .pointer(value.pointer), facts: facts)
        }
    }

    private mutating func readStatusLists(_ value: JSONValue) throws(PolicyError) {
        guard value.kind == .object else { throw malformed(value) }
        for (name, member) in value.members {
            switch name.string {
            case "minimumLength": minimumLength = try integer(member, in: 1...(1 << 26))
            case "maximumAgeDays": maximumAge = Int64(try integer(member, in: 1...3650)) * 86_400
            case "issuers":
                guard member.kind == .array else { throw malformed(member) }
                for element in member.elements {
                    guard let issuer = element.string else { throw malformed(element) }
                    listIssuers.append(issuer)
                }
            case "aliases":
                guard member.kind == .object else { throw malformed(member) }
                for (named, own) in member.members {
                    guard let named = named.utf8, let own = own.utf8 else { throw malformed(member) }
                    listAliases[named] = own
                }
            default: throw malformed(member)
            }
        }
    }

    private mutating func readRegistries(_ value: JSONValue) throws(PolicyError) {
        guard value.kind == .object else { throw malformed(value) }
        for (name, member) in value.members {
            switch name.string {
            case "ids": registries = try texts(member)
            case "maximumAgeDays": registryAge = Int64(try integer(member, in: 1...3650)) * 86_400
            default: throw malformed(member)
            }
        }
    }

    private mutating func readRequirements(_ value: JSONValue) throws(PolicyError) {
        guard value.kind == .object else { throw malformed(value) }
        var wanted = Requirements()
        for (name, member) in value.members {
            switch name.string {
            case "elements":
                for (name, value) in zip(try texts(member), member.elements) {
                    guard let element = Element.named(name) else { throw malformed(value) }
                    wanted.elements.insert(element)
                }
            case "minimumEQF": wanted.minimumEQF = try integer(member, in: 1...8)
            case "grades": wanted.grades = try texts(member)
            default: throw malformed(member)
            }
        }
        requirements = wanted
    }

    private func texts(_ value: JSONValue) throws(PolicyError) -> [String] {
        guard value.kind == .array else { throw malformed(value) }
        var texts: [String] = []
        for element in value.elements {
            guard let text = element.string, !text.isEmpty else { throw malformed(element) }
            texts.append(text)
        }
        return texts
    }

    private func checks(_ value: JSONValue) throws(PolicyError) -> Set<CheckID> {
        guard value.kind == .array else { throw malformed(value) }
        var checks: Set<CheckID> = []
        for element in value.elements {
            guard let check = CheckID(rawValue: element.string ?? "") else {
                throw PolicyError(
                    PolicyError.unknownCheck, at: .pointer(element.pointer), facts: ["check": element.string ?? ""])
            }
            checks.insert(check)
        }
        return checks
    }

    private func flag(_ value: JSONValue) throws(PolicyError) -> Bool {
        guard let flag = value.bool else { throw malformed(value) }
        return flag
    }

    private func integer(_ value: JSONValue, in range: ClosedRange<Int>) throws(PolicyError) -> Int {
        guard let number = value.integer, range.contains(number) else { throw malformed(value) }
        return number
    }

    private func malformed(_ value: JSONValue) -> PolicyError {
        PolicyError(PolicyError.malformed, at: .pointer(value.pointer))
    }
}
