import Foundation

/// A server for https on this machine, with certificates of its own that are made when it starts.
///
/// It gives the files of its folder, and misbehaves at the addresses of its script. Every request is written down.
public final class WebServer {
    /// What it needs.
    public static let isAvailable = ["/usr/bin/openssl", "/usr/bin/python3"].allSatisfy {
        FileManager.default.isExecutableFile(atPath: $0)
    }

    public let folder: String
    public let port: Int
    private let program: ChildProgram
    // Open until the server ends: it may not have written all of its line when the port is read.
    private let output = Pipe()

    public init() throws {
        folder = try temporaryFolder()
        try Self.makeCertificates(folder)
        let script = folder + "/server.py"
        try Data(Self.script.utf8).write(to: URL(fileURLWithPath: script))
        program = try ChildProgram(
            "/usr/bin/python3", [script, folder],
            output: .descriptor(output.fileHandleForWriting.fileDescriptor))
        try output.fileHandleForWriting.close()
        // The first thing it says is its port, and then its line ends.
        var line: [UInt8] = []
        while let byte = try output.fileHandleForReading.read(upToCount: 1)?.first, byte != UInt8(ascii: "\n") {
            line.append(byte)
        }
        guard let port = Int(String(decoding: line, as: UTF8.self)) else {
            program.send(SIGKILL)
            program.wait()
            throw NoServer()
        }
        self.port = port
    }

    struct NoServer: Error {}

    deinit {
        program.send(SIGKILL)
        program.wait()
    }

    /// The certificate that vouches for it.
    public var authority: String { folder + "/ca.pem" }

    /// Puts a document at an address.
    public func serve(_ bytes: [UInt8], at path: String) throws {
        let url = URL(fileURLWithPath: folder + "/www" + path)
        try FileManager.default.createDirectory(
            at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(bytes).write(to: url)
    }

    /// The paths that were asked for, in their order.
    public var requests: [String] {
        let text = (try? String(contentsOfFile: folder + "/log", encoding: .utf8)) ?? ""
        return text.split(separator: "\n").map(String.init)
    }

    private static func makeCertificates(_ folder: String) throws {
        let names = "subjectAltName=DNS:sonnwald.example,DNS:localhost,DNS:rebound.example\n"
        try Data(names.utf8).write(to: URL(fileURLWithPath: folder + "/names"))
        let key = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"]
        try run(
            ["req", "-x509", "-keyout", "ca.key", "-out", "ca.pem", "-days", "2", "-subj", "/CN=Test authority"] + key,
            in: folder)
        try run(
            ["req", "-keyout", "server.key", "-out", "server.csr", "-subj", "/CN=sonnwald.example"] + key, in: folder)
        try run(
            [
                "x509", "-req", "-in", "server.csr", "-CA", "ca.pem", "-CAkey", "ca.key", "-CAcreateserial", "-out",
                "server.pem", "-days", "2", "-extfile", "names",
            ], in: folder)
    }

    private static func run(_ arguments: [String], in folder: String) throws {
        guard try ChildProgram.run("/usr/bin/openssl", arguments, in: folder) == .exited(0) else { throw NoServer() }
    }

    private static let script = #"""
        import gzip, http.server, os, ssl, sys, threading

        folder = os.path.normpath(sys.argv[1])
        lock = threading.Lock()
        bomb = gzip.compress(bytes(32 << 20))
        # Whoever waits here waits until the server ends.
        never = threading.Event()


        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_GET(self):
                with lock, open(folder + "/log", "a") as log:
                    log.write(self.path + "\n")
                name = self.path.rsplit("/", 1)[-1]
                if name == "redirect":
                    return self.answer(302, b"", {"Location": "https://%s/plain.json" % self.headers["Host"]})
                if name == "silent":
                    return never.wait()
                if name == "slow":
                    self.begin(200, {"Content-Length": "100"})
                    self.wfile.write(b"{")
                    self.wfile.flush()
                    return never.wait()
                if name == "announced":
                    return self.begin(200, {"Content-Length": str(1 << 40)})
                if name == "endless":
                    self.begin(200, {"Connection": "close"})
                    while True:
                        self.wfile.write(b" " * 65536)
                if name == "bomb":
                    return self.answer(200, bomb, {"Content-Encoding": "gzip"})
                if name == "packed":
                    return self.answer(200, gzip.compress(b"{}"), {"Content-Encoding": "gzip"})
                if name == "html":
                    return self.answer(200, b"<html>", {"Content-Type": "text/html; charset=utf-8"})
                if name == "head":
                    return self.answer(200, b"{}", {"X-%d" % number: "x" for number in range(200)})
                if name == "longhead":
                    return self.answer(200, b"{}", {"X-Long": "x" * 40000})
                if name == "echo":
                    return self.answer(200, str(self.headers).encode(), {})
                path = os.path.normpath(folder + "/www" + self.path)
                if path.startswith(folder + "/www/") and os.path.isfile(path):
                    with open(path, "rb") as file:
                        return self.answer(200, file.read(), {})
                self.answer(404, b"{}", {})

            def begin(self, status, headers):
                self.send_response(status)
                for name, value in ({"Content-Type": "application/json"} | headers).items():
                    self.send_header(name, value)
                self.end_headers()

            def answer(self, status, body, headers):
                self.begin(status, headers | {"Content-Length": str(len(body))})
                self.wfile.write(body)

            def log_message(self, *arguments):
                pass


        server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        server.daemon_threads = True
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(folder + "/server.pem", folder + "/server.key")
        server.socket = context.wrap_socket(server.socket, server_side=True)
        print(server.server_address[1], flush=True)
        server.serve_forever()
        """#
}
