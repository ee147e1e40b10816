package dev.decisionmatrix.workbook.robustness;

import static dev.decisionmatrix.cells.Formulas.count;
import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.max;
import static dev.decisionmatrix.cells.Formulas.number;
import static dev.decisionmatrix.cells.Formulas.onlyIf;
import static dev.decisionmatrix.cells.Formulas.words;
import static dev.decisionmatrix.display.Decimals.ONE;
import static dev.decisionmatrix.display.Decimals.WHOLE;

import dev.decisionmatrix.analysis.LeftOutWords;
import dev.decisionmatrix.analysis.Ranking;
import dev.decisionmatrix.cells.Anchor;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Fn;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Formulas;
import dev.decisionmatrix.cells.Highlight;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.cells.SheetPlan;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.sheet.Body;
import dev.decisionmatrix.sheet.Cells;
import dev.decisionmatrix.sheet.Names;
import dev.decisionmatrix.sheet.Table;
import dev.decisionmatrix.workbook.Book;
import dev.decisionmatrix.workbook.Guard;
import dev.decisionmatrix.workbook.Name;
import dev.decisionmatrix.workbook.RobustnessCells;
import dev.decisionmatrix.workbook.Sentences;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A table of what is left out: the scores then, who is first, and that in words. */
final class LeftOutTable {
  /**
   * One row: nothing, or one thing, that is left out, and what follows.
   *
   * @param ranking what it must come to; empty where nothing is left to rank by
   * @param score of an option then, rounded
   * @param missed how many demands an option misses then
   */
  record Row(
      String name,
      Optional<Ranking> ranking,
      Function<Option, Formula> score,
      Function<Option, Formula> missed) {}

  final Table<Row> table;

  /** Workings of another sheet. */
  final Table<Row> steps;

  private final Row nothing;
  private final Body<Row, Option> score;
  private final Cells<Row> first;
  private final Cells<Row> lead;
  final Cells<Row> inWords;

  /** How many columns a meeting reads. */
  final int results;

  private final Body<Row, Option> contending;
  private final Cells<Row> othersFirst;

  /**
   * A table.
   *
   * @param rows nothing left out, then one thing in each
   */
  LeftOutTable(String title, String head, Book book, List<Row> rows) {
    List<Option> options = book.decision().options();
    String longest = book.longestOption();
    nothing = rows.get(0);
    table = new Table<>(Names.of(rows, head, Row::name));
    score =
        table.across(options, Option::name, ONE, (row, o) -> row.score().apply(o), this::scoreOf);
    first =
        table.gap().texts("First then", this::first, this::firstExpected).asLongAs(row -> longest);
    lead = table.figures("Lead, points", ONE, this::lead, this::leadExpected);
    inWords =
        table
            .texts("In words", this::inWords, this::wordsExpected)
            .asLongAs(row -> LeftOutWords.INSTEAD.with(longest, "100.0"));
    results = table.columns();
    steps = new Table<>(Names.of(rows, title, Row::name));
    contending =
        steps
            .over("The score, where in contention")
            .across(options, Option::name, ONE, this::contending, this::contendingScore);
    othersFirst =
        steps.figures(
            "Others first (1)", WHOLE, this::othersFirst, row -> Expected.oneIf(changes(row)));
  }

  private Expected scoreOf(Row row, Option option) {
    return Expected.number(row.ranking().map(ranking -> ranking.of(option).score()));
  }

  private Expected firstExpected(Row row) {
    return Expected.text(LeftOutWords.first(row.ranking()));
  }

  private Expected leadExpected(Row row) {
    return row.ranking().map(Ranking::margin).map(Expected::number).orElseGet(Expected::none);
  }

  private Expected wordsExpected(Row row) {
    return Expected.text(LeftOutWords.of(nothing.ranking().orElseThrow(), row.ranking()));
  }

  private Expected contendingScore(Row row, Option option) {
    boolean ranked = row.ranking().filter(all -> all.of(option).rank().isPresent()).isPresent();
    return ranked ? scoreOf(row, option) : Expected.none();
  }

  private boolean changes(Row row) {
    return LeftOutWords.changes(nothing.ranking(), row.ranking());
  }

  /** How many things are left out, one at a time. */
  int things() {
    return inWords.things().size() - 1;
  }

  /** What other sheets refer to: the rows with something left out. */
  RobustnessCells.LeftOut cells() {
    return new RobustnessCells.LeftOut(
        () -> first.at(nothing),
        () -> leftOut(table.names()),
        () -> leftOut(first),
        () -> leftOut(othersFirst),
        contending::all);
  }

  private static RangeRef leftOut(Cells<Row> column) {
    return column.first().below(1).to(column.all().to());
  }

  /** 1 where others are first. */
  RangeRef changes() {
    return othersFirst.all();
  }

  long changesExpected() {
    return inWords.things().stream().filter(this::changes).count();
  }

  /** The score of who is first in each row; and the rows in which others are first than before. */
  void mark(SheetPlan.Builder sheet) {
    CellRef own = first.beside(nothing);
    Formula differs = own.differentFrom(first.at(nothing).fixed());
    sheet
        .highlight(
            score.all(),
            score.heads().from().anchored(Anchor.ROW).equalTo(own),
            Highlight.Tone.LEADS)
        .highlight(
            first.first().to(inWords.all().to()),
            Formulas.all(differs, own.differentFrom(words(Expected.NONE))),
            Highlight.Tone.WARNS);
  }

  private RangeRef keys(Row row) {
    return contending.row(row).anchored(Anchor.COLUMN);
  }

  /** How many are first. */
  private Formula firsts(Row row) {
    return Formulas.countIf(keys(row), max(keys(row)));
  }

  private Formula first(Row row) {
    Formula name = Guard.pick(Name.OPTIONS.ref(), Formulas.place(max(keys(row)), keys(row)));
    return ifThen(
        count(score.row(row)).is(0),
        words(Expected.NONE),
        ifThen(
            count(keys(row)).is(0),
            words(LeftOutWords.NONE_FIRST),
            ifThen(firsts(row).is(1), name, words(LeftOutWords.TIE_OF).and(firsts(row)))));
  }

  private Formula contending(Row row, Option option) {
    return onlyIf(row.missed().apply(option).is(0), score.at(row, option));
  }

  private Formula lead(Row row) {
    Formula second = Fn.LARGE.of(keys(row), number(2));
    return onlyIf(count(keys(row)).moreThan(1), Guard.rounded(max(keys(row)).minus(second)));
  }

  /** The words of {@link LeftOutWords}. */
  private Formula inWords(Row row) {
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
    Formula one =
        ifThen(Formulas.isFigure(lead.at(row)), leads, Sentences.of(LeftOutWords.ALONE, leader));
    Formula some = ifThen(firsts(row).is(1), one, Sentences.of(LeftOutWords.TIE, firsts(row)));
    return onlyIf(
        count(score.row(nothing).fixed()).moreThan(0),
        ifThen(
            count(score.row(row)).is(0),
            words(LeftOutWords.NOTHING_LEFT),
            ifThen(count(keys(row)).is(0), words(LeftOutWords.ALL_OUT), some)));
  }

  private Formula othersFirst(Row row) {
    return Formulas.orZero(
        count(score.row(row)).moreThan(0),
        Formulas.oneIf(first.at(row).differentFrom(first.at(nothing).fixed())));
  }
}
