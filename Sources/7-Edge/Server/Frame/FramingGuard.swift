import NIOCore
import NIOHTTP1

/// Refuses a request of HTTP/1.0 that comes in chunks: whoever stands in front may not know where it ends.
///
/// Source: RFC 9112, 6.1: such a message has faulty framing.
final class FramingGuard: ChannelInboundHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPServerRequestPart
    typealias InboundOut = HTTPServerRequestPart
    typealias OutboundOut = HTTPServerResponsePart

    private var isRefused = false

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        if case .head(let head) = unwrapInboundIn(data), head.version != .http1_1,
            head.headers.contains(name: "Transfer-Encoding")
        {
            isRefused = true
            let fields: HTTPHeaders = ["Connection": "close", "Content-Length": "0"]
            let answer = HTTPResponseHead(version: .http1_1, status: .badRequest, headers: fields)
            context.write(wrapOutboundOut(.head(answer)), promise: nil)
            context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil)
            context.close(promise: nil)
        }
        // What comes behind it is nobody's request.
        if !isRefused { context.fireChannelRead(data) }
    }
}

@available(*, unavailable)
extension FramingGuard: Sendable {}
