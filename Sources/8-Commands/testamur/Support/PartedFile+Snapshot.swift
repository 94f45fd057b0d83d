import Programs
import Trust

extension PartedFile {
    /// The same for whoever opens no file.
    var snapshot: SnapshotFile { SnapshotFile(count: count) { self.read($0) } }
}
