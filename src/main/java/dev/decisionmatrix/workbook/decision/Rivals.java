package dev.decisionmatrix.workbook.decision;

import static dev.decisionmatrix.cells.Formulas.count;
import static dev.decisionmatrix.cells.Formulas.countIf;
import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.onlyIf;
import static dev.decisionmatrix.display.Decimals.WHOLE;

import dev.decisionmatrix.analysis.Comparison;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Formulas;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.sheet.Cells;
import dev.decisionmatrix.sheet.Content;
import dev.decisionmatrix.sheet.Lines;
import dev.decisionmatrix.workbook.Book;
import dev.decisionmatrix.workbook.Guard;
import dev.decisionmatrix.workbook.Name;
import java.util.List;
import java.util.Optional;

/**
 * The two options that a meeting compares, by their places in the file: the first, and the one that
 * people chose where others are first, else the second.
 */
final class Rivals {
  private static final String WHY = "From decision.yaml: the option that people chose";

  private final Book book;
  private final List<Option> options;
  private final Optional<Cells<String>> chosen;
  private final Cells<String> first;
  private final Cells<String> second;

  /** What they are, empty where there are no two to compare. */
  final Optional<Comparison> pair;

  Rivals(Book book, Lines lines) {
    this.book = book;
    options = book.decision().options();
    pair = Comparison.ofFirst(book.analysis());
    chosen =
        book.analysis()
            .chosen()
            .map(
                option ->
                    lines.single(
                        "Chosen option, place in the file",
                        Content.numbers(WHOLE, any -> place(option), WHY)));
    first =
        lines.figure(
            "First option, place in the file",
            WHOLE,
            () -> onlyIf(firsts().moreThan(0), book.matrix().atPlace().first()),
            () ->
                Expected.number(
                    book.analysis().ranking().contenders().stream()
                        .findFirst()
                        .map(one -> place(one.option()))));
    second =
        lines.figure(
            "Option that it is compared with, place in the file",
            WHOLE,
            this::secondPlace,
            () -> Expected.number(pair.map(found -> place(found.second()))));
  }

  private int place(Option option) {
    return 1 + options.indexOf(option);
  }

  private static Formula firsts() {
    return countIf(Name.RANK.ref(), Constant.ONE);
  }

  private Formula secondPlace() {
    Formula next =
        options.size() > 1
            ? onlyIf(count(Name.RANK.ref()).moreThan(1), book.matrix().atPlace().at(options.get(1)))
            : Formulas.words(Expected.NONE);
    return onlyIf(
        firsts().moreThan(0),
        chosen.map(one -> ifThen(isFirst(one.first()), next, one.first())).orElse(next));
  }

  private static Formula isFirst(CellRef place) {
    return Guard.pick(Name.RANK.ref(), place).is(1);
  }

  /** The formula where there are two to compare. */
  Formula whenTwo(Formula then) {
    return onlyIf(areTwo(), then);
  }

  Formula areTwo() {
    return Formulas.isFigure(second.first().fixed());
  }

  /** Of the first, "-" where every option is knocked out. */
  CellRef place() {
    return first.first().fixed();
  }

  /** Of a line over the options the cell of the first. */
  Formula ofFirst(Formula line) {
    return Guard.pick(line, first.first().fixed());
  }

  /** And of the one that it is compared with. */
  Formula ofOther(Formula line) {
    return Guard.pick(line, second.first().fixed());
  }

  /** Whether others than the option that people chose are first; empty where nobody has chosen. */
  Optional<Formula> outvoted() {
    return chosen.map(one -> Formulas.not(isFirst(one.first().fixed())));
  }

  boolean isOutvoted() {
    return book.analysis()
        .chosen()
        .filter(option -> !book.analysis().ranking().first().contains(option))
        .isPresent();
  }
}
