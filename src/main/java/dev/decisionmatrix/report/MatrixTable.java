package dev.decisionmatrix.report;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.CriteriaGroup;
import dev.decisionmatrix.analysis.Demand;
import dev.decisionmatrix.analysis.OwnUnits;
import dev.decisionmatrix.analysis.Rating;
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
import dev.decisionmatrix.model.Option;
import java.util.ArrayList;
import java.util.List;

/** The weighted matrix: a row for each criterion, below a row that adds up its group. */
final class MatrixTable {
  static final String STAR = "*";
  static final String DAGGER = "\u2020";

  private final Analysis analysis;

  MatrixTable(Analysis analysis) {
    this.analysis = analysis;
  }

  Block block() {
    List<Option> options = analysis.decision().options();
    List<Column> columns = new ArrayList<>();
    columns.add(new Column("Criterion", Align.LEFT, 3));
    columns.add(new Column("Weight", Align.RIGHT, 0));
    options.forEach(option -> columns.add(new Column(option.name(), Align.RIGHT, 1)));
    List<Row> rows = new ArrayList<>();
    List<CriteriaGroup> groups = CriteriaGroup.of(analysis);
    if (groups.isEmpty()) {
      analysis.decision().criteria().forEach(criterion -> rows.add(row(criterion, options)));
    }
    for (CriteriaGroup group : groups) {
      rows.add(row(group, options));
      group.criteria().forEach(criterion -> rows.add(row(criterion, options)));
    }
    rows.add(total(options));
    OwnUnits.of(analysis).ifPresent(units -> rows.add(total(units, options)));
    return new Block.Table(
        Text.of(
            "Rating of each option on each criterion, and the score. The workbook has the same"
                + " figures with their formulas."),
        columns,
        rows,
        true);
  }

  /** What its criteria add up to, above them. */
  private static Row row(CriteriaGroup group, List<Option> options) {
    List<TableCell> cells = new ArrayList<>();
    cells.add(TableCell.of(group.name()));
    cells.add(TableCell.of(Decimals.PERCENT_ONE.text(group.weight())));
    for (Option option : options) {
      String points = Figures.table(group.points().getOrDefault(option, 0.0));
      cells.add(TableCell.of(Text.of(Span.plain(points).spokenAs(points + " points"))));
    }
    return new Row(cells, Block.Row.Kind.GROUP);
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
                    " (at %s %s%s)"
                        .formatted(
                            criterion.isMoreBetter() ? "least" : "most",
                            analysis.ratings().figures(criterion).exactly(least),
                            Demand.within(criterion))));
    return prose.text();
  }

  private TableCell cell(Rating rating) {
    if (rating.missing()) {
      return TableCell.of(Text.of(Span.muted(Figures.NONE).spokenAs("no evidence")));
    }
    String said = Figures.rating(analysis, rating);
    String shown = Figures.inTable(analysis, rating);
    List<Span> spans = new ArrayList<>();
    spans.add(
        best(rating)
            ? Span.strong(shown).spokenAs(said + " (best of its row)")
            : shown.equals(said) ? Span.plain(shown) : Span.plain(shown).spokenAs(said));
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

  private Row total(OwnUnits units, List<Option> options) {
    List<TableCell> cells = new ArrayList<>();
    cells.add(TableCell.of(units.title()));
    cells.add(TableCell.of(""));
    options.forEach(
        option -> cells.add(TableCell.of(units.figure(analysis.option(option).score()))));
    return new Row(cells);
  }
}
