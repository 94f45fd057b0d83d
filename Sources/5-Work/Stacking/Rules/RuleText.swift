import Encodings
import Yams

/// Reads YAML, and only what a rule file needs of it.
///
/// Anchors, aliases, tags and several documents in one file are refused, so is an entry that stands twice. Sizes are
/// checked before the parser sees a byte: a few hundred bytes of nested aliases can stand for a file that fits no memory.
struct RuleText {
    private let limits: StackingLimits
    private var count = 0

    /// The value of a whole file.
    ///
    /// - Throws: ``StackingError`` `rules.encoding`, `rules.syntax`, `rules.duplicate_key`, `rules.anchor`,
    ///   `rules.too_large`, with the fact `line` where one is known.
    static func value(of bytes: [UInt8], limits: StackingLimits) throws(StackingError) -> RuleValue {
        guard bytes.count <= limits.bytes else {
            throw StackingError(.rulesTooLarge, facts: ["what": "bytes", "limit": String(limits.bytes)])
        }
        let content = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
        guard let text = String(validating: content, as: UTF8.self) else { throw StackingError(.rulesEncoding) }
        try RulePrecheck.check(content, limits: limits)
        var reader = RuleText(limits: limits)
        do {
            // The basic resolver leaves every scalar as the text that was written. Nodes point to their anchors weakly:
            // the parser holds them until the value is made.
            let parser = try Parser(yaml: text, resolver: .basic, encoding: .utf8)
            defer { withExtendedLifetime(parser) {} }
            return try reader.value(of: parser.singleRoot(), at: "", depth: 0)
        } catch let refusal as StackingError {
            throw refusal
        } catch {
            throw refusal(of: error)
        }
    }

    private init(limits: StackingLimits) { self.limits = limits }

    private static func refusal(of error: any Error) -> StackingError {
        guard let error = error as? YamlError else { return StackingError(.rulesSyntax, at: .pointer("")) }
        switch error {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
            .composer(_, let problem, let mark, _):
            let isAlias = problem.utf8.elementsEqual("found undefined alias".utf8)
            return StackingError(
                isAlias ? .rulesAnchor : .rulesSyntax, at: .pointer(""),
                facts: ["line": String(mark.line), "problem": problem])
        case .reader(let problem, _, _, _):
            return StackingError(.rulesSyntax, at: .pointer(""), facts: ["problem": problem])
        case .duplicatedKeysInMapping(let duplicates, let context):
            return StackingError(
                .rulesDuplicateKey, at: .pointer(""),
                facts: ["line": String(context.mark.line), "key": duplicates.first ?? ""])
        default:
            return StackingError(.rulesSyntax, at: .pointer(""))
        }
    }

    private mutating func value(of node: Node?, at pointer: String, depth: Int) throws(StackingError) -> RuleValue {
        let line = node?.mark?.line ?? 1
        guard let node else { return RuleValue(content: .nothing, line: line, pointer: pointer) }
        count += 1
        guard count <= limits.values else { throw tooLarge("values", limits.values, pointer, line) }
        guard depth <= limits.depth else { throw tooLarge("depth", limits.depth, pointer, line) }
        guard node.anchor == nil else { throw Self.anchor(pointer, line) }
        let content: RuleValue.Content
        switch node {
        case .alias:
            throw Self.anchor(pointer, line)
        case .scalar(let scalar):
            try checkTag(node, is: "tag:yaml.org,2002:str", pointer, line)
            let isEmpty = scalar.style == .plain && ["", "~", "null"].contains(scalar.string)
            content = isEmpty ? .nothing : .text(scalar.string)
        case .sequence(let sequence):
            try checkTag(node, is: "tag:yaml.org,2002:seq", pointer, line)
            var elements: [RuleValue] = []
            for (position, element) in sequence.enumerated() {
                elements.append(try value(of: element, at: "\(pointer)/\(position)", depth: depth + 1))
            }
            content = .list(elements)
        case .mapping(let mapping):
            try checkTag(node, is: "tag:yaml.org,2002:map", pointer, line)
            content = .entries(try entries(of: mapping, at: pointer, depth: depth))
        }
        return RuleValue(content: content, line: line, pointer: pointer)
    }

    private mutating func entries(
        of mapping: Node.Mapping, at pointer: String, depth: Int
    ) throws(StackingError) -> [RuleValue.Entry] {
        var entries: [RuleValue.Entry] = []
        for (key, value) in mapping {
            let line = key.mark?.line ?? 1
            guard key.anchor == nil else { throw Self.anchor(pointer, line) }
            guard case .scalar(let name) = key else {
                throw StackingError(
                    .rulesSyntax, at: .pointer(pointer), facts: ["line": String(line), "problem": "key"])
            }
            let place = "\(pointer)/\(name.string)"
            entries.append(
                RuleValue.Entry(
                    key: name.string, line: line, value: try self.value(of: value, at: place, depth: depth + 1)))
        }
        return entries
    }

    /// A tag says that a value is something else than it looks.
    private func checkTag(_ node: Node, is plain: String, _ pointer: String, _ line: Int) throws(StackingError) {
        guard node.tag.rawValue == plain else { throw Self.anchor(pointer, line) }
    }

    private static func anchor(_ pointer: String, _ line: Int) -> StackingError {
        StackingError(.rulesAnchor, at: .pointer(pointer), facts: ["line": String(line)])
    }

    private func tooLarge(_ what: String, _ limit: Int, _ pointer: String, _ line: Int) -> StackingError {
        StackingError(
            .rulesTooLarge, at: .pointer(pointer),
            facts: ["what": what, "limit": String(limit), "line": String(line)])
    }
}
