public import DataIntegrity
import Encodings
public import Identifiers
import JSON
import LinkedData
public import StatusLists
import Synchronization
import Trust
public import Verification

/// A verifier that asks for what its reports say is missing.
///
/// ```swift
/// let verifier = OnlineVerifier(
///     environment: environment, documents: OfflineResolver(), policy: .employer,
///     fetcher: HelperFetcher(helper: try .found()))
/// let (report, asked) = verifier.verify(credential)
/// for address in asked { print(address.url, address.reason ?? "received") }
/// ```
///
/// A credential is judged with what is at hand; only what ``Verification/Report/missing`` names is asked, and then it is judged
/// again. So nothing is asked for a credential in which something has failed, or whose issuer no registry lists. An
/// address is asked once, whatever came of it, for as long as the answer is kept.
public final class OnlineVerifier: AskingVerifier {
    /// Key document, list, the key document of the list's own issuer.
    private static let mostRounds = 4
    /// Addresses that one credential may make anybody ask.
    private static let mostForOne = 16

    private let verifier: Verifier
    private let fetcher: any WebFetcher
    private let keeper: (any AnswerKeeper)?
    private let evidence: FetchedEvidence
    /// Held while somebody is asked, so that nobody is asked twice.
    private let asking = Mutex(())

    /// - Parameters:
    ///   - environment: What is at hand; its resolver is not used.
    ///   - documents: Keys at hand besides those of the registries.
    ///   - policy: Which checks decide.
    ///   - fetcher: Who asks.
    ///   - keeper: Keeps what was received from one run to the next; nil to ask anew in each. What came over an exception of the
    ///     user's is never kept.
    ///   - lastVersions: The version last seen of each status list: an older one may not speak, kept or received.
    public init(
        environment: VerificationEnvironment, documents: any VerificationMethodResolver, policy: Policy,
        fetcher: any WebFetcher, keeper: (any AnswerKeeper)? = nil, lastVersions: StatusListVersions = [:]
    ) {
        evidence = FetchedEvidence(
            documents: documents, lists: environment.statusLists, lastVersions: lastVersions)
        var environment = environment
        environment.resolver = RegistryResolver(environment.registries, base: evidence)
        environment.statusLists = evidence
        verifier = Verifier(environment: environment, policy: policy)
        self.fetcher = fetcher
        self.keeper = keeper
    }

    /// The version of each list: what to remember for the next time.
    public var statusListVersions: StatusListVersions { evidence.versions }

    /// Judges one credential, and names the addresses that were asked for it.
    public func verify(_ credential: UnverifiedCredential) -> (report: Report, asked: [AskedAddress]) {
        judge({ verifier.verify(credential) }, missing: \.missing)
    }

    /// Judges a presentation, and names the addresses that were asked for it.
    ///
    /// - Parameter audience: What was asked before it was shown.
    public func verify(
        _ presentation: UnverifiedPresentation, audience: ProofExpectation.Audience = .file
    ) -> (report: PresentationReport, asked: [AskedAddress]) {
        judge({ verifier.verify(presentation, audience: audience) }, missing: \.missing)
    }

    private func judge<R>(_ judge: () -> R, missing: (R) -> [MissingEvidence]) -> (report: R, asked: [AskedAddress]) {
        var report = judge()
        var asked: [AskedAddress] = []
        for _ in 0..<Self.mostRounds {
            let before = asked.count
            var isNew = false
            for one in missing(report) where asked.count < Self.mostForOne {
                isNew = ask(for: one, &asked) || isNew
            }
            guard isNew || asked.count > before else { break }
            report = judge()
        }
        return (report, asked)
    }

