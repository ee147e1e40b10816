package dev.decisionmatrix.workbook;

import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Formulas;
import dev.decisionmatrix.cells.Input;
import dev.decisionmatrix.cells.Live;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.sheet.Cells;
import java.util.Optional;

/**
 * What other sheets refer to on the sheet Changes and in its workings.
 *
 * @param delivery what differs, by the analysis
 * @param delivered what was in an input
 * @param differs {@link #CHANGED} where it differs, unless it is only kept to be tried
 * @param strip how many there are and the first of them, in a sentence
 * @param where each input stands, in words
 * @param fault what each input is where it cannot be used
 * @param unusable 1 where an input cannot be used, else 0
 * @param unusableGroups how many groups of inputs cannot be used together, such as weights that are
 *     all 0
 * @param unusableAll how many inputs and groups cannot be used
 * @param unusableButWeights how many inputs that are no weights cannot be used, each by itself
 * @param noVerdict why there is no verdict: the first input that cannot be used; empty where all
 *     can
 */
public record ChangesCells(
    Delivery delivery,
    Cells<DeliveredInput> delivered,
    Cells<DeliveredInput> differs,
    Told strip,
    Cells<DeliveredInput> where,
    Cells<DeliveredInput> fault,
    Cells<DeliveredInput> unusable,
    Cells<String> unusableGroups,
    Cells<String> unusableAll,
    Cells<String> unusableButWeights,
    Told noVerdict) {
  public static final String CHANGED = "changed";

  /** Begins the sentence that says why there is no verdict. */
  public static final String NO_VERDICT = "No verdict: ";

  /** Stands where a sentence would rest on an input that cannot be used. */
  private static final String UNTOLD = "Not told: an input cannot be used.";

  /** Whether every input can be used, so that there are figures. */
  public Formula usable() {
    return unusableAll.first().fixed().is(0);
  }

  /**
   * Whether every input that is no weight can be used. What no weight enters asks this: engines
   * then leave it as it is when a weight changes.
   */
  public Formula usableButWeights() {
    return unusableButWeights.first().fixed().is(0);
  }

  /** What is said while every input can be used, and else that nothing can be told. */
  public Formula told(Formula said) {
    return Formulas.ifThen(usable(), said, Formulas.words(UNTOLD));
  }

  /** What was in an input that differs now; empty where it does not. */
  public Live was(CellRef at, CellRef input) {
    DeliveredInput one =
        delivery.at(input).orElseThrow(() -> new IllegalArgumentException("no input: " + input));
    return new Live(
        at,
        Formulas.ifThen(differs.at(one).is(CHANGED), delivered.at(one), Guard.NOTHING),
        one.changed() ? expected(one.delivered()) : Expected.text(""),
        one.now().shown(),
        Look.SMALL_FIGURE,
        Optional.empty());
  }

  private static Expected expected(Input.Content delivered) {
    return delivered instanceof Input.Content.Figure figure
        ? Expected.number(figure.value())
        : Expected.text(DeliveredInput.text(delivered));
  }
}
