extension French {
    /// What is said about sharing.
    static let sharing: [String: String] = sharingReasons.merging(sharingRemarks) { first, _ in first }

    private static let sharingReasons: [String: String] = [
        "reason.share.incomplete": "Il manque quelque chose : {missing}.",
        "next.share.incomplete":
            "Dites quelles attestations, avec qui (--with), pour quoi (--purpose) et jusqu’à quand (--until).",
        "reason.share.end_past": "Le dernier jour, {date}, est déjà passé.",
        "next.share.end_past": "Choisissez aujourd’hui ou un jour ultérieur, écrit comme 2026-12-31.",
        "reason.share.not_in_force":
            "Cette attestation n’est pas en vigueur ({state}), et un certificat, un badge ou un code qui en serait tiré semblerait dire le contraire.",
        "next.share.not_in_force":
            "Partagez-la en fichier chiffré ou en présentation, que l’on vérifie à l’ouverture. Si le destinataire sait ce qu’il en est, dites-le : --although-not-in-force, ou la case de la page.",
        "reason.share.passphrase_of_wallet":
            "La phrase secrète pour le destinataire est celle qui ouvre votre portefeuille.",
        "next.share.passphrase_of_wallet":
            "Choisissez-en une autre pour ce fichier : qui l’apprend pourrait aussi ouvrir le portefeuille. Rien n’a été fait.",
        "reason.share.single": "Cette forme a de la place pour une attestation, pas pour {count}.",
        "next.share.single": "Partagez-les l’une après l’autre, ou ensemble comme présentation ou fichier chiffré.",
        "reason.share.too_large":
            "C’est plus que ce qui est partagé à la fois[ : {found} {unit}, pour {limit} au plus].",
        "next.share.too_large": "Partagez moins d’attestations à la fois.",
        "reason.share.unknown": "Le portefeuille n’a pas de partage [{share}|de ce nom].",
        "next.share.unknown": "testamur wallet shares les énumère avec leurs noms.",
        "reason.share.not_drawable":
            "L’élément {record} n’est pas une attestation qui puisse être dessinée ou mise dans un code.",
        "next.share.not_drawable":
            "Partagez-le comme fichier chiffré : le destinataire le reçoit exactement comme vous.",
        "reason.share.malformed": "Ceci n’est pas un fichier partagé avec testamur[ : {cause}].",
        "next.share.malformed":
            "Vérifiez que c’est le bon fichier, et qu’un programme de messagerie ou un site ne l’a pas changé. Une présentation ou un certificat se vérifie avec testamur verify.",
        "reason.share.version": "Le fichier a été fait par un programme plus récent[ : son format est {version}].",
        "next.share.version": "Mettez ce programme à jour.",
        "reason.share.damaged": "Le fichier a été endommagé en chemin.",
        "next.share.damaged": "Faites-le envoyer de nouveau, en pièce jointe.",
        "reason.share.other_recipient": "Le fichier est pour un autre destinataire : il ne s’ouvre pas avec ceci.",
        "next.share.other_recipient":
            "testamur open FILE sans clé dit avec quoi il s’ouvre. Demandez à l’expéditeur s’il vous était destiné.",
        "reason.share.wrong_passphrase": "Phrase secrète erronée, ou l’en-tête du fichier a été altéré.",
        "next.share.wrong_passphrase":
            "Tapez de nouveau la phrase secrète ; faites attention à la disposition du clavier et aux majuscules. Seul l’expéditeur peut la dire.",
        "reason.share.altered": "Quelqu’un a changé le fichier après qu’il a été scellé.",
        "next.share.altered": "Ne l’utilisez pas. Faites-le envoyer de nouveau.",
        "reason.share.kdf_below_floor":
            "Le fichier demande si peu de protection que sa phrase secrète pourrait être devinée[ : {memory} octets de mémoire, {passes} {passes|passe|passes}].",
        "next.share.kdf_below_floor":
            "Aucun programme honnête n’écrit cela : quelqu’un a changé le fichier. Ne tapez pas la phrase secrète.",
        "reason.share.kdf_above_ceiling":
            "Le fichier demande plus de mémoire ou de temps qu’aucun fichier honnête[ : {memory} octets de mémoire, {passes} {passes|passe|passes}].",
        "next.share.kdf_above_ceiling":
            "Quelqu’un l’a fait pour que son ouverture épuise votre machine. Ne l’utilisez pas.",
        "reason.share.qr_too_large": "L’attestation est plus grande que ce que contient un code QR.",
        "next.share.qr_too_large":
            "Partagez-la comme certificat (pdf), comme badge (png) ou comme fichier chiffré ; une attestation signée avec eddsa-jcs-2022 et sans images y tient souvent.",
    ]

