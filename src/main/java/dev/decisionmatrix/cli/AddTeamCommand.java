package dev.decisionmatrix.cli;

import dev.decisionmatrix.input.DecisionReader;
import dev.decisionmatrix.input.TeamLayout;
import dev.decisionmatrix.input.TemplateFolder;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.problem.Outcome;
import dev.decisionmatrix.problem.ProblemText;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Gives a team a table to fill in. */
@Command(
    name = "add-team",
    description = "Write a weights table for a team, every criterion in it, to be filled in.")
final class AddTeamCommand implements Callable<Integer> {
  private final Surroundings surroundings;
  @Mixin private TemplateOptions templates = new TemplateOptions();
  @Mixin private TalkOptions talk = new TalkOptions();

  @Parameters(index = "0", paramLabel = "DIR", description = "The decision's folder.")
  private Path folder = Path.of("");

  @Parameters(index = "1", paramLabel = "TEAM", description = "The team's name or id.")
  private String team = "";

  @Option(
      names = "--separator",
      paramLabel = "comma|semicolon|tab",
      description =
          "What parts the columns (default: comma); semicolon where the decimal mark is a comma.")
  private TeamSheet.Separator separator = TeamSheet.Separator.COMMA;

  AddTeamCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    if (!Files.isDirectory(folder)) {
      throw NoDecision.noFolder(folder, surroundings.called());
    }
    String id = Slug.of(team);
    if (id.isEmpty()) {
      throw new WrongUse(
          "`" + team + "` has neither letter nor digit", "name the team, such as `Payments`");
    }
    Outcome<TeamLayout> layout = layout();
    Outcome<List<Criterion>> criteria = DecisionReader.readCriteria(folder);
    templates.folder().ifPresent(own -> tellProblems(own, layout));
    if (layout instanceof Outcome.Ok<TeamLayout> table
        && criteria instanceof Outcome.Ok<List<Criterion>> ok) {
      write(place(id), new TeamSheet(separator, table.value()).bytes(ok.value()));
      tell(id, table.value());
      return Exit.DONE.code();
    }
    tellProblems(folder, criteria);
    return Exit.BAD_INPUT.code();
  }

  private Outcome<TeamLayout> layout() throws IOException {
    Optional<Path> own = templates.folder();
    return own.isPresent()
        ? new TemplateFolder(own.get()).team()
        : new Outcome.Ok<>(TeamLayout.bundled(), List.of());
  }

  private void tellProblems(Path where, Outcome<?> outcome) {
    TextResults.tellProblems(
        surroundings.err(),
        new ProblemText(talk.color(surroundings)),
        DecisionResult.read(where, outcome.problems()));
  }

  private Path place(String id) {
    return folder.resolve("weights").resolve(id + ".csv");
  }

  private void write(Path place, byte[] table) throws IOException {
    if (Files.exists(place)) {
      throw new WrongUse(
          "`" + place + "` is there already, and is not overwritten",
          "name another team, or move the file away");
    }
    Files.createDirectories(folder.resolve("weights"));
    Files.write(place, table, StandardOpenOption.CREATE_NEW);
  }

  private void tell(String id, TeamLayout layout) {
    if (talk.quiet()) {
      return;
    }
    PrintWriter out = surroundings.out();
    out.println("wrote " + place(id));
    out.println();
    out.println(
        layout.asksForRanks()
            ? "Fill in `rank`: 1 for the most important criterion, the same number for a tie;"
            : "Fill in `weight`: points of any size, or percent that total 100, one per"
                + " criterion;");
    out.println("`rationale` says why. Keep it a CSV file.");
    if (!id.equals(team)) {
      out.println();
      out.println("To show the team by its name, list it in decision.yaml under `teams`:");
      out.println("  - id: " + id);
      out.println("    name: \"" + team.replace("\\", "\\\\").replace("\"", "\\\"") + "\"");
    }
    out.flush();
  }
}
