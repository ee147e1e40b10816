package dev.decisionmatrix.cli;

import dev.decisionmatrix.display.Phrases;
import dev.decisionmatrix.json.IndexEntry;
import dev.decisionmatrix.problem.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What became of one decision.
 *
 * @param folder as it was given
 * @param summary empty unless it was built
 * @param files published, or compared with those on disk
 * @param staleness of those compared
 * @param problems with places in the decision's folder
 * @param objections to a decision that was built: what the caller wanted to fail
 */
record DecisionResult(
    Path folder,
    Exit exit,
    Optional<Summary> summary,
    List<Path> files,
    Staleness staleness,
    List<Problem> problems,
    List<String> objections,
    Optional<Failure> failure) {
  DecisionResult {
    files = List.copyOf(files);
    problems = List.copyOf(problems);
    objections = List.copyOf(objections);
  }

  static DecisionResult read(Path folder, List<Problem> problems) {
    boolean broken = problems.stream().anyMatch(Problem::isError);
    return new DecisionResult(
        folder,
        broken ? Exit.BAD_INPUT : Exit.DONE,
        Optional.empty(),
        List.of(),
        Staleness.NONE,
        problems,
        List.of(),
        Optional.empty());
  }

  static DecisionResult built(Path folder, Built built, List<Path> files) {
    return new DecisionResult(
        folder,
        Exit.DONE,
        Optional.of(built.summary()),
        files,
        Staleness.NONE,
        built.warnings(),
        List.of(),
        Optional.empty());
  }

  static DecisionResult failed(Path folder, Failure failure) {
    return new DecisionResult(
        folder,
        Exit.FAILED,
        Optional.empty(),
        List.of(),
        Staleness.NONE,
        List.of(),
        List.of(),
        Optional.of(failure));
  }

  DecisionResult with(Staleness found) {
    return new DecisionResult(
        folder, exit.or(found.exit()), summary, files, found, problems, objections, failure);
  }

  /** The same, but bad: a caller said that this must not be. */
  DecisionResult withObjection(String objection) {
    return new DecisionResult(
        folder,
        exit.or(Exit.BAD_INPUT),
        summary,
        files,
        staleness,
        problems,
        List.of(objection),
        failure);
  }

  Optional<Headline> headline() {
    return summary.map(Summary::headline);
  }

  IndexEntry entry() {
    return summary
        .map(built -> built.entryWith(beside().stream().map(DecisionResult::name).toList()))
        .orElseGet(() -> IndexEntry.notBuilt(id(), trouble()));
  }

  /** The files in the folder of the outputs. */
  List<Path> beside() {
    return files.stream().filter(this::isBeside).toList();
  }

  /** Those that were put elsewhere. */
  List<Path> elsewhere() {
    return files.stream().filter(file -> !isBeside(file)).toList();
  }

  /** Whether none of the files is there that stand together. */
  boolean isNeverBuilt() {
    return !files.isEmpty() && staleness.missing().containsAll(beside());
  }

  private boolean isBeside(Path file) {
    return Objects.equals(file.getParent(), files.get(0).getParent());
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }

  /** The same wherever the decision lies; what the disk says is not. */
  private String trouble() {
    int errors = (int) problems.stream().filter(Problem::isError).count();
    return errors > 0
        ? Phrases.figures(errors, "error", "errors")
        : objections.stream().findFirst().orElse("failure");
  }

  String id() {
    return DecisionFolders.id(folder);
  }

  boolean isBroken() {
    return problems.stream().anyMatch(Problem::isError);
  }
}
