import Encodings

extension XMLScanner {
    /// Goes past `<?xml version="1.0" encoding="UTF-8"?>`, if the document begins with it.
    ///
    /// - Throws: `xml.encoding` when it names another encoding, `xml.syntax` for another version.
    mutating func passDeclaration() throws(AchievementError) {
        let start = position
        guard skip("<?xml"), isSpaceHere else {
            position = start
            return
        }
        guard let version = try pseudoAttribute("version"), bytes[version].elementsEqual("1.0".utf8) else {
            throw syntax(at: start)
        }
        if let encoding = try pseudoAttribute("encoding") {
            let name = bytes[encoding].map(ASCII.lower)
            guard ["utf-8", "us-ascii", "ascii"].contains(where: { name.elementsEqual($0.utf8) }) else {
                throw AchievementError(.xmlEncoding, at: .byte(encoding.lowerBound))
            }
        }
        if let standalone = try pseudoAttribute("standalone") {
            guard ["yes", "no"].contains(where: { bytes[standalone].elementsEqual($0.utf8) }) else {
                throw syntax(at: standalone.lowerBound)
            }
        }
        passSpace()
        guard skip("?>") else { throw syntax() }
    }

    /// The value of a part of the declaration; nil when another comes next.
    private mutating func pseudoAttribute(_ name: StaticString) throws(AchievementError) -> Range<Int>? {
        let start = position
        guard isSpaceHere else { return nil }
        passSpace()
        guard skip(name) else {
            position = start
            return nil
        }
        passSpace()
        guard skip("=") else { throw syntax() }
        passSpace()
        return try quoted()
    }

    /// Goes past the one document type that programs write into pictures: the W3C's for SVG, without a word of its own.
    /// It changes nothing that is read here, and is not fetched. Any other one may declare entities: `xml.dtd`.
    mutating func passDocumentType() throws(AchievementError) {
        let refusal = AchievementError(.xmlDTD, at: .byte(position - 9))
        guard isSpaceHere else { throw syntax() }
        passSpace()
        let name = try name()
        passSpace()
        guard bytes[name.local].elementsEqual("svg".utf8), skip("PUBLIC"), isSpaceHere else { throw refusal }
        passSpace()
        let publicName = try quoted()
        guard isSpaceHere else { throw refusal }
        passSpace()
        let address = try quoted()
        passSpace()
        let isKnown =
            bytes[publicName].starts(with: "-//W3C//DTD SVG ".utf8)
            && ["http://www.w3.org/", "https://www.w3.org/"].contains { bytes[address].starts(with: $0.utf8) }
        // Anything but the end here is an internal subset.
        guard isKnown, skip(">") else { throw refusal }
    }
}
