package dev.decisionmatrix.workbook.values;

import static dev.decisionmatrix.cells.Formulas.count;
import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.max;
import static dev.decisionmatrix.cells.Formulas.min;
import static dev.decisionmatrix.cells.Formulas.onlyIf;

import dev.decisionmatrix.analysis.Rating;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Formulas;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.cells.SheetPlan;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.model.Rater;
import dev.decisionmatrix.model.Source;
import dev.decisionmatrix.model.ValueFunction.Ratio;
import dev.decisionmatrix.sheet.Body;
import dev.decisionmatrix.sheet.Cells;
import dev.decisionmatrix.sheet.Content;
import dev.decisionmatrix.sheet.Flow;
import dev.decisionmatrix.sheet.Names;
import dev.decisionmatrix.sheet.Table;
import dev.decisionmatrix.workbook.Book;
import dev.decisionmatrix.workbook.Guard;
import dev.decisionmatrix.workbook.Name;
import dev.decisionmatrix.workbook.Spot;
import dev.decisionmatrix.workbook.Tab;
import dev.decisionmatrix.workbook.ValuesCells;
import dev.decisionmatrix.workbook.Widths;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** How ratings become values where that is not linear: points to change, and the curves. */
public final class ValuesSheet {
  private final Book book;
  private final Points points;
  private final Flow flow;
  private final List<Criterion> relative;
  private final Table<Criterion> held;
  private final Body<Criterion, Option> counting;
  private final Cells<Criterion> standard;

  private ValuesSheet(Book book) {
    this.book = book;
    points = new Points(book);
    relative = book.analysis().ratings().relative();
    double wide = Widths.ofRatings(book.analysis(), Widths.FIGURE);
    held = new Table<>(Names.of(relative, "Criterion", Criterion::name));
    standard =
        held.figures(
                "Held against",
                criterion -> book.figures(criterion).combined(),
                this::standard,
                criterion -> Expected.number(book.analysis().ratings().standard(criterion)))
            .wide(wide);
    counting =
        held.over("Ratings of those in contention")
            .wide(wide)
            .across(
                book.decision().options(),
                Option::name,
                option ->
                    Content.figures(
                        criterion -> book.figures(criterion).combined(),
                        criterion -> counts(criterion, option),
                        criterion -> isCounted(criterion, option)));
    flow =
        book.flow(
            Tab.VALUES,
            SheetPlan.Kind.INPUT,
            "Values",
            "How a rating becomes a value where that is not a straight line from worst to best.");
    if (!points.isEmpty()) {
      flow.section("Points: what ratings are worth, 0 to 1", points.table);
    }
    if (!relative.isEmpty()) {
      flow.section("What prices and the like are held against", held);
    }
    Curves curves = new Curves(book, points);
    curves.addTo(flow);
    Table<Spot> said =
        new Table<>(Names.of(bent(), "Values by each source", spot -> spot.criterion().name()));
    said.labels("Option", spot -> spot.option().name());
    Body<Spot, Optional<Source>> voices =
        said.across(
            book.voices(), book.references()::label, Decimals.PERCENT, this::voice, this::isVoice);
    book.workings().gap(1).add(said);
    Table<Criterion> kinds = new Table<>(book.criterionRows());
    Cells<Criterion> bent =
        flags(kinds, "Values: 0 linear, 1 not, 2 held against others", ValuesSheet::kind);
    Cells<Criterion> open = flags(kinds, "No ends (1)", one -> one.isOpen() ? 1 : 0);
    Cells<Criterion> least = flags(kinds, "Least accepted", Criterion::leastAccepted);
    Cells<Criterion> most = flags(kinds, "Most accepted", Criterion::mostAccepted);
    book.workings().gap(1).add(kinds);
    book.offer(
        new ValuesCells(
            points.rating,
            points.worth,
            standard,
            voices,
            raters(),
            bent,
            open,
            least,
            most,
            book.kept()));
  }

