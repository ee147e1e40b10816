package dev.decisionmatrix.report;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.CostStep;
import dev.decisionmatrix.analysis.CostWords;
import dev.decisionmatrix.analysis.Costed;
import dev.decisionmatrix.analysis.Costs;
import dev.decisionmatrix.blocks.Block;
import dev.decisionmatrix.blocks.Block.Align;
import dev.decisionmatrix.blocks.Block.Column;
import dev.decisionmatrix.blocks.Block.Row;
import dev.decisionmatrix.blocks.Block.TableCell;
import dev.decisionmatrix.blocks.Text;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.display.Phrases;
import dev.decisionmatrix.display.SetApart;
import dev.decisionmatrix.display.Units;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Option;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** What the options cost, which of them are efficient, and what each point more costs. */
final class CostsSection implements Section {
  private static final String TABLE = "table-costs";
  private static final String BUDGET = "%s must not exceed %s, or else the option is knocked out.";

  private static final String EITHER_OR =
      "%s must not exceed %s, or the option must reach another demand of either-or %s; what does"
          + " neither is knocked out.";

  private final Analysis analysis;
  private final Costs costs;

  CostsSection(Analysis analysis) {
    this.analysis = analysis;
    costs = analysis.costs();
  }

  /** The line on page 1; empty without costs or leader. */
  static Optional<Block> line(Analysis analysis) {
    return CostWords.sentence(analysis, option -> SetApart.quoted(option.name()))
        .map(
            sentence ->
                new Block.Paragraph(
                    new Prose()
                        .strong("Cost.")
                        .plain(" ")
                        .told(sentence + " ", analysis.decision())
                        .shown(TABLE)
                        .plain(" has the costs.")
                        .text()));
  }

  @Override
  public List<Block> blocks() {
    if (!costs.isAny()) {
      return List.of();
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading(2, "Costs", "costs"));
    blocks.add(new Block.Paragraph(new Prose().told(introduction(), analysis.decision()).text()));
    List<Text> steps = steps();
    if (!steps.isEmpty()) {
      blocks.add(new Block.Bullets(steps));
    }
    new CostsFigure(analysis).chart().ifPresent(blocks::add);
    blocks.add(new Block.Shown(TABLE, table()));
    return blocks;
  }

  private String introduction() {
    List<Criterion> all = analysis.decision().costs();
    String what =
        (all.size() == 1
                ? "What the options cost (%s) is"
                : "What the options cost (%s), added up, is")
            .formatted(Phrases.list(all.stream().map(one -> SetApart.quoted(one.name())).toList()));
    List<String> sentences = new ArrayList<>();
    sentences.add(what + " not part of the score; here it is held against it.");
    tell(
        sentences,
        Costed.Kind.EFFICIENT,
        "Efficient, as none has at least the score at no more cost:");
    tell(sentences, Costed.Kind.OPEN, "Efficient unless an unknown cost turns out low:");
    tell(sentences, Costed.Kind.UNKNOWN, "What it costs is not known, which leaves the rest open:");
    for (Criterion cost : all) {
      cost.mustReach()
          .ifPresent(
              most ->
                  sentences.add(
                      (cost.eitherOr().isEmpty() ? BUDGET : EITHER_OR)
                          .formatted(
                              SetApart.quoted(cost.name()),
                              analysis.ratings().figures(cost).exactly(most),
                              cost.eitherOr())));
    }
    return String.join(" ", sentences);
  }

  private void tell(List<String> sentences, Costed.Kind kind, String words) {
    List<String> names =
        costs.options().stream()
            .filter(one -> one.kind() == kind)
            .map(one -> SetApart.quoted(one.option().name()))
            .toList();
    if (!names.isEmpty()) {
      sentences.add(words + " " + Phrases.list(names) + ".");
    }
  }

  private List<Text> steps() {
    List<Text> steps = new ArrayList<>();
    for (CostStep step : costs.frontier()) {
      if (step.costPerPoint().isPresent()) {
        steps.add(
            new Prose()
                .told(
                    "%s: %s points more than %s for %s more, %s for each point."
                        .formatted(
                            SetApart.quoted(step.option().name()),
                            Decimals.ONE.text(step.extraPoints().orElseThrow()),
                            SetApart.quoted(before(step)),
                            whole(Costs.shown(analysis), step.extraCost().orElseThrow()),
                            whole(Decimals.MIXED, step.costPerPoint().getAsDouble())),
                    analysis.decision())
                .text());
      }
    }
    return steps;
  }

  private String before(CostStep step) {
    return costs.frontier().get(costs.frontier().indexOf(step) - 1).option().name();
  }

  /** With its unit, however long. */
  private String whole(Decimals shown, double cost) {
    return Units.behind(shown.with("").text(cost), costs.unit());
  }

  /** The unit of cells, which stands over them where it is long. */
  private String inCells() {
    return Figures.isLong(costs.unit()) ? "" : costs.unit();
  }

  private Block table() {
    List<Column> columns =
        List.of(
            new Column("Option", Align.LEFT, 2),
            new Column(
                Figures.isLong(costs.unit()) ? "Cost, " + costs.unit() : "Cost", Align.RIGHT, 0),
            new Column("Score", Align.RIGHT, 0),
            new Column("Points per " + much(inCells()), Align.RIGHT, 0),
            new Column("Standing", Align.LEFT, 3));
    List<Row> rows =
        costs.options().stream()
            .sorted(Comparator.comparingDouble(one -> one.cost().orElse(Double.MAX_VALUE)))
            .map(this::row)
            .toList();
    return new Block.Table(
        Text.of(
            "The options by cost. Points per "
                + much(costs.unit())
                + ": the score divided by the cost; dominated: another has at least the score at no"
                + " more cost; behind a mix: two others together give more for the same."),
        columns,
        rows,
        false);
  }

  private Row row(Costed one) {
    return new Row(
        List.of(
            TableCell.of(one.option().name()),
            TableCell.of(money(one)),
            TableCell.of(Figures.table(one.score())),
            TableCell.of(figure(one.pointsPer(costs.much()))),
            TableCell.of(standing(one))));
  }

  private String much(String unit) {
    return Units.behind(Decimals.thousands(0).text(costs.much()), unit);
  }

  private String money(Costed one) {
    return one.cost().isPresent()
        ? Costs.shown(analysis).with(inCells()).text(one.cost().getAsDouble())
        : "not known";
  }

  private static String figure(OptionalDouble figure) {
    return figure.isPresent() ? Decimals.MIXED.text(figure.getAsDouble()) : "\u2013";
  }

  private static String standing(Costed one) {
    if (one.by().isEmpty()) {
      return one.kind().words();
    }
    List<String> names = one.by().stream().map(Option::name).toList();
    return one.kind() == Costed.Kind.MIX
        ? "behind a mix of " + Phrases.list(names)
        : "dominated by "
            + names.get(0)
            + (names.size() > 1 ? " and %s more".formatted(Phrases.number(names.size() - 1)) : "");
  }
}
