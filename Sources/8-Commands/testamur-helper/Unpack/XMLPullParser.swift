private import CExpat
import Helper

/// What is told about an XML document while it is read. Names are without prefix.
protocol XMLListener: AnyObject {
    func began(_ name: String, _ attributes: XMLAttributes) throws(HelperError)
    func ended(_ name: String) throws(HelperError)
    func characters(_ bytes: UnsafeBufferPointer<UInt8>) throws(HelperError)
    /// A processing instruction; passed over where nothing is said about it.
    func instruction(_ target: String) throws(HelperError)
}

extension XMLListener {
    func instruction(_ target: String) throws(HelperError) {}
}

/// The attributes of an element, read in place.
struct XMLAttributes {
    fileprivate let pointer: UnsafeMutablePointer<UnsafePointer<CChar>?>?

    /// The value of an attribute, whatever the prefix of its name.
    subscript(name: String) -> String? {
        guard var next = pointer else { return nil }
        while let key = next[0], let value = next[1] {
            if XMLText.localName(key) == name { return String(cString: value) }
            next += 2
        }
        return nil
    }

    /// Each name, prefix and all, with its value.
    var all: [(name: String, value: String)] {
        guard var next = pointer else { return [] }
        var all: [(name: String, value: String)] = []
        while let key = next[0], let value = next[1] {
            all.append((String(cString: key), String(cString: value)))
            next += 2
        }
        return all
    }
}

private enum XMLText {
    static func localName(_ name: UnsafePointer<CChar>) -> String {
        var start = name
        var next = name
        while next.pointee != 0 {
            if next.pointee == 0x3A { start = next + 1 }
            next += 1
        }
        return String(cString: start)
    }
}

/// Reads XML with expat, piece by piece: UTF-8 or what the document says, no document type, so that there are no entities but
/// the five of XML, and a limit of depth.
//
// A class because expat calls it back.
final class XMLPullParser {
    private let parser: OpaquePointer
    private let listener: any XMLListener
    private let deepest: Int
    private let codes: Codes
    private var depth = 0
    private var failure: HelperError?

    /// Which codes the refusals have.
    struct Codes {
        let malformed: HelperError.Code
        let doctype: HelperError.Code
        let tooDeep: HelperError.Code
    }

    init?(_ listener: any XMLListener, deepest: Int, codes: Codes) {
        guard let parser = XML_ParserCreate(nil) else { return nil }
        self.parser = parser
        self.listener = listener
        self.deepest = deepest
        self.codes = codes
        XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
        XML_SetElementHandler(parser, Self.start, Self.end)
        XML_SetCharacterDataHandler(parser, Self.text)
        XML_SetStartDoctypeDeclHandler(parser) { data, _, _, _, _ in
            guard let me = XMLPullParser.from(data) else { return }
            me.fail(HelperError(me.codes.doctype))
        }
        XML_SetProcessingInstructionHandler(parser) { data, target, _ in
            guard let me = XMLPullParser.from(data), let target else { return }
            me.run { () throws(HelperError) in try me.listener.instruction(String(cString: target)) }
        }
    }

    deinit { XML_ParserFree(parser) }

    /// Takes the next piece of the document.
    func take(_ bytes: UnsafeRawBufferPointer, isLast: Bool = false) throws(HelperError) {
        let status = XML_Parse(
            parser, bytes.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(bytes.count), isLast ? 1 : 0)
        if let failure { throw failure }
        guard status == XML_STATUS_OK else {
            throw HelperError(codes.malformed, facts: ["line": String(XML_GetCurrentLineNumber(parser))])
        }
    }

    /// Takes a whole document.
    func take(_ document: [UInt8]) throws(HelperError) {
        let bytes = UnsafeMutableRawBufferPointer.allocate(byteCount: document.count, alignment: 1)
        defer { bytes.deallocate() }
        bytes.copyBytes(from: document)
        try take(UnsafeRawBufferPointer(bytes), isLast: true)
    }

    private func fail(_ error: HelperError) {
        if failure == nil { failure = error }
        XML_StopParser(parser, 0)
    }

    private func run(_ body: () throws(HelperError) -> Void) {
        // A handler may still be called after the parser was told to stop.
        guard failure == nil else { return }
        do { try body() } catch { fail(error) }
    }

    private static func from(_ data: UnsafeMutableRawPointer?) -> XMLPullParser? {
        data.map { Unmanaged<XMLPullParser>.fromOpaque($0).takeUnretainedValue() }
    }

    private static let start: XML_StartElementHandler = { data, name, attributes in
        guard let me = from(data), let name else { return }
        me.run { () throws(HelperError) in
            me.depth += 1
            guard me.depth <= me.deepest else {
                throw HelperError(me.codes.tooDeep, facts: ["what": "depth", "limit": String(me.deepest)])
            }
            try me.listener.began(XMLText.localName(name), XMLAttributes(pointer: attributes))
        }
    }

    private static let end: XML_EndElementHandler = { data, name in
        guard let me = from(data), let name else { return }
        me.run { () throws(HelperError) in
            me.depth -= 1
            try me.listener.ended(XMLText.localName(name))
        }
    }

    private static let text: XML_CharacterDataHandler = { data, characters, count in
        guard let me = from(data), let characters else { return }
        characters.withMemoryRebound(to: UInt8.self, capacity: Int(count)) { bytes in
            me.run { () throws(HelperError) in
                try me.listener.characters(UnsafeBufferPointer(start: bytes, count: Int(count)))
            }
        }
    }
}
