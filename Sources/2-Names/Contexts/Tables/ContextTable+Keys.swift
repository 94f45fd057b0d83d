extension ContextTable {
    /// Keys written as Multikey.
    ///
    /// Source: [Controlled Identifiers 1.0, Multikey](https://www.w3.org/TR/cid-1.0/#Multikey).
    static let multikeyV1 = ContextTable(
        "https://w3id.org/security/multikey/v1",
        sha256: "ba2c182de2d92f7e47184bcca8fcf0beaee6d3986c527bf664c195bbc7c58597",
        sha384:
            "0fa51641d12fb8c701b2e6a9492556f25d32bb4af84a96f11808f0a623b972434dd18a8f1f1865bc68d8ee046c4e5a3e",
        """
        @protected @names
        Multikey  https://w3id.org/security#Multikey
          @protected @names
          @include multikey
        """)

    /// Keys written as JWK.
    ///
    /// Source: [Controlled Identifiers 1.0, JsonWebKey](https://www.w3.org/TR/cid-1.0/#JsonWebKey).
    static let jwkV1 = ContextTable(
        "https://w3id.org/security/jwk/v1",
        sha256: "0f14b62f6071aafe00df265770ea0c7508e118247d79b7d861a406d2aa00bece",
        sha384:
            "762dc55ce79f361e3bbeb7d3cb0ddb3e44b8e2885261f8283183959d1aaa33904af6a8005059ed9641500eab7d8ddae5",
        """
        @protected @names
        JsonWebKey  https://w3id.org/security#JsonWebKey
          @protected @names
          @include json-web-key
        """)
}
