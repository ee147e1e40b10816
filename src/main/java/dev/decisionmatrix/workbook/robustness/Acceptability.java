package dev.decisionmatrix.workbook.robustness;

import static dev.decisionmatrix.cells.Formulas.rounded;
import static dev.decisionmatrix.cells.Formulas.sum;
import static dev.decisionmatrix.cells.Formulas.words;
import static dev.decisionmatrix.display.Decimals.PERCENT;
import static dev.decisionmatrix.display.Decimals.PERCENT_ONE;
import static dev.decisionmatrix.display.Decimals.WHOLE;

import dev.decisionmatrix.analysis.SampledScores.Place;
import dev.decisionmatrix.analysis.Sum;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.ChartPlan;
import dev.decisionmatrix.cells.ChartRows;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Fn;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Formulas;
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
import dev.decisionmatrix.workbook.Check;
import dev.decisionmatrix.workbook.Guard;
import dev.decisionmatrix.workbook.Name;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The share of samples in which each option takes each rank. Options that share a rank split it and
 * the ranks that they take up: a tally tells how often each rank is taken alone or together.
 */
final class Acceptability {
  private static final int FEWEST_CHART_ROWS = 13;

  /** Fewer than the shares have, as a hundred of them may each be rounded. */
  private static final int CHECKED_DIGITS = 6;

  private final List<Option> options;
  final Table<Place> tally;
  private final Cells<Place> rank;
  private final Cells<Place> shared;
  private final Cells<Place> last;
  final Shares weightsOff;
  final Shares anyWeights;

  Acceptability(List<Option> options, Model off, Model any) {
    this.options = options;
    tally =
        new Table<>(
            Names.of(
                Place.among(options.size()),
                "Weights somewhat off on the left, any on the right",
                place ->
                    "Rank "
                        + place.rank()
                        + (place.shared() == 1 ? " alone" : " shared by " + place.shared())));
    weightsOff = new Shares(off, "Ranks when each weight is somewhat off");
    tally.gap();
    rank = tallied("Rank", Content.numbers(WHOLE, Place::rank, "A rank that can be taken"));
    shared = tallied("Shared by", Content.numbers(WHOLE, Place::shared, "How many can share it"));
    last =
        tallied(
            "Reaches to rank",
            Content.figures(
                WHOLE,
                place -> rank.at(place).plus(shared.at(place)).minus(1),
                Expected.numbers(Place::last)));
    tally.gap();
    anyWeights = new Shares(any, "Ranks with any weights at all");
  }

  private Cells<Place> tallied(String head, Content<Place> content) {
    return tally.add(head, Look.HEAD_FIGURE, content);
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
    private final Body<Place, Option> parts;
    private final Table<Integer> table;
    private final Body<Integer, Option> share;
    private final Cells<Option> total;

    private Shares(Model model, String title) {
      this.model = model;
      this.title = title;
      parts =
          tally.across(
              options,
              Option::name,
              PERCENT_ONE,
              this::part,
              (place, option) -> Expected.number(model.scores.part(option, place)));
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
              .figures(
                  share,
                  PERCENT_ONE,
                  option -> whenSampled(option, sum(share.column(option))),
                  this::totalExpected)
              .looking(Look.TOTAL);
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
      sheet.highlight(share.all(), new Highlight.Rule.Scale(0, 1));
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

    private Formula part(Place place, Option option) {
      RangeRef standings = model.standings(option).fixed();
      CellRef together = shared.beside(place);
      Formula standing = rank.beside(place).times(100).plus(together);
      return Formulas.countIf(standings, standing).over(Fn.ROWS.of(standings)).over(together);
    }

    /** The parts of all places that reach over the rank. */
    private Formula share(int taken, Option option) {
      Formula number = Fn.ROWS.of(Guard.upTo(share.at(1, option), share.at(taken, option)));
      Formula reaching =
          Fn.SUMIFS.of(
              parts.of(option).keepingRows(),
              rank.fixed(),
              words("<=").and(number),
              last.fixed(),
              words(">=").and(number));
      return whenSampled(option, Guard.rounded(reaching));
    }

    private Expected shareExpected(int taken, Option option) {
      return Expected.number(
          model
              .scores
              .shares(option)
              .map(ranks -> taken <= ranks.size() ? ranks.get(taken - 1) : 0));
    }

    private Expected totalExpected(Option option) {
      return Expected.number(
          model.scores.shares(option).map(all -> Sum.of(all.stream().mapToDouble(one -> one))));
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
          .drawn(share.of(options.get(0)).things().stream().map(this::series).toList(), room);
    }

    private ChartPlan.Series series(int taken) {
      return new ChartPlan.Series(
          table.names().at(taken),
          share.heads(),
          share.row(taken),
          new ChartPlan.Paint.Step(taken - 1, options.size()));
    }
  }
}
