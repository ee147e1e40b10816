package dev.decisionmatrix.workbook.matrix;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.Sum;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.ChartPlan;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Formulas;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.sheet.Body;
import dev.decisionmatrix.sheet.ChartRoom;
import dev.decisionmatrix.sheet.Names;
import dev.decisionmatrix.sheet.Side;
import dev.decisionmatrix.sheet.Table;
import dev.decisionmatrix.workbook.Book;
import dev.decisionmatrix.workbook.ChartRows;
import dev.decisionmatrix.workbook.Guard;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * Points by the headings that criteria share, and a chart of them; where criteria share no
 * headings, by the criteria themselves, or by runs of neighbours where there are many.
 */
final class Headings {
  private static final int MOST_HEADINGS = 8;
  private static final int FEWEST_CHART_ROWS = 17;
  private static final String NO_HEADING = "Other criteria";

  private record Heading(String name, List<Criterion> criteria) {}

  final Side side;
  private final Book book;
  private final Table<Heading> table;
  private final Body<Heading, Option> points;

  Headings(Book book, FirstBand first) {
    this.book = book;
    List<Option> options = book.decision().options();
    table =
        new Table<>(Names.of(headings(book.decision().criteria()), "", Heading::name).merged(3))
            .titled("Points by heading")
            .gap();
    points = table.across(options, Option::name, Decimals.ONE, this::points, this::expected);
    int column = first.table.columnOf(first.base);
    int rows = Math.max(FEWEST_CHART_ROWS, ChartRows.of(options.size(), 1)) + 1;
    side = new Side().at(0, 1, new ChartRoom(rows, column - 1, this::chart)).at(column, table);
  }

  private static List<Heading> headings(List<Criterion> criteria) {
    Map<String, List<Criterion>> byName = new LinkedHashMap<>();
    for (Criterion criterion : criteria) {
      String name = criterion.group().isEmpty() ? NO_HEADING : criterion.group();
      byName.computeIfAbsent(name, key -> new ArrayList<>()).add(criterion);
    }
    if (byName.size() < 2 || byName.size() > MOST_HEADINGS) {
      return neighbours(criteria);
    }
    return byName.entrySet().stream()
        .map(entry -> new Heading(entry.getKey(), entry.getValue()))
        .toList();
  }

  /**
   * Each criterion by itself, or as few neighbours together as leave no more parts than colours.
   */
  private static List<Heading> neighbours(List<Criterion> criteria) {
    int together = (criteria.size() + MOST_HEADINGS - 1) / MOST_HEADINGS;
    List<Heading> headings = new ArrayList<>();
    for (int first = 0; first < criteria.size(); first += together) {
      List<Criterion> part = criteria.subList(first, Math.min(criteria.size(), first + together));
      String name = part.get(0).name();
      String to = part.size() == 1 ? "" : " to " + part.get(part.size() - 1).name();
      headings.add(new Heading(name + to, part));
    }
    return headings;
  }

  private Formula points(Heading heading, Option option) {
    Formula[] cells = runs(heading.criteria(), option).toArray(Formula[]::new);
    return Guard.whenFigure(book.matrix().score().at(option), Formulas.sum(cells));
  }

  private Expected expected(Heading heading, Option option) {
    Analysis analysis = book.analysis();
    return Expected.number(
        Sum.of(
            heading.criteria().stream()
                .mapToDouble(criterion -> analysis.contribution(criterion, option))));
  }

  /** Their contributions, neighbours joined to one range. */
  private List<RangeRef> runs(List<Criterion> criteria, Option option) {
    List<RangeRef> runs = new ArrayList<>();
    for (Criterion criterion : criteria) {
      CellRef cell = book.matrix().contribution().at(criterion, option);
      int last = runs.size() - 1;
      if (last >= 0 && runs.get(last).to().row() == cell.row() - 1) {
        runs.set(last, runs.get(last).from().to(cell));
      } else {
        runs.add(cell.to(cell));
      }
    }
    return runs;
  }

  private ChartPlan chart(RangeRef room) {
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
        table.names().things().stream().map(this::series).toList(),
        ChartPlan.Labels.NONE,
        room.from(),
        room.to());
  }

  private ChartPlan.Series series(Heading heading) {
    return new ChartPlan.Series(
        table.names().at(heading), book.matrix().contribution().heads(), points.row(heading));
  }
}
