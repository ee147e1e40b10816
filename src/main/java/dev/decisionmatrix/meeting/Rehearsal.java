package dev.decisionmatrix.meeting;

import dev.decisionmatrix.cells.Input.Content;
import dev.decisionmatrix.input.DecisionReader;
import dev.decisionmatrix.input.FileContent;
import dev.decisionmatrix.input.ReadDecision;
import dev.decisionmatrix.problem.Outcome;
import dev.decisionmatrix.problem.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the decision as it will be before anything is written: its files must be good, every change
 * must be read as it was meant, and nothing else may differ.
 */
final class Rehearsal {
  private final Path folder;
  private final Map<Spot, Content> expected = new LinkedHashMap<>();

  Rehearsal(Path folder, Map<Spot, Asked> asked, List<Change> changes) {
    this.folder = folder;
    asked.values().forEach(one -> expected.put(one.spot(), one.inFiles()));
    changes.forEach(one -> expected.put(one.spot(), one.now()));
  }

  /** The errors that the files would have; empty where they are good. */
  List<Problem> of(List<FileContent> files) throws IOException {
    Outcome<ReadDecision> read = DecisionReader.read(folder, files, Map.of());
    if (read instanceof Outcome.Ok<ReadDecision> ok) {
      check(ok.value());
      return List.of();
    }
    return read.problems().stream().filter(Problem::isError).toList();
  }

  /** Inputs follow one another as before, since rows are neither added nor taken out. */
  private void check(ReadDecision read) {
    List<Content> wanted = List.copyOf(expected.values());
    List<Asked> found = List.copyOf(Asked.all(Meeting.book(read.decision())).values());
    for (int place = 0; place < wanted.size(); place++) {
      Asked one = found.get(place);
      if (!Comparison.isSame(wanted.get(place), one.inFiles())) {
        throw new IllegalStateException(
            "written and read again, `%s` would be %s and not %s"
                .formatted(
                    one.name(),
                    Comparison.words(one.inFiles()),
                    Comparison.words(wanted.get(place))));
      }
    }
  }
}
