package dev.decisionmatrix.workbook.robustness;

import static dev.decisionmatrix.cells.Formulas.less;
import static dev.decisionmatrix.cells.Formulas.rounded;
import static dev.decisionmatrix.cells.Formulas.sum;
import static dev.decisionmatrix.display.Decimals.ONE;
import static dev.decisionmatrix.display.Decimals.PERCENT;
import static dev.decisionmatrix.display.Decimals.PERCENT_ONE;

import dev.decisionmatrix.analysis.Sum;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.ChartLook;
import dev.decisionmatrix.cells.ChartPlan;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Formulas;
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
  private static final int HEADS = 49;

  /** Fewer than the shares have, as a hundred of them may each be rounded. */
  private static final int CHECKED_DIGITS = 6;

  private final List<Option> options;
  private final List<Integer> ranks;
  private final Exactness exactness;
  private final Measures measures;
  final Shares weightsOff;
  final Shares anyWeights;

  Acceptability(Exactness exactness, Measures measures, Model off, Model any) {
    this.options = measures.options();
    this.exactness = exactness;
    this.measures = measures;
    ranks = Ties.ranks(options.size());
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

  /** Those of one model, with a chart whose bars stand on their rows. */
  final class Shares {
    private final Model model;
    private final String title;
    private final Exactness.OfModel exact;
    private final Table<Option> table;
    private final Table<Option> exactly = new Table<>(Names.none(options));
    private final Body<Option, Integer> share;
    private final Cells<Option> least;
    final AcrossOptions across;
    final Cells<Option> led;

    /** The least of them that is likely. */
    final Cells<Option> ledAtLeast;

    private final Cells<Option> total;

    private Shares(Model model, String title) {
      this.model = model;
      this.title = title;
      exact = exactness.of(model);
      table = new Table<>(Names.of(options, "Share of samples in which it takes", Option::name));
      share = table.across(ranks, Ties::name, PERCENT_ONE, this::share, this::shareExpected);
      least =
          exactly.figures(
              "Leads at least, at 95% confidence",
              PERCENT_ONE,
              option -> whenSampled(option, exactness.least(led(option))),
              this::leastExpected);
      exactly.figures(
          "\u00b1 points, at most",
          ONE,
          option -> whenSampled(option, exact.most(option)),
          option -> Exactness.points(model.scores.within(option)));
      across = new AcrossOptions(title, options);
      led = across.line("Leads", this::led, option -> shareExpected(option, 1));
      ledAtLeast = across.line("Leads at least, at 95% confidence", least::at, this::leastExpected);
      total =
          across.line(
              "Sum over all ranks",
              option -> whenSampled(option, sum(share.row(option))),
              this::totalExpected);
    }

    private Expected leastExpected(Option option) {
      return Expected.number(model.scores.leadsAtLeast(option));
    }

    /** The chart where it has the most room. */
    void addTo(Flow flow, String chartName) {
      boolean isBeside = measures.isWiderBeside(ranks.size());
      ChartRoom chart =
          new ChartRoom(
              options.size() + 1,
              isBeside ? measures.beside(ranks.size()) : 1,
              room -> chart(chartName, room));
      Side side = new Side().add(0, table);
      if (isBeside) {
        side.add(0, chart).at(measures.first(), exactly);
      } else {
        side.at(measures.first(), exactly).add(0, chart);
      }
      flow.section(title, side);
    }

    /** Rows of one height, so that bars stand on them. */
    void finish(SheetPlan.Builder sheet) {
      sheet.heightPx(table.names().head().row(), HEADS);
      sheet.sameHeightPx(table.names().first().row(), options.size(), measures.row());
      if (!model.scores.contenders().isEmpty()) {
        CellRef first = share.first();
        sheet.shade(share.all(), Formulas.orZero(Formulas.isFigure(first), first));
      }
    }

    private List<Check> checks(String weights) {
      int contenders = model.scores.contenders().size();
      Formula ranked = Formulas.count(Name.RANK.ref());
      return List.of(
          Check.of(
              "Shares of samples led, together, " + weights,
              rounded(sum(led.fixed()), CHECKED_DIGITS),
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

    private Formula led(Option option) {
      return share.at(option, 1);
    }

    private Formula share(Option option, int taken) {
      Formula then =
          Ties.isLower(taken)
              ? less(1, sum(share.at(option, 1).to(share.at(option, taken - 1))))
              : exact.ties.times(model.all(), taken, option).over(exactness.samples());
      return whenSampled(option, Guard.rounded(then));
    }

    private Expected shareExpected(Option option, int taken) {
      return Expected.number(model.scores.shares(option).map(all -> Ties.share(all, taken)));
    }

    private Expected totalExpected(Option option) {
      return Expected.number(
          model
              .scores
              .shares(option)
              .map(all -> Sum.of(ranks.stream().mapToDouble(rank -> Ties.share(all, rank)))));
    }

    private Formula whenSampled(Option option, Formula then) {
      return model.standings.whenSampled(option, then);
    }

    private ChartPlan chart(String name, RangeRef room) {
      double heads = (double) HEADS / (HEADS + options.size() * measures.row());
      return ChartPlan.of(ChartPlan.Kind.STACKED_BARS, name)
          .titled(
              "",
              "Bars: the share of samples in which each option takes each rank, the first rank on"
                  + " the left and darkest; the same figures stand in the table on the left.")
          .axes("", "", PERCENT)
          .from(0)
          .upTo(1)
          .looking(
              ChartLook.usual()
                  .bars(45, 100)
                  .legend(ChartLook.Legend.NONE)
                  .plot(0.04, heads, 0.9, 1 - heads)
                  .scale(ChartLook.Scale.ABOVE)
                  .names(ChartLook.Names.NONE))
          .drawn(ranks.stream().map(this::series).toList(), room);
    }

    private ChartPlan.Series series(int taken) {
      return new ChartPlan.Series(
          share.head(taken),
          table.names().all(),
          share.column(taken),
          new ChartPlan.Paint.Step(taken - 1, ranks.size()));
    }
  }
}
