import Encodings
import Yams

/// Reads YAML, and only what a course description needs of it.
///
/// Anchors, aliases, tags that make something else of a value, merge keys and several documents in one file are refused; so is an entry that stands twice.
/// Sizes are checked before the parser sees a byte: a few hundred bytes of nested aliases can stand for a file that fits
/// no memory.
struct YAMLText {
    private let limits: CourseLimits
    private let file: String?
    private var count = 0

    /// The value of a whole file.
    ///
    /// - Throws: ``IssuanceError`` `course.encoding`, `course.syntax`, `course.duplicate_key`, `course.anchor`,
    ///   `course.too_large`, with the fact `line` where one is known.
    ///
    /// - Parameter file: What its values are said to stand in; nil for the course itself.
    static func value(
        of bytes: [UInt8], limits: CourseLimits, file: String? = nil
    ) throws(IssuanceError) -> CourseValue {
        guard bytes.count <= limits.bytes else {
            throw IssuanceError(.courseTooLarge, facts: ["what": "bytes", "limit": String(limits.bytes)])
        }
        let content = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
        guard let text = String(validating: content, as: UTF8.self) else { throw IssuanceError(.courseEncoding) }
        try YAMLPrecheck.check(content, limits: limits)
        var reader = YAMLText(limits: limits, file: file)
        // Nodes point to their anchors weakly; the parser holds them.
        let parser = try parser(of: text)
        defer { withExtendedLifetime(parser) {} }
        return try reader.value(of: root(of: parser), at: "", depth: 0)
    }

    private init(limits: CourseLimits, file: String?) {
        self.limits = limits
        self.file = file
    }

    private static func parser(of text: String) throws(IssuanceError) -> Parser {
        do {
            // The basic resolver leaves every scalar as the text that was written.
            return try Parser(yaml: text, resolver: .basic, encoding: .utf8)
        } catch {
            throw refusal(of: error)
        }
    }

    private static func root(of parser: Parser) throws(IssuanceError) -> Node? {
        do { return try parser.singleRoot() } catch { throw refusal(of: error) }
    }

    private static func refusal(of error: any Error) -> IssuanceError {
        guard let error = error as? YamlError else { return IssuanceError(.courseSyntax, at: .pointer("")) }
        switch error {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
            .composer(_, let problem, let mark, _):
            let code: IssuanceError.Code =
                problem.utf8.elementsEqual("found undefined alias".utf8) ? .courseAnchor : .courseSyntax
            return IssuanceError(code, at: .pointer(""), facts: ["line": String(mark.line), "problem": problem])
        case .reader(let problem, _, _, _):
            return IssuanceError(.courseSyntax, at: .pointer(""), facts: ["problem": problem])
        case .duplicatedKeysInMapping(let duplicates, let context):
            return IssuanceError(
                .courseDuplicateKey, at: .pointer(""),
                facts: ["line": String(context.mark.line), "key": duplicates.first ?? ""])
        default:
            return IssuanceError(.courseSyntax, at: .pointer(""))
        }
    }

    private mutating func value(of node: Node?, at pointer: String, depth: Int) throws(IssuanceError) -> CourseValue {
        let line = node?.mark?.line ?? 1
        guard let node else { return CourseValue(content: .nothing, line: line, pointer: pointer, file: file) }
        count += 1
        guard count <= limits.values else { throw tooLarge("values", limits.values, pointer, line) }
        guard depth <= limits.depth else { throw tooLarge("depth", limits.depth, pointer, line) }
        guard node.anchor == nil else {
            throw IssuanceError(.courseAnchor, at: .pointer(pointer), facts: ["line": String(line)])
        }
        let content: CourseValue.Content
        switch node {
        case .alias:
            throw IssuanceError(.courseAnchor, at: .pointer(pointer), facts: ["line": String(line)])
        case .scalar(let scalar):
            try checkTag(node, is: "tag:yaml.org,2002:str", pointer, line)
            let isEmpty = scalar.style == .plain && ["", "~", "null"].contains(scalar.string)
            content = isEmpty ? .nothing : .text(scalar.string)
        case .sequence(let sequence):
            try checkTag(node, is: "tag:yaml.org,2002:seq", pointer, line)
            var elements: [CourseValue] = []
            for (position, element) in sequence.enumerated() {
                elements.append(try value(of: element, at: "\(pointer)/\(position)", depth: depth + 1))
            }
            content = .list(elements)
        case .mapping(let mapping):
            try checkTag(node, is: "tag:yaml.org,2002:map", pointer, line)
            content = .entries(try entries(of: mapping, at: pointer, depth: depth))
        }
        return CourseValue(content: content, line: line, pointer: pointer, file: file)
    }

    private mutating func entries(
        of mapping: Node.Mapping, at pointer: String, depth: Int
    ) throws(IssuanceError) -> [CourseValue.Entry] {
        var entries: [CourseValue.Entry] = []
        for (key, value) in mapping {
            let line = key.mark?.line ?? 1
            guard key.anchor == nil else {
                throw IssuanceError(.courseAnchor, at: .pointer(pointer), facts: ["line": String(line)])
            }
            guard case .scalar(let name) = key else {
                throw IssuanceError(
                    .courseSyntax, at: .pointer(pointer), facts: ["line": String(line), "problem": "key"])
            }
            let place = "\(pointer)/\(name.string)"
            entries.append(
                CourseValue.Entry(
                    key: name.string, line: line, value: try self.value(of: value, at: place, depth: depth + 1)))
        }
        return entries
    }

    /// A tag says that a value is something else than it looks.
    private func checkTag(
        _ node: Node, is plain: String, _ pointer: String, _ line: Int
    ) throws(IssuanceError) {
        guard node.tag.rawValue == plain else {
            throw IssuanceError(.courseAnchor, at: .pointer(pointer), facts: ["line": String(line)])
        }
    }

    private func tooLarge(_ what: String, _ limit: Int, _ pointer: String, _ line: Int) -> IssuanceError {
        IssuanceError(
            .courseTooLarge, at: .pointer(pointer),
            facts: ["what": what, "limit": String(limit), "line": String(line)])
    }
}
