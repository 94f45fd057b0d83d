import Hummingbird
import JSON

/// What whoever runs the server asks it: whether it is there, and what it has counted. And its description for programs.
struct OwnRoutes: Sendable {
    let metrics: PrometheusMetrics
    /// The description of the interface for programs.
    var description: [UInt8] = []

    var routes: [Route] {
        [
            .get("/health", for: .program) { _, _ in Answer.json(["status": "ok"]) },
            .get("/metrics", for: .program) { _, _ in
                Answer.text(metrics.text(), "text/plain; version=0.0.4; charset=utf-8")
            },
            .get("/openapi.json", for: .program) { _, _ in
                Answer.bytes(description, "application/json")
            },
        ]
    }
}
