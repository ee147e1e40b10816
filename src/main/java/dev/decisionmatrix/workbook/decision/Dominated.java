package dev.decisionmatrix.workbook.decision;

import static dev.decisionmatrix.cells.Formulas.all;
import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.isFigure;
import static dev.decisionmatrix.cells.Formulas.onlyIf;
import static dev.decisionmatrix.cells.Formulas.orZero;
import static dev.decisionmatrix.cells.Formulas.words;

import dev.decisionmatrix.analysis.Dominance;
import dev.decisionmatrix.analysis.OptionResult;
import dev.decisionmatrix.analysis.Rating;
import dev.decisionmatrix.analysis.Rounding;
import dev.decisionmatrix.analysis.Sum;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Fn;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Formulas;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.sheet.Body;
import dev.decisionmatrix.sheet.Cells;
import dev.decisionmatrix.sheet.Lines;
import dev.decisionmatrix.sheet.Stack;
import dev.decisionmatrix.sheet.Table;
import dev.decisionmatrix.workbook.Book;
import dev.decisionmatrix.workbook.Guard;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Which options are dominated and by which, among the workings: what each rating is sure to be
 * worth is held against what others can be worth at most.
 */
final class Dominated {
  /** {@code COUNTIFS} takes 127 conditions, one of which is on the sum. */
  private static final int MOST_CRITERIA = 126;

  private final Book book;
  private final Dominance dominance;
  private final List<Option> options;
  private final List<Option> ranked;
  private final Body<Criterion, Option> least;
  private final Body<Criterion, Option> most;
  private final Cells<Option> leastSum;
  private final Cells<Option> mostSum;
  private final Cells<Option> order;
  private final Cells<Option> count;
  private final Cells<Option> by;

  Dominated(Book book) {
    this.book = book;
    dominance = book.analysis().dominance();
    options = book.decision().options();
    ranked = book.analysis().ranking().inOrder().stream().map(one -> one.option()).toList();
    Table<Criterion> table = new Table<>(book.criterionRows());
    least = values(table.over("Sure to be worth"), Constant.ZERO, Dominance::least);
    most = values(table.over("Worth at most"), Constant.ONE, Dominance::most);
    Lines lines = Lines.beside();
    leastSum = sum(lines, "Sure to be worth, together", least, Dominance::least);
    mostSum = sum(lines, "Worth at most, together", most, Dominance::most);
    order =
        lines.figures(
            "The better it ranks, the more",
            options,
            Decimals.MIXED,
            option -> Fn.EXP.of(places().minus(book.matrix().order().at(option))),
            option -> Expected.number(Math.exp(options.size() - place(option))));
    count =
        lines.figures(
            "Dominated by so many",
            options,
            Decimals.WHOLE,
            option -> orZero(isFigure(mostSum.at(option)), Fn.COUNTIFS.of(conditions(option))),
            option -> Expected.number(dominance.of(option).size()));
    by =
        lines.figures(
            "The best of them",
            options,
            Decimals.WHOLE,
            this::best,
            option -> Expected.number(dominance.of(option).stream().findFirst().map(this::number)));
    book.workings().section("Dominated options", new Stack().add(table).gap(1).add(lines));
  }

  /** Whether one of several can become dominated, and formulas can tell. */
  static boolean isIn(Book book) {
    return book.decision().options().size() > 1
        && book.decision().criteria().size() <= MOST_CRITERIA;
  }

  /** How many dominate the option. */
  CellRef count(Option option) {
    return count.at(option);
  }

  /** The best of them, by its place in file order. */
  CellRef by(Option option) {
    return by.at(option);
  }

  private Body<Criterion, Option> values(
      Table<Criterion> table, Constant missing, ToDoubleFunction<Rating> expected) {
    return table.across(
        options,
        Option::name,
        Decimals.THREE,
        (criterion, option) -> {
          CellRef value = book.matrix().value().at(criterion, option);
          Formula known = book.matrix().known().at(criterion, option);
          Formula kept = ifThen(known.is(1), Guard.rounded(value), missing);
          return onlyIf(isFigure(value), kept);
        },
        (criterion, option) ->
            Expected.number(
                expected.applyAsDouble(book.analysis().ratings().at(criterion, option))));
  }

  private Cells<Option> sum(
      Lines lines,
      String title,
      Body<Criterion, Option> values,
      ToDoubleFunction<Rating> expected) {
    return lines.figures(
        title,
        options,
        Decimals.THREE,
        option ->
            onlyIf(
                all(isFigure(contending(option)), Guard.full(values.column(option))),
                Guard.rounded(Formulas.sum(values.column(option)))),
        option -> sum(book.analysis().option(option), expected));
  }

  private Expected sum(OptionResult result, ToDoubleFunction<Rating> value) {
    return result.knockedOut()
        ? Expected.none()
        : Expected.number(
            Rounding.rounded(
                Sum.of(
                    book.decision().criteria().stream()
                        .map(one -> book.analysis().ratings().at(one, result.option()))
                        .mapToDouble(value))));
  }

  private CellRef contending(Option option) {
    return book.matrix().contending().at(option);
  }

  /** More together, and as much on each criterion. */
  private Formula[] conditions(Option option) {
    List<Formula> conditions = new ArrayList<>();
    conditions.add(leastSum.fixed());
    conditions.add(words(">").and(mostSum.at(option)));
    for (Criterion criterion : book.decision().criteria()) {
      conditions.add(least.row(criterion).fixed());
      conditions.add(words(">=").and(most.at(criterion, option)));
    }
    return conditions.toArray(Formula[]::new);
  }

  private Formula best(Option option) {
    List<Formula> arguments = new ArrayList<>();
    arguments.add(order.fixed());
    arguments.addAll(List.of(conditions(option)));
    Formula sum = Fn.SUMIFS.of(arguments.toArray(Formula[]::new));
    Formula place = places().minus(Formulas.rounded(Fn.LN.of(sum), 0));
    return onlyIf(count.at(option).moreThan(0), Guard.pick(book.matrix().atPlace().fixed(), place));
  }

  private Formula places() {
    return Guard.length(book.matrix().order().fixed());
  }

  private int place(Option option) {
    return ranked.indexOf(option) + 1;
  }

  private int number(Option option) {
    return options.indexOf(option) + 1;
  }
}
