extension Achievement {
    /// Every text of the record that has a language, with the field it stands in.
    var texts: [(field: String, text: LanguageText)] {
        var texts: [(field: String, text: LanguageText)] = [("title", title)]
        func add(_ field: String, _ text: LanguageText) {
            if !text.isEmpty { texts.append((field, text)) }
        }
        func add(_ field: String, _ links: [Link]) {
            for (index, link) in links.enumerated() { add("\(field).\(index)", link.title) }
        }
        for (index, body) in awardingBodies.enumerated() { add("awarding_body.\(index).legal_name", body.legalName) }
        for (index, outcome) in outcomes.enumerated() {
            add("outcomes.\(index)", outcome.title)
            add("outcomes.\(index).esco", outcome.esco)
            add("outcomes.\(index).other", outcome.other)
        }
        if case .notApplicable(let reason) = level { add("level.not_applicable", reason) }
        for (index, assessment) in assessments.enumerated() {
            add("assessment.\(index).title", assessment.title)
            if let scheme = assessment.scheme { add("grade.\(index).scheme", scheme.title) }
        }
        for (index, assurance) in qualityAssurance.enumerated() {
            add("quality_assurance.\(index).title", assurance.title)
            if let agency = assurance.agency { add("quality_assurance.\(index).agency", agency.legalName) }
            add("quality_assurance.\(index).scope", assurance.scope)
        }
        for (index, prerequisite) in prerequisites.enumerated() { add("prerequisites.\(index)", prerequisite) }
        for (index, pathway) in (stackability?.towards ?? []).enumerated() {
            add("stackability.towards.\(index)", pathway.title)
            add("stackability.towards.\(index).body", pathway.body)
        }
        add("further.note", further.note)
        for (index, document) in further.documents.enumerated() { add("further.documents.\(index)", document.title) }
        add("further.links", further.links)
        if let sealer { add("sealer.legal_name", sealer.legalName) }
        if let mandate { add("mandate", mandate.title) }
        if let provider = activity?.provider { add("activity.provider", provider.legalName) }
        for (index, picture) in pictures.enumerated() { add("pictures.\(index)", picture.caption) }
        add("evidence", evidence)
        return texts
    }
}
