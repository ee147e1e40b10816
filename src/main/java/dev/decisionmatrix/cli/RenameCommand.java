package dev.decisionmatrix.cli;

import dev.decisionmatrix.edit.Nameable;
import dev.decisionmatrix.edit.NewId;
import dev.decisionmatrix.edit.Renaming;
import dev.decisionmatrix.input.DecisionReader;
import dev.decisionmatrix.input.ReadDecision;
import dev.decisionmatrix.problem.Outcome;
import dev.decisionmatrix.problem.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Another id for an option, a criterion, a source or a team, in all files of a decision. */
@Command(
    name = "rename",
    description = {
      "Give an option, a criterion, a source or a team another id in all files of a decision.",
      "Only the cells that hold the id are changed. Names and texts stay; texts that hold the old"
          + " id are told."
    })
final class RenameCommand implements Callable<Integer> {
  /** What can be renamed, as it is typed. */
  enum Kind {
    option,
    criterion,
    source,
    team
  }

  private final Surroundings surroundings;
  @Mixin private TalkOptions talk = new TalkOptions();

  @Parameters(
      index = "0",
      paramLabel = "option|criterion|source|team",
      description = "What is renamed.")
  private Kind kind = Kind.option;

  @Parameters(index = "1", paramLabel = "OLD", description = "The id that it has.")
  private String old = "";

  @Parameters(index = "2", paramLabel = "NEW", description = "The id that it gets.")
  private String id = "";

  @Parameters(
      index = "3",
      arity = "0..1",
      paramLabel = "DIR",
      description = "The decision's folder (default: the only one in input).")
  private Optional<Path> given = Optional.empty();

  @Option(names = "--dry-run", description = "Show what would be changed, and change nothing.")
  private boolean dryRun;

  RenameCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    Path folder = folder();
    Outcome<ReadDecision> read = DecisionReader.read(folder);
    if (read instanceof Outcome.Ok<ReadDecision> ok) {
      return rename(folder, ok.value()).code();
    }
    TextResults.tellProblems(
        surroundings, talk, folder, read.problems().stream().filter(Problem::isError).toList());
    surroundings.say("nothing was changed: mend the files first, so that no place is missed");
    return Exit.BAD_INPUT.code();
  }

  private Path folder() throws IOException {
    Path place = given.orElse(Path.of("input"));
    List<Path> found = DecisionFolders.in(List.of(place), surroundings.called());
    if (found.size() > 1) {
      throw new WrongUse(
          "`" + place + "` holds " + found.size() + " decisions",
          "name one, such as `"
              + surroundings.called().with("rename", kind.name(), old, id, found.get(0).toString())
              + "`");
    }
    return found.get(0);
  }

  private Exit rename(Path folder, ReadDecision read) throws IOException {
    Nameable what = Nameable.valueOf(kind.name().toUpperCase(Locale.ROOT));
    NewId check = new NewId(read, what);
    refuse(check.unknown(old));
    String known = check.known(old);
    refuse(check.objection(known, id));
    Renaming renaming = new Renaming(read, what, known, id);
    Renaming.Rehearsed then = renaming.rehearsed(folder);
    if (!then.problems().isEmpty()) {
      TextResults.tellProblems(surroundings, talk, folder, then.problems());
      surroundings.say("nothing was changed: with the id `" + id + "` the files could not be read");
      return Exit.BAD_INPUT;
    }
    if (!then.isAlike()) {
      throw new WrongUse(
          "with the id `" + id + "` the files would say something else; nothing was changed",
          "choose another id");
    }
    if (!dryRun) {
      write(new ChangedFiles(folder, read), renaming);
    }
    if (!talk.quiet()) {
      new ShownRenaming(folder, renaming, known, id).lines().forEach(surroundings::say);
      surroundings.say(
          dryRun
              ? "nothing was changed"
              : "build next: " + surroundings.called().with("build", folder.toString()));
    }
    return Exit.DONE;
  }

  private static void refuse(Optional<NewId.Objection> objection) {
    if (objection.isPresent()) {
      throw new WrongUse(objection.get().wrong(), objection.get().help());
    }
  }

  private static void write(ChangedFiles files, Renaming renaming) throws IOException {
    files.move(renaming.moved(), renaming.files());
  }
}
