import CCurl
import Glibc
import Helper

/// One question to one server, and what comes back, bounded while it comes.
//
// A class, so that the functions which libcurl calls find it by its address.
final class WebTransfer {
    private let question: WebQuestion
    private var body: [UInt8] = []
    private var headerLines = 0
    private var headerBytes = 0
    /// Why a function below ended the transfer.
    private var refusal: HelperError?

    init(_ question: WebQuestion) { self.question = question }

    /// Asks.
    ///
    /// - Throws: ``HelperError`` as ``WebWorkers/ask(_:)`` says.
    static func answer(to question: WebQuestion) throws(HelperError) -> WebAnswer {
        let addresses = try HostAddresses.judged(question)
        return try WebTransfer(question).perform(at: addresses)
    }

    /// Asks at these addresses. They were judged; libcurl has them judged once more as it connects.
    func perform(at addresses: [IPAddress]) throws(HelperError) -> WebAnswer {
        guard let curl = curl_easy_init() else { throw unavailable("memory") }
        defer { curl_easy_cleanup(curl) }
        var lists = TransferLists()
        defer { lists.free() }
        // libcurl resolves nothing itself: it has the addresses that were judged, and no others.
        let literals = addresses.map(\.literal).joined(separator: ",")
        lists.addresses.append("\(question.host):\(question.connectPort):\(literals)")
        lists.destination.append("\(question.host):\(question.port):\(question.host):\(question.connectPort)")
        lists.header.append("Accept: \(question.accept)")
        try configure(curl, lists)
        let code = curl_easy_perform(curl)
        if let refusal { throw refusal }
        guard code == CURLE_OK else { throw error(for: code) }
        return try accepted(curl)
    }

    /// Every option; one that libcurl does not take is a transfer that does not begin.
    private func configure(_ curl: UnsafeMutableRawPointer, _ lists: TransferLists) throws(HelperError) {
        let context = Unmanaged.passUnretained(self).toOpaque()
        var results = [
            testamur_curl_set_text(curl, CURLOPT_URL, question.url),
            testamur_curl_set_text(curl, CURLOPT_PROTOCOLS_STR, "https"),
            testamur_curl_set_number(curl, CURLOPT_FOLLOWLOCATION, 0),
            testamur_curl_set_number(curl, CURLOPT_HTTP_VERSION, Int(CURL_HTTP_VERSION_1_1)),
            testamur_curl_set_text(curl, CURLOPT_PROXY, ""),
            testamur_curl_set_text(curl, CURLOPT_USERAGENT, "testamur"),
            // Asks for no packing; what is packed nevertheless is unpacked before it is counted.
            testamur_curl_set_text(curl, CURLOPT_ACCEPT_ENCODING, "identity"),
            testamur_curl_set_number(curl, CURLOPT_SSL_VERIFYPEER, 1),
            testamur_curl_set_number(curl, CURLOPT_SSL_VERIFYHOST, 2),
            testamur_curl_set_number(curl, CURLOPT_SSLVERSION, Int(CURL_SSLVERSION_TLSv1_2)),
            testamur_curl_set_number(curl, CURLOPT_NOSIGNAL, 1),
            testamur_curl_set_number(curl, CURLOPT_CONNECTTIMEOUT_MS, question.connectMilliseconds),
            testamur_curl_set_number(curl, CURLOPT_TIMEOUT_MS, question.milliseconds),
            testamur_curl_set_size(curl, CURLOPT_MAXFILESIZE_LARGE, Int64(question.limit)),
            testamur_curl_set_list(curl, CURLOPT_RESOLVE, lists.addresses.head),
            testamur_curl_set_list(curl, CURLOPT_CONNECT_TO, lists.destination.head),
            testamur_curl_set_list(curl, CURLOPT_HTTPHEADER, lists.header.head),
            testamur_curl_set_receiver(curl, CURLOPT_WRITEFUNCTION, receiveBody),
            testamur_curl_set_context(curl, CURLOPT_WRITEDATA, context),
            testamur_curl_set_receiver(curl, CURLOPT_HEADERFUNCTION, receiveHeader),
            testamur_curl_set_context(curl, CURLOPT_HEADERDATA, context),
            testamur_curl_set_opener(curl, openSocket),
            testamur_curl_set_context(curl, CURLOPT_OPENSOCKETDATA, context),
        ]
        if let certificates = question.permission?.certificates, !certificates.isEmpty {
            // The user's own certificates vouch for this host in place of the system's.
            results.append(testamur_curl_set_text(curl, CURLOPT_CAPATH, nil))
            results.append(testamur_curl_set_bytes(curl, CURLOPT_CAINFO_BLOB, certificates, certificates.count))
        }
        guard results.allSatisfy({ $0 == CURLE_OK }) else { throw unavailable("options") }
    }

