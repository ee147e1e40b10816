package dev.decisionmatrix.workbook.evidence;

import static dev.decisionmatrix.cells.Formulas.count;
import static dev.decisionmatrix.cells.Formulas.max;
import static dev.decisionmatrix.cells.Formulas.min;
import static dev.decisionmatrix.display.Decimals.AS_TYPED;
import static dev.decisionmatrix.display.Decimals.PERCENT;
import static dev.decisionmatrix.display.Decimals.WHOLE;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.RaterRating;
import dev.decisionmatrix.analysis.Rating;
import dev.decisionmatrix.cells.Cell;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Formulas;
import dev.decisionmatrix.cells.Highlight;
import dev.decisionmatrix.cells.Input;
import dev.decisionmatrix.cells.Label;
import dev.decisionmatrix.cells.Live;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.cells.SheetPlan;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.model.Rater;
import dev.decisionmatrix.sheet.Body;
import dev.decisionmatrix.sheet.Cells;
import dev.decisionmatrix.sheet.Flow;
import dev.decisionmatrix.sheet.Lines;
import dev.decisionmatrix.sheet.Names;
import dev.decisionmatrix.sheet.Table;
import dev.decisionmatrix.workbook.Book;
import dev.decisionmatrix.workbook.ByRaterCells;
import dev.decisionmatrix.workbook.Guard;
import dev.decisionmatrix.workbook.Hearings;
import dev.decisionmatrix.workbook.JoinedRaters;
import dev.decisionmatrix.workbook.Name;
import dev.decisionmatrix.workbook.Rules;
import dev.decisionmatrix.workbook.Spot;
import dev.decisionmatrix.workbook.Tab;
import dev.decisionmatrix.workbook.Widths;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.DoubleStream;

/** What each rater makes of each cell of the matrix, and how far raters are apart there. */
final class ByRaterSheet {
  private static final String POWER = "Power of each rater";

  private final Book book;
  private final Analysis analysis;
  private final List<Rater> raters;
  private final Listening listening;
  private final Cells<Spot> criterion;
  private final Cells<Spot> joined;
  private final Cells<Spot> lowest;
  private final Cells<Spot> highest;
  private final Cells<Spot> apart;
  private final Body<Spot, Optional<Rater>> says;
  private final JoinedRaters<Spot> stepsOf;
  private final Cells<Rater> power;

  /** Empty where all who rate weigh as well. */
  private final Optional<Cells<Rater>> was;

  private final Flow flow;

  ByRaterSheet(Book book) {
    this.book = book;
    analysis = book.analysis();
    raters = book.decision().raters();
    listening = new Listening(book);
    List<Spot> spots = listening.hearings.rated();
    Table<Spot> table = new Table<>(Names.of(spots, "Criterion", spot -> spot.criterion().name()));
    criterion = table.names().wide(40);
    table.labels("Option", spot -> spot.option().name()).wide(18);
    table.over("All raters together").wide(Widths.ofRatings(analysis, 10));
    Table<Spot> steps = new Table<>(Names.of(spots, "", spot -> spot.criterion().name()).after(1));
    joined = figures(table, "Joined", this::joined, spot -> rating(spot).rating().stream());
    lowest = figures(table, "Lowest rater", this::lowest, spot -> said(spot).min().stream());
    highest = figures(table, "Highest rater", this::highest, spot -> said(spot).max().stream());
    apart =
        table.figures("Apart, share of the scale", PERCENT, this::apart, this::isApart).wide(12);
    Cells<Spot> rating =
        table
            .figures(
                "Raters",
                WHOLE,
                spot -> count(heardBy(spot)),
                spot -> Expected.number(rating(spot).byRater().size()))
            .wide(8);
    table.over("Each rater").wide(Widths.ofRatings(analysis, 11));
    says =
        table.across(
            Hearings.listeners(raters),
            Listening::name,
            rater -> (at, spot) -> says(at, spot, rater));
    stepsOf = new JoinedRaters<>(book, steps, rows());
    Lines powers = Lines.beside().headed("", raters.stream().map(Rater::name).toList());
    power = powers.add(POWER, raters, this::power);
    was =
        raters.stream().anyMatch(this::onlyRates)
            ? Optional.of(powers.add("Was", raters, this::was))
            : Optional.empty();
    book.workings().section("How what raters make of a cell is joined", steps);
    flow =
        book.flow(
                Tab.BY_RATER,
                SheetPlan.Kind.DETAIL,
                "By rater",
                "What each rater makes of each cell: its own claims, and those that nobody in"
                    + " particular makes. Blank: it did not rate the cell.")
            .section("Power: 2 counts twice, 0 not at all", powers)
            .section("Ratings", table);
    book.offer(
        new ByRaterCells(
            power,
            stepsOf.joined(),
            lowest,
            highest,
            apart,
            rating,
            says,
            listening.hears,
            listening.hearings));
  }

