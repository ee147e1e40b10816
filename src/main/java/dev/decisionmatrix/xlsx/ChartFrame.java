package dev.decisionmatrix.xlsx;

import dev.decisionmatrix.cells.ChartPlan;
import org.apache.poi.ss.usermodel.ClientAnchor.AnchorType;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;

/** A chart's place on its sheet, its name and the words for those who cannot see it. */
final class ChartFrame {
  private ChartFrame() {}

  /** Makes room for a chart; gives the name of the part that holds it. */
  static String add(XSSFSheet sheet, ChartPlan plan) {
    XSSFDrawing drawing = sheet.createDrawingPatriarch();
    XSSFClientAnchor anchor =
        drawing.createAnchor(
            0,
            0,
            0,
            0,
            plan.from().column(),
            plan.from().row(),
            plan.to().column() + 1,
            plan.to().row() + 1);
    anchor.setAnchorType(AnchorType.MOVE_DONT_RESIZE);
    XSSFChart chart = drawing.createChart(anchor);
    CTNonVisualDrawingProps properties =
        chart.getGraphicFrame().getCTGraphicalObjectFrame().getNvGraphicFramePr().getCNvPr();
    properties.setName(plan.name());
    properties.setDescr(plan.alternative());
    return chart.getPackagePart().getPartName().getName().substring(1);
  }
}
