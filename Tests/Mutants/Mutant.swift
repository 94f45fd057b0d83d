#if MUTANTS
    import Glibc

    /// The one fault that this process has: see docs/decisions/0023-mutants.md.
    public enum Mutant {
        /// Its name, such as `date.validity/boundary@expired`; empty for none.
        public static let name: String = {
            guard let chosen = getenv("TESTAMUR_MUTANT") else { return "" }
            return String(cString: chosen)
        }()

        /// The number by which the edited places know it, FNV-1a of its name; 0 for none. `mutate.py` has the same.
        public static let number: Int = {
            guard !name.isEmpty else { return 0 }
            guard name.utf8.contains(UInt8(ascii: "/")) else { fatalError("no mutant is called \(name)") }
            var found: UInt64 = 0xCBF2_9CE4_8422_2325
            for byte in name.utf8 { found = (found ^ UInt64(byte)) &* 0x100_0000_01B3 }
            return Int(found >> 1)
        }()

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
