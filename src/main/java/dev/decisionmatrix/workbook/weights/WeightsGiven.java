package dev.decisionmatrix.workbook.weights;

import static dev.decisionmatrix.cells.Formulas.all;
import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.isFigure;
import static dev.decisionmatrix.cells.Formulas.itemOf;
import static dev.decisionmatrix.cells.Formulas.oneIf;
import static dev.decisionmatrix.cells.Formulas.onlyIf;
import static dev.decisionmatrix.cells.Formulas.orZero;
import static dev.decisionmatrix.cells.Formulas.place;
import static dev.decisionmatrix.cells.Formulas.sum;
import static dev.decisionmatrix.cells.Formulas.words;
import static dev.decisionmatrix.display.Decimals.AS_TYPED;
import static dev.decisionmatrix.display.Decimals.PERCENT_ONE;
import static dev.decisionmatrix.display.Decimals.WHOLE;

import dev.decisionmatrix.analysis.Sum;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Fn;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Highlight;
import dev.decisionmatrix.cells.Input;
import dev.decisionmatrix.cells.Label;
import dev.decisionmatrix.cells.Link;
import dev.decisionmatrix.cells.Live;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.cells.SheetPlan;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.PairwiseWeights;
import dev.decisionmatrix.model.RankWeights;
import dev.decisionmatrix.model.Team;
import dev.decisionmatrix.sheet.Body;
import dev.decisionmatrix.sheet.Cells;
import dev.decisionmatrix.sheet.Content;
import dev.decisionmatrix.sheet.Foot;
import dev.decisionmatrix.sheet.Table;
import dev.decisionmatrix.workbook.Book;
import dev.decisionmatrix.workbook.Findings;
import dev.decisionmatrix.workbook.Guard;
import dev.decisionmatrix.workbook.Rules;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What each team filled in, in which way and with what power, and whether it can be used. */
final class WeightsGiven {
  /** What to mend of a team that compared in pairs. */
  private static final String JUDGEMENTS = "its judgements";

  private final Book book;
  private final Map<Team, PairwiseSheet> pairwise;
  final Table<Criterion> table;
  final Body<Criterion, Team> raw;

  /** Of what the team filled in; "-" where something of it cannot be used. */
  final Cells<Team> sums;

  final Cells<Team> power;
  final Cells<String> totalPower;
  private final Optional<Cells<Team>> ratio;
  final Optional<Cells<Team>> ratioHolds;

  /** The table of what can be used. */
  final Table<Criterion> checks;

  private final Body<Criterion, Team> usable;
  final Cells<Team> teamUsable;
  final Cells<Team> mend;

  WeightsGiven(Book book, Map<Team, PairwiseSheet> pairwise) {
    this.book = book;
    this.pairwise = pairwise;
    List<Team> teams = book.decision().teams();
    table = WeightsSheet.byTeam(book);
    Cells<Criterion> group = table.feetOnly();
    raw = table.across(teams, Team::name, this::given);
    sums = table.foot("Sum").below(raw, this::total).looking(Look.TOTAL);
    table.foot("Given as").below(raw, this::kind);
    Foot powers = table.foot("Power of the team in the group, and their sum");
    totalPower =
        powers
            .below(group, Content.figure(AS_TYPED, this::powerSum, this::expectedPower))
            .looking(Look.TOTAL);
    power =
        powers.below(
            raw,
            Content.inputs(
                AS_TYPED, team -> new Input.Content.Figure(team.power()), team -> Rules.POWER));
    ratio =
        ofPairs(
            "Consistency ratio of comparisons in pairs",
            Content.figures(
                PERCENT_ONE,
                team -> consistency(team).ratio.first(),
                team -> Expected.number(consistency(team).found.ratio())));
    ratioHolds =
        ofPairs(
            "Ratio is acceptable (1)",
            Content.figures(
                WHOLE,
                team -> consistency(team).holds.first(),
                team -> Expected.oneIf(consistency(team).found.acceptable())));
    checks = WeightsSheet.byTeam(book).gap();
    usable =
        checks.across(
            teams, Team::name, WHOLE, this::usable, (criterion, team) -> Expected.number(1));
    teamUsable =
        checks
            .foot("All of the team's weights and its power")
            .looking(Look.NOTE)
            .below(usable, Content.figures(WHOLE, this::teamUsable, team -> Expected.number(1)));
    mend =
        checks
            .foot("To be mended")
            .looking(Look.NOTE)
            .below(usable, Content.texts(this::mend, team -> Expected.text(Findings.OK)))
            .looking(Look.NOTE);
  }

