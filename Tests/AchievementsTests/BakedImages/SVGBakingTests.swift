import TestSupport
import Testing

@testable import Achievements

@Suite struct SVGBakingTests {
    private func baked(
        _ text: String, _ credential: BakedImage.Credential = .json(Array(badgeJSON.utf8))
    ) throws -> (text: String, replaced: BakedImage.Payload?) {
        let result = try BakedImage.baked(into: Array(text.utf8), credential: credential)
        return (String(decoding: result.bytes, as: UTF8.self), result.replaced)
    }

    private let namespace = #"xmlns:openbadges="https://purl.imsglobal.org/ob/v3p0""#
    private let element = "<openbadges:credential><![CDATA[\(badgeJSON)]]></openbadges:credential>"

    @Test func aBadgeIsTheFirstElementInTheRoot() throws {
        let picture = "<?xml version='1.0'?>\n<svg xmlns='http://www.w3.org/2000/svg'\n  width='8' >\n <g/>\n</svg>\n"
        let result = try baked(picture)
        #expect(
            result.text
                == "<?xml version='1.0'?>\n<svg xmlns='http://www.w3.org/2000/svg'\n  width='8'  \(namespace)>\(element)\n <g/>\n</svg>\n"
        )
        #expect(result.replaced == nil)
        let image = try BakedImage.read(Array(result.text.utf8))
        #expect(image?.payload == .json(Array(badgeJSON.utf8)))
        #expect(image?.notes == [])
    }

    @Test func aTokenIsAnAttribute() throws {
        let result = try baked("<svg></svg>", .jws(Array(badgeToken.utf8)))
        #expect(
            result.text
                == "<svg \(namespace)><openbadges:credential verify=\"\(badgeToken)\"></openbadges:credential></svg>"
        )
        #expect(try payloadOfPicture(Array(result.text.utf8)) == .jws(Array(badgeToken.utf8)))
        #expect(try baked("<svg/>", .jws(Array("\(badgeToken)\n".utf8))).text.contains("\"\(badgeToken)\""))
    }

    @Test func anEmptyRootIsOpened() throws {
        #expect(try baked("<svg/>").text == "<svg \(namespace)>\(element)</svg>")
        #expect(
            try baked("<s:svg xmlns:s='http://www.w3.org/2000/svg' />").text
                == "<s:svg xmlns:s='http://www.w3.org/2000/svg'  \(namespace)>\(element)</s:svg>")
    }

    @Test func theRootsOwnPrefixIsUsed() throws {
        let bound = "<svg xmlns:b='https://purl.imsglobal.org/ob/v3p0'/>"
        #expect(
            try baked(bound).text
                == "<svg xmlns:b='https://purl.imsglobal.org/ob/v3p0'><b:credential><![CDATA[\(badgeJSON)]]></b:credential></svg>"
        )
        // The usual prefix may be taken, for an earlier badge for example.
        let taken = "<svg xmlns:openbadges='http://openbadges.org' xmlns:openbadges3='a'></svg>"
        let result = try baked(taken)
        #expect(
            result.text.contains("xmlns:openbadges4=\"https://purl.imsglobal.org/ob/v3p0\"><openbadges4:credential>"))
        #expect(try payloadOfPicture(Array(result.text.utf8)) == .json(Array(badgeJSON.utf8)))
        // A default namespace has no prefix to use.
        let inherited = "<s:svg xmlns:s='http://www.w3.org/2000/svg' xmlns='https://purl.imsglobal.org/ob/v3p0'/>"
        #expect(try payloadOfPicture(Array(baked(inherited).text.utf8)) == .json(Array(badgeJSON.utf8)))
    }

    @Test func bakingAgainReplacesAndSaysSo() throws {
        let picture = "<svg>\n  <g/>\n</svg>"
        let first = try baked(picture, .jws(Array(badgeToken.utf8)))
        let second = try baked(first.text)
        #expect(second.replaced == .jws(Array(badgeToken.utf8)))
        #expect(second.text == "<svg \(namespace)>\(element)\n  <g/>\n</svg>")
        let third = try baked(second.text)
        #expect(third.text == second.text)
        #expect(third.replaced == .json(Array(badgeJSON.utf8)))
    }

    @Test func anOldBadgeIsReplacedWhereverItStood() throws {
        let old = "<openbadges:credential verify='\(badgeToken)'/>"
        #expect(
            try baked("<svg \(namespace)>\n  <!-- a -->\(old)\n<g/></svg>").text
                == "<svg \(namespace)>\n  <!-- a -->\(element)\n<g/></svg>")
        #expect(
            try baked("<svg \(namespace)><title/><g>\(old)</g></svg>").text
                == "<svg \(namespace)>\(element)<title/><g></g></svg>")
        let earlier = "<a:assertion xmlns:a='http://openbadges.org' verify='https://example.org/1'>{}</a:assertion>"
        let result = try baked("<svg> \(earlier) </svg>")
        #expect(result.text == "<svg \(namespace)> \(element) </svg>")
        #expect(result.replaced == .openBadges2(BakedImage.OpenBadges2(kind: .json, bytes: Array("{}".utf8))))
    }

    @Test(arguments: [
        #"{"a":"]]>"}"#, #"{"a":"]]]>>]]>]]>"}"#, #"{"]]>":"&amp; <b> -->"}"#, "{\r\n\"é\": \"🎓\"\n}\n", " { } ",
    ])
    func anyTextComesBackAsItWas(text: String) throws {
        let result = try baked("<svg><g/></svg>", .json(Array(text.utf8)))
        #expect(try payloadOfPicture(Array(result.text.utf8)) == .json(Array(text.utf8)))
    }

    @Test func randomTextsComeBackAsTheyWere() throws {
        var generator = SeededGenerator(seed: 11)
        let alphabet: [Character] = ["]", ">", "[", "<", "&", "\"", "!", "C", " ", "é", "\n"]
        for _ in 0..<500 {
            let count = Int.random(in: 0...40, using: &generator)
            let inner = String((0..<count).compactMap { _ in alphabet.randomElement(using: &generator) })
            let text = "{" + inner + "}"
            let result = try baked("<svg><g/></svg>", .json(Array(text.utf8)))
            #expect(try payloadOfPicture(Array(result.text.utf8)) == .json(Array(text.utf8)), "\(text)")
        }
    }

    /// What comes out is within the limits that it is read with.
    @Test func aPictureThatCouldNotBeReadAgainIsNotWritten() throws {
        func code(_ limits: BakedImageLimits, _ picture: String) -> AchievementError.Code? {
            let credential = BakedImage.Credential.json(Array("{}".utf8))
            return pictureRefusal {
                try BakedImage.baked(into: Array(picture.utf8), credential: credential, limits: limits)
            }?.code
        }
        let size = "<svg \(namespace)><openbadges:credential><![CDATA[{}]]></openbadges:credential></svg>".utf8.count
        #expect(code(BakedImageLimits(bytes: size), "<svg/>") == nil)
        #expect(code(BakedImageLimits(bytes: size - 1), "<svg/>") == .limitSize)
        #expect(code(BakedImageLimits(attributes: 2), "<svg a='1'/>") == nil)
        #expect(code(BakedImageLimits(attributes: 1), "<svg a='1'/>") == .limitSize)
        #expect(code(BakedImageLimits(depth: 1), "<svg/>") == .limitDepth)
    }

    @Test func whatXMLCannotHoldIsRefused() throws {
        for bytes in [Array("{\u{FFFE}}".utf8), [0x7B, 0xFF, 0x7D], [0x7B, 0x01, 0x7D]] as [[UInt8]] {
            let found = pictureRefusal { try BakedImage.baked(into: Array("<svg/>".utf8), credential: .json(bytes)) }
            #expect(found?.code == .bakedPayload)
        }
        #expect(pictureRefusal { try baked("<svg/>", .json(Array("{\u{FFFD}}".utf8))) } == nil)
        #expect(pictureRefusal { try baked("<svg/>", .jws(Array("a.b.\"".utf8))) }?.code == .bakedPayload)
        #expect(pictureRefusal { try baked("<svg/>", .json(Array(" [] ".utf8))) }?.code == .bakedPayload)
        #expect(pictureRefusal { try baked("<svg>") }?.code == .xmlSyntax)
        #expect(pictureRefusal { try baked("<!DOCTYPE svg><svg/>") }?.code == .xmlDTD)
    }
}
