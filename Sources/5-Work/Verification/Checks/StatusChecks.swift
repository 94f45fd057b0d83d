import Encodings
import StatusLists

/// Whether the credential was taken back, for good or for a time.
struct StatusCheck: Check {
    let purpose: StatusPurpose
    var id: CheckID { purpose == .revocation ? .statusRevocation : .statusSuspension }

    init(_ purpose: StatusPurpose) { self.purpose = purpose }

    func evaluate(_ examination: Examination) -> Finding {
        var evidence: [Evidence] = []
        var outcome: Outcome?
        for status in examination.statusReadings where status.concerns(purpose) {
            if let address = status.address { evidence.append(Evidence("list", .stated(address))) }
            switch status.outcome {
            case .clear: outcome = outcome ?? .passed
            case .set where status.purpose != purpose:
                // Something is said about it, and nobody here knows what.
                guard outcome?.reason == nil else { continue }
                let facts = ["type": status.purpose?.text ?? ""]
                outcome = .unknown(Reason(.statusUnsupported, at: status.value, facts: facts))
            case .set:
                return Finding(
                    .failed(Reason(purpose == .revocation ? .statusRevoked : .statusSuspended, at: status.value)),
                    evidence)
            case .failed(let error):
                return Finding(.failed(Reason(error, at: status.value)), evidence)
            case .unknown(let error):
                if outcome?.reason == nil { outcome = .unknown(Reason(error, at: status.value)) }
            }
        }
        return outcome.map { Finding($0, evidence) } ?? .notApplicable
    }
}

/// Whether the status lists at hand are young enough, and long enough for everybody.
struct StatusFreshnessCheck: Check {
    let id = CheckID.statusFreshness

    func evaluate(_ examination: Examination) -> Finding {
        var evidence: [Evidence] = []
        var isAnyAtHand = false
        for status in examination.statusReadings {
            guard let list = status.list else { continue }
            isAnyAtHand = true
            if let dated = list.dated { evidence.append(Evidence("dated", .instant(dated))) }
            // What a list that may not speak says about its age counts as little as the rest of it.
            if case .unknown(let error) = status.outcome {
                return Finding(.unknown(Reason(error, at: status.value)), evidence)
            }
            if let objection = list.freshness(at: examination.now, rules: examination.statusRules).objection {
                return Finding(.unknown(Reason(objection, at: status.value)), evidence)
            }
            if let remark = status.remarks.first {
                return Finding(.unknown(Reason(remark, at: status.value)), evidence)
            }
        }
        return isAnyAtHand ? Finding(.passed, evidence) : .notApplicable
    }
}
