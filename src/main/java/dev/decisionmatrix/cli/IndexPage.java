package dev.decisionmatrix.cli;

import dev.decisionmatrix.adr.Markdown;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.display.Phrases;
import dev.decisionmatrix.json.IndexEntry;
import dev.decisionmatrix.model.Status;
import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The index for people: a table in Markdown, written row by row, and their verdicts counted. */
final class IndexPage implements AutoCloseable {
  private static final String NOT_BUILT = "not built";

  private final Writer text;
  private final Map<String, Integer> verdicts = new TreeMap<>();
  private int decisions;

  IndexPage(Writer text) throws IOException {
    this.text = text;
    text.write("# Decisions\n\n");
    text.write(
        "| decision | status | date | chosen | verdict | leader | lead | reservations | files |\n");
    text.write("|---|---|---|---|---|---|---:|---|---|\n");
  }

  void add(IndexEntry entry) throws IOException {
    decisions++;
    verdicts.merge(entry.verdict().orElse(NOT_BUILT), 1, Integer::sum);
    List<String> cells =
        List.of(
            Markdown.text(entry.title().orElse(entry.id())),
            entry.status().orElse(""),
            entry.date().orElse(""),
            chosen(entry),
            verdict(entry),
            Markdown.text(Phrases.list(entry.leaders())),
            entry.lead().isPresent() ? Decimals.ONE.text(entry.lead().getAsDouble()) : "",
            Markdown.text(String.join(" ", entry.open())),
            entry.files().stream().map(IndexPage::link).collect(Collectors.joining(" ")));
    text.write("| " + String.join(" | ", cells) + " |\n");
  }

  private static String chosen(IndexEntry entry) {
    boolean isPending =
        Arrays.stream(Status.values())
            .filter(Status::isPending)
            .anyMatch(status -> entry.status().filter(status.word()::equals).isPresent());
    return entry.chosen().map(Markdown::text).orElse(isPending ? "not decided yet" : "");
  }

  private static String verdict(IndexEntry entry) {
    return entry
        .notBuilt()
        .map(why -> NOT_BUILT + ": " + Markdown.text(why))
        .orElseGet(() -> entry.verdict().orElse(""));
  }

  /** {@code [pdf](python-orm.pdf)}; ids have no character that means something. */
  private static String link(String file) {
    return "[" + file.substring(file.lastIndexOf('.') + 1) + "](" + file + ")";
  }

  /** Ends the page with the sums and closes the writer. */
  @Override
  public void close() throws IOException {
    text.write("\n" + Phrases.figures(decisions, "decision", "decisions"));
    if (!verdicts.isEmpty()) {
      text.write(
          verdicts.entrySet().stream()
              .map(verdict -> verdict.getValue() + " " + verdict.getKey())
              .collect(Collectors.joining(", ", ": ", "")));
    }
    text.write(". Leads are in points of 100.\n");
    text.close();
  }
}
