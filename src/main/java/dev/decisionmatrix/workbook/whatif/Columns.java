package dev.decisionmatrix.workbook.whatif;

import dev.decisionmatrix.analysis.WhatIfs.Letter;
import dev.decisionmatrix.cells.SheetPlan;
import dev.decisionmatrix.display.Arial;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.model.Option;
import java.util.Optional;
import java.util.stream.Stream;

/** Which columns there are, from 0, and how wide. */
final class Columns {
  static final int FLAG = 0;
  static final int NAME = 1;
  static final int DELIVERED = 2;
  static final int WITHOUT = 3;
  static final int OPTION = 11;
  static final int CRITERION = 12;
  static final int EVIDENCE = 16;
  static final int LAST = EVIDENCE;

  /** A what-if's columns: what is typed or changes, and what follows. */
  static final int EACH = 2;

  private static final int FIRST = 4;
  private static final int TRIED = 13;
  private static final Arial LISTED = Arial.regular(9);
  private static final int LEAST = 64;
  private static final int BOTH = 280;
  private static final int AIR = 14;

  private final int option;

  Columns(Decision decision) {
    option =
        ofOption(
            wanted(decision.options().stream().map(Option::name)),
            wanted(decision.criteria().stream().map(Criterion::name)));
  }

  static int of(Letter letter) {
    return FIRST + EACH * Cases.LETTERS.indexOf(letter);
  }

  /** Of what follows in a case. */
  static int of(Optional<Letter> one) {
    return one.map(letter -> of(letter) + 1).orElse(WITHOUT);
  }

  static int ofRating(Letter letter) {
    return TRIED + Cases.LETTERS.indexOf(letter);
  }

  /** Pixels of an option in the list. */
  int option() {
    return option;
  }

  /** Pixels of a criterion in the list. */
  int criterion() {
    return BOTH - option;
  }

  void setIn(SheetPlan.Builder sheet) {
    sheet
        .widthsPx(FLAG, 10, Rows.NAME, 72, 72, 46, 54, 46, 54, 46, 54, 16)
        .widthsPx(OPTION, option(), criterion(), 42, 42, 42, 58);
  }

  /** What both want, or where that is too much a share in proportion. */
  private static int ofOption(int option, int criterion) {
    int fair =
        option + criterion <= BOTH ? option : (int) ((long) BOTH * option / (option + criterion));
    return Math.max(LEAST, Math.min(BOTH - LEAST, fair));
  }

  private static int wanted(Stream<String> names) {
    return (int) Math.ceil(names.mapToDouble(LISTED::pixels).max().orElse(0)) + AIR;
  }
}
