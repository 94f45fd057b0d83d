// swift-tools-version: 6.2
import PackageDescription

// A room is one library target. It may import the rooms of the floors below it and, on its own floor, those that stand
// before it in this list: nobody above. The folders under Sources/ carry the floor's number (docs/decisions/0001-house.md).
enum Floor: String {
    case primitives = "1-Primitives"
    case names = "2-Names"
    case proofs = "3-Proofs"
    case meaning = "4-Meaning"
    case work = "5-Work"
    case edge = "7-Edge"
}

func room(
    _ name: String, on floor: Floor, uses dependencies: [Target.Dependency] = [], resources: [Resource] = []
) -> [Target] {
    [.target(name: name, dependencies: dependencies, path: "Sources/\(floor.rawValue)/\(name)", resources: resources)]
}

func tests(of name: String, uses more: [Target.Dependency] = []) -> [Target] {
    [
        .testTarget(
            name: "\(name)Tests", dependencies: [.byName(name: name), "TestSupport"] + more, path: "Tests/\(name)Tests")
    ]
}

let grdb: Target.Dependency = .product(name: "GRDB", package: "GRDB.swift")
// The SQLite that GRDB links, for the one loop in which every microsecond is paid a million times.
let sqlite: Target.Dependency = .product(name: "GRDBSQLite", package: "GRDB.swift")
let yams: Target.Dependency = .product(name: "Yams", package: "Yams")
let mustache: Target.Dependency = .product(name: "Mustache", package: "swift-mustache")
let argumentParser: Target.Dependency = .product(name: "ArgumentParser", package: "swift-argument-parser")
// What only the server links.
let webServer: [Target.Dependency] = [
    .product(name: "Hummingbird", package: "hummingbird"),
    .product(name: "HummingbirdCore", package: "hummingbird"),
    .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
    .product(name: "Logging", package: "swift-log"),
    .product(name: "CoreMetrics", package: "swift-metrics"),
    .product(name: "Metrics", package: "swift-metrics"),
    .product(name: "Configuration", package: "swift-configuration"),
    .product(name: "NIOCore", package: "swift-nio"),
    .product(name: "NIOPosix", package: "swift-nio"),
    .product(name: "NIOHTTP1", package: "swift-nio"),
    .product(name: "NIOHTTPTypes", package: "swift-nio-extras"),
    .product(name: "NIOHTTPTypesHTTP1", package: "swift-nio-extras"),
    .product(name: "HTTPTypes", package: "swift-http-types"),
]
// Time in tests of connections is turned by hand.
let nioEmbedded: Target.Dependency = .product(name: "NIOEmbedded", package: "swift-nio")