    private static let sharingRemarks: [String: String] = [
        "share.about": "{recipient} verra, de {title} :",
        "share.seen.name": "votre nom : {value}",
        "share.seen.birth": "votre date de naissance : {value}",
        "share.seen.identifier": "{kind} : {value}",
        "share.seen.hashed": "une empreinte ({kind}) : qui connaît cette indication peut vous reconnaître",
        "share.seen.holder":
            "la clé publique à laquelle elle est liée : qui reçoit cette attestation, ou une autre du même émetteur, voit la même et reconnaît que c’est vous ; les attestations d’autres émetteurs ont d’autres clés",
        "share.seen.award": "l’attestation : {value}",
        "share.seen.grade": "votre résultat : {value}",
        "share.seen.rest": "tout ce qu’elle contient d’autre : {value}",
        "share.seen.evidence": "des liens vers vos travaux : {count}",
        "share.seen.status": "où son état est tenu : qui la vérifie peut interroger la liste de l’émetteur",
        "share.seen.file": "le fichier entier, {bytes} octets ; ce qu’il contient n’est pas lu ici",
        "share.member.activityStartDate": "le début du cours",
        "share.member.activityEndDate": "la fin du cours",
        "share.member.achievement.description": "sa description",
        "share.member.achievement.image": "son image",
        "share.fact.signer": "qui a signé",
        "share.fact.place": "lieu",
        "share.fact.level": "niveau",
        "share.fact.workload": "charge de travail",
        "share.fact.outcomes": "acquis d’apprentissage",
        "share.fact.assessment": "comment vous avez été évalué",
        "share.fact.supervision": "comment vous avez été surveillé",
        "share.fact.participation": "comment vous avez participé",
        "share.fact.quality": "assurance qualité",
        "share.fact.prerequisites": "ce qui était requis avant",
        "share.fact.stackability": "vers quoi elle compte",
        "share.fact.valid_until": "jusqu’à quand elle est valide",
        "share.scheme.sisSourcedId": "numéro d’étudiant",
        "share.scheme.nationalIdentityNumber": "numéro d’identification national",
        "share.scheme.emailAddress": "adresse électronique",
        "share.scheme.userName": "nom d’utilisateur",
        "share.withheld":
            "L’attestation est signée comme un tout : rien n’en peut être retenu. Ce qui a été remis ne peut être repris.",
        "share.state": "Son état : {state}[ : {message}]",
        "share.unmarked":
            "Un certificat, un badge ou un code qui en est tiré a l’air d’être en vigueur. Ne le partagez que si le destinataire le sait.",
        "share.how.presentation":
            "Comme présentation pour {domain}, signée par vous ; les vérificateurs la refusent après le {date}.",
        "share.how.encrypted.key": "Comme fichier que seul le titulaire de {key} ouvre.",
        "share.how.encrypted.passphrase":
            "Comme fichier qui s’ouvre avec la phrase secrète que vous choisissez. Communiquez-la par une autre voie.",
        "share.how.encrypted.also":
            "Le destinataire y lit aussi : que c’est pour {recipient}, dans quel but ({purpose}), jusqu’à quand ({date}), et à la seconde près quand le fichier a été fait.",
        "share.how.pdf": "Comme certificat que tout le monde peut lire, avec l’attestation à l’intérieur.",
        "share.how.png": "Comme badge, avec l’attestation à l’intérieur.",
        "share.how.qr": "Comme code QR qui contient l’attestation.",
        "share.form.presentation": "présentation",
        "share.form.encrypted": "fichier chiffré",
        "share.form.pdf": "certificat",
        "share.form.png": "badge",
        "share.form.qr": "code QR",
        "share.state.active": "jusqu’au {date}",
        "share.state.ended": "terminé le {date}",
        "share.state.withdrawn": "retiré le {date}",
        "share.removed": "un élément retiré depuis",
        "share.for": "pour {purpose}",
        "share.here": "fait ici : {file}",
        "share.purpose.proof": "preuve que c’est à moi",
        "share.pdf.code": "Scanné, ce code est l’attestation elle-même.",
        "cli.share.done": "{file} est pour {recipient}, jusqu’au {until}. Dans votre liste : testamur wallet shares",
        "cli.share.open_with": "Pour l’ouvrir là-bas : testamur open {file} --key THEIR-KEY-FILE --out FOLDER",
        "cli.share.open_passphrase": "Pour l’ouvrir là-bas : testamur open {file} --out FOLDER",
        "cli.share.verify_with":
            "Pour le vérifier là-bas : testamur verify {file} --challenge {challenge} --domain {domain}",
        "cli.shares.empty": "Rien n’a encore été partagé.",
        "cli.withdrawn":
            "Le partage avec {recipient} est marqué comme retiré. La copie qui y est demeure, et s’ouvre comme avant : demandez qu’on la supprime.",
        "cli.withdrawn.before": "Il avait déjà été retiré.",
        "cli.open.about":
            "Scellé le {date} pour {recipient}, pour {purpose}, à utiliser jusqu’au {until}. Ce sont les mots de l’expéditeur : on ne sait pas qui l’a scellé.",
        "cli.open.ended": "le dernier jour, {until}, est passé : l’expéditeur demande que ce ne soit plus utilisé",
        "cli.open.key": "Il s’ouvre avec la clé {key} : testamur open FILE --key KEY-FILE --out FOLDER",
        "cli.open.passphrase": "Il s’ouvre avec une phrase secrète : testamur open FILE --out FOLDER",
        "cli.open.verify": "Rien n’a été vérifié. Pour vérifier : testamur verify {folder}",
        "cli.passphrase.share": "Phrase secrète du fichier partagé :",
        "cli.passphrase.new_share": "Phrase secrète pour le destinataire :",
        "usage.share_challenge": "une présentation demande --challenge et --domain, que le destinataire vous donne",
        "usage.share_not_presentation": "--challenge et --domain vont avec une présentation",
        "usage.share_key_elsewhere": "--recipient-key et --share-passphrase-file vont avec un fichier chiffré",
        "usage.share_two_locks": "donnez --recipient-key ou --share-passphrase-file, pas les deux",
        "usage.kdf_memory": "--kdf-memory va de {least} à {most}",
        "usage.open_out": "--out nomme le dossier pour ce qui est à l’intérieur",

        "help.wallet.share": "Partager des attestations avec un destinataire, pour un usage, jusqu’à un jour donné.",
        "help.wallet.share.discussion":
            "Montre ce que verra le destinataire, demande, fait le fichier et s’en souvient. Formes : presentation (signée par vous ; demande le défi et le domaine du destinataire), encrypted (pour une clé ou une phrase secrète), pdf, png et qr (une attestation chacun). Les identifiants des éléments sont ceux de wallet list.\n\nExemple : testamur wallet share 3f9a1c02 --with \"Sonnwald Works\" --purpose \"application 17\" --until 2027-01-31 --as pdf --out award.pdf --wallet my.wallet",
        "help.wallet.share.with":
            "Qui le reçoit, avec vos mots ; le destinataire les lit aussi, dans un fichier chiffré.",
        "help.wallet.share.purpose": "À quoi il sert ; le destinataire le lit aussi, dans un fichier chiffré.",
        "help.wallet.share.until": "Le dernier jour, par exemple 2026-12-31.",
        "help.wallet.share.as": "Ce qu’il faut faire.",
        "help.wallet.share.out": "Le fichier à créer.",
        "help.wallet.share.recipient_key":
            "La clé publique du destinataire, une Multikey Ed25519 (z6Mk…) ou un did:key, pour --as encrypted.",
        "help.wallet.share.passphrase_file":
            "Lire la phrase secrète pour le destinataire à la première ligne de ce fichier.",
        "help.wallet.share.challenge": "Le défi que le destinataire vous a donné, pour --as presentation.",
        "help.wallet.share.domain": "Le domaine que le destinataire vous a donné, pour --as presentation.",
        "help.wallet.share.although": "Dessiner une attestation qui n’est pas en vigueur : le destinataire le sait.",
        "help.wallet.share.yes": "Ne pas demander.",
        "help.wallet.shares": "Énumérer ce qui a été partagé, avec qui, pour quoi et jusqu’à quand.",
        "help.wallet.withdraw": "Marquer un partage comme retiré.",
        "help.wallet.withdraw.discussion":
            "Personne ne peut reprendre ce qui a été remis : les copies demeurent. La marque est pour vous, et pour la lettre dans laquelle vous demandez la suppression.",
        "help.wallet.share_id": "L’identifiant d’un partage, ou son début.",
        "help.open": "Ouvrir un fichier d’attestations que quelqu’un a partagé avec vous.",
        "help.open.discussion":
            "Écrit chaque attestation telle que son apprenant l’a reçue. Rien n’est vérifié : c’est ce que fait testamur verify. Sans --out, dit avec quoi le fichier s’ouvre.",
        "help.open.file": "Le fichier que vous avez reçu.",
        "help.open.key": "Votre fichier de clé, s’il a été scellé pour votre clé.",
        "help.open.out": "Un dossier nouveau ou vide pour les attestations.",
        "help.wallet.open_share":
            "Ouvrir un fichier que quelqu’un a partagé avec vous ; la même chose que testamur open.",
    ]
}
