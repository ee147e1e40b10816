package dev.decisionmatrix.cli;

import dev.decisionmatrix.display.Phrases;
import dev.decisionmatrix.problem.Place;
import dev.decisionmatrix.problem.Problem;
import dev.decisionmatrix.problem.ProblemText;
import dev.decisionmatrix.problem.Visible;
import java.io.File;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** Results for people: what was made and where on standard output, what is wrong on the other. */
final class TextResults implements Results {
  private final Surroundings surroundings;
  private final TalkOptions talk;
  private final String indent;
  private final Tally tally;
  private List<Path> listed = List.of();
  private final boolean empty;

  /**
   * Results of a run.
   *
   * @param folders about to be worked on; their ids are set in one column
   */
  TextResults(Surroundings surroundings, TalkOptions talk, Tally.Deed deed, List<Path> folders) {
    this.surroundings = surroundings;
    this.talk = talk;
    this.tally = new Tally(deed);
    int widest =
        folders.stream().mapToInt(folder -> DecisionFolders.id(folder).length()).max().orElse(0);
    this.empty = folders.isEmpty();
    this.indent = " ".repeat(widest + 2);
  }

  @Override
  public void tell(DecisionResult result) {
    tally.add(result);
    tellProblems(surroundings, talk, result);
    tellTrouble(result);
    if (!talk.quiet()) {
      print(surroundings.out(), result);
    }
  }

  @Override
  public void tell(IndexFiles files) {
    tellStale(files.staleness());
    listed = files.files();
  }

  @Override
  public void tell(Orphans orphans) {
    PrintWriter err = surroundings.err();
    orphans
        .byId()
        .forEach(
            (id, files) -> {
              err.println(
                  Visible.text(names(files)) + ": orphaned, there is no decision `" + id + "`");
              err.println("  = help: delete what is no longer wanted, or bring its folder back");
            });
    err.flush();
  }

  /** Tells what is wrong in a folder. */
  static void tellProblems(
      Surroundings surroundings, TalkOptions talk, Path folder, List<Problem> problems) {
    tellProblems(surroundings, talk, DecisionResult.read(folder, problems));
  }

  static void tellProblems(Surroundings surroundings, TalkOptions talk, DecisionResult result) {
    PrintWriter err = surroundings.err();
    ProblemText text = new ProblemText(talk.color(surroundings));
    for (Problem problem : result.problems()) {
      err.println(text.of(placed(problem, result.folder())));
      err.println();
    }
    err.flush();
  }

  private void tellTrouble(DecisionResult result) {
    PrintWriter err = surroundings.err();
    if (result.isNeverBuilt()) {
      err.println(
          result.id() + ": never built: there is no " + Visible.text(names(result.beside())));
      err.println("  = help: build it");
      tellStale(result.staleness().without(result.beside()));
    } else {
      tellStale(result.staleness());
    }
    for (String objection : result.objections()) {
      err.println(result.id() + ": " + objection);
    }
    result.failure().ifPresent(failure -> tellFailure(err, result, failure));
    err.flush();
  }

  private void tellStale(Staleness staleness) {
    for (Path stale : staleness.stale()) {
      String state =
          staleness.missing().contains(stale)
              ? " is missing; build it"
              : " is not what its input gives; build it again";
      surroundings.err().println(Visible.text(stale.toString()) + state);
    }
    surroundings.err().flush();
  }

  private void tellFailure(PrintWriter err, DecisionResult result, Failure failure) {
    err.println(result.id() + ": not built: " + Visible.text(failure.words()));
    if (!failure.help().isEmpty()) {
      err.println("  = help: " + failure.help());
    }
    if (talk.debug()) {
      err.print(failure.trace());
    }
  }

  private void print(PrintWriter out, DecisionResult result) {
    String id = result.id() + indent.substring(result.id().length());
    out.println(id + Visible.text(words(result)));
    if (!result.files().isEmpty()) {
      out.println(indent + Visible.text(names(result.beside())));
      result.elsewhere().forEach(file -> out.println(indent + Visible.text(file.toString())));
    }
    out.flush();
  }

  private static String words(DecisionResult result) {
    if (result.failure().isPresent()) {
      return "not built";
    }
    long errors = result.problems().stream().filter(Problem::isError).count();
    if (errors > 0) {
      return "not usable: " + Phrases.figures((int) errors, "error", "errors");
    }
    return result
        .headline()
        .map(Headline::toString)
        .orElseGet(() -> warnings(result.problems().size()));
  }

  private static String warnings(int number) {
    return number == 0 ? "no problems" : Phrases.figures(number, "warning", "warnings");
  }

  /** {@code output/python-orm.xlsx .pdf .md .json}. */
  static String names(List<Path> files) {
    return files.get(0)
        + files.stream()
            .skip(1)
            .map(file -> String.valueOf(file.getFileName()))
            .map(name -> " " + name.substring(name.lastIndexOf('.')))
            .collect(Collectors.joining());
  }

  @Override
  public void sumUp(Exit exit) {
    if (!talk.quiet()) {
      surroundings
          .out()
          .println(empty ? "no decision falls into this share" : tally.words() + listing());
      surroundings.out().flush();
    }
  }

  private String listing() {
    String mark = tally.isPlain() ? ", " : "; ";
    return listed.isEmpty() ? "" : Visible.text(mark + "listed in " + names(listed));
  }

  /** With the folder before the file, so that editors and terminals find it. */
  private static Problem placed(Problem problem, Path folder) {
    Place place = problem.place();
    String before = folder.toString().replace(File.separatorChar, '/');
    boolean isApart = before.isEmpty() || before.endsWith("/");
    String file = place.file().equals(".") ? before : before + (isApart ? "" : "/") + place.file();
    return new Problem(
        problem.code(),
        new Place(file, place.line(), place.column(), place.cell()),
        problem.message(),
        problem.help(),
        problem.excerpt());
  }
}
