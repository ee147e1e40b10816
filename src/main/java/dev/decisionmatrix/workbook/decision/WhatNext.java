package dev.decisionmatrix.workbook.decision;

import static dev.decisionmatrix.cells.Formulas.countIf;
import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.isFigure;
import static dev.decisionmatrix.cells.Formulas.words;

import dev.decisionmatrix.analysis.FindingsNext;
import dev.decisionmatrix.analysis.FindingsNext.Finding;
import dev.decisionmatrix.analysis.FindingsNext.Lead;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Dress;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Formulas;
import dev.decisionmatrix.cells.Highlight;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.cells.SheetPlan;
import dev.decisionmatrix.display.Arial;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.sheet.Content;
import dev.decisionmatrix.sheet.Lines;
import dev.decisionmatrix.sheet.Part;
import dev.decisionmatrix.sheet.Sayings;
import dev.decisionmatrix.sheet.Side;
import dev.decisionmatrix.sheet.Stack;
import dev.decisionmatrix.workbook.Book;
import dev.decisionmatrix.workbook.Guard;
import dev.decisionmatrix.workbook.decision.CutNames.Room;
import java.util.function.Function;

/**
 * What to find out next: the cells of the matrix without evidence, or with sources that differ,
 * that move the lead most, and the lead at both of their ends.
 */
final class WhatNext {
  private static final Room OPTION = new Room("Option before a criterion", Arial.regular(10), 100);
  private static final String HEAD = "What to find out next";
  private static final String ENDS = "the lead if worst to best";
  private static final String NOTHING_MOVES = "No gap and no dispute moves the lead.";
  private static final String NOBODY = "No option is in contention.";
  private static final String ON = ": ";
  private static final String NONE = "none";
  private static final String DISPUTED = "\u2260";
  private static final String ANYWHERE = "*";

  private final Book book;
  private final Rivals rivals;
  private final MovingCells steps;
  private final CutNames<Option> options;
  private final CutNames<Criterion> criteria;
  private final Stack stack = new Stack();
  private final Sayings<String> head;
  private final Sayings<Integer> leads;

  WhatNext(Book book, Rivals rivals) {
    this.book = book;
    this.rivals = rivals;
    Lines lines = Lines.beside();
    options = new CutNames<>(lines, OPTION, book.decision().options(), Option::name);
    criteria = new CutNames<>(lines, behind(), book.decision().criteria(), Criterion::name);
    Stack workings = new Stack().add(lines).gap(1);
    steps = new MovingCells(book, rivals, workings);
    head = label(HEAD, Look.SECTION);
    leads = column(this::leads, this::areLeads, Look.FIGURE);
    stack
        .add(new Side().add(0, head).at(2, ends()))
        .add(
            new Side()
                .add(0, column(this::cell, this::isCell, Look.TEXT))
                .add(0, column(this::evidence, this::isEvidence, Look.SMALL))
                .add(0, leads));
    leads.cells().marked(Highlight.Tone.TURNS, WhatNext::turns);
    book.workings().section(HEAD, workings);
  }

  /** What the longest option leaves of a row. */
  private Room behind() {
    double taken = options.widest(OPTION.font(), ON);
    return new Room("Criterion behind an option", OPTION.font(), PageWidths.reason(book) - taken);
  }

  private static Sayings<String> label(String text, Look look) {
    return Sayings.one(1, Content.labels(any -> text)).looking(look);
  }

  /** Above the leads, where there is any. */
  private Sayings<String> ends() {
    return Sayings.one(
            1,
            Content.text(
                () -> whenTold(0, words(ENDS)),
                () -> Expected.text(steps.finding(0).isPresent() ? ENDS : "")))
        .looking(Look.LEGEND);
  }

  private Sayings<Integer> column(
      Function<Integer, Formula> formula, Function<Integer, String> text, Look look) {
    return new Sayings<>(
            steps.told.names().things(),
            1,
            Content.texts(formula, row -> Expected.text(text.apply(row))))
        .looking(look);
  }

  /** All of it, one below the other. */
  Part part() {
    return stack.also(this::mark);
  }

  private void mark(SheetPlan.Builder sheet) {
    CellRef first = head.cells().first();
    CellRef last = leads.cells().all().to();
    sheet
        .dress(first.right(2), Dress.RIGHT, Dress.BOTTOM)
        .dress(first.below(1).right(1).to(last.right(-1)), Dress.CENTRED);
    for (int row : leads.cells().things()) {
      if (steps.finding(row).isPresent()) {
        CellRef told = leads.cells().at(row);
        sheet.dress(told.right(-2).to(told), Dress.HAIRLINE);
      }
    }
  }

  /** Where another option would lead, or the first would be out. */
  private static Formula turns(CellRef leads) {
    return Formulas.any(has(leads, String.valueOf(Lead.MINUS)), has(leads, Lead.OUT_WORD));
  }

  private static Formula has(CellRef text, String what) {
    return countIf(text, words(ANYWHERE + what + ANYWHERE)).moreThan(0);
  }

  private Formula cell(int row) {
    CellRef option = steps.option.at(row);
    Formula none =
        row == 0
            ? ifThen(
                isFigure(rivals.place()), words(NOTHING_MOVES), book.changes().told(words(NOBODY)))
            : Guard.NOTHING;
    return ifThen(
        isFigure(option),
        options.at(option).and(ON).and(criteria.at(steps.criterion.at(row))),
        none);
  }

  private String isCell(int row) {
    boolean nobody = book.analysis().ranking().contenders().isEmpty();
    return steps
        .finding(row)
        .map(found -> options.of(found.option()) + ON + criteria.of(found.criterion()))
        .orElse(row > 0 ? "" : nobody ? NOBODY : NOTHING_MOVES);
  }

  private Formula evidence(int row) {
    Formula known = steps.at(book.matrix().known().all().fixed(), row);
    return whenTold(row, ifThen(known.is(0), words(NONE), words(DISPUTED)));
  }

  private String isEvidence(int row) {
    return steps.finding(row).map(one -> one.cell().missing() ? NONE : DISPUTED).orElse("");
  }

  private Formula leads(int row) {
    return whenTold(
        row, shown(steps.worst.at(row)).and(FindingsNext.TO).and(shown(steps.best.at(row))));
  }

  private String areLeads(int row) {
    return steps.finding(row).map(Finding::words).orElse("");
  }

  private Formula whenTold(int row, Formula then) {
    return ifThen(isFigure(steps.option.at(row)), then, Guard.NOTHING);
  }

  /** One decimal behind a real minus, or the word that stands there. */
  private static Formula shown(CellRef lead) {
    Formula rounded = Formulas.rounded(lead, 1);
    Formula below =
        words(String.valueOf(Lead.MINUS)).and(Guard.shown(Constant.ZERO.minus(lead), Decimals.ONE));
    return ifThen(
        isFigure(lead), ifThen(rounded.lessThan(0), below, Guard.shown(lead, Decimals.ONE)), lead);
  }
}
