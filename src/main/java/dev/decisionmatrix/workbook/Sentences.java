package dev.decisionmatrix.workbook;

import dev.decisionmatrix.analysis.Sentence;
import dev.decisionmatrix.analysis.VerdictWords;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Formulas;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.display.SetApart;
import java.util.ArrayList;
import java.util.List;

/** The sentences of the analysis as formulas, word for word. */
public final class Sentences {
  private Sentences() {}

  public static Formula of(Sentence sentence, Formula... blanks) {
    List<String> pieces = sentence.pieces();
    if (blanks.length != pieces.size() - 1) {
      throw new IllegalArgumentException("not as many as there are blanks: " + sentence.pattern());
    }
    List<Formula> parts = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      if (!pieces.get(i).isEmpty()) {
        parts.add(Formulas.words(pieces.get(i)));
      }
      if (i < blanks.length) {
        parts.add(blanks[i]);
      }
    }
    boolean figureAlone = parts.size() == 1 && blanks.length == 1;
    Formula first = figureAlone ? Formulas.words("") : parts.remove(0);
    return parts.stream().reduce(first, Formula::and);
  }

  /**
   * A rating within a sentence, with so many decimals and a unit that brings its space along.
   *
   * @param rating rounded to the decimals to which ratings are held against each other
   */
  public static Formula rating(Formula rating, Formula digits, Formula unit) {
    return Formulas.inThousands(rating, digits).and(unit);
  }

  /** A share as percent, without the sign. */
  public static Formula percent(Formula share) {
    return Guard.rounded(Guard.HUNDRED.times(share));
  }

  /** A name within a sentence. */
  public static Formula name(Formula name) {
    return Formulas.words(SetApart.OPEN).and(name).and(SetApart.CLOSE);
  }

  /** A share of the weight within a sentence, with so many decimals. */
  public static Formula share(Formula share, Formula digits) {
    return Formulas.inDigits(percent(share), digits).and("%");
  }

  /** A share of the weight within a sentence: {@code 34.2%}. */
  public static Formula share(Formula share) {
    return Guard.shown(percent(share), Decimals.ONE).and("%");
  }

  /** What is said of so many contenders of which the best is not good. */
  public static Formula poor(Formula contenders) {
    return Formulas.ifThen(
        contenders.moreThan(1),
        Formulas.words(VerdictWords.NONE_GOOD),
        Formulas.words(VerdictWords.NOT_GOOD));
  }

  /** The sentence with a space before it; nothing where there is none. */
  public static Formula following(Formula sentence) {
    return Formulas.ifThen(
        Formulas.isEmpty(sentence), Guard.NOTHING, Formulas.words(" ").and(sentence));
  }
}
