package dev.decisionmatrix.cli;

import dev.decisionmatrix.display.Phrases;
import dev.decisionmatrix.input.DecisionReader;
import dev.decisionmatrix.input.FileContent;
import dev.decisionmatrix.input.ReadDecision;
import dev.decisionmatrix.meeting.Meeting;
import dev.decisionmatrix.problem.Outcome;
import dev.decisionmatrix.problem.Problem;
import dev.decisionmatrix.saved.SavedWorkbook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The way back from the meeting: what was changed in a workbook goes into the decision's files. */
@Command(
    name = "import",
    description = {
      "Carry what a meeting changed in a workbook back into the decision's files.",
      "Every change is shown first; nothing else of the files is touched."
    })
final class ImportCommand implements Callable<Integer> {
  private final Surroundings surroundings;
  @Mixin private TalkOptions talk = new TalkOptions();

  @Parameters(
      index = "0",
      paramLabel = "WORKBOOK",
      description = "The workbook (.xlsx), saved by any program.")
  private Path workbook = Path.of("");

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "DIR",
      description = "The decision's folder (default: the one below input that the workbook names).")
  private Optional<Path> given = Optional.empty();

  @Option(
      names = {"-y", "--yes"},
      description = "Write without asking.")
  private boolean yes;

  @Option(names = "--dry-run", description = "Show what would be written, and write nothing.")
  private boolean dryRun;

  ImportCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    if (!Files.exists(workbook)) {
      throw new WrongUse("there is no file `" + workbook + "`", "name a workbook (.xlsx)");
    }
    Outcome<SavedWorkbook> saved = SavedWorkbook.read(workbook, Meeting::mayHoldInputs);
    if (saved instanceof Outcome.Ok<SavedWorkbook> ok) {
      return carryBack(ok.value()).code();
    }
    TextResults.tellProblems(surroundings, talk, Path.of(""), saved.problems());
    return Exit.BAD_INPUT.code();
  }

  private Exit carryBack(SavedWorkbook book) throws IOException {
    Path folder = folder(book);
    Outcome<ReadDecision> read = DecisionReader.read(folder);
    if (read instanceof Outcome.Ok<ReadDecision> ok) {
      return carryBack(
          folder, ok.value(), Meeting.of(workbook.toString(), book, folder, ok.value()));
    }
    TextResults.tellProblems(
        surroundings, talk, folder, read.problems().stream().filter(Problem::isError).toList());
    surroundings.say("the files of `" + folder + "` cannot be read yet; nothing was written");
    return Exit.BAD_INPUT;
  }

  private Path folder(SavedWorkbook book) {
    Optional<String> id = Meeting.decisionOf(book);
    if (given.isPresent() && !Files.isDirectory(given.get())) {
      throw new WrongUse("there is no folder `" + given.get() + "`", "name the decision's folder");
    }
    Path place = given.orElse(Path.of("input"));
    if (given.isPresent() && DecisionFolders.isDecision(place)) {
      return place;
    }
    Optional<Path> below = id.map(place::resolve).filter(DecisionFolders::isDecision);
    return below.orElseThrow(
        () ->
            new WrongUse(
                id.map(name -> "there is no decision `" + name + "` in `" + place + "`")
                    .orElse("the workbook does not say of which decision it is"),
                "name the decision's folder: `"
                    + surroundings.called().with("import", workbook.toString(), "DIR")
                    + "`"));
  }

  private Exit carryBack(Path folder, ReadDecision read, Meeting meeting) throws IOException {
    TextResults.tellProblems(surroundings, talk, Path.of(""), meeting.told());
    TextResults.tellProblems(surroundings, talk, folder, meeting.refusals());
    ShownChanges shown = new ShownChanges(folder, meeting);
    if (!talk.quiet()) {
      shown.lines().forEach(surroundings::say);
    }
    boolean whole = meeting.told().stream().noneMatch(Problem::isError);
    if (!meeting.refusals().isEmpty()) {
      surroundings.say("nothing was written: with these changes the files could not be read");
      return Exit.BAD_INPUT;
    }
    if (!meeting.files().isEmpty() && !isWanted(shown)) {
      return dryRun && whole ? Exit.DONE : noAnswer();
    }
    if (!meeting.files().isEmpty()) {
      write(folder, read, meeting.files());
    }
    return whole ? Exit.DONE : Exit.BAD_INPUT;
  }

  private Exit noAnswer() {
    return dryRun || surroundings.terminal() ? Exit.BAD_INPUT : Exit.WRONG_USE;
  }

  private boolean isWanted(ShownChanges shown) throws IOException {
    if (dryRun) {
      surroundings.say("nothing was written");
      return false;
    }
    if (yes) {
      return true;
    }
    if (!surroundings.terminal()) {
      surroundings.say("nothing was written, since nobody can be asked here: say `--yes` to write");
      return false;
    }
    if (Question.isAnsweredYes(surroundings.out(), "Write " + shown.counted() + "?")) {
      return true;
    }
    surroundings.say("nothing was written");
    return false;
  }

  private void write(Path folder, ReadDecision read, List<FileContent> files) throws IOException {
    new ChangedFiles(folder, read).write(files);
    if (!talk.quiet()) {
      surroundings.say("wrote " + Phrases.figures(files.size(), "file", "files"));
      surroundings.say("build next: " + surroundings.called().with("build", folder.toString()));
    }
  }
}
