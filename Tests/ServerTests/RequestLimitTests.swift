import ServiceLifecycle
import Testing

@testable import Server

/// Too much of anything is refused before it is kept: areas H01 to H05 of the known attacks.
@Suite(.serialized) struct RequestLimitTests {
    @Test func headersWithoutEndAre431() async throws {
        try await LiveServer.run { live in
            for flood in [
                String(repeating: "X-Flood: 1\r\n", count: 200),
                "X-Flood: " + String(repeating: "y", count: 9 << 10) + "\r\n",
                (0..<90).map { "X-\($0): " + String(repeating: "z", count: 500) + "\r\n" }.joined(),
            ] {
                let connection = try RawConnection(port: live.port)
                await connection.send("GET / HTTP/1.1\r\nHost: localhost\r\n" + flood + "\r\n")
                #expect(HTTPAnswer(await connection.rest())?.status == 431)
            }
            // One byte and one field below it is none.
            let fits = try await live.get("/health", ["X-Long: " + String(repeating: "y", count: 7 << 10)])
            #expect(fits.status == 200)
        }
    }

    @Test func aBodyThatAnnouncesTooMuchIsRefusedBeforeItComes() async throws {
        try await LiveServer.run { live in
            for (path, type) in [
                ("/", "multipart/form-data; boundary=x"), ("/api/verify", "application/pdf"),
                ("/credentials/verify", "application/json"),
            ] {
                let connection = try RawConnection(port: live.port)
                await connection.send(
                    "POST \(path) HTTP/1.1\r\nHost: x\r\nContent-Type: \(type)\r\nContent-Length: 104857600\r\n\r\n")
                let answer = HTTPAnswer(
                    await connection.received { $0.count > 40 && HTTPAnswer($0)?.body.isEmpty == false })
                #expect(answer?.status == 413, "\(path)")
                #expect(answer?.text.contains("server.too_large") == true)
            }
        }
    }

    @Test func aBodyThatAnnouncesNothingIsRefusedOnceItIsTooLong() async throws {
        try await LiveServer.run(LiveServer.settings { $0.limits.upload = 1 << 20 }) { live in
            let connection = try RawConnection(port: live.port)
            await connection.send("POST /api/verify HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n")
            let chunk = Array("10000\r\n".utf8) + [UInt8](repeating: 0x20, count: 0x10000) + Array("\r\n".utf8)
            var isOpen = true
            // Twice the limit is read away, so that the answer arrives; then the connection ends.
            for _ in 0..<64 where isOpen { isOpen = await connection.send(chunk) }
            let received = await connection.rest()
            // What was sent behind the end of the connection may have taken the answer with it.
            if let answer = HTTPAnswer(received) { #expect(answer.status == 413) }
            #expect(try await live.get("/health").status == 200)
        }
    }

    @Test func exactlyTheLimitIsRead() async throws {
        try await LiveServer.run(LiveServer.settings { $0.limits.upload = 4_096 }) { live in
            let json = Array("{}".utf8)
            let fits = json + [UInt8](repeating: 0x20, count: 4_096 - json.count)
            let (read, refused) = (
                try await live.answer("POST", "/api/verify", body: fits),
                try await live.answer("POST", "/api/verify", body: fits + [0x20])
            )
            #expect(read.status == 200)
            #expect(refused.status == 413)
        }
    }

    @Test func compressedRequestsAreNotRead() async throws {
        try await LiveServer.run { live in
            let gzip: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3]
            let answer = try await live.answer("POST", "/api/verify", ["Content-Encoding: gzip"], body: gzip)
            #expect(answer.status == 415 && answer.text.contains("server.encoding"))
            let twin = try await live.answer("POST", "/api/verify", ["Content-Encoding: identity"], body: gzip)
            #expect(twin.status == 200)
        }
    }

    @Test(arguments: [
        "", "Host: a.example\r\nHost: b.example\r\n", "Host: a.example\r\nhost: a.example\r\n", "Host: \r\n",
        "Host: a.example, b.example\r\n", "Host: user@a.example\r\n",
    ])
    func aRequestNamesOneHost(_ fields: String) async throws {
        try await LiveServer.run { live in
            for (fields, status) in [(fields, 400), ("Host: a.example\r\n", 200)] {
                let connection = try RawConnection(port: live.port)
                await connection.send("GET / HTTP/1.1\r\n\(fields)Connection: close\r\n\r\n")
                #expect(HTTPAnswer(await connection.rest())?.status == status, "\(fields)")
            }
        }
    }

    /// Simple probes speak HTTP/1.0 and name no host.
    @Test(arguments: [("/health", 200), ("/metrics", 200), ("/", 400)])
    func aProbeNeedsNoHost(_ path: String, _ status: Int) async throws {
        try await LiveServer.run { live in
            let connection = try RawConnection(port: live.port)
            await connection.send("GET \(path) HTTP/1.0\r\n\r\n")
            #expect(HTTPAnswer(await connection.rest())?.status == status)
        }
    }

