extension German {
    /// What a course description is asked for, element by element, and the comments of a new one.
    static let courses: [String: String] = [
        // What each element is for: the European approach in our own words.
        "element.learner": "Wer es erworben hat, sodass jemand anderes erkennen kann, dass es diese Person ist.",
        "element.title": "So heißt, was vergeben wurde, auf dem Zertifikat und überall sonst.",
        "element.issuer_place": "Das Land und, wenn es hilft, die Region der ausstellenden Einrichtung.",
        "element.awarding_body": "Die Einrichtung, die es vergibt und dafür einsteht, mit ihrem rechtlichen Namen.",
        "element.award_date": "Der Tag, an dem es vergeben wurde, nicht der Tag, an dem die Datei entstand.",
        "element.outcomes": "Was eine lernende Person danach weiß, versteht und tun kann.",
        "element.workload": "Wie viel Arbeit der Weg dorthin kostet, wo immer möglich in ECTS-Leistungspunkten.",
        "element.level":
            "Das Niveau des Lernens, als Niveau des europäischen oder eines nationalen Qualifikationsrahmens oder als Zyklus der Hochschulbildung, wo eines zutrifft.",
        "element.assessment": "Wie festgestellt wurde, dass die Lernergebnisse erreicht wurden.",
        "element.participation": "In welcher Form teilgenommen wurde: vor Ort, online, beides, bei der Arbeit.",
        "element.quality_assurance": "Was für die Qualität von Kurs und Aussteller steht.",
        "element.prerequisites": "Was man braucht, um aufgenommen zu werden.",
        "element.supervision": "Ob jemand die Leistungsbewertung beaufsichtigt hat und ob die Identität geprüft wurde.",
        "element.grade": "Das Ergebnis, das erreicht wurde.",
        "element.stackability": "Ob es für sich steht oder für etwas Größeres zählt.",
        "element.further": "Alles andere, was man beim Lesen wissen sollte.",

        "standing.stated": "angegeben",
        "standing.weak": "angegeben, aber siehe unten",
        "standing.notApplicable": "als nicht zutreffend angegeben",
        "standing.fromRoster": "aus der Teilnahmeliste",
        "standing.fromWorkspace": "aus dem Arbeitsbereich des Ausstellers",
        "standing.missing": "fehlt",
        "standing.leftOut": "nicht angegeben, was erlaubt ist",

        "course.new.head": "Ein Kurs, wie er vergeben wird: was für alle Lernenden gilt. Füllen Sie aus, was leer ist.",
        "course.new.extends": "Was diese Datei weglässt, wird aus jener genommen.",
        "course.new.id":
            "Daran wird der Kurs erkannt, was Sie unten auch ändern: Behalten Sie es, und geben Sie jedem anderen Kurs ein anderes.",
        "course.new.language":
            "Die Sprache von allem, was folgt. Ein Text kann auch nach Sprachen angegeben werden: {en: Sensor data, de: Sensordaten}.",
        "course.new.title": "2. Titel. Wie es auf dem Zertifikat heißt.",
        "course.new.awarded":
            "5. Vergabetag, als 2026-05-08; oder: from roster, wenn die Tage von Person zu Person verschieden sind.",
        "course.new.course": "Der erste und der letzte Tag, als 2026-02-02; die Art des Kurses kann leer bleiben.",
        "course.new.learning_outcomes":
            "6. Lernergebnisse. Eine Zeile für jedes, was eine lernende Person danach tun kann.",
        "course.new.workload":
            "7. Arbeitsaufwand. ECTS-Leistungspunkte mit Punkt (2.5), Stunden oder beides; ein ECTS-Leistungspunkt sind 25 bis 30 Stunden.",
        "course.new.level":
            "8. Niveau des Europäischen Qualifikationsrahmens, 1 bis 8; oder sagen Sie, warum es keines gibt: {not_applicable: …}.",
        "course.new.assessment":
            "9. Leistungsbewertung. Wie die Lernergebnisse geprüft wurden; wer beaufsichtigt hat (o2); und wie Noten zu lesen sind (o3), was leer bleiben kann. Die Note selbst kommt aus der Teilnahmeliste.",
        "course.new.participation": "10. Teilnahmeform; mehrere mit Kommas dazwischen: [online, …].",
        "course.new.quality_assurance":
            "11. Qualitätssicherung. Die Tage sind die, zwischen denen sie gilt; der Typ kann leer bleiben.",
        "course.new.terms": "{entry}, eines von: {terms}",
        "course.new.optional":
            "Freiwillig. Nehmen Sie das # vor dem weg, was Sie verwenden; die Elementnummern o1 bis o5 sind die des europäischen Ansatzes.",
        "course.new.prerequisites": "o1. Voraussetzungen: was Lernende brauchten, um aufgenommen zu werden.",
        "course.new.stackability": "o4. Kombinierbarkeit: eigenständig, oder wofür es zählt.",
        "course.new.further": "o5. Weitere Informationen.",
        "course.new.place": "3. Ort, wo er nicht der Sitz der Einrichtung ist.",
        "course.new.institution":
            "4. Vergebende Einrichtung. Es ist die, deren Arbeitsbereich signiert; hier genannt, werden beide verglichen.",
        "course.new.valid": "Wie lange es gilt; ohne diese Angabe für immer.",

        "cli.course.ready": "Nichts fehlt: Mit dieser Beschreibung kann ein Lauf ausgestellt werden.",
        "cli.course.not_ready": "{count} {count|Problem muss|Probleme müssen} zuerst gelöst werden.",
        "cli.course.problems": "{count} {count|Problem|Probleme}:",
        "cli.course.elements": "{mandatory} von 11 Elementen und {optional} von 5 freiwilligen",
        "cli.course.written": "{file} ist bereit zum Ausfüllen. Danach: testamur course check {file}",
        "help.course": "Einen Kurs beschreiben: eine Beschreibung beginnen und sehen, was noch fehlt.",
        "help.course.new": "Eine Kursbeschreibung zum Ausfüllen schreiben.",
        "help.course.new.discussion":
            "Jeder Eintrag hat einen Kommentar, der sagt, wofür er ist, mit den Begriffen, die darin stehen können.",
        "help.course.new.file":
            "Die Datei, die entsteht; ohne diese Angabe geht die Beschreibung auf die Standardausgabe.",
        "help.course.new.language": "Die Sprache des Kurses, als en, de oder pl; Listen werden in ihr gezeigt.",
        "help.course.new.extends": "Eine Datei, die sagt, was diese weglässt, etwa institution.yaml.",
        "help.course.check": "Sagen, was einer Kursbeschreibung noch fehlt.",
        "help.course.check.discussion":
            "Geht die sechzehn Elemente des europäischen Ansatzes durch. Endet mit 0, wenn damit ein Lauf ausgestellt werden könnte, sonst mit 65.",
        "help.course.check.file": "Die Kursbeschreibung.",
        "help.course.check.workspace":
            "Der Arbeitsbereich des Ausstellers, um auch die vergebende Einrichtung und den Ort zu sehen.",
        "help.course.check.format": "Wie es geschrieben wird.",
    ]
}
