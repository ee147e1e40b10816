package dev.decisionmatrix.workbook.decision;

import static dev.decisionmatrix.cells.Formulas.countIf;
import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.orZero;
import static dev.decisionmatrix.cells.Formulas.place;
import static dev.decisionmatrix.cells.Formulas.words;
import static dev.decisionmatrix.display.Decimals.WHOLE;

import dev.decisionmatrix.analysis.LeftOutWords;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Formulas;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.sheet.Cells;
import dev.decisionmatrix.sheet.Content;
import dev.decisionmatrix.sheet.Lines;
import java.util.List;
import java.util.function.Function;

/**
 * Which options some voices put first and second, in a word each.
 *
 * @param <T> teams or methods
 */
final class Podium<T> {
  /**
   * What is known of the voices.
   *
   * @param ranks by each, over the options in file order
   * @param taking the options that take a rank of it by the analysis
   * @param none what is said where nobody is first
   */
  record Voices<T>(List<T> all, Function<T, RangeRef> ranks, Taking<T> taking, String none) {}

  /** The options that take a rank. */
  interface Taking<T> {
    List<Option> of(T voice, int rank);
  }

  /** By its place in the file, where it is first alone; else 0. */
  final Cells<T> first;

  final Cells<T> firstTold;
  final Cells<T> secondTold;
  private final Voices<T> voices;
  private final CutNames<Option> firsts;
  private final CutNames<Option> seconds;

  /**
   * The lines.
   *
   * @param firsts names as long as there is room for those in first place
   * @param seconds and for those in second
   */
  Podium(Lines lines, Voices<T> voices, CutNames<Option> firsts, CutNames<Option> seconds) {
    this.voices = voices;
    this.firsts = firsts;
    this.seconds = seconds;
    List<Option> options = firsts.things();
    first =
        lines.figures(
            "First alone, place in the file",
            voices.all(),
            WHOLE,
            one -> orZero(count(one, 1).is(1), at(one, 1)),
            one -> {
              List<Option> taking = voices.taking().of(one, 1);
              return Expected.number(taking.size() == 1 ? 1 + options.indexOf(taking.get(0)) : 0);
            });
    firstTold =
        lines.add(
            "Puts first",
            voices.all(),
            Content.texts(
                one -> told(one, 1, firsts, voices.none()),
                one -> Expected.text(isFirstTold(one))));
    secondTold =
        lines.add(
            "And second",
            voices.all(),
            Content.texts(
                one -> told(one, 2, seconds, ""), one -> Expected.text(isSecondTold(one))));
  }

  String isFirstTold(T voice) {
    return isTold(voice, 1, firsts, voices.none());
  }

  String isSecondTold(T voice) {
    return isTold(voice, 2, seconds, "");
  }

  private Formula count(T voice, int rank) {
    return countIf(voices.ranks().apply(voice), Formulas.number(rank));
  }

  private Formula at(T voice, int rank) {
    return place(Formulas.number(rank), voices.ranks().apply(voice));
  }

  private Formula told(T voice, int rank, CutNames<Option> names, String none) {
    Formula some =
        ifThen(
            count(voice, rank).is(0),
            words(none),
            words(LeftOutWords.TIE_OF).and(count(voice, rank)));
    return ifThen(count(voice, rank).is(1), names.at(at(voice, rank)), some);
  }

  private String isTold(T voice, int rank, CutNames<Option> names, String none) {
    List<Option> taking = voices.taking().of(voice, rank);
    return switch (taking.size()) {
      case 0 -> none;
      case 1 -> names.of(taking.get(0));
      default -> LeftOutWords.TIE_OF + taking.size();
    };
  }
}
