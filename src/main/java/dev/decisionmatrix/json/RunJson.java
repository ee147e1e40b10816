package dev.decisionmatrix.json;

import dev.decisionmatrix.problem.Problem;
import java.util.List;
import java.util.Optional;

/** What a run did, for programs that call the tool. */
public final class RunJson {
  /**
   * One decision of the run.
   *
   * @param folder where it was read from
   * @param verdict empty unless it was built
   * @param files made, or compared with those on disk
   * @param stale those that a new run would change
   * @param missing those of them that are not there
   * @param objections why a decision that was built fails the run
   * @param failure what kept us from building it although its input is right
   */
  public record Entry(
      String id,
      String folder,
      Optional<VerdictLine> verdict,
      List<String> files,
      List<String> stale,
      List<String> missing,
      List<Problem> problems,
      List<String> objections,
      Optional<String> failure) {
    public Entry {
      files = List.copyOf(files);
      stale = List.copyOf(stale);
      missing = List.copyOf(missing);
      problems = List.copyOf(problems);
      objections = List.copyOf(objections);
    }
  }

  /** The verdict's kind, and the result in a line. */
  public record VerdictLine(String kind, String words) {}

  /**
   * The index of all decisions; both empty where none was made.
   *
   * @param stale those of the files that a new run would change
   * @param missing those of them that are not there
   */
  public record Index(List<String> files, List<String> stale, List<String> missing) {
    public Index {
      files = List.copyOf(files);
      stale = List.copyOf(stale);
      missing = List.copyOf(missing);
    }
  }

  private RunJson() {}

  /**
   * The whole text, ended by a line feed.
   *
   * @param orphaned outputs of decisions that are no more
   */
  public static String text(int exit, List<Entry> decisions, Index index, List<String> orphaned) {
    return JsonText.of(
        json -> {
          json.whole(Schema.VERSION_KEY, Schema.VERSION);
          json.whole("exit", exit);
          json.objects("decisions", decisions, decision -> write(json, decision));
          json.object(
              "index",
              () -> {
                json.texts("files", index.files());
                json.texts("stale", index.stale());
                json.texts("missing", index.missing());
              });
          json.texts("orphaned", orphaned);
        });
  }

  private static void write(JsonText json, Entry decision) {
    json.text("id", decision.id());
    json.text("folder", decision.folder());
    decision
        .verdict()
        .ifPresentOrElse(
            verdict ->
                json.object(
                    "verdict",
                    () -> {
                      json.text("kind", verdict.kind());
                      json.text("words", verdict.words());
                    }),
            () -> json.nothing("verdict"));
    json.texts("files", decision.files());
    json.texts("stale", decision.stale());
    json.texts("missing", decision.missing());
    json.objects("problems", decision.problems(), problem -> write(json, problem));
    json.texts("objections", decision.objections());
    json.text("failure", decision.failure());
  }

  private static void write(JsonText json, Problem problem) {
    json.text("severity", problem.severity().word());
    json.text("code", problem.code().id());
    json.text("file", problem.place().file());
    json.whole("line", problem.place().line());
    json.whole("column", problem.place().column());
    json.text("cell", problem.place().cell());
    json.text("message", problem.message());
    json.text("help", problem.help());
  }
}
