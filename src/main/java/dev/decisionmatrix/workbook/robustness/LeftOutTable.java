package dev.decisionmatrix.workbook.robustness;

import static dev.decisionmatrix.cells.Formulas.count;
import static dev.decisionmatrix.cells.Formulas.countIf;
import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.isFigure;
import static dev.decisionmatrix.cells.Formulas.max;
import static dev.decisionmatrix.cells.Formulas.oneIf;
import static dev.decisionmatrix.cells.Formulas.onlyIf;
import static dev.decisionmatrix.cells.Formulas.orZero;
import static dev.decisionmatrix.cells.Formulas.place;
import static dev.decisionmatrix.cells.Formulas.words;
import static dev.decisionmatrix.display.Decimals.ONE;
import static dev.decisionmatrix.display.Decimals.WHOLE;

import dev.decisionmatrix.analysis.LeftOutWords;
import dev.decisionmatrix.analysis.Ranking;
import dev.decisionmatrix.cells.Anchor;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Fn;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Highlight;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.cells.SheetPlan;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.sheet.Body;
import dev.decisionmatrix.sheet.Cells;
import dev.decisionmatrix.sheet.Names;
import dev.decisionmatrix.sheet.Table;
import dev.decisionmatrix.workbook.Guard;
import dev.decisionmatrix.workbook.Name;
import dev.decisionmatrix.workbook.Sentences;
import dev.decisionmatrix.workbook.Widths;
import java.util.List;

/** A table of what is left out: the scores then, who is first, and that in words. */
final class LeftOutTable {
  /** Options beyond which columns are narrower, so that the tables still fit on a screen. */
  private static final int MANY = 8;

  private final Table<Absence> table;
  private final Absence nothing;
  private final Body<Absence, Option> score;
  private final Cells<Absence> first;
  private final Cells<Absence> lead;
  private final Cells<Absence> inWords;
  private final int results;
  private final Body<Absence, Option> contending;
  private final Cells<Absence> othersFirst;

  /**
   * A table.
   *
   * @param rows nothing left out, then one thing in each
   */
  LeftOutTable(String title, String head, List<Option> options, List<Absence> rows) {
    nothing = rows.get(0);
    table = new Table<>(Names.of(rows, head, Absence::name)).titled(title);
    table.names().wide(44);
    double width = options.size() > MANY ? 10 : 12;
    score =
        table
            .across(
                options,
                Option::name,
                ONE,
                (row, option) -> row.score().apply(option),
                Absence::scoreOf)
            .wide(width);
    table.gap();
    first = table.texts("First then", this::first, row -> Expected.text(row.first())).wide(22);
    lead =
        table
            .figures(
                "Lead, points",
                ONE,
                this::lead,
                row ->
                    row.ranking()
                        .map(Ranking::margin)
                        .map(Expected::number)
                        .orElseGet(Expected::none))
            .wide(10);
    inWords =
        table
            .texts(
                "In words",
                this::inWords,
                row ->
                    Expected.text(LeftOutWords.of(nothing.ranking().orElseThrow(), row.ranking())))
            .wide(54);
    results = table.columns();
    table.gap().over("Workings: the score, where in contention");
    contending =
        table
            .across(
                options,
                Option::name,
                ONE,
                (row, option) -> onlyIf(row.missed().apply(option).is(0), score.at(row, option)),
                Absence::contendingScoreOf)
            .wide(width);
    othersFirst =
        table
            .figures(
                "Others first (1)",
                WHOLE,
                this::othersFirst,
                row -> Expected.oneIf(row.changes(nothing)))
            .wide(Widths.FIGURE);
  }

  Table<Absence> table() {
    return table;
  }

  /** How many columns a meeting reads. */
  int results() {
    return results;
  }

  /** What follows, in words. */
  Cells<Absence> inWords() {
    return inWords;
  }

  /** How many things are left out, one at a time. */
  int things() {
    return inWords.things().size() - 1;
  }

  /** 1 where others are first. */
  RangeRef changes() {
    return othersFirst.all();
  }

  long changesExpected() {
    return inWords.things().stream().filter(row -> row.changes(nothing)).count();
  }

  /** The first score of each row; and the rows in which others are first than before. */
  void mark(SheetPlan.Builder sheet) {
    sheet
        .width(first.first().column() - 1, Widths.GAP)
        .width(contending.first().column() - 1, Widths.GAP)
        .highlight(
            score.all(),
            new Highlight.Rule.When(
                contending.first().equalTo(max(keys(nothing))), Highlight.Tone.LEADS))
        .highlight(
            first.first().to(inWords.all().to()),
            new Highlight.Rule.When(othersFirst.beside(nothing).is(1), Highlight.Tone.WARNS));
  }

  private RangeRef keys(Absence row) {
    return contending.row(row).anchored(Anchor.COLUMN);
  }

  /** How many are first. */
  private Formula firsts(Absence row) {
    return countIf(keys(row), max(keys(row)));
  }

  private Formula first(Absence row) {
    Formula name = Guard.pick(Name.OPTIONS.ref(), place(max(keys(row)), keys(row)));
    return ifThen(
        count(score.row(row)).is(0),
        words(Expected.NONE),
        ifThen(
            count(keys(row)).is(0),
            words(Absence.NONE_FIRST),
            ifThen(firsts(row).is(1), name, words(Absence.TIE_OF).and(firsts(row)))));
  }

  private Formula lead(Absence row) {
    Formula second = Fn.LARGE.of(keys(row), Constant.ONE.plus(Constant.ONE));
    return onlyIf(count(keys(row)).moreThan(1), Guard.rounded(max(keys(row)).minus(second)));
  }

  /** The words of {@link LeftOutWords}. */
  private Formula inWords(Absence row) {
    CellRef leader = first.at(row);
    Formula points = Guard.shown(lead.at(row), ONE);
    Formula leads =
        ifThen(
            leader.equalTo(first.at(nothing).fixed()),
            Sentences.of(LeftOutWords.STILL, leader, points),
            ifThen(
                firsts(nothing).is(1),
                Sentences.of(LeftOutWords.INSTEAD, leader, points),
                Sentences.of(LeftOutWords.LEADS, leader, points)));
    Formula one = ifThen(isFigure(lead.at(row)), leads, Sentences.of(LeftOutWords.ALONE, leader));
    Formula some = ifThen(firsts(row).is(1), one, Sentences.of(LeftOutWords.TIE, firsts(row)));
    return onlyIf(
        count(score.row(nothing).fixed()).moreThan(0),
        ifThen(
            count(score.row(row)).is(0),
            words(LeftOutWords.NOTHING_LEFT),
            ifThen(count(keys(row)).is(0), words(LeftOutWords.ALL_OUT), some)));
  }

  private Formula othersFirst(Absence row) {
    return orZero(
        count(score.row(row)).moreThan(0),
        oneIf(first.at(row).differentFrom(first.at(nothing).fixed())));
  }
}
