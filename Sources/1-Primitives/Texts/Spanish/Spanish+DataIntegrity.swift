extension Spanish {
    /// What is said about proofs.
    static let dataIntegrity: [String: String] = [
        "reason.proof.missing": "Nada en este documento demuestra quién lo hizo: no hay firma.",
        "next.proof.missing":
            "Pida el original firmado. Una copia de su texto, por completa que sea, no demuestra nada.",
        "reason.proof.unsupported": "La firma es de un tipo que aquí no se comprueba[: {kind}].",
        "next.proof.unsupported":
            "Pregunte a la entidad emisora qué programa la comprueba, o pídale una copia con una firma de otro tipo.",
        "reason.proof.malformed":
            "A la firma le falta una parte que necesita, o tiene una que no debe tener en esta forma[: «{member}»].",
        "next.proof.malformed":
            "Pida de nuevo el archivo original; si es el mismo, pida a la entidad emisora uno correcto.",
        "reason.proof.encoding": "El valor de la firma no está escrito como corresponde a este tipo de firma.",
        "next.proof.encoding": "Pida de nuevo el archivo original; probablemente se cambió o se perdió un carácter.",
        "reason.proof.purpose": "La firma se hizo para otro fin[: «{found}», donde se necesita «{needed}»].",
        "next.proof.purpose": "No se fíe de ella. Pida el documento que se firmó para este fin.",
        "reason.proof.context": "El documento nombra otros vocabularios que los que se firmaron.",
        "next.proof.context": "Pida de nuevo el archivo original; la lista «@context» se cambió después de la firma.",
        "reason.proof.time": "La firma tiene fecha futura, ha caducado o no tiene fecha donde debe tenerla[: {time}].",
        "next.proof.time": "Revise el reloj de este equipo; si está bien, pida a la entidad emisora una copia nueva.",
        "reason.proof.signature":
            "La firma no concuerda: el documento se modificó después de firmarse, o se firmó con otra clave.",
        "next.proof.signature":
            "No se fíe de este archivo. Pida el original al estudiante, o a la entidad emisora que lo envíe directamente.",
        "reason.proof.set": "Una de varias firmas no es correcta[ ({cause})].",
        "reason.proof.chain":
            "Una firma dice que abarca otra que no está, o que a su vez abarca la primera[: {proof}].",
        "next.proof.chain": "Pida a la entidad emisora el documento con todas sus firmas.",
        "next.proof.set": "Pregunte a la entidad emisora por qué el documento lleva una firma que no concuerda.",
        "reason.presentation.challenge":
            "Esto se mostró en respuesta a otra petición: su desafío no es el que se pidió.",
        "next.presentation.challenge":
            "Si lo pidió usted, indique su desafío con --challenge; de lo contrario, pida una presentación hecha para usted.",
        "reason.presentation.domain": "Esto se hizo para otro destinatario[: para «{found}»].",
        "next.presentation.domain":
            "Si lo pidió usted, indique su dominio con --domain; de lo contrario, pida una presentación hecha para usted.",
    ]
}
