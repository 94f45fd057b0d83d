import Testing

@testable import Achievements

/// What the scanner takes for XML; row R08 of the attack catalogue. Each refusal stands beside a twin that is taken.
@Suite struct XMLStrictnessTests {
    private func code(_ text: String) -> String? { code(Array(text.utf8)) }

    private func code(_ bytes: [UInt8]) -> String? {
        pictureRefusal { try SVGScan(bytes, limits: .standard) }?.reason
    }

    static let documentType =
        #"<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">"#

    @Test(arguments: [
        "<!DOCTYPE svg>", "<!DOCTYPE svg []>", "<!DOCTYPE svg [<!ENTITY a \"b\">]>",
        "<!DOCTYPE svg SYSTEM \"file:///etc/passwd\">", "<!DOCTYPE svg SYSTEM 'http://www.w3.org/a.dtd'>",
        "<!DOCTYPE svg PUBLIC \"-//EVIL//DTD SVG 1.1//EN\" \"http://www.w3.org/a\">",
        "<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"http://evil.example/svg11.dtd\">",
        "<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"file:///svg11.dtd\">",
        "<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"http://www.w3.org/a\" [<!ENTITY a \"b\">]>",
        "<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"http://www.w3.org/a\" [",
        "<!DOCTYPE html PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"http://www.w3.org/a\">",
    ])
    func r08ADocumentTypeDefinitionIsRefused(text: String) {
        #expect(code(text + "<svg/>") == "xml.dtd")
    }

    /// Programs write the W3C's own into every picture. It declares nothing that is read here, and is not fetched.
    @Test func theDocumentTypeOfTheW3CIsPassedOverAndNoted() throws {
        #expect(code(Self.documentType + "<svg/>") == nil)
        let image = try BakedImage.read(Array((Self.documentType + "<svg/>").utf8))
        #expect(image?.notes == [.documentType])
        #expect(code("<!-- a -->\n\(Self.documentType)\n<svg/>") == nil)
        #expect(code(Self.documentType + Self.documentType + "<svg/>") == "xml.syntax")
        #expect(code("<svg/>" + Self.documentType) == "xml.syntax")
        #expect(code("<svg>\(Self.documentType)</svg>") == "xml.syntax")
    }

    @Test(arguments: ["&a;", "&nbsp;", "&ns_svg;", "&Amp;", "&LT;"])
    func r08AnEntityIsRefused(reference: String) {
        #expect(code("<svg>\(reference)</svg>") == "xml.dtd")
        #expect(code("<svg a=\"\(reference)\"/>") == "xml.dtd")
        #expect(code("<svg><![CDATA[\(reference)]]><!-- \(reference) --></svg>") == nil)
    }

    @Test(arguments: [
        "&amp;&lt;&gt;&quot;&apos;", "&#65;", "&#x1F393;", "&#0000000000000000000000000000000065;", "&#xd7ff;",
    ])
    func aCharacterThatEveryDocumentHasIsTaken(reference: String) {
        #expect(code("<svg a='\(reference)'>\(reference)</svg>") == nil)
    }

    @Test(arguments: [
        "&", "& ", "&;", "&a", "&#;", "&#x;", "&#65", "&#xZ;", "&#-1;", "&#0;", "&#8;", "&#xD800;", "&#xFFFE;",
        "&#x110000;", "&#99999999999999999999;", "&#X41;",
    ])
    func aReferenceThatIsNoneIsRefused(reference: String) {
        #expect(code("<svg>\(reference)</svg>") == "xml.syntax")
        #expect(code("<svg a='\(reference)'/>") == "xml.syntax")
    }

