import Encodings

/// What a share's record holds.
struct ShareContent: RecordContent, Hashable {
    static let type = RecordType.share
    /// The layout, and that of a share whose file has a place; older programs wrote the first alone.
    private static let (layout, placed): (UInt8, UInt8) = (1, 2)

    let made: Instant
    let form: ShareForm
    let recipient: String
    let purpose: String
    let until: CalendarDate
    let records: [RecordID]
    let digest: [UInt8]
    var withdrawn: Instant?
    /// Where its file was made on this or another machine; empty where that is not known.
    var place = ""

    var bytes: [UInt8] {
        var writer = ByteWriter()
        writer.append(place.isEmpty ? Self.layout : Self.placed)
        writer.append(made)
        writer.append(form.number)
        writer.append(prefixed: Array(recipient.utf8))
        writer.append(prefixed: Array(purpose.utf8))
        writer.append(Int32(until.dayNumber))
        writer.append(raw: digest)
        writer.append(UInt8(withdrawn == nil ? 0 : 1))
        writer.append(withdrawn ?? Instant(seconds: 0))
        writer.append(UInt32(records.count))
        for record in records { record.append(to: &writer) }
        if !place.isEmpty { writer.append(prefixed: Array(place.utf8)) }
        return writer.bytes
    }

    func renaming(_ name: (RecordID) -> RecordID) -> Self {
        ShareContent(
            made: made, form: form, recipient: recipient, purpose: purpose, until: until, records: records.map(name),
            digest: digest, withdrawn: withdrawn, place: place)
    }
}

extension ShareContent {
    init?(parsing bytes: [UInt8]) {
        let days = Int32(CalendarDate.earliest.dayNumber)...Int32(CalendarDate.latest.dayNumber)
        let content = bytes.read { reader -> ShareContent? in
            let limit = WalletFormat.Limit.textBytes
            guard let layout = reader.number(UInt8.self), layout == Self.layout || layout == Self.placed,
                let made = reader.instant(),
                let number = reader.number(UInt8.self),
                let form = ShareForm.allCases.first(where: { $0.number == number }),
                let recipient = reader.text(limit: limit), let purpose = reader.text(limit: limit),
                let until = reader.number(Int32.self), days.contains(until), let digest = reader.raw(32),
                let isWithdrawn = reader.number(UInt8.self), isWithdrawn <= 1, let withdrawn = reader.instant(),
                let count = reader.number(UInt32.self), count <= ShareRequest.mostRecords,
                reader.remaining >= Int(count) * RecordID.byteCount
            else { return nil }
            let records = (0..<count).compactMap { _ in RecordID(reading: &reader) }
            var place = ""
            if layout == Self.placed {
                guard let text = reader.text(limit: limit), !text.isEmpty else { return nil }
                place = text
            }
            guard reader.remaining == 0 else { return nil }
            return ShareContent(
                made: made, form: form, recipient: recipient, purpose: purpose,
                until: CalendarDate(dayNumber: Int(until)),
                records: records, digest: digest, withdrawn: isWithdrawn == 1 ? withdrawn : nil, place: place)
        }
        guard let content else { return nil }
        self = content
    }
}
