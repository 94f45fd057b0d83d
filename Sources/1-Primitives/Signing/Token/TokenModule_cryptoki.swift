internal import CCryptoki
import Glibc
import Synchronization

/// A PKCS #11 module that was loaded into this process.
///
/// What a module knows belongs to the process, not to a caller: it is set up once, and logging in by one caller logs in all.
/// So modules are kept by their path for as long as the process lives, and are never unloaded (many do not survive it).
//
// A class without state of its own that changes. Unchecked: the list of functions is written by the module before it is
// handed out and never after.
final class TokenModule: @unchecked Sendable {
    /// Where it was loaded from.
    let path: String
    private let functions: UnsafePointer<ck_function_list>
    /// Whether the module cannot lock for itself; every call then takes the lock.
    private let isSerial: Bool
    private let lock = Mutex(())
    /// The process it was set up in; a fork of it shares connections that nobody may share.
    private let process = getpid()

    private static let loaded = Mutex<[String: TokenModule]>([:])

    /// The module at a path, set up for calls from several threads.
    ///
    /// - Throws: ``SigningError`` `token.module` with the facts `file` and `system`.
    static func at(_ path: String) throws(SigningError) -> TokenModule {
        let result = loaded.withLock { modules in
            Result { () throws(SigningError) in
                if let known = modules[path] { return known }
                let module = try TokenModule(loading: path)
                modules[path] = module
                return module
            }
        }
        return try result.get()
    }

    /// Puts a module that is in memory already in the place of a path, for tests.
    static func keep(_ module: TokenModule) {
        loaded.withLock { $0[module.path] = module }
    }

    private convenience init(loading path: String) throws(SigningError) {
        func refused(_ why: String) -> SigningError {
            SigningError(.tokenModule, facts: ["file": path, "system": why])
        }
        guard let handle = dlopen(path, RTLD_NOW | RTLD_LOCAL) else {
            throw refused(dlerror().map { String(cString: $0) } ?? "")
        }
        guard let symbol = dlsym(handle, "C_GetFunctionList") else { throw refused("C_GetFunctionList") }
        let getList = unsafeBitCast(symbol, to: ck_get_function_list.self)
        var list: UnsafeMutablePointer<ck_function_list>?
        guard getList(&list) == ck_number(ck_ok.rawValue), let list else { throw refused("C_GetFunctionList") }
        try self.init(path: path, list: list)
    }

    /// Sets a module up.
    ///
    /// - Parameter list: Its functions; they stay where they are.
    init(path: String, list: UnsafePointer<ck_function_list>) throws(SigningError) {
        func refused(_ why: String) -> SigningError {
            SigningError(.tokenModule, facts: ["file": path, "system": why])
        }
        // What is called from here has had its place since version 2.01.
        guard list.pointee.version.major == 2 || list.pointee.version.major == 3 else {
            throw refused("PKCS #11 \(list.pointee.version.major).\(list.pointee.version.minor)")
        }
        self.path = path
        functions = list
        let (answer, canLock) = Self.initialize(list.pointee)
        guard answer == .ok || answer.code == ck_already_initialised else { throw refused("C_Initialize \(answer)") }
        isSerial = !canLock
    }

    private static func initialize(_ functions: ck_function_list) -> (TokenAnswer, canLock: Bool) {
        var arguments = ck_initialize_arguments()
        arguments.flags = ck_number(ck_system_locking.rawValue)
        let answer = TokenAnswer(functions.initialize(&arguments))
        guard answer.code == ck_cannot_lock else { return (answer, true) }
        return (TokenAnswer(functions.initialize(nil)), false)
    }

    /// Calls the module.
    ///
    /// - Throws: ``SigningError`` `token.forked` in a process that was forked from the one that loaded it.
    func call(_ body: (ck_function_list) -> ck_number) throws(SigningError) -> TokenAnswer {
        guard getpid() == process else { throw SigningError(.tokenForked) }
        guard isSerial else { return TokenAnswer(body(functions.pointee)) }
        return lock.withLock { _ in TokenAnswer(body(functions.pointee)) }
    }

    /// As ``call(_:)``, for calls that have to succeed.
    func demand(_ step: String, _ body: (ck_function_list) -> ck_number) throws(SigningError) {
        let answer = try call(body)
        guard answer == .ok else { throw answer.refusal(step) }
    }
}
