package dev.decisionmatrix.workbook;

import dev.decisionmatrix.analysis.Sentence;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Formulas;
import java.util.List;

/** The sentences of the analysis as formulas, word for word. */
final class Sentences {
  private Sentences() {}

  static Formula of(Sentence sentence, Formula... blanks) {
    List<String> pieces = sentence.pieces();
    if (blanks.length != pieces.size() - 1) {
      throw new IllegalArgumentException("not as many as there are blanks: " + sentence.pattern());
    }
    Formula text = Formulas.words(pieces.get(0));
    for (int i = 0; i < blanks.length; i++) {
      text = text.and(blanks[i]).and(pieces.get(i + 1));
    }
    return text;
  }
}
