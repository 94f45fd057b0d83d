extension German {
    /// What is said about how a credential is built, about files it refers to, and about its pictures.
    static let schema: [String: String] = [
        // Names of checks
        "check.format.schema": "Er ist gebaut, wie sein Format es sagt",
        "check.format.resources": "Dateien, auf die er verweist, sind die richtigen",
        "check.content.images": "Seine Bilder sind, was sie sein sollen",

        // The whole credential
        "reason.schema.failed":
            "Er ist nicht gebaut, wie [{format}|sein Format] es verlangt[: {member} fehlt oder ist falsch].",
        "next.schema.failed":
            "Bitten Sie den Aussteller um einen berichtigten Nachweis. Bis dahin können Programme ihn verschieden lesen.",
        "reason.schema.unavailable":
            "Der Aussteller nennt eigene Regeln dafür, wie er gebaut ist, [{schema}, ]und diese sind hier nicht bekannt.",
        "next.schema.unavailable":
            "Die Regeln des Formats selbst wurden angewandt. Fragen Sie den Aussteller, ob seine eigenen Regeln für Sie wichtig sind.",
        "reason.schema.mismatch": "Er nennt die Regeln eines anderen Formats[, {found}], die er nicht erfüllen kann.",
        "next.schema.mismatch": "Bitten Sie den Aussteller, die Regeln des verwendeten Formats zu nennen.",

        // One place
        "reason.schema.required": "[„{member}“ fehlt|Etwas fehlt][; stattdessen gibt es „{found}“].",
        "next.schema.required": "Bitten Sie den Aussteller, es zu ergänzen; das Format verlangt es.",
        "reason.schema.type": "Da ist [{found}|etwas anderes], wo [{expected}|ein anderer Typ] sein sollte.",
        "next.schema.type": "Bitten Sie den Aussteller um einen berichtigten Nachweis.",
        "reason.schema.value": "[„{found}“ steht|Ein Wert steht], wo [{expected}|ein anderer Wert] sein sollte.",
        "next.schema.value":
            "Bitten Sie den Aussteller um einen berichtigten Nachweis; eigene Wörter beginnen mit „ext:“, wo sie erlaubt sind.",
        "reason.schema.format": "[„{found}“ ist|Ein Text ist] nicht geschrieben, wie [{expected}|er es sein muss].",
        "next.schema.format": "Bitten Sie den Aussteller um einen berichtigten Nachweis.",
        "reason.schema.cardinality":
            "Es gibt [{found}|eine andere Anzahl von Werten], wo [{expected}|eine andere Anzahl] sein sollte.",
        "next.schema.cardinality":
            "Menschen und die meisten Programme lesen ihn trotzdem; der Aussteller kann es berichtigen.",
        "reason.schema.unexpected": "[„{member}“|Eine Angabe] hat keinen Platz in [{expected}|diesem Objekt].",
        "next.schema.unexpected": "Sie wird hier nicht beachtet; fragen Sie den Aussteller, wofür sie ist.",

        // Files it refers to
        "reason.resource.digest":
            "Eine Datei, auf die er verweist[, {resource},] ist nicht die gemeinte: Ihr Inhalt hat sich geändert.",
        "next.resource.digest": "Verlassen Sie sich nicht auf diese Datei; bitten Sie den Aussteller um das Original.",
        "reason.resource.unavailable":
            "Er verweist auf eine Datei[, {resource},] die nicht vorliegt; nichts wird abgerufen.",
        "next.resource.unavailable": "Holen Sie die Datei beim Aussteller, wenn Sie sie brauchen.",
        "reason.resource.unsupported":
            "Eine Datei, auf die er verweist[, {resource},] ist auf eine Weise[ ({function})] festgelegt, die hier nicht berechnet wird.",
        "next.resource.unsupported": "Ein anderes Programm kann es vielleicht; alles andere wurde geprüft.",
        "reason.resource.malformed":
            "Er verweist auf eine Datei[, {resource},] ohne korrekt zu sagen, welche Bytes sie hat.",
        "next.resource.malformed": "Bitten Sie den Aussteller um einen berichtigten Nachweis.",

        // Pictures
        "reason.image.media_type": "Ein Bild soll {declared} sein, ist aber {real}.",
        "next.image.media_type": "Es kann trotzdem gezeigt werden; der Aussteller kann es berichtigen.",
        "reason.image.unrecognised": "Was ein Bild sein sollte[ ({declared})], ist keine der hier bekannten Arten.",
        "next.image.unrecognised": "Es wird nicht gezeigt. Fragen Sie den Aussteller, was es ist.",
        "reason.image.encoding": "Ein Bild ist nicht so in den Nachweis geschrieben, wie es sein muss.",
        "next.image.encoding": "Manche Programme werden es nicht zeigen; der Aussteller kann es berichtigen.",
        "reason.image.duplicate": "Dasselbe Bild ist ein zweites Mal darin.",
        "next.image.duplicate": "Daran ist nichts falsch; er ist nur größer, als er sein müsste.",
        "reason.image.share": "Bilder sind [{percent} % davon|das meiste davon].",
        "next.image.share": "Daran ist nichts falsch; der Aussteller kann kleinere Bilder verwenden.",
    ]
}
