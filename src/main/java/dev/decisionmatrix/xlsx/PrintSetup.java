package dev.decisionmatrix.xlsx;

import dev.decisionmatrix.cells.SheetPlan;
import dev.decisionmatrix.cells.WorkbookPlan;
import java.util.List;
import java.util.Optional;

/** How a sheet comes out of a printer: as wide as a page, as many pages as it takes. */
final class PrintSetup {
  private static final int A4 = 9;
  private static final int LETTER = 1;

  private static final double POINTS_PER_INCH = 72;
  private static final double SIDE = 0.5;
  private static final double TOP = 0.8;
  private static final double BOTTOM = 0.7;

  /** From the paper's edge to what repeats on each page. */
  private static final double EDGE = 0.35;

  private static final int LAST_COLUMN = 16_383;

  /** Percent; engines refuse to print smaller. */
  private static final int SMALLEST = 10;

  /** The space ends the font's size, which else would swallow a leading digit of the text. */
  private static final String SMALL = "&8 ";

  private final WorkbookPlan workbook;

  PrintSetup(WorkbookPlan workbook) {
    this.workbook = workbook;
  }

  /**
   * As wide as a page. Excel heeds no page break in a sheet that is fitted to pages, so one that
   * needs breaks is scaled instead.
   */
  Paging paging(SheetPlan plan, Pages pages) {
    boolean across = plan.orientation() == SheetPlan.Orientation.LANDSCAPE;
    double width = POINTS_PER_INCH * ((across ? longSide() : shortSide()) - 2 * SIDE);
    double height = POINTS_PER_INCH * ((across ? shortSide() : longSide()) - TOP - BOTTOM);
    int percent = (int) Math.floor(100 * pages.scale(width, height));
    List<Integer> starts = pages.starts(100 * height / percent);
    boolean fits = starts.isEmpty() || percent < SMALLEST;
    return new Paging(starts, fits ? Paging.Fit.BY_ENGINE : Paging.Fit.SCALED, percent);
  }

  void write(Xml xml, SheetPlan plan, Paging paging) {
    xml.leaf(
        "pageMargins",
        "left",
        SIDE,
        "right",
        SIDE,
        "top",
        TOP,
        "bottom",
        BOTTOM,
        "header",
        EDGE,
        "footer",
        EDGE);
    writePages(xml, plan.orientation(), paging);
    xml.open("headerFooter");
    xml.text("oddHeader", line(workbook.title(), "&A"));
    xml.text("oddFooter", line(workbook.footer(), "&P of &N"));
    xml.close();
    if (paging.fit() == Paging.Fit.SCALED) {
      int breaks = paging.starts().size();
      xml.open("rowBreaks", "count", breaks, "manualBreakCount", breaks);
      paging.starts().forEach(row -> xml.leaf("brk", "id", row, "max", LAST_COLUMN, "man", 1));
      xml.close();
    }
  }

  private void writePages(Xml xml, SheetPlan.Orientation orientation, Paging paging) {
    boolean scaled = paging.fit() == Paging.Fit.SCALED;
    boolean many = !scaled && !paging.starts().isEmpty();
    xml.leaf(
        "pageSetup",
        "paperSize",
        workbook.paper() == WorkbookPlan.Paper.A4 ? A4 : LETTER,
        "scale",
        Optional.of(paging.percent()).filter(percent -> scaled),
        "fitToHeight",
        Optional.of(0).filter(any -> many),
        "orientation",
        orientation == SheetPlan.Orientation.LANDSCAPE ? "landscape" : "portrait");
  }

  private static String line(String left, String right) {
    return "&L" + SMALL + literal(left, 100) + "&R" + SMALL + right;
  }

  private double longSide() {
    return workbook.paper() == WorkbookPlan.Paper.A4 ? 11.69 : 11;
  }

  private double shortSide() {
    return workbook.paper() == WorkbookPlan.Paper.A4 ? 8.27 : 8.5;
  }

  /** An ampersand begins a code; together the three parts have 255 characters. */
  private static String literal(String text, int longest) {
    String line = text.lines().findFirst().orElse("").replace("&", "&&");
    return StoredText.of(line.length() <= longest ? line : shortened(line, longest));
  }

  private static String shortened(String line, int longest) {
    String cut = line.substring(0, longest - 1);
    String whole = cut.endsWith("&") ? cut.replaceAll("&+$", "") : cut;
    return whole.strip() + "…";
  }
}