    /// Only 200 is an answer.
    private func accepted(_ curl: UnsafeMutableRawPointer) throws(HelperError) -> WebAnswer {
        var status = 0
        guard testamur_curl_get_number(curl, CURLINFO_RESPONSE_CODE, &status) == CURLE_OK else {
            throw unavailable("status")
        }
        if (300..<400).contains(status) {
            throw HelperError(.netRedirect, facts: ["host": question.host, "status": String(status)])
        }
        guard status == 200 else {
            throw HelperError(
                .netUnavailable, facts: ["host": question.host, "what": "status", "status": String(status)])
        }
        var type: UnsafeMutablePointer<CChar>?
        _ = testamur_curl_get_text(curl, CURLINFO_CONTENT_TYPE, &type)
        let text = type.map { String(cString: $0) } ?? ""
        let essence = text.utf8.prefix { $0 != UInt8(ascii: ";") && $0 != 0x20 && $0 != 0x09 }.prefix(100)
            .map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
        return WebAnswer(bytes: body, type: String(decoding: essence, as: UTF8.self))
    }

    private func error(for code: CURLcode) -> HelperError {
        switch code {
        case CURLE_OPERATION_TIMEDOUT: HelperError(.netTimeout, facts: ["host": question.host])
        case CURLE_FILESIZE_EXCEEDED: tooLarge("document", question.limit)
        case CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_CONNECT_ERROR, CURLE_SSL_ISSUER_ERROR, CURLE_SSL_CERTPROBLEM,
            CURLE_SSL_CACERT_BADFILE:
            HelperError(.netTLS, facts: ["host": question.host])
        default: unavailable("connection")
        }
    }

    private func unavailable(_ what: String) -> HelperError {
        HelperError(.netUnavailable, facts: ["host": question.host, "what": what])
    }

    private func tooLarge(_ what: String, _ limit: Int) -> HelperError {
        HelperError(.tooLarge, facts: ["host": question.host, "what": what, "limit": String(limit)])
    }

    // MARK: What libcurl calls

    fileprivate func takesBody(_ bytes: UnsafeRawBufferPointer) -> Bool {
        guard body.count + bytes.count <= question.limit else {
            refusal = tooLarge("document", question.limit)
            return false
        }
        body.append(contentsOf: bytes)
        return true
    }

    fileprivate func takesHeader(count: Int) -> Bool {
        headerLines += 1
        headerBytes += count
        guard headerLines <= WebLimits.headerLines, headerBytes <= WebLimits.headerBytes else {
            refusal = tooLarge("head", WebLimits.headerBytes)
            return false
        }
        return true
    }

    /// The last look at an address, at the moment of connecting.
    fileprivate func mayConnect(to address: IPAddress?) -> Bool {
        guard let address else { return false }
        guard question.permission == nil else { return true }
        do throws(HelperError) {
            try HostAddresses.judge(address, of: question.host)
            return true
        } catch {
            refusal = error
            return false
        }
    }
}

private func transfer(_ context: UnsafeMutableRawPointer?) -> WebTransfer? {
    context.map { Unmanaged<WebTransfer>.fromOpaque($0).takeUnretainedValue() }
}

private let receiveBody: testamur_curl_receiver = { bytes, size, count, context in
    let whole = UnsafeRawBufferPointer(start: bytes, count: size * count)
    return transfer(context)?.takesBody(whole) == true ? size * count : 0
}

private let receiveHeader: testamur_curl_receiver = { _, size, count, context in
    transfer(context)?.takesHeader(count: size * count) == true ? size * count : 0
}

private let openSocket: curl_opensocket_callback = { context, _, address in
    guard let address, let offset = MemoryLayout<curl_sockaddr>.offset(of: \.addr) else { return CURL_SOCKET_BAD }
    let bytes = UnsafeRawPointer(address) + offset
    let family = address.pointee.family
    guard transfer(context)?.mayConnect(to: IPAddress(bytes, family: family)) == true else { return CURL_SOCKET_BAD }
    return socket(family, address.pointee.socktype, address.pointee.`protocol`)
}

/// The lists that libcurl reads while it works.
private struct TransferLists {
    var addresses = TransferList()
    var destination = TransferList()
    var header = TransferList()

    func free() { for list in [addresses, destination, header] { curl_slist_free_all(list.head) } }
}

private struct TransferList {
    private(set) var head: UnsafeMutablePointer<curl_slist>?

    mutating func append(_ text: String) { head = curl_slist_append(head, text) ?? head }
}
