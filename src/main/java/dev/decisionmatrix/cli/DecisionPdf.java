package dev.decisionmatrix.cli;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.blocks.Block;
import dev.decisionmatrix.input.FileContent;
import dev.decisionmatrix.input.ReadDecision;
import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.model.InputFile;
import dev.decisionmatrix.pdf.Attachment;
import dev.decisionmatrix.pdf.ExtraFont;
import dev.decisionmatrix.pdf.MissingGlyph;
import dev.decisionmatrix.pdf.PaperSize;
import dev.decisionmatrix.pdf.ReportFile;
import dev.decisionmatrix.pdf.ReportSettings;
import dev.decisionmatrix.pdf.ReportWriter;
import dev.decisionmatrix.report.DecisionReport;
import dev.decisionmatrix.report.Provenance;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** Writes the report of a decision as a file that carries its own input. */
final class DecisionPdf {
  private static final String WORKBOOK =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private final Stamp stamp;
  private final List<ExtraFont> fonts;

  DecisionPdf(Stamp stamp, List<ExtraFont> fonts) {
    this.stamp = stamp;
    this.fonts = List.copyOf(fonts);
  }

  /** What the report would lack; it is laid out, but not written. */
  List<MissingGlyph> missing(ReadDecision read, Analysis analysis) {
    return ReportWriter.missing(report(analysis), settings(read, List.of()));
  }

  ReportFile of(ReadDecision read, Analysis analysis, OutputFile workbook) {
    return ReportWriter.write(report(analysis), settings(read, attachments(read, workbook)));
  }

  private Block.Report report(Analysis analysis) {
    return DecisionReport.of(
        analysis, new Provenance(stamp.tool(), Provenance.Companions.ATTACHED));
  }

  private ReportSettings settings(ReadDecision read, List<Attachment> attachments) {
    return new ReportSettings(
        PaperSize.valueOf(read.decision().paper().name()),
        stamp.created(),
        String.join(", ", read.decision().subject().people().decisionMakers()),
        stamp.tool(),
        hash(read.decision(), stamp.tool()),
        attachments,
        fonts);
  }

  private static List<Attachment> attachments(ReadDecision read, OutputFile workbook) {
    List<Attachment> attachments = new ArrayList<>();
    attachments.add(
        new Attachment(
            workbook.name(), WORKBOOK, Attachment.Relation.SUPPLEMENT, workbook.bytes()));
    for (FileContent file : read.files()) {
      String type = file.path().endsWith(".yaml") ? "application/yaml" : "text/csv";
      attachments.add(
          new Attachment(flat(file.path()), type, Attachment.Relation.SOURCE, file.bytes()));
    }
    return attachments;
  }

  /** Some readers refuse to save a file whose name leads into a folder. */
  private static String flat(String path) {
    return path.replace('/', '-');
  }

  /**
   * Over the hashes of all input files and the tool's version: one changes, the identifier does.
   */
  private static String hash(Decision decision, String tool) {
    StringBuilder all = new StringBuilder(tool).append('\n').append(decision.id()).append('\n');
    for (InputFile file : decision.files()) {
      all.append(file.sha256()).append(' ').append(file.path()).append('\n');
    }
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of()
          .formatHex(digest.digest(all.toString().getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
