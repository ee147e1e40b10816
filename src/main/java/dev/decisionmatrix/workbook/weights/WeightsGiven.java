package dev.decisionmatrix.workbook.weights;

import static dev.decisionmatrix.cells.Formulas.all;
import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.isFigure;
import static dev.decisionmatrix.cells.Formulas.oneIf;
import static dev.decisionmatrix.cells.Formulas.onlyIf;
import static dev.decisionmatrix.cells.Formulas.orZero;
import static dev.decisionmatrix.cells.Formulas.sum;
import static dev.decisionmatrix.cells.Formulas.words;
import static dev.decisionmatrix.display.Decimals.AS_TYPED;
import static dev.decisionmatrix.display.Decimals.PERCENT_ONE;
import static dev.decisionmatrix.display.Decimals.WHOLE;

import dev.decisionmatrix.analysis.Sum;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Dress;
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
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.RankWeights;
import dev.decisionmatrix.model.Team;
import dev.decisionmatrix.model.TreeWeights;
import dev.decisionmatrix.sheet.Body;
import dev.decisionmatrix.sheet.Cells;
import dev.decisionmatrix.sheet.Content;
import dev.decisionmatrix.sheet.Foot;
import dev.decisionmatrix.sheet.Table;
import dev.decisionmatrix.workbook.Book;
import dev.decisionmatrix.workbook.Compared;
import dev.decisionmatrix.workbook.Guard;
import dev.decisionmatrix.workbook.Rules;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What each team filled in, in which way and with what power, and whether it can be used. */
final class WeightsGiven {
  private static final String TITLE = "As filled in by the teams";
  private static final String TITLE_OF_ONE = "As filled in by the team";

  /** Over so few teams with names so short there is no room for more. */
  private static final String SHORT_TITLE = "As filled in";

  private static final int FEW = 4;
  private static final int SHORT_NAME = 8;

  private final Book book;
  final Filled filled;
  final Table<Criterion> table;
  final Demands demands;
  final Body<Criterion, Team> raw;

  final Foot powers;

  /** The row of what each block comes to. */
  final Foot total;

  /** Of what the team filled in; "-" where something of it cannot be used. */
  final Cells<Team> sums;

  final Cells<Team> power;
  final Cells<String> totalPower;
  final Optional<Cells<Team>> ratioHolds;

  /** The table of what can be used. */
  final Table<Criterion> checks;

  private final Body<Criterion, Team> usable;

  /** Empty where nobody weighs groups. */
  final Optional<GroupsGiven> groups;

  /** Of those teams that weigh groups. */
  final Optional<LevelSteps> levels;

  WeightsGiven(Book book, Map<Compared, PairwiseSheet<Criterion>> pairwise) {
    this.book = book;
    this.filled = new Filled(book, pairwise);
    List<Team> teams = book.decision().teams();
    table = new Table<>(book.criterionRows());
    demands = new Demands(book, table);
    table.gap().over(teams.size() == 1 ? TITLE_OF_ONE : hasRoom(teams) ? TITLE : SHORT_TITLE);
    int column = table.columns();
    raw = table.across(teams, Team::name, this::given);
    raw.leading((criterion, team) -> filled.link(team, criterion));
    List<Team> byGroups = teams.stream().filter(WeightsGiven::weighsGroups).toList();
    groups =
        byGroups.stream()
            .map(team -> ((TreeWeights) team.raw()).tree())
            .findFirst()
            .map(tree -> new GroupsGiven(tree, teams, filled, column));
    levels = groups.map(given -> new LevelSteps(byGroups, this, given));
    table.top("Given as").below(raw, this::kind).dressed(Dress.RIGHT);
    powers = table.top("Power: 2 counts twice, 0 not at all");
    power = powers.below(raw, (at, of) -> Input.figure(at, of.power(), AS_TYPED, Rules.POWER));
    total = table.foot("Sum");
    sums = total.below(raw, this::total).looking(Look.TOTAL);
    ofPairs("Consistency ratio, pairwise", facts -> facts.ratio, Fn.MAX);
    ratioHolds = ofPairs("Ratio is acceptable (1)", facts -> facts.holds, Fn.MIN);
    checks = new Table<>(book.criterionRows());
    Cells<Criterion> ofAll = checks.feetOnly();
    usable = checks.across(teams, Team::name, WHOLE, this::usable, (any, of) -> Expected.number(1));
    totalPower =
        checks
            .foot("Powers of all teams together")
            .looking(Look.NOTE)
            .figure(ofAll, AS_TYPED, this::powerSum, this::expectedPower)
            .looking(Look.TOTAL);
  }

  /** A single column is as wide as it takes. */
  private static boolean hasRoom(List<Team> teams) {
    return teams.size() >= FEW
        || teams.stream().anyMatch(team -> team.name().length() > SHORT_NAME);
  }

