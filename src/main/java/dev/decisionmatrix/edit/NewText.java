package dev.decisionmatrix.edit;

import dev.decisionmatrix.input.InputText;
import dev.decisionmatrix.input.TextRules;
import dev.decisionmatrix.problem.Code;
import dev.decisionmatrix.problem.Place;
import dev.decisionmatrix.problem.Problem;
import dev.decisionmatrix.problem.Problems;
import dev.decisionmatrix.problem.Visible;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Whether a text can stand in a file, and be the same when the file is read and opened again. */
final class NewText {
  private static final Pattern FORMULA =
      Pattern.compile("(?!" + "[-+]\\s?\\d[\\d., ]*([eE][-+]?\\d+)?\\s?%?$" + ")[-+=@].*");

  private final InputText file;
  private final Problems problems;

  NewText(InputText file, Problems problems) {
    this.file = file;
    this.problems = problems;
  }

  static boolean isFormula(String text) {
    return FORMULA.matcher(text).matches();
  }

  /** What of it cannot be written is told. */
  void check(String text, Place place) {
    Optional<TextRules.Breach> breach = TextRules.breach(text);
    if (breach.isPresent()) {
      tell(
          breach.get().code(),
          place,
          breach.get().message().wrong(),
          breach.get().message().help());
    }
    OptionalInt foreign =
        text.codePoints().filter(point -> !file.encoding().canHold(point)).findFirst();
    if (breach.isEmpty() && foreign.isPresent()) {
      tellForeign(foreign.getAsInt(), place);
    }
  }

  /** The same for a cell of a table, which a spreadsheet might take for a formula. */
  void checkCell(String text, Place place) {
    check(text, place);
    if (isFormula(text)) {
      tell(
          Code.CELL_FORMULA,
          place,
          "a spreadsheet would take `" + text + "` for a formula",
          "begin it with a letter, a digit or a quotation mark");
    }
  }

  private void tellForeign(int point, Place place) {
    tell(
        Code.CHARACTER_FOREIGN,
        place,
        "`%s` %s cannot be written into a file in %s"
            .formatted(Character.toString(point), Visible.name(point), file.encoding().words()),
        "save the file as `CSV UTF-8` first, or use other characters");
  }

  private void tell(Code code, Place place, String wrong, String help) {
    problems.add(new Problem(code, place, wrong, help, Optional.empty()));
  }
}
