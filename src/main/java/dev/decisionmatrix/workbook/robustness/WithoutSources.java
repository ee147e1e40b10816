package dev.decisionmatrix.workbook.robustness;

import static dev.decisionmatrix.cells.Expected.number;
import static dev.decisionmatrix.cells.Expected.numbers;
import static dev.decisionmatrix.cells.Formulas.all;
import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.isFigure;
import static dev.decisionmatrix.cells.Formulas.onlyIf;
import static dev.decisionmatrix.display.Decimals.PERCENT;
import static dev.decisionmatrix.display.Decimals.TWO;
import static dev.decisionmatrix.display.Decimals.WHOLE;

import dev.decisionmatrix.analysis.Rating;
import dev.decisionmatrix.cells.Anchor;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Formulas;
import dev.decisionmatrix.cells.Highlight;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.cells.SheetPlan;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.model.Source;
import dev.decisionmatrix.sheet.Body;
import dev.decisionmatrix.sheet.Cells;
import dev.decisionmatrix.sheet.Content;
import dev.decisionmatrix.sheet.Names;
import dev.decisionmatrix.sheet.Table;
import dev.decisionmatrix.workbook.Book;
import dev.decisionmatrix.workbook.Guard;
import dev.decisionmatrix.workbook.HeldThen;
import dev.decisionmatrix.workbook.SortedClaims;
import dev.decisionmatrix.workbook.Spot;
import dev.decisionmatrix.workbook.Widths;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * Each cell of the matrix that a source speaks on, as it would be without the source: source by
 * source, and within it option by option, so that what a source's absence does to an option is one
 * unbroken run of rows.
 */
final class WithoutSources {
  private record Run(Optional<Source> source, Option option) {}

  private final Book book;
  private final RestOfEvidence rest;
  private final Optional<RatersWithoutSources> raters;
  private final Map<Run, List<Said>> runs = new LinkedHashMap<>();
  final Table<Said> table;
  final HeldThen<Optional<Source>> held;
  private final Cells<Said> says;
  private final Cells<Said> claims;
  private final Cells<Said> rating;
  private final Cells<Said> value;
  private final Cells<Said> change;
  private final DemandsWithout demands;

  WithoutSources(Book book) {
    this.book = book;
    rest = new RestOfEvidence(book);
    SortedClaims sorted = new SortedClaims(book.decision(), book.citations());
    for (Optional<Source> source : book.voices()) {
      book.decision().options().forEach(each -> addRun(source, each, sorted));
    }
    held = HeldWithout.of(book, this);
    List<Said> all = runs.values().stream().flatMap(List::stream).toList();
    raters = RatersWithoutSources.of(book, this, all);
    table =
        new Table<>(Names.of(all, "Without", said -> book.references().label(said.source())))
            .titled("Ratings without each source: the cells that it speaks on");
    table.names().wide(10);
    table.labels("Criterion", said -> said.spot().criterion().name()).wide(36);
    table.labels("Option", said -> said.spot().option().name()).wide(18);
    table.wide(Widths.ofRatings(book.analysis(), 12));
    says =
        figures(
            "It says",
            said -> book.bySource().voices().at(said.spot(), said.source()),
            said -> number(now(said).by(said.source())));
    claims =
        table.figures(
            "Claims left",
            WHOLE,
            said -> rest.claimsLeft(said.spot(), said.source()),
            numbers(said -> then(said).claims().size()));
    rating = figures("Rating then", this::rating, said -> number(then(said).rating()));
    value = ofWeighed("Value then", PERCENT, this::value, said -> then(said).value());
    change = ofWeighed("Change, points", TWO, this::change, this::points);
    demands = new DemandsWithout(book, this, table, rating);
  }

  /** The rating of the cell without the source; empty where it does not speak on it. */
  Optional<CellRef> rating(Optional<Source> source, Spot spot) {
    return Optional.of(new Said(source, spot)).filter(rating.things()::contains).map(rating::at);
  }

  private void addRun(Optional<Source> source, Option each, SortedClaims claims) {
    List<Said> run =
        book.decision().rated().stream()
            .filter(criterion -> claims.of(criterion, each, source).isPresent())
            .map(criterion -> new Said(source, new Spot(criterion, each)))
            .toList();
    runs.put(new Run(source, each), run);
  }

  /** Marks where nothing is left to rest on. */
  void finish(SheetPlan.Builder sheet) {
    claims
        .any()
        .ifPresent(
            all ->
                sheet.highlight(
                    all.from().to(value.all().to()),
                    claims.first().anchored(Anchor.COLUMN).is(0),
                    Highlight.Tone.MISSING));
  }

  /** By how many points the option's score changes, cell by cell; empty where it says nothing. */
  Optional<RangeRef> changes(Optional<Source> source, Option of) {
    return run(change, source, of);
  }

  /** How many demands more the option misses then, cell by cell. */
  Optional<RangeRef> demands(Optional<Source> source, Option of) {
    return run(demands.change, source, of);
  }

  private Optional<RangeRef> run(Cells<Said> column, Optional<Source> source, Option of) {
    List<Said> run = runs.getOrDefault(new Run(source, of), List.of());
    return run.isEmpty()
        ? Optional.empty()
        : Optional.of(column.at(run.get(0)).to(column.at(run.get(run.size() - 1))));
  }

  /** In the unit of the criterion. */
  private Cells<Said> figures(
      String head, Function<Said, Formula> formula, Function<Said, Expected> expected) {
    return table.add(
        head,
        Look.HEAD_FIGURE,
        Content.figures(
            said -> book.figures(said.spot().criterion()).combined(), formula, expected));
  }

  /** Of costs there is none. */
  private Cells<Said> ofWeighed(
      String head,
      Decimals shown,
      Function<Said, Formula> formula,
      ToDoubleFunction<Said> expected) {
    return table.add(
        head,
        Look.HEAD_FIGURE,
        Content.figures(shown, formula, numbers(expected))
            .onlyFor(said -> !said.spot().criterion().isCost()));
  }

  Rating now(Said said) {
    return book.analysis().ratings().at(said.spot().criterion(), said.spot().option());
  }

  Rating then(Said said) {
    return book.analysis().ratings().without().source(said.source(), now(said));
  }

  private Formula rating(Said said) {
    Formula anew =
        raters
            .flatMap(some -> some.joined(said))
            .orElse(rest.recombined(said.spot(), said.source(), claims.at(said)));
    return rest.inPlace(said.spot(), says.at(said), claims.at(said), anew);
  }

  private Formula value(Said said) {
    CellRef then = rating.at(said);
    return ifThen(
        all(claims.at(said).is(0), Formulas.not(isFigure(then))),
        book.matrix().standIn().first().fixed(),
        Guard.whenFigure(
            then, new HeldWithout(book, this).worth(said.source(), said.spot(), then)));
  }

  private Formula change(Said said) {
    CellRef then = value.at(said);
    CellRef contribution = at(book.matrix().contribution(), said);
    CellRef weight = book.matrix().weight().at(said.spot().criterion());
    return onlyIf(
        all(isFigure(then), isFigure(contribution)),
        Guard.HUNDRED.times(weight).times(then).minus(contribution));
  }

  private double points(Said said) {
    return book.analysis().contribution(then(said)) - book.analysis().contribution(now(said));
  }

  private static CellRef at(Body<Criterion, Option> block, Said said) {
    return block.at(said.spot().criterion(), said.spot().option());
  }
}
