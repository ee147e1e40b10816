package dev.decisionmatrix.workbook.decision;

import dev.decisionmatrix.sheet.Board;
import dev.decisionmatrix.sheet.Lines;
import dev.decisionmatrix.workbook.Book;

/**
 * What stands right of the ranking and, for large screens, below and beside the page: what decides
 * it, what to find out next, the teams' scores and weights, and whether it holds.
 */
final class Reasons {
  /** Where they stand on the page: the row of the heads, ... */
  private static final int HEADS = 10;

  /** ... the heading of what to find out next, ... */
  private static final int NEXT = 22;

  /** ... and the headings of the charts. */
  private static final int BELOW = 29;

  private static final int LEFT = 1;
  private static final int RIGHT = 10;
  private static final int BESIDE = 14;

  /** Rows of a chart of the second tier, and over how many columns each stands. */
  private static final int CHART_ROWS = 13;

  private static final int LEFT_COLUMNS = 8;
  private static final int RIGHT_COLUMNS = 3;

  private final WhatDecides decides;
  private final WhatNext next;
  private final DoesItHold holds;
  private final ScoresByTeam scores;
  private final WeightsByTeam weights;

  Reasons(Book book) {
    Lines lines = Lines.beside();
    Rivals rivals = new Rivals(book, lines);
    book.workings().section("The two options that are compared", lines);
    decides = new WhatDecides(book, rivals);
    next = new WhatNext(book, rivals);
    holds = new DoesItHold(book, rivals);
    scores = new ScoresByTeam(book);
    weights = new WeightsByTeam(book);
  }

  /** On the page, at its place. */
  void addTo(Board page) {
    page.at(HEADS, RIGHT, decides)
        .at(NEXT, RIGHT, next)
        .at(HEADS, BESIDE, holds)
        .at(BELOW, LEFT, scores.part(CHART_ROWS, LEFT_COLUMNS))
        .at(BELOW, RIGHT, weights.part(CHART_ROWS, RIGHT_COLUMNS));
  }
}
