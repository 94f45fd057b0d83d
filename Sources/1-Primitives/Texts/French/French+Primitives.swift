extension French {
    /// What is said about bytes, JSON, keys and identifiers.
    static let primitives: [String: String] = [
        // Places, and what is said of a code without a sentence
        "place.whole": "dans le document dans son ensemble",
        "place.pointer": "à {pointer}",
        "place.byte": "à l’octet {offset}",
        "place.cell": "à la ligne {row}, colonne {column}",
        "place.file": "dans {file}",
        "reason.other": "Ceci a été refusé avec le code {code}.",
        "next.other":
            "Cherchez le code {code} dans la documentation, ou demandez à la personne qui a envoyé le document.",

        // Bytes as text
        "reason.b64.alphabet":
            "Un texte qui devrait contenir des octets en base64url a un caractère qui n’y a pas sa place.",
        "next.b64.alphabet":
            "Redemandez le fichier d’origine ; le remplissage (=), les espaces, + et / montrent qu’il a été converti en chemin.",
        "reason.b64.noncanonical":
            "Un texte en base64url n’est pas écrit de la seule façon qui existe pour ses octets.",
        "next.b64.noncanonical": "Redemandez le fichier d’origine ; quelqu’un ou quelque chose a changé un caractère.",
        "reason.b64.empty": "Un texte qui devrait contenir des octets en base64url est vide.",
        "next.b64.empty": "Redemandez le fichier d’origine ; il en manque une partie.",
        "reason.b64.length":
            "Un texte en base64url a une longueur qu’aucune suite d’octets ne donne : il a été coupé ou a un caractère de trop.",
        "next.b64.length": "Redemandez le fichier d’origine.",
        "reason.b58.alphabet":
            "Un texte qui devrait contenir une clé ou une signature en base58 a un caractère qui n’y a pas sa place.",
        "next.b58.alphabet":
            "Copiez-le de nouveau depuis l’original ; base58 n’a ni 0 (zéro), ni O, ni I, ni l minuscule, que l’on confond facilement.",
        "reason.b58.empty": "Un texte qui devrait contenir une clé ou une signature en base58 est vide.",
        "next.b58.empty": "Copiez-le de nouveau depuis l’original.",
        "reason.b45.alphabet": "Le texte d’un code QR contient un caractère que base45 n’emploie pas.",
        "next.b45.alphabet": "Scannez le code de nouveau.",
        "reason.b45.length": "Le texte d’un code QR est coupé, ou a un caractère de trop.",
        "next.b45.length": "Scannez le code de nouveau.",
        "reason.b45.noncanonical": "Le texte d’un code QR a des caractères qui ne correspondent à aucun octet.",
        "next.b45.noncanonical": "Scannez le code de nouveau.",
        "reason.b58.too_long":
            "Un texte en base58 est trop long pour une clé ou une signature[ : {length} caractères, dont {limit} au plus sont lus].",
        "next.b58.too_long": "Vérifiez que rien d’autre n’a été collé avec la clé.",
        "reason.hex.malformed":
            "Ceci n’est pas une suite de chiffres hexadécimaux : des paires de 0 à 9 et de a à f minuscules.",
        "next.hex.malformed": "Écrivez-le de nouveau sans espaces, sans 0x devant et en minuscules.",
        "reason.multibase.prefix": "Une clé ou une signature ne commence pas par la lettre qui nomme son codage.",
        "next.multibase.prefix":
            "Une clé sous forme Multikey commence par z : copiez-la de nouveau, avec sa première lettre.",
        "reason.multicodec.malformed": "Les octets d’une clé ne commencent pas par un nombre bien formé pour son type.",
        "next.multicodec.malformed": "Demandez au titulaire de la clé sa forme Multikey.",

        // Days and times
        "reason.time.malformed":
            "[« {found} » n’est|Ceci n’est] pas une date et une heure dans la forme stricte qu’emploient les attestations.",
        "next.time.malformed": "Écrivez 2026-05-12T07:30:00Z, ou avec le décalage du lieu 2026-05-12T09:30:00+02:00.",
        "reason.date.malformed": "[« {found} » n’est|Ceci n’est] pas un jour du calendrier sous la forme 2026-02-28.",
        "next.date.malformed": "Écrivez le jour en année, mois et jour, chacun avec ses zéros : 2026-02-28.",

        // JSON
        "reason.json.syntax": "Le fichier n’est pas du JSON bien formé.",
        "next.json.syntax":
            "Demandez le fichier d’origine ; les programmes qui remettent le JSON en forme, la messagerie et les traitements de texte l’abîment souvent.",
        "reason.json.encoding": "Le texte n’est pas du pur UTF-8, ou commence par une marque d’ordre des octets.",
        "next.json.encoding":
            "Enregistrez-le de nouveau en UTF-8 sans marque d’ordre des octets ; s’il est signé, demandez le fichier d’origine.",
        "reason.json.duplicate_key":
            "Le même nom figure deux fois dans un objet, si bien que deux lecteurs pourraient lire deux choses différentes.",
        "next.json.duplicate_key": "Ne vous fiez pas à ce document ; demandez-en un correct à l’émetteur.",
        "reason.json.surrogate":
            "Un texte contient la moitié d’un caractère : un échappement tel que \\ud800 sans son complément.",
        "next.json.surrogate": "Demandez le fichier d’origine ; le texte a été coupé au milieu d’un caractère.",
        "reason.json.number": "Un nombre est trop grand ou trop long pour quelque programme que ce soit.",
        "next.json.number": "Demandez à l’émetteur un document correct.",
        "reason.json.number_range":
            "Un nombre entier dépasse 9 007 199 254 740 991, au-delà duquel les programmes commencent à arrondir et ne s’accordent plus.",
        "next.json.number_range":
            "Demandez à l’émetteur un document correct, avec le nombre sous forme de texte s’il s’agit d’un identifiant.",
        "reason.json.type":
            "[Le fichier est de la sorte « {found} », et une attestation est un objet|Une valeur est d’un autre type que ce que demande sa place, par exemple un texte là où il faut un nombre].",
        "next.json.type":
            "[Si le fichier (« {found} ») contient plusieurs attestations, mettez chacune dans son propre fichier|Demandez à l’émetteur un document correct].",
        "reason.limit.size": "L’entrée est plus grande que ce qui est lu ici[ ; la limite est {limit}].",
        "next.limit.size": "Une attestation est un petit fichier : vérifiez que c’est le bon.",
        "reason.limit.depth":
            "Des valeurs sont imbriquées plus profondément que n’en a besoin une attestation[ ; la limite est {limit}].",
        "next.limit.depth": "Vérifiez que c’est le bon fichier ; il a probablement été fait pour nuire.",

        // Keys
        "reason.key.length": "Une clé n’a pas la longueur de son type[ : {found} octets au lieu de {expected}].",
        "next.key.length": "Copiez de nouveau la clé auprès de son titulaire.",
        "reason.key.noncanonical":
            "Une clé publique n’est pas écrite de la seule façon qui existe pour une clé de son type.",
        "next.key.noncanonical": "Ne vous fiez pas à cette clé ; demandez la bonne à son titulaire.",
        "reason.key.small_order":
            "Cette clé publique est d’une sorte pour laquelle une signature convient à de nombreux documents : elle ne prouve rien.",
        "next.key.small_order": "Ne vous fiez à rien de ce qui est signé avec elle.",
        "reason.key.subgroup":
            "Cette clé publique n’est pas une véritable clé de son type : les programmes ne s’accorderaient pas sur ses signatures.",
        "next.key.subgroup":
            "Ne vous fiez pas à cette clé ; demandez à son titulaire une clé faite par un programme bien entretenu.",
        "reason.key.not_on_curve":
            "Cette clé publique est inventée : ses nombres n’appartiennent à aucune clé de son type, et les signatures faites avec elle ne prouvent rien.",
        "next.key.not_on_curve":
            "Ne vous fiez à rien de ce qui est signé avec elle ; demandez la bonne clé à l’émetteur.",
        "reason.key.type": "La clé est d’un autre type que celui qu’il faut ici.",
        "next.key.type":
            "Utilisez une clé du type qu’il faut ici, ou demandez à l’émetteur de signer avec une telle clé.",
        "reason.key.private_material":
            "Une clé privée se trouve là où seule une clé publique peut être : quiconque l’a vue peut signer au nom de son titulaire.",
        "next.key.private_material": "Prévenez tout de suite le titulaire ; la clé doit être retirée et remplacée.",
        "reason.key.usage": "La clé dit d’elle-même qu’elle n’est pas faite pour les signatures[ ({member})].",
        "next.key.usage": "Demandez à l’émetteur avec quelle clé ses attestations sont signées.",
        "reason.key.malformed": "Une clé ne peut pas être lue[ : {member} manque ou a une mauvaise forme].",
        "next.key.malformed": "Demandez au titulaire de la clé sa forme Multikey ou une JSON Web Key correcte.",
        "reason.key.inconsistent": "Une clé privée et la clé publique à côté d’elle ne vont pas ensemble.",
        "next.key.inconsistent": "Ne signez pas avec elle ; rétablissez le fichier de clé depuis une sauvegarde.",

        // Signatures
        "reason.sig.length": "La signature n’a pas la longueur de son type[ : {found} octets au lieu de {expected}].",
        "next.sig.length":
            "Redemandez le fichier d’origine ; la signature a été coupée, ou quelque chose a été ajouté.",
        "reason.sig.malformed":
            "La signature contient des nombres qu’aucun signataire ne produit, ou est écrite sous une autre forme que celle des attestations.",
        "next.sig.malformed": "Ne vous fiez pas à ce document ; demandez l’original à l’émetteur.",
        "reason.sig.noncanonical_s":
            "La signature a été changée en une seconde forme d’elle-même, qu’aucun signataire ne produit.",
        "next.sig.noncanonical_s": "Ne vous fiez pas à ce document ; demandez l’original.",
        "reason.sig.noncanonical_r": "La signature a une partie sous une forme qu’aucun signataire ne produit.",
        "next.sig.noncanonical_r": "Ne vous fiez pas à ce document ; demandez l’original.",
        "reason.sig.small_order_r": "La signature a une partie d’une sorte qu’aucun signataire honnête ne produit.",
        "next.sig.small_order_r": "Ne vous fiez pas à ce document ; demandez l’original à l’émetteur.",
        "reason.sig.subgroup":
            "La signature est d’une sorte que certains programmes acceptent et que d’autres refusent ; aucun signataire honnête ne la produit.",
        "next.sig.subgroup": "Ne vous fiez pas à ce document ; demandez l’original à l’émetteur.",
        "reason.sig.mismatch":
            "La signature ne correspond pas : le document a été changé après la signature, ou une autre clé l’a signé.",
        "next.sig.mismatch": "Ne vous fiez pas à ce document ; demandez l’original à l’émetteur.",

        // Key files and passphrases
        "reason.keyfile.malformed": "Ceci n’est pas un fichier de clé, ou il est endommagé[ ({member})].",
        "next.keyfile.malformed": "Vérifiez le nom du fichier, ou rétablissez le fichier de clé depuis une sauvegarde.",
        "reason.keyfile.version": "Le fichier de clé a une version que ce programme ne connaît pas[ : {version}].",
        "next.keyfile.version": "Utilisez la dernière version de ce programme.",
        "reason.keyfile.damaged": "Le fichier de clé est endommagé : sa somme de contrôle ne correspond pas.",
        "next.keyfile.damaged": "Rétablissez-le depuis une sauvegarde.",
        "reason.keyfile.altered":
            "Le fichier de clé a été altéré : la phrase secrète est la bonne, mais ce qu’elle protège ne correspond pas au reste.",
        "next.keyfile.altered":
            "Ne l’utilisez pas ; rétablissez le fichier de clé depuis une sauvegarde, et cherchez qui pouvait y écrire.",
        "reason.keyfile.kdf_below_floor":
            "Le fichier de clé protège sa clé avec trop peu de travail : une phrase secrète pourrait être devinée.",
        "next.keyfile.kdf_below_floor":
            "Utilisez un fichier de clé fait par ce programme ; quelqu’un a peut-être affaibli celui-ci.",
        "reason.keyfile.kdf_above_ceiling":
            "Le fichier de clé demande plus de mémoire ou de travail que ce programme n’y consacre.",
        "next.keyfile.kdf_above_ceiling":
            "Rétablissez le fichier de clé depuis une sauvegarde ; celui-ci a été fait pour épuiser la machine.",
        "reason.keyfile.wrong_passphrase": "La phrase secrète est fausse, ou le fichier de clé a été altéré.",
        "next.keyfile.wrong_passphrase":
            "Réessayez en faisant attention aux majuscules et à la langue du clavier ; sinon, rétablissez le fichier de clé depuis une sauvegarde.",
        "reason.keyfile.no_memory":
            "La machine n’a pas assez de mémoire pour ouvrir le fichier de clé[ : il faut {memory} octets].",
        "next.keyfile.no_memory": "Fermez d’autres programmes et réessayez.",
        "reason.passphrase.empty": "Aucune phrase secrète n’a été donnée.",
        "next.passphrase.empty":
            "Tapez une phrase secrète, ou transmettez-en une avec --passphrase-file ou --passphrase-fd.",
        "reason.passphrase.weak": "Qui obtient le fichier devinerait vite cette phrase secrète.",
        "next.passphrase.weak":
            "Prenez au moins {limit} caractères qui ne se suivent ni ne se répètent ; le mieux est quatre mots ou plus que personne d’autre n’assemblerait.",
        "reason.passphrase.too_long": "La phrase secrète est trop longue[ : {found} octets, dont {limit} sont lus].",
        "next.passphrase.too_long": "Vérifiez que le bon fichier a été donné pour la phrase secrète.",
        "reason.passphrase.encoding": "La phrase secrète n’est pas un texte UTF-8.",
        "next.passphrase.encoding":
            "Vérifiez que le bon fichier a été donné pour la phrase secrète, et enregistrez-le en UTF-8.",

        // The libraries below
        "reason.crypto.unavailable":
            "La bibliothèque cryptographique de cette machine manque ou ne fonctionne pas comme elle le doit[ ({library} : {test})].",
        "next.crypto.unavailable": "Installez les mises à jour de sécurité de libsodium et d’OpenSSL, puis réessayez.",
        "reason.aead.open":
            "Quelque chose de scellé ne peut pas être ouvert : cela a été changé, ou appartient à une autre clé.",
        "next.aead.open": "Rétablissez-le depuis une sauvegarde.",

        // Identifiers
        "reason.did.malformed": "Ceci n’est pas un DID bien formé[ : {did}].",
        "next.did.malformed":
            "Copiez de nouveau l’identifiant auprès de son titulaire ; il commence par did:key:, did:jwk: ou did:web:.",
        "reason.did.unsupported": "Les identifiants de cette sorte ne sont pas lus[ : {did}].",
        "next.did.unsupported":
            "Demandez à l’émetteur une attestation sous un identifiant did:web, did:key ou did:jwk.",
        "reason.did.unavailable":
            "Le document des clés de {did} n’est pas disponible, si bien que la signature n’a pas pu être vérifiée.",
        "next.did.unavailable":
            "Donnez le document DID de l’émetteur avec --did-document, ou avec --trust un registre qui inscrit ses clés ; --online interroge le serveur d’un émetteur inscrit dans un registre.",
        "reason.did.id_mismatch": "Un document de clés porte sur {found}, alors qu’il en fallait un sur {did}.",
        "next.did.id_mismatch": "Procurez-vous de nouveau le document sur le site de l’émetteur lui-même.",
        "reason.did.document": "Un document DID n’a pas la forme qu’il doit avoir[ : {member}].",
        "next.did.document":
            "Procurez-vous de nouveau le document sur le site de l’émetteur lui-même, ou prévenez l’émetteur.",
        "reason.did.method_id":
            "Une clé dans un document DID a un identifiant qu’elle n’a pas le droit d’avoir[ : {method}] : celui d’un autre titulaire, un second du même nom, ou un identifiant relatif.",
        "next.did.method_id": "Ne vous fiez pas à ce document ; prévenez l’émetteur.",
        "reason.key.relationship": "La clé est inscrite par son titulaire, mais pas pour cet usage[ : {relationship}].",
        "next.key.relationship":
            "Ne vous y fiez pas ; demandez à l’émetteur avec quelle clé il signe les attestations.",
        "reason.key.unconfirmed":
            "La clé se nomme elle-même à une adresse web ; personne ici n’a pu voir si l’émetteur l’y inscrit[ : {method}].",
        "next.key.unconfirmed": "Ajoutez un registre qui inscrit cette clé pour l’émetteur (--trust).",
        "reason.key.unknown": "La clé qui est censée avoir signé n’est pas inscrite par son titulaire[ : {method}].",
        "next.key.unknown":
            "Procurez-vous le dernier document de clés ou registre de l’émetteur ; si la clé n’y est pas, ne vous y fiez pas.",
        "reason.key.controller": "La clé appartient à {controller}, et non à celui qui l’inscrit[ : {method}].",
        "next.key.controller": "Ne vous y fiez pas ; demandez à l’émetteur avec quelle clé il signe les attestations.",
        "reason.key.revoked":
            "La clé avait été retirée ou était arrivée à son terme[ le {at}] avant que ceci soit signé.",
        "next.key.revoked": "Demandez à l’émetteur une attestation signée avec une clé qui était en usage.",
        "reason.key.untrusted_source":
            "La clé nomme un endroit où l’on pourrait aller la chercher[ ({member})], que l’expéditeur du document a pu choisir.",
        "next.key.untrusted_source": "Ne vous y fiez pas ; demandez à l’émetteur sa clé dans un document à lui.",
        "reason.key.ambiguous": "Un document de clés inscrit deux clés sous un même nom[ : {method}].",
        "next.key.ambiguous": "Ne vous fiez pas à ce document ; prévenez l’émetteur.",
        "reason.url.malformed":
            "Ceci n’est pas une adresse web bien formée, de la forme https://example.org/path[ : {url}].",
        "next.url.malformed": "Écrivez-la avec https://, un simple nom d’hôte et rien devant un signe @.",
        "reason.net.forbidden_host":
            "L’adresse nomme un hôte qui n’est pas interrogé : un numéro, un nom local ou un port particulier[ : {host}].",
        "next.net.forbidden_host": "Utilisez le nom d’hôte public de l’organisation, sans port.",
        "reason.id.control_char":
            "Un identifiant contient un caractère de commande, qui pourrait cacher ce qu’il dit vraiment.",
        "next.id.control_char": "Ne vous fiez pas à ce document ; prévenez la personne qui l’a envoyé.",
    ]
}
