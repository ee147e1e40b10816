package dev.decisionmatrix.workbook;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.RatingFigures;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Decision;
import java.util.List;

/** Column widths, in characters. */
public final class Widths {
  public static final double FIGURE = 11;
  public static final double GAP = 2;

  private static final double HEADINGS = 14;

  private static final double AIR = 1;

  private Widths() {}

  /**
   * A column of ratings: room for the longest of any criterion, of which a number that does not fit
   * would show nothing.
   */
  public static double ofRatings(Analysis analysis, double least) {
    double longest = least;
    for (Criterion criterion : analysis.decision().criteria()) {
      RatingFigures figures = analysis.ratings().figures(criterion);
      double end =
          Math.max(Math.abs(criterion.scale().worst()), Math.abs(criterion.scale().best()));
      for (Decimals shown : List.of(figures.typed(), figures.combined())) {
        double most = criterion.scale().lower() < 0 ? -end : end;
        longest = Math.max(longest, shown.text(most).length() + AIR);
      }
    }
    return longest;
  }

  /** The column before the names of criteria: hardly any where they have no headings. */
  public static double ofHeadings(Decision decision) {
    boolean any = decision.criteria().stream().anyMatch(criterion -> !criterion.group().isEmpty());
    return any ? HEADINGS : GAP;
  }
}
