import JSON

/// An OpenAPI document, and the parts of JSON Schema that ours uses: enough to hold answers against it.
struct OpenAPISchema {
    private let root: JSON

    struct Missing: Error { let what: String }

    init(_ bytes: [UInt8]) throws { root = try JSONDocument(parsing: bytes).root.tree }

    /// `POST /credentials/verify`, and so on.
    var operations: Set<String> {
        Set(
            Self.members(root["paths"]).flatMap { path, item in
                Self.members(item).map { "\($0.name.uppercased()) \(path)" }
            })
    }

    /// The statuses that an operation answers with, as the document says.
    func statuses(of path: String, _ method: String) -> Set<String> {
        Set(Self.members(root["paths"]?[path]?[method]?["responses"]).map(\.name))
    }

    /// Whether an operation asks for a token.
    func asksForToken(_ path: String, _ method: String) -> Bool {
        root["paths"]?[path]?[method]?["security"]?.array?.contains { $0["token"] != nil } ?? false
    }

    /// The operations that answers lead on to.
    var links: Set<String> {
        Set(
            Self.members(root["components"]?["responses"]).flatMap { response in
                Self.members(response.value["links"]).compactMap { $0.value["operationId"]?.string }
            })
    }

    /// References that lead nowhere.
    var brokenReferences: [String] { references(in: root).filter { resolved(["$ref": .string($0)]) == .null } }

    private func references(in value: JSON) -> [String] {
        switch value {
        case .array(let elements): elements.flatMap(references)
        case .object(let members):
            members.flatMap { member in
                member.name == "$ref" ? [member.value.string].compactMap(\.self) : references(in: member.value)
            }
        default: []
        }
    }

    /// Where an answer is another than the document says. A member or a field that it does not describe is one too.
    func problems(of answer: HTTPAnswer, at path: String, method: String) throws -> [String] {
        guard let responses = root["paths"]?[path]?[method]?["responses"], let stated = responses[String(answer.status)]
        else {
            return ["status \(answer.status) is not described"]
        }
        let response = resolved(stated)
        let fields = try Self.members(response["headers"]).flatMap { name, header in
            try problems(of: answer[name], resolved(header), name)
        }
        guard !Self.members(response["content"]).isEmpty else {
            return fields + (answer.body.isEmpty ? [] : ["a body is not described"])
        }
        let type = answer["Content-Type"]?.split(separator: ";").first.map(String.init) ?? ""
        guard let content = response["content"]?[type] else { return fields + ["type \(type) is not described"] }
        guard let schema = content["schema"], type.hasSuffix("json") || type == "application/vc" else { return fields }
        return try fields + problems(of: JSONDocument(parsing: answer.body).root.tree, schema, "")
    }

    private func problems(of field: String?, _ header: JSON, _ name: String) throws -> [String] {
        guard let field else { return header["required"] == .bool(true) ? ["\(name) is missing"] : [] }
        let isNumber = header["schema"]?["type"]?.string == "integer"
        let value = isNumber ? Int(field).map(JSON.integer) : .string(field)
        return value.map { problems(of: $0, header["schema"] ?? [:], name) } ?? ["\(name): not a number"]
    }

    private func problems(of value: JSON, _ schema: JSON, _ place: String) -> [String] {
        let schema = resolved(schema)
        if let any = schema["anyOf"]?.array {
            return any.contains { problems(of: value, $0, place).isEmpty } ? [] : ["\(place): none of anyOf"]
        }
        if let constant = schema["const"] { return constant == value ? [] : ["\(place): not \(constant)"] }
        if let list = schema["enum"]?.array { return list.contains(value) ? [] : ["\(place): not one of the list"] }
        if let type = schema["type"] {
            let stated = type.array?.compactMap(\.string) ?? [type.string ?? ""]
            let types = stated.map { $0 == "integer" ? "number" : $0 }
            guard types.contains(Self.type(of: value)) else {
                return ["\(place): \(Self.type(of: value)), not \(types)"]
            }
        }
        switch value {
        case .object:
            let names = Self.members(value).map(\.name)
            let missing = (schema["required"]?.array ?? []).compactMap(\.string).filter { !names.contains($0) }
            let isOpen = schema["properties"] == nil || schema["additionalProperties"] == .bool(true)
            return missing.map { "\(place)/\($0) is missing" }
                + Self.members(value).flatMap { name, inner in
                    schema["properties"]?[name].map { problems(of: inner, $0, place + "/" + name) }
                        ?? (isOpen ? [] : ["\(place)/\(name) is not described"])
                }
        case .array(let elements):
            let (least, most) = (schema["minItems"].flatMap(Self.number), schema["maxItems"].flatMap(Self.number))
            guard (least ?? 0)...(most ?? .max) ~= elements.count else {
                return ["\(place): \(elements.count) elements"]
            }
            guard let items = schema["items"] else { return [] }
            return elements.enumerated().flatMap { problems(of: $1, items, "\(place)/\($0)") }
        case .string(let text):
            guard let pattern = schema["pattern"]?.string else { return [] }
            let fits = (try? Regex(pattern)).flatMap { try? $0.firstMatch(in: text) } != nil
            return fits ? [] : ["\(place): \(text) is not \(pattern)"]
        default: return []
        }
    }

    /// What a reference in the same document leads to.
    private func resolved(_ schema: JSON) -> JSON {
        guard let reference = schema["$ref"]?.string else { return schema }
        return reference.split(separator: "/").dropFirst().reduce(root) { $0[String($1)] ?? .null }
    }

    private static func number(_ value: JSON) -> Int? {
        Int(String(decoding: value.bytes(pretty: false), as: UTF8.self))
    }

    private static func type(of value: JSON) -> String {
        switch value {
        case .object: "object"
        case .array: "array"
        case .string: "string"
        case .bool: "boolean"
        // A document that was read keeps its numbers as they were written.
        case .integer: "number"
        case .null: "null"
        default: "number"
        }
    }

    private static func members(_ value: JSON?) -> [(name: String, value: JSON)] {
        guard case .object(let members)? = value else { return [] }
        return members.map { ($0.name, $0.value) }
    }
}
