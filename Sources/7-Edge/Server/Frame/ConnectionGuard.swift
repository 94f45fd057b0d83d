import HTTPTypes
import NIOCore
import NIOHTTP1
import NIOHTTPTypes
import NIOHTTPTypesHTTP1

/// Guards one connection: each request has an end in time and in bytes, and headers without end are told so.
///
/// It stands directly behind the parser, before anything is kept.
final class ConnectionGuard: ChannelDuplexHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPRequestPart
    typealias InboundOut = HTTPRequestPart
    typealias OutboundIn = HTTPResponsePart
    typealias OutboundOut = HTTPResponsePart

    private let time: TimeAmount
    private let bytes: Int
    /// Requests whose answer is not written yet.
    private var open = 0
    private var received = 0
    /// Whether more of a request is to come.
    private var isReading = false
    private var timer: Scheduled<Void>?

    /// - Parameters:
    ///   - time: From the head of a request to the end of its answer, or to its next piece.
    ///   - bytes: Of a body. A request that is refused is read up to here, so that its sender gets the answer, and no further.
    init(time: TimeAmount, bytes: Int) {
        self.time = time
        self.bytes = bytes
    }

    /// Puts the guard of the framing where the version of a request can still be seen.
    func handlerAdded(context: ChannelHandlerContext) {
        let pipeline = context.pipeline.syncOperations
        // Without a codec nothing comes from a network.
        guard let codec = try? pipeline.handler(type: HTTP1ToHTTPServerCodec.self) else { return }
        do { try pipeline.addHandler(FramingGuard(), position: .before(codec)) } catch { context.close(promise: nil) }
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch unwrapInboundIn(data) {
        case .head:
            open += 1
            received = 0
            isReading = true
            if open == 1 { startTimer(context) }
        case .body(let buffer):
            received += buffer.readableBytes
            guard received <= bytes else { return context.close(promise: nil) }
        case .end:
            isReading = false
            if open == 0 { stopTimer() }
        }
        context.fireChannelRead(data)
    }

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        switch unwrapOutboundIn(data) {
        // A long answer is sent piece by piece, and each piece has its time.
        case .body where open > 0:
            stopTimer()
            startTimer(context)
        case .end where open > 0:
            open -= 1
            stopTimer()
            // Whoever has the answer already may still be sending, and has no more time for that than for a request.
            if open > 0 || isReading { startTimer(context) }
        default: break
        }
        context.write(data, promise: promise)
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        guard open == 0, let error = error as? HTTPParserError, error == .headerOverflow else {
            return context.fireErrorCaught(error)
        }
        let head = HTTPResponse(
            status: .requestHeaderFieldsTooLarge, headerFields: [.connection: "close", .contentLength: "0"])
        context.write(wrapOutboundOut(.head(head)), promise: nil)
        context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil)
        context.close(promise: nil)
    }

    func channelInactive(context: ChannelHandlerContext) {
        stopTimer()
        context.fireChannelInactive()
    }

    private func stopTimer() {
        timer?.cancel()
        timer = nil
    }

    private func startTimer(_ context: ChannelHandlerContext) {
        timer = context.eventLoop.assumeIsolated().scheduleTask(in: time) { context.close(promise: nil) }
    }
}

@available(*, unavailable)
extension ConnectionGuard: Sendable {}