  /** What the sheets of teams that compared in pairs say; empty where there is none. */
  private Optional<Cells<Team>> ofPairs(
      String title, Function<PairwiseConsistency<Criterion>, Cells<String>> fact, Fn worst) {
    Content<Team> told =
        (at, team) -> {
          List<Cells<String>> there =
              filled.pairs(team).stream().map(sheet -> fact.apply(sheet.consistency)).toList();
          List<Live> each =
              there.stream()
                  .map(cells -> (Live) cells.repeated().cell(at, cells.things().get(0)))
                  .toList();
          return each.size() == 1 ? each.get(0) : Filled.worst(each, worst);
        };
    return filled.pairwise().isEmpty()
        ? Optional.empty()
        : Optional.of(
            table.foot(title).below(raw, told.onlyFor(team -> !filled.pairs(team).isEmpty())));
  }

  private static boolean weighsGroups(Team team) {
    return team.raw() instanceof TreeWeights;
  }

  /** Of criteria, and of groups below them where groups are weighed. */
  RangeRef[] inputs() {
    return Stream.concat(Stream.of(raw.all()), groups.stream().map(given -> given.raw.all()))
        .toArray(RangeRef[]::new);
  }

  void mark(SheetPlan.Builder sheet) {
    for (Team team : raw.others()) {
      CellRef first = raw.of(team).first();
      Formula unusable = usable.of(team).first().is(0);
      Formula low = first.lessThan(ranks(team) ? 1 : 0);
      Formula typed = ifThen(isFigure(first), low, Constant.ONE.is(1));
      warn(sheet, raw.column(team), weighsGroups(team) ? unusable : typed);
    }
    ratioHolds.ifPresent(
        holds ->
            holds.things().stream()
                .filter(team -> !filled.pairs(team).isEmpty())
                .forEach(team -> warn(sheet, holds.at(team))));
    levels.ifPresent(steps -> steps.mark(sheet));
  }

  private static void warn(SheetPlan.Builder sheet, CellRef holds) {
    warn(sheet, holds.below(-1).to(holds), holds.fixed().is(0));
  }

  static void warn(SheetPlan.Builder sheet, RangeRef where, Formula when) {
    sheet.highlight(where, when, Highlight.Tone.WARNS);
  }

  private Content<Criterion> given(Team team) {
    return (at, row) -> filled.cell(at, team, row);
  }

  private static boolean ranks(Team team) {
    return team.raw() instanceof RankWeights;
  }

  private Live total(CellRef at, Team team) {
    if (weighsGroups(team)) {
      LevelSteps steps = levels.orElseThrow();
      RangeRef products = steps.product(team).all();
      Formula sum = onlyIf(Guard.full(products), Guard.whenPositive(sum(products), sum(products)));
      return new Live(at, sum, steps.expectedProducts(team), PERCENT_ONE);
    }
    RangeRef figures = raw.column(team);
    RangeRef ok = usable.column(team);
    Formula sum =
        onlyIf(sum(ok).equalTo(Fn.ROWS.of(ok)), Guard.whenPositive(sum(figures), sum(figures)));
    double expected =
        Sum.of(
            book.decision().criteria().stream()
                .mapToDouble(criterion -> filled.figure(team, criterion)));
    return new Live(
        at, sum, expected, filled.pairs(team).isEmpty() ? summed(expected) : PERCENT_ONE);
  }

  /** As typed, and thousands set apart. */
  private static Decimals summed(double sum) {
    return sum < Decimals.THOUSAND ? AS_TYPED : Decimals.thousands(Decimals.typed(sum));
  }

  private Label kind(CellRef at, Team team) {
    return new Label(
        at,
        team.raw().kind(),
        filled.pairs(team).isEmpty() ? Look.HEAD_FIGURE : Look.LINK,
        filled.pairs(team).stream().findFirst().map(sheet -> new Link.ToCell(sheet.top())));
  }

  /** The sum of the powers, where each is a number and every team with power weighs. */
  private Formula powerSum() {
    RangeRef powers = power.all();
    Formula positive = words(">0");
    Formula weighing = Fn.COUNTIFS.of(powers, positive, sums.all(), positive);
    Formula usable =
        all(
            Guard.full(powers),
            Guard.count(powers, "<0").is(0),
            Fn.COUNTIF.of(powers, positive).equalTo(weighing));
    return onlyIf(usable, Guard.whenPositive(sum(powers), sum(powers)));
  }

  private Expected expectedPower() {
    return Expected.number(Sum.of(book.decision().teams().stream().mapToDouble(Team::power)));
  }

  private Formula usable(Criterion criterion, Team team) {
    return usable(raw.at(criterion, team), filled.least(team, criterion));
  }

  /** 1 for a number of at least so much. */
  static Formula usable(CellRef figure, int least) {
    return orZero(isFigure(figure), oneIf(figure.atLeast(least)));
  }
}
