package dev.decisionmatrix.pdf;

import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfString;
import java.util.List;

/** Draws on a page, in points from its upper left corner; without saying what for. */
final class Pen implements Easel {
  private final PdfContentByte content;
  private final double pageHeight;

  Pen(PdfContentByte content, double pageHeight) {
    this.content = content;
    this.pageHeight = pageHeight;
  }

  /** A corner of an outline. */
  record Point(double x, double y) {}

  void fill(Ink ink, double x, double top, double width, double height) {
    content.setRGBColorFill(ink.red(), ink.green(), ink.blue());
    content.rectangle((float) x, up(top + height), (float) width, (float) height);
    content.fill();
  }

  void line(Ink ink, double thick, Point from, Point to) {
    stroke(ink, thick);
    content.moveTo((float) from.x(), up(from.y()));
    content.lineTo((float) to.x(), up(to.y()));
    content.stroke();
  }

  void across(Ink ink, double thick, double x, double y, double width) {
    line(ink, thick, new Point(x, y), new Point(x + width, y));
  }

  void down(Ink ink, double thick, double x, double top, double height) {
    line(ink, thick, new Point(x, top), new Point(x, top + height));
  }

  void dashed(Ink ink, double thick, Point from, Point to) {
    content.setLineDash(2, 2, 0);
    line(ink, thick, from, to);
    content.setLineDash(0);
  }

  /** Joined lines through points. */
  void path(Ink ink, double thick, List<Point> points) {
    stroke(ink, thick);
    content.setLineJoin(PdfContentByte.LINE_JOIN_ROUND);
    trace(points);
    content.stroke();
  }

  void dot(Ink ink, double x, double y, double radius) {
    content.setRGBColorFill(ink.red(), ink.green(), ink.blue());
    content.circle((float) x, up(y), (float) radius);
    content.fill();
  }

  void ring(Ink ink, double thick, Point centre, double radius) {
    stroke(ink, thick);
    content.circle((float) centre.x(), up(centre.y()), (float) radius);
    content.stroke();
  }

  void outline(Ink ink, List<Point> corners) {
    content.setRGBColorFill(ink.red(), ink.green(), ink.blue());
    trace(corners);
    content.closePath();
    content.fill();
  }

  /** Text that begins at x, on its baseline. */
  @Override
  public void text(Line line, double x, double baseline) {
    for (Line.Placed placed : line.pieces()) {
      piece(placed.piece(), x + placed.x(), baseline);
    }
  }

  @Override
  public void upright(Line line, double baseline, double bottom) {
    turned(baseline, bottom, () -> text(line, 0, pageHeight));
  }

  /** Draws with the page's lower left corner moved to a place and turned to the left. */
  void turned(double x, double y, Runnable drawing) {
    content.saveState();
    content.concatCTM(0, 1, -1, 0, (float) x, up(y));
    drawing.run();
    content.restoreState();
  }

  void piece(Piece piece, double x, double baseline) {
    Ink ink = piece.style().ink();
    content.setRGBColorFill(ink.red(), ink.green(), ink.blue());
    if (piece.rightToLeft()) {
      leftwards(piece, x, baseline);
    } else {
      show(piece, piece.text(), x, baseline);
    }
  }

  /**
   * Letter by letter to the left, so that the page holds them in the order in which they are read;
   * a letter drawn by another character says which it is.
   */
  private void leftwards(Piece piece, double x, double baseline) {
    List<String> letters = Letters.of(piece.text());
    double right = x + letters.stream().mapToDouble(piece::width).sum();
    for (String letter : letters) {
      String drawn = Letters.mirrored(letter);
      String read = ArabicForms.letters(letter);
      right -= piece.width(letter);
      if (drawn.equals(read)) {
        show(piece, drawn, right, baseline);
      } else {
        double left = right;
        spoken(read, () -> show(piece, drawn, left, baseline));
      }
    }
  }

  /**
   * Draws what is read in other words. The structure tells them to screen readers, this tells them
   * to whoever takes the text from the page.
   */
  void spoken(String words, Runnable drawing) {
    PdfDictionary properties = new PdfDictionary();
    properties.put(new PdfName("ActualText"), new PdfString(words, PdfObject.TEXT_UNICODE));
    content.beginMarkedContentSequence(new PdfName("Span"), properties, true);
    drawing.run();
    content.endMarkedContentSequence();
  }

  private void show(Piece piece, String text, double x, double baseline) {
    content.beginText();
    content.setFontAndSize(piece.font().base(), (float) piece.style().size());
    content.setTextMatrix((float) x, up(baseline));
    content.showText(piece.font().kerned(text));
    content.endText();
  }

  private void stroke(Ink ink, double thick) {
    content.setRGBColorStroke(ink.red(), ink.green(), ink.blue());
    content.setLineWidth((float) thick);
  }

  private void trace(List<Point> points) {
    content.moveTo((float) points.get(0).x(), up(points.get(0).y()));
    for (Point point : points.subList(1, points.size())) {
      content.lineTo((float) point.x(), up(point.y()));
    }
  }

  private float up(double y) {
    return (float) (pageHeight - y);
  }
}
