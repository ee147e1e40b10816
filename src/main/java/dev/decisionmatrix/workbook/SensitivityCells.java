package dev.decisionmatrix.workbook;

import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.sheet.Cells;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What other sheets refer to on the sheet Sensitivity.
 *
 * @param knockedOut a cell for each option: why it is out, in words; empty where it is not
 * @param flip the least change of one weight that brings the option to the lead, in words
 * @param moved the least move of weight, in words
 * @param rating the least change of one rating, in words
 * @param ways the same in figures
 * @param back what brings back who is too low; empty where nothing must be reached
 * @param checks what must hold of them
 * @param choice the criterion of the sweep
 */
public record SensitivityCells(
    Supplier<RangeRef> knockedOut,
    Cells<Option> flip,
    Cells<Option> moved,
    Cells<Option> rating,
    Ways ways,
    Optional<Back> back,
    Supplier<List<Check>> checks,
    Cells<String> choice) {
  /**
   * What it takes to bring each option to the lead, by option; "-" where nothing does. Criteria and
   * options by their place in file order, from 1.
   *
   * @param flip which criterion's weight changes
   * @param flipAt the weight to pass
   * @param flipDigits decimals of it in words
   * @param from the criterion that weight leaves ...
   * @param to ... and the one it joins
   * @param moved the share of all weight that moves
   * @param movedDigits decimals of it in words
   * @param leading who leads then, where it is a third option
   * @param kind how one rating changes
   * @param on on which criterion
   * @param then the rating that it takes
   * @param now the rating found
   * @param digits decimals of both in words
   * @param unit behind both
   */
  public record Ways(
      Cells<Option> flip,
      Cells<Option> flipAt,
      Cells<Option> flipDigits,
      Cells<Option> from,
      Cells<Option> to,
      Cells<Option> moved,
      Cells<Option> movedDigits,
      Cells<Option> leading,
      Cells<Option> kind,
      Cells<Option> on,
      Cells<Option> then,
      Cells<Option> now,
      Cells<Option> digits,
      Cells<Option> unit) {}

  /**
   * What brings an option back whose score or a sub-total is too low, by option; "-" where nothing
   * does.
   *
   * @param asked 1 where one of them is too low
   */
  public record Back(Cells<Option> asked, Change rating, Change weight, Cells<Option> unit) {}

  /**
   * The least change of one rating, or one weight in percent.
   *
   * @param on on which criterion, by its place in file order
   * @param then what it takes, rounded so that it is enough
   * @param digits decimals of both in words
   */
  public record Change(
      Cells<Option> on, Cells<Option> then, Cells<Option> now, Cells<Option> digits) {}
}
