package dev.decisionmatrix.report;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.CriteriaGroup;
import dev.decisionmatrix.analysis.OptionResult;
import dev.decisionmatrix.analysis.OwnUnits;
import dev.decisionmatrix.analysis.Rating;
import dev.decisionmatrix.analysis.RatingFigures;
import dev.decisionmatrix.blocks.Block;
import dev.decisionmatrix.blocks.Block.Align;
import dev.decisionmatrix.blocks.Block.Column;
import dev.decisionmatrix.blocks.Block.Row;
import dev.decisionmatrix.blocks.Block.TableCell;
import dev.decisionmatrix.blocks.Text;
import dev.decisionmatrix.model.Scale;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The weighted matrix in words, and how far each score can go. */
final class MatrixSection implements Section {
  /** The table of ranks and ranges. */
  static final String RANKING = "ranking-table";

  private static final String MATRIX = "matrix-table";

  private static final String ONE_SOURCE = "one source";

  private final Analysis analysis;

  MatrixSection(Analysis analysis) {
    this.analysis = analysis;
  }

  @Override
  public List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading(2, "Weighted matrix", "matrix"));
    Prose words = new Prose().plain(introduction() + " ").shown(MATRIX);
    words.plain(" has ratings and scores, ").shown(RANKING).plain(" how far each can go.");
    blocks.add(new Block.Paragraph(words.text()));
    blocks.add(new Block.Shown(MATRIX, new MatrixTable(analysis).block()));
    blocks.add(new Block.Shown(RANKING, scores()));
    return blocks;
  }

  private String introduction() {
    StringBuilder words = new StringBuilder();
    Scale scale = analysis.decision().scale();
    words.append(
        "Ratings run from %s (worst) to %s (best)%s; the best of a row is in bold. "
            .formatted(
                RatingFigures.exact(scale.worst()),
                RatingFigures.exact(scale.best()),
                ownScales() ? ", or on the scale that stands with the criterion" : ""));
    List<String> signs = new ArrayList<>();
    if (cells().anyMatch(Rating::missing)) {
      signs.add(Figures.NONE + " no evidence, the " + StandIn.of(analysis) + " stands in");
    }
    if (cells().anyMatch(Rating::assumed)) {
      signs.add(MatrixTable.STAR + " our own assumption alone");
    }
    if (cells().anyMatch(Rating::sourcesDisagree)) {
      signs.add(MatrixTable.DAGGER + " sources disagree");
    }
    if (!signs.isEmpty()) {
      words.append(String.join("; ", signs)).append(". ");
    }
    return words
        .append("A score is 100 times the sum of weight times value (worst 0, best 1).")
        .append(OwnUnits.of(analysis).map(units -> " " + units.told(analysis)).orElse(""))
        .append(
            CriteriaGroup.of(analysis).isEmpty()
                ? ""
                : " The row of a group adds up its criteria: their weights, and their points of"
                    + " each score.")
        .toString();
  }

  private boolean ownScales() {
    return analysis.decision().criteria().stream()
        .anyMatch(criterion -> !criterion.scale().equals(analysis.decision().scale()));
  }

  private Stream<Rating> cells() {
    return analysis.decision().criteria().stream()
        .flatMap(
            criterion ->
                analysis.decision().options().stream()
                    .map(option -> analysis.ratings().at(criterion, option)));
  }

  private Block scores() {
    List<Column> columns =
        List.of(
            new Column("Option", Align.LEFT, 1),
            new Column("Rank", Align.RIGHT, 0),
            new Column("Score", Align.RIGHT, 0),
            new Column("Lowest", Align.RIGHT, 0),
            new Column("Highest", Align.RIGHT, 0),
            new Column("Disputed low", Align.RIGHT, 0),
            new Column("Disputed high", Align.RIGHT, 0),
            new Column("Coverage", Align.RIGHT, 0),
            new Column("One source", Align.RIGHT, 0));
    List<Row> rows =
        analysis.ranking().inOrder().stream()
            .map(standing -> row(analysis.option(standing.option())))
            .toList();
    return new Block.Table(
        Text.of(
            "Ranking. Lowest and highest: missing evidence at its worst and at its best. Disputed:"
                + " each cell by its least and by its most favourable source. Coverage: the share"
                + " of the weight that has evidence. One source: so many of the ratings rest on one"
                + " alone, on which there is no range, and that is no certainty."),
        columns,
        rows,
        false);
  }

  private Row row(OptionResult result) {
    List<TableCell> cells = new ArrayList<>();
    cells.add(TableCell.of(result.option().name()));
    cells.add(TableCell.of(result.knockedOut() ? "out" : Figures.rank(result.rank())));
    cells.add(TableCell.of(Figures.table(result.score())));
    cells.add(TableCell.of(Figures.lowest(result)));
    cells.add(TableCell.of(Figures.table(result.highest())));
    cells.add(TableCell.of(disputed(result, result.disputedLowest())));
    cells.add(TableCell.of(disputed(result, result.disputedHighest())));
    cells.add(TableCell.of(Figures.percent(result.coverage())));
    cells.add(TableCell.of(rated(result) == 0 ? Figures.NONE : alone(result)));
    return new Row(cells);
  }

  /** A range only where some rating has two sides. */
  private String disputed(OptionResult result, double points) {
    boolean isAlone = rated(result) > 0 && result.alone().size() == rated(result);
    return !isAlone ? Figures.table(points) : ONE_SOURCE;
  }

  private String alone(OptionResult result) {
    return result.alone().size() + " of " + rated(result);
  }

  private int rated(OptionResult result) {
    return analysis.decision().criteria().size() - result.missing().size();
  }
}
