import Configuration
import Encodings
import Logging
import Programs
import Server

/// The settings, from wherever they are stated: the command line before the environment, that before the file.
struct ServerConfiguration {
    private let options: ServerOptions
    private let reader: ConfigReader

    /// In the environment, names begin with `TESTAMUR_`.
    private static let prefix: ConfigKey = "testamur"

    /// - Throws: ``ServerError`` `server.file` for a file that is not there or not JSON.
    init(options: ServerOptions) async throws {
        self.options = options
        var providers: [any ConfigProvider] = [EnvironmentVariablesProvider().prefixKeys(with: Self.prefix)]
        if let path = options.config {
            let place = ConfigReader(provider: InMemoryProvider(values: ["filePath": ConfigValue(stringLiteral: path)]))
            do {
                providers.append(try await FileProvider<JSONSnapshot>(config: place))
            } catch {
                throw ServerError(.file, at: .file(path), facts: ["file": path])
            }
        }
        reader = ConfigReader(providers: providers)
    }

    func settings() throws(ServerError) -> ServerSettings {
        var settings = ServerSettings()
        if let text = text(options.role, "role") {
            guard let role = ServerRole(rawValue: text) else {
                let roles = ServerRole.allCases.map(\.rawValue).joined(separator: ", ")
                throw ServerError(.role, facts: ["role": text, "roles": roles])
            }
            settings.role = role
        }
        settings.host = text(options.host, "host") ?? settings.host
        settings.port = try number(options.port, "port", 0...65_535) ?? settings.port
        settings.isBehindProxy = options.behindProxy || reader.bool(forKey: "behindProxy", default: false)
        settings.reloadMinutes =
            try number(options.reloadMinutes, "reloadMinutes", 0...1_440) ?? settings.reloadMinutes
        if let size = try number(options.largestUpload, "largestUpload", 1...128) {
            settings.limits.upload = size << 20
        }
        settings.evidence.registries = list(options.trust, "trust")
        settings.evidence.anchors = list(options.anchor, "anchor")
        settings.evidence.trustsUnsigned = options.trustUnsigned || reader.bool(forKey: "trustUnsigned", default: false)
        settings.evidence.keyDocuments = list(options.didDocument, "didDocument")
        settings.evidence.statusLists = list(options.status, "status")
        settings.evidence.policy = text(options.policy, "policy") ?? settings.evidence.policy
        settings.issuer.workspace = text(options.workspace, "workspace")
        settings.issuer.accounts = text(options.accounts, "accounts")
        settings.wallet.file = text(options.wallet, "wallet")
        settings.wallet.keyFile = text(options.keyFile, "keyFile")
        settings.wallet.stateFolder = text(options.state, "state") ?? StateFolder.standard
        settings.wallet.rules = list(options.rules, "rules")
        settings.wallet.idleMinutes =
            try number(options.idleMinutes, "idleMinutes", 1...120) ?? settings.wallet.idleMinutes
        return settings
    }

    func logLevel() throws(ServerError) -> Logger.Level {
        guard let text = text(options.logLevel, "logLevel") else { return .notice }
        guard let level = Logger.Level(rawValue: text) else {
            let levels = Logger.Level.allCases.map(\.rawValue).joined(separator: ", ")
            throw ServerError(.setting, facts: ["name": "log-level", "value": text, "expected": levels])
        }
        return level
    }

    /// A setting of one word, as the command line or another place states it.
    func text(_ given: String?, _ name: ConfigKey) -> String? { given ?? reader.string(forKey: name) }

    private func list(_ given: [String], _ name: ConfigKey) -> [String] {
        given.isEmpty ? reader.stringArray(forKey: name) ?? [] : given
    }

    private func number(
        _ given: String?, _ name: ConfigKey, _ range: ClosedRange<Int>
    ) throws(ServerError) -> Int? {
        let stated = given ?? reader.string(forKey: name) ?? reader.int(forKey: name).map { String($0) }
        guard let stated else { return nil }
        guard let value = Int(stated), range.contains(value) else {
            let expected = "\(range.lowerBound) – \(range.upperBound)"
            throw ServerError(.setting, facts: ["name": "\(name)", "value": stated, "expected": expected])
        }
        return value
    }
}
