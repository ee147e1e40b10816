package dev.decisionmatrix.cli;

import dev.decisionmatrix.json.RunJson;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Everything in one JSON text on standard output, once all is done. */
final class JsonResults implements Results {
  private final PrintWriter out;
  private final List<RunJson.Entry> entries = new ArrayList<>();
  private IndexFiles index = IndexFiles.NONE;
  private Orphans orphans = Orphans.NONE;

  JsonResults(PrintWriter out) {
    this.out = out;
  }

  @Override
  public void tell(DecisionResult result) {
    entries.add(
        new RunJson.Entry(
            result.id(),
            slashed(result.folder()),
            result.headline().map(line -> new RunJson.VerdictLine(line.kind(), line.words())),
            slashed(result.files()),
            slashed(result.staleness().stale()),
            slashed(result.staleness().missing()),
            result.problems(),
            result.objections(),
            result.failure().map(Failure::words)));
  }

  @Override
  public void tell(IndexFiles files) {
    index = files;
  }

  @Override
  public void tell(Orphans found) {
    orphans = found;
  }

  @Override
  public void sumUp(Exit exit) {
    out.print(
        RunJson.text(
            exit.code(),
            entries,
            new RunJson.Index(
                slashed(index.files()),
                slashed(index.staleness().stale()),
                slashed(index.staleness().missing())),
            slashed(orphans.files())));
    out.flush();
  }

  private static List<String> slashed(List<Path> paths) {
    return paths.stream().map(JsonResults::slashed).toList();
  }

  private static String slashed(Path path) {
    return path.toString().replace('\\', '/');
  }
}
