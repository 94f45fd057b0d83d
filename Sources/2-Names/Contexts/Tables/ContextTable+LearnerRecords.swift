extension ContextTable {
    /// Comprehensive Learner Record 2.0.
    ///
    /// Source: [Comprehensive Learner Record 2.0](https://www.imsglobal.org/spec/clr/v2p0/).
    static let learnerRecord2Revision0 = ContextTable(
        "https://purl.imsglobal.org/spec/clr/v2p0/context.json",
        sha256: "e198d7b517d74c5036434ce495086f67b10244709e9a3df9dcb7f8b1579b6167",
        sha384:
            "2abca41440ff4aa4e6e2ae0c00851e7110a9b15f6d519561ae8c83e6b1a4f5e894313c72b60086709f03f36a5c67ceff",
        """
        @short clr https://purl.imsglobal.org/spec/vc/clr/vocab.html#
        @names
        ClrCredential  clr:ClrCredential
          @names
        ClrSubject     clr:ClrSubject
          @names
          cred                  https://www.w3.org/2018/credentials#
          obi                   https://purl.imsglobal.org/spec/ob/v3p0/vocab.html#
          achievement           clr:achievement           ^obi:Achievement @set
          association           clr:association           ^clr:Association @set
          verifiableCredential  clr:verifiableCredential  ^cred:verifiableCredential @set
        Association    clr:Association
          associationType  clr:AssociationType
          # No prefix `xsd` is defined here.
          sourceId         clr:sourceId  ^xsd:anyURI
          targetId         clr:targetId  ^xsd:anyURI
        """)

    /// Comprehensive Learner Record 2.0, revision 1.
    ///
    /// Source: [Comprehensive Learner Record 2.0](https://www.imsglobal.org/spec/clr/v2p0/).
    static let learnerRecord2Revision1 = ContextTable(
        "https://purl.imsglobal.org/spec/clr/v2p0/context-2.0.1.json",
        sha256: "880f1902d4158f2f33ce06af41b90719977cd1ea337a9de2e41edb3ff5e543d6",
        sha384:
            "a846ad923699c67df5d09324134c645d1e15f4429f248856cbf1ca8967764cf8741476ea557dd505c891fe47e2487a1d",
        """
        @revises https://purl.imsglobal.org/spec/clr/v2p0/context.json
        @short clr https://purl.imsglobal.org/spec/vc/clr/vocab.html#
        ClrCredential  clr:ClrCredential
          # No prefix `xsd` is defined here either.
          partial  clr:partial  ^xsd:boolean
        ClrSubject     clr:ClrSubject
          obi         https://purl.imsglobal.org/spec/vc/ob/vocab.html#
          identifier  clr:identifier-1  ^obi:Identifier @set
        """)
}
