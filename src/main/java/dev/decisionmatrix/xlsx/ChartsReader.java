package dev.decisionmatrix.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads where the charts of a sheet stand and which cells they draw. */
final class ChartsReader {
  private static final List<String> PLACES =
      List.of("xdr:col", "xdr:colOff", "xdr:row", "xdr:rowOff");

  /** What leads to a reference or to a setting, wherever it stands. */
  private static final List<String> LEADING =
      List.of(
          "c:chart",
          "c:plotArea",
          "c:ser",
          "c:tx",
          "c:cat",
          "c:val",
          "c:xVal",
          "c:yVal",
          "c:strRef",
          "c:numRef",
          "c:errBars",
          "c:plus",
          "c:minus",
          "c:layout",
          "c:manualLayout",
          "c:dLbls",
          "c:legend");

  /** What leads to the colour of a series; elsewhere colours are a matter of taste. */
  private static final List<String> PAINTED = List.of("c:marker", "c:spPr", "a:solidFill");

  /** What leads to how an axis runs. */
  private static final List<String> AXES = List.of("c:catAx", "c:valAx", "c:scaling");

  private static final List<String> SETTINGS =
      List.of(
          "c:x",
          "c:y",
          "c:w",
          "c:h",
          "c:grouping",
          "c:symbol",
          "a:srgbClr",
          "c:gapWidth",
          "c:overlap",
          "c:orientation",
          "c:max",
          "c:min",
          "c:delete",
          "c:tickLblPos",
          "c:majorUnit",
          "c:dLblPos",
          "c:showSerName",
          "c:legendPos");

  private final ReadPackage read;
  private final String drawing;
  private final List<String> corners = new ArrayList<>();
  private final List<String> pieces = new ArrayList<>();
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
      sheet.add(DrawnChart.line(chart.name, chart.corners, chart.pieces));
    }
    scan.end();
  }

  private void readFrame(Scan scan) throws Unreadable {
    while (scan.child()) {
      if (PLACES.stream().anyMatch(scan::is)) {
        corners.add(scan.text());
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
    readPieces(scan, LEADING);
    scan.end();
  }

  /** Only elements that lead to one are gone through: all others may hold text. */
  private void readPieces(Scan scan, List<String> leading) throws Unreadable {
    boolean places = false;
    while (scan.child()) {
      Optional<String> setting = SETTINGS.stream().filter(scan::is).findFirst();
      if (scan.is("c:f")) {
        pieces.add(scan.text());
      } else if (setting.isPresent()) {
        pieces.add(DrawnChart.piece(setting.get(), scan.required("val")));
        scan.skip();
      } else if (scan.is("c:barChart") || scan.is("c:lineChart")) {
        readPieces(scan, both(LEADING, PAINTED));
      } else if (scan.is("c:scatterChart")) {
        places = true;
        readPieces(scan, LEADING);
      } else if (AXES.stream().anyMatch(scan::is)) {
        if (places) {
          readEnds(scan);
        } else {
          readPieces(scan, AXES);
        }
      } else if (leading.stream().anyMatch(scan::is)) {
        readPieces(scan, leading);
      } else {
        scan.skip();
      }
    }
  }

  /** Which ends of an axis over numbers are fixed; where follows from the figures. */
  private void readEnds(Scan scan) throws Unreadable {
    while (scan.child()) {
      if (scan.is("c:scaling")) {
        readEnds(scan);
      } else {
        if (scan.is("c:max") || scan.is("c:min")) {
          pieces.add(DrawnChart.fixed(scan.is("c:max") ? "max" : "min"));
        }
        scan.skip();
      }
    }
  }

  private static List<String> both(List<String> some, List<String> others) {
    return Stream.concat(some.stream(), others.stream()).toList();
  }
}
