import Testing

@testable import Achievements

/// Badges in SVGs.
@Suite struct SVGReadingTests {
    let current = "<openbadges:credential><![CDATA[\(badgeJSON)]]></openbadges:credential>"

    @Test func aBadgeIsRead() throws {
        let image = try #require(try BakedImage.read(svg(current)))
        #expect(image.format == .svg)
        #expect(image.payload == .json(Array(badgeJSON.utf8)))
        #expect(image.notes == [])
        #expect(image.place != nil)
        let signed = "<openbadges:credential verify=\"\(badgeToken)\"></openbadges:credential>"
        #expect(try payloadOfPicture(svg(signed)) == .jws(Array(badgeToken.utf8)))
        #expect(
            try payloadOfPicture(svg("<openbadges:credential verify='\(badgeToken)'/>")) == .jws(Array(badgeToken.utf8))
        )
        #expect(
            try payloadOfPicture(
                svg("<openbadges:credential verify=' \(badgeToken)\n'> <!-- nothing --> </openbadges:credential>"))
                == .jws(Array(badgeToken.utf8)))
    }

    @Test func aPictureWithoutABadgeSaysSo() throws {
        #expect(try payloadOfPicture(svg("")) == .absent)
        #expect(try payloadOfPicture(svg("", root: "")) == .absent)
        #expect(try payloadOfPicture(Array("<svg/>".utf8)) == .absent)
        // The same name in another namespace, or in none, is no badge.
        let other = #"xmlns:openbadges="https://purl.imsglobal.org/ob/v3p1""#
        #expect(try payloadOfPicture(svg(current, root: other)) == .absent)
        #expect(try payloadOfPicture(svg("<credential><![CDATA[\(badgeJSON)]]></credential>")) == .absent)
        #expect(try payloadOfPicture(svg("<openbadges:Credential/><openbadges:assertion/>")) == .absent)
    }

    @Test func theNamespaceDecidesAndNotThePrefix() throws {
        let renamed = "<b:credential><![CDATA[\(badgeJSON)]]></b:credential>"
        #expect(
            try payloadOfPicture(svg(renamed, root: #"xmlns:b="https://purl.imsglobal.org/ob/v3p0""#))
                == .json(Array(badgeJSON.utf8))
        )
        // Declared on the element itself, as the default too; with a character written as a number.
        let local =
            #"<credential xmlns="https://purl.imsglobal.org/ob/v3p&#x30;"><![CDATA[\#(badgeJSON)]]></credential>"#
        #expect(try payloadOfPicture(svg(local, root: "")) == .json(Array(badgeJSON.utf8)))
        // Bound anew inside: this is not the root's prefix any more.
        let hidden = "<g xmlns:openbadges=\"http://example.org\">\(current)</g>"
        #expect(try payloadOfPicture(svg(hidden)) == .absent)
        #expect(try payloadOfPicture(svg(hidden + current)) == .json(Array(badgeJSON.utf8)))
    }

    @Test func whereItStandsIsNoted() throws {
        #expect(try BakedImage.read(svg("<title>A</title>\(current)"))?.notes == [.notFirstElement])
        #expect(try BakedImage.read(svg("<g><g>\(current)</g></g>"))?.notes == [.notFirstElement])
        #expect(try BakedImage.read(svg("<!-- first --> \n\(current)"))?.notes == [])
    }

    @Test func howTheTextIsWrittenDoesNotMatter() throws {
        let expected = BakedImage.Payload.json(Array(#"{"a":"]]>","b":"<&"}"#.utf8))
        for body in [
            #"<![CDATA[{"a":"]]]]><![CDATA[>","b":"<&"}]]>"#, #"{"a":"]]&gt;","b":"&lt;&amp;"}"#,
            #"{"a":"&#93;&#x5D;&#62;",&quot;b":"&#60;&#038;"}"#,
            #"<![CDATA[{"a":"]]]]><!-- between --><![CDATA[>",]]><?pi a?><![CDATA["b":"<&"}]]>"#,
            #"{"a":"]]&gt;",<![CDATA["b":"<&"]]>}"#,
        ] {
            #expect(try payloadOfPicture(svg("<openbadges:credential>\(body)</openbadges:credential>")) == expected)
        }
        // White space around a section is layout; inside of it, it stays.
        let body = "\n  <![CDATA[ {}\n]]>\n"
        #expect(
            try payloadOfPicture(svg("<openbadges:credential>\(body)</openbadges:credential>"))
                == .json(Array(" {}\n".utf8)))
        #expect(
            try payloadOfPicture(svg("<openbadges:credential>\r\n{}\t</openbadges:credential>"))
                == .json(Array("\r\n{}\t".utf8))
        )
    }

    @Test func twoBadgesAreRefused() throws {
        #expect(pictureRefusal { try payloadOfPicture(svg(current + current)) }?.code == .svgAmbiguous)
        #expect(pictureRefusal { try payloadOfPicture(svg("\(current)<g>\(current)</g>")) }?.code == .svgAmbiguous)
        let earlier = #"<a:assertion xmlns:a="http://openbadges.org" verify="https://example.org/1"/>"#
        #expect(pictureRefusal { try payloadOfPicture(svg(current + earlier)) }?.code == .svgAmbiguous)
        #expect(
            pictureRefusal { try payloadOfPicture(svg("<openbadges:credential>\(current)</openbadges:credential>")) }
                != nil)
        // One element with two of them.
        let both = "<openbadges:credential verify=\"\(badgeToken)\">{}</openbadges:credential>"
        #expect(pictureRefusal { try payloadOfPicture(svg(both)) }?.code == .svgAmbiguous)
        #expect(pictureRefusal { try payloadOfPicture(svg(current)) } == nil)
    }

    @Test func anElementInsideOfABadgeIsRefused() throws {
        let inside = "<openbadges:credential>{}<g/></openbadges:credential>"
        #expect(pictureRefusal { try payloadOfPicture(svg(inside)) }?.code == .svgMalformed)
    }

    @Test(arguments: [
        "<openbadges:credential/>", "<openbadges:credential> </openbadges:credential>",
        "<openbadges:credential verify=''/>", "<openbadges:credential verify='https://example.org/1'/>",
        "<openbadges:credential verify='{}'/>", "<openbadges:credential>hello</openbadges:credential>",
    ])
    func whatIsNeitherJSONNorATokenIsRefused(badge: String) {
        #expect(pictureRefusal { try payloadOfPicture(svg(badge)) }?.code == .bakedPayload)
    }

    @Test func anEarlierBadgeIsNamed() throws {
        func read(_ attributes: String, _ body: String) throws -> BakedImage.Payload? {
            try payloadOfPicture(
                svg(
                    "<openbadges:assertion \(attributes)>\(body)</openbadges:assertion>",
                    root: #"xmlns:openbadges="http://openbadges.org""#))
        }
        func badge(_ kind: BakedImage.OpenBadges2.Kind, _ text: String) -> BakedImage.Payload {
            .openBadges2(BakedImage.OpenBadges2(kind: kind, bytes: Array(text.utf8)))
        }
        let address = "https://example.org/assertions/1"
        #expect(try read("verify='\(address)'", "<![CDATA[\(badgeJSON)]]>") == badge(.json, badgeJSON))
        #expect(try read("verify='\(address)'", "") == badge(.hosted, address))
        #expect(try read("verify='\(badgeToken)'", "") == badge(.signed, badgeToken))
        #expect(try read("", "") == badge(.other, ""))
    }

    @Test func aBadgeAboveItsLimitIsRefused() throws {
        let tight = BakedImageLimits(payload: badgeJSON.utf8.count)
        #expect(try BakedImage.read(svg(current), limits: tight)?.payload == .json(Array(badgeJSON.utf8)))
        let tighter = BakedImageLimits(payload: badgeJSON.utf8.count - 1)
        #expect(pictureRefusal { try BakedImage.read(svg(current), limits: tighter) }?.code == .svgTooLarge)
        let signed = svg("<openbadges:credential verify='\(badgeToken)'/>")
        let tightest = BakedImageLimits(payload: badgeToken.utf8.count - 1)
        #expect(pictureRefusal { try BakedImage.read(signed, limits: tightest) }?.code == .svgTooLarge)
        // In many pieces too.
        let pieces = String(repeating: "<![CDATA[ ]]>", count: 100)
        let many = svg("<openbadges:credential>{}\(pieces)</openbadges:credential>")
        #expect(
            pictureRefusal { try BakedImage.read(many, limits: BakedImageLimits(payload: 50)) }?.code == .svgTooLarge)
        #expect(pictureRefusal { try BakedImage.read(many, limits: BakedImageLimits(payload: 102)) } == nil)
    }

    @Test func whatIsNoSVGIsNobodys() throws {
        for text in [
            "", "<", "<html><svg/></html>", "<!DOCTYPE html><svg/>", "<?xml version=\"1.0\"?><rss/>", "svg", "{}",
            "<!-- <svg/> -->", "<svgx/>", "<!-- ", "<?xml ", "x<svg/>",
        ] {
            #expect(BakedImage.format(of: Array(text.utf8)) == nil, "\(text)")
            #expect(try BakedImage.read(Array(text.utf8)) == nil, "\(text)")
        }
        for text in [
            "<svg", "<svg/>", " \n<svg>", "<!-- a --><?b c?><svg/>", "\u{FEFF}<svg/>", "<s:svg>", "<!DOCTYPE svg [",
        ] {
            #expect(BakedImage.format(of: Array(text.utf8)) == .svg, "\(text)")
        }
    }

    @Test func aRootOfAnotherNamespaceIsRefused() throws {
        #expect(
            pictureRefusal { try payloadOfPicture(Array(#"<svg xmlns="http://example.org"/>"#.utf8)) }?.code
                == .svgMalformed)
        #expect(try payloadOfPicture(Array(#"<s:svg xmlns:s="http://www.w3.org/2000/svg"/>"#.utf8)) == .absent)
        let html = "<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"http://www.w3.org/a\"><html/>"
        #expect(pictureRefusal { try payloadOfPicture(Array(html.utf8)) }?.code == .svgMalformed)
    }
}
