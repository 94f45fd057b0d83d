import Encodings
import Helper
public import WalletStore

/// Containers are taken apart by the helper's process, which holds no key and has no files.
///
/// ```swift
/// try reception.take(bytes, named: "awards.zip", unpacking: HelperUnpacking())
/// ```
public struct HelperUnpacking: Unpacking {
    public init() {}

    public func files(inArchive bytes: [UInt8]) throws -> [UnpackedFile] {
        var files: [UnpackedFile] = []
        try Archive(bytes, helper: HelperLocation.found()).forEachFile {
            files.append(UnpackedFile(name: $0.name, bytes: $0.bytes))
        }
        return files
    }

    public func attachments(ofPDF bytes: [UInt8]) throws -> [UnpackedFile] {
        do throws(HelperError) {
            return try PDFAttachments(bytes, helper: HelperLocation.found()).attachments.map {
                UnpackedFile(name: $0.name, bytes: $0.bytes)
            }
        } catch {
            // A PDF that cannot be taken apart is still something that somebody sent.
            let isAboutTheFile: Set<HelperError.Code> = [
                .pdfMalformed, .pdfEncrypted, .pdfTooLarge, .pdfFilter, .pdfAmbiguous,
            ]
            guard isAboutTheFile.contains(error.code) else { throw error }
            return []
        }
    }
}
