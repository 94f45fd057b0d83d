import CoreMetrics
import HTTPTypes
import Hummingbird
import Logging
import Metrics
import Synchronization

/// Counts and logs requests by their routes: nothing that a stranger wrote is in either.
struct RequestCounts: RouterMiddleware {
    typealias Context = ServerContext

    let routes: RouteList
    let metrics: PrometheusMetrics
    let logger: Logger
    private let open: Meter
    private let series = RequestSeries()

    init(routes: RouteList, metrics: PrometheusMetrics, logger: Logger) {
        self.routes = routes
        self.metrics = metrics
        self.logger = logger
        open = Meter(label: "testamur_requests_open", factory: metrics)
    }

    func handle(
        _ request: Request, context: ServerContext,
        next: (Request, ServerContext) async throws -> Response
    ) async throws -> Response {
        let clock = ContinuousClock()
        let start = clock.now
        open.increment()
        defer { open.decrement() }
        let response = try await next(request, context)
        let route = routes.name(of: request.uri.path)
        let method = Self.known.contains(request.method) ? request.method.rawValue : "other"
        let duration = start.duration(to: clock.now)
        let found = series.of(route: route, method: method, status: response.status.code, in: metrics)
        found.count.increment()
        found.time.recordNanoseconds(Self.nanoseconds(duration))
        logger.info(
            "request",
            metadata: [
                "method": "\(method)", "route": "\(route)", "status": "\(response.status.code)",
                "ms": "\(Self.nanoseconds(duration) / 1_000_000)",
            ])
        return response
    }

    private static let known: [HTTPRequest.Method] = [.get, .head, .post, .put, .delete, .options, .patch, .trace]

    private static func nanoseconds(_ duration: Duration) -> Int64 {
        duration.components.seconds * 1_000_000_000 + duration.components.attoseconds / 1_000_000_000
    }
}

/// The series that requests are counted in, each looked for once. There are as many as routes, methods and statuses.
private final class RequestSeries: Sendable {
    private struct Name: Hashable {
        let route: String
        let method: String
        let status: Int
    }

    struct Series: Sendable {
        let count: Counter
        let time: Metrics.Timer
    }

    private let found = Mutex<[Name: Series]>([:])

    func of(route: String, method: String, status: Int, in metrics: PrometheusMetrics) -> Series {
        found.withLock { found in
            let name = Name(route: route, method: method, status: status)
            if let series = found[name] { return series }
            let series = Series(
                count: Counter(
                    label: "testamur_requests_total",
                    dimensions: [("route", route), ("method", method), ("status", String(status))], factory: metrics),
                time: Metrics.Timer(
                    label: "testamur_request_seconds", dimensions: [("route", route)], factory: metrics))
            found[name] = series
            return series
        }
    }
}
