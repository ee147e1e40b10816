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
            result.files().stream().map(JsonResults::slashed).toList(),
            result.stale().stream().map(JsonResults::slashed).toList(),
            result.problems(),
            result.objections(),
            result.failure().map(Failure::words)));
  }

  @Override
  public void sumUp(Exit exit) {
    out.print(RunJson.text(exit.code(), entries));
    out.flush();
  }

  private static String slashed(Path path) {
    return path.toString().replace('\\', '/');
  }
}
