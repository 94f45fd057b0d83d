extension Policy {
    /// The file of a policy that ships with the library, as it stands.
    ///
    /// - Returns: Nil for a name that is none.
    public static func shippedFile(_ name: String) -> [UInt8]? {
        switch name {
        case "employer": PackageResources.employer_json
        case "education": PackageResources.education_json
        case "proof-only": PackageResources.proof_only_json
        case "strict": PackageResources.strict_json
        case "university-admission": PackageResources.university_admission_json
        case "w3c-interop": PackageResources.w3c_interop_json
        default: nil
        }
    }
}
