import Foundation
import TestSupport
import Testing

/// `testamur serve`, as it is started and ended.
@Suite struct ServeTests {
    @Test func theProgramWithKeysHasNoWebServerInIt() throws {
        let folder = URL(fileURLWithPath: CommandLineTool.executable).deletingLastPathComponent()
        func has(_ name: String, in program: String) throws -> Bool {
            let url = folder.appendingPathComponent(program)
            return try Data(contentsOf: url, options: .alwaysMapped).range(of: Data(name.utf8)) != nil
        }
        for name in ["Hummingbird", "NIOPosix", "ServiceLifecycle"] {
            #expect(try has(name, in: "testamur-server"))
            #expect(try !has(name, in: "testamur"))
        }
    }

    @Test func itHandsOverToTheServersProgram() throws {
        let tool = try CommandLineTool()
        let help = try tool.run("serve", "--help")
        #expect(help.status == 0 && help.output.contains("--behind-proxy"))
        let version = try tool.run("serve", "--version")
        #expect(try version.output == tool.run("--version").output)
    }

    @Test(arguments: [
        (["--host", "0.0.0.0"], "server.address"), (["--role", "wizard"], "server.role"),
        (["--port", "70000"], "server.setting"),
        (["--port", "x"], "server.setting"), (["--policy", "w3c-interop", "--behind-proxy"], "server.interop_address"),
        (["--trust", "nowhere.json"], "server.file"), (["--config", "nowhere.json"], "server.file"),
        (["--role", "wallet"], "server.wallet_file"),
        (["--role", "wallet", "--wallet", "a.wallet", "--behind-proxy"], "server.wallet_address"),
        (["--log-level", "loud"], "server.setting"), (["--receipt-key", "nowhere.key"], "server.file"),
        (["--receipt-passphrase-file", "x"], "server.receipt_key"),
    ])
    func whatWouldBeUnsafeOrCannotBeIsRefusedBeforeAnythingIsServed(_ words: [String], _ code: String) throws {
        let tool = try CommandLineTool()
        let refused = try tool.run(["serve", "--port", "0"] + words)
        #expect(refused.status == 64 && refused.errors.contains("[\(code)]"), "\(refused.errors)")
        #expect(refused.output.isEmpty)
    }

    /// The command line before the environment, that before the file; a line says where; SIGTERM ends it well.
    @Test func settingsComeFromThreePlacesAndItEndsWhenAsked() throws {
        let tool = try CommandLineTool()
        try tool.write("server.json", #"{"port": 0, "host": "0.0.0.0", "logLevel": "critical"}"#)
        let refused = try tool.run("serve", "--config", "server.json")
        #expect(refused.status == 64 && refused.errors.contains("[server.address]"))
        let running = try tool.start(["serve", "--config", "server.json", "--host", "127.0.0.1"], input: "")
        // The file is written to by the program; it ends its line when connections are taken.
        var line = ""
        while running.child.isRunning, !line.hasSuffix("\n") {
            line = (try? String(contentsOf: running.output, encoding: .utf8)) ?? ""
        }
        #expect(line.contains("http://127.0.0.1:"))
        // Nobody else can be at the same port.
        let port = line.split(separator: ":").last?.prefix { $0.isNumber } ?? ""
        let second = try tool.run("serve", "--port", String(port))
        #expect(second.status == 64 && second.errors.contains("[server.listen]"), "\(second.errors)")
        running.child.send(SIGTERM)
        #expect(running.child.wait() == .exited(0))
    }
}
