package dev.decisionmatrix.workbook;

import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Label;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.cells.SheetName;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Decision;
import java.util.ArrayList;
import java.util.List;

/** The two columns that head every block by criterion: the group's heading, where it changes. */
public final class CriterionRows {
  public static final int GROUP_COLUMN = 1;
  public static final int CRITERION_COLUMN = 2;

  /** Criteria that fit a page; the heads of a longer table are repeated on the next. */
  public static final int ONE_PAGE = 30;

  private static final double HEADING_WIDTH = 14;

  private CriterionRows() {}

  /** The width of the column of headings: hardly any where criteria have none. */
  public static double headingWidth(Decision decision) {
    boolean any = decision.criteria().stream().anyMatch(criterion -> !criterion.group().isEmpty());
    return any ? HEADING_WIDTH : Widths.GAP;
  }

  public static List<Label> of(Decision decision, Tab tab, int head) {
    return of(decision, tab.sheet(), head);
  }

  public static List<Label> of(Decision decision, SheetName sheet, int head) {
    List<Label> labels = new ArrayList<>();
    labels.add(new Label(new CellRef(sheet, head, GROUP_COLUMN), "", Look.HEAD));
    labels.add(new Label(new CellRef(sheet, head, CRITERION_COLUMN), "Criterion", Look.HEAD));
    String heading = "";
    int row = head + 1;
    for (Criterion criterion : decision.criteria()) {
      String changed = criterion.group().equals(heading) ? "" : criterion.group();
      heading = criterion.group();
      labels.add(new Label(new CellRef(sheet, row, GROUP_COLUMN), changed, Look.LABEL));
      labels.add(
          new Label(new CellRef(sheet, row, CRITERION_COLUMN), criterion.name(), Look.LABEL));
      row++;
    }
    return labels;
  }
}
