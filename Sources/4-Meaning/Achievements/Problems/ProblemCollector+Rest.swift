extension ProblemCollector {
    mutating func checkOptionalElements() {
        for (index, prerequisite) in achievement.prerequisites.enumerated() {
            for entry in prerequisite.entries where GenericWords.saysNothing(entry.text) {
                add(.prerequisitesPlaceholder, in: "prerequisites.\(index)", facts: ["text": entry.text])
            }
        }
        if let stackability = achievement.stackability, stackability.kind == .stackable,
            !stackability.towards.contains(where: { !$0.title.isEmpty })
        {
            add(.stackabilityUnclear, in: "stackability")
        }
        for (index, outcome) in achievement.outcomes.enumerated() {
            if let kind = outcome.kind { check(kind, in: "outcomes.\(index).kind") }
            if let reuse = outcome.reuse { check(reuse, in: "outcomes.\(index).reuse") }
        }
        for (index, field) in achievement.further.fields.enumerated() { check(field, in: "further.fields.\(index)") }
    }

    /// Documents and pictures: what they are said to be against what they are.
    mutating func checkFiles() {
        for (index, document) in achievement.further.documents.enumerated() {
            check(document.content, declaredAs: document.mediaType, in: "further.documents.\(index)")
        }
        for (index, picture) in achievement.pictures.enumerated() {
            guard let data = DataAddress(picture.source) else { continue }
            check(data.beginning, declaredAs: data.mediaType, in: "pictures.\(index)")
            let isRepeated = achievement.pictures[..<index].contains {
                $0.source.utf8.elementsEqual(picture.source.utf8)
            }
            if data.byteCount > 64 << 10 || isRepeated {
                add(.imageTooLarge, in: "pictures.\(index)", facts: ["size": String((data.byteCount + 1_023) >> 10)])
            }
        }
    }

    private mutating func check(_ content: [UInt8], declaredAs mediaType: String, in field: String) {
        guard let real = MediaType.of(content), !MediaType.isSame(real, mediaType) else { return }
        add(.furtherAttachmentType, in: field, facts: ["declared": mediaType, "real": real])
    }

    /// Every address must be absolute: it is all that is left of a page once the record is signed.
    mutating func checkLinks() {
        func check(_ url: String?, in field: String, into collector: inout ProblemCollector) {
            guard let url, !URIText.isAbsolute(url) else { return }
            collector.add(.linkMalformed, in: field, facts: ["value": url])
        }
        check(achievement.id, in: "id", into: &self)
        for (index, body) in achievement.awardingBodies.enumerated() {
            check(body.homepage, in: "awarding_body.\(index).homepage", into: &self)
        }
        check(achievement.sealer?.homepage, in: "sealer.homepage", into: &self)
        check(achievement.mandate?.url, in: "mandate", into: &self)
        for (index, outcome) in achievement.outcomes.enumerated() {
            for link in outcome.esco + outcome.other { check(link.url, in: "outcomes.\(index)", into: &self) }
        }
        for (index, assessment) in achievement.assessments.enumerated() {
            check(assessment.scheme?.url, in: "grade.\(index).scheme", into: &self)
        }
        for (index, assurance) in achievement.qualityAssurance.enumerated() {
            check(assurance.report?.url, in: "quality_assurance.\(index).report", into: &self)
        }
        for (index, pathway) in (achievement.stackability?.towards ?? []).enumerated() {
            check(pathway.url, in: "stackability.towards.\(index)", into: &self)
        }
        for (index, link) in achievement.further.links.enumerated() {
            check(link.url, in: "further.links.\(index)", into: &self)
        }
        for (index, link) in achievement.evidence.enumerated() { check(link.url, in: "evidence.\(index)", into: &self) }
        for (index, picture) in achievement.pictures.enumerated() {
            check(picture.source, in: "pictures.\(index)", into: &self)
        }
    }
}
