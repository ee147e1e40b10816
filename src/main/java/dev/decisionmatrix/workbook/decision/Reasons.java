package dev.decisionmatrix.workbook.decision;

import dev.decisionmatrix.sheet.Board;
import dev.decisionmatrix.sheet.Lines;
import dev.decisionmatrix.workbook.Book;
import java.util.Optional;

/**
 * What stands right of the ranking and, for large screens, below and beside the page: what decides
 * it, what to find out next, the teams' scores and weights, and whether it holds.
 */
final class Reasons {
  /** Right of the page. */
  private static final int BESIDE = Page.LAST + 2;

  /** From the heads to the heading of what to find out next. */
  private static final int NEXT = 12;

  /** Rows of a chart of the second tier, and over how many columns each stands. */
  private static final int CHART_ROWS = Page.LAST_PRINTED - Page.BELOW;

  private static final int LEFT = Page.TEAMS - Page.RANK + 1;
  private static final int RIGHT = Page.LAST - Page.RIGHT + 1;

  private final WhatDecides decides;
  private final WhatNext next;
  private final DoesItHold holds;
  private final Optional<ScoresByTeam> scores;
  private final WeightsByTeam weights;

  Reasons(Book book) {
    Lines lines = Lines.beside();
    Rivals rivals = new Rivals(book, lines);
    book.workings().section("The two options that are compared", lines);
    decides = new WhatDecides(book, rivals);
    next = new WhatNext(book, rivals);
    holds = new DoesItHold(book, rivals);
    scores =
        Optional.of(book).filter(any -> any.decision().hasSeveralTeams()).map(ScoresByTeam::new);
    weights = new WeightsByTeam(book);
  }

  /** On the page, at its place. */
  void addTo(Board page) {
    page.at(Page.HEADS, Page.RIGHT, decides.part())
        .at(Page.HEADS + NEXT, Page.RIGHT, next.part())
        .at(Page.HEADS, BESIDE, holds.part())
        .at(Page.BELOW, Page.RIGHT, weights.part(CHART_ROWS, RIGHT));
    scores.ifPresent(each -> page.at(Page.BELOW, Page.RANK, each.part(CHART_ROWS, LEFT)));
  }
}
