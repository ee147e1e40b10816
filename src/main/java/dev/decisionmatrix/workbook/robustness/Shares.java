package dev.decisionmatrix.workbook.robustness;

import static dev.decisionmatrix.cells.Formulas.count;
import static dev.decisionmatrix.cells.Formulas.min;
import static dev.decisionmatrix.cells.Formulas.rounded;
import static dev.decisionmatrix.cells.Formulas.sum;
import static dev.decisionmatrix.display.Decimals.PERCENT;
import static dev.decisionmatrix.display.Decimals.PERCENT_ONE;

import dev.decisionmatrix.analysis.Sum;
import dev.decisionmatrix.cells.ChartPlan;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Fn;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Highlight;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.cells.SheetPlan;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.sheet.Body;
import dev.decisionmatrix.sheet.Cells;
import dev.decisionmatrix.sheet.ChartRoom;
import dev.decisionmatrix.sheet.Content;
import dev.decisionmatrix.sheet.Flow;
import dev.decisionmatrix.sheet.Names;
import dev.decisionmatrix.sheet.Side;
import dev.decisionmatrix.sheet.Table;
import dev.decisionmatrix.workbook.ChartRows;
import dev.decisionmatrix.workbook.Check;
import dev.decisionmatrix.workbook.Guard;
import dev.decisionmatrix.workbook.Name;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * The share of samples of a model in which each option takes each rank, with a chart of them.
 * Options that share a rank split it and the ranks that they take up.
 */
final class Shares {
  private static final int FEWEST_CHART_ROWS = 13;

  /** Fewer than the shares have, as a hundred of them may each be rounded. */
  private static final int CHECKED_DIGITS = 6;

  private final String title;
  private final Model model;
  private final Tally tally;
  private final List<Option> options;
  private final Table<Integer> table;
  private final Body<Integer, Option> share;
  private final Cells<Option> total;

  Shares(String title, Model model, Tally tally, List<Option> options) {
    this.title = title;
    this.model = model;
    this.tally = tally;
    this.options = options;
    table =
        new Table<>(
            Names.of(
                IntStream.rangeClosed(1, options.size()).boxed().toList(),
                "Share of samples in which it takes",
                rank -> "Rank " + rank));
    share = table.across(options, Option::name, PERCENT_ONE, this::share, this::shareExpected);
    total =
        table
            .foot("Sum")
            .below(
                share,
                Content.figures(
                    PERCENT_ONE,
                    option -> whenSampled(option, sum(share.column(option))),
                    this::totalExpected))
            .looking(Look.TOTAL);
  }

  /**
   * Below its title, the chart on the right.
   *
   * @param columns that both take together
   * @param chartName unique in the workbook
   */
  void addTo(Flow flow, int columns, String chartName) {
    int rows = Math.max(FEWEST_CHART_ROWS, ChartRows.of(options.size(), 1));
    ChartRoom chart =
        new ChartRoom(rows, columns - table.columns() - 1, room -> chart(chartName, room));
    flow.section(title, new Side().add(0, table).add(1, chart)).gap(1);
  }

  void mark(SheetPlan.Builder sheet) {
    sheet.highlight(share.all(), new Highlight.Rule.Scale(0, 1));
  }

  /** Of samples that each option leads. */
  RangeRef led() {
    return share.row(1);
  }

  /**
   * Whether every sample is told once, and nobody is counted twice.
   *
   * @param weights what they may be
   */
  List<Check> checks(String weights) {
    int contenders = model.scores().contenders().size();
    Formula ranked = count(Name.RANK.ref());
    return List.of(
        Check.of(
            "Shares of samples led, together, " + weights,
            rounded(sum(led().fixed()), CHECKED_DIGITS),
            min(Constant.ONE, ranked),
            Math.min(1, contenders),
            PERCENT),
        Check.of(
            "Shares of samples over all ranks, " + weights,
            rounded(sum(total.fixed()), CHECKED_DIGITS),
            ranked,
            contenders,
            PERCENT));
  }

  private Formula share(int rank, Option option) {
    Formula number = Fn.ROWS.of(Guard.upTo(share.at(1, option), share.at(rank, option)));
    return whenSampled(option, Guard.rounded(tally.over(number, model, option)));
  }

  private Expected shareExpected(int rank, Option option) {
    return Expected.number(
        model.scores().shares(option).map(ranks -> rank <= ranks.size() ? ranks.get(rank - 1) : 0));
  }

  private Expected totalExpected(Option option) {
    return Expected.number(
        model
            .scores()
            .shares(option)
            .map(ranks -> Sum.of(ranks.stream().mapToDouble(Double::doubleValue))));
  }

  private Formula whenSampled(Option option, Formula then) {
    return Guard.whenFigure(model.start(option), then);
  }

  private ChartPlan chart(String name, RangeRef room) {
    return new ChartPlan(
        ChartPlan.Kind.STACKED_BARS,
        name,
        title,
        "Bars: the share of samples in which each option takes each rank; the same figures stand in"
            + " the table on the left.",
        "",
        "Share of samples",
        PERCENT.pattern(),
        OptionalDouble.of(0),
        OptionalDouble.of(1),
        table.names().things().stream().map(this::series).toList(),
        ChartPlan.Labels.NONE,
        room.from(),
        room.to());
  }

  private ChartPlan.Series series(int rank) {
    return new ChartPlan.Series(
        table.names().at(rank),
        share.heads(),
        share.row(rank),
        new ChartPlan.Paint.Step(rank - 1, options.size()));
  }
}
