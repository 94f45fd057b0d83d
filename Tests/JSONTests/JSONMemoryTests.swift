import Testing

@testable import JSON

/// A text that has something in common with one before it is read as if it had come alone.
@Suite struct JSONMemoryTests {
    private static let filling = String(repeating: "x", count: 300)
    private static let course =
        #"{"alignment":[{"a":1,"b":[]},{"a":2,"b":["é"]}],"name":"\#(filling)","zz":{"t\nab":true,"y":"\n"}}"#

    private func memory(of course: String = course) throws -> JSONMemory {
        let memory = JSONMemory()
        memory.keep(try JSONDocument(parsing: Array(course.utf8)).root)
        return memory
    }

    private func expectSame(_ text: String, _ memory: JSONMemory, _ limits: JSONLimits = .standard) {
        let bytes = Array(text.utf8)
        let alone = Result { () throws(JSONError) in try JSONDocument(parsing: bytes, limits: limits) }
        let known = Result { () throws(JSONError) in
            try JSONDocument(parsing: bytes, limits: limits, remembering: memory)
        }
        switch (alone, known) {
        case (.success(let alone), .success(let known)):
            #expect(alone.nodeCount == known.nodeCount)
            for index in 0..<min(alone.nodeCount, known.nodeCount) {
                #expect("\(alone.nodes[index])" == "\(known.nodes[index])")
            }
            #expect("\(alone.names)" == "\(known.names)")
            #expect(alone.orders == known.orders)
            #expect(alone.longNumberCount == known.longNumberCount)
        case (.failure(let alone), .failure(let known)):
            #expect(alone.code == known.code)
            #expect(alone.offset == known.offset)
        default: Issue.record("only one of both is read: \(text.prefix(40))")
        }
    }

    @Test(arguments: [
        course, #"{"course":\#(course)}"#, #"{"a":"é","b":\#(course),"c":[\#(course),1]}"#,
        #"{ "zz" : \#(course) , "a" : 1 }"#, #"[1.50,\#(course)]"#,
    ])
    func whatIsKnownIsReadAsBefore(_ text: String) throws {
        let memory = try memory()
        #expect(memory.values.all.count == 1)
        expectSame(text, memory)
    }

    @Test(arguments: [
        // Changed by one byte, cut off, with something behind it.
        course.replacing(#""a":2"#, with: #""a":3"#), String(course.dropLast()), course + "}", #"{"a":\#(course)"#,
        #"{"a":\#(course),"a":\#(course)}"#, course.replacing(#""zz""#, with: #""name""#),
        course.replacing(#"true"#, with: #"tru"#),
    ])
    func whatDiffersIsReadAnew(_ text: String) throws { expectSame(text, try memory()) }

    @Test func limitsHoldForWhatIsKnown() throws {
        let memory = try memory()
        let text = #"[{"course":\#(Self.course)}]"#
        for most in 1...20 {
            expectSame(text, memory, JSONLimits(depth: most))
            expectSame(text, memory, JSONLimits(members: most))
        }
        expectSame(text, memory, JSONLimits(string: 200))
        expectSame(text, memory, JSONLimits(bytes: 100))
    }

    @Test(arguments: [
        // Short; not canonical by white space, order, number or escape; no object.
        #"{"a":1}"#, #"{ "name":"\#(filling)"}"#, #"{"name":"\#(filling)","a":1}"#, #"{"a":1.50,"name":"\#(filling)"}"#,
        #"{"name":"\#(filling)\u0041"}"#, #"["\#(filling)"]"#,
    ])
    func nothingElseIsKept(_ text: String) throws { #expect(try memory(of: text).values.all.isEmpty) }

    @Test func itIsBounded() throws {
        let memory = JSONMemory()
        for number in 0..<20 {
            let text = #"{"name":"\#(Self.filling)","number":\#(number)}"#
            for _ in 0..<2 { memory.keep(try JSONDocument(parsing: Array(text.utf8)).root) }
        }
        #expect(memory.values.all.count == 8)
        #expect(memory.values.all.last?.value["number"]?.integer == 19)
    }
}
