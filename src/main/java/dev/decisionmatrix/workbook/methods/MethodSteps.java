package dev.decisionmatrix.workbook.methods;

import static dev.decisionmatrix.cells.Formulas.max;
import static dev.decisionmatrix.cells.Formulas.min;

import dev.decisionmatrix.analysis.Opinion;
import dev.decisionmatrix.analysis.Rounding;
import dev.decisionmatrix.analysis.SecondOpinion;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.sheet.Cells;
import dev.decisionmatrix.sheet.Content;
import dev.decisionmatrix.workbook.Check;
import dev.decisionmatrix.workbook.Guard;
import java.util.List;
import java.util.Optional;

/** One of the other methods, with its steps by criterion and by option on the sheet. */
abstract class MethodSteps {
  /**
   * What it makes of the options.
   *
   * @param figures as they are compared
   */
  record Ranked(Cells<Option> figures, Cells<Option> ranks) {}

  final SecondOpinion method;
  final Opinion opinion;

  /** Over its figures in the table of all methods. */
  final String head;

  final Decimals shown;

  MethodSteps(SecondOpinion method, String head, Decimals shown) {
    this.method = method;
    this.opinion = method.opinion();
    this.head = head;
    this.shown = shown;
  }

  /** In a list of methods. */
  String called() {
    return method.name();
  }

  abstract Ranked ranked();

  /** A figure by the analysis. */
  Expected figure(Option option) {
    return Expected.number(opinion.figure(option).map(Rounding::rounded));
  }

  Expected rank(Option option) {
    return Expected.number(opinion.rank(option));
  }

  /** Whether there is enough to go by. */
  abstract Formula isDefined();

  /** What is missing where there is not, in a sentence. */
  abstract Formula whyNot();

  /** What follows besides figures and ranks, in a sentence below the table of all methods. */
  Optional<Content<String>> conclusion() {
    return Optional.empty();
  }

  /** What must hold of its figures, for the sheet Checks. */
  List<Check> checks() {
    return List.of();
  }

  /** A fault where its figures, of which each goes from 0 to 1, do not. */
  Check withinOne(String figures) {
    RangeRef all = ranked().figures().fixed();
    Formula below = min(Constant.ZERO, min(all));
    Formula above = max(Constant.ONE, max(all));
    return none(
        figures + ": furthest outside of 0 to 1", Guard.rounded(above.minus(1).minus(below)));
  }

  /** A fault where the figure is not 0. */
  static Check none(String text, Formula found) {
    return Check.of(text, found, Constant.ZERO, 0, Decimals.TWO);
  }
}
