package dev.decisionmatrix.workbook;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.Sum;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.ChartPlan;
import dev.decisionmatrix.cells.Fn;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Label;
import dev.decisionmatrix.cells.Live;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.cells.SheetPlan;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Option;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * Points by the headings that criteria share, and a chart of them; where criteria share no
 * headings, by the criteria themselves, or by runs of neighbours where there are many.
 */
final class MatrixGroups {
  private static final int MOST_HEADINGS = 8;
  private static final String NO_HEADING = "Other criteria";

  private final Analysis analysis;
  private final MatrixPlaces places;
  private final Map<String, List<Criterion>> headings = new LinkedHashMap<>();

  MatrixGroups(Analysis analysis, MatrixPlaces places) {
    this.analysis = analysis;
    this.places = places;
    for (Criterion criterion : analysis.decision().criteria()) {
      String heading = criterion.group().isEmpty() ? NO_HEADING : criterion.group();
      headings.computeIfAbsent(heading, key -> new ArrayList<>()).add(criterion);
    }
    if (headings.size() < 2 || headings.size() > MOST_HEADINGS) {
      headings.clear();
      gatherNeighbours(analysis.decision().criteria());
    }
  }

  /**
   * Each criterion by itself, or as few neighbours together as leave no more parts than colours.
   */
  private void gatherNeighbours(List<Criterion> criteria) {
    int together = (criteria.size() + MOST_HEADINGS - 1) / MOST_HEADINGS;
    for (int first = 0; first < criteria.size(); first += together) {
      List<Criterion> part = criteria.subList(first, Math.min(criteria.size(), first + together));
      String name = part.get(0).name();
      headings.put(
          part.size() == 1 ? name : name + " to " + part.get(part.size() - 1).name(), part);
    }
  }

  void addTo(SheetPlan.Builder sheet) {
    sheet.add(
        new Label(
            Tab.MATRIX.at(places.groupsHead() - 1, places.middleColumn()),
            "Points by heading",
            Look.SECTION));
    for (Option option : places.options()) {
      sheet.add(
          new Label(
              Tab.MATRIX.at(places.groupsHead(), places.column(Block.CONTRIBUTION, option)),
              option.name(),
              Look.HEAD_FIGURE));
    }
    int place = 0;
    for (Map.Entry<String, List<Criterion>> heading : headings.entrySet()) {
      addHeading(sheet, place++, heading);
    }
    sheet.chart(chart());
  }

  private void addHeading(
      SheetPlan.Builder sheet, int place, Map.Entry<String, List<Criterion>> heading) {
    CellRef label = label(place);
    sheet.add(new Label(label, heading.getKey(), Look.LABEL)).merge(label.to(label.right(2)));
    for (Option option : places.options()) {
      Formula[] cells = runs(heading.getValue(), option).toArray(Formula[]::new);
      sheet.add(
          new Live(
              places.group(place, option),
              Guard.whenFigure(places.at(Figure.SCORE, option), Fn.SUM.of(cells)),
              Sum.of(
                  heading.getValue().stream()
                      .mapToDouble(criterion -> analysis.contribution(criterion, option))),
              Decimals.ONE));
    }
  }

  /** The heading's contributions, neighbours joined to one range. */
  private List<RangeRef> runs(List<Criterion> criteria, Option option) {
    List<RangeRef> runs = new ArrayList<>();
    for (Criterion criterion : criteria) {
      CellRef cell = places.at(Block.CONTRIBUTION, criterion, option);
      int last = runs.size() - 1;
      if (last >= 0 && runs.get(last).to().row() == cell.row() - 1) {
        runs.set(last, runs.get(last).from().to(cell));
      } else {
        runs.add(cell.to(cell));
      }
    }
    return runs;
  }

  private CellRef label(int place) {
    return Tab.MATRIX.at(places.groupsHead() + 1 + place, places.middleColumn());
  }

  private List<ChartPlan.Series> byHeading() {
    List<ChartPlan.Series> series = new ArrayList<>();
    for (int place = 0; place < headings.size(); place++) {
      series.add(
          new ChartPlan.Series(
              label(place), places.optionHeads(Block.CONTRIBUTION), places.group(place)));
    }
    return series;
  }

  private ChartPlan chart() {
    RangeRef room = places.chart();
    return new ChartPlan(
        ChartPlan.Kind.STACKED_BARS,
        "Contributions",
        "Where the points come from",
        "Bars: how many points each part of the criteria adds to each option's score; the same"
            + " figures stand in the table beside it.",
        "",
        "Points of 100",
        Decimals.WHOLE.pattern(),
        OptionalDouble.of(0),
        OptionalDouble.empty(),
        byHeading(),
        ChartPlan.Labels.NONE,
        room.from(),
        room.to());
  }
}
