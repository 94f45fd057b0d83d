import Testing

@testable import LinkedData

@Suite struct JSONLDErrorTests {
    @Test func codesAreDistinctAndWellFormed() {
        let codes = LinkedDataError.jsonldCodes.map(\.rawValue)
        #expect(Set(codes).count == codes.count)
        for code in codes {
            let parts = code.split(separator: ".", omittingEmptySubsequences: false)
            #expect(parts.count == 2, "\(code)")
            #expect(code.utf8.allSatisfy { $0 == 0x2E || $0 == 0x5F || $0 &- 0x61 < 26 }, "\(code)")
        }
    }

    @Test func theSpecificationsNameIsGivenBack() {
        #expect(LinkedDataError(.invalidScopedContext).specificationName == "invalid scoped context")
        #expect(LinkedDataError(.invalidIDValue).specificationName == "invalid @id value")
        #expect(LinkedDataError(.unknownContext).specificationName == "loading remote context failed")
        #expect(LinkedDataError(.protectedTerm).specificationName == "protected term redefinition")
        #expect(LinkedDataError(.undefinedTerm).specificationName == nil)
    }
}
