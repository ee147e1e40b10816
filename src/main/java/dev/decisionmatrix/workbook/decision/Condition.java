package dev.decisionmatrix.workbook.decision;

import static dev.decisionmatrix.cells.Formulas.all;
import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.oneIf;
import static dev.decisionmatrix.cells.Formulas.orElse;
import static dev.decisionmatrix.cells.Formulas.place;
import static dev.decisionmatrix.cells.Formulas.sum;
import static dev.decisionmatrix.cells.Formulas.words;

import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Formulas;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.sheet.Cells;
import dev.decisionmatrix.sheet.Content;
import dev.decisionmatrix.sheet.Lines;
import dev.decisionmatrix.workbook.Book;
import dev.decisionmatrix.workbook.Guard;
import dev.decisionmatrix.workbook.Name;
import java.util.List;

/** By whose weights and under what assumptions the headline holds: the line above it. */
final class Condition {
  private final Book book;
  private final ShortNames names;
  private final Furthers counts;
  private final ConditionInWords is;
  private final Cells<Further> holds;
  private final Cells<Further> soFar;
  private final Cells<Further> said;

  Condition(Book book, ShortNames names, Lines lines) {
    this.book = book;
    this.names = names;
    counts = new Furthers(book);
    is = new ConditionInWords(book.analysis(), names, ConditionInWords.MOST);
    List<Further> all = List.of(Further.values());
    holds =
        lines.figures(
            "Told above the headline (1)",
            all,
            Decimals.WHOLE,
            one -> oneIf(counts.count(one).moreThan(0)),
            one -> Expected.oneIf(is.holds(one)));
    soFar =
        lines.figures(
            "So far", all, Decimals.WHOLE, this::soFar, one -> Expected.number(is.soFar(one)));
    said =
        lines.add("In words", all, Content.texts(this::text, one -> Expected.text(is.said(one))));
  }

  Formula formula() {
    Formula total = total();
    RangeRef teams = book.weights().lookedAt().all().fixed();
    Formula choice =
        ifThen(
            book.weights().lookedAtGroup().first().fixed().is(1),
            Constant.ONE,
            place(Constant.ONE, teams).plus(1));
    Formula team =
        orElse(
            ifThen(
                total.is(ConditionInWords.MOST),
                names.choicesShort().at(choice),
                names.choices().at(choice)),
            Guard.read(Name.WEIGHTS_OF.ref()));
    Formula condition =
        words(ConditionInWords.BY)
            .and(team)
            .and(ConditionInWords.MISSING)
            .and(Guard.read(Name.MISSING_EVIDENCE.ref()));
    for (Further one : said.things()) {
      condition = condition.and(said.at(one).fixed());
    }
    Formula more = words(ConditionInWords.AND).and(total.minus(1)).and(ConditionInWords.MORE);
    return condition
        .and(ifThen(total.moreThan(ConditionInWords.MOST), more, Guard.NOTHING))
        .and(":");
  }

  String told() {
    return is.line();
  }

  /** Of what was delivered, for which there is less room. */
  String past() {
    String line = new ConditionInWords(book.deliveredAnalysis(), names, 1).line();
    return Character.toLowerCase(line.charAt(0)) + line.substring(1, line.length() - 1);
  }

  private Formula total() {
    return sum(holds.fixed());
  }

  private Formula soFar(Further one) {
    return sum(Guard.upTo(holds.first(), holds.at(one)));
  }

  private Formula text(Further one) {
    Formula room =
        ifThen(
            total().moreThan(ConditionInWords.MOST),
            Formulas.number(1),
            Formulas.number(ConditionInWords.MOST));
    Formula isTold = all(holds.at(one).is(1), soFar.at(one).atMost(room));
    return ifThen(isTold, textOf(one), Guard.NOTHING);
  }

  private Formula textOf(Further one) {
    return switch (one) {
      case WHAT_IF -> whatIf();
      case EACH_CLAIM -> words(ConditionInWords.EACH_CLAIM);
      case SOURCES -> without(one, " source");
      case CLAIMS -> without(one, " claim");
      case ASSUMPTIONS -> words(ConditionInWords.ASSUMPTIONS);
    };
  }

  /** By its letter, and by its name where nothing else needs the room. */
  private Formula whatIf() {
    CellRef name = book.whatIf().nameInUse().first().fixed();
    Formula named =
        all(
            total().is(1),
            book.weights().lookedAtGroup().first().fixed().is(1),
            isAny(book.whatIf().nameInUse()));
    return words(ConditionInWords.WHAT_IF)
        .and(book.whatIf().letterInUse().first().fixed())
        .and(ifThen(named, words(" (").and(name).and(")"), Guard.NOTHING));
  }

  private static Formula isAny(Cells<String> text) {
    return Formulas.not(Formulas.isEmpty(text.first().fixed()));
  }

  private Formula without(Further one, String what) {
    Formula count = counts.count(one);
    return words(ConditionInWords.WITHOUT)
        .and(count)
        .and(ifThen(count.is(1), words(what), words(what + "s")));
  }
}