    /// A proxy and a server that disagree on where a request ends would each see another one.
    @Test(arguments: [
        "Content-Length: 4\r\nTransfer-Encoding: chunked\r\n", "Content-Length: 4\r\nContent-Length: 5\r\n",
        "Content-Length: +4\r\n", "Content-Length: 4x\r\n", "Transfer-Encoding: xchunked\r\n",
        "Transfer-Encoding: chunked, identity\r\n", "Content-Length : 4\r\n",
    ])
    func aRequestWithTwoLengthsIsNotAnswered(_ fields: String) async throws {
        try await LiveServer.run { live in
            let connection = try RawConnection(port: live.port)
            await connection.send(
                "POST /api/verify HTTP/1.1\r\nHost: x\r\n\(fields)\r\n0\r\n\r\nGET /health HTTP/1.1\r\nHost: x\r\n\r\n")
            connection.endSending()
            let received = await connection.rest()
            let answer = try #require(HTTPAnswer(received))
            #expect(answer.status == 400)
            #expect(!String(decoding: received, as: UTF8.self).contains("\"ok\""))
        }
    }

    /// Of HTTP/1.0 nothing comes in chunks; the same of HTTP/1.1 is read.
    @Test func chunksOfAnOldVersionAreRefused() async throws {
        try await LiveServer.run { live in
            for (version, fields, status) in [
                ("1.0", "Transfer-Encoding: chunked\r\n", 400),
                ("1.1", "Transfer-Encoding: chunked\r\nConnection: close\r\n", 200),
            ] {
                let connection = try RawConnection(port: live.port)
                await connection.send(
                    "POST /api/verify HTTP/\(version)\r\nHost: x\r\n\(fields)\r\n2\r\n{}\r\n0\r\n\r\n"
                        + "GET /health HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
                // The server closes by itself.
                let received = await connection.rest()
                #expect(HTTPAnswer(received)?.status == status, "HTTP/\(version)")
                #expect(String(decoding: received, as: UTF8.self).firstRange(of: "\"ok\"") == nil, "HTTP/\(version)")
            }
        }
    }

    /// There are no streams that could be reset: who begins HTTP/2 is refused, who offers it is answered in HTTP/1.1.
    @Test func onlyTheFirstVersionOfHTTPIsSpoken() async throws {
        try await LiveServer.run { live in
            let second = try RawConnection(port: live.port)
            await second.send("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n" + String(repeating: "\0", count: 9))
            let refused = String(decoding: await second.rest(), as: UTF8.self)
            #expect(refused.isEmpty || refused.hasPrefix("HTTP/1.1 400 "), "\(refused)")
            let offering = try await live.get(
                "/health", ["Connection: Upgrade, HTTP2-Settings", "Upgrade: h2c", "HTTP2-Settings: AAMAAABkAARAAAAA"])
            #expect(offering.status == 200 && offering["Upgrade"] == nil && offering.text.contains("ok"))
        }
    }

    @Test func whoSendsHalfOfItAndGoesLeavesNothingBehind() async throws {
        try await LiveServer.run { live in
            for _ in 0..<8 {
                let connection = try RawConnection(port: live.port)
                await connection.send(
                    "POST / HTTP/1.1\r\nHost: x\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: 900\r\n\r\n--x\r\n"
                )
                connection.endSending()
                _ = await connection.rest()
            }
            #expect(try await live.get("/health").status == 200)
        }
    }

    /// Otherwise anybody could fill the log of errors, and the count of those answers that wake somebody at night.
    @Test func whoResetsTheConnectionIsNoFaultOfTheServer() async throws {
        try await LiveServer.run { live in
            func sendHalf() async throws {
                let connection = try RawConnection(port: live.port)
                connection.resetAtEnd()
                await connection.send("POST /api/verify HTTP/1.1\r\nHost: x\r\nContent-Length: 900\r\n\r\n{")
                for _ in 0..<10_000_000 where live.server.admission.bytesHeld < 1 { await Task.yield() }
            }
            try await sendHalf()
            var counts: [String] = []
            for _ in 0..<10_000 where counts.isEmpty {
                counts = try await live.get("/metrics").text.split(separator: "\n").map(String.init).filter {
                    $0.hasPrefix("testamur_requests_total{route=\"/api/verify\"")
                }
            }
            #expect(counts == ["testamur_requests_total{route=\"/api/verify\",method=\"POST\",status=\"400\"} 1"])
        }
    }

    @Test func moreFilesThanAFormMayHaveAreRefused() async throws {
        try await LiveServer.run(LiveServer.settings { $0.limits.files = 3 }) { live in
            let file = (name: "a.json", bytes: Array("{}".utf8))
            #expect(try await live.submit([file, file, file]).status == 200)
            let answer = try await live.submit([file, file, file, file])
            #expect(answer.status == 413 && answer.text.contains("form.too_many"))
        }
    }

    @Test func whatIsUnderWayIsAnsweredWhenTheServerEnds() async throws {
        try await LiveServer.run { live in
            let body = LiveServer.form([("a.json", try LiveServer.vector("good/badge.json"))], text: "")
            let connection = try RawConnection(port: live.port)
            await connection.send(
                "POST / HTTP/1.1\r\nHost: x\r\nContent-Type: multipart/form-data; boundary=xYz\r\nContent-Length: \(body.count)\r\n\r\n"
            )
            await connection.send(Array(body.prefix(100)))
            // What has come of it is in memory: the request is under way.
            for _ in 0..<10_000_000 where live.server.admission.bytesHeld < 100 { await Task.yield() }
            try #require(live.server.admission.bytesHeld >= 100)
            await live.group.triggerGracefulShutdown()
            await connection.send(Array(body.dropFirst(100)))
            let answer = try #require(HTTPAnswer(await connection.rest()))
            #expect(answer.status == 200 && answer.text.contains("class=\"verdict valid\""))
        }
    }
}
