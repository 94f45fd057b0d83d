extension French {
    /// What is said about the helper program, and about what it unpacks and draws.
    static let helper: [String: String] = [
        // The process
        "reason.helper.missing":
            "Le programme testamur-helper, qui ouvre les feuilles de calcul et dessine les certificats, n’est pas là[ : {file}].",
        "next.helper.missing":
            "Mettez testamur-helper dans le dossier de testamur, ou nommez-le dans TESTAMUR_HELPER avec un chemin absolu.",
        "reason.helper.start": "Le programme testamur-helper n’a pas pu être lancé en sûreté[ : {system}].",
        "next.helper.start":
            "Rien n’a été changé. Regardez s’il reste de la mémoire et des processus, et si le noyau permet les filtres seccomp.",
        "reason.helper.version": "Le programme testamur-helper appartient à une autre version de testamur.",
        "next.helper.version": "Installez les deux programmes de la même version.",
        "reason.helper.crashed":
            "Le programme testamur-helper s’est interrompu[ avec le signal {signal}] : le fichier a pu être fait pour nuire, ou c’est trop pour lui.",
        "next.helper.crashed":
            "Rien n’a été changé. Ouvrez le fichier avec le programme qui l’a fait, enregistrez-le de nouveau et réessayez.",
        "reason.helper.timeout": "Le programme testamur-helper n’a pas répondu à temps et a été arrêté.",
        "next.helper.timeout":
            "Rien n’a été changé. [Ceci est {kind} : demandez les attestations comme fichiers à part.|Réessayez ; si la feuille de calcul est très grande, enregistrez-la en CSV et utilisez celui-ci.]",
        "reason.helper.limit":
            "Le programme testamur-helper a demandé plus qu’il n’a le droit[ : {what}][ (la limite est {limit})], et a été arrêté.",
        "next.helper.limit":
            "Rien n’a été changé. [Ceci est {kind} : demandez les attestations comme fichiers à part.|Utilisez un fichier plus petit ; enregistrez en CSV une très grande feuille de calcul.]",
        "reason.helper.protocol":
            "Le programme testamur-helper a donné une réponse qui n’en est pas une, et a été arrêté.",
        "next.helper.protocol":
            "Rien n’a été changé. N’utilisez pas le fichier qu’il était en train d’ouvrir ; parlez-nous-en.",

        // Spreadsheets
        "reason.xlsx.format": "Ceci n’est pas un classeur au format actuel d’Excel (.xlsx)[ ; c’est .{found}].",
        "next.xlsx.format": "Ouvrez-le dans votre tableur et enregistrez-le en .xlsx ou en CSV.",
        "reason.xlsx.encrypted": "Le classeur est protégé par un mot de passe.",
        "next.xlsx.encrypted": "Ouvrez-le dans votre tableur, enlevez le mot de passe et enregistrez-le.",
        "reason.xlsx.malformed": "Le classeur est endommagé[ : dans {part}][, ligne {row}].",
        "next.xlsx.malformed": "Ouvrez-le dans votre tableur, enregistrez-le sous un nouveau nom et utilisez celui-là.",
        "reason.xlsx.entities":
            "Une partie du classeur a ses propres définitions, par lesquelles elle pourrait dire autre chose à chaque programme.",
        "next.xlsx.entities":
            "Aucun tableur n’écrit un tel fichier : demandez à la personne qui l’a envoyé de l’enregistrer de nouveau.",
        "reason.xlsx.too_large": "Le classeur est plus grand que ce qui est lu[ : {what}][, la limite est {limit}].",
        "next.xlsx.too_large": "Ne gardez que la feuille avec la liste des apprenants, ou enregistrez-la en CSV.",

        // Archives
        "reason.zip.malformed": "Ceci n’est pas un fichier ZIP, ou il est endommagé.",
        "next.zip.malformed": "Copiez ou téléchargez de nouveau le fichier.",
        "reason.zip.path": "L’archive veut mettre un fichier là où aucun ne peut être mis[ : {name}].",
        "next.zip.path": "Ne décompressez pas cette archive ; demandez-en une nouvelle à la personne qui l’a envoyée.",
        "reason.zip.symlink": "L’archive a un lien à la place d’un fichier[ : {name}].",
        "next.zip.symlink":
            "Ne décompressez pas cette archive ; demandez-en une nouvelle à la personne qui l’a envoyée.",
        "reason.zip.too_large":
            "L’archive se décompresse en plus que ce qui est lu[ : {what}][, la limite est {limit}] : elle a pu être faite pour nuire.",
        "next.zip.too_large": "Ne décompressez pas cette archive ; demandez les fichiers eux-mêmes.",
        "reason.zip.duplicate_name": "L’archive a deux fichiers du même nom[ : {name}].",
        "next.zip.duplicate_name": "Demandez-en une nouvelle à la personne qui a fait l’archive.",
        "reason.zip.encrypted": "L’archive est protégée par un mot de passe.",
        "next.zip.encrypted": "Décompressez-la avec le mot de passe et utilisez les fichiers.",
        "reason.zip.ambiguous": "L’archive est faite de sorte que deux programmes y trouvent des fichiers différents.",
        "next.zip.ambiguous":
            "Ne décompressez pas cette archive ; demandez-en une nouvelle à la personne qui l’a envoyée.",

        // Designs and drawings
        "reason.design.syntax": "Le modèle n’est pas un SVG qui puisse être dessiné[ : ligne {line}].",
        "next.design.syntax": "Enregistrez-le depuis votre programme de dessin comme simple SVG.",
        "reason.design.external": "Le modèle va chercher en dehors de lui-même[ : {what}].",
        "next.design.external":
            "Intégrez les images dans le modèle, retirez-en les scripts et les liens, et enregistrez-le comme simple SVG.",
        "reason.design.field": "Une place pour du texte dans le modèle n’est pas écrite comme telle[ : {what}].",
        "next.design.field":
            "Une place pour du texte est un rectangle avec data-text ; docs/formats/certificate-design.md énumère ce qui peut y figurer.",
        "reason.design.too_large":
            "Le modèle est plus grand que ce qui est dessiné[ : {what}][, la limite est {limit}].",
        "next.design.too_large": "Rendez les images du modèle plus petites.",
        "reason.qr.too_long": "C’est plus que ce que contient un code QR.",
        "next.qr.too_long": "Donnez le fichier lui-même, ou un lien vers lui.",

        // PDF
        "reason.pdf.malformed": "Ceci n’est pas un PDF, ou il est endommagé.",
        "next.pdf.malformed": "Copiez ou téléchargez de nouveau le fichier.",
        "reason.pdf.encrypted": "Le PDF est protégé par un mot de passe.",
        "next.pdf.encrypted": "Enregistrez-le sans le mot de passe, ou demandez l’attestation comme fichier à part.",
        "reason.pdf.too_large": "Le PDF porte plus que ce qui est lu[ : {what}][, la limite est {limit}].",
        "next.pdf.too_large": "Demandez l’attestation comme fichier à part.",
        "reason.pdf.filter": "Un fichier dans le PDF est compressé d’une manière qui n’est pas lue.",
        "next.pdf.filter": "Demandez l’attestation comme fichier à part.",
        "reason.pdf.ambiguous": "Le PDF est fait de sorte que deux programmes y trouvent des fichiers différents.",
        "next.pdf.ambiguous": "Demandez l’attestation comme fichier à part.",
    ]

    /// What is said about files besides the credentials, and what stands on certificates.
    static let outputs: [String: String] = [
        "help.output":
            "Ce qu’il faut faire en plus des fichiers mêmes des attestations ; plusieurs sont séparés par des virgules, ou donnés un par un. Les certificats (pdf) et les badges portent l’attestation à l’intérieur.",
        "help.output.certificate_design":
            "Un SVG d’après lequel dessiner les certificats ; donné plusieurs fois, une page chacun. docs/formats/certificate-design.md dit comment on en fait un.",
        "help.output.badge": "Une image pour les badges : un PNG tel quel, ou un modèle SVG.",
        "help.output.link_base": "Le début des adresses des attestations ; l’identifiant de chacune est mis derrière.",
        "help.output.qr":
            "Ce que contient le code QR sur un certificat : l’attestation entière, son adresse, ou rien. L’adresse là où --link-base est donné.",
        "usage.link_base": "--link-base est une adresse qui commence par https://",
        "usage.qr_link": "--qr link demande --link-base",
        "usage.badge_svg":
            "un PNG ne peut pas devenir un badge SVG : donnez un SVG à --badge, ou laissez --output badge-svg de côté",
        "cli.output.progress": "{done} sur {total} faits, {rate} par seconde, encore {left} s",
        "cli.output.cut":
            "{count} {count|certificat a|certificats ont} un texte qui ne tenait pas même dans sa plus petite taille et a été coupé.",
        "cli.output.no_code":
            "{count} {count|certificat n’a|certificats n’ont} pas de code QR : l’attestation est plus que ce qu’il contient. Elle est intégrée dans le fichier ; --qr link y met une adresse.",
        "cli.output.no_code_expected":
            "Les certificats n’auront pas de code QR : les attestations sont plus que ce qu’il contient. Elles sont intégrées dans les fichiers ; --qr link y met une adresse.",

        "certificate.kind": "MICROCERTIFICATION",
        "certificate.awarded_to": "est délivrée à",
        "certificate.outcomes": "Acquis d’apprentissage",
        "certificate.workload": "Charge de travail",
        "certificate.level": "Niveau",
        "certificate.grade": "Résultat",
        "certificate.learner": "Apprenant",
        "certificate.issuer": "Délivrée par",
        "certificate.place": "Lieu de délivrance",
        "certificate.date": "Date de délivrance",
        "certificate.valid_until": "Valide jusqu’au",
        "certificate.assessment": "Évaluation",
        "certificate.supervision": "Surveillance et identité",
        "certificate.participation": "Forme de participation",
        "certificate.quality": "Assurance qualité",
        "certificate.prerequisites": "Prérequis",
        "certificate.stackability": "Possibilités de cumul",
        "certificate.stackability.stackable": "Cumulable",
        "certificate.stackability.stand_alone": "Autonome",
        "certificate.eqf": "CEC {level}",
        "certificate.cycle": "cycle {cycle} (QF-EHEA)",
        "certificate.hours": "{count} heures",
        "certificate.check_heading": "Comment vérifier cette attestation",
        "certificate.check":
            "Cette page montre ce que dit une attestation numérique signée. L’attestation elle-même est dans ce PDF (credential.json) et peut être vérifiée par tous, sans demander à l’émetteur, avec tout vérificateur pour Open Badges 3.0.",
        "certificate.qr_credential":
            "Le code contient l’attestation entière : elle peut être vérifiée depuis le papier, sans réseau.",
        "certificate.qr_link": "Le code mène à l’attestation sur le web.",
    ]
}
