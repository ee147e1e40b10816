package dev.decisionmatrix.workbook.decision;

import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.isFigure;
import static dev.decisionmatrix.cells.Formulas.itemOf;
import static dev.decisionmatrix.cells.Formulas.onlyIf;
import static dev.decisionmatrix.cells.Formulas.place;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.Demand;
import dev.decisionmatrix.analysis.OptionResult;
import dev.decisionmatrix.analysis.RatingFigures;
import dev.decisionmatrix.analysis.Sentence;
import dev.decisionmatrix.analysis.Subtotal;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Formulas;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Group;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.sheet.Cells;
import dev.decisionmatrix.sheet.Content;
import dev.decisionmatrix.sheet.Lines;
import dev.decisionmatrix.workbook.Book;
import dev.decisionmatrix.workbook.CostDemandCells;
import dev.decisionmatrix.workbook.EitherOrCells;
import dev.decisionmatrix.workbook.Guard;
import dev.decisionmatrix.workbook.Name;
import dev.decisionmatrix.workbook.Sentences;
import dev.decisionmatrix.workbook.SubtotalCells;
import java.util.List;
import java.util.Optional;

/** Why options are knocked out: the first demand that each does not reach, among the workings. */
final class Outs {
  /** The first criterion that knocks it out, the rating there and the demand. */
  static final Sentence OUT = new Sentence("knocked out: {} {}, must reach {}");

  /** A cost that is more than it may be, and what it may. */
  static final Sentence EXCEEDS = new Sentence("knocked out: {} {}, at most {}");

  /** The highest score, and what it must reach. */
  private static final Sentence OUT_BELOW = new Sentence("knocked out: {} points, must reach {}");

  private final Book book;
  private final Analysis analysis;
  private final ShortNames names;
  private final Cells<Option> demand;
  private final Cells<Option> digits;
  private final Cells<Option> outs;

  Outs(Book book, ShortNames names) {
    this.book = book;
    this.names = names;
    analysis = book.analysis();
    Lines lines = new Lines(0, 1, 1);
    demand =
        lines.figures(
            "First demand not reached: criterion",
            analysis.decision().options(),
            Decimals.WHOLE,
            this::demand,
            option -> Expected.number(missed(option).map(this::placeOf)));
    digits =
        lines.figures(
            "Its decimals in words",
            analysis.decision().options(),
            Decimals.WHOLE,
            this::digits,
            option -> Expected.number(missed(option).map(of -> isDigits(of, option))));
    outs =
        lines.add(
            "In words",
            analysis.decision().options(),
            Content.texts(this::out, option -> Expected.text(isOut(option))));
    outs.looking(Look.NOTE);
    book.workings().section("Why options are knocked out", lines);
  }

  /** By the option's place in file order. */
  Formula at(CellRef place) {
    return Guard.pick(outs.fixed(), place);
  }

  String of(Option option) {
    return isOut(option);
  }

  private Formula demand(Option option) {
    RangeRef falls = book.matrix().fallsShort().column(option);
    return Formulas.orNone(place(Constant.ONE, falls));
  }

  private Optional<Criterion> missed(Option option) {
    return analysis.option(option).knockedOutBy().stream()
        .findFirst()
        .filter(first -> !first.isCost());
  }

  private int placeOf(Criterion criterion) {
    return analysis.decision().criteria().indexOf(criterion) + 1;
  }

  private Formula digits(Option option) {
    Formula least = of(book.matrix().told().fixed(), option);
    Formula told = Formulas.apart(rated(option), demanded(option), least, book.kept());
    return onlyIf(isFigure(demand.at(option)), told);
  }

  private int isDigits(Criterion criterion, Option option) {
    return book.figures(criterion)
        .shown(
            analysis.ratings().at(criterion, option).rating().orElseThrow(),
            criterion.mustReach().orElseThrow())
        .digits();
  }

  private Formula out(Option option) {
    Formula unit = of(book.matrix().unit().fixed(), option);
    Formula told =
        Sentences.of(
            OUT,
            names.demands().at(demand.at(option)),
            Sentences.rating(rated(option), digits.at(option), unit),
            behind(option, Sentences.rating(demanded(option), digits.at(option), unit)));
    return ifThen(isFigure(demand.at(option)), told, exceeding(option));
  }

