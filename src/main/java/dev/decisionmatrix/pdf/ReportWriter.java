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
   * The first run finds the pages that cite a source, the second tells them. If that should move
   * citations to other pages time and again, none are told.
   */
  private static final int RUNS = 4;

  private ReportWriter() {}

  public static ReportFile write(Block.Report report, ReportSettings settings) {
    Mentions known = new Mentions();
    for (int run = 0; run < RUNS; run++) {
      Mentions found = new Mentions();
      ReportFile file = written(report, settings, known, found);
      if (found.all().equals(known.all())) {
        return file;
      }
      known = found;
    }
    return written(report, settings, new Mentions(), new Mentions());
  }

  /**
   * One run.
   *
   * @param known which pages cite which source, as the entries of the sources tell it
   * @param found which pages do
   */
  private static ReportFile written(
      Block.Report report, ReportSettings settings, Mentions known, Mentions found) {
    PaperSize paper = settings.paper();
    Setting setting = new Setting(paper, Fonts.with(settings.fonts()), known);
    List<Slab> slabs = new BlockLayout(setting).slabs(report.blocks());
    setting.anchors().check();
    List<List<Flow.Placed>> pages = atLeastOne(Flow.pages(slabs, paper.body()));
    PdfFile file = new PdfFile(paper, Identity.of(report, settings));
    Tags tags = new Tags(file.writer());
    Footer footer = new Footer(setting, paper, report, pages.size());
    try {
      for (int k = 0; k < pages.size(); k++) {
        Page page = new Page(file.writer(), tags, paper, found);
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
