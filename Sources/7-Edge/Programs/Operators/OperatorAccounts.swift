import CProcess
import Encodings
import Glibc
import JSON
public import Signing

/// Who may sign in at the registrar's desk: a file with names, roles, and what Argon2id made of passphrases.
///
/// ```swift
/// var accounts = try OperatorAccounts(reading: "operators.json") ?? OperatorAccounts()
/// try accounts.add(Operator(name: "mira", roles: [.prepare]), passphrase: passphrase)
/// try accounts.write(to: "operators.json")
/// ```
public struct OperatorAccounts: Sendable {
    private struct Account: Sendable {
        let person: Operator
        let cost: Argon2id
        let salt: [UInt8]
        let hash: [UInt8]

        /// The person, with what tells this account from a later one of the same name.
        var marked: Operator {
            var person = person
            person.secretDigest = SHA256.hash(salt + hash)
            return person
        }
    }

    private var accounts: [Account] = []
    private static let format = "testamur-operators"
    private static let limits = JSONLimits(bytes: 1 << 20)

    public init() {}

    /// Everybody, in the order of their names.
    public var operators: [Operator] {
        accounts.map(\.person).sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    }

    /// The account of this name as it is now.
    public func person(named name: String) -> Operator? { account(name)?.marked }

    // MARK: Passphrases

    /// Who it is.
    ///
    /// A name that nobody has takes as long as a wrong passphrase, and is refused in the same words.
    ///
    /// - Throws: ``OperatorError`` `operator.sign_in`; `SigningError` `keyfile.no_memory`.
    public func person(named name: String, passphrase: SecretBytes) throws -> Operator {
        let known = account(name)
        var isRight = false
        for work in works(for: name) {
            do {
                let hash = try Self.hash(passphrase, work.cost, work.salt)
                if work.isOwn, let known { isRight = ConstantTime.equals(hash, known.hash) }
            } catch  where !work.isOwn {
                // Another account's cost only takes its time; that it cannot be had keeps nobody else out.
                continue
            }
        }
        guard isRight, let known else { throw OperatorError(OperatorError.wrong) }
        return known.marked
    }

    /// One derivation that a sign-in costs.
    struct Work {
        let cost: Argon2id
        let salt: [UInt8]
        /// Whether it is the one that the account is told by.
        let isOwn: Bool
    }

    /// What a sign-in derives, whoever it is: once for each cost that any account has, so that the time tells neither whether
    /// somebody has the name nor when her passphrase was made.
    func works(for name: String) -> [Work] {
        let known = account(name)
        let noSalt = [UInt8](repeating: 0, count: Argon2id.saltByteCount)
        let costs = Set(accounts.map(\.cost)).sorted { ($0.memoryBytes, $0.passes) < ($1.memoryBytes, $1.passes) }
        return (costs.isEmpty ? [.floor] : costs).map { cost in
            let isOwn = known?.cost == cost
            return Work(cost: cost, salt: isOwn ? known?.salt ?? noSalt : noSalt, isOwn: isOwn)
        }
    }

    /// Adds somebody.
    ///
    /// - Throws: ``OperatorError`` `operator.name`, `operator.exists`, `operator.no_role`.
    public mutating func add(_ person: Operator, passphrase: SecretBytes, cost: Argon2id = .floor) throws {
        guard Operator.isName(person.name) else {
            throw OperatorError(OperatorError.name, facts: ["name": String(person.name.prefix(Operator.longestName))])
        }
        guard !person.roles.isEmpty else { throw OperatorError(OperatorError.noRole, facts: ["name": person.name]) }
        guard account(person.name) == nil else {
            throw OperatorError(OperatorError.exists, facts: ["name": person.name])
        }
        let salt = SecureRandom.bytes(Argon2id.saltByteCount)
        accounts.append(
            Account(person: person, cost: cost, salt: salt, hash: try Self.hash(passphrase, cost, salt)))
    }

    /// - Throws: ``OperatorError`` `operator.unknown`.
    public mutating func remove(_ name: String) throws(OperatorError) {
        guard account(name) != nil else { throw OperatorError(OperatorError.unknown, facts: ["name": name]) }
        accounts.removeAll { $0.person.name.utf8.elementsEqual(name.utf8) }
    }

