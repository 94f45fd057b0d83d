import Encodings

/// Canonical documents of one shape, written at the speed of copying.
///
/// The three hundred credentials of a batch differ in a handful of values. A template is made once from one of them and
/// says where these values stand; each further document is its fixed pieces with the values between them.
///
/// ```swift
/// let template = try JSONTemplate(prototype, holes: ["/id", "/credentialSubject/id"], gap: "proof")
/// var form = template.filled([JSON.string(id).canonicalBytes(), JSON.string(learner).canonicalBytes()])
/// ```
///
/// The result is byte for byte what canonicalising the whole document would give.
public struct JSONTemplate: Sendable {
    /// The fixed bytes, one after the other.
    private let fixed: [UInt8]
    /// Where in ``fixed`` each hole is, ascending, and which of the caller's values goes there.
    private let holes: [(offset: Int, value: Int)]
    private let gap: CanonicalForm.Gap?

    /// - Parameters:
    ///   - prototype: A document of the shape.
    ///   - holes: JSON pointers of the values that differ; none inside another.
    ///   - gap: A member of the document itself that is put in later, such as `proof`; it may not be in the prototype.
    /// - Throws: ``JSONError`` `json.type` with the pointer that leads nowhere.
    public init(_ prototype: JSON, holes pointers: [String], gap name: StaticString? = nil) throws(JSONError) {
        var recorder = TemplateRecorder(pointers: pointers, gapName: name.map { "\($0)" })
        recorder.write(prototype, at: "")
        if let missing = pointers.indices.first(where: { wanted in !recorder.holes.contains { $0.value == wanted } }) {
            throw JSONError(.type, at: .pointer(pointers[missing]))
        }
        fixed = recorder.output
        holes = recorder.holes
        gap = recorder.gap
    }

    /// How many values ``filled(_:)`` takes.
    public var holeCount: Int { holes.count }

    /// The document with `values` in its holes, in the order in which the pointers were given.
    ///
    /// - Parameter values: One canonical JSON text per hole.
    public func filled(_ values: [[UInt8]]) -> CanonicalForm {
        precondition(values.count == holes.count, "a template takes one value per hole")
        let size = values.reduce(fixed.count) { $0 + $1.count }
        var gap = self.gap
        let bytes = [UInt8](unsafeUninitializedCapacity: size) { output, count in
            fixed.withUnsafeBufferPointer { fixed in
                var start = 0
                for hole in holes {
                    count = Self.copy(fixed[start..<hole.offset], to: output, at: count)
                    let value = values[hole.value]
                    value.withUnsafeBufferPointer { count = Self.copy($0[...], to: output, at: count) }
                    start = hole.offset
                    if let place = self.gap?.offset, hole.offset <= place { gap?.offset += value.count }
                }
                count = Self.copy(fixed[start...], to: output, at: count)
            }
        }
        return CanonicalForm(bytes: bytes, gap: gap)
    }

    private static func copy(
        _ bytes: Slice<UnsafeBufferPointer<UInt8>>, to output: UnsafeMutableBufferPointer<UInt8>, at position: Int
    ) -> Int {
        let bytes = UnsafeBufferPointer(rebasing: bytes)
        guard let source = bytes.baseAddress, let target = output.baseAddress else { return position }
        (target + position).initialize(from: source, count: bytes.count)
        return position + bytes.count
    }
}

/// Writes a prototype canonically and leaves out the values at the pointers.
private struct TemplateRecorder {
    let pointers: [String]
    let gapName: String?
    var output: [UInt8] = []
    var holes: [(offset: Int, value: Int)] = []
    var gap: CanonicalForm.Gap?

    init(pointers: [String], gapName: String?) {
        self.pointers = pointers
        self.gapName = gapName
    }

    mutating func write(_ value: JSON, at pointer: String) {
        if let hole = pointers.firstIndex(where: { $0.utf8.elementsEqual(pointer.utf8) }) {
            holes.append((output.count, hole))
            return
        }
        switch value {
        case .object(let members):
            writeObject(members, at: pointer)
        case .array(let elements):
            output.append(UInt8(ascii: "["))
            for (position, element) in elements.enumerated() {
                if position > 0 { output.append(UInt8(ascii: ",")) }
                write(element, at: "\(pointer)/\(position)")
            }
            output.append(UInt8(ascii: "]"))
        default:
            output.append(contentsOf: value.canonicalBytes())
        }
    }

    private mutating func writeObject(_ members: [JSONMember], at pointer: String) {
        output.append(UInt8(ascii: "{"))
        var gapIsOpen = pointer.isEmpty && gapName != nil
        for (position, member) in members.sorted(by: { MemberOrder.precedes($0.name, $1.name) }).enumerated() {
            if position > 0 { output.append(UInt8(ascii: ",")) }
            if gapIsOpen, let gapName, !MemberOrder.precedes(member.name, gapName) {
                gapIsOpen = false
                gap = CanonicalForm.Gap(offset: output.count, isFirst: position == 0, isLast: false)
            }
            output.append(contentsOf: JSON.string(member.name).canonicalBytes())
            output.append(UInt8(ascii: ":"))
            write(member.value, at: pointer + "/" + JSONValue.pointerToken(member.name))
        }
        if gapIsOpen {
            gap = CanonicalForm.Gap(offset: output.count, isFirst: members.isEmpty, isLast: true)
        }
        output.append(UInt8(ascii: "}"))
    }
}
