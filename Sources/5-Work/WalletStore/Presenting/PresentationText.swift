import JSON

/// The text of a presentation before it is signed: credentials stand in it byte for byte.
enum PresentationText {
    /// - Parameters:
    ///   - credentials: Each a JSON object, as it came; white space around it is left away.
    ///   - holder: Who shows them.
    static func bytes(of credentials: [JSONValue], holder: String) -> [UInt8] {
        var text = Array(
            #"{"@context":["https://www.w3.org/ns/credentials/v2"],"type":["VerifiablePresentation"],"#.utf8)
        text += Array(#""holder":"#.utf8) + JSON.string(holder).bytes() + Array(#","verifiableCredential":["#.utf8)
        for (index, credential) in credentials.enumerated() {
            if index > 0 { text.append(UInt8(ascii: ",")) }
            text += credential.sourceBytes
        }
        return text + Array("]}".utf8)
    }
}
