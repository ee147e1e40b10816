package dev.decisionmatrix.pdf;

import dev.decisionmatrix.blocks.Block;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Writes a report as one file that is PDF/A-3a and PDF/UA-1. The same report and settings give the
 * same bytes, whatever the locale, the time zone or the version of Java.
 */
public final class ReportWriter {
  /**
   * The first time finds the pages that cite a source, the second tells them. If that should move
   * citations to other pages time and again, none are told.
   */
  private static final int TIMES = 4;

  private final Block.Report report;
  private final ReportSettings settings;
  private final PaperSize paper;
  private final Setting setting;
  private final Passage body;

  private ReportWriter(Block.Report report, ReportSettings settings) {
    this.report = report;
    this.settings = settings;
    this.paper = settings.paper();
    this.setting = new Setting(paper, Fonts.with(settings.fonts()), Directory.of(report.blocks()));
    this.body = new BlockLayout(setting).passage(report.blocks());
  }

  /** Characters that no font at hand could show, were the report written. */
  public static List<MissingGlyph> missing(Block.Report report, ReportSettings settings) {
    ReportWriter writer = new ReportWriter(report, settings);
    writer.settled();
    return writer.setting.text().missing();
  }

  /** What was laid out is let go before the file is closed, the library's objects right after. */
  public static ReportFile write(Block.Report report, ReportSettings settings) {
    Closed closed = closed(painted(report, settings));
    return new ReportFile(SteadyPdf.of(closed.bytes().taken()), closed.pages(), closed.missing());
  }

  /** A report whose pages are all in the file. */
  private record Painted(PdfFile file, int pages, List<MissingGlyph> missing) {}

  /** A report as the library writes it. */
  private record Closed(Chunks bytes, int pages, List<MissingGlyph> missing) {}

  private static Painted painted(Block.Report report, ReportSettings settings) {
    ReportWriter writer = new ReportWriter(report, settings);
    List<List<Flow.Placed>> pages = writer.settled();
    writer.setting.anchors().check();
    try {
      return writer.painted(pages);
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
  }

  private static Closed closed(Painted painted) {
    return new Closed(painted.file().closed(), painted.pages(), painted.missing());
  }

  /** Pages that cite the sources on the pages that are told. */
  private List<List<Flow.Placed>> settled() {
    Mentions known = new Mentions();
    for (int time = 0; time < TIMES; time++) {
      List<List<Flow.Placed>> pages = pages(known);
      Mentions found = mentions(pages);
      if (found.equals(known)) {
        return pages;
      }
      known = found;
    }
    List<List<Flow.Placed>> pages = pages(new Mentions());
    mentions(pages);
    return pages;
  }

  private List<List<Flow.Placed>> pages(Mentions known) {
    List<List<Flow.Placed>> pages = Flow.pages(body.slabs(known), paper.body());
    return pages.isEmpty() ? List.of(List.of()) : pages;
  }

  private Mentions mentions(List<List<Flow.Placed>> pages) {
    Mentions found = new Mentions();
    for (int k = 0; k < pages.size(); k++) {
      paint(pages.get(k), new CitingPage(k + 1, found, setting.anchors()));
    }
    return found;
  }

  private void paint(List<Flow.Placed> slabs, Page page) {
    for (Flow.Placed placed : slabs) {
      placed.slab().painter().paint(page, paper.top() + placed.top());
    }
  }

  private Painted painted(List<List<Flow.Placed>> pages) throws IOException {
    PdfFile file = new PdfFile(paper, Identity.of(report, settings));
    Tags tags = new Tags(file.writer());
    Footer footer = new Footer(setting, paper, report, pages.size());
    Mentions cited = new Mentions();
    for (int k = 0; k < pages.size(); k++) {
      Page page = new PaintedPage(file.writer(), tags, setting, cited);
      paint(pages.get(k), page);
      footer.paint(page, k + 1);
      file.newPage();
    }
    file.bookmark(setting.bookmarks());
    file.describe();
    file.attach(settings.attachments());
    return new Painted(file, pages.size(), setting.text().missing());
  }
}
