package dev.decisionmatrix.pdf;

import dev.decisionmatrix.blocks.Block;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** What a file says of itself, in its information dictionary and, alike, in its XMP. */
record Identity(
    String title,
    String subject,
    String author,
    String language,
    String tool,
    String producer,
    Instant created,
    String hash) {
  private static final String LIBRARY = "OpenPDF 2.0.5";

  static Identity of(Block.Report report, ReportSettings settings) {
    return new Identity(
        report.title(),
        report.record(),
        settings.author(),
        report.language(),
        settings.producer(),
        settings.producer() + ", " + LIBRARY,
        settings.created().truncatedTo(ChronoUnit.SECONDS),
        settings.hash());
  }
}
