package dev.decisionmatrix.workbook.decision;

import dev.decisionmatrix.cells.ChartLook;
import dev.decisionmatrix.cells.ChartPlan;
import dev.decisionmatrix.cells.Hue;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.cells.SheetPlan;
import dev.decisionmatrix.display.Decimals;

/** The bars of the ranking, exactly over its rows, their scale over the heads. */
final class RankingChart {
  private static final int GAP = 45;
  private static final int OVERLAP = 100;
  private static final double MARGIN = 0.05;
  private static final int STEP = 20;

  private final Bars bars;
  private final Body body;

  RankingChart(Bars bars, Body body) {
    this.bars = bars;
    this.body = body;
  }

  void addTo(SheetPlan.Builder sheet) {
    int rows = body.shown() * body.rowsOfOption();
    RangeRef room = Page.at(Page.HEADS, Page.BARS).to(Page.at(Page.BODY + rows - 1, Page.BARS));
    sheet.chart(
        ChartPlan.of(ChartPlan.Kind.STACKED_BARS, "Ranking")
            .titled(
                "",
                "Score of each option in the order of the ranking: what is sure, what stands in"
                    + " for missing evidence and what evidence could add, with the range of"
                    + " sources that disagree. The figures stand beside the bars.")
            .axes("", "", Decimals.WHOLE)
            .from(0)
            .upTo(100)
            .looking(look(rows))
            .drawn(bars.hues().stream().map(this::drawn).toList(), room));
  }

  private static ChartLook look(int rows) {
    double height = Page.HEAD_PIXELS + (double) rows * Page.LINE_PIXELS;
    double top = Page.HEAD_PIXELS / height;
    return ChartLook.usual()
        .bars(GAP, OVERLAP)
        .legend(ChartLook.Legend.NONE)
        .plot(MARGIN, top, 1 - 2 * MARGIN, 1 - top)
        .scale(ChartLook.Scale.ABOVE)
        .names(ChartLook.Names.NONE)
        .unit(STEP);
  }

  /** Others' stand-ins end at the score in every row, so that ranges stand about it. */
  private ChartPlan.Series drawn(Hue hue) {
    ChartPlan.Series drawn =
        new ChartPlan.Series(
            bars.of(hue).head(), bars.names(), bars.of(hue).all(), new ChartPlan.Paint.Of(hue));
    return hue == Hue.OTHER_STAND_IN ? drawn.reaching(bars.down(), bars.up()) : drawn;
  }
}
