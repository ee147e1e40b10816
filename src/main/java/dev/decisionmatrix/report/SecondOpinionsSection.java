package dev.decisionmatrix.report;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.Opinion;
import dev.decisionmatrix.analysis.SecondOpinions;
import dev.decisionmatrix.analysis.Standing;
import dev.decisionmatrix.blocks.Block;
import dev.decisionmatrix.blocks.Block.Align;
import dev.decisionmatrix.blocks.Block.Column;
import dev.decisionmatrix.blocks.Block.Row;
import dev.decisionmatrix.blocks.Block.TableCell;
import dev.decisionmatrix.blocks.Span;
import dev.decisionmatrix.blocks.Text;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.display.Phrases;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What other methods make of the same ratings and weights. */
final class SecondOpinionsSection implements Section {
  private final Analysis analysis;
  private final Map<String, Opinion> methods = new LinkedHashMap<>();

  SecondOpinionsSection(Analysis analysis) {
    this.analysis = analysis;
    SecondOpinions opinions = analysis.secondOpinions();
    methods.put("Weighted product", opinions.weightedProduct());
    methods.put("TOPSIS", opinions.topsis());
    methods.put("VIKOR (Q)", opinions.vikor().q());
    methods.put("PROMETHEE II", opinions.promethee2());
  }

  @Override
  public List<Block> blocks() {
    if (Contenders.of(analysis).size() < 2) {
      return List.of();
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading(2, "Second opinions", "second-opinions"));
    blocks.add(new Block.Paragraph(Text.of(introduction())));
    List<Text> remarks = remarks();
    if (!remarks.isEmpty()) {
      blocks.add(new Block.Bullets(remarks));
    }
    blocks.add(table());
    return blocks;
  }

  private String introduction() {
    String check =
        "Other methods on the same ratings and weights, as a cross-check of the weighted sum.";
    long defined = methods.values().stream().filter(method -> method.undefined().isEmpty()).count();
    boolean agree =
        analysis.verdict().leader().isPresent()
            && analysis.secondOpinions().disagreements(analysis.verdict().leader()).isEmpty();
    return agree && defined > 0
        ? "%s %s put%s %s first as well."
            .formatted(
                check,
                defined == 1
                    ? "The one that gives figures"
                    : defined == methods.size()
                        ? "All " + Phrases.number(methods.size())
                        : "The " + Phrases.number(Math.toIntExact(defined)) + " that give figures",
                defined == 1 ? "s" : "",
                analysis.verdict().leader().orElseThrow().name())
        : check;
  }

  private List<Text> remarks() {
    List<Text> remarks = new ArrayList<>();
    analysis
        .secondOpinions()
        .disagreements(analysis.verdict().leader())
        .forEach(sentence -> remarks.add(Text.of(sentence)));
    methods.forEach(
        (name, method) ->
            method
                .undefined()
                .ifPresent(
                    why ->
                        remarks.add(
                            new Prose()
                                .strong(name + " gives no figures.")
                                .plain(" " + why)
                                .text())));
    analysis.secondOpinions().compromise().ifPresent(sentence -> remarks.add(Text.of(sentence)));
    return remarks;
  }

  private Block table() {
    List<Column> columns = new ArrayList<>();
    columns.add(new Column("Option", Align.LEFT, 2));
    columns.add(new Column("Weighted sum", Align.RIGHT, 1));
    methods.keySet().forEach(name -> columns.add(new Column(name, Align.RIGHT, 1)));
    List<Row> rows = new ArrayList<>();
    for (Standing standing : Contenders.of(analysis)) {
      List<TableCell> cells = new ArrayList<>();
      cells.add(TableCell.of(standing.option().name()));
      cells.add(cell(Figures.table(standing.score()), standing.rank().orElseThrow()));
      for (Opinion method : methods.values()) {
        Double figure = method.figures().get(standing.option());
        cells.add(
            figure == null
                ? TableCell.of(Figures.NONE)
                : cell(
                    Decimals.TWO.text(figure), method.ranks().getOrDefault(standing.option(), 0)));
      }
      rows.add(new Row(cells));
    }
    return new Block.Table(
        Text.of(
            "Figure of each method with the rank in brackets; the first is in bold. VIKOR's Q is"
                + " best when low, the others when high."),
        columns,
        rows,
        false);
  }

  private static TableCell cell(String figure, int rank) {
    return TableCell.of(
        Text.of(
            rank == 1 ? Span.strong(figure) : Span.plain(figure), Span.muted(" (" + rank + ")")));
  }
}
