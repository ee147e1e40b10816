package dev.decisionmatrix.xlsx;

import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.ChartLook;
import dev.decisionmatrix.cells.ChartPlan;
import dev.decisionmatrix.cells.SheetPlan;
import java.util.Optional;

/**
 * The charts of a workbook, each in a frame on its sheet: its place, its name and the words for
 * those who cannot see it.
 */
final class Drawings {
  private static final String SCHEMAS = "http://schemas.openxmlformats.org/drawingml/2006/";

  /** The namespace of a drawing on a sheet. */
  static final String SHEET = SCHEMAS + "spreadsheetDrawing";

  private static final int UNITS_PER_PIXEL = 9525;

  private final PlannedValues values;
  private final Parts parts;
  private int drawings;
  private int charts;

  Drawings(PlannedValues values, Parts parts) {
    this.values = values;
    this.parts = parts;
  }

  /** Writes a sheet's charts, if it has any; gives what the sheet's part calls them. */
  Optional<String> add(SheetPlan sheet, String sheetPart) {
    if (sheet.charts().isEmpty()) {
      return Optional.empty();
    }
    drawings++;
    String part = "xl/drawings/drawing" + drawings + ".xml";
    Xml xml = new Xml();
    xml.open(
        "xdr:wsDr",
        "xmlns:xdr",
        SHEET,
        "xmlns:a",
        SCHEMAS + "main",
        "xmlns:c",
        ChartXml.CHART,
        "xmlns:r",
        Parts.RELATION);
    int id = 1;
    for (ChartPlan chart : sheet.charts()) {
      id++;
      writeFrame(xml, chart, id, addChart(chart, part));
    }
    parts.add(part, "officedocument.drawing", xml.close().bytes());
    return Optional.of(parts.relate(sheetPart, "drawing", part));
  }

  private String addChart(ChartPlan chart, String drawing) {
    charts++;
    String part = "xl/charts/chart" + charts + ".xml";
    parts.add(part, "officedocument.drawingml.chart", new ChartXml(chart, values).bytes());
    return parts.relate(drawing, "chart", part);
  }

  private static void writeFrame(Xml xml, ChartPlan chart, int id, String relation) {
    ChartLook.Spill spill = chart.look().spill();
    xml.open("xdr:twoCellAnchor");
    writeCorner(xml, "xdr:from", chart.from(), spill.left(), spill.top());
    writeCorner(xml, "xdr:to", chart.to().below(1).right(1), spill.right(), spill.bottom());
    xml.open("xdr:graphicFrame", "macro", "").open("xdr:nvGraphicFramePr");
    xml.leaf("xdr:cNvPr", "id", id, "name", chart.name(), "descr", chart.alternative());
    xml.leaf("xdr:cNvGraphicFramePr").close();
    xml.leaf("xdr:xfrm").open("a:graphic").open("a:graphicData", "uri", ChartXml.CHART);
    xml.leaf("c:chart", "r:id", relation).close().close().close();
    xml.leaf("xdr:clientData").close();
  }

  private static void writeCorner(Xml xml, String tag, CellRef at, int right, int down) {
    xml.open(tag);
    xml.text("xdr:col", Integer.toString(at.column())).text("xdr:colOff", offset(right));
    xml.text("xdr:row", Integer.toString(at.row())).text("xdr:rowOff", offset(down));
    xml.close();
  }

  /** Pixels as drawings count them. */
  static String offset(int pixels) {
    return Integer.toString(pixels * UNITS_PER_PIXEL);
  }
}