    /// Asks, unless it was asked before.
    ///
    /// - Returns: Whether there is anything new.
    private func ask(for missing: MissingEvidence, _ asked: inout [AskedAddress]) -> Bool {
        asking.withLock { _ in
            switch missing {
            case .keyDocument(let did):
                // It has come meanwhile, for another credential: this one is to be judged again.
                guard evidence.document(of: did) == nil else { return true }
                evidence.keep(document(of: did, &asked), of: did)
                return true
            case .statusList(let address):
                switch evidence.fetchedList(at: address) {
                case .failure?: return true
                case .success(let list)?:
                    // A key that has come meanwhile may let it speak. It is not asked for again.
                    guard list.opened.objection?.facts["cause"] == "did.unavailable" else { return true }
                    let opened = opening(list.bytes, address, list.retrieved)
                    evidence.keep(opened, at: address)
                    guard case .success(let list) = opened else { return true }
                    return list.opened.objection?.facts["cause"] != "did.unavailable"
                case nil:
                    evidence.keep(list(at: address, &asked), at: address)
                    return true
                }
            }
        }
    }

    private func document(
        of did: DID, _ asked: inout [AskedAddress]
    ) -> Result<OfflineResolver, FetchError> {
        do throws(FetchError) {
            let answer = try fetch(Self.url(of: did), as: .keyDocument, &asked)
            return .success(OfflineResolver(documents: [try Self.document(answer.bytes, of: did)]))
        } catch {
            return .failure(error)
        }
    }

    private static func url(of did: DID) throws(FetchError) -> String {
        do throws(IdentifierError) { return try DIDWeb.url(for: did) } catch { throw FetchError(error) }
    }

    private static func document(_ bytes: [UInt8], of did: DID) throws(FetchError) -> ControlledDocument {
        let root: JSONValue
        do throws(JSONError) { root = try JSONDocument(parsing: bytes).root } catch {
            throw FetchError(.didDocument, facts: ["member": error.reason])
        }
        do throws(IdentifierError) {
            return try ControlledDocument(parsing: root, expecting: did)
        } catch {
            throw FetchError(error)
        }
    }

    private func list(
        at address: [UInt8], _ asked: inout [AskedAddress]
    ) -> Result<FetchedEvidence.List, FetchError> {
        do throws(FetchError) {
            let answer = try fetch(String(decoding: address, as: UTF8.self), as: .statusList, &asked)
            return opening(answer.bytes, address, answer.retrieved)
        } catch {
            return .failure(error)
        }
    }

    private func opening(
        _ bytes: [UInt8], _ address: [UInt8], _ retrieved: Instant
    ) -> Result<FetchedEvidence.List, FetchError> {
        let environment = verifier.environment
        do throws(StatusListError) {
            let opened = try OpenedStatusList(
                opening: bytes, askedFrom: address, retrieved: retrieved, resolver: environment.resolver,
                processor: environment.processor, now: environment.clock.now())
            return .success(FetchedEvidence.List(bytes: bytes, retrieved: retrieved, opened: opened))
        } catch {
            return .failure(FetchError(FetchError.Code(rawValue: error.reason), at: error.place, facts: error.facts))
        }
    }

    private func fetch(
        _ url: String, as kind: FetchedKind, _ asked: inout [AskedAddress]
    ) throws(FetchError) -> KeptAnswer {
        let now = verifier.environment.clock.now()
        let isAllowed = fetcher.isAllowed(url)
        let freshness = kind.freshness(under: verifier.policy)
        let keeper = isAllowed || freshness == nil ? nil : keeper
        if let kept = keeper?.answer(from: url, as: kind), Self.isFresh(kept, freshness ?? 0, now) {
            asked.append(
                AskedAddress(
                    url: url, kind: kind, at: kept.retrieved, reason: nil, isAllowed: false, isKept: true))
            return kept
        }
        do throws(FetchError) {
            let answer = KeptAnswer(bytes: try fetcher.fetch(url, as: kind), retrieved: now)
            asked.append(AskedAddress(url: url, kind: kind, at: now, reason: nil, isAllowed: isAllowed))
            keeper?.keep(answer, from: url, as: kind)
            return answer
        } catch {
            asked.append(AskedAddress(url: url, kind: kind, at: now, reason: error.reason, isAllowed: isAllowed))
            throw error
        }
    }

    /// One from the future is of a clock that went back: nobody knows how old it is.
    private static func isFresh(_ answer: KeptAnswer, _ seconds: Int64, _ now: Instant) -> Bool {
        answer.retrieved <= now && now < answer.retrieved.adding(seconds: seconds)
    }
}