  /** Empty where no team compared in pairs. */
  private Optional<Cells<Team>> ofPairs(String title, Content<Team> content) {
    return pairwise.isEmpty()
        ? Optional.empty()
        : Optional.of(table.foot(title).below(raw, content.onlyFor(pairwise::containsKey)));
  }

  private Optional<PairwiseSheet> pairs(Team team) {
    return Optional.ofNullable(pairwise.get(team));
  }

  private PairwiseConsistency consistency(Team team) {
    return pairs(team).orElseThrow().consistency;
  }

  void mark(SheetPlan.Builder sheet) {
    CellRef first = usable.first();
    sheet.highlight(
        first.to(teamUsable.all().to()),
        new Highlight.Rule.When(first.is(0), Highlight.Tone.WARNS));
    ratio.ifPresent(
        ratios ->
            ratioHolds.ifPresent(
                holds ->
                    pairwise
                        .keySet()
                        .forEach(team -> mark(sheet, ratios.at(team).to(holds.at(team))))));
  }

  /** What does not hold, with the figure above. */
  private static void mark(SheetPlan.Builder sheet, RangeRef both) {
    sheet.highlight(both, new Highlight.Rule.When(both.to().fixed().is(0), Highlight.Tone.WARNS));
  }

  /** A number or a rank to type; what a team compared in pairs comes from a sheet of its own. */
  private Content<Criterion> given(Team team) {
    return pairs(team).map(this::compared).orElseGet(() -> typed(team));
  }

  private Content<Criterion> compared(PairwiseSheet sheet) {
    return (at, criterion) -> {
      CellRef weight = sheet.weight().at(criterion);
      return new Live(at, weight, sheet.weightOf(criterion), PERCENT_ONE)
          .leadingTo(new Link.ToCell(weight));
    };
  }

  private static Content<Criterion> typed(Team team) {
    return Content.inputs(
        AS_TYPED,
        criterion -> new Input.Content.Figure(team.raw().figure(criterion).orElseThrow()),
        criterion -> ranks(team) ? Rules.RANK : Rules.WEIGHT);
  }

  private static boolean ranks(Team team) {
    return team.raw() instanceof RankWeights;
  }

  private Live total(CellRef at, Team team) {
    RangeRef figures = raw.column(team);
    RangeRef ok = usable.column(team);
    Formula sum =
        onlyIf(sum(ok).equalTo(Fn.ROWS.of(ok)), onlyIf(sum(figures).moreThan(0), sum(figures)));
    double expected =
        Sum.of(
            book.decision().criteria().stream().mapToDouble(criterion -> figure(team, criterion)));
    return new Live(at, sum, expected, pairs(team).isPresent() ? PERCENT_ONE : AS_TYPED);
  }

  private double figure(Team team, Criterion criterion) {
    return team.raw()
        .figure(criterion)
        .orElseGet(() -> book.analysis().team(team).weights().of(criterion));
  }

  private Label kind(CellRef at, Team team) {
    return new Label(
        at,
        team.raw().kind(),
        pairs(team).isPresent() ? Look.LINK : Look.HEAD_FIGURE,
        pairs(team).map(sheet -> new Link.ToCell(sheet.top())));
  }

  /** The sum of the powers, where each is a number and every team with power weighs. */
  private Formula powerSum() {
    RangeRef powers = power.all();
    Formula positive = words(">0");
    Formula usable =
        all(
            Guard.full(powers),
            Guard.count(powers, "<0").is(0),
            Fn.COUNTIF
                .of(powers, positive)
                .equalTo(Fn.COUNTIFS.of(powers, positive, sums.all(), positive)));
    return onlyIf(usable, onlyIf(sum(powers).moreThan(0), sum(powers)));
  }

  private Expected expectedPower() {
    return Expected.number(Sum.of(book.decision().teams().stream().mapToDouble(Team::power)));
  }

  private Formula usable(Criterion criterion, Team team) {
    CellRef figure = raw.at(criterion, team);
    return orZero(isFigure(figure), oneIf(figure.atLeast(ranks(team) ? 1 : 0)));
  }

  private Formula teamUsable(Team team) {
    CellRef own = power.at(team);
    return orZero(all(isFigure(sums.at(team)), isFigure(own)), oneIf(own.atLeast(0)));
  }

  private Formula mend(Team team) {
    RangeRef ok = usable.column(team);
    Formula first =
        team.raw() instanceof PairwiseWeights
            ? words(JUDGEMENTS)
            : itemOf(checks.names().fixed(), place(Constant.ZERO, ok), Constant.ONE);
    Formula what =
        ifThen(
            Guard.count(ok, "0").moreThan(0),
            first,
            ifThen(isFigure(sums.at(team)), words("power"), words("all are 0")));
    return ifThen(teamUsable.at(team).is(1), words(Findings.OK), what);
  }
}
