#if MUTANTS
    import Encodings

    extension Outcome {
        /// What a faulty check says instead.
        func changed(in check: CheckID) -> Outcome {
            let fault = Mutant.name
            guard fault.utf8.starts(with: (check.rawValue + "/").utf8) else { return self }
            let isSkipped = reason?.code == .checkSkipped
            switch fault.dropFirst(check.rawValue.utf8.count + 1) {
            case "passed": return isSkipped ? self : .passed
            case "not-applicable": return isSkipped ? self : .notApplicable
            case "unknown-passed":
                if case .unknown = self, !isSkipped { return .passed }
                return self
            case "skipped-passed": return isSkipped ? .passed : self
            default: return self
            }
        }
    }
#endif
