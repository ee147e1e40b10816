package dev.decisionmatrix.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Reads what a sheet's part says besides its cells: see {@link Fittings}. */
final class FittingsReader {
  private final Scan scan;
  private final ReadSheet sheet;

  FittingsReader(Scan scan, ReadSheet sheet) {
    this.scan = scan;
    this.sheet = sheet;
  }

  /** The element opened last, of whatever kind. */
  void read() throws Unreadable {
    if (scan.is("conditionalFormatting")) {
      readHighlight();
    } else if (scan.is("dataValidations")) {
      while (scan.child()) {
        readValidation();
      }
    } else {
      if (scan.is("drawing")) {
        sheet.drawnBy(scan.required("r:id"));
      }
      scan.skip();
    }
  }

  private void readHighlight() throws Unreadable {
    String where = scan.required("sqref");
    while (scan.child()) {
      scan.require(scan.is("cfRule"), "no rule of a highlight");
      String tone = Objects.requireNonNullElse(scan.attribute("dxfId"), "");
      while (scan.child()) {
        scan.require(scan.is("formula"), "a highlight without a formula");
        sheet.add(Fittings.highlighted(where, tone, scan.text()));
      }
    }
  }

  private void readValidation() throws Unreadable {
    String where = scan.required("sqref");
    String type = Objects.requireNonNullElse(scan.attribute("type"), "");
    String operator = Objects.requireNonNullElse(scan.attribute("operator"), "");
    List<String> formulas = new ArrayList<>();
    while (scan.child()) {
      formulas.add(scan.text());
    }
    sheet.add(Fittings.accepts(where, type + " " + operator, formulas));
  }
}
