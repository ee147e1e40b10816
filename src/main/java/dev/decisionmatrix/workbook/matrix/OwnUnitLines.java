package dev.decisionmatrix.workbook.matrix;

import static dev.decisionmatrix.cells.Formulas.all;
import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.isFigure;
import static dev.decisionmatrix.cells.Formulas.max;
import static dev.decisionmatrix.cells.Formulas.min;
import static dev.decisionmatrix.cells.Formulas.onlyIf;
import static dev.decisionmatrix.display.Decimals.AS_TYPED;

import dev.decisionmatrix.analysis.OwnUnits;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Formulas;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.model.PercentWeights;
import dev.decisionmatrix.model.PointWeights;
import dev.decisionmatrix.model.Team;
import dev.decisionmatrix.sheet.Cells;
import dev.decisionmatrix.sheet.Content;
import dev.decisionmatrix.sheet.Lines;
import dev.decisionmatrix.workbook.Book;
import dev.decisionmatrix.workbook.Guard;
import dev.decisionmatrix.workbook.Name;

/** Scores as people's own tables have them, among the workings. */
final class OwnUnitLines {
  private static final Constant NO_POINTS = new Constant(OwnUnits.NO_POINTS);

  final Cells<Option> shown;
  private final Book book;
  private final OwnUnits units;
  private final Scores scores;
  private final Cells<Team> given;
  private final Cells<String> points;
  private final Cells<String> worst;
  private final Cells<String> best;

  OwnUnitLines(Book book, OwnUnits units, Scores scores) {
    this.book = book;
    this.units = units;
    this.scores = scores;
    Lines lines = new Lines(0, 1, 1);
    String why = "From criteria.csv or decision.yaml";
    worst =
        lines.single(
            "Ratings: worst", Content.numbers(AS_TYPED, any -> units.scale().worst(), why));
    best =
        lines.single("Ratings: best", Content.numbers(AS_TYPED, any -> units.scale().best(), why));
    given =
        lines.figures(
            "Points that each team's weights add up to",
            book.decision().teams(),
            AS_TYPED,
            this::given,
            team -> Expected.number(OwnUnits.points(team)));
    points =
        lines.figure(
            "Those of the weights in use",
            AS_TYPED,
            this::points,
            () -> Expected.number(units.points()));
    shown =
        lines.figures(
            units.title(),
            book.decision().options(),
            AS_TYPED,
            this::shown,
            option -> Expected.number(units.of(book.analysis().option(option).score())));
    shown.defined(Name.SCORE_SHOWN.text());
    book.workings().section("Scores shown otherwise: " + units.head(), lines);
  }

  private Formula given(Team team) {
    return team.raw() instanceof PointWeights || team.raw() instanceof PercentWeights
        ? book.weights().sums().at(team)
        : NO_POINTS;
  }

  private Formula points() {
    RangeRef all = given.all();
    Formula alike = Guard.rounded(max(all)).equalTo(Guard.rounded(min(all)));
    RangeRef lookedAt = book.weights().lookedAt().row(book.weights().lookedAt().things().get(0));
    Formula own = Guard.pick(all, Formulas.place(Constant.ONE, lookedAt));
    return ifThen(
        book.weights().lookedAtGroup().first().is(1),
        ifThen(all(Guard.full(all), alike), max(all), NO_POINTS),
        Formulas.orNone(own));
  }

  private Formula shown(Option option) {
    CellRef score = scores.score.at(option);
    CellRef from = worst.first().fixed();
    Formula reached = score.over(Guard.HUNDRED).times(best.first().fixed().minus(from));
    Formula mean = from.plus(reached);
    CellRef sum = points.first().fixed();
    return onlyIf(
        all(isFigure(score), isFigure(sum)), Guard.rounded(units.isSum() ? sum.times(mean) : mean));
  }
}
