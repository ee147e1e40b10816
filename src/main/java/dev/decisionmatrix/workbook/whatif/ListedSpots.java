package dev.decisionmatrix.workbook.whatif;

import static dev.decisionmatrix.cells.Formulas.all;
import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.isFigure;
import static dev.decisionmatrix.cells.Formulas.itemOf;
import static dev.decisionmatrix.cells.Formulas.oneIf;
import static dev.decisionmatrix.cells.Formulas.onlyIf;
import static dev.decisionmatrix.cells.Formulas.orNone;
import static dev.decisionmatrix.cells.Formulas.orZero;
import static dev.decisionmatrix.cells.Formulas.place;
import static dev.decisionmatrix.display.Decimals.AS_TYPED;
import static dev.decisionmatrix.display.Decimals.WHOLE;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.Rating;
import dev.decisionmatrix.analysis.TriedRating;
import dev.decisionmatrix.cells.Anchor;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Fn;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Formulas;
import dev.decisionmatrix.model.Combine;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.model.Scale;
import dev.decisionmatrix.sheet.Body;
import dev.decisionmatrix.sheet.Cells;
import dev.decisionmatrix.sheet.Names;
import dev.decisionmatrix.sheet.Table;
import dev.decisionmatrix.workbook.Book;
import dev.decisionmatrix.workbook.Guard;
import dev.decisionmatrix.workbook.Name;
import dev.decisionmatrix.workbook.Spot;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * The list of ratings to try, line by line: which cell of the matrix a line is about, and what its
 * evidence says.
 *
 * <p>Names are held against each other one by one: a look-up would take an asterisk in a name for
 * any letters.
 */
final class ListedSpots {
  final Table<Integer> found;
  final Table<Integer> table;
  final Cells<Integer> option;
  final Cells<Integer> criterion;
  final Cells<Integer> evidence;
  final Cells<Integer> worst;
  final Cells<Integer> best;
  final Cells<Integer> lower;
  final Cells<Integer> upper;
  final Cells<Integer> first;
  final Cells<Integer> claims;
  private final Body<Integer, Option> isOption;
  private final Body<Integer, Criterion> isCriterion;
  private final Book book;
  private final Analysis analysis;
  private final List<Integer> lines;

  ListedSpots(Book book, Inputs inputs) {
    this.book = book;
    analysis = book.analysis();
    lines = inputs.lines();
    found = new Table<>(names()).titled("Option of the line (1)");
    isOption =
        found.across(
            book.decision().options(),
            Option::name,
            WHOLE,
            (line, one) -> same(inputs.options.cells().at(line), book.matrix().rating().head(one)),
            (line, one) -> Expected.oneIf(given(line).option().equals(Optional.of(one))));
    found.over("Criterion of the line (1)");
    isCriterion =
        found.across(
            book.decision().criteria(),
            Criterion::name,
            WHOLE,
            (line, one) -> same(inputs.criteria.cells().at(line), book.matrix().criteria().at(one)),
            (line, one) -> Expected.oneIf(given(line).criterion().equals(Optional.of(one))));
    table = new Table<>(names()).titled("Ratings to try");
    option = figures("Option", line -> placeIn(isOption, line), this::optionPlace);
    criterion = figures("Criterion", line -> placeIn(isCriterion, line), this::criterionPlace);
    claims =
        figures("Claims", this::claims, line -> of(line, spot -> rating(spot).claims().size()));
    evidence = figures("By evidence", this::evidence, this::byEvidence);
    worst =
        figures(
            "Worst",
            line -> ofCriterion(line, book.matrix().worst()),
            line -> scale(line, Scale::worst));
    best =
        figures(
            "Best",
            line -> ofCriterion(line, book.matrix().best()),
            line -> scale(line, Scale::best));
    lower =
        figures(
            "Lower end",
            line -> bound(line, Formulas.min(worst.at(line), best.at(line)), Bound.LEAST),
            line -> bound(line, Criterion::leastAccepted));
    upper =
        figures(
            "Upper end",
            line -> bound(line, Formulas.max(worst.at(line), best.at(line)), Bound.MOST),
            line -> bound(line, Criterion::mostAccepted));
    first = figures("First of its cell (1)", this::first, line -> Expected.oneIf(isFirst(line)));
  }

  Names<Integer> names() {
    return Names.of(lines, "Line", line -> String.valueOf(line + 1));
  }