  private Optional<Body<Spot, Rater>> raters() {
    List<Rater> all = book.decision().raters();
    if (all.isEmpty()) {
      return Optional.empty();
    }
    Table<Spot> table =
        new Table<>(Names.of(bent(), "Values by each rater", spot -> spot.criterion().name()));
    table.labels("Option", spot -> spot.option().name());
    Body<Spot, Rater> body =
        table.across(all, Rater::name, Decimals.PERCENT, this::rated, this::isRated);
    book.workings().gap(1).add(table);
    return Optional.of(body);
  }

  private Formula rated(Spot spot, Rater rater) {
    return book.byRater(spot)
        .filter(some -> some.heard().rates(spot, Optional.of(rater)))
        .map(some -> some.says().at(spot, Optional.of(rater)))
        .map(
            says ->
                Guard.whenFigure(
                    says, Formulas.orNone(book.values().value(spot.criterion(), says))))
        .orElseGet(() -> Formulas.words(Expected.NONE));
  }

  private Expected isRated(Spot spot, Rater rater) {
    Rating rating = book.analysis().ratings().at(spot.criterion(), spot.option()).byEvidence();
    return Expected.number(rating.by(rater).map(rating::worth));
  }

  private static double kind(Criterion criterion) {
    return criterion.isLinear() ? 0 : criterion.isRelative() ? 2 : 1;
  }

  private static Cells<Criterion> flags(
      Table<Criterion> table, String head, ToDoubleFunction<Criterion> flag) {
    return table.add(
        head, Look.HEAD_FIGURE, Content.numbers(Decimals.AS_TYPED, flag, "As criteria.csv has it"));
  }

  private List<Spot> bent() {
    return Spot.all(book.decision()).stream().filter(spot -> !spot.criterion().isLinear()).toList();
  }

  private Formula voice(Spot spot, Optional<Source> source) {
    CellRef said = book.bySource().voices().at(spot, source);
    return Guard.whenFigure(said, Formulas.orNone(book.values().value(spot.criterion(), said)));
  }

  private Expected isVoice(Spot spot, Optional<Source> source) {
    Rating rating = book.analysis().ratings().at(spot.criterion(), spot.option()).byEvidence();
    return Expected.number(rating.by(source).map(rating::worth));
  }

  /** Empty where all values are linear. */
  public static Optional<ValuesSheet> of(Book book) {
    return book.decision().criteria().stream().allMatch(Criterion::isLinear)
        ? Optional.empty()
        : Optional.of(new ValuesSheet(book));
  }

  public SheetPlan plan() {
    return flow.plan(
        sheet -> {
          sheet.width(Flow.COLUMN, Widths.ofCriteria(book.decision()));
          if (!points.isEmpty()) {
            sheet
                .define(Name.POINT_RATING.text(), points.rating.all())
                .define(Name.POINT_WORTH.text(), points.worth.all());
          }
        });
  }

  /** The rating of an option that misses no demand: who does sets nothing. */
  private Formula counts(Criterion criterion, Option option) {
    CellRef rating = book.matrix().rating().at(criterion, option);
    return onlyIf(
        book.matrix().ownMissed().at(option).fixed().is(0), Guard.whenFigure(rating, rating));
  }

  private Expected isCounted(Criterion criterion, Option option) {
    Rating rating = book.analysis().ratings().at(criterion, option);
    return book.analysis().ratings().knockOuts().missed(option).isEmpty()
        ? Expected.number(rating.rating())
        : Expected.none();
  }

  /** Of all where none is in contention. */
  private Formula standard(Criterion criterion) {
    RangeRef some = counting.row(criterion);
    RangeRef all = book.matrix().rating().row(criterion);
    return ifThen(
        count(some).moreThan(0),
        end(criterion, some),
        onlyIf(count(all).moreThan(0), end(criterion, all)));
  }

  private static Formula end(Criterion criterion, RangeRef row) {
    return ((Ratio) criterion.value()).form() == Ratio.Form.LOWEST_OVER ? min(row) : max(row);
  }
}
