import JSON
import Testing

@Suite("Values")
struct ValueTests {
    private func root(_ text: String) throws -> JSONValue { try JSONDocument(parsing: Array(text.utf8)).root }

    @Test func aMemberIsFoundByTheBytesOfItsName() throws {
        let value = try root(#"{"issuer":{"id":"did:key:z"},"type":["A","B"],"\u0069d":"x"}"#)
        #expect(value["issuer"]?["id"]?.string == "did:key:z")
        #expect(value["id"]?.equals("x") == true)
        #expect(value["Issuer"] == nil)
        #expect(value["type"]?.elements.map { $0.string } == ["A", "B"])
        #expect(value["issuer"]?.oneOrMany.count == 1)
        #expect(value["type"]?.oneOrMany.count == 2)
    }

    @Test func typesAreNeverMixed() throws {
        // J11
        let value = try root(#"{"n":1,"b":true,"s":"1","f":1.0,"e":1e0,"m":-7}"#)
        #expect(value["n"]?.integer == 1)
        #expect(value["n"]?.bool == nil)
        #expect(value["b"]?.integer == nil)
        #expect(value["b"]?.bool == true)
        #expect(value["s"]?.integer == nil)
        #expect(value["f"]?.integer == nil)
        #expect(value["f"]?.double == 1)
        #expect(value["e"]?.integer == nil)
        #expect(value["m"]?.integer == -7)
        #expect(value["n"]?.string == nil)
    }

    @Test func escapesAreResolved() throws {
        let value = try root(#""\"\\\/\b\f\n\r\t\u00e9\uD83D\uDE00\u0000""#)
        #expect(value.utf8 == Array("\"\\/\u{8}\u{C}\n\r\té😀\0".utf8))
        #expect(value.equals(Array("\"\\/\u{8}\u{C}\n\r\té😀\0".utf8)))
        #expect(value.withUTF8 { $0.count } == 15)
    }

    @Test func aPointerLeadsToItsValue() throws {
        let value = try root(#"{"a":[{"b~/c":[1,2]}],"d":0}"#)
        let two = try #require(
            value["a"]?.elements.first { _ in true }?.member(named: "b~/c")?.elements.first { $0.integer == 2 })
        #expect(two.pointer == "/a/0/b~0~1c/1")
        #expect(value["d"]?.pointer == "/d")
        #expect(value.pointer == "")
    }

    @Test func aNameStandsWhereItsMemberDoes() throws {
        let value = try root(#"{"a":{"b":[{"c":1}]},"d":[[0]],"e":1}"#)
        #expect(value.members.map(\.name.pointer) == ["/a", "/d", "/e"])
        let inner = try #require(value["a"])
        #expect(inner.members.map(\.name.pointer) == ["/a/b"])
        let innermost = try #require(inner["b"]?.elements.first { _ in true })
        #expect(innermost.members.map(\.name.pointer) == ["/a/b/0/c"])
        #expect(innermost["c"]?.pointer == "/a/b/0/c")
    }

    @Test func sourceBytesAreTheBytesAsReceived() throws {
        let value = try root(#"{ "a" : [ 1 , "\u0041" ] }"#)
        #expect(value["a"]?.sourceBytes == Array(#"[ 1 , "\u0041" ]"#.utf8))
    }

    @Test func aTreeWritesWhatWasRead() throws {
        let text = #"{"b":[1,2.50,"é",null,true],"a":{}}"#
        let tree = try root(text).tree
        #expect(tree.text() == text)
        #expect(
            try JSONDocument(parsing: tree.bytes(pretty: true)).root.canonicalBytes() == root(text).canonicalBytes())
    }

    @Test func membersOfATreeAreSetAndRemoved() {
        var tree: JSON = ["a": 1, "b": "x"]
        tree["a"] = 2
        tree["b"] = nil
        tree["c"] = [true, .null]
        #expect(tree.text() == #"{"a":2,"c":[true,null]}"#)
    }
}
