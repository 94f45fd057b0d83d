import Helper

/// The texts that cells refer to by number, one after the other in one buffer.
final class SharedTexts: XMLListener {
    private var bytes: [UInt8] = []
    private var ends: [Int] = []
    private var isInText = false
    /// Readings of Asian names that are shown above them and belong to no text.
    private var phonetics = 0

    func withText<Result>(_ number: Int, _ body: (ArraySlice<UInt8>) -> Result) -> Result? {
        guard ends.indices.contains(number) else { return nil }
        return body(bytes[(number == 0 ? 0 : ends[number - 1])..<ends[number]])
    }

    func began(_ name: String, _ attributes: XMLAttributes) {
        switch name {
        case "rPh": phonetics += 1
        case "t": isInText = phonetics == 0
        default: break
        }
    }

    func ended(_ name: String) throws(HelperError) {
        switch name {
        case "rPh": phonetics -= 1
        case "t": isInText = false
        case "si":
            guard ends.count < SheetLimits.sharedTextCount else {
                throw HelperError(
                    .xlsxTooLarge, facts: ["what": "texts", "limit": String(SheetLimits.sharedTextCount)])
            }
            ends.append(bytes.count)
        default: break
        }
    }

    func characters(_ characters: UnsafeBufferPointer<UInt8>) throws(HelperError) {
        guard isInText else { return }
        guard bytes.count + characters.count <= SheetLimits.sharedTexts else {
            throw HelperError(.xlsxTooLarge, facts: ["what": "texts", "limit": String(SheetLimits.sharedTexts)])
        }
        bytes.append(contentsOf: characters)
    }
}
