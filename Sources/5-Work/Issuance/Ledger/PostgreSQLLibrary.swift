import Glibc

/// The functions of `libpq` that a ledger needs, found in the library when one is named: nobody else has to install it.
///
/// Source: [libpq](https://www.postgresql.org/docs/current/libpq.html).
struct PostgreSQLLibrary: Sendable {
    typealias Connection = OpaquePointer
    typealias Result = OpaquePointer
    typealias Text = UnsafePointer<CChar>

    let connect: @convention(c) (Text) -> Connection?
    let connectionStatus: @convention(c) (Connection) -> Int32
    let finish: @convention(c) (Connection) -> Void
    let errorMessage: @convention(c) (Connection) -> Text?
    let execute:
        @convention(c) (
            Connection, Text, Int32, UnsafePointer<UInt32>?, UnsafePointer<UnsafePointer<CChar>?>?,
            UnsafePointer<Int32>?, UnsafePointer<Int32>?, Int32
        ) -> Result?
    let resultStatus: @convention(c) (Result) -> Int32
    let errorField: @convention(c) (Result, Int32) -> Text?
    let clear: @convention(c) (Result) -> Void
    let rowCount: @convention(c) (Result) -> Int32
    let columnCount: @convention(c) (Result) -> Int32
    let columnType: @convention(c) (Result, Int32) -> UInt32
    let isNull: @convention(c) (Result, Int32, Int32) -> Int32
    let value: @convention(c) (Result, Int32, Int32) -> UnsafePointer<UInt8>?
    let length: @convention(c) (Result, Int32, Int32) -> Int32

    /// What the functions answer with.
    enum Status {
        static let connected: Int32 = 0
        static let done: Int32 = 1
        static let rows: Int32 = 2
    }

    /// The field of an error that holds its five-letter code.
    static let codeField = Int32(UInt8(ascii: "C"))

    /// The library, or nil when it is not on this machine.
    static let shared: PostgreSQLLibrary? = {
        guard let handle = dlopen("libpq.so.5", RTLD_NOW | RTLD_LOCAL) else { return nil }
        return PostgreSQLLibrary(handle)
    }()

    private init?(_ handle: UnsafeMutableRawPointer) {
        func symbol<Function>(_ name: String, as type: Function.Type) -> Function? {
            dlsym(handle, name).map { unsafeBitCast($0, to: type) }
        }
        guard let connect = symbol("PQconnectdb", as: (@convention(c) (Text) -> Connection?).self),
            let connectionStatus = symbol("PQstatus", as: (@convention(c) (Connection) -> Int32).self),
            let finish = symbol("PQfinish", as: (@convention(c) (Connection) -> Void).self),
            let errorMessage = symbol("PQerrorMessage", as: (@convention(c) (Connection) -> Text?).self),
            let execute = symbol(
                "PQexecParams",
                as: (@convention(c) (
                    Connection, Text, Int32, UnsafePointer<UInt32>?, UnsafePointer<UnsafePointer<CChar>?>?,
                    UnsafePointer<Int32>?, UnsafePointer<Int32>?, Int32
                ) -> Result?).self),
            let resultStatus = symbol("PQresultStatus", as: (@convention(c) (Result) -> Int32).self),
            let errorField = symbol("PQresultErrorField", as: (@convention(c) (Result, Int32) -> Text?).self),
            let clear = symbol("PQclear", as: (@convention(c) (Result) -> Void).self),
            let rowCount = symbol("PQntuples", as: (@convention(c) (Result) -> Int32).self),
            let columnCount = symbol("PQnfields", as: (@convention(c) (Result) -> Int32).self),
            let columnType = symbol("PQftype", as: (@convention(c) (Result, Int32) -> UInt32).self),
            let isNull = symbol("PQgetisnull", as: (@convention(c) (Result, Int32, Int32) -> Int32).self),
            let value = symbol("PQgetvalue", as: (@convention(c) (Result, Int32, Int32) -> UnsafePointer<UInt8>?).self),
            let length = symbol("PQgetlength", as: (@convention(c) (Result, Int32, Int32) -> Int32).self)
        else { return nil }
        self.connect = connect
        self.connectionStatus = connectionStatus
        self.finish = finish
        self.errorMessage = errorMessage
        self.execute = execute
        self.resultStatus = resultStatus
        self.errorField = errorField
        self.clear = clear
        self.rowCount = rowCount
        self.columnCount = columnCount
        self.columnType = columnType
        self.isNull = isNull
        self.value = value
        self.length = length
    }
}
