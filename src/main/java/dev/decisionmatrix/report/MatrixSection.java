package dev.decisionmatrix.report;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.OptionResult;
import dev.decisionmatrix.analysis.Rating;
import dev.decisionmatrix.analysis.RatingFigures;
import dev.decisionmatrix.analysis.ScaleWords;
import dev.decisionmatrix.blocks.Block;
import dev.decisionmatrix.blocks.Block.Align;
import dev.decisionmatrix.blocks.Block.Column;
import dev.decisionmatrix.blocks.Block.Row;
import dev.decisionmatrix.blocks.Block.TableCell;
import dev.decisionmatrix.blocks.Span;
import dev.decisionmatrix.blocks.Text;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.model.Appendix;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Direction;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.model.Scale;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The weighted matrix, and the scores that follow from it. */
final class MatrixSection implements Section {
  /** The table of ranks and ranges. */
  static final String RANKING = "ranking-table";

  private static final String MATRIX = "matrix-table";

  private static final String STAR = "*";
  private static final String DAGGER = "\u2020";

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
    blocks.add(new Block.Shown(MATRIX, matrix(analysis.decision().options())));
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
      signs.add(STAR + " our own assumption alone");
    }
    if (cells().anyMatch(Rating::sourcesDisagree)) {
      signs.add(DAGGER + " sources disagree");
    }
    if (!signs.isEmpty()) {
      words.append(String.join("; ", signs)).append(". ");
    }
    return words
        .append("A score is 100 times the sum of weight times value (worst 0, best 1).")
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

  private Block matrix(List<Option> options) {
    List<Column> columns = new ArrayList<>();
    columns.add(new Column("Criterion", Align.LEFT, 3));
    columns.add(new Column("Weight", Align.RIGHT, 0));
    options.forEach(option -> columns.add(new Column(option.name(), Align.RIGHT, 1)));
    List<Row> rows = new ArrayList<>();
    analysis.decision().criteria().forEach(criterion -> rows.add(row(criterion, options)));
    rows.add(total(options));
    return new Block.Table(
        Text.of(
            "Rating of each option on each criterion, and the score. The workbook has the same"
                + " figures with their formulas."),
        columns,
        rows,
        true);
  }

  private Row row(Criterion criterion, List<Option> options) {
    List<TableCell> cells = new ArrayList<>();
    cells.add(TableCell.of(name(criterion)));
    cells.add(
        TableCell.of(
            Text.of(Span.muted(Decimals.PERCENT_ONE.text(analysis.weights().of(criterion))))));
    options.forEach(option -> cells.add(cell(analysis.ratings().at(criterion, option))));
    return new Row(cells);
  }

  private Text name(Criterion criterion) {
    Prose prose = new Prose();
    if (analysis.decision().appendices().contains(Appendix.EVIDENCE)) {
      prose.link(criterion.name(), EvidenceSection.anchor(criterion));
    } else {
      prose.plain(criterion.name());
    }
    if (ScaleWords.areNeeded(criterion, analysis.decision())) {
      prose.muted(" (" + ScaleWords.of(criterion) + ")");
    }
    criterion
        .mustReach()
        .ifPresent(
            least ->
                prose.muted(
                    " (at %s %s)"
                        .formatted(
                            criterion.scale().direction() == Direction.BENEFIT ? "least" : "most",
                            analysis.ratings().figures(criterion).exactly(least))));
    return prose.text();
  }

  private TableCell cell(Rating rating) {
    if (rating.missing()) {
      return TableCell.of(Text.of(Span.muted(Figures.NONE).spokenAs("no evidence")));
    }
    String figure = Figures.rating(analysis, rating);
    List<Span> spans = new ArrayList<>();
    spans.add(
        best(rating)
            ? Span.strong(figure).spokenAs(figure + " (best of its row)")
            : Span.plain(figure));
    if (rating.assumed()) {
      spans.add(Span.muted(STAR).spokenAs(", our own assumption alone"));
    }
    if (rating.sourcesDisagree()) {
      spans.add(Span.muted(DAGGER).spokenAs(", sources disagree"));
    }
    return new TableCell(new Text(spans), rating.value());
  }

  /** Whether no other option of the row is better, and at least one is worse. */
  private boolean best(Rating rating) {
    List<Double> values =
        analysis.decision().options().stream()
            .map(option -> analysis.ratings().at(rating.criterion(), option))
            .filter(other -> !other.missing())
            .map(Rating::value)
            .toList();
    return values.stream().allMatch(value -> value <= rating.value())
        && values.stream().anyMatch(value -> value < rating.value());
  }

  private Row total(List<Option> options) {
    List<TableCell> cells = new ArrayList<>();
    cells.add(TableCell.of("Score"));
    cells.add(TableCell.of(Decimals.PERCENT_ONE.text(1)));
    options.forEach(
        option -> cells.add(TableCell.of(Figures.table(analysis.option(option).score()))));
    return new Row(cells);
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
            new Column("Coverage", Align.RIGHT, 0));
    List<Row> rows =
        analysis.ranking().inOrder().stream()
            .map(standing -> row(analysis.option(standing.option())))
            .toList();
    return new Block.Table(
        Text.of(
            "Ranking. Lowest and highest: missing evidence at its worst and at its best. Disputed:"
                + " each cell by its least and by its most favourable source. Coverage: the share"
                + " of the weight that has evidence."),
        columns,
        rows,
        false);
  }

  private static Row row(OptionResult result) {
    List<TableCell> cells = new ArrayList<>();
    cells.add(TableCell.of(result.option().name()));
    cells.add(TableCell.of(result.knockedOut() ? "out" : Figures.rank(result.rank())));
    cells.add(TableCell.of(Figures.table(result.score())));
    cells.add(TableCell.of(Figures.lowest(result)));
    for (double points :
        List.of(result.highest(), result.disputedLowest(), result.disputedHighest())) {
      cells.add(TableCell.of(Figures.table(points)));
    }
    cells.add(TableCell.of(Figures.percent(result.coverage())));
    return new Row(cells);
  }
}
