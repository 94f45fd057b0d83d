import CZlib

/// A PDF for tests, object by object: sound, or built to be read in two ways.
struct PDFFixture {
    private static let catalog = 0
    private static let page = 2

    /// Objects 1, 2, 3 are the catalog, the pages and the only page.
    private var objects: [[UInt8]] = [
        [], Array("<</Type/Pages/Kids[3 0 R]/Count 1>>".utf8), [],
    ]
    /// What else stands in the catalog and in the page.
    var catalog = ""
    var page = ""

    /// Adds an object and returns how others refer to it.
    mutating func add(_ text: String) -> String { add(Array(text.utf8)) }

    mutating func add(stream content: [UInt8], _ entries: String = "") -> String {
        add(
            Array("<<\(entries)/Length \(content.count)>>\nstream\n".utf8) + content + Array("\nendstream".utf8))
    }

    /// A file with its content; returns the specification.
    mutating func add(file name: String, _ content: [UInt8], _ entries: String = "") -> String {
        let stream = add(stream: content, entries)
        return add("<</Type/Filespec/F(\(name))/UF(\(name))/EF<</F \(stream)>>>>")
    }

    private mutating func add(_ object: [UInt8]) -> String {
        objects.append(object)
        return "\(objects.count) 0 R"
    }

    /// Puts files into the tree of names.
    mutating func name(_ specifications: [String]) {
        let names = specifications.enumerated().map { "(\($0.offset))\($0.element)" }.joined()
        catalog += "/Names<</EmbeddedFiles<</Names[\(names)]>>>>"
    }

    var bytes: [UInt8] {
        var objects = objects
        objects[Self.catalog] = Array("<</Type/Catalog/Pages 2 0 R\(catalog)>>".utf8)
        objects[Self.page] = Array("<</Type/Page/Parent 2 0 R/MediaBox[0 0 90 90]\(page)>>".utf8)
        var output = Array("%PDF-1.7\n".utf8)
        var table = "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n"
        for (index, object) in objects.enumerated() {
            let offset = String(output.count)
            table += String(repeating: "0", count: 10 - offset.utf8.count) + offset + " 00000 n \n"
            output += Array("\(index + 1) 0 obj\n".utf8) + object + Array("\nendobj\n".utf8)
        }
        let start = output.count
        output += Array(table.utf8)
        output += Array("trailer\n<</Size \(objects.count + 1)/Root 1 0 R>>\nstartxref\n\(start)\n%%EOF\n".utf8)
        return output
    }

    /// What FlateDecode unpacks.
    static func deflated(_ content: [UInt8]) -> [UInt8] {
        var count = compressBound(UInt(content.count))
        return [UInt8](unsafeUninitializedCapacity: Int(count)) { buffer, filled in
            let code = compress2(buffer.baseAddress, &count, content, UInt(content.count), 9)
            filled = code == Z_OK ? Int(count) : 0
        }
    }

    /// The beginning of what FlateDecode unpacks to so many mebibytes of blanks, and some kilobytes a mebibyte: it has no end.
    static func blanks(mebibytes: Int) -> [UInt8] {
        var stream = z_stream()
        guard deflateInit_(&stream, 9, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else { return [] }
        defer { deflateEnd(&stream) }
        var blanks = [UInt8](repeating: 0x20, count: 1 << 20)
        var pieces: [[UInt8]] = []
        // The first with the heading; the second stands alone, so that it can be repeated.
        for _ in 0..<2 {
            var output = [UInt8](repeating: 0, count: 64 << 10)
            let count = blanks.withUnsafeMutableBufferPointer { source in
                output.withUnsafeMutableBufferPointer { target in
                    stream.next_in = source.baseAddress
                    stream.avail_in = UInt32(source.count)
                    stream.next_out = target.baseAddress
                    stream.avail_out = UInt32(target.count)
                    deflate(&stream, Z_FULL_FLUSH)
                    return target.count - Int(stream.avail_out)
                }
            }
            pieces.append(Array(output.prefix(count)))
        }
        return pieces[0] + (1..<mebibytes).flatMap { _ in pieces[1] }
    }
}
