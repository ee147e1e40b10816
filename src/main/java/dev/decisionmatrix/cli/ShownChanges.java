package dev.decisionmatrix.cli;

import dev.decisionmatrix.display.Phrases;
import dev.decisionmatrix.meeting.FileChange;
import dev.decisionmatrix.meeting.Meeting;
import dev.decisionmatrix.problem.Place;
import dev.decisionmatrix.problem.Problem;
import dev.decisionmatrix.problem.Visible;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What is to be written, as people read it before they agree: file by file, old and new. */
final class ShownChanges {
  private static final String BLANK = "(blank)";

  private final Path folder;
  private final Meeting meeting;

  ShownChanges(Path folder, Meeting meeting) {
    this.folder = folder;
    this.meeting = meeting;
  }

  /** {@code 3 changes in 2 files}. */
  String counted() {
    return Phrases.figures(meeting.changes().size(), "change", "changes")
        + " in "
        + Phrases.figures(meeting.files().size(), "file", "files");
  }

  List<String> lines() {
    if (meeting.changes().isEmpty()) {
      boolean whole = meeting.told().stream().noneMatch(Problem::isError);
      return List.of(
          whole
              ? "nothing to carry back: the files have all that the workbook has"
              : "nothing else to carry back");
    }
    List<String> lines = new ArrayList<>();
    String file = "";
    for (FileChange change : meeting.changes()) {
      if (!change.place().file().equals(file)) {
        file = change.place().file();
        lines.add(Visible.text(folder + "/" + file));
      }
      lines.add(Visible.text(line(change)));
    }
    lines.add(counted());
    return lines;
  }

  private static String line(FileChange change) {
    return "  %s%s: %s -> %s   %s"
        .formatted(
            where(change.place()),
            change.column(),
            given(change.before()),
            given(change.after()),
            change.why());
  }

  private static String where(Place place) {
    String cell = place.cell().map(name -> " (" + name + ")").orElse("");
    return place.line() == 0 ? "" : "line " + place.line() + cell + ", ";
  }

  private static String given(String text) {
    return text.isEmpty() ? BLANK : text;
  }
}
