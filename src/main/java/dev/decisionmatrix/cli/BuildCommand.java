package dev.decisionmatrix.cli;

import dev.decisionmatrix.analysis.Verdict;
import dev.decisionmatrix.problem.Outcome;
import dev.decisionmatrix.problem.ProblemText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The main job: every decision's four files, and its record where records are kept. */
@Command(
    name = "build",
    description = "Build workbook, report, decision record and figures of each decision.")
final class BuildCommand implements Callable<Integer> {
  /** The verdicts that a caller can refuse. */
  enum FailOn {
    open,
    close,
    fragile
  }

  private final Surroundings surroundings;
  @Mixin private InputOptions input = new InputOptions();
  @Mixin private HouseOptions house = new HouseOptions();
  @Mixin private TalkOptions talk = new TalkOptions();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      description = "Where the files go (default: output).")
  private Path output = Path.of("output");

  @Option(
      names = "--adr-dir",
      paramLabel = "DIR",
      description = "Put each record into this folder too, as NNNN-title.md.")
  private Optional<Path> adrDir = Optional.empty();

  @Option(
      names = "--check",
      description = "Write nothing; fail if a file in the output folder is missing or stale.")
  private boolean check;

  @Option(
      names = "--fail-on",
      paramLabel = "open|close|fragile",
      description = "Fail if a verdict is this or graver, from open over close to fragile.")
  private Optional<FailOn> failOn = Optional.empty();

  BuildCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    List<Path> folders = input.folders(surroundings.called());
    Outcome<House> known = house.read();
    house.templates().ifPresent(own -> tellOf(DecisionResult.read(own, known.problems())));
    return known instanceof Outcome.Ok<House> ok
        ? build(folders, ok.value())
        : Exit.BAD_INPUT.code();
  }

  private int build(List<Path> folders, House ways) throws IOException {
    DecisionBuild build =
        new DecisionBuild(
            Created.asAsked(surroundings.variable(Created.VARIABLE)), ways, records(folders));
    TextResults.Deed deed = check ? TextResults.Deed.COMPARED : TextResults.Deed.BUILT;
    Results results = Results.of(surroundings, talk, deed, folders);
    Publication publication = new Publication(output);
    try (Index index = index(publication)) {
      Exit built =
          new Runner(surroundings, talk, input.jobs())
              .run(
                  folders,
                  (folder, steps) -> work(build.of(folder, steps), folder, publication),
                  result -> {
                    results.tell(result);
                    list(index, result);
                  });
      IndexFiles files = index.finish();
      results.tell(files);
      Exit exit = built.or(files.exit());
      results.sumUp(exit);
      return exit.code();
    }
  }

  /** Shares know nothing of one another, and would give the same numbers. */
  private Optional<AdrFolder> records(List<Path> folders) throws IOException {
    if (adrDir.isEmpty()) {
      return Optional.empty();
    }
    if (input.shard().isPresent()) {
      throw new WrongUse(
          "`--adr-dir` and `--shard` do not go together", "number the records in one run");
    }
    List<String> ids = folders.stream().map(DecisionFolders::id).toList();
    return Optional.of(AdrFolder.at(adrDir.get(), output, ids));
  }

  private static void list(Index index, DecisionResult result) {
    try {
      index.add(result.entry());
    } catch (IOException disk) {
      throw new UncheckedIOException(disk);
    }
  }

  /** A share's part is not on disk any more once all are put together: it cannot be compared. */
  private Index index(Publication publication) throws IOException {
    Index.Destination destination = check ? new ComparedFiles(output) : publication;
    Optional<Shard> shard = input.shard();
    if (!input.isPortfolio() || (shard.isPresent() && check)) {
      return Index.none(destination);
    }
    return shard.isPresent()
        ? Index.part(destination, shard.get().index())
        : Index.whole(destination);
  }

  /** What is wrong with the templates concerns no decision; programs get it as an entry, though. */
  private void tellOf(DecisionResult templates) {
    if (talk.format() == TalkOptions.Format.json && templates.isBroken()) {
      Results results = new JsonResults(surroundings.out());
      results.tell(templates);
      results.sumUp(templates.exit());
    } else {
      TextResults.tellProblems(
          surroundings.err(), new ProblemText(talk.color(surroundings)), templates);
    }
  }

  private DecisionResult work(Outcome<Built> outcome, Path folder, Publication publication)
      throws IOException {
    if (!(outcome instanceof Outcome.Ok<Built> ok)) {
      return DecisionResult.read(folder, outcome.problems());
    }
    Built built = ok.value();
    Optional<String> objection = Strictness.of(input.strict()).objection(built.warnings());
    if (objection.isPresent()) {
      return DecisionResult.read(folder, built.warnings()).withObjection(objection.get());
    }
    DecisionResult result =
        check
            ? compare(folder, built)
            : DecisionResult.built(folder, built, publication.of(built.files()));
    return refusal(built.verdict()).map(result::withObjection).orElse(result);
  }

  private DecisionResult compare(Path folder, Built built) throws IOException {
    List<Path> places = built.files().stream().map(file -> file.in(output)).toList();
    return DecisionResult.built(folder, built, places)
        .withStale(Staleness.of(output, built.files()));
  }

  private Optional<String> refusal(Verdict verdict) {
    return failOn
        .map(refused -> Verdict.Kind.valueOf(refused.name().toUpperCase(Locale.ROOT)))
        .filter(refused -> verdict.kind().compareTo(refused) <= 0)
        .map(
            refused ->
                "the verdict is `%s`, refused by `--fail-on %s`"
                    .formatted(verdict.kind().word(), refused.word()));
  }
}
