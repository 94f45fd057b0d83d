import HTTPTypes
import Testing

@testable import Server

/// What every answer has, and what is answered at all.
@Suite(.serialized) struct FrameTests {
    @Test func everyAnswerTellsTheBrowserWhatNotToDo() async throws {
        try await LiveServer.run { live in
            let paths =
                ["/", "/health", "/metrics", "/openapi.json", "/nothing", "/credentials/verify"]
                + live.server.assets.paths
            for path in paths {
                let answer = try await live.get(path)
                for (name, value) in SecurityHeaders.fields { #expect(answer[name.rawName] == value, "\(path)") }
                #expect(answer["Server"] == nil && answer["X-Powered-By"] == nil, "\(path)")
                #expect(answer["Content-Type"] != nil, "\(path)")
            }
        }
    }

    @Test func thePolicyAllowsNothingInlineAndNothingFromElsewhere() {
        let policy = SecurityHeaders.policy
        #expect(policy.hasPrefix("default-src 'none'"))
        for part in [
            "base-uri 'none'", "form-action 'self'", "frame-ancestors 'none'", "script-src 'self'", "style-src 'self'",
        ] {
            #expect(policy.contains(part))
        }
        for part in ["unsafe", "http:", "https:", "data:", "*", "blob:"] { #expect(!policy.contains(part)) }
    }

    @Test(arguments: [
        "/nothing", "/assets", "/assets/", "/assets/0/page.css", "/../../etc/passwd", "/assets/../../etc/passwd",
        "/%2e%2e/%2e%2e/etc/passwd", "/assets/%2e%2e/%2e%2e%2fetc%2fpasswd", "/..%5c..%5cetc", "/%00", "/health%00",
        "/health/x", "//health", "/assets//x", "/assets/x%00/page.css", "/.git/config", "/index.html",
    ])
    func nothingElseIsThere(_ path: String) async throws {
        try await LiveServer.run { live in
            let answer = try await live.get(path, ["Accept: text/html"])
            #expect(answer.status == 404)
            // Whoever asks for a file of a page is a program.
            let isFile = path.hasPrefix("/assets/") && path.split(separator: "/").count == 3
            #expect(answer["Content-Type"] == (isFile ? "application/problem+json" : "text/html; charset=utf-8"))
            #expect(answer.text.contains("server.not_found"))
            #expect(!answer.text.contains("passwd") && !answer.text.contains("root:"))
            let problem = try await live.get(path)
            #expect(problem.status == 404 && problem["Content-Type"] == "application/problem+json")
            #expect(problem.text.hasPrefix("{\"type\":\"about:blank\",\"title\":\"Not Found\",\"status\":404,"))
        }
    }

    @Test func filesOfPagesAreExactlyThoseUnderTheirDigests() async throws {
        try await LiveServer.run { live in
            for path in live.server.assets.paths {
                let answer = try await live.get(path)
                #expect(answer.status == 200 && answer["Cache-Control"] == "public, max-age=31536000, immutable")
                #expect(!answer.body.isEmpty)
                let parts = path.split(separator: "/")
                #expect(try await live.get("/assets/\(String(parts[1].reversed()))/\(parts[2])").status == 404)
                #expect(try await live.get("/assets/\(parts[1])/other.css").status == 404)
            }
            // A page and its files are light, and few.
            let page = try await live.get("/")
            var bytes = page.body.count
            for path in live.server.assets.paths {
                #expect(page.text.contains("\"\(path)\""))
                bytes += try await live.get(path).body.count
            }
            #expect(bytes < 100_000)
            #expect(live.server.assets.paths.count + 1 <= 5)
        }
    }

    @Test func aMethodThatIsNotAnsweredNamesThoseThatAre() async throws {
        try await LiveServer.run { live in
            for (method, path, allowed) in [
                ("DELETE", "/", "GET, HEAD, POST"), ("GET", "/credentials/verify", "POST"),
                ("POST", "/health", "GET, HEAD"),
                ("OPTIONS", "/api/verify", "POST"), ("TRACE", "/", "GET, HEAD, POST"),
            ] {
                let answer = try await live.answer(method, path)
                #expect(answer.status == 405, "\(method) \(path)")
                #expect(answer["Allow"] == allowed)
            }
        }
    }

    @Test func headIsGetWithoutTheBody() async throws {
        try await LiveServer.run { live in
            for path in ["/", "/health", live.server.assets.paths[0]] {
                let (head, get) = (try await live.answer("HEAD", path), try await live.get(path))
                #expect(head.status == 200 && head.body.isEmpty)
                #expect(head["Content-Type"] == get["Content-Type"])
                #expect(head["Content-Length"] == String(get.body.count))
            }
            let missing = try await live.answer("HEAD", "/nothing")
            #expect(missing.status == 404 && missing.body.isEmpty)
        }
    }

    @Test func healthAndMetricsAreForWhoeverRunsIt() async throws {
        try await LiveServer.run { live in
            #expect(try await live.get("/health").text == "{\"status\":\"ok\"}")
            _ = try await live.submit([("PWN.json", try LiveServer.vector("good/badge.json"))])
            _ = try await live.get("/PWN-path?PWN=query", ["User-Agent: PWN", "X-Forwarded-For: 192.0.2.7"])
            let metrics = try await live.get("/metrics").text
            #expect(metrics.contains("# TYPE testamur_requests_total counter\n"))
            #expect(metrics.contains("testamur_requests_total{route=\"/\",method=\"POST\",status=\"200\"} 1\n"))
            #expect(metrics.contains("testamur_verdicts_total{verdict=\"valid\"} 1\n"))
            #expect(metrics.contains("testamur_requests_total{route=\"other\",method=\"GET\",status=\"404\"} 1\n"))
            #expect(metrics.contains("testamur_request_seconds_bucket{route=\"/\",le=\"+Inf\"} 1\n"))
            // Nothing of what was sent is in them.
            #expect(!metrics.contains("PWN") && !metrics.contains("192.0.2"))
        }
    }

    @Test func nobodyElsesPageReadsAnAnswer() async throws {
        try await LiveServer.run { live in
            let answer = try await live.answer(
                "POST", "/api/verify", ["Origin: https://evil.example", "Content-Type: text/plain"],
                body: Array("{}".utf8))
            #expect(answer["Access-Control-Allow-Origin"] == nil)
            #expect(answer["Cross-Origin-Resource-Policy"] == "same-origin")
        }
    }

    @Test func theHostOfARequestIsNowhereInTheAnswer() async throws {
        try await LiveServer.run { live in
            let connection = try RawConnection(port: live.port)
            await connection.send(
                "GET / HTTP/1.1\r\nHost: evil.example\r\nX-Forwarded-Host: evil.example\r\nConnection: close\r\n\r\n")
            let answer = try #require(HTTPAnswer(await connection.rest()))
            #expect(answer.status == 200 && !answer.text.contains("evil.example"))
        }
    }
}
