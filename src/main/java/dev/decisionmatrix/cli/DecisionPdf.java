package dev.decisionmatrix.cli;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.input.FileContent;
import dev.decisionmatrix.input.ReadDecision;
import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.model.InputFile;
import dev.decisionmatrix.pdf.Attachment;
import dev.decisionmatrix.pdf.MissingGlyph;
import dev.decisionmatrix.pdf.PaperSize;
import dev.decisionmatrix.pdf.ReportFile;
import dev.decisionmatrix.pdf.ReportSettings;
import dev.decisionmatrix.pdf.ReportWriter;
import dev.decisionmatrix.problem.Code;
import dev.decisionmatrix.problem.Problem;
import dev.decisionmatrix.report.DecisionReport;
import dev.decisionmatrix.report.Provenance;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** The report of a decision as a file that carries its own input. */
final class DecisionPdf {
  private static final String WORKBOOK =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private final ReadDecision read;
  private final ReportFile file;

  private DecisionPdf(ReadDecision read, ReportFile file) {
    this.read = read;
    this.file = file;
  }

  static DecisionPdf of(ReadDecision read, Analysis analysis, OutputFile workbook, Stamp stamp) {
    Provenance provenance = new Provenance(stamp.tool(), Provenance.Companions.ATTACHED);
    ReportSettings settings =
        new ReportSettings(
            PaperSize.valueOf(read.decision().paper().name()),
            stamp.created(),
            String.join(", ", read.decision().subject().people().decisionMakers()),
            stamp.tool(),
            hash(read.decision(), stamp.tool()),
            attachments(read, workbook),
            List.of());
    return new DecisionPdf(
        read, ReportWriter.write(DecisionReport.of(analysis, provenance), settings));
  }

  byte[] bytes() {
    return file.bytes();
  }

  /** Characters that the report can show by their number only. */
  List<Problem> warnings() {
    InputText text = new InputText(read.files());
    return file.missing().stream().map(glyph -> warning(glyph, text)).distinct().toList();
  }

  private static Problem warning(MissingGlyph glyph, InputText text) {
    return new Problem(
        Code.GLYPH_MISSING,
        text.placeOf(glyph.codePoint()),
        "no font can show this character; the report has `" + glyph.shownAs() + "` instead",
        "",
        Optional.empty());
  }

  private static List<Attachment> attachments(ReadDecision read, OutputFile workbook) {
    List<Attachment> attachments = new ArrayList<>();
    attachments.add(
        new Attachment(
            workbook.name(), WORKBOOK, Attachment.Relation.SUPPLEMENT, workbook.bytes()));
    for (FileContent file : read.files()) {
      String type = file.path().endsWith(".yaml") ? "application/yaml" : "text/csv";
      attachments.add(new Attachment(file.path(), type, Attachment.Relation.SOURCE, file.bytes()));
    }
    return attachments;
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
