package dev.decisionmatrix.report;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.Opinion;
import dev.decisionmatrix.analysis.SecondOpinion;
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
import dev.decisionmatrix.display.SetApart;
import dev.decisionmatrix.model.Option;
import java.util.ArrayList;
import java.util.List;

/** What other methods make of the same ratings and weights. */
final class SecondOpinionsSection implements Section {
  private static final String TABLE = "second-opinions-table";

  private final Analysis analysis;
  private final SecondOpinions methods;

  SecondOpinionsSection(Analysis analysis) {
    this.analysis = analysis;
    this.methods = analysis.secondOpinions();
  }

  @Override
  public List<Block> blocks() {
    if (analysis.ranking().contenders().size() < 2) {
      return List.of();
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading(3, "Second opinions", "second-opinions"));
    Prose words = new Prose().told(introduction() + " ", analysis.decision()).shown(TABLE);
    blocks.add(
        new Block.Paragraph(words.plain(" has their figures. " + methods.meanings()).text()));
    List<Text> remarks = remarks();
    if (!remarks.isEmpty()) {
      blocks.add(new Block.Bullets(remarks));
    }
    blocks.add(new Block.Shown(TABLE, table()));
    return blocks;
  }

  private String introduction() {
    String check =
        "Other methods on the same ratings and weights, as a cross-check of the weighted sum.";
    int defined = methods.defined().size();
    boolean agree =
        analysis.verdict().leader().isPresent()
            && methods.disagreements(analysis.verdict().leader()).isEmpty();
    return agree && defined > 0
        ? "%s %s put%s %s first as well."
            .formatted(
                check,
                defined == 1
                    ? "The one that gives figures"
                    : defined == methods.all().size()
                        ? "All " + Phrases.number(defined)
                        : "The " + Phrases.number(defined) + " that give figures",
                defined == 1 ? "s" : "",
                SetApart.quoted(analysis.verdict().leader().orElseThrow().name()))
        : check;
  }

  private List<Text> remarks() {
    List<Text> remarks = new ArrayList<>();
    methods
        .disagreements(analysis.verdict().leader())
        .forEach(sentence -> remarks.add(told(sentence)));
    for (SecondOpinion method : methods.all()) {
      method.opinion().undefined().ifPresent(why -> remarks.add(undefined(method, why)));
    }
    methods.remarks().forEach(sentence -> remarks.add(told(sentence)));
    return remarks;
  }

  private Text told(String sentence) {
    return new Prose().told(sentence, analysis.decision()).text();
  }

  private static Text undefined(SecondOpinion method, String why) {
    return new Prose().strong(method.heading() + " gives no figures.").plain(" " + why).text();
  }

  private Block table() {
    List<Column> columns = new ArrayList<>();
    columns.add(new Column("Option", Align.LEFT, 2));
    columns.add(new Column("Weighted sum", Align.RIGHT, 1));
    methods.all().forEach(one -> columns.add(new Column(one.heading(), Align.RIGHT, 1)));
    List<Row> rows = new ArrayList<>();
    for (Standing standing : analysis.ranking().contenders()) {
      List<TableCell> cells = new ArrayList<>();
      cells.add(TableCell.of(standing.option().name()));
      cells.add(cell(Figures.table(standing.score()), standing.rank().orElseThrow()));
      for (SecondOpinion method : methods.all()) {
        cells.add(cell(method.opinion(), standing.option()));
      }
      rows.add(new Row(cells));
    }
    return new Block.Table(
        Text.of(
            "Figure of each method with the rank in brackets; the first is in bold. "
                + whichEndIsBest()),
        columns,
        rows,
        false);
  }

  private String whichEndIsBest() {
    List<String> low =
        methods.all().stream().flatMap(method -> method.bestWhenLow().stream()).toList();
    return Phrases.list(low)
        + (low.size() == 1 ? " is" : " are")
        + " best when low, the others when high.";
  }

  private static TableCell cell(Opinion opinion, Option option) {
    return opinion
        .figure(option)
        .map(figure -> cell(Decimals.TWO.text(figure), opinion.rank(option).orElseThrow()))
        .orElseGet(() -> Figures.none("no figure"));
  }

  private static TableCell cell(String figure, int rank) {
    return TableCell.of(
        Text.of(
            rank == 1 ? Span.strong(figure) : Span.plain(figure), Span.muted(" (" + rank + ")")));
  }
}
