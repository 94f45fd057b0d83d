#if MUTANTS
    import Glibc

    /// The one fault that this process has: see docs/decisions/0023-mutants.md.
    public enum Mutant {
        /// Its name, such as `date.validity/boundary@expired`; empty for none.
        public static let name: String = {
            guard let chosen = getenv("TESTAMUR_MUTANT") else { return "" }
            return String(cString: chosen)
        }()

        /// The number by which the edited places know it; 0 for none and for those that are chosen by name.
        public static let number: Int = {
            let parts = name.split(separator: "/")
            guard !name.isEmpty else { return 0 }
            if let number = numbers[name] { return number }
            guard parts.count == 2, everywhere.contains(String(parts[1])) else {
                fatalError("no mutant is called \(name)")
            }
            return 0
        }()

        /// The kinds that are the same for every check.
        private static let everywhere: Set<String> = [
            "disabled", "passed", "not-applicable", "unknown-passed", "skipped-passed",
        ]

        /// Whether one of both is how the other begins.
        public static func isPrefix(_ left: [UInt8], _ right: [UInt8]) -> Bool {
            !left.isEmpty && !right.isEmpty && (left.starts(with: right) || right.starts(with: left))
        }

        /// Whether both are the same text as `String` has it: canonically equivalent ones are.
        public static func isSameString(_ left: [UInt8], _ right: [UInt8]) -> Bool {
            String(decoding: left, as: UTF8.self) == String(decoding: right, as: UTF8.self)
        }
    }

    extension Span<UInt8> {
        public var mutantBytes: [UInt8] { withUnsafeBufferPointer { Array($0) } }
    }
#endif
