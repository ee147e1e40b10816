package dev.decisionmatrix.workbook.robustness;

import static dev.decisionmatrix.cells.Formulas.less;
import static dev.decisionmatrix.cells.Formulas.rounded;
import static dev.decisionmatrix.cells.Formulas.sum;
import static dev.decisionmatrix.display.Decimals.ONE;
import static dev.decisionmatrix.display.Decimals.PERCENT;
import static dev.decisionmatrix.display.Decimals.PERCENT_ONE;

import dev.decisionmatrix.analysis.Sum;
import dev.decisionmatrix.cells.ChartPlan;
import dev.decisionmatrix.cells.ChartRows;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Fn;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Formulas;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.cells.SheetPlan;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.sheet.Body;
import dev.decisionmatrix.sheet.Cells;
import dev.decisionmatrix.sheet.ChartRoom;
import dev.decisionmatrix.sheet.Flow;
import dev.decisionmatrix.sheet.Names;
import dev.decisionmatrix.sheet.Side;
import dev.decisionmatrix.sheet.Table;
import dev.decisionmatrix.workbook.Check;
import dev.decisionmatrix.workbook.Guard;
import dev.decisionmatrix.workbook.Name;
import java.util.List;
import java.util.stream.Stream;

/**
 * The share of samples in which each option takes each rank, and how exact it is. Options that
 * share a rank split it and the ranks that they take up.
 */
final class Acceptability {
  private static final int FEWEST_CHART_ROWS = 13;

  /** Fewer than the shares have, as a hundred of them may each be rounded. */
  private static final int CHECKED_DIGITS = 6;

  private final List<Option> options;
  private final Exactness exactness;
  final Shares weightsOff;
  final Shares anyWeights;

  Acceptability(List<Option> options, Exactness exactness, Model off, Model any) {
    this.options = options;
    this.exactness = exactness;
    weightsOff = new Shares(off, "Ranks when each weight is somewhat off");
    exactness.gap();
    anyWeights = new Shares(any, "Ranks with any weights at all");
  }

  /** Whether every sample is told once, and nobody is counted twice. */
  List<Check> checks() {
    return Stream.of(weightsOff.checks("weights somewhat off"), anyWeights.checks("any weights"))
        .flatMap(List::stream)
        .toList();
  }

  /** Those of one model, with a chart. */
  final class Shares {
    private final Model model;
    private final String title;
    private final Exactness.OfModel exact;
    private final Table<Integer> table;
    private final Body<Integer, Option> share;
    private final Cells<Option> total;

    private Shares(Model model, String title) {
      this.model = model;
      this.title = title;
      exact = exactness.of(model);
      table =
          new Table<>(
              Names.of(
                  Ties.ranks(options.size()), "Share of samples in which it takes", Ties::name));
      share = table.across(options, Option::name, PERCENT_ONE, this::share, this::shareExpected);
      total =
          table
              .foot("Sum")
              .figures(
                  share,
                  PERCENT_ONE,
                  option -> whenSampled(option, sum(share.column(option))),
                  this::totalExpected)
              .looking(Look.TOTAL);
      table
          .foot("+/- points, at most")
          .figures(
              share,
              ONE,
              option -> whenSampled(option, exact.most(option)),
              option -> Exactness.points(model.scores.within(option)));
    }

    /**
     * Below its title, the chart on the right.
     *
     * @param columns that both take together
     */
    void addTo(Flow flow, int columns, String chartName) {
      int rows = Math.max(FEWEST_CHART_ROWS, ChartRows.of(options.size(), 1));
      int wide = columns - table.columns() - 1;
      ChartRoom chart = new ChartRoom(rows, wide, room -> chart(chartName, room));
      flow.section(title, new Side().add(0, table).add(1, chart)).gap(1);
    }

    void mark(SheetPlan.Builder sheet) {
      sheet.shade(share.all(), share.first());
    }

    /** Of samples that each option leads. */
    RangeRef led() {
      return share.row(1);
    }

    private List<Check> checks(String weights) {
      int contenders = model.scores.contenders().size();
      Formula ranked = Formulas.count(Name.RANK.ref());
      return List.of(
          Check.of(
              "Shares of samples led, together, " + weights,
              rounded(sum(led().fixed()), CHECKED_DIGITS),
              Formulas.min(Constant.ONE, ranked),
              Math.min(1, contenders),
              PERCENT),
          Check.of(
              "Shares of samples over all ranks, " + weights,
              rounded(sum(total.fixed()), CHECKED_DIGITS),
              ranked,
              contenders,
              PERCENT));
    }

    private Formula share(int taken, Option option) {
      RangeRef all = model.standings(option).fixed();
      Formula then =
          Ties.isLower(taken)
              ? less(1, sum(share.at(1, option).to(share.at(taken - 1, option))))
              : exact.ties.times(all, taken, option).over(Fn.ROWS.of(all));
      return whenSampled(option, Guard.rounded(then));
    }

    private Expected shareExpected(int taken, Option option) {
      return Expected.number(model.scores.shares(option).map(ranks -> Ties.share(ranks, taken)));
    }

    private Expected totalExpected(Option option) {
      return Expected.number(
          model
              .scores
              .shares(option)
              .map(
                  all ->
                      Sum.of(share.things().stream().mapToDouble(rank -> Ties.share(all, rank)))));
    }

    private Formula whenSampled(Option option, Formula then) {
      return Guard.whenFigure(model.start(option), then);
    }

    private ChartPlan chart(String name, RangeRef room) {
      return ChartPlan.of(ChartPlan.Kind.STACKED_BARS, name)
          .titled(
              title,
              "Bars: the share of samples in which each option takes each rank; the same figures"
                  + " stand in the table on the left.")
          .axes("", "Share of samples", PERCENT)
          .from(0)
          .upTo(1)
          .drawn(share.things().stream().map(this::series).toList(), room);
    }

    private ChartPlan.Series series(int taken) {
      return new ChartPlan.Series(
          table.names().at(taken),
          share.heads(),
          share.row(taken),
          new ChartPlan.Paint.Step(taken - 1, share.things().size()));
    }
  }
}