    @Test(arguments: [
        "<svg>", "<svg></SVG>", "<svg></svg", "<svg><g></svg></g>", "</svg>", "<svg/><svg/>", "<svg/>x", "<svg/>&#32;",
        "x<svg/>", "<svg></svg></svg>", "< svg/>", "<svg / >", "<svg/ >", "<1svg/>", "<svg a/>", "<svg a=1/>",
        "<svg a='1'b='2'/>", "<svg a='<'/>", "<svg a='1' a='2'/>", "<svg a='1/>", "<svg>]]></svg>",
        "<svg><!-- -- --></svg>",
        "<svg><!-- --->--></svg>", "<svg><!-- </svg>", "<svg><![CDATA[</svg>", "<svg><![cdata[]]></svg>",
        "<svg><!X></svg>",
        "<![CDATA[]]><svg/>", "<svg/><![CDATA[]]>", "<svg><?xml version='1.0'?></svg>", "<svg><?XML a?></svg>",
        "<svg><?a</svg>", "<svg><?a:b c?></svg>", "<svg><??></svg>", " <?xml version='1.0'?><svg/>", "<svg\u{01}/>",
        "<svg>\u{0}</svg>", "<svg>\u{FFFE}</svg>", "<svg>\u{FFFF}</svg>", "<svg><é:\u{D7}/></svg>", "<svg></ svg>",
        "<svg></svg a='1'>", "",
    ])
    func whatIsNotWellFormedIsRefused(text: String) {
        #expect(code(text) == "xml.syntax")
    }

    @Test(arguments: ["", " \n", "<!-- a -->", "<?a b?>", "\u{FEFF}"])
    func aDocumentWithoutARootIsRefused(text: String) {
        let found = pictureRefusal {
            var scanner = try XMLScanner(Array(text.utf8), limits: .standard)
            return try scanner.next()
        }
        #expect(found?.code == .xmlSyntax)
    }

    @Test(arguments: [
        "<svg></svg >", "<svg\n\ta = '1'\r\nb=\"'\" />", "<svg><!----><!-- - --><?a?><?a b?></svg>",
        "<svg>] ]] > ]></svg>", "<svg><![CDATA[]]]]></svg>", "\u{FEFF}<svg/>", "<svg/>\n<!-- end --><?a b?>\n",
        "<svg><é:ü xmlns:é='a' é:ß='1'/></svg>", "<svg a='>'>></svg>", "<svg>\u{85}\u{7F}\u{FFFD}🎓</svg>",
        "<?xml-stylesheet href='a'?><svg/>", "<svg xml:space='preserve' xml:lang='de'/>",
    ])
    func whatIsWellFormedIsTaken(text: String) {
        #expect(code(text) == nil)
    }

    // Namespaces

    @Test(arguments: [
        "<svg a:b='1'/>", "<a:svg/>", "<svg><a:g/></svg>", "<svg><g xmlns:a='b'/><a:g/></svg>", "<svg xmlns:a=''/>",
        "<svg xmlns:xml='b'/>", "<svg xmlns:a='http://www.w3.org/XML/1998/namespace'/>", "<svg xmlns:xmlns='b'/>",
        "<svg xmlns:a='http://www.w3.org/2000/xmlns/'/>", "<svg xmlns='http://www.w3.org/2000/xmlns/'/>",
        "<svg xmlns:a='b' xmlns:a='c'/>", "<svg xmlns:a='b' xmlns:c='b' a:d='1' c:d='2'/>", "<svg a:b:c='1'/>",
        "<svg :a='1'/>", "<svg a:='1'/>", "<svg xmlns:='a'/>", "<xmlns:svg/>",
    ])
    func whatIsNotWellFormedWithNamespacesIsRefused(text: String) {
        #expect(code(text) == "xml.syntax")
    }

    @Test(arguments: [
        "<svg xmlns:a='b' a:b='1' b='2'/>", "<svg xmlns:a='b' xmlns:c='d' a:d='1' c:d='2'/>",
        "<svg xmlns=''/>", "<svg xmlns:xml='http://www.w3.org/XML/1998/namespace'/>",
        "<svg><g xmlns:a='b'><a:g/></g></svg>", "<svg xmlns:a='b'><g xmlns:a='c'/><a:g/></svg>",
    ])
    func whatIsWellFormedWithNamespacesIsTaken(text: String) {
        #expect(code(text) == nil)
    }

    // Encodings