  private Cells<Integer> figures(
      String head, Function<Integer, Formula> formula, Function<Integer, Expected> expected) {
    return table.figures(head, AS_TYPED, formula, expected);
  }

  TriedRating given(int line) {
    return analysis.scenario().whatIfs().ratings().get(line);
  }

  /** The cell of the matrix that a line is about. */
  Optional<Spot> spot(int line) {
    TriedRating given = given(line);
    return given
        .criterion()
        .flatMap(criterion -> given.option().map(option -> new Spot(criterion, option)));
  }

  /** Whether no line above is about the same cell. */
  boolean isFirst(int line) {
    return spot(line).isPresent()
        && lines.stream()
            .filter(above -> above < line)
            .noneMatch(above -> spot(above).equals(spot(line)));
  }

  Rating rating(Spot spot) {
    return analysis.ratings().at(spot.criterion(), spot.option());
  }

  private static Formula same(CellRef input, CellRef name) {
    return oneIf(Guard.text(input.anchored(Anchor.COLUMN)).equalTo(name.anchored(Anchor.ROW)));
  }

  private static <T> Formula placeIn(Body<Integer, T> block, int line) {
    return orNone(place(Constant.ONE, block.row(line)));
  }

  private Expected optionPlace(int line) {
    return Expected.number(
        given(line).option().map(one -> book.decision().options().indexOf(one) + 1));
  }

  private Expected criterionPlace(int line) {
    return Expected.number(
        given(line).criterion().map(one -> book.decision().criteria().indexOf(one) + 1));
  }

  Formula isKnown(int line) {
    return all(isFigure(option.beside(line)), isFigure(criterion.beside(line)));
  }

  private Expected of(int line, ToDoubleFunction<Spot> figure) {
    return Expected.number(spot(line).map(figure::applyAsDouble));
  }

  /** What stands at the line's cell in a list of all cells of the matrix. */
  private Formula inList(int line, Cells<Spot> list) {
    Formula before = criterion.beside(line).minus(1).times(Fn.COLUMNS.of(Name.OPTIONS.ref()));
    return itemOf(list.fixed(), before.plus(option.beside(line)), Constant.ONE);
  }

  private Formula claims(int line) {
    return onlyIf(isKnown(line), inList(line, book.bySource().claims()));
  }

  private Formula evidence(int line) {
    Formula rule = Guard.read(Name.COMBINE.ref());
    Formula found =
        book.bySource()
            .evidence()
            .map(cells -> inList(line, cells))
            .orElseGet(
                () ->
                    ifThen(
                        rule.is(Combine.BY_SOURCE.word()),
                        inList(line, book.bySource().bySource()),
                        onlyIf(
                            rule.is(Combine.BY_CLAIM.word()),
                            inList(line, book.bySource().byClaim()))));
    return onlyIf(isKnown(line), found);
  }

  private Expected byEvidence(int line) {
    return spot(line)
        .map(one -> Expected.number(rating(one).byEvidence().rating()))
        .orElseGet(Expected::none);
  }

  private Formula ofCriterion(int line, Cells<Criterion> column) {
    return onlyIf(isKnown(line), itemOf(column.fixed(), criterion.beside(line), Constant.ONE));
  }

  private Expected scale(int line, ToDoubleFunction<Scale> end) {
    return of(line, spot -> end.applyAsDouble(spot.criterion().scale()));
  }

  private enum Bound {
    LEAST,
    MOST
  }

  /** What is accepted, where any criterion takes other ratings than those on its scale. */
  private Formula bound(int line, Formula end, Bound which) {
    if (book.decision().criteria().stream()
        .allMatch(
            one ->
                one.leastAccepted() == one.scale().lower()
                    && one.mostAccepted() == one.scale().upper())) {
      return end;
    }
    Cells<Criterion> bounds = which == Bound.LEAST ? book.values().least() : book.values().most();
    return orZero(isKnown(line), itemOf(bounds.fixed(), criterion.beside(line), Constant.ONE));
  }

  private Expected bound(int line, ToDoubleFunction<Criterion> end) {
    return Expected.number(spot(line).map(spot -> end.applyAsDouble(spot.criterion())).orElse(0.0));
  }

  private Formula first(int line) {
    Formula among =
        Fn.COUNTIFS.of(
            Guard.upTo(option.first(), option.at(line)),
            option.at(line),
            Guard.upTo(criterion.first(), criterion.at(line)),
            criterion.at(line));
    return orZero(isKnown(line), oneIf(among.is(1)));
  }
}
