import Achievements
import Contexts
import DataIntegrity
import Encodings
import Identifiers
import JSON
import LinkedData
import Signing
import StatusLists
import Trust
import Verification

/// What the benchmarks work on: a course with all elements and any number of learners; about 4 kB a credential.
struct SampleCourse {
    let signer: Ed25519Signer
    let issuer = "did:web:sonnwald.example"
    let method = "did:web:sonnwald.example#key-1"
    let listAddress = "https://sonnwald.example/status/revocation-1"
    let issued: Instant
    let course: Achievement
    let batch: OpenBadges3.Batch

    init() throws {
        signer = try Ed25519Signer(
            seed: SecretBytes(count: 32) { bytes in for index in bytes.indices { bytes[index] = UInt8(index) } })
        issued = try Instant("2026-05-12T07:30:00Z")
        course = try Self.achievement()
        batch = OpenBadges3.Batch(course: course)
    }

    func award(_ number: Int) -> LearnerAward {
        var learner = Learner(name: PersonName(given: "Mira", family: "Kallio-Brandt \(number)"))
        learner.identifiers = [LearnerIdentifier(.studentNumber, "SW-\(200_000 + number)")]
        return LearnerAward(learner: learner, awardDate: course.awardDate, grades: [Grade("1")])
    }

    func envelope(_ number: Int) -> CredentialEnvelope {
        let entry = StatusEntry(purpose: .revocation, index: number % 131_072, list: listAddress)
        var status = entry.json
        status["id"] = .string("\(listAddress)#\(number % 131_072)")
        let digits = String(number, radix: 16)
        return CredentialEnvelope(
            id: "urn:uuid:7f1c2c52-6f0e-8b39-9a55-" + String(repeating: "0", count: 12 - digits.count) + digits,
            issuerID: issuer, issuedAt: issued, statusEntries: [status], utcOffsetMinutes: 120, identitySalt: "k7Qe2")
    }

    func proofs(_ suite: Cryptosuite) throws -> ProofSigner {
        try ProofSigner(
            options: ProofOptions(verificationMethod: method, created: issued), context: context(), suite: suite,
            signer: signer, processor: .bundled)
    }

    /// The first `count` credentials, signed.
    func credentials(_ count: Int, _ suite: Cryptosuite) throws -> [[UInt8]] {
        let template = try batch.template(for: award(0), envelope: envelope(0), gap: "proof")
        let proofs = try proofs(suite)
        return try (0..<count).map { number in
            try proofs.secured(template.filled(batch.values(for: award(number), envelope: envelope(number))))
        }
    }

    /// The `@context` of every credential.
    func context() throws -> JSON? {
        try OpenBadges3.credential(course.awarded(award(0)), envelope: envelope(0))["@context"]
    }

    /// What a verifier needs beside the credential.
    struct VerifierFiles {
        let registry: [UInt8]
        let anchor: PublicKey
        let statusList: [UInt8]
        let now: Instant
    }

    /// - Parameter suite: The proof of the status list.
    func verifierFiles(_ suite: Cryptosuite) throws -> VerifierFiles {
        let anchor = try Ed25519Signer(seed: SecretBytes(count: 32) { $0[0] = 99 })
        let entry = RegistryEntry.make(
            id: "tr:sonnwald", names: [LegalName(text: "Hochschule Sonnwald", language: "de")],
            identifiers: [Trust.LegalIdentifier(kind: "eidas", value: "VATAT-U60042007", country: "AUT")],
            places: [RegistryPlace(country: "AUT", city: "Sonnwald")],
            keys: [
                .init(
                    methodID: method, publicKey: signer.publicKey, period: Period(from: try CalendarDate("2026-01-01")))
            ])
        let publication = StatusListPublication(
            address: listAddress, issuer: issuer, purpose: .revocation, validFrom: issued,
            validUntil: issued.adding(seconds: 86_400), timeToLive: nil)
        return VerifierFiles(
            registry: try TrustRegistry.build(
                entries: [entry], id: "tr:bench", number: 1, issued: issued, signer: anchor),
            anchor: anchor.publicKey,
            statusList: try publication.signed(
                BitstringStatusList(), verificationMethod: method, by: signer, suites: [suite], processor: .bundled),
            now: issued.adding(seconds: 3_600))
    }

    /// A verifier with registry and status list in memory.
    func verifier(_ suite: Cryptosuite) throws -> Verifier {
        let files = try verifierFiles(suite)
        let registry = try TrustRegistry(opening: files.registry, anchors: [files.anchor], now: files.now)
        let registries = TrustRegistries([registry])
        let resolver = RegistryResolver(registries, base: OfflineResolver())
        let shelf = StatusListShelf(
            files: [(name: "list", bytes: files.statusList)], resolver: resolver, processor: .bundled, now: files.now)
        return Verifier(
            environment: VerificationEnvironment(
                clock: FixedClock(files.now), registries: registries, statusLists: shelf, resolver: resolver))
    }

    private static func achievement() throws -> Achievement {
        var course = Achievement(id: "https://sonnwald.example/achievements/sensor-data/3", primaryLanguage: .english)
        course.title = LanguageText("Reading and cleaning sensor data", .english)
        var body = Organisation(legalName: LanguageText("Hochschule Sonnwald", .english))
        body.identifiers = [LegalIdentifier(.eidas, "VATAT-U60042007")]
        body.locations = [Location(country: CountryCode("AUT"), region: nil, locality: "Sonnwald")]
        course.awardingBodies = [body]
        course.issuerPlace = Location(country: CountryCode("AUT"), region: nil, locality: "Sonnwald")
        course.awardDate = try CalendarDate("2026-05-08")
        course.outcomes = [
            Outcome(LanguageText("Read measurement series from files and from a stream", .english)),
            Outcome(LanguageText("Find, mark and justify faulty values", .english)),
        ]
        course.workload = Workload(credits: .ects(try ExactDecimal("4")), hours: try ExactDecimal("100"))
        course.level = .stated(eqf: EQFLevel(6), nqf: nil, cycle: nil)
        var assessment = Assessment(type: Concept("marked_assignment", in: .assessmentType))
        assessment.title = LanguageText("Graded project report", .english)
        assessment.supervision = Concept("supervised_id", in: .supervision)
        course.assessments = [assessment]
        course.participation = [Concept("blended", in: .modeOfLearning)]
        course.qualityAssurance = [
            QualityAssurance(.external, title: LanguageText("Programme accreditation, Applied Data Practice", .english))
        ]
        course.prerequisites = [LanguageText("Basic programming in any language", .english)]
        course.stackability = Stackability(
            .stackable, towards: [.init(LanguageText("Certificate in Applied Data Practice", .english))])
        course.further.note = LanguageText(
            "Short course on measurement series: reading, checking, repairing.", .english)
        course.activity = Activity(start: try CalendarDate("2026-02-02"), end: try CalendarDate("2026-04-24"))
        return course
    }
}
