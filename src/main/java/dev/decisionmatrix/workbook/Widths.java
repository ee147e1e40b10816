package dev.decisionmatrix.workbook;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.RatingFigures;
import dev.decisionmatrix.cells.Measured;
import dev.decisionmatrix.display.Arial;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.model.Claim;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Decision;
import java.util.List;

/** Column widths, in characters. */
public final class Widths {
  public static final double FIGURE = 11;
  public static final double GAP = 2;

  /** What steps of the calculation are called, in a line. */
  public static final double STEPS = 34;

  private static final double HEADINGS = 12;

  private static final double BODY = 10;

  /** In pixels: what stands beside a text, and how narrow and how wide its column may be. */
  private static final double BESIDE = 14;

  private static final double SHORTEST = 150;
  private static final double LONGEST = 273;

  /** In pixels, beside a figure. */
  private static final double AIR = 8;

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
        longest = Math.max(longest, room(shown.text(most)));
      }
    }
    for (Claim claim : analysis.decision().claims()) {
      if (claim.criterion().isCost()) {
        Decimals shown = analysis.ratings().figures(claim.criterion()).combined();
        longest = Math.max(longest, room(shown.text(claim.rating())));
      }
    }
    return longest;
  }

  /** In bold as well, as the best of a row stands. */
  private static double room(String figure) {
    return Math.ceil(Arial.bold(BODY).pixels(figure) + AIR) / Measured.DIGIT;
  }

  /**
   * The column of the names of criteria: room for the longest in a line, where that is not much.
   */
  public static double ofCriteria(Decision decision) {
    double longest =
        decision.criteria().stream()
            .mapToDouble(criterion -> Arial.regular(BODY).pixels(criterion.name()))
            .max()
            .orElse(0);
    return Math.max(SHORTEST, Math.min(LONGEST, longest + BESIDE)) / Measured.DIGIT;
  }

  /** The column before the names of criteria: hardly any where they have no headings. */
  public static double ofHeadings(Decision decision) {
    boolean any = decision.criteria().stream().anyMatch(criterion -> !criterion.group().isEmpty());
    return any ? HEADINGS : GAP;
  }
}
