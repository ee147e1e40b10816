package dev.decisionmatrix.workbook.teams;

import static dev.decisionmatrix.cells.Formulas.count;
import static dev.decisionmatrix.cells.Formulas.countIf;
import static dev.decisionmatrix.cells.Formulas.number;
import static dev.decisionmatrix.cells.Formulas.onlyIf;
import static dev.decisionmatrix.cells.Formulas.orZero;
import static dev.decisionmatrix.cells.Formulas.sum;
import static dev.decisionmatrix.cells.Formulas.sumProduct;
import static dev.decisionmatrix.display.Decimals.ONE;
import static dev.decisionmatrix.display.Decimals.TWO;
import static dev.decisionmatrix.display.Decimals.WHOLE;

import dev.decisionmatrix.analysis.RaterAgreement;
import dev.decisionmatrix.analysis.Rounding;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Fn;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.model.Claim;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.model.Rater;
import dev.decisionmatrix.sheet.Body;
import dev.decisionmatrix.sheet.Cells;
import dev.decisionmatrix.sheet.Names;
import dev.decisionmatrix.sheet.Stack;
import dev.decisionmatrix.sheet.Table;
import dev.decisionmatrix.workbook.Book;
import dev.decisionmatrix.workbook.Guard;
import dev.decisionmatrix.workbook.Spot;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Kendall's W of what raters make of the options, on each criterion on which several rate all. */
final class RatersAgreement {
  private static final String TITLE = "How far raters agree on each criterion";
  private static final String NOTE =
      "Kendall's W of their ratings, from 0, no agreement, to 1, the same order: of the raters who"
          + " rated every option there, each counting once.";
  private static final Formula HALF = Fn.AVERAGE.of(Constant.ZERO, Constant.ONE);

  /** One who may have rated every option on the criterion. */
  private record Judge(Criterion criterion, Rater rater) {}

  private record Rated(Criterion criterion, Option option, Rater rater) {}

  private final Book book;
  private final RaterAgreement agreement;
  private final List<Option> options;
  private final Map<Criterion, List<Judge>> judges = new LinkedHashMap<>();
  private final Body<Judge, Option> given;
  private final Body<Judge, Option> ranks;
  private final Cells<Judge> squares;
  private final Body<Criterion, Option> sums;
  private final Table<Criterion> results;

  /** Adds it and its steps; nothing where no two raters rate all options on a criterion. */
  static Stack told(Book book) {
    Map<Criterion, List<Judge>> judges = judges(book);
    Stack stack = new Stack();
    return judges.isEmpty()
        ? stack
        : stack.section(TITLE, new RatersAgreement(book, judges).results).line(NOTE, Look.NOTE);
  }

  private static Map<Criterion, List<Judge>> judges(Book book) {
    Set<Rated> rated = new HashSet<>();
    for (Claim claim : book.decision().claims()) {
      claim
          .rater()
          .ifPresent(rater -> rated.add(new Rated(claim.criterion(), claim.option(), rater)));
    }
    List<Option> options = book.decision().options();
    Map<Criterion, List<Judge>> judges = new LinkedHashMap<>();
    for (Criterion criterion : options.size() > 1 ? book.decision().criteria() : none()) {
      List<Judge> some =
          book.decision().raters().stream()
              .filter(
                  rater ->
                      options.stream()
                          .allMatch(one -> rated.contains(new Rated(criterion, one, rater))))
              .map(rater -> new Judge(criterion, rater))
              .toList();
      if (some.size() > 1) {
        judges.put(criterion, some);
      }
    }
    return judges;
  }

  private static List<Criterion> none() {
    return List.of();
  }