  /** The first cost that is more than it may be, else what is too low. */
  private Formula exceeding(Option option) {
    return book.cost()
        .map(
            cells ->
                cells
                    .demands()
                    .firstExceeded(
                        option, cost -> exceeding(cells.demands(), option, cost), below(option)))
        .orElseGet(() -> below(option));
  }

  private Formula exceeding(CostDemandCells demands, Option option, Criterion cost) {
    Formula most = demands.most().at(cost, option).fixed();
    return Sentences.of(
        EXCEEDS,
        Formulas.words(names.ofCost(cost)),
        demands.told().at(cost, option).fixed(),
        names.tellsBehind() ? EitherOrCells.behind(cost, most) : most);
  }

  /** The first sub-total, else the score. */
  private Formula below(Option option) {
    Formula told = belowTotal(option);
    List<Group> groups = book.matrix().subtotals().map(SubtotalCells::groups).orElse(List.of());
    for (int place = groups.size() - 1; place >= 0; place--) {
      SubtotalCells.Line line = book.matrix().subtotals().orElseThrow().of(groups.get(place));
      Formula asked = book.weights().subtotals().orElseThrow().at(groups.get(place)).fixed();
      Formula highest = line.highest().at(option);
      Formula sentence =
          Sentences.of(
              OUT,
              Formulas.words(names.of(groups.get(place))),
              Formulas.inDigits(highest, Formulas.apart(highest, asked, Constant.ONE)),
              Formulas.shown(asked, Decimals.AS_TYPED));
      told = ifThen(line.below().at(option).is(1), sentence, told);
    }
    return told;
  }

  private Formula belowTotal(Option option) {
    return book.matrix()
        .belowTotal()
        .map(
            below ->
                ifThen(
                    below.at(option).is(1),
                    Sentences.of(
                        OUT_BELOW,
                        Guard.shown(book.matrix().highest().at(option), Decimals.ONE),
                        Formulas.shown(Name.MUST_REACH_TOTAL.ref(), Decimals.AS_TYPED)),
                    Guard.NOTHING))
        .orElse(Guard.NOTHING);
  }

  private Formula behind(Option option, Formula demanded) {
    return book.matrix()
        .eitherOr()
        .filter(any -> names.tellsBehind())
        .<Formula>map(some -> demanded.and(of(some.behind().fixed(), option)))
        .orElse(demanded);
  }

  private String isOut(Option option) {
    Optional<Criterion> first = missed(option);
    if (first.isEmpty()) {
      OptionResult result = analysis.option(option);
      if (!result.knockedOutBy().isEmpty()) {
        return isExceeding(result.knockedOutBy().get(0), option);
      }
      if (!result.tooLow().isEmpty()) {
        Subtotal low = result.tooLow().get(0);
        String highest = Decimals.ONE.apart(low.highest(), low.mustReach()).text(low.highest());
        String asked = Decimals.AS_TYPED.text(low.mustReach());
        return OUT.with(names.of(low.group()), highest, asked);
      }
      return result.total() == OptionResult.Total.BELOW
          ? OUT_BELOW.with(
              Decimals.ONE.text(result.highest()),
              Decimals.AS_TYPED.text(analysis.scenario().mustReachTotal()))
          : "";
    }
    Criterion criterion = first.get();
    RatingFigures.Pair told = pair(criterion, option);
    String name = names.demands().of(criterion);
    return OUT.with(name, told.one(), told.other() + behind(criterion));
  }

  private String isExceeding(Criterion cost, Option option) {
    RatingFigures.Pair told = pair(cost, option);
    return EXCEEDS.with(names.ofCost(cost), told.one(), told.other() + behind(cost));
  }

  private String behind(Criterion criterion) {
    return names.tellsBehind() ? Demand.behind(criterion) : "";
  }

  private RatingFigures.Pair pair(Criterion criterion, Option option) {
    return book.figures(criterion)
        .pair(
            analysis.ratings().at(criterion, option).rating().orElseThrow(),
            criterion.mustReach().orElseThrow());
  }

  private Formula rated(Option option) {
    return book.kept(of(book.matrix().rating().column(option), option));
  }

  private Formula demanded(Option option) {
    return book.kept(of(book.matrix().mustReach().fixed(), option));
  }

  /** Of the criterion whose demand it misses first. */
  private Formula of(RangeRef column, Option option) {
    return itemOf(column, demand.at(option), Constant.ONE);
  }
}
