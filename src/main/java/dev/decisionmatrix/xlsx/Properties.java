package dev.decisionmatrix.xlsx;

import dev.decisionmatrix.cells.WorkbookPlan;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/** What a file says about itself: title, subject, author, date. */
final class Properties {
  private static final String CORE =
      "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";

  /**
   * LibreOffice takes the stored texts of formulas only from programs whose names begin like this;
   * of others it holds them for never computed, and the first edit does not reach what looks at
   * them.
   */
  private static final String APPLICATION = "Microsoft Excel compatible (decision-matrix)";

  private Properties() {}

  static void add(WorkbookPlan plan, Parts parts) {
    parts.addProperties("docProps/core.xml", core(plan));
    String app = "docProps/app.xml";
    parts.add(app, "officedocument.extended-properties", application());
    parts.relate(Parts.PACKAGE, "extended-properties", app);
  }

  private static byte[] core(WorkbookPlan plan) {
    String created =
        DateTimeFormatter.ISO_INSTANT.format(plan.created().truncatedTo(ChronoUnit.SECONDS));
    Xml xml = new Xml();
    xml.open(
        "cp:coreProperties",
        "xmlns:cp",
        CORE,
        "xmlns:dc",
        "http://purl.org/dc/elements/1.1/",
        "xmlns:dcterms",
        "http://purl.org/dc/terms/",
        "xmlns:xsi",
        "http://www.w3.org/2001/XMLSchema-instance");
    xml.text("dc:title", plan.title()).text("dc:subject", plan.subject());
    xml.text("dc:creator", plan.author()).text("cp:lastModifiedBy", plan.author());
    xml.text("dcterms:created", created, "xsi:type", "dcterms:W3CDTF");
    xml.text("dcterms:modified", created, "xsi:type", "dcterms:W3CDTF");
    return xml.close().bytes();
  }

  private static byte[] application() {
    String schema = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";
    Xml xml = new Xml().open("Properties", "xmlns", schema);
    return xml.text("Application", APPLICATION).close().bytes();
  }
}
