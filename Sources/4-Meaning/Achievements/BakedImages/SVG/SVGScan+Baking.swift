extension SVGScan {
    /// The same picture with a badge as the root's first element, and without the one it had.
    ///
    /// - Throws: `baked.payload` for a credential with a character that XML does not have.
    func baked(with credential: BakedImage.Credential) throws(AchievementError) -> BakedImage.Baked {
        do throws(AchievementError) {
            try XMLScanner.checkCharacters(credential.bytes)
        } catch {
            throw AchievementError(.bakedPayload, at: error.place, facts: ["cause": error.reason])
        }
        let (prefix, isBound) = prefix()
        let element = SVGScan.element(prefix, credential)
        let declaration =
            isBound ? [] : Array(" xmlns:".utf8) + prefix + Array("=\"".utf8) + SVGBadge.namespace + [0x22]

        // The root's tag ends with > or, when it is empty, with />.
        let tagEnd = root.range.upperBound - (root.isEmpty ? 2 : 1)
        var result = Array(bytes[..<tagEnd])
        result += declaration
        var rest = root.range.upperBound
        if root.isEmpty {
            result += Array(">".utf8) + element + Array("</".utf8) + bytes[root.name.range] + Array(">".utf8)
        } else if let old = badge, old.isFirst {
            // In its place, so that baking twice changes nothing but the badge.
            result += bytes[tagEnd..<old.range.lowerBound] + element
            rest = old.range.upperBound
        } else {
            result += bytes[tagEnd..<root.range.upperBound] + element
            if let old = badge {
                result += bytes[rest..<old.range.lowerBound]
                rest = old.range.upperBound
            }
        }
        result += bytes[rest...]
        return BakedImage.Baked(bytes: result, replaced: badge == nil ? nil : payload)
    }

    /// The prefix that stands for the badge's namespace in the root, or one that is free there.
    private func prefix() -> (prefix: [UInt8], isBound: Bool) {
        // Of two bindings of one prefix the root has only the last, and it has none of one prefix twice.
        if let bound = bindings.last(where: { !$0.prefix.isEmpty && $0.address == SVGBadge.namespace }) {
            return (bound.prefix, true)
        }
        let usual = Array("openbadges".utf8)
        var candidate = usual
        var number = 3
        while bindings.contains(where: { $0.prefix == candidate }) {
            candidate = usual + Array("\(number)".utf8)
            number += 1
        }
        return (candidate, false)
    }

    private static func element(_ prefix: [UInt8], _ credential: BakedImage.Credential) -> [UInt8] {
        let name = prefix + Array(":credential".utf8)
        let end = Array("</".utf8) + name + Array(">".utf8)
        switch credential {
        case .jws(let token):
            // A token has no character that would have to be escaped.
            return Array("<".utf8) + name + Array(" verify=\"".utf8) + token + Array("\">".utf8) + end
        case .json(let json):
            return Array("<".utf8) + name + Array("><![CDATA[".utf8) + split(json) + Array("]]>".utf8) + end
        }
    }

    /// A section ends with its first `]]>`: where the text has one, the section is ended and a new one begun.
    private static func split(_ text: [UInt8]) -> [UInt8] {
        let mark = Array("]]>".utf8)
        var result: [UInt8] = []
        result.reserveCapacity(text.count)
        for (index, byte) in text.enumerated() {
            if byte == UInt8(ascii: ">"), index >= 2, text[(index - 2)...index].elementsEqual(mark) {
                result += Array("]]><![CDATA[".utf8)
            }
            result.append(byte)
        }
        return result
    }
}
