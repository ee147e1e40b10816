package dev.decisionmatrix.cli;

import dev.decisionmatrix.input.DecisionReader;
import dev.decisionmatrix.input.TeamLayout;
import dev.decisionmatrix.input.TemplateFolder;
import dev.decisionmatrix.input.Weighable;
import dev.decisionmatrix.problem.Outcome;
import dev.decisionmatrix.problem.Visible;
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
  private static final String BY_GROUPS =
      "As in other teams, groups are weighed against each other, and criteria within their group.";

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

  @Option(
      names = "--kind",
      paramLabel = "points|percent|rank|pairwise",
      description =
          "How the team weighs (default: points, or what the template of --templates asks for).")
  private Optional<TeamLayout.Kind> kind = Optional.empty();

  AddTeamCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    if (!Files.isDirectory(folder)) {
      throw NoDecision.noFolder(folder, surroundings.called());
    }
    Outcome<TeamLayout> layout = layout();
    Outcome<Weighable> weighable = DecisionReader.readWeighable(folder);
    templates.folder().ifPresent(own -> tell(own, layout));
    if (layout instanceof Outcome.Ok<TeamLayout> table
        && weighable instanceof Outcome.Ok<Weighable> ok) {
      write(table.value(), ok.value());
      return Exit.DONE.code();
    }
    tell(folder, weighable);
    return Exit.BAD_INPUT.code();
  }

  private void write(TeamLayout table, Weighable weighable) throws IOException {
    NewTeam asked = NewTeam.of(team, weighable.teams());
    TeamLayout wanted = kind.map(table::asking).orElse(table);
    if (wanted.kind() == TeamLayout.Kind.PAIRWISE && weighable.criteria().size() < 2) {
      throw new WrongUse(
          "there are no two criteria that could be compared", "ask for another `--kind`");
    }
    Path place = folder.resolve("weights").resolve(asked.id() + ".csv");
    Files.createDirectories(folder.resolve("weights"));
    Files.write(
        place, new TeamSheet(separator, wanted).bytes(weighable), StandardOpenOption.CREATE_NEW);
    if (!talk.quiet()) {
      tell(place, wanted.kind(), asked, weighable);
    }
  }

  private Outcome<TeamLayout> layout() throws IOException {
    Optional<Path> own = templates.folder();
    return own.isPresent()
        ? new TemplateFolder(own.get()).team()
        : new Outcome.Ok<>(TeamLayout.bundled(), List.of());
  }

  private void tell(Path where, Outcome<?> outcome) {
    TextResults.tellProblems(surroundings, talk, where, outcome.problems());
  }

  private void tell(Path place, TeamLayout.Kind asked, NewTeam added, Weighable weighable) {
    PrintWriter out = surroundings.out();
    out.println("wrote " + Visible.text(place.toString()));
    out.println();
    out.println(task(asked));
    out.println("`rationale` says why. Keep it a CSV file.");
    out.println("Until then the decision is built without this team, and says so.");
    weighable.tree().ifPresent(any -> out.println(BY_GROUPS));
    added.told().forEach(line -> out.println(Visible.text(line)));
    out.flush();
  }

  private static String task(TeamLayout.Kind asked) {
    return switch (asked) {
      case POINTS ->
          "Fill in `weight`: points of any size, or percent that total 100, one per criterion;";
      case PERCENT -> "Fill in `weight (%)`: percent that total 100, one per criterion;";
      case RANK -> "Fill in `rank`: 1 for the most important criterion, the same number for a tie;";
      case PAIRWISE ->
          "Fill in the half above the 1s, or below: how many times as important the criterion\n"
              + "of the row is as that of the column, from 1 to 9, or 1/9 to 1 (0.33 for 1/3);";
    };
  }
}