  private RatersAgreement(Book book, Map<Criterion, List<Judge>> judges) {
    this.book = book;
    this.judges.putAll(judges);
    agreement = book.analysis().raterAgreement();
    options = book.decision().options();
    List<Judge> all = judges.values().stream().flatMap(List::stream).toList();
    Names<Judge> names = Names.of(all, "", judge -> judge.rater().name());
    Table<Judge> rounded = new Table<>(names).titled("Ratings of all options on a criterion");
    given =
        rounded.across(
            options,
            Option::name,
            Decimals.AS_TYPED,
            (judge, option) ->
                Guard.whenFigure(says(judge, option), book.kept(says(judge, option))),
            this::isGiven);
    Table<Judge> ranked =
        new Table<>(Names.of(all, "", (Judge judge) -> judge.rater().name()))
            .titled("Ranks of the options by these, shared ones in their middle");
    squares = ranked.figures("Squares", ONE, this::squares, this::isSquares);
    ranks = ranked.across(options, Option::name, ONE, this::rank, this::isRank);
    Table<Criterion> summed =
        new Table<>(Names.of(List.copyOf(judges.keySet()), "", Criterion::name))
            .titled("Sums of these ranks");
    sums =
        summed.across(
            options,
            Option::name,
            ONE,
            (criterion, option) -> sum(block(criterion, option, option)),
            (criterion, option) -> Expected.number(isSum(criterion, option)));
    book.workings().gap(1).add(rounded).gap(1).add(ranked).gap(1).add(summed);
    results = new Table<>(Names.of(List.copyOf(judges.keySet()), "Criterion", Criterion::name));
    results.figures(
        "Raters",
        WHOLE,
        this::complete,
        criterion -> Expected.number(agreement.judges(criterion).size()));
    results.figures(
        "Kendall's W", TWO, this::w, criterion -> Expected.number(agreement.on(criterion)));
  }

  private CellRef says(Judge judge, Option option) {
    return book.byRater()
        .orElseThrow()
        .says()
        .at(new Spot(judge.criterion(), option), Optional.of(judge.rater()));
  }

  private Expected isGiven(Judge judge, Option option) {
    return Expected.number(
        book.analysis()
            .ratings()
            .at(judge.criterion(), option)
            .byEvidence()
            .by(judge.rater())
            .map(rating -> Rounding.rounded(rating, book.kept())));
  }

  private Formula rank(Judge judge, Option option) {
    CellRef own = given.at(judge, option);
    RangeRef row = given.row(judge);
    Formula shared = countIf(row, own).minus(1).times(HALF);
    return onlyIf(count(row).equalTo(number(options.size())), Fn.RANK.of(own, row).plus(shared));
  }

  private Expected isRank(Judge judge, Option option) {
    return Expected.number(agreement.rank(judge.criterion(), judge.rater(), option));
  }

  private Formula squares(Judge judge) {
    RangeRef row = ranks.row(judge);
    return orZero(count(row).moreThan(0), sumProduct(row, row));
  }

  private Expected isSquares(Judge judge) {
    double sum = 0;
    for (Option option : options) {
      double rank = agreement.rank(judge.criterion(), judge.rater(), option).orElse(0);
      sum += rank * rank;
    }
    return Expected.number(sum);
  }

  private double isSum(Criterion criterion, Option option) {
    double sum = 0;
    for (Judge judge : of(criterion)) {
      sum += agreement.rank(criterion, judge.rater(), option).orElse(0);
    }
    return sum;
  }

  private List<Judge> of(Criterion criterion) {
    return Objects.requireNonNull(judges.get(criterion));
  }

  /** The ranks of some options by all of a criterion. */
  private RangeRef block(Criterion criterion, Option first, Option last) {
    List<Judge> own = of(criterion);
    return ranks.at(own.get(0), first).to(ranks.at(own.get(own.size() - 1), last)).fixed();
  }

  /** How many rated every option. */
  private Formula complete(Criterion criterion) {
    RangeRef first = block(criterion, options.get(0), options.get(0));
    return count(first);
  }

  /** The spread of the rank sums over the most that it could be, as for teams. */
  private Formula w(Criterion criterion) {
    List<Judge> own = of(criterion);
    RangeRef row = sums.row(criterion);
    Formula things = number(options.size());
    Formula complete = complete(criterion);
    Formula total = sum(row);
    Formula each = total.over(complete);
    Formula square = sum(squares.at(own.get(0)).to(squares.at(own.get(own.size() - 1))).fixed());
    Formula most = square.minus(complete.times(each).times(each).over(things));
    Formula spread = sumProduct(row, row).minus(total.times(total).over(things));
    return onlyIf(
        complete.moreThan(1), onlyIf(most.moreThan(0), spread.over(complete.times(most))));
  }
}
