package dev.decisionmatrix.workbook;

import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.onlyIf;
import static dev.decisionmatrix.cells.Formulas.place;
import static dev.decisionmatrix.cells.Formulas.words;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.LeftOutWords;
import dev.decisionmatrix.analysis.Ranking;
import dev.decisionmatrix.analysis.Sentence;
import dev.decisionmatrix.cells.Anchor;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Fn;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Formulas;
import dev.decisionmatrix.cells.Label;
import dev.decisionmatrix.cells.Live;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.cells.SheetPlan;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.workbook.RobustnessPlaces.Kind;
import dev.decisionmatrix.workbook.RobustnessPlaces.Outcome;
import java.util.Optional;
import java.util.function.Function;

/** Rows of a table of what is left out: the scores then, who is first, and that in words. */
final class LeftOutTable {
  static final String NONE_FIRST = "none";
  static final String TIE_OF = "tie of ";

  /**
   * One row.
   *
   * @param ranking what it must come to; empty where nothing is left to rank by
   * @param score of an option then, rounded
   * @param missed how many demands an option misses then
   */
  record Row(
      Label thing,
      Optional<Ranking> ranking,
      Function<Option, Formula> score,
      Function<Option, Formula> missed) {}

  private final Analysis analysis;
  private final RobustnessPlaces places;
  private final Ranking before;
  private final int base;

  /**
   * For one table.
   *
   * @param before the ranking with nothing left out
   */
  LeftOutTable(Analysis analysis, RobustnessPlaces places, Kind kind, Ranking before) {
    this.analysis = analysis;
    this.places = places;
    this.before = before;
    this.base = places.base(kind);
  }

  /** Who is first, as the cells say it. */
  static String first(Optional<Ranking> ranking) {
    return ranking
        .map(
            found ->
                found
                    .leader()
                    .map(Option::name)
                    .orElse(found.first().isEmpty() ? NONE_FIRST : TIE_OF + found.first().size()))
        .orElse(Expected.NONE);
  }

  /** Whether leaving out puts others first. */
  static boolean changes(Ranking before, Optional<Ranking> after) {
    return after.isPresent() && !first(after).equals(first(Optional.of(before)));
  }

  void add(SheetPlan.Builder sheet, Row row) {
    sheet.add(row.thing());
    int at = row.thing().at().row();
    for (Option option : analysis.decision().options()) {
      addOption(sheet, row, option);
    }
    sheet
        .add(new Live(places.at(at, Outcome.FIRST), first(at), first(row.ranking())))
        .add(
            new Live(
                places.at(at, Outcome.LEAD),
                lead(at),
                row.ranking()
                    .map(ranking -> Expected.number(ranking.margin()))
                    .orElse(Expected.text(Expected.NONE)),
                Decimals.ONE))
        .add(
            new Live(
                places.at(at, Outcome.WORDS), sentence(at), LeftOutWords.of(before, row.ranking())))
        .add(changed(at, row.ranking()));
  }

  private void addOption(SheetPlan.Builder sheet, Row row, Option option) {
    int at = row.thing().at().row();
    CellRef score = places.score(at, option);
    Optional<Double> expected = row.ranking().map(ranking -> ranking.of(option).score());
    boolean ranked =
        row.ranking().map(ranking -> ranking.of(option).rank().isPresent()).orElse(false);
    sheet
        .add(new Live(score, row.score().apply(option), figure(expected), Decimals.ONE))
        .add(
            new Live(
                places.contending(at, option),
                onlyIf(row.missed().apply(option).equalTo(Constant.ZERO), score),
                ranked ? figure(expected) : Expected.text(Expected.NONE),
                Decimals.ONE));
  }

  private static Expected figure(Optional<Double> figure) {
    return figure.map(Expected::number).orElse(Expected.text(Expected.NONE));
  }

  private RangeRef keys(int row) {
    return places.contending(row).anchored(Anchor.COLUMN);
  }

  /** How many are first. */
  private Formula firsts(int row) {
    return Fn.COUNTIF.of(keys(row), Fn.MAX.of(keys(row)));
  }

  private Formula first(int row) {
    Formula name = Guard.pick(Name.OPTIONS.ref(), place(Fn.MAX.of(keys(row)), keys(row)));
    return ifThen(
        Fn.COUNT.of(places.scores(row)).equalTo(Constant.ZERO),
        words(Expected.NONE),
        ifThen(
            Fn.COUNT.of(keys(row)).equalTo(Constant.ZERO),
            words(NONE_FIRST),
            ifThen(firsts(row).equalTo(Constant.ONE), name, words(TIE_OF).and(firsts(row)))));
  }

  private Formula lead(int row) {
    Formula second = Fn.LARGE.of(keys(row), Constant.ONE.plus(Constant.ONE));
    return onlyIf(
        Fn.COUNT.of(keys(row)).moreThan(Constant.ONE),
        Guard.rounded(Fn.MAX.of(keys(row)).minus(second)));
  }

  /** The words of {@link LeftOutWords}. */
  private Formula sentence(int row) {
    CellRef first = places.at(row, Outcome.FIRST);
    CellRef lead = places.at(row, Outcome.LEAD);
    CellRef firstBefore = places.at(base, Outcome.FIRST).fixed();
    Formula points = Guard.shown(lead, Decimals.ONE);
    Formula led = firsts(base).equalTo(Constant.ONE);
    Formula leads =
        ifThen(
            first.equalTo(firstBefore),
            Sentences.of(LeftOutWords.STILL, first, points),
            ifThen(
                led,
                Sentences.of(LeftOutWords.INSTEAD, first, points),
                Sentences.of(LeftOutWords.LEADS, first, points)));
    Formula one = ifThen(Formulas.isFigure(lead), leads, Sentences.of(LeftOutWords.ALONE, first));
    Formula some = ifThen(firsts(row).equalTo(Constant.ONE), one, several(row));
    return onlyIf(
        Fn.COUNT.of(places.scores(base).fixed()).moreThan(Constant.ZERO),
        ifThen(
            Fn.COUNT.of(places.scores(row)).equalTo(Constant.ZERO),
            words(LeftOutWords.NOTHING_LEFT),
            ifThen(
                Fn.COUNT.of(keys(row)).equalTo(Constant.ZERO), words(LeftOutWords.ALL_OUT), some)));
  }

  private Formula several(int row) {
    Sentence tie = LeftOutWords.TIE;
    return Sentences.of(tie, firsts(row));
  }

  private Live changed(int row, Optional<Ranking> ranking) {
    Formula scored = Fn.COUNT.of(places.scores(row)).moreThan(Constant.ZERO);
    Formula other =
        places.at(row, Outcome.FIRST).differentFrom(places.at(base, Outcome.FIRST).fixed());
    return new Live(
        places.changed(row),
        ifThen(scored, Guard.oneIf(other), Constant.ZERO),
        changes(before, ranking) ? 1 : 0,
        Decimals.WHOLE);
  }
}
