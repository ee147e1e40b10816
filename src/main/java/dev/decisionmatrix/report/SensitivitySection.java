package dev.decisionmatrix.report;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.ChangeWords;
import dev.decisionmatrix.analysis.CheaperWords;
import dev.decisionmatrix.analysis.GroupStability;
import dev.decisionmatrix.analysis.NoRating;
import dev.decisionmatrix.analysis.ReadmissionWords;
import dev.decisionmatrix.analysis.WeightStability;
import dev.decisionmatrix.blocks.Block;
import dev.decisionmatrix.blocks.Block.Align;
import dev.decisionmatrix.blocks.Block.Column;
import dev.decisionmatrix.blocks.Block.Row;
import dev.decisionmatrix.blocks.Block.TableCell;
import dev.decisionmatrix.blocks.Text;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.model.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** How far a weight or a rating must move for the lead to change hands; nothing without a lead. */
final class SensitivitySection implements Section {
  private static final String FIGURE = "sweeps";
  private static final String TABLE = "stable-weights";

  private final Analysis analysis;

  SensitivitySection(Analysis analysis) {
    this.analysis = analysis;
  }

  @Override
  public List<Block> blocks() {
    Optional<Option> leader = analysis.verdict().leader();
    List<Text> ways = new ArrayList<>();
    for (Option option : analysis.decision().options()) {
      List<String> sentences = ChangeWords.of(analysis, option);
      if (!sentences.isEmpty()) {
        ways.add(new Prose().told(String.join(" ", sentences), analysis.decision()).text());
      }
    }
    if (leader.isEmpty()) {
      return withoutLeader();
    }
    if (ways.isEmpty()) {
      return List.of();
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading(3, "Sensitivity", "sensitivity"));
    Optional<Block> chart = new Sweeps(analysis, leader.get()).chart();
    blocks.add(new Block.Paragraph(introduction(chart)));
    blocks.add(new Block.Bullets(ways));
    chart.ifPresent(figure -> blocks.add(new Block.Shown(FIGURE, figure)));
    blocks.add(new Block.Shown(TABLE, weights(leader.get())));
    groups(leader.get()).ifPresent(blocks::add);
    return blocks;
  }

  /** There is no lead to change, but some may be kept out by too low a score. */
  private List<Block> withoutLeader() {
    List<Text> ways =
        analysis.decision().options().stream()
            .flatMap(
                option ->
                    Stream.of(
                        ReadmissionWords.of(analysis, option), CheaperWords.of(analysis, option)))
            .filter(sentence -> !sentence.isEmpty())
            .map(sentence -> new Prose().told(sentence, analysis.decision()).text())
            .toList();
    return ways.isEmpty()
        ? List.of()
        : List.of(
            new Block.Heading(3, "Sensitivity", "sensitivity"),
            new Block.Paragraph(
                Text.of(
                    "There is no single leader to pass. The least that brings back an option that"
                        + " is too dear, or whose score or sub-total is too low; when one weight"
                        + " changes, the others grow or shrink in proportion.")),
            new Block.Bullets(ways));
  }

  private Text introduction(Optional<Block> chart) {
    Prose prose =
        new Prose()
            .plain(
                "The least that makes another option lead; where one passes the leader and a third"
                    + " leads then, that is said. When one weight changes, the others grow or"
                    + " shrink in proportion."
                    + NoRating.of(analysis).besides()
                    + " ");
    if (chart.isPresent()) {
      prose.shown(FIGURE).plain(" draws the weights that can change the lead, ").shown(TABLE);
      return prose.plain(" has all.").text();
    }
    return prose.shown(TABLE).plain(" has the weights at which the lead holds.").text();
  }

  private Block weights(Option leader) {
    String off = Decimals.AS_TYPED.text(analysis.scenario().offBy()) + "%";
    List<Row> rows = new ArrayList<>();
    for (WeightStability weight : analysis.stability().weights()) {
      rows.add(
          new Row(
              List.of(
                  TableCell.of(weight.criterion().name()),
                  TableCell.of(Decimals.PERCENT_ONE.text(weight.weight())),
                  share(weight.stableFrom()),
                  share(weight.stableTo()),
                  name(weight.below()),
                  name(weight.above()),
                  margin(weight.swing().map(WeightStability.Swing::lowMargin)),
                  margin(weight.swing().map(WeightStability.Swing::highMargin)))));
    }
    return new Block.Table(
        Text.of(
            "The weights at which %s leads: from, to, and who leads below and above. Lead: its points ahead with the weight %s lower and %s higher."
                .formatted(leader.name(), off, off)),
        List.of(
            new Column("Criterion", Align.LEFT, 3),
            new Column("Weight", Align.RIGHT, 0),
            new Column("From", Align.RIGHT, 0),
            new Column("To", Align.RIGHT, 0),
            new Column("Below", Align.LEFT, 1),
            new Column("Above", Align.LEFT, 1),
            new Column("Lead -" + off, Align.RIGHT, 0),
            new Column("Lead +" + off, Align.RIGHT, 0)),
        rows,
        false);
  }

  /** The same of groups of criteria, where teams weigh them. */
  private Optional<Block> groups(Option leader) {
    List<Row> rows =
        GroupStability.of(analysis).stream()
            .map(
                group ->
                    new Row(
                        List.of(
                            TableCell.of(group.group().text()),
                            TableCell.of(Decimals.PERCENT_ONE.text(group.weight())),
                            share(group.stableFrom()),
                            share(group.stableTo()),
                            name(group.below()),
                            name(group.above()))))
            .toList();
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Block.Table(
                Text.of(
                    "The weights of groups at which %s leads: the criteria of a group keep their proportions, and so do all others."
                        .formatted(leader.name())),
                List.of(
                    new Column("Group", Align.LEFT, 3),
                    new Column("Weight", Align.RIGHT, 0),
                    new Column("From", Align.RIGHT, 0),
                    new Column("To", Align.RIGHT, 0),
                    new Column("Below", Align.LEFT, 1),
                    new Column("Above", Align.LEFT, 1)),
                rows,
                false));
  }

  private static TableCell share(OptionalDouble share) {
    return share.isPresent()
        ? TableCell.of(Decimals.PERCENT_ONE.text(share.getAsDouble()))
        : Figures.none("nowhere");
  }

  private static TableCell name(Optional<Option> option) {
    return option.map(Option::name).map(TableCell::of).orElseGet(() -> Figures.none("nobody"));
  }

  private static TableCell margin(Optional<Double> points) {
    return points.map(Figures::table).map(TableCell::of).orElseGet(() -> Figures.none("no lead"));
  }
}
