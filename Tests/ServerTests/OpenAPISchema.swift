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

    /// Where an answer is another than the document says.
    func problems(of answer: HTTPAnswer, at path: String, method: String) throws -> [String] {
        guard let responses = root["paths"]?[path]?[method]?["responses"], let stated = responses[String(answer.status)]
        else {
            return ["status \(answer.status) is not described"]
        }
        let type = answer["Content-Type"]?.split(separator: ";").first.map(String.init) ?? ""
        guard let content = resolved(stated)["content"]?[type] else { return ["type \(type) is not described"] }
        guard let schema = content["schema"] else { return [] }
        return problems(of: try JSONDocument(parsing: answer.body).root.tree, schema, "")
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
            return missing.map { "\(place)/\($0) is missing" }
                + Self.members(value).flatMap { name, inner in
                    schema["properties"]?[name].map { problems(of: inner, $0, place + "/" + name) } ?? []
                }
        case .array(let elements):
            guard let items = schema["items"] else { return [] }
            return elements.enumerated().flatMap { problems(of: $1, items, "\(place)/\($0)") }
        default: return []
        }
    }

    /// What a reference in the same document leads to.
    private func resolved(_ schema: JSON) -> JSON {
        guard let reference = schema["$ref"]?.string else { return schema }
        return reference.split(separator: "/").dropFirst().reduce(root) { $0[String($1)] ?? .null }
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
