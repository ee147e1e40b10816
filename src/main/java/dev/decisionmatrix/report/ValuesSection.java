package dev.decisionmatrix.report;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.Rating;
import dev.decisionmatrix.analysis.ValueLine;
import dev.decisionmatrix.analysis.ValueWords;
import dev.decisionmatrix.blocks.Block;
import dev.decisionmatrix.blocks.Chart;
import dev.decisionmatrix.blocks.Chart.CurveMark;
import dev.decisionmatrix.blocks.Chart.CurvePanel;
import dev.decisionmatrix.blocks.Chart.CurvePoint;
import dev.decisionmatrix.blocks.Chart.Stress;
import dev.decisionmatrix.blocks.Text;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.display.Phrases;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What ratings are worth where that is no straight line, with the options on it. */
final class ValuesSection implements Section {
  /** The figure of the curves. */
  static final String CURVES = "value-curves";

  private final Analysis analysis;
  private final List<Criterion> bent;

  ValuesSection(Analysis analysis) {
    this.analysis = analysis;
    bent = analysis.decision().criteria().stream().filter(one -> !one.isLinear()).toList();
  }

  @Override
  public List<Block> blocks() {
    if (bent.isEmpty()) {
      return List.of();
    }
    Chart chart =
        new Chart.CurveChart(
            Text.of(caption()), told(), bent.stream().map(this::panel).toList(), Decimals.TWO);
    return List.of(
        new Block.Heading(3, "What ratings are worth", "values"),
        new Block.Paragraph(introduction()),
        new Block.Shown(CURVES, chart));
  }

  private Text introduction() {
    Prose told =
        new Prose()
            .plain(
                bent.size() == 1
                    ? "On one criterion a rating's value is no straight line. "
                    : "On %s criteria a rating's value is no straight line. "
                        .formatted(Phrases.number(bent.size())));
    return told.shown(CURVES).plain(" has the options on it.").text();
  }

  private String caption() {
    String missing =
        bent.stream().flatMap(this::cells).anyMatch(Rating::missing)
            ? " Where an option has no evidence it is not shown."
            : "";
    return "Value (upwards) of each rating (across), from 0 to 1. Dots: the options, with what"
        + " their ratings are worth."
        + missing;
  }

  private Stream<Rating> cells(Criterion criterion) {
    return analysis.decision().options().stream()
        .map(option -> analysis.ratings().at(criterion, option));
  }

  private CurvePanel panel(Criterion criterion) {
    List<CurvePoint> line =
        ValueLine.of(criterion, analysis.ratings()).points().stream()
            .map(point -> new CurvePoint(point.rating(), point.worth()))
            .toList();
    List<CurveMark> marks =
        cells(criterion).filter(cell -> !cell.missing()).map(this::mark).toList();
    return new CurvePanel(title(criterion), line, marks);
  }

  private static String title(Criterion criterion) {
    return criterion.unit().isBlank()
        ? criterion.name()
        : "%s (%s)".formatted(criterion.name(), criterion.unit());
  }

  private CurveMark mark(Rating cell) {
    return new CurveMark(
        cell.option().name(),
        new CurvePoint(cell.rating().orElseThrow(), cell.value()),
        accented().contains(cell.option()) ? Stress.LEADER : Stress.OTHER);
  }

  /** What people chose, or else whoever is first. */
  private List<Option> accented() {
    return analysis.chosen().map(List::of).orElseGet(analysis.ranking()::first);
  }

  private String told() {
    List<String> told = new ArrayList<>();
    for (Criterion criterion : bent) {
      List<String> options =
          cells(criterion).filter(cell -> !cell.missing()).map(this::worth).toList();
      told.add(
          "%s: %s. %s"
              .formatted(
                  criterion.name(),
                  ValueWords.of(criterion),
                  options.isEmpty() ? "No option is rated." : Phrases.list(options) + "."));
    }
    return String.join(" ", told);
  }

  private String worth(Rating cell) {
    return "%s with %s is worth %s"
        .formatted(
            cell.option().name(), Figures.rating(analysis, cell), Decimals.TWO.text(cell.value()));
  }
}
