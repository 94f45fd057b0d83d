extension French {
    /// What is said about several files at once, the people they name, receipts and comparisons.
    static let bundles: [String: String] = [
        // Folders and containers
        "reason.folder.too_deep":
            "Le dossier est plus profond que ce qui est parcouru[ : {limit} dossiers les uns dans les autres].",
        "next.folder.too_deep": "Nommez ce dossier lui-même.",
        "reason.zip.nested":
            "Ceci est une archive ou un PDF à l’intérieur de {limit} autres, plus profond que ce qui est parcouru.",
        "next.zip.nested": "Décompressez l’archive extérieure et vérifiez ce qu’elle contient.",

        // Who it is about
        "reason.holder.different_people":
            "[Elle nomme {learner}, et une autre attestation|Elle nomme quelqu’un d’autre qu’une autre attestation] au même endroit nomme [{other}|une autre personne][ ({file})].",
        "next.holder.different_people":
            "Cherchez à qui est cette attestation. Les gens changent de nom : demandez un document qui le montre. L’attestation d’une autre personne ne prouve rien.",
        "reason.holder.same_person_unclear":
            "Les attestations portent peut-être sur une seule personne, mais rien en elles ne le prouve : plusieurs peuvent avoir le même nom.",
        "next.holder.same_person_unclear":
            "Comparez avec un document d’identité, ou demandez une présentation depuis le portefeuille de l’apprenant.",
        "reason.holder.not_applicant": "[{learner} n’est|L’apprenant n’est] pas sur la liste des candidatures.",
        "next.holder.not_applicant":
            "Cherchez la personne sous un autre nom ou une autre orthographe ; sinon, cette attestation a été remise par quelqu’un d’autre.",
        "reason.holder.name_differs":
            "Le numéro ou l’adresse est celui de la candidature à la ligne {row}, mais le nom ou le jour de naissance est autre[ : {learner}].",
        "next.holder.name_differs": "Demandez à la personne candidate un document qui montre les deux noms.",
        "reason.holder.name_partial":
            "Le nom ne concorde qu’en partie[ : {learner}] avec celui de la candidature à la ligne {row}.",
        "next.holder.name_partial":
            "Comparez vous-même les noms ; un deuxième prénom ou un second nom de famille peut manquer.",
        "reason.holder.several_applicants": "{count} personnes candidates portent ce nom[ : {learner}].",
        "next.holder.several_applicants": "Distinguez-les par le jour de naissance ou par un numéro.",
        "reason.holder.nothing_stated": "L’attestation ne dit rien de son apprenant qui puisse être comparé.",
        "next.holder.nothing_stated": "Demandez une présentation depuis le portefeuille de l’apprenant.",
        "reason.holder.not_compared":
            "La politique demande sur qui porte l’attestation, et personne n’a dit avec qui comparer.",
        "next.holder.not_compared":
            "Donnez la liste des candidatures avec --applicants, ou toutes les attestations de la personne à la fois.",

        // The table of several files
        "report.table.file": "fichier",
        "report.table.learner": "apprenant",
        "report.table.title": "titre",
        "report.table.issuer": "émetteur",
        "report.table.reason": "raison",
        "report.table.several": "{count} {count|attestation|attestations}",
        "cli.verify.progress": "{done} sur {total} fichiers examinés, {rate} par seconde, encore {left} s",
        "report.attention.decision": "valide, à regarder !",
        "report.attention.document": "sans attestation",
        "report.attention.rest":
            "… et {count} de plus qui {count|demande|demandent} un regard. Pour lire pourquoi, vérifiez-{count|la par son|les par leur} nom.",
        "report.group": "{name} : {counts}",
        "report.same_as": "la même attestation que {file}",
        "report.passed_over":
            "{count} {count|liste|listes} d’un lot ne {count|contient|contiennent} aucune attestation et {count|a été laissée|ont été laissées} de côté : {files}.",
        "report.applicants_missing": "Sur la liste des candidats, mais sans attestation trouvée : {names}.",
        "count.invalid": "{count} {count|invalide|invalides}",
        "count.unread": "{count} {count|impossible|impossibles} à ouvrir",
        "count.unknown": "{count} {count|impossible|impossibles} à vérifier",
        "count.decision": "{count} {count|valide|valides} (à regarder)",
        "count.document": "{count} {count|document|documents} sans attestation",
        "count.valid": "{count} {count|valide|valides}",
        "count.same": "{count} {count|autre copie|autres copies} des mêmes",
        "usage.applicants": "La liste des candidatures ne contient personne qui puisse être lu",
        "usage.applicants_many":
            "La liste des candidatures a plus de lignes qu’il n’en est lu ici ({limit}) ; divisez-la",
        "usage.not_utf8":
            "Un argument n’est pas écrit en UTF-8, si bien que le fichier qu’il nomme ne peut être ouvert : renommez-le ({argument})",
        "usage.no_match": "Aucun fichier ne correspond à {pattern}",

        // Receipts
        "reason.receipt.malformed": "Ceci n’est pas un récépissé, ou n’est pas construit comme tel[ : {detail}].",
        "next.receipt.malformed": "Utilisez le fichier que testamur verify --receipt a écrit.",
        "reason.receipt.signature":
            "La signature du récépissé ne tient pas[ ({cause})] : il a été changé après avoir été fait.",
        "next.receipt.signature": "Ne vous y fiez pas. Cherchez l’original, ou vérifiez les fichiers eux-mêmes.",
        "reason.receipt.key":
            "Le récépissé a été signé par quelqu’un d’autre que celui que vous avez demandé[ : {issuer}].",
        "next.receipt.key": "Cherchez à qui est cette clé avant de vous y fier.",
        "reason.receipt.unknown_signer":
            "N’importe qui peut signer un récépissé avec sa propre clé, et il n’a pas été dit de qui doit être celle-ci.",
        "next.receipt.unknown_signer":
            "Comparez avec la clé qui signe vos récépissés : donnez avec --signed-by ce que testamur key show en dit.",
        "reason.receipt.too_large": "Il y a plus de fichiers que n’en couvre un récépissé[ : {limit}].",
        "next.receipt.too_large": "Vérifiez moins de fichiers à la fois, chaque partie avec son propre récépissé.",
        "reason.receipt.other_bytes": "Le récépissé ne porte pas sur ce fichier[ : {file}].",
        "next.receipt.other_bytes":
            "Cherchez le fichier qui a été vérifié alors ; un octet changé fait un autre fichier.",
        "receipt.genuine": "RÉCÉPISSÉ AUTHENTIQUE",
        "receipt.unchanged": "INCHANGÉ, mais rien ne dit qu’il vient de vous",
        "receipt.refused": "PAS DE RÉCÉPISSÉ FIABLE",
        "receipt.issuer": "signé par {issuer}",
        "receipt.judged": "vérifié le {date} par {software}, selon la politique {policy} {version}",
        "receipt.not_judged_again": "Les fichiers n’ont pas été vérifiés de nouveau : donnez-les avec --file.",
        "receipt.same": "Vérifié de nouveau le {date} : identique en tout.",
        "receipt.differences": "Vérifié de nouveau le {date}, ceci est différent :",
        "difference.other_bytes": "Le récépissé ne porte pas sur {file} : ce sont d’autres octets.",
        "difference.verdict": "[{file} : ]alors {then}, maintenant {now}",
        "difference.check": "[{file} : ]{check} : alors {then}, maintenant {now}[. {reason}]",
        "difference.policy": "une autre politique : alors {then}, maintenant {now}",
        "difference.software": "un autre programme : alors {then}, maintenant {now}",
        "difference.registry_newer": "le registre {registry} est plus récent : alors numéro {then}, maintenant {now}",
        "difference.registry_older":
            "le registre {registry} est PLUS ANCIEN qu’alors : alors numéro {then}, maintenant {now}",
        "difference.registry_changed":
            "le registre {registry} a un autre contenu sous le même numéro {now} : l’un des deux n’est pas authentique",
        "difference.registry_absent": "le registre {registry} a été interrogé alors et n’est pas disponible maintenant",
        "difference.registry_added": "le registre {registry}, numéro {now}, n’a pas été interrogé alors",
        "difference.list_newer": "la liste d’états {list} est plus récente[ : alors du {then}, maintenant du {now}]",
        "difference.list_older":
            "la liste d’états {list} est PLUS ANCIENNE qu’alors[ : alors du {then}, maintenant du {now}]",
        "difference.list_changed": "la liste d’états {list} a un autre contenu",
        "difference.list_absent": "la liste d’états {list} était disponible alors et ne l’est plus",
        "difference.list_added": "la liste d’états {list} n’était pas disponible alors",
        "cli.receipt.written": "{file} : un récépissé pour {count} {count|fichier|fichiers}, signé avec {key}",
        "cli.receipt.incomplete":
            "Il n’y a pas de récépissé : tous les fichiers n’ont pas pu être lus, et un récépissé les passerait sous silence",
        "usage.receipt": "--receipt et --receipt-key vont ensemble, et pas avec --stream ; --receipt-names les demande",

        // Comparison
        "reason.compare.not_one": "Il n’y a pas exactement une attestation dans ce fichier[, mais {count}].",
        "next.compare.not_one": "Sortez-en celle dont il s’agit, et nommez ce fichier-là.",
        "compare.same": "Les deux disent la même chose.",
        "compare.differs": "Elles diffèrent :",
        "compare.onlyInA": "seulement dans A",
        "compare.onlyInB": "seulement dans B",
        "compare.hidden.blank":
            "Ils diffèrent par des espaces (␣).",
        "compare.hidden.invisible":
            "L’un contient un caractère que personne ne voit.",
        "compare.hidden.lookalike":
            "Ils diffèrent par des lettres d’alphabets divers qui se ressemblent ; derrière chacune figure son numéro.",
        "compare.hidden.composition":
            "Une lettre accentuée est composée dans l’un des deux ; ils se lisent pareil.",
        "compare.hidden.elsewhere":
            "Ces mots sont les mêmes ; la différence est dans ce qui s’y rattache, comme une langue ou un numéro.",
        "compare.unjudged": "Aucune n’a été vérifiée. Pour les vérifier : testamur verify",
        "compare.field.id": "Identifiant de l’attestation",
        "compare.field.issuer": "Émetteur",
        "compare.field.valid_from": "Valide à partir du",
        "compare.field.valid_until": "Valide jusqu’au",
        "compare.field.status": "Entrées d’état",
        "compare.field.achievement": "Identifiant de ce qui est décerné",
        "compare.field.achievement_type": "Type de titre",
        "compare.field.images": "Images",
        "compare.field.evidence": "Justificatifs",
        "compare.field.other": "Autre chose",

        "help.verify.receipt":
            "Écrire un récépissé signé de ce contrôle : ce qui a été vérifié, avec quoi, et ce qui en est sorti.",
        "help.verify.receipt_key": "Le fichier de clé qui signe le récépissé ; créez-en un avec testamur key generate.",
        "help.verify.receipt_names":
            "Garder les noms des fichiers dans le récépissé. Sans cela, rien n’y nomme une personne.",
        "help.receipt": "Regarder le récépissé d’un contrôle antérieur.",
        "help.receipt.check": "Le récépissé est-il authentique, et le même résultat sortirait-il aujourd’hui ?",
        "help.receipt.check.discussion":
            "Se termine par 0 s’il a été signé par la clé que nomme --signed-by et que les fichiers donnés ont aujourd’hui les mêmes verdicts ; 1 s’il n’est pas authentique, ou si un fichier en est un autre ; 2 si un verdict est différent aujourd’hui, ou s’il n’a pas été dit de qui doit être la clé. Ce qui est différent est nommé, avec ce qui l’explique. Donnez les mêmes options qu’à testamur verify.",
        "help.receipt.file": "Le récépissé.",
        "help.receipt.input":
            "Un fichier ou un dossier vérifié alors, à vérifier de nouveau. Peut être donné plusieurs fois.",
        "help.receipt.signed_by": "La clé qui doit avoir signé le récépissé, sous forme Multikey (z6Mk…) : la vôtre.",
        "help.receipt.format": "Comment écrire la réponse.",
        "help.compare":
            "Montrer ce que disent deux attestations, élément par élément : versions, traductions, formats.",
        "help.compare.discussion":
            "Se termine par 0 si elles disent la même chose, 1 sinon. Aucune n’est vérifiée. Les adresses hachées des apprenants sont laissées de côté lorsque leurs sels diffèrent : elles ne peuvent pas être comparées.",
        "help.compare.first": "Une attestation : un fichier, un badge, un PDF qui en contient une.",
        "help.compare.second": "L’autre.",
        "help.compare.format": "Comment écrire la comparaison.",

        "help.verify.applicants":
            "Un tableau (CSV ou Excel) des personnes candidates : noms, jours de naissance, numéros. Chaque attestation lui est comparée ; noms dans n’importe quel ordre et dans toutes les écritures d’Europe. Jamais un verdict à lui seul.",
    ]
}
