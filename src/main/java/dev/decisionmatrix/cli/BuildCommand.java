package dev.decisionmatrix.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
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
  private final Surroundings surroundings;
  @Mixin private InputOptions input = new InputOptions();
  @Mixin private RefusalOptions refusals = new RefusalOptions();
  @Mixin private HouseOptions house = new HouseOptions();
  @Mixin private ResultOptions talk = new ResultOptions();

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

  BuildCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    List<Path> folders = input.folders(surroundings.called());
    Optional<House> known = house.told(surroundings, talk);
    return known.isPresent() ? build(folders, known.get()) : Exit.BAD_INPUT.code();
  }

  private int build(List<Path> folders, House ways) throws IOException {
    DecisionBuild build =
        new DecisionBuild(
            Created.asAsked(surroundings.variable(Created.VARIABLE)), ways, records(folders));
    Tally.Deed deed = check ? Tally.Deed.COMPARED : Tally.Deed.BUILT;
    Results results = Results.of(surroundings, talk, deed, folders);
    Publication publication = new Publication(output);
    try (Index index = index(publication)) {
      Exit built =
          new Runner(surroundings, talk, input.jobs())
              .run(
                  folders,
                  (folder, steps) ->
                      refusals.result(
                          folder, build.of(folder, steps), made -> pass(made, folder, publication)),
                  result -> {
                    results.tell(result);
                    list(index, result);
                  });
      IndexFiles files = index.finish();
      results.tell(files);
      Orphans orphans = orphans(folders);
      results.tell(orphans);
      Exit exit = built.or(files.exit()).or(orphans.exit());
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

  /** Known only where a run is about all that there is. */
  private Orphans orphans(List<Path> folders) throws IOException {
    return check && input.isPortfolio() && input.shard().isEmpty()
        ? Orphans.in(output, folders.stream().map(DecisionFolders::id).toList())
        : Orphans.NONE;
  }

  private DecisionResult pass(Built built, Path folder, Publication publication)
      throws IOException {
    return check
        ? compare(folder, built)
        : DecisionResult.built(folder, built, publication.of(built.files()));
  }

  private DecisionResult compare(Path folder, Built built) throws IOException {
    List<Path> places = built.files().stream().map(file -> file.in(output)).toList();
    return DecisionResult.built(folder, built, places).with(Staleness.of(output, built.files()));
  }
}
