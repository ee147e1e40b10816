package dev.decisionmatrix.report;

import dev.decisionmatrix.blocks.Block;
import dev.decisionmatrix.blocks.Block.Align;
import dev.decisionmatrix.blocks.Block.Column;
import dev.decisionmatrix.blocks.Block.Row;
import dev.decisionmatrix.blocks.Block.TableCell;
import dev.decisionmatrix.blocks.Text;
import dev.decisionmatrix.display.Phrases;
import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.model.InputFile;
import java.util.ArrayList;
import java.util.List;

/** What this report was made from, so that anyone can tell whether it is what they hold. */
final class ProvenanceSection implements Section {
  private final Decision decision;
  private final Provenance provenance;

  ProvenanceSection(Decision decision, Provenance provenance) {
    this.decision = decision;
    this.provenance = provenance;
  }

  /** Page 1: where workbook, record and input are. */
  Block companions() {
    String input = Phrases.count(decision.files().size(), "input file", "input files");
    String id = decision.id();
    String words =
        provenance.companions() == Provenance.Companions.ATTACHED
            ? " the workbook %s.xlsx with live formulas, and the %s. Beside this file: the decision record %s.md and every figure in %s.json."
                .formatted(id, input, id, id)
            : " the workbook %s.xlsx with live formulas, the decision record %s.md, and every figure in %s.json."
                .formatted(id, id, id);
    return new Block.Paragraph(
        new Prose()
            .strong(
                provenance.companions() == Provenance.Companions.ATTACHED
                    ? "Attached:"
                    : "Beside this file:")
            .plain(words)
            .text());
  }

  @Override
  public List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Block.Paragraph(
            Text.of(
                "Made by %s from the input files below and from nothing else; the same files give the same report, byte for byte."
                    .formatted(provenance.tool()))));
    if (!decision.files().isEmpty()) {
      blocks.add(files());
    }
    return blocks;
  }

  /** How a file is called that lies in a folder, where the report carries it. */
  private String flat() {
    return provenance.companions() == Provenance.Companions.BESIDE
        ? ""
        : decision.files().stream()
            .map(InputFile::path)
            .filter(path -> path.contains("/"))
            .findFirst()
            .map(path -> " In this file %s is called %s.".formatted(path, path.replace('/', '-')))
            .orElse("");
  }

  private Block files() {
    List<Row> rows =
        decision.files().stream()
            .map(
                file ->
                    new Row(
                        List.of(
                            TableCell.of(file.path()),
                            TableCell.of(Long.toString(file.size())),
                            TableCell.of(file.sha256()))))
            .toList();
    return new Block.Table(
        Text.of("Input files with their SHA-256." + flat()),
        List.of(
            new Column("File", Align.LEFT, 0.3),
            new Column("Bytes", Align.RIGHT, 0),
            new Column("SHA-256", Align.LEFT, 0.7)),
        rows,
        false);
  }
}
