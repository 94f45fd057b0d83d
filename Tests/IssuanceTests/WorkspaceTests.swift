import Achievements
import Encodings
import Foundation
import JSON
import Signing
import TestSupport
import Testing

@testable import Issuance

@Suite struct WorkspaceTests {
    @Test func aWorkspaceIsMadeAndOpenedWithItsPassphrase() throws {
        let path = try temporaryFolder() + "/office"
        let profile = try IssuerProfile(
            name: "Hochschule Sonnwald", country: "Austria", place: "Sonnwald", identifiers: ["eidas:VATAT-U73540012"])
        let workspace = try Workspace.create(
            at: path, profile: profile, passphrase: Office.passphrase, now: Office.start, cost: .floor)
        #expect(workspace.issuerID.hasPrefix("did:key:z6Mk"))
        #expect(workspace.profile.country.code == "AUT")
        let open = try Workspace(path: path).unlock(passphrase: Office.passphrase)
        #expect(open.signer.publicKey == workspace.publicKey)
        #expect(throws: SigningError(.wrongPassphrase)) {
            try workspace.unlock(passphrase: SecretBytes(copying: Array("wrong".utf8)))
        }
    }

    @Test func aBaseURLMakesItADidWebWithADocument() throws {
        let office = try Office.new()
        #expect(office.workspace.issuerID == "did:web:sonnwald.example")
        #expect(office.workspace.verificationMethod == "did:web:sonnwald.example#key-1")
        let document = try JSONDocument(parsing: bytes(office.path + "/did.json")).root
        #expect(document["id"]?.string == "did:web:sonnwald.example")
        #expect(try names(in: office.path).contains("did.json"))
        let keyed = try Office.new(baseURL: nil)
        #expect(try !names(in: keyed.path).contains("did.json"))
    }

    @Test func secretsAndPersonalDataAreTheOwnersAlone() throws {
        let office = try Office.new()
        #expect(try mode(office.path) == 0o700)
        for name in try names(in: office.path) where name != "locks" {
            #expect(try mode(office.path + "/" + name) == 0o600, "\(name)")
        }
        #expect(try mode(office.path + "/locks") == 0o700)
    }

    @Test func theRegistryEntryNamesTheKey() throws {
        let office = try Office.new()
        let entry = try JSONDocument(parsing: office.workspace.registryEntry()).root
        let key = try #require(entry["keys"]?.elements.first { _ in true })
        #expect(key["value"]?.string == "did:web:sonnwald.example#key-1")
        #expect(key["publicKeyMultibase"]?.string == office.signer.publicKey.multikey)
        #expect(entry["legalIdentifiers"]?.elements.first { _ in true }?["country"]?.string == "AUT")
    }

    @Test func aFolderThatIsNotEmptyIsRefused() throws {
        let path = try temporaryFolder()
        try write("", to: path + "/notes.txt")
        let profile = try IssuerProfile(name: "X", country: "AT", place: "Y")
        #expect(throws: IssuanceError(.workspaceExists)) {
            try Workspace.create(
                at: path, profile: profile, passphrase: Office.passphrase, now: Office.start, cost: .floor)
        }
        #expect(try names(in: path) == ["notes.txt"])
    }

    @Test func aFailedCreationLeavesNothing() throws {
        let path = try temporaryFolder() + "/office"
        let profile = try IssuerProfile(
            name: "X", country: "AT", place: "Y", identifiers: ["register:" + String(repeating: "1", count: 5_000)])
        #expect(throws: IssuanceError(.workspaceArgument)) {
            try Workspace.create(
                at: path, profile: profile, passphrase: Office.passphrase, now: Office.start, cost: .floor)
        }
        #expect(try names(in: path) == [])
    }

    @Test(arguments: [
        ("country", "Atlantis"), ("identifier", "VATAT-U0"), ("identifier", "eidsa:VATAT-U73540012"),
        ("base-url", "http://sonnwald.example"),
        ("base-url", "https://127.0.0.1"), ("base-url", "https://sonnwald.example/?x"), ("time-zone", "Mars/Olympus"),
        ("time-zone", "+15:00"), ("time-zone", "Vienna"), ("name", " "), ("place", ""), ("name", "a\u{202E}b"),
    ])
    func whatCannotBeUsedIsNamed(_ argument: String, _ value: String) throws {
        func profile(_ argument: String?) throws -> IssuerProfile {
            try IssuerProfile(
                name: argument == "name" ? value : "X", country: argument == "country" ? value : "AT",
                place: argument == "place" ? value : "Y",
                identifiers: [argument == "identifier" ? value : "vat:ATU00000000"],
                baseURL: argument == "base-url" ? value : "https://sonnwald.example",
                timeZone: argument == "time-zone" ? value : "Europe/Vienna")
        }
        let error = #expect(throws: IssuanceError(.workspaceArgument)) { try profile(argument) }
        #expect(error?.facts["argument"] == argument)
        #expect(throws: Never.self) { try profile(nil) }
    }

    @Test func timeZonesKnowSummer() throws {
        let zone = try #require(IssuerTimeZone("Europe/Vienna"))
        #expect(zone.offsetMinutes(on: try CalendarDate("2026-05-08")) == 120)
        #expect(zone.offsetMinutes(on: try CalendarDate("2026-02-02")) == 60)
        #expect(IssuerTimeZone("-03:30")?.offsetMinutes(on: try CalendarDate("2026-02-02")) == -210)
        #expect(IssuerTimeZone("UTC")?.offsetMinutes(on: try CalendarDate("2026-02-02")) == 0)
    }

    @Test func whatIsNoWorkspaceIsNamed() throws {
        let folder = try temporaryFolder()
        #expect(throws: IssuanceError(.workspaceMissing)) { try Workspace(path: folder) }
        #expect(throws: IssuanceError(.workspaceMissing)) { try Workspace(path: folder + "/nothing") }
        let office = try Office.new()
        try FileManager.default.createSymbolicLink(atPath: folder + "/link", withDestinationPath: office.path)
        #expect(throws: IssuanceError(.fileSymlink)) { try Workspace(path: folder + "/link") }
        #expect(throws: Never.self) { try Workspace(path: office.path) }
    }

    @Test(arguments: [
        ("\"version\": 1", "\"version\": 2", "workspace.version"),
        ("\"country\": \"AUT\"", "\"country\": \"ZZZ\"", "workspace.malformed"),
        ("\"place\"", "\"plaice\"", "workspace.malformed"),
        ("\"id\": \"did:web:sonnwald.example\"", "\"id\": \"did:web:other.example\"", "workspace.malformed"),
        (
            "\"name\": \"Hochschule Sonnwald\"", "\"name\": \"Hochschule Sonnwald\", \"name\": \"X\"",
            "workspace.malformed"
        ),
        ("testamur-workspace", "something", "workspace.malformed"),
    ])
    func aDamagedDescriptionIsRefused(_ part: String, _ replacement: String, _ reason: String) throws {
        let office = try Office.new()
        let path = office.path + "/issuer.json"
        let text = String(decoding: try bytes(path), as: UTF8.self)
        #expect(text.contains(part))
        try write(text.replacing(part, with: replacement), to: path)
        let error = #expect(throws: IssuanceError.self) { try Workspace(path: office.path) }
        #expect(error?.reason == reason)
    }

    @Test func aKeyOfAnotherWorkspaceOpensNothing() throws {
        let office = try Office.new()
        let other = try Office.new()
        #expect(throws: IssuanceError(.workspaceKey)) { try office.workspace.unlocked(other.signer) }
        // The ledger is bound to the key as well.
        try FileManager.default.removeItem(atPath: office.path + "/ledger.sqlite")
        try? FileManager.default.removeItem(atPath: office.path + "/ledger.sqlite-wal")
        try? FileManager.default.removeItem(atPath: office.path + "/ledger.sqlite-shm")
        other.workspace.ledger.checkpoint()
        try FileManager.default.copyItem(atPath: other.path + "/ledger.sqlite", toPath: office.path + "/ledger.sqlite")
        #expect(throws: IssuanceError(.workspaceKey)) { try office.again() }
    }
}
