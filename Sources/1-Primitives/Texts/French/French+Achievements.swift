extension French {
    /// What is said about the content of a credential.
    static let achievements: [String: String] = [
        // The learner
        "reason.learner.missing": "Rien ne dit qui a obtenu ceci : il n’y a ni nom ni numéro d’identification.",
        "next.learner.missing": "Indiquez le nom complet, ou un numéro auquel l’apprenant peut être reconnu.",
        "reason.learner.name_incomplete": "Pour {name}, seul le prénom ou le nom est indiqué.",
        "next.learner.name_incomplete": "Confirmez-le si la personne n’a qu’un nom ; sinon, ajoutez l’autre.",
        "reason.learner.names_swapped":
            "Les prénoms et les noms semblent être chacun dans la colonne de l’autre, comme pour « {sample} ».",
        "next.learner.names_swapped":
            "[Regardez les deux colonnes. Si elles sont inversées, échangez leurs en-têtes ; si elles sont justes, dites-le avec --column given_name=\"{given}\" --column family_name=\"{family}\".|Écrivez le prénom avant le nom, sans virgule, ou chacun dans sa colonne.]",
        "reason.learner.birth_date_ambiguous":
            "[La date de naissance {value}|Une date de naissance] peut être lue avec le jour ou avec le mois d’abord, et aucune autre ligne ne tranche.",
        "next.learner.birth_date_ambiguous":
            "Dites une fois pour toute la colonne ce qui vient d’abord[ ({flag})], ou écrivez les dates comme 1994-04-03.",
        "reason.learner.birth_date_implausible":
            "Une date de naissance au {birth} ne va pas avec une délivrance le {award}.",
        "next.learner.birth_date_implausible":
            "Corrigez la date de naissance ; les apprenants ont entre 10 et 110 ans au moment de la délivrance.",
        "reason.learner.email_invalid":
            "« {address} » ne ressemble pas à une adresse électronique[ ; on voulait sans doute dire {suggestion}].",
        "next.learner.email_invalid": "Corrigez l’adresse, ou laissez la cellule vide.",
        "reason.learner.duplicate": "Les lignes {first} et {second} semblent concerner la même personne.",
        "next.learner.duplicate": "Retirez l’une des lignes, ou confirmez que ce sont deux personnes.",
        "reason.learner.id_only": "L’attestation ne nomme son apprenant que par une adresse technique.",
        "next.learner.id_only":
            "Demandez à l’apprenant de prouver que l’adresse est la sienne, ou de montrer quelque chose qui porte un nom.",

        // Title and languages
        "reason.title.missing": "L’attestation n’a pas de titre.",
        "next.title.missing": "Donnez-lui le titre sous lequel le programme la délivre.",
        "reason.title.generic": "Le titre « {title} » ne dit pas au lecteur ce qui a été appris.",
        "next.title.generic":
            "Nommez le sujet : « Lire et nettoyer des données de capteurs » plutôt que « Certificat ».",
        "reason.language.undeclared": "Il y a un texte dans la langue « {language} », que l’attestation n’énumère pas.",
        "next.language.undeclared": "Ajoutez la langue à la liste des langues, ou retirez le texte.",
        "reason.language.malformed": "« {value} » n’est pas le code d’une langue.",
        "next.language.malformed": "Utilisez un code tel que en, de ou pt-BR.",

        // Place and awarding body
        "reason.issuer_place.missing": "Il n’est pas dit dans quel pays agit l’organisme de délivrance.",
        "next.issuer_place.missing": "Ajoutez le pays de l’organisme de délivrance.",
        "reason.issuer_place.unknown_country": "« {code} » n’est pas le code d’un pays.",
        "next.issuer_place.unknown_country": "Utilisez les deux ou trois lettres d’un pays, telles que AT ou AUT.",
        "reason.issuer_place.region_mismatch": "La région {region} est en {other}, et non en {country}.",
        "next.issuer_place.region_mismatch": "Corrigez la région ou le pays.",
        "reason.awarding_body.missing": "L’organisme de délivrance n’a pas de nom.",
        "next.awarding_body.missing": "Ajoutez le nom légal de l’organisme de délivrance.",
        "reason.awarding_body.no_identifier":
            "Aucun numéro officiel n’est donné pour {name}, si bien que personne ne peut le chercher.",
        "next.awarding_body.no_identifier":
            "Ajoutez un numéro d’un registre public : TVA, registre national, PIC ou code Erasmus.",
        "reason.awarding_body.placeholder_identifier":
            "« {value} » ne peut pas être un véritable numéro de la sorte {kind}[ en {country}].",
        "next.awarding_body.placeholder_identifier": "Remplacez-le par le numéro du registre, ou laissez-le de côté.",

        // Days
        "reason.award_date.missing": "Il n’est pas dit quel jour ceci a été délivré.",
        "next.award_date.missing":
            "Ajoutez le jour où la délivrance a été décidée ; le jour de la signature ne le remplace pas.",
        "reason.award_date.future": "Le jour de délivrance, {date}, vient après le jour de la signature, {sealed}.",
        "next.award_date.future": "Corrigez le jour de délivrance, ou signez ce jour-là ou plus tard.",
        "reason.award_date.before_activity": "La délivrance a eu lieu le {date}, mais le cours a duré jusqu’au {end}.",
        "next.award_date.before_activity": "Corrigez le jour de délivrance ou les dates du cours.",
        "reason.award_date.seal_only":
            "Le jour de délivrance n’est pas déclaré ; on montre le jour où l’attestation a été signée.",
        "next.award_date.seal_only": "Si le jour de délivrance vous importe, demandez-le à l’émetteur.",
        "reason.activity.order": "Le cours commence le {start} et se termine avant, le {end}.",
        "next.activity.order": "Corrigez le premier ou le dernier jour du cours.",
        "reason.date.day_shift": "Un jour est écrit comme un instant de la veille au soir : {written} signifie {day}.",
        "next.date.day_shift": "Il n’y a rien à faire ; c’est le jour le plus tardif qui est entendu.",

        // Outcomes and workload
        "reason.outcomes.missing": "Aucun acquis d’apprentissage n’est énuméré.",
        "next.outcomes.missing": "Dites en une ligne au moins ce que l’apprenant sait ou sait faire à présent.",
        "reason.outcomes.not_an_outcome":
            "Ce qui figure comme acquis d’apprentissage ne fait que répéter le titre, ou décrit le cours.",
        "next.outcomes.not_an_outcome":
            "Écrivez de courtes lignes qui commencent par un verbe : « Trouver et marquer les valeurs fausses ».",
        "reason.workload.missing": "La charge de travail n’est pas déclarée, ni en crédits ni en heures.",
        "next.workload.missing": "Ajoutez des crédits ECTS, des heures de travail, ou les deux.",
        "reason.workload.not_a_number": "« {value} » n’est pas un nombre positif comme il en faut un ici.",
        "next.workload.not_a_number":
            "Écrivez[ {suggestion}, c’est-à-dire] un nombre avec un point et sans unité, tel que 2.5.",
        "reason.workload.ratio":
            "{hours} heures pour {points} ECTS font {ratio} heures par crédit ; entre 25 et 30 sont usuelles.",
        "next.workload.ratio":
            "Vérifiez les deux nombres ; ils portent sur tout le travail, et pas seulement sur les cours.",
        "reason.workload.duration_unit":
            "« {value} » n’est pas un nombre d’heures : sous cette forme, M avant le T signifie des mois.",
        "next.workload.duration_unit": "Écrivez soixante heures comme PT60H, ou simplement comme un nombre d’heures.",
        "reason.workload.volume": "{points} ECTS sont hors de ce qu’a d’ordinaire un tel cours ({range} ECTS).",
        "next.workload.volume": "Vérifiez les crédits, ou la sorte de cours qui est nommée.",
        "reason.workload.unknown_unit": "{points} crédits sont donnés, mais sans dire de quel système.",
        "next.workload.unknown_unit": "Demandez à l’émetteur si ce sont des crédits ECTS.",
        "reason.workload.intensity":
            "[{hours} heures en {days} {days|jour|jours} font {week} heures par semaine|Les heures font plus de soixante par semaine].",
        "next.workload.intensity": "Vérifiez les heures et les dates du cours.",

        // Level
        "reason.level.not_stated": "Le niveau n’est pas déclaré, ni pourquoi il n’y en a pas.",
        "next.level.not_stated":
            "Choisissez un niveau du cadre européen des certifications, ou dites pourquoi aucun ne s’applique.",
        "reason.level.nqf_country": "« {level} » est du cadre de {country} ; l’organisme de délivrance est en {body}.",
        "next.level.nqf_country": "Choisissez le niveau dans le cadre du pays de l’organisme de délivrance.",
        "reason.level.inconsistent":
            "[Le cycle {cycle}|{nqf}] est le niveau CEC {expected}, mais le niveau {eqf} est donné aussi.",
        "next.level.inconsistent": "Corrigez le cycle ou le niveau CEC.",

        // Assessment and participation
        "reason.assessment.missing": "Il n’est pas dit comment les acquis ont été évalués.",
        "next.assessment.missing": "Choisissez au moins un type d’évaluation, tel qu’un devoir noté.",
        "reason.assessment.attendance_only":
            "La seule évaluation est l’assiduité, qui ne montre aucun acquis d’apprentissage.",
        "next.assessment.attendance_only":
            "Ajoutez l’évaluation des acquis ; sans elle, ceci est une attestation d’assiduité.",
        "reason.assessment.not_from_list":
            "Le type d’évaluation « {value} » n’est pas une entrée de la liste européenne.",
        "next.assessment.not_from_list":
            "Choisissez l’entrée la plus proche, pour qu’elle soit comprise dans toutes les langues.",
        "reason.participation.missing": "Il n’est pas dit sous quelle forme on a participé.",
        "next.participation.missing":
            "Choisissez en ligne, en présentiel (sur place), hybride, ou une autre forme de la liste.",
        "reason.participation.ambiguous":
            "« {value} » peut désigner plus d’une forme de participation de la liste européenne.",
        "next.participation.ambiguous": "Demandez à l’émetteur laquelle est entendue, si cela importe.",
        "reason.supervision.weak": "Personne n’a vérifié qui passait l’évaluation ({value}).",
        "next.supervision.weak": "Les jurys peuvent demander davantage ; décidez si cela suffit à votre usage.",
        "reason.supervision.unclear": "« {value} » ne dit pas clairement si l’identité a été vérifiée.",
        "next.supervision.unclear": "Demandez à l’émetteur comment l’évaluation a été surveillée, si cela importe.",
        "reason.grade.without_scheme": "La note « {grade} » est donnée sans l’échelle à laquelle elle appartient.",
        "next.grade.without_scheme": "Ajoutez les notes qui existent et celle qu’il faut pour réussir.",

        // Quality assurance
        "reason.quality_assurance.missing": "Il n’est pas dit ce qui répond de la qualité.",
        "next.quality_assurance.missing":
            "Nommez une accréditation, un examen externe ou la procédure propre de l’établissement.",
        "reason.quality_assurance.not_on_award_date":
            "« {title} » valait[ à partir du {from}][ jusqu’au {to}], ce qui laisse de côté le jour de délivrance, {award}.",
        "next.quality_assurance.not_on_award_date":
            "Nommez l’assurance qualité qui était en vigueur le jour de délivrance.",
        "reason.quality_assurance.internal_only": "Seule l’assurance qualité propre de l’établissement est déclarée.",
        "next.quality_assurance.internal_only": "Nommez-en aussi une externe, s’il y en a une.",

        // The rest
        "reason.stackability.unclear": "Elle est dite cumulable, mais sans dire vers quoi.",
        "next.stackability.unclear": "Nommez le programme plus large, ou choisissez « autonome ».",
        "reason.prerequisites.placeholder": "« {text} » dit qu’il n’y a pas de prérequis.",
        "next.prerequisites.placeholder": "Laissez le champ vide ; cela dit la même chose dans toutes les langues.",
        "reason.further.attachment_type": "Un fichier est dit {declared}, mais ses octets sont {real}.",
        "next.further.attachment_type": "Corrigez le type, ou joignez le bon fichier.",
        "reason.image.too_large":
            "Une image de {size} KiB est plus grande que 64 KiB, ou figure deux fois dans le fichier.",
        "next.image.too_large": "Utilisez une image plus petite, ou donnez plutôt son adresse.",
        "reason.vocabulary.not_from_list":
            "« {value} » se trouve là où une entrée d’une liste européenne est entendue.",
        "next.vocabulary.not_from_list":
            "Des personnes peuvent encore le lire ; des programmes ne peuvent pas le comparer.",
        "reason.vocabulary.newer":
            "« {value} » n’est pas dans l’état de la liste européenne que connaît cette version.",
        "next.vocabulary.newer":
            "Une version plus récente de ce programme le connaît peut-être ; d’ici là, il est montré tel qu’il est écrit.",
        "reason.link.malformed": "« {value} » n’est pas une adresse complète.",
        "next.link.malformed": "Écrivez l’adresse entière, avec https:// devant.",

        // Open Badges
        "reason.openbadges.profile": "Le document n’est pas une attestation Open Badges 3.0.",
        "next.openbadges.profile":
            "Regardez si un autre fichier l’accompagnait ; les badges plus anciens ont une autre forme.",
        "reason.openbadges.type":
            "Une partie du badge a une autre forme que celle que lui donne Open Badges 3.0 ({expected} est attendu).",
        "next.openbadges.type": "Demandez à l’émetteur un badge qui suit la spécification.",
        "reason.openbadges.limit": "Une liste du badge a {count} entrées ; {limit} au plus sont lues.",
        "next.openbadges.limit": "Demandez à l’émetteur un badge qui ne porte que sur cette délivrance.",

        // Elements
        "field.learner": "Apprenant",
        "field.title": "Titre",
        "field.issuer_place": "Pays et région de l’émetteur",
        "field.awarding_body": "Organisme de délivrance",
        "field.award_date": "Jour de délivrance",
        "field.outcomes": "Acquis d’apprentissage",
        "field.workload": "Charge de travail",
        "field.level": "Niveau",
        "field.assessment": "Évaluation",
        "field.participation": "Forme de participation",
        "field.quality_assurance": "Assurance qualité",
        "field.prerequisites": "Prérequis",
        "field.supervision": "Surveillance et vérification d’identité",
        "field.grade": "Note",
        "field.stackability": "Possibilités de cumul",
        "field.further": "Informations complémentaires",
        "field.other_languages": "Autres langues",
        "field.pictures": "Images",
        "field.activity": "Cours",

        // What a format does not carry
        "loss.kept": "gardé",
        "loss.reduced": "réduit",
        "loss.dropped": "omis",
        "loss.birth_date": "La date de naissance est omise.",
        "loss.email_hashed": "L’adresse électronique ne peut qu’être comparée : elle est écrite sous forme de hachage.",
        "loss.further_holder_keys": "De plusieurs clés de l’apprenant, la première est écrite.",
        "loss.identifier_country": "Le pays d’un numéro d’identification est omis.",
        "loss.languages": "Il y a de la place pour une langue.",
        "loss.region_as_text": "La région est écrite en mots.",
        "loss.identifiers_as_extensions":
            "Les numéros officiels sont écrits comme des extensions, que d’autres programmes peuvent ne pas comprendre.",
        "loss.joint_bodies_as_alignments":
            "Des autres organismes de délivrance, le nom, le pays et le site sont gardés, et leurs numéros en mots.",
        "loss.further_locations": "De plusieurs lieux d’une organisation, le premier est écrit.",
        "loss.seat_from_place":
            "Le lieu de délivrance est écrit comme adresse de l’organisme de délivrance, qui n’en a pas à lui.",
        "loss.outcomes_as_text": "Les acquis d’apprentissage sont des lignes d’un texte.",
        "loss.outcome_kind": "On omet si un acquis est une connaissance ou une aptitude.",
        "loss.outcome_reuse": "On omet jusqu’où un acquis peut servir.",
        "loss.hours_as_text": "Les heures sont écrites en mots.",
        "loss.dates_as_text": "Les dates de l’assurance qualité sont écrites en mots.",
        "loss.agency_as_text": "De l’agence, le nom est écrit.",
        "loss.section_of_text": "Ils deviennent une section du texte sur les critères.",
        "loss.rank": "Le rang est omis.",
        "loss.documents": "Les fichiers joints sont omis.",
        "loss.languages_of_classes": "Les langues d’enseignement sont omises.",
        "loss.note_is_title": "La remarque ne fait que répéter le titre et est omise.",
        "loss.further_pictures": "Il y a de la place pour une image de chaque sorte.",
        "loss.activity_place": "Le lieu du cours est omis.",
        "loss.activity_provider": "L’organisme qui donne le cours est omis.",
    ]
}
