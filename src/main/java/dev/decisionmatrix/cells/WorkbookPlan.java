package dev.decisionmatrix.cells;

import java.time.Instant;
import java.util.List;

/**
 * A whole workbook.
 *
 * @param author of the file, for its properties
 * @param created for the file's properties; from the input, never from a clock
 * @param paper {@code A4} or {@code letter}
 * @param sheets in the order of their tabs; the first is shown on opening
 */
public record WorkbookPlan(
    String title,
    String subject,
    String author,
    Instant created,
    Paper paper,
    String footer,
    List<SheetPlan> sheets) {
  public WorkbookPlan {
    sheets = List.copyOf(sheets);
  }

  /** What it is printed on. */
  public enum Paper {
    A4,
    LETTER
  }
}
