package dev.decisionmatrix.workbook;

import static dev.decisionmatrix.cells.Formulas.all;
import static dev.decisionmatrix.cells.Formulas.isFigure;
import static dev.decisionmatrix.cells.Formulas.not;
import static dev.decisionmatrix.cells.Formulas.onlyIf;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.Standing;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.ChartPlan;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Label;
import dev.decisionmatrix.cells.Live;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.cells.SheetPlan;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.workbook.DecisionPlaces.Column;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/** Bars in the order of the ranking; whoever is first stands out, whatever people change. */
final class RankingChart {
  /** The chart's series: those in first place, and all others. */
  private enum Bar {
    FIRST("First"),
    BEHIND("Behind");

    private final String title;

    Bar(String title) {
      this.title = title;
    }
  }

  private final Analysis analysis;
  private final DecisionPlaces places;

  RankingChart(Analysis analysis, DecisionPlaces places) {
    this.analysis = analysis;
    this.places = places;
  }

  void addTo(SheetPlan.Builder sheet) {
    List<Standing> order = analysis.ranking().inOrder();
    for (Bar bar : Bar.values()) {
      sheet.add(new Label(head(bar), bar.title, Look.NOTE));
      for (int place = 0; place < order.size(); place++) {
        sheet.add(cell(place, bar, order.get(place)));
      }
    }
    sheet.chart(chart());
  }

  private Live cell(int place, Bar bar, Standing standing) {
    CellRef score = places.ranking(place, Column.SCORE);
    Formula first = places.ranking(place, Column.RANK).equalTo(Constant.ONE);
    boolean drawn = standing.rank().orElse(0) == 1 == (bar == Bar.FIRST);
    return new Live(
            at(place, bar),
            onlyIf(all(isFigure(score), bar == Bar.FIRST ? first : not(first)), score),
            drawn ? Expected.number(standing.score()) : Expected.text(Expected.NONE),
            Decimals.ONE)
        .looking(Look.NOTE);
  }

  /** Right of what is shown. */
  private CellRef at(int place, Bar bar) {
    int row = places.ranking(place, Column.SCORE).row();
    return Tab.DECISION.at(row, DecisionPlaces.workingsColumn() + 1 + Positions.inEnum(bar));
  }

  private CellRef head(Bar bar) {
    return at(0, bar).below(-1);
  }

  private ChartPlan chart() {
    RangeRef room = places.chart();
    return new ChartPlan(
        ChartPlan.Kind.STACKED_BARS,
        "Ranking",
        "Score of 100",
        "Bars: the score of each option in the order of the ranking, the first in the accent"
            + " colour; the same figures stand in the table.",
        "",
        "",
        Decimals.WHOLE.pattern(),
        OptionalDouble.of(0),
        OptionalDouble.of(100),
        Arrays.stream(Bar.values()).map(this::series).toList(),
        ChartPlan.Labels.VALUES,
        room.from(),
        room.to());
  }

  /** The accent, and a shade that is still seen from the last row. */
  private ChartPlan.Series series(Bar bar) {
    return new ChartPlan.Series(
        head(bar),
        places.ranking(Column.OPTION),
        at(0, bar).to(at(places.ranking(Column.SCORE).height() - 1, bar)),
        new ChartPlan.Paint.Step(Positions.inEnum(bar), Bar.values().length + 1));
  }
}
