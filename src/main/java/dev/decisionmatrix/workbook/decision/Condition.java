package dev.decisionmatrix.workbook.decision;

import static dev.decisionmatrix.cells.Formulas.all;
import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.oneIf;
import static dev.decisionmatrix.cells.Formulas.orElse;
import static dev.decisionmatrix.cells.Formulas.place;
import static dev.decisionmatrix.cells.Formulas.sum;
import static dev.decisionmatrix.cells.Formulas.words;

import dev.decisionmatrix.analysis.Scenario;
import dev.decisionmatrix.analysis.WhatIfs;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Formulas;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.model.Combine;
import dev.decisionmatrix.sheet.Cells;
import dev.decisionmatrix.sheet.Content;
import dev.decisionmatrix.sheet.Lines;
import dev.decisionmatrix.workbook.Book;
import dev.decisionmatrix.workbook.Guard;
import dev.decisionmatrix.workbook.Name;
import dev.decisionmatrix.workbook.WeightChoices;
import java.util.List;
import java.util.stream.Collectors;

/** By whose weights and under what assumptions the headline holds: the line above it. */
final class Condition {
  private static final String BY = "By the weights of ";
  private static final String MISSING = ", missing evidence at ";
  private static final String WHAT_IF = ", what if ";
  private static final String EACH_CLAIM = ", each claim counted";
  private static final String WITHOUT = ", without ";
  private static final String ASSUMPTIONS = ", on assumptions alone";
  private static final String AND = " and ";
  private static final String MORE = " more";

  /** So many further ones are told, or the first of more. */
  private static final int MOST = 2;

  private final Book book;
  private final Scenario scenario;
  private final ShortNames names;
  private final Furthers counts;
  private final Cells<Further> holds;
  private final Cells<Further> soFar;
  private final Cells<Further> said;

  Condition(Book book, ShortNames names, Lines lines) {
    this.book = book;
    this.names = names;
    counts = new Furthers(book);
    scenario = book.analysis().scenario();
    List<Further> all = List.of(Further.values());
    holds =
        lines.figures(
            "Told above the headline (1)",
            all,
            Decimals.WHOLE,
            one -> oneIf(counts.count(one).moreThan(0)),
            one -> Expected.oneIf(counts.isCount(one) > 0));
    soFar =
        lines.figures(
            "So far", all, Decimals.WHOLE, this::soFar, one -> Expected.number(isSoFar(one)));
    said =
        lines.add(
            "In words",
            all,
            Content.texts(this::text, one -> Expected.text(isTold(one) ? isText(one) : "")));
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
            ifThen(total.is(MOST), names.choicesShort().at(choice), names.choices().at(choice)),
            Guard.read(Name.WEIGHTS_OF.ref()));
    Formula condition =
        words(BY).and(team).and(MISSING).and(Guard.read(Name.MISSING_EVIDENCE.ref()));
    for (Further one : said.things()) {
      condition = condition.and(said.at(one).fixed());
    }
    Formula more = words(AND).and(total.minus(1)).and(MORE);
    return condition.and(ifThen(total.moreThan(MOST), more, Guard.NOTHING)).and(":");
  }

  String told() {
    int total = isTotal();
    ShortNames.Cut<String> cut = total == MOST ? names.choicesShort() : names.choices();
    String further =
        said.things().stream().filter(this::isTold).map(this::isText).collect(Collectors.joining());
    return BY
        + cut.of(names.choiceInUse())
        + MISSING
        + scenario.missingEvidence().word()
        + further
        + (total > MOST ? AND + (total - 1) + MORE : "")
        + ":";
  }

  private Formula total() {
    return sum(holds.fixed());
  }

  private int isTotal() {
    return (int) holds.things().stream().filter(one -> counts.isCount(one) > 0).count();
  }

  private Formula soFar(Further one) {
    return sum(Guard.upTo(holds.first(), holds.at(one)));
  }

  private int isSoFar(Further one) {
    List<Further> all = holds.things();
    return (int)
        all.subList(0, all.indexOf(one) + 1).stream()
            .filter(any -> counts.isCount(any) > 0)
            .count();
  }

  private boolean isTold(Further one) {
    return counts.isCount(one) > 0 && isSoFar(one) <= (isTotal() > MOST ? 1 : MOST);
  }

  private Formula text(Further one) {
    Formula room = ifThen(total().moreThan(MOST), Formulas.number(1), Formulas.number(MOST));
    Formula isTold = all(holds.at(one).is(1), soFar.at(one).atMost(room));
    return ifThen(isTold, textOf(one), Guard.NOTHING);
  }

  private Formula textOf(Further one) {
    return switch (one) {
      case WHAT_IF -> whatIf();
      case EACH_CLAIM -> words(EACH_CLAIM);
      case SOURCES -> without(one, " source");
      case CLAIMS -> without(one, " claim");
      case ASSUMPTIONS -> words(ASSUMPTIONS);
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
    return words(WHAT_IF)
        .and(book.whatIf().letterInUse().first().fixed())
        .and(ifThen(named, words(" (").and(name).and(")"), Guard.NOTHING));
  }

  private String isWhatIf() {
    WhatIfs.Letter letter = scenario.whatIfs().inUse().orElseThrow();
    String name = scenario.whatIfs().set(letter).name();
    boolean named = isTotal() == 1 && scenario.weightsOf().isEmpty() && !name.isEmpty();
    return WHAT_IF + letter.name() + (named ? " (" + name + ")" : "");
  }

  private static Formula isAny(Cells<String> text) {
    return Formulas.not(Formulas.isEmpty(text.first().fixed()));
  }

  private Formula without(Further one, String what) {
    Formula count = counts.count(one);
    return words(WITHOUT).and(count).and(ifThen(count.is(1), words(what), words(what + "s")));
  }

  private String isText(Further one) {
    return switch (one) {
      case WHAT_IF -> isWhatIf();
      case EACH_CLAIM -> EACH_CLAIM;
      case SOURCES -> isWithout(one, " source");
      case CLAIMS -> isWithout(one, " claim");
      case ASSUMPTIONS -> ASSUMPTIONS;
    };
  }

  private String isWithout(Further one, String what) {
    int count = counts.isCount(one);
    return WITHOUT + count + what + (count == 1 ? "" : "s");
  }

  /** Of what was delivered: nothing further can be so then but what the policy says. */
  String past() {
    Scenario then = book.deliveredAnalysis().scenario();
    String claims = then.combine() == Combine.BY_CLAIM ? EACH_CLAIM : "";
    String alone = book.deliveredAnalysis().ratings().assumedAlone() ? ASSUMPTIONS : "";
    String word = WeightChoices.inUse(book.deliveredAnalysis());
    String past =
        BY + names.choices().of(word) + MISSING + then.missingEvidence().word() + claims + alone;
    return Character.toLowerCase(past.charAt(0)) + past.substring(1);
  }
}
