package dev.decisionmatrix.workbook.weights;

import dev.decisionmatrix.cells.SheetPlan;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.sheet.Flow;
import dev.decisionmatrix.sheet.Side;
import dev.decisionmatrix.workbook.Book;
import dev.decisionmatrix.workbook.Compared;
import dev.decisionmatrix.workbook.Name;
import dev.decisionmatrix.workbook.Tab;
import dev.decisionmatrix.workbook.WeightsCells;
import dev.decisionmatrix.workbook.Widths;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What each team filled in, what it comes to, and what the group makes of it, side by side in one
 * table.
 */
public final class WeightsSheet {
  /** In characters: the title over what teams filled in, and the least column of a team. */
  private static final double TITLE = 26;

  private static final double LEAST_TEAM = 10;
  private static final int GAP = 10;
  private static final int NARROW = 54;

  private final Book book;
  private final Map<Compared, PairwiseSheet<Criterion>> pairwise;
  private final Map<Criterion, PairwiseSheet<Option>> ofOptions;
  private final WeightsGiven given;
  private final WeightShares shares;
  private final WeightsBefore before;
  private final Optional<GroupsTogether> together;
  private final Optional<SubtotalDemands> subtotals;
  private final WeightsInUse inUse;
  private final Optional<WeightsChart> chart;
  private final Flow flow;

  public WeightsSheet(Book book) {
    this.book = book;
    pairwise = PairwiseSheet.of(book);
    ofOptions = PairwiseSheet.ofOptions(book);
    given = new WeightsGiven(book, pairwise);
    shares = new WeightShares(book, given);
    before = new WeightsBefore(book, given);
    together = given.groups.map(groups -> new GroupsTogether(book, given, groups, shares));
    subtotals = SubtotalDemands.of(book);
    inUse = new WeightsInUse(book, shares);
    chart =
        Optional.of(book)
            .filter(any -> any.decision().hasSeveralTeams())
            .map(any -> new WeightsChart(book, given, shares, inUse.table));
    flow =
        book.flow(
                Tab.WEIGHTS,
                SheetPlan.Kind.INPUT,
                "Weights",
                "How much each criterion matters to each team, and to the group; what an option"
                    + " must reach.")
            .add(given.table)
            .gap(1);
    given.groups.ifPresent(groups -> flow.add(groups.table).gap(1));
    subtotals.ifPresent(asked -> flow.add(asked.table).gap(1));
    chart.ifPresent(bars -> flow.add(new Side().at(WeightsChart.BEFORE, bars.room)));
    addWorkings();
    offer();
  }

  private void addWorkings() {
    book.workings()
        .gap(1)
        .add(inUse.table)
        .gap(1)
        .add(inUse.control)
        .section(
            "Weights that can be used (1): numbers of at least 0, ranks of at least 1",
            given.checks);
    given.levels.ifPresent(steps -> steps.addTo(book.workings()));
    shares.geometric.ifPresent(
        mean -> book.workings().section("Geometric mean: logarithms of the weights", mean.table));
    shares.ranked.ifPresent(
        ranked ->
            book.workings()
                .section(
                    "What ranks come to: rank-order centroid; criteria that tie share the mean of"
                        + " their positions",
                    ranked.table));
  }

  private void offer() {
    book.offer(
        new WeightsCells(
            given.raw,
            given.sums,
            given.power,
            shares.share,
            shares.group,
            shares.sums,
            given.ratioHolds,
            given.totalPower,
            inUse.lookedAt,
            inUse.lookedAtGroup,
            inUse.base,
            given.demands.mustReach,
            subtotals.map(asked -> asked.table.names()),
            subtotals.map(asked -> asked.mustReach),
            given.groups.map(groups -> groups.raw),
            given.levels.map(steps -> steps.zero),
            shares.geometric.map(mean -> mean.logarithm)));
  }

  public SheetPlan plan() {
    return flow.plan(
        sheet -> {
          addWidths(sheet);
          given.mark(sheet);
          before.mark(sheet);
          together.ifPresent(groups -> groups.mark(sheet));
          subtotals.ifPresent(asked -> asked.mark(sheet));
          subtotals.ifPresent(
              asked -> sheet.define(Name.MUST_REACH_SUBTOTAL.text(), asked.mustReach.all()));
          shares.mark(sheet);
          int head = given.table.names().head().row();
          if (book.decision().criteria().size() > Book.CRITERIA_ON_A_PAGE) {
            sheet.repeatRows(head, head);
          }
          sheet
              .define(Name.RAW_WEIGHT.text(), given.inputs())
              .define(Name.MUST_REACH.text(), given.demands.mustReach.all())
              .define(Name.TEAM_POWER.text(), given.power.all())
              .define(Name.TEAMS.text(), shares.share.heads())
              .define(Name.TEAM_WEIGHT.text(), shares.share.all())
              .define(Name.GROUP_WEIGHT.text(), shares.group.all())
              .resultsUpTo(Tab.WEIGHTS.at(flow.next().row() - 1, lastShown()))
              .freeze(given.table.names().first().right(1));
        });
  }

  /** Of the columns; what was delivered is no result. */
  private int lastShown() {
    int ofChart =
        chart.map(bars -> Flow.COLUMN + WeightsChart.BEFORE + bars.room.columns() - 1).orElse(0);
    return Math.max(ofChart, shares.share.all().to().column());
  }

  /** The sheets of the teams that compared in pairs, then those of options so compared. */
  public List<SheetPlan> pairwise() {
    return Stream.concat(pairwise.values().stream(), ofOptions.values().stream())
        .map(PairwiseSheet::plan)
        .toList();
  }

  private void addWidths(SheetPlan.Builder sheet) {
    int teams = given.raw.others().size();
    if (teams * LEAST_TEAM < TITLE) {
      sheet.sameWidth(given.raw.first().column(), teams, TITLE / teams);
    }
    sheet
        .widths(Flow.COLUMN, Widths.ofHeadings(book.decision()), Widths.ofCriteria(book.decision()))
        .widthPx(given.raw.first().column() - 1, GAP)
        .widthsPx(shares.lowest.first().column() - 1, GAP, NARROW, NARROW, NARROW);
  }
}