  private JoinedRaters.Rows<Spot> rows() {
    return new JoinedRaters.Rows<>(spot -> spot, this::rating, says::at, listening.hearings::rates);
  }

  SheetPlan plan() {
    return flow.plan(
        sheet -> {
          int head = criterion.head().row();
          sheet.shade(apart.all(), apart.first()).freeze(joined.first()).repeatRows(head, head);
          was.ifPresent(cells -> nameInputs(sheet, cells));
        });
  }

  /** Those who do not weigh come last. */
  private void nameInputs(SheetPlan.Builder sheet, Cells<Rater> before) {
    List<Rater> only = raters.stream().filter(this::onlyRates).toList();
    CellRef first = power.at(only.get(0));
    RangeRef inputs = first.to(power.at(only.get(only.size() - 1)));
    Formula changed = before.at(only.get(0)).differentFrom(Guard.NOTHING);
    sheet
        .define(Name.RATER_POWER.text(), inputs)
        .highlight(inputs, changed, Highlight.Tone.CHANGED);
  }

  private Cell was(CellRef at, Rater rater) {
    return onlyRates(rater)
        ? book.changes().was(at, power.at(rater))
        : new Label(at, "", Look.LABEL);
  }

  private boolean onlyRates(Rater rater) {
    return book.decision().team(rater).isEmpty();
  }

  private interface Said {
    DoubleStream of(Spot spot);
  }

  private Cells<Spot> figures(
      Table<Spot> table, String head, Function<Spot, Formula> formula, Said expected) {
    return table.figures(
        head, this::combined, formula, spot -> Expected.number(expected.of(spot).findFirst()));
  }

  private Decimals combined(Spot spot) {
    return book.figures(spot.criterion()).combined();
  }

  private Rating rating(Spot spot) {
    return analysis.ratings().at(spot.criterion(), spot.option()).byEvidence();
  }

  private DoubleStream said(Spot spot) {
    return rating(spot).byRater().stream().mapToDouble(RaterRating::rating);
  }

  /** What raters say, but for nobody in particular. */
  private RangeRef heardBy(Spot spot) {
    return says.at(spot, Optional.of(raters.get(0)))
        .to(says.at(spot, Optional.of(raters.get(raters.size() - 1))));
  }

  private Formula joined(Spot spot) {
    return stepsOf.joined().at(spot);
  }

  private Formula lowest(Spot spot) {
    return Guard.whenPositive(count(heardBy(spot)), min(heardBy(spot)));
  }

  private Formula highest(Spot spot) {
    return Guard.whenPositive(count(heardBy(spot)), max(heardBy(spot)));
  }

  private Formula apart(Spot spot) {
    if (!spot.criterion().isLinear()) {
      RangeRef values = book.values().raters().orElseThrow().row(spot);
      return Formulas.onlyIf(count(heardBy(spot)).moreThan(1), max(values).minus(min(values)));
    }
    Formula span = highest.at(spot).minus(lowest.at(spot));
    return Formulas.onlyIf(
        count(heardBy(spot)).moreThan(1),
        span.over(Disagreement.span(book, spot, highest.at(spot))));
  }

  private Expected isApart(Spot spot) {
    Rating rating = rating(spot);
    return rating.byRater().size() > 1 ? Expected.number(rating.ratersApart()) : Expected.none();
  }

  private Cell says(CellRef at, Spot spot, Optional<Rater> rater) {
    return listening.hearings.rates(spot, rater)
        ? new Live(at, listening.rating(spot, rater), isSaid(spot, rater), combined(spot))
        : new Label(at, "", Look.LABEL);
  }

  private Expected isSaid(Spot spot, Optional<Rater> rater) {
    return Expected.number(rater.isPresent() ? rating(spot).by(rater.get()) : nobodys(spot));
  }

  private Optional<Double> nobodys(Spot spot) {
    return listening.heard(spot, Optional.empty()).rating().stream().boxed().findFirst();
  }

  /** Of a team that weighs as it stands there; of one that only rates this is the place. */
  private Cell power(CellRef at, Rater rater) {
    double power = book.decision().power(rater);
    return book.decision()
        .team(rater)
        .<Cell>map(
            team -> new Live(at, book.weights().power().at(team), Expected.number(power), AS_TYPED))
        .orElseGet(() -> Input.figure(at, power, AS_TYPED, Rules.RATER_POWER));
  }
}
