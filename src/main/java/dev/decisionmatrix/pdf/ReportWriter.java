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
  private ReportWriter() {}

  public static ReportFile write(Block.Report report, ReportSettings settings) {
    PaperSize paper = settings.paper();
    Setting setting = new Setting(paper, Fonts.with(settings.fonts()));
    List<Slab> slabs = new BlockLayout(setting).slabs(report.blocks());
    setting.anchors().check();
    List<List<Flow.Placed>> pages = atLeastOne(Flow.pages(slabs, paper.body()));
    PdfFile file = new PdfFile(paper, Identity.of(report, settings));
    Tags tags = new Tags(file.writer());
    Footer footer = new Footer(setting, paper, report, pages.size());
    try {
      for (int k = 0; k < pages.size(); k++) {
        Page page = new Page(file.writer(), tags, paper);
        for (Flow.Placed placed : pages.get(k)) {
          placed.slab().painter().paint(page, paper.top() + placed.top());
        }
        footer.paint(page, k + 1);
        file.newPage();
      }
      file.bookmark(setting.bookmarks());
      file.describe();
      file.attach(settings.attachments());
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
    return new ReportFile(file.finished(), pages.size(), setting.text().missing());
  }

  private static List<List<Flow.Placed>> atLeastOne(List<List<Flow.Placed>> pages) {
    return pages.isEmpty() ? List.of(List.of()) : pages;
  }
}
