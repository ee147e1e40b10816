package dev.decisionmatrix.xlsx;

import java.util.ArrayList;
import java.util.List;

/** Reads where the charts of a sheet stand and which cells they draw. */
final class ChartsReader {
  private static final List<String> PLACES = List.of("xdr:col", "xdr:row");
  private static final List<String> OFFSETS = List.of("xdr:colOff", "xdr:rowOff");

  /** What leads to a reference. */
  private static final List<String> LEADING =
      List.of(
          "c:chart",
          "c:plotArea",
          "c:barChart",
          "c:scatterChart",
          "c:ser",
          "c:tx",
          "c:cat",
          "c:val",
          "c:xVal",
          "c:yVal",
          "c:strRef",
          "c:numRef");

  private final ReadPackage read;
  private final String drawing;
  private final List<String> corners = new ArrayList<>();
  private final List<String> references = new ArrayList<>();
  private String name = "";

  private ChartsReader(ReadPackage read, String drawing) {
    this.read = read;
    this.drawing = drawing;
  }

  /** Adds a line for each chart of a drawing. */
  static void read(ReadPackage read, String drawing, ReadSheet sheet) throws Unreadable {
    Scan scan = read.scan(drawing);
    scan.root("xdr:wsDr", Drawings.SHEET);
    while (scan.child()) {
      ChartsReader chart = new ChartsReader(read, drawing);
      chart.readFrame(scan);
      sheet.add(Fittings.chart(chart.name, chart.corners, chart.references));
    }
    scan.end();
  }

  private void readFrame(Scan scan) throws Unreadable {
    while (scan.child()) {
      if (PLACES.stream().anyMatch(scan::is)) {
        corners.add(scan.text());
      } else if (OFFSETS.stream().anyMatch(scan::is)) {
        scan.skip();
      } else if (scan.is("xdr:cNvPr")) {
        name = scan.required("name");
        scan.skip();
      } else if (scan.is("c:chart")) {
        readChart(read.related(drawing, scan.required("r:id")).target());
        scan.skip();
      } else {
        readFrame(scan);
      }
    }
  }

  private void readChart(String part) throws Unreadable {
    Scan scan = read.scan(part);
    scan.root("c:chartSpace", ChartXml.CHART);
    readReferences(scan);
    scan.end();
  }

  /** Only elements that lead to one are gone through: all others may hold text. */
  private void readReferences(Scan scan) throws Unreadable {
    while (scan.child()) {
      if (scan.is("c:f")) {
        references.add(scan.text());
      } else if (scan.is("c:overlap")) {
        references.add(Fittings.overlapping(scan.required("val")));
        scan.skip();
      } else if (LEADING.stream().anyMatch(scan::is)) {
        readReferences(scan);
      } else {
        scan.skip();
      }
    }
  }
}