    private func account(_ name: String) -> Account? {
        accounts.first { $0.person.name.utf8.elementsEqual(name.utf8) }
    }

    private static func hash(_ passphrase: SecretBytes, _ cost: Argon2id, _ salt: [UInt8]) throws -> [UInt8] {
        // What is kept is a hash of the derived key: a copy of the file opens nothing that a key of this form might.
        try cost.derive(passphrase: passphrase, salt: salt).withBytes { SHA256.hash(Array($0)) }
    }

    // MARK: The file

    /// The accounts of a file; nil where there is none.
    ///
    /// - Throws: ``OperatorError`` `operator.malformed` for a file that is none of ours, or cannot be read.
    public init?(reading path: String) throws(OperatorError) {
        let descriptor = testamur_open_reading(path, 1)
        guard descriptor >= 0 else {
            guard errno == ENOENT else { throw Self.malformed(path) }
            return nil
        }
        defer { close(descriptor) }
        var bytes = [UInt8](repeating: 0, count: Self.limits.bytes + 1)
        var count = 0
        while count < bytes.count {
            let read = bytes[count...].withUnsafeMutableBytes { Glibc.read(descriptor, $0.baseAddress, $0.count) }
            if read < 0 && errno == EINTR { continue }
            guard read > 0 else { break }
            count += read
        }
        try self.init(parsing: Array(bytes[..<count]), path: path)
    }

    /// The accounts in the bytes of a file.
    ///
    /// - Throws: ``OperatorError`` `operator.malformed`.
    package init(parsing bytes: [UInt8], path: String) throws(OperatorError) {
        guard let root = try? JSONDocument(parsing: bytes, limits: Self.limits).root,
            root["format"]?.string == Self.format, root["version"]?.integer == 1, let list = root["operators"],
            list.kind == .array
        else { throw Self.malformed(path) }
        for entry in list.elements {
            guard let name = entry["name"]?.string, Operator.isName(name), account(name) == nil,
                let stated = entry["roles"], stated.kind == .array,
                let salt = entry["salt"]?.string.flatMap({ try? Base64URL.decode($0) }),
                salt.count == Argon2id.saltByteCount,
                let hash = entry["hash"]?.string.flatMap({ try? Base64URL.decode($0) }), hash.count == 32,
                let memory = entry["memory"]?.integer, let passes = entry["passes"]?.integer
            else { throw Self.malformed(path) }
            var roles: Set<OperatorRole> = []
            for role in stated.elements {
                guard let role = role.string.flatMap(OperatorRole.init(rawValue:)) else { throw Self.malformed(path) }
                roles.insert(role)
            }
            let cost = Argon2id(memoryBytes: memory, passes: passes)
            guard (try? cost.checkBounds()) != nil else { throw Self.malformed(path) }
            accounts.append(Account(person: Operator(name: name, roles: roles), cost: cost, salt: salt, hash: hash))
        }
    }

    /// The bytes of the file.
    package var bytes: [UInt8] { json.bytes(pretty: true) }

    private var json: JSON {
        [
            "format": .string(Self.format), "version": 1,
            "operators": .array(
                accounts.map { account in
                    [
                        "name": .string(account.person.name),
                        "roles": .array(
                            OperatorRole.allCases.filter(account.person.roles.contains).map { .string($0.rawValue) }),
                        "memory": .integer(account.cost.memoryBytes), "passes": .integer(account.cost.passes),
                        "salt": .string(Base64URL.encode(account.salt)),
                        "hash": .string(Base64URL.encode(account.hash)),
                    ]
                }),
        ]
    }

    /// Writes the file, whole or not at all; it is for its owner alone.
    ///
    /// - Throws: ``OperatorError`` `operator.malformed` when it cannot be written.
    public func write(to path: String) throws(OperatorError) {
        let part = path + ".part"
        unlink(part)
        let descriptor = open(part, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard descriptor >= 0 else { throw Self.malformed(path) }
        let isWhole = FileBytes.write(bytes, to: descriptor) && fsync(descriptor) == 0
        close(descriptor)
        guard isWhole, rename(part, path) == 0 else {
            unlink(part)
            throw Self.malformed(path)
        }
    }

    private static func malformed(_ path: String) -> OperatorError {
        OperatorError(OperatorError.malformed, at: .file(path), facts: ["file": path])
    }
}
