package dev.decisionmatrix.pdf;

import com.lowagie.text.pdf.PdfAction;
import com.lowagie.text.pdf.PdfAnnotation;
import com.lowagie.text.pdf.PdfBorderArray;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfDestination;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import dev.decisionmatrix.blocks.Span.Target;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A page of the file, with what is painted on it. */
final class PaintedPage implements Page {
  private final PdfWriter writer;
  private final PdfContentByte content;
  private final Tags tags;
  private final PaperSize paper;
  private final Anchors anchors;
  private final Pen pen;
  private final Mentions mentions;

  /**
   * The page that the writer is at; the first citation of a source on a page is noted in the
   * mentions.
   */
  PaintedPage(PdfWriter writer, Tags tags, Setting setting, Mentions mentions) {
    this.writer = writer;
    this.content = writer.getDirectContent();
    this.tags = tags;
    this.mentions = mentions;
    this.paper = setting.paper();
    this.anchors = setting.anchors();
    this.pen = new Pen(content, paper.height());
  }

  /** A line of text at its place; its pieces say what they belong to. */
  @Override
  public void text(Line line, double x, double baseline) {
    List<Line.Placed> pieces = line.pieces();
    for (int from = 0; from < pieces.size(); ) {
      Tag tag = pieces.get(from).piece().tag();
      int to = from;
      while (to < pieces.size() && pieces.get(to).piece().tag() == tag) {
        to++;
      }
      List<Line.Placed> own = pieces.subList(from, to);
      Runnable drawing = () -> own.forEach(p -> pen.piece(p.piece(), x + p.x(), baseline));
      Optional<String> spoken = tag.spoken().map(words -> tags.has(tag) ? "" : words);
      marked(tag, spoken.<Runnable>map(words -> () -> pen.spoken(words, drawing)).orElse(drawing));
      tag.target().ifPresent(target -> link(tag, target, own, new Pen.Point(x, baseline)));
      tag.target().ifPresent(target -> mention(target, baseline));
      from = to;
    }
  }

  /** As above; what runs upwards never leads anywhere. */
  @Override
  public void upright(Line line, double baseline, double bottom) {
    for (Line.Placed placed : line.pieces()) {
      Line alone = new Line(List.of(placed), line.width());
      marked(placed.piece().tag(), () -> pen.upright(alone, baseline, bottom));
    }
  }

  @Override
  public void begin(Tag tag) {
    tags.element(tag);
  }

  @Override
  public void decoration(Consumer<Pen> drawing) {
    artifact("Layout", drawing);
  }

  @Override
  public void pagination(Consumer<Pen> drawing) {
    artifact("Pagination", drawing);
  }

  @Override
  public void figure(Tag tag, Box box, Consumer<Pen> drawing) {
    marked(tag, () -> drawing.accept(pen));
    tags.place(
        tag,
        new float[] {
          (float) box.x(),
          up(box.top() + box.height()),
          (float) (box.x() + box.width()),
          up(box.top())
        });
  }

  @Override
  public void anchor(String name, double top) {
    double above = Math.max(0, top - 12);
    content.localDestination(name, new PdfDestination(PdfDestination.XYZ, 0, up(above), 0));
  }

  private void marked(Tag tag, Runnable drawing) {
    content.beginMarkedContentSequence(tags.element(tag));
    drawing.run();
    content.endMarkedContentSequence();
  }

  private void artifact(String type, Consumer<Pen> drawing) {
    PdfDictionary properties = new PdfDictionary();
    properties.put(PdfName.TYPE, new PdfName(type));
    content.beginMarkedContentSequence(new PdfName("Artifact"), properties, true);
    drawing.accept(pen);
    content.endMarkedContentSequence();
  }

  private void link(Tag tag, Target target, List<Line.Placed> pieces, Pen.Point start) {
    Line.Placed first = pieces.get(0);
    Line.Placed last = pieces.get(pieces.size() - 1);
    Style style = first.piece().style();
    double right = last.x() + last.piece().with(last.piece().text().stripTrailing()).width();
    PdfAnnotation annotation =
        new PdfAnnotation(
            writer,
            (float) (start.x() + first.x()),
            up(start.y() + style.size() * 0.28),
            (float) (start.x() + right),
            up(start.y() - style.size() * 0.85),
            action(target));
    annotation.put(PdfName.SUBTYPE, PdfName.LINK);
    annotation.setBorder(new PdfBorderArray(0, 0, 0));
    annotation.setFlags(PdfAnnotation.FLAGS_PRINT);
    annotation.put(
        PdfName.CONTENTS, new PdfString(anchors.description(target), PdfString.TEXT_UNICODE));
    annotation.put(new PdfName("StructParent"), new PdfNumber(tags.keyFor(tag)));
    writer.addAnnotation(annotation);
    tags.own(tag, annotation.getIndirectReference(), currentPage());
  }

  /** The first citation of a source on a page is a place to come back to. */
  private void mention(Target target, double baseline) {
    int number = writer.getPageNumber();
    if (target instanceof Target.ToSource source
        && anchors.directory().address(target).isEmpty()
        && mentions.note(source.number(), number)) {
      Target.ToMention here = new Target.ToMention(source.number(), number);
      anchor(Anchors.name(here).orElseThrow(), baseline);
    }
  }

  private com.lowagie.text.pdf.PdfIndirectReference currentPage() {
    return writer.getPageReference(writer.getPageNumber());
  }

  private PdfAction action(Target target) {
    return anchors
        .directory()
        .address(target)
        .map(PdfAction::new)
        .orElseGet(() -> PdfAction.gotoLocalPage(Anchors.name(target).orElseThrow(), false));
  }

  private float up(double y) {
    return (float) (paper.height() - y);
  }
}
