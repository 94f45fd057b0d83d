extension French {
    /// What a course description is asked for, element by element, and the comments of a new one.
    static let courses: [String: String] = [
        // What each element is for: the European approach in our own words.
        "element.learner": "Qui l’a obtenue, pour que quelqu’un d’autre puisse reconnaître que c’est cette personne.",
        "element.title": "C’est le nom de ce qui a été délivré, sur le certificat et partout ailleurs.",
        "element.issuer_place": "Le pays, et si cela aide la région, de l’émetteur.",
        "element.awarding_body": "L’organisme qui la délivre et en répond, sous son nom légal.",
        "element.award_date": "Le jour où elle a été délivrée, et non celui où le fichier a été fait.",
        "element.outcomes": "Ce qu’un apprenant sait, comprend et sait faire ensuite.",
        "element.workload": "Combien de travail il faut pour y arriver, en crédits ECTS partout où c’est possible.",
        "element.level":
            "Le niveau de l’apprentissage, comme niveau du cadre européen ou d’un cadre national ou comme cycle de l’enseignement supérieur, là où l’un d’eux s’applique.",
        "element.assessment": "Comment on a établi que les acquis ont été atteints.",
        "element.participation": "Comment on a participé : sur place, en ligne, les deux, au travail.",
        "element.quality_assurance": "Ce qui répond de la qualité du cours et de l’émetteur.",
        "element.prerequisites": "Ce qu’il faut pour être admis.",
        "element.supervision": "Si quelqu’un a surveillé l’évaluation, et si l’identité a été vérifiée.",
        "element.grade": "Le résultat qui a été atteint.",
        "element.stackability": "Si elle est autonome ou compte vers quelque chose de plus grand.",
        "element.further": "Tout ce qu’un lecteur devrait encore savoir.",

        "standing.stated": "déclaré",
        "standing.weak": "déclaré, mais voyez ci-dessous",
        "standing.notApplicable": "déclaré sans objet",
        "standing.fromRoster": "de la liste des apprenants",
        "standing.fromWorkspace": "de l’espace de travail de l’émetteur",
        "standing.missing": "manque",
        "standing.leftOut": "non déclaré, ce qui est permis",

        "course.new.head":
            "Un cours tel qu’il est délivré : ce qui vaut pour chaque apprenant. Remplissez ce qui est vide.",
        "course.new.extends": "Ce que ce fichier laisse de côté est pris dans celui-là.",
        "course.new.id":
            "C’est à cela que le cours se reconnaît, quoi que vous corrigiez plus bas : gardez-le, et donnez-en un autre à tout autre cours.",
        "course.new.language":
            "La langue de tout ce qui suit. Un texte peut aussi être donné par langue : {en: Sensor data, de: Sensordaten}.",
        "course.new.title": "2. Titre. Son nom sur le certificat.",
        "course.new.awarded":
            "5. Jour de délivrance, comme 2026-05-08 ; ou : from roster, si les jours diffèrent d’un apprenant à l’autre.",
        "course.new.course": "Le premier et le dernier jour, comme 2026-02-02 ; la sorte de cours peut rester vide.",
        "course.new.learning_outcomes":
            "6. Acquis d’apprentissage. Une ligne pour chaque chose qu’un apprenant sait faire ensuite.",
        "course.new.workload":
            "7. Charge de travail. Crédits ECTS avec un point (2.5), heures, ou les deux ; un crédit ECTS représente de 25 à 30 heures.",
        "course.new.level":
            "8. Niveau du cadre européen des certifications, de 1 à 8 ; ou dites pourquoi il n’y en a pas : {not_applicable: …}.",
        "course.new.assessment":
            "9. Évaluation. Comment les acquis ont été vérifiés ; qui a surveillé (o2) ; et comment lire les notes (o3), ce qui peut rester vide. La note elle-même vient de la liste des apprenants.",
        "course.new.participation":
            "10. Forme de participation ; plusieurs avec des virgules entre elles : [online, …].",
        "course.new.quality_assurance":
            "11. Assurance qualité. Les jours sont ceux entre lesquels elle vaut ; le type peut rester vide.",
        "course.new.terms": "{entry}, l’un de : {terms}",
        "course.new.optional":
            "Facultatif. Enlevez le # devant ce que vous employez ; les numéros d’éléments o1 à o5 sont ceux de l’approche européenne.",
        "course.new.prerequisites": "o1. Prérequis : ce qu’il fallait aux apprenants pour être admis.",
        "course.new.stackability": "o4. Possibilités de cumul : autonome, ou vers quoi elle compte.",
        "course.new.further": "o5. Informations complémentaires.",
        "course.new.place": "3. Lieu, là où ce n’est pas le siège de l’établissement.",
        "course.new.institution":
            "4. Organisme de délivrance. C’est celui dont l’espace de travail signe ; s’il est nommé ici, les deux sont comparés.",
        "course.new.valid": "Combien de temps elle est valide ; sans cela, pour toujours.",

        "cli.course.ready": "Il ne manque rien : un lot peut être délivré avec cette description.",
        "cli.course.not_ready": "{count} {count|problème doit|problèmes doivent} être {count|résolu|résolus} d’abord.",
        "cli.course.problems": "{count} {count|problème|problèmes} :",
        "cli.course.elements": "{mandatory} des 11 éléments, et {optional} des 5 facultatifs",
        "cli.course.written": "{file} est prêt à être rempli. Ensuite : testamur course check {file}",
        "help.course": "Décrire un cours : commencer une description, et voir ce qui lui manque encore.",
        "help.course.new": "Écrire une description de cours à remplir.",
        "help.course.new.discussion":
            "Chaque entrée a un commentaire qui dit à quoi elle sert, avec les termes qui peuvent y être écrits.",
        "help.course.new.file": "Le fichier à créer ; sans lui, la description va sur la sortie standard.",
        "help.course.new.language": "La langue du cours, comme en, de ou pl ; les listes y sont montrées.",
        "help.course.new.extends": "Un fichier qui dit ce que celui-ci laisse de côté, par exemple institution.yaml.",
        "help.course.check": "Dire ce qui manque encore à une description de cours.",
        "help.course.check.discussion":
            "Parcourt les seize éléments de l’approche européenne. Se termine par 0 si un lot pouvait être délivré avec elle, 65 sinon.",
        "help.course.check.file": "La description du cours.",
        "help.course.check.workspace":
            "L’espace de travail de l’émetteur, pour voir aussi l’organisme de délivrance et le lieu.",
        "help.course.check.format": "Comment l’écrire.",
    ]
}
