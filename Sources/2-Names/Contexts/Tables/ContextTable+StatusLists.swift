extension ContextTable {
    /// Status List 2021, the forerunner of bitstring status lists.
    ///
    /// Source: [Status List 2021](https://www.w3.org/community/reports/credentials/CG-FINAL-vc-status-list-2021-20230102/).
    static let statusList2021V1 = ContextTable(
        "https://w3id.org/vc/status-list/2021/v1",
        sha256: "6dd06a52bedb771e059c1083ba8ba7848dce22f6b4a8cfa0b98ba3fc188870e4",
        sha384:
            "39cf407ecaeb587a59e2e367384219d14e52d5997624ce61bbc9af4a7e4e3f6205e5d100b4c4e6fd1e19bc37046c5194",
        """
        @protected
        StatusList2021Credential  https://w3id.org/vc/status-list#StatusList2021Credential
          @protected @names
          description  http://schema.org/description
          name         http://schema.org/name
        StatusList2021            https://w3id.org/vc/status-list#StatusList2021
          @protected @names
          statusPurpose  https://w3id.org/vc/status-list#statusPurpose
          encodedList    https://w3id.org/vc/status-list#encodedList
        StatusList2021Entry       https://w3id.org/vc/status-list#StatusList2021Entry
          @protected @names
          statusPurpose         https://w3id.org/vc/status-list#statusPurpose
          statusListIndex       https://w3id.org/vc/status-list#statusListIndex
          statusListCredential  https://w3id.org/vc/status-list#statusListCredential  ^@id
        """)

    /// Bitstring status lists.
    ///
    /// Source: [Bitstring Status List 1.0](https://www.w3.org/TR/vc-bitstring-status-list/).
    static let credentialStatusV1 = ContextTable(
        "https://www.w3.org/ns/credentials/status/v1",
        sha256: "fda5add353231e6a6884a46b12e6c75464281900cb348284d9c360f62381d9f7",
        sha384:
            "ac0ef813833ebd666b6170a61c5adacc6d7d2f5a040d16c2928e8414d4fa07f64d70313021e02bf4f97bdd123ed9a84e",
        """
        @protected @names
        @include bitstring-status-list
        """)
}
