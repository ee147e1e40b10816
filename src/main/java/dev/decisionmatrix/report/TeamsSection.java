package dev.decisionmatrix.report;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.Ranking;
import dev.decisionmatrix.analysis.Standing;
import dev.decisionmatrix.analysis.TeamResult;
import dev.decisionmatrix.blocks.Block;
import dev.decisionmatrix.blocks.Block.Align;
import dev.decisionmatrix.blocks.Block.Column;
import dev.decisionmatrix.blocks.Block.Row;
import dev.decisionmatrix.blocks.Block.TableCell;
import dev.decisionmatrix.blocks.Span;
import dev.decisionmatrix.blocks.Text;
import dev.decisionmatrix.display.Phrases;
import dev.decisionmatrix.model.Option;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What each team's own weights would say; nothing where there is one team. */
final class TeamsSection implements Section {
  private final Analysis analysis;

  TeamsSection(Analysis analysis) {
    this.analysis = analysis;
  }

  @Override
  public List<Block> blocks() {
    if (analysis.teams().size() < 2) {
      return List.of();
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading(2, "Agreement", "agreement"));
    blocks.add(new Block.Paragraph(Text.of(introduction())));
    blocks.add(scores(analysis.decision().options()));
    return blocks;
  }

  private String introduction() {
    Map<List<Option>, List<String>> byFirst = new LinkedHashMap<>();
    for (TeamResult team : analysis.teams()) {
      byFirst
          .computeIfAbsent(team.ranking().first(), first -> new ArrayList<>())
          .add(team.team().name());
    }
    if (byFirst.size() == 1) {
      return "On their own weights, all teams put %s first."
          .formatted(named(byFirst.keySet().iterator().next()));
    }
    List<String> sides = new ArrayList<>();
    byFirst.forEach(
        (first, teams) ->
            sides.add(
                "%s put%s %s first"
                    .formatted(Phrases.list(teams), teams.size() == 1 ? "s" : "", named(first))));
    return "On its own weights, each team would choose for itself: "
        + String.join("; ", sides)
        + ".";
  }

  private static String named(List<Option> first) {
    return first.isEmpty() ? "no option" : Phrases.list(Figures.names(first));
  }

  private Block scores(List<Option> options) {
    List<Column> columns = new ArrayList<>();
    columns.add(new Column("Team", Align.LEFT, 2.5));
    options.forEach(option -> columns.add(new Column(option.name(), Align.RIGHT, 1)));
    List<Row> rows = new ArrayList<>();
    for (TeamResult team : analysis.teams()) {
      rows.add(row(team.team().name(), team.ranking(), options));
    }
    rows.add(row("All teams together", analysis.ranking(), options));
    return new Block.Table(
        Text.of(
            "Score of each option under each team's own weights, its rank in brackets."
                + " A team's first is in bold."),
        columns,
        rows,
        true);
  }

  private static Row row(String name, Ranking ranking, List<Option> options) {
    List<TableCell> cells = new ArrayList<>();
    cells.add(TableCell.of(name));
    for (Option option : options) {
      Standing standing = ranking.of(option);
      String score = Figures.table(standing.score());
      cells.add(
          TableCell.of(
              Text.of(
                  ranking.first().contains(option) ? Span.strong(score) : Span.plain(score),
                  Span.muted(
                      standing.rank().isPresent()
                          ? " (" + standing.rank().getAsInt() + ")"
                          : " (out)"))));
    }
    return new Row(cells);
  }
}