    @Test(
        arguments: [
            ("<?xml version='1.0' encoding='UTF-8'?><svg/>", nil),
            ("<?xml version=\"1.0\" encoding=\"utf-8\" ?><svg/>", nil),
            ("<?xml version='1.0' encoding='US-ASCII' standalone='no'?><svg/>", nil),
            ("<?xml version='1.0'?><svg/>", nil),
            ("<?xml version='1.0' standalone='yes'?><svg/>", nil),
            ("<?xml version='1.0' encoding='ISO-8859-1'?><svg/>", "xml.encoding"),
            ("<?xml version='1.0' encoding='UTF-16'?><svg/>", "xml.encoding"),
            ("<?xml version='1.0' encoding='UTF-7'?><svg/>", "xml.encoding"),
            ("<?xml version='1.1'?><svg/>", "xml.syntax"), ("<?xml encoding='UTF-8'?><svg/>", "xml.syntax"),
            ("<?xml version='1.0' standalone='maybe'?><svg/>", "xml.syntax"),
            ("<?xml version='1.0' encoding='UTF-8' version='1.0'?><svg/>", "xml.syntax"),
            ("<?xml version='1.0'encoding='UTF-8'?><svg/>", "xml.syntax"), ("<?xml?><svg/>", "xml.syntax"),
        ] as [(String, String?)])
    func theDeclarationNamesUTF8(text: String, expected: String?) {
        #expect(code(text) == expected)
    }

    @Test func otherEncodingsAreRefused() {
        #expect(code(Array("<svg>".utf8) + [0xE9] + Array("</svg>".utf8)) == "xml.encoding")
        #expect(code(Array("<svg>".utf8) + [0xC0, 0xAF] + Array("</svg>".utf8)) == "xml.encoding")
        #expect(code(Array("<svg>".utf8) + [0xED, 0xA0, 0x80] + Array("</svg>".utf8)) == "xml.encoding")
        for isBigEndian in [false, true] {
            let wide: [UInt8] = Array("<svg/>".utf16).flatMap { unit -> [UInt8] in
                isBigEndian ? [UInt8(unit >> 8), UInt8(unit & 0xFF)] : [UInt8(unit & 0xFF), UInt8(unit >> 8)]
            }
            let bytes = (isBigEndian ? [0xFE, 0xFF] : [0xFF, 0xFE]) + wide
            #expect(BakedImage.format(of: bytes) == .svg)
            #expect(pictureRefusal { try BakedImage.read(bytes) }?.code == .xmlEncoding)
        }
    }

    // Limits

    @Test func depthIsLimited() {
        func nested(_ depth: Int) -> [UInt8] {
            let inner = depth - 1
            return Array(
                ("<svg>" + String(repeating: "<g>", count: inner) + String(repeating: "</g>", count: inner) + "</svg>")
                    .utf8)
        }
        #expect(code(nested(256)) == nil)
        #expect(code(nested(257)) == "limit.depth")
        #expect(code(Array(repeating: UInt8(ascii: "<"), count: 1 << 16)) == "xml.syntax")
        // Far beyond what a stack of calls would hold.
        #expect(code(Array("<svg>".utf8) + Array(String(repeating: "<g>", count: 1 << 18).utf8)) == "limit.depth")
    }

    @Test func attributesAndNamespacesAreLimited() {
        func attributes(_ count: Int, _ prefix: String) -> String {
            (0..<count).map { " \(prefix)\($0)='b'" }.joined()
        }
        #expect(code("<svg\(attributes(128, "a"))/>") == nil)
        #expect(code("<svg\(attributes(129, "a"))/>") == "limit.size")
        #expect(code("<svg\(attributes(64, "xmlns:a"))><g\(attributes(64, "xmlns:b"))/></svg>") == nil)
        #expect(code("<svg\(attributes(64, "xmlns:a"))><g\(attributes(65, "xmlns:b"))/></svg>") == "limit.size")
        // They are given back at an element's end.
        let elements = String(repeating: "<g\(attributes(60, "xmlns:b"))/>", count: 10)
        #expect(code("<svg\(attributes(64, "xmlns:a"))>\(elements)</svg>") == nil)
    }

    @Test func theWholeFileIsLimited() {
        let bytes = Array("<svg>          </svg>".utf8)
        #expect(pictureRefusal { try BakedImage.read(bytes, limits: BakedImageLimits(bytes: bytes.count)) } == nil)
        let found = pictureRefusal { try BakedImage.read(bytes, limits: BakedImageLimits(bytes: bytes.count - 1)) }
        #expect(found?.code == .limitSize)
    }
}
