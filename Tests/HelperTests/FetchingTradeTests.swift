import Foundation
import TestSupport
import Testing

@testable import Helper

/// The trade with a network: a server of this machine, which only an exception lets it ask.
@Suite(.enabled(if: WebServer.isAvailable, "openssl and python3 are needed: script/setup openssl python3"))
struct FetchingTradeTests {
    private let server: WebServer

    init() throws { server = try WebServer() }

    private func question(_ path: String, host: String = "sonnwald.example", isAllowed: Bool = true) throws
        -> WebQuestion
    {
        var question = WebQuestion(
            url: "https://\(host)\(path)", host: host, accept: "application/json", limit: 1 << 16)
        question.addresses = ["127.0.0.1"]
        if isAllowed {
            let authority = Array(try Data(contentsOf: URL(fileURLWithPath: server.authority)))
            question.permission = WebQuestion.Permission(port: server.port, certificates: authority)
        }
        return question
    }

    private func ask(_ question: WebQuestion) throws -> WebAnswer { try WebWorkers(helper: worker).ask(question) }

    private func code(_ question: WebQuestion) -> HelperError.Code? {
        HelperTests.code { _ = try ask(question) }
    }

    @Test func aDocumentIsFetched() throws {
        try server.serve(Array(#"{"id":"x"}"#.utf8), at: "/plain.json")
        let answer = try ask(try question("/plain.json"))
        #expect(answer.bytes == Array(#"{"id":"x"}"#.utf8))
        #expect(answer.type == "application/json")
        #expect(server.requests == ["/plain.json"])
    }

    @Test func oneWorkerAnswersSeveralQuestions() throws {
        try server.serve([0x7B, 0x7D], at: "/plain.json")
        let workers = WebWorkers(helper: worker)
        for _ in 0..<3 { #expect(try workers.ask(try question("/plain.json")).bytes == [0x7B, 0x7D]) }
        #expect(HelperTests.code { _ = try workers.ask(try question("/redirect")) } == .netRedirect)
        #expect(try workers.ask(try question("/plain.json")).bytes == [0x7B, 0x7D])
    }

    @Test func nothingIsSentButTheQuestion() throws {
        let head = String(decoding: try ask(try question("/echo")).bytes, as: UTF8.self).lowercased()
        let names = head.split(separator: "\n").compactMap { $0.split(separator: ":").first.map(String.init) }
        #expect(Set(names) == ["host", "user-agent", "accept", "accept-encoding"])
        #expect(head.contains("accept-encoding: identity"))
    }

    @Test func aRedirectIsNotFollowed() throws {
        try server.serve([0x7B, 0x7D], at: "/plain.json")
        #expect(code(try question("/redirect")) == .netRedirect)
        #expect(server.requests == ["/redirect"])
    }

    @Test(arguments: ["/announced", "/endless", "/head", "/longhead"])
    func whatIsTooLargeEndsWhileItComes(_ path: String) throws {
        #expect(code(try question(path)) == .tooLarge)
    }

    @Test func whatIsPackedIsUnpackedWithinTheLimit() throws {
        #expect(try ask(try question("/packed")).bytes == [0x7B, 0x7D])
        #expect(code(try question("/bomb")) == .tooLarge)
    }

    @Test(arguments: ["/silent", "/slow"])
    func whatIsSlowEnds(_ path: String) throws {
        var question = try question(path)
        question.milliseconds = 500
        #expect(code(question) == .netTimeout)
    }

    @Test func whatIsNotThereIsUnavailable() throws {
        #expect(code(try question("/nothing")) == .netUnavailable)
        var closed = try question("/plain.json")
        closed.permission?.port = 1
        #expect(code(closed) == .netUnavailable)
    }

    @Test func aServerThatNobodyVouchesForIsRefused() throws {
        try server.serve([0x7B, 0x7D], at: "/plain.json")
        var stranger = try question("/plain.json")
        stranger.permission?.certificates = []
        #expect(code(stranger) == .netTLS)
        // The right authority, another name.
        #expect(code(try question("/plain.json", host: "other.example")) == .netTLS)
        #expect(server.requests.isEmpty)
    }

    @Test(
        arguments: [
            ["127.0.0.1"], ["10.0.0.1"], ["169.254.169.254"], ["::1"], ["::ffff:127.0.0.1"], ["64:ff9b::7f00:1"],
            // A good address beside a bad one.
            ["93.184.215.14", "127.0.0.1"], ["2a00:1450:4001::1", "fd00::1"],
        ])
    func anAddressOfAPrivateNetworkIsNotAsked(_ addresses: [String]) throws {
        var question = try question("/plain.json", host: "rebound.example", isAllowed: false)
        question.addresses = addresses
        #expect(code(question) == .forbiddenHost)
        #expect(server.requests.isEmpty)
    }

    /// However a number is written: the system's own reading of it is judged.
    @Test(arguments: ["127.1", "0x7f000001", "2130706433", "0177.0.0.1", "localhost", "0"])
    func aNameThatLeadsHomeIsNotAsked(_ host: String) throws {
        var question = try question("/plain.json", host: host, isAllowed: false)
        question.addresses = []
        #expect(code(question) == .forbiddenHost)
        #expect(server.requests.isEmpty)
    }

    @Test func anExceptionLetsANameLeadHome() throws {
        try server.serve([0x7B, 0x7D], at: "/plain.json")
        var question = try question("/plain.json", host: "localhost")
        question.addresses = []
        #expect(try ask(question).bytes == [0x7B, 0x7D])
    }

    @Test func otherTradesDoNotFetch() throws {
        let process = try WorkerProcess(worker, trade: .unpack)
        var writer = WireWriter()
        try question("/plain.json").write(to: &writer)
        let deadline = process.deadline(seconds: 20)
        try process.send(.fetch, writer.bytes, until: deadline)
        #expect(HelperTests.code { _ = try process.receive(until: deadline) } == .helperCrashed)
        #expect(server.requests.isEmpty)
    }
}