let libraries: [Target] = [
    // 0: C libraries, a module map and a shim each
    [
        .systemLibrary(
            name: "CSodium", path: "Sources/C/CSodium", pkgConfig: "libsodium", providers: [.apt(["libsodium-dev"])]),
        .systemLibrary(
            name: "COpenSSL", path: "Sources/C/COpenSSL", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
        .systemLibrary(
            name: "CZlib", path: "Sources/C/CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
        .systemLibrary(name: "CScan", path: "Sources/C/CScan"),
        .systemLibrary(name: "CCryptoki", path: "Sources/C/CCryptoki"),
        .target(name: "CProcess", path: "Sources/C/CProcess"),
        .target(name: "CSQLite", path: "Sources/C/CSQLite"),
        // What only the helper links
        .systemLibrary(name: "CZip", path: "Sources/C/CZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
        .systemLibrary(
            name: "CExpat", path: "Sources/C/CExpat", pkgConfig: "expat", providers: [.apt(["libexpat1-dev"])]),
        .systemLibrary(
            name: "CPangoCairo", path: "Sources/C/CPangoCairo", pkgConfig: "pangocairo",
            providers: [.apt(["libpango1.0-dev", "libcairo2-dev"])]),
        .systemLibrary(
            name: "CRsvg", path: "Sources/C/CRsvg", pkgConfig: "librsvg-2.0", providers: [.apt(["librsvg2-dev"])]),
        .systemLibrary(
            name: "CQREncode", path: "Sources/C/CQREncode", pkgConfig: "libqrencode",
            providers: [.apt(["libqrencode-dev"])]),
        .systemLibrary(
            name: "CQPDF", path: "Sources/C/CQPDF", pkgConfig: "libqpdf", providers: [.apt(["libqpdf-dev"])]),
        .systemLibrary(
            name: "CCurl", path: "Sources/C/CCurl", pkgConfig: "libcurl", providers: [.apt(["libcurl4-openssl-dev"])]),
        .target(name: "CConfinement", path: "Sources/C/CConfinement"),
    ],
    // 1: bytes, sentences, JSON, keys
    room("Encodings", on: .primitives),
    room("Texts", on: .primitives, uses: ["Encodings"]),
    room("JSON", on: .primitives, uses: ["Encodings", "CScan"]),
    room("Signing", on: .primitives, uses: ["Encodings", "JSON", "CSodium", "COpenSSL", "CCryptoki"]),
    // 2: what a name means, and who a key belongs to
    room("LinkedData", on: .names, uses: ["Encodings", "JSON", "Signing"]),
    room("Contexts", on: .names, uses: ["Encodings", "JSON", "Signing", "LinkedData"]),
    room("Identifiers", on: .names, uses: ["Encodings", "JSON", "Signing"]),
    // 3: what secures a document
    room("DataIntegrity", on: .proofs, uses: ["Encodings", "JSON", "Signing", "LinkedData", "Identifiers"]),
    room(
        "StatusLists", on: .proofs,
        uses: ["Encodings", "JSON", "Signing", "LinkedData", "Identifiers", "DataIntegrity", "CZlib"]),
    // 4: what a document says, and who may say it
    room("Achievements", on: .meaning, uses: ["Encodings", "Texts", "JSON", "Signing", "CZlib"]),
    room("Trust", on: .meaning, uses: ["Encodings", "JSON", "Signing", "Identifiers", "DataIntegrity"]),
    // 5: judging, issuing, keeping
    room(
        "Verification", on: .work,
        uses: [
            "Encodings", "Texts", "JSON", "Signing", "LinkedData", "Contexts", "Identifiers", "DataIntegrity",
            "StatusLists", "Achievements",
            "Trust",
        ],
        resources: [.embedInCode("Policies")]),
    room(
        "Issuance", on: .work,
        uses: [
            "Encodings", "Texts", "JSON", "Signing", "LinkedData", "Contexts", "Identifiers", "DataIntegrity",
            "StatusLists", "Achievements", "Trust", "CZlib",
            grdb, sqlite, yams,
        ],
        resources: [.embedInCode("Outputs/Designs")]),
    room(
        "WalletStore", on: .work,
        uses: [
            "Encodings", "Texts", "JSON", "Signing", "Identifiers", "DataIntegrity", "Achievements", "CSQLite", grdb,
        ]),
    room(
        "Stacking", on: .work,
        uses: [
            "Encodings", "Texts", "JSON", "Signing", "Identifiers", "DataIntegrity", "Achievements", "Trust",
            "Verification", yams,
        ]),
    // 7: the world outside
    room("Helper", on: .edge, uses: ["Encodings", "CProcess"]),
    room(
        "Reports", on: .edge,
        uses: [
            "Encodings", "Texts", "JSON", "Signing", "DataIntegrity", "Achievements", "Trust", "Verification",
            "Issuance", "WalletStore", "Stacking", mustache,
        ],
        resources: [.embedInCode("Templates"), .embedInCode("Style")]),
    room(
        "Fetching", on: .edge,
        uses: [
            "Encodings", "JSON", "Signing", "LinkedData", "Contexts", "Identifiers", "DataIntegrity", "StatusLists",
            "Trust", "Verification", "Helper",
        ]),
    // What the command line and the server have in common as programs
    room(
        "Programs", on: .edge,
        uses: [
            "Encodings", "Texts", "JSON", "Signing", "Achievements", "Trust", "Verification", "Issuance", "WalletStore",
            "Stacking", "Helper", "CProcess",
        ]),
    room(
        "Server", on: .edge,
        uses: [
            "Encodings", "Texts", "JSON", "Signing", "LinkedData", "Contexts", "Identifiers", "DataIntegrity",
            "StatusLists", "Achievements", "Trust", "Verification", "Issuance", "WalletStore", "Stacking", "Helper",
            "Reports", "Programs", "CProcess",
        ] + webServer,
        resources: [.embedInCode("Assets")]),
].flatMap { $0 }

let commands: [Target] = [
    // What the wallet is measured against; also a program of its own.
    .target(
        name: "CWalletFloor", dependencies: ["CSodium"], path: "Benchmarks/Floor",
        linkerSettings: [.linkedLibrary("sqlite3")]),
    .target(
        name: "Benchmarks",
        dependencies: [
            "Encodings", "JSON", "Signing", "LinkedData", "Contexts", "Identifiers", "DataIntegrity", "StatusLists",
            "Achievements", "Trust", "Verification", "Issuance", "WalletStore", "CWalletFloor", "CSodium", "COpenSSL",
        ],
        path: "Benchmarks/Sources"),
    .executableTarget(
        name: "testamur",
        dependencies: [
            "Encodings", "Texts", "JSON", "Signing", "LinkedData", "Contexts", "Identifiers", "DataIntegrity",
            "StatusLists", "Achievements", "Trust",
            "Verification", "Issuance", "WalletStore", "Stacking", "Helper", "Fetching", "Reports", "Programs",
            "Benchmarks", "CProcess",
            argumentParser,
        ],
        path: "Sources/8-Commands/testamur"),
    .executableTarget(
        name: "testamur-helper",
        dependencies: [
            "Encodings", "Helper", "CConfinement", "CZip", "CExpat", "CPangoCairo", "CRsvg", "CQREncode", "CQPDF",
            "CCurl", "CZlib",
        ],
        path: "Sources/8-Commands/testamur-helper"),
    // The only program with a web server in it; `testamur serve` starts it.
    .executableTarget(
        name: "testamur-server",
        dependencies: [
            "Encodings", "Texts", "Signing", "Issuance", "Programs", "Server", "CProcess", argumentParser,
            .product(name: "UnixSignals", package: "swift-service-lifecycle"),
        ] + webServer,
        path: "Sources/8-Commands/testamur-server"),
    // Writes TestVectors/; no product, run with `swift run generate-vectors`.
    .executableTarget(
        name: "generate-vectors",
        dependencies: [
            "Encodings", "Texts", "JSON", "Signing", "LinkedData", "Contexts", "Identifiers", "DataIntegrity",
            "StatusLists", "Achievements", "Trust",
            "Verification",
        ],
        path: "TestVectors/Generator"),
]

let suites: [Target] = [
    [
        .target(name: "CTestProgram", path: "Tests/CTestProgram"),
        .target(name: "TestSupport", dependencies: ["Encodings", "JSON", "CTestProgram"], path: "Tests/TestSupport"),
    ],
    // Every reader behind one entry, for tests and for a fuzzer (script/fuzz).
    [
        .target(
            name: "FuzzTargets",
            dependencies: [
                "Encodings", "Texts", "JSON", "Signing", "LinkedData", "Contexts", "Identifiers", "DataIntegrity",
                "StatusLists", "Achievements", "Trust", "Verification", "Issuance", "WalletStore", "Stacking", "Helper",
                "Fetching", "Programs", "Server",
            ],
            path: "Tests/FuzzTargets")
    ],
    tests(of: "FuzzTargets"),
    tests(of: "Encodings"),
    tests(of: "Texts"),
    tests(of: "JSON", uses: ["Encodings"]),
    tests(of: "Signing", uses: ["Encodings", "JSON", "CSodium", "CCryptoki"]),
    tests(of: "LinkedData", uses: ["Encodings", "JSON", "Signing"]),
    tests(of: "Contexts", uses: ["Encodings", "JSON", "Signing", "LinkedData"]),
    tests(of: "Identifiers", uses: ["Encodings", "JSON", "Signing"]),
    tests(of: "DataIntegrity", uses: ["Encodings", "JSON", "Signing", "LinkedData", "Contexts", "Identifiers"]),
    tests(
        of: "StatusLists",
        uses: ["Encodings", "JSON", "Signing", "LinkedData", "Contexts", "Identifiers", "DataIntegrity"]),
    tests(of: "Achievements", uses: ["Encodings", "Texts", "JSON", "Signing", "LinkedData", "Contexts"]),
    tests(of: "Trust", uses: ["Encodings", "JSON", "Signing", "Identifiers", "DataIntegrity"]),
    tests(
        of: "Verification",
        uses: [
            "Encodings", "Texts", "JSON", "Signing", "LinkedData", "Contexts", "Identifiers", "DataIntegrity",
            "StatusLists", "Achievements",
            "Trust",
        ]),
    tests(
        of: "Issuance",
        uses: [
            "Encodings", "Texts", "JSON", "Signing", "LinkedData", "Contexts", "Identifiers", "DataIntegrity",
            "StatusLists", "Achievements", "Trust",
            grdb,
        ]),
    tests(
        of: "WalletStore",
        uses: ["Encodings", "Texts", "JSON", "Signing", "Identifiers", "DataIntegrity", "Achievements", grdb]),
    tests(
        of: "Stacking",
        uses: [
            "Encodings", "Texts", "JSON", "Signing", "Identifiers", "DataIntegrity", "StatusLists", "Achievements",
            "Trust", "Verification",
        ]),
    tests(of: "Helper", uses: ["Encodings", "Texts", "CZlib", "testamur-helper"]),
    tests(
        of: "Reports",
        uses: [
            "Encodings", "Texts", "JSON", "Signing", "Identifiers", "DataIntegrity", "Achievements", "Trust",
            "Verification", "Issuance",
        ]),
    tests(
        of: "Fetching",
        uses: [
            "Encodings", "JSON", "Signing", "Identifiers", "DataIntegrity", "StatusLists", "Trust", "Verification",
            "Helper", "testamur-helper",
        ]),
    tests(
        of: "Programs",
        uses: [
            "Encodings", "Texts", "JSON", "Signing", "Contexts", "Identifiers", "DataIntegrity", "Achievements",
            "Trust",
            "Verification", "Stacking",
        ]),
    tests(
        of: "Server",
        uses: [
            "Encodings", "Texts", "JSON", "Signing", "Identifiers", "DataIntegrity", "Trust", "Verification",
            "StatusLists", "Achievements", "Issuance", "WalletStore", "Stacking", "Helper", "testamur-helper",
            nioEmbedded,
        ] + webServer),
    [
        .testTarget(
            name: "CommandTests",
            dependencies: [
                "testamur", "testamur-helper", "testamur-server", "TestSupport", "Encodings", "JSON", "Signing",
            ],
            path: "Tests/CommandTests")
    ],
].flatMap { $0 }

let package = Package(
    name: "testamur-toolkit",
    products: libraries.filter { $0.type == .regular && $0.path?.hasPrefix("Sources/C/") == false }.map {
        .library(name: $0.name, targets: [$0.name])
    }
        + [
            .executable(name: "testamur", targets: ["testamur"]),
            .executable(name: "testamur-helper", targets: ["testamur-helper"]),
            .executable(name: "testamur-server", targets: ["testamur-server"]),
        ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.0.0"),
        // One trait at most: with several the package manager writes their flags in varying order and compiles it anew.
        .package(
            url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1", traits: ["FullFoundation"]),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
        .package(url: "https://github.com/apple/swift-nio-extras", from: "1.35.2"),
        .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/apple/swift-metrics", from: "2.13.0"),
        .package(url: "https://github.com/apple/swift-configuration", from: "1.4.0"),
    ],
    targets: libraries + commands + suites,
    swiftLanguageModes: [.v6]
)

// The fuzzer's program exists only while `script/fuzz` builds: it is nothing that a package that uses this one could link.
if Context.environment["TESTAMUR_FUZZ"] != nil {
    package.targets.append(
        .executableTarget(
            name: "fuzz", dependencies: ["FuzzTargets"], path: "Tests/Fuzz", sources: ["Entry.swift"],
            swiftSettings: [.unsafeFlags(["-parse-as-library"])]))
}

// One array of settings for every target, so that none can forget them.
let sharedSettings: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .treatAllWarnings(as: .error),
]
for target in package.targets where [.regular, .executable, .test].contains(target.type) {
    target.swiftSettings = (target.swiftSettings ?? []) + sharedSettings
}
