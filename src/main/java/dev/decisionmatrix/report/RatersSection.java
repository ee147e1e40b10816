package dev.decisionmatrix.report;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.Ranking;
import dev.decisionmatrix.analysis.RaterRating;
import dev.decisionmatrix.analysis.RaterResult;
import dev.decisionmatrix.analysis.RaterWords;
import dev.decisionmatrix.analysis.Rating;
import dev.decisionmatrix.analysis.RatingFigures;
import dev.decisionmatrix.blocks.Block;
import dev.decisionmatrix.blocks.Block.Align;
import dev.decisionmatrix.blocks.Block.Column;
import dev.decisionmatrix.blocks.Block.Row;
import dev.decisionmatrix.blocks.Block.TableCell;
import dev.decisionmatrix.blocks.Text;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.display.Phrases;
import dev.decisionmatrix.display.SetApart;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Option;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What those say who rate themselves, and where they are apart; nothing where nobody does. */
final class RatersSection implements Section {
  /** So many cells are shown in which raters differ. */
  private static final int CELLS = 12;

  private final Analysis analysis;

  RatersSection(Analysis analysis) {
    this.analysis = analysis;
  }

  @Override
  public List<Block> blocks() {
    if (analysis.raters().isEmpty()) {
      return List.of();
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading(3, "Raters", "raters"));
    blocks.add(paragraph(introduction()));
    RaterWords.dissent(analysis).map(this::paragraph).ifPresent(blocks::add);
    blocks.add(results());
    List<Rating> apart = apart();
    if (!apart.isEmpty()) {
      blocks.add(differing(apart));
    }
    concordance().map(this::paragraph).ifPresent(blocks::add);
    return blocks;
  }

  private Block paragraph(String told) {
    return new Block.Paragraph(new Prose().told(told, analysis.decision()).text());
  }

  private String introduction() {
    String joined =
        switch (analysis.scenario().raters()) {
          case MEAN -> "their mean by power";
          case MEDIAN -> "their median";
          case MINIMUM -> "the least favourable of them";
        };
    return "%s options on their own; a rating is %s. Where a rater gave none, the rating of all stands in."
        .formatted(
            Phrases.capitalised(
                Phrases.figures(analysis.raters().size(), "team rates", "teams rate")),
            joined);
  }

  private Block results() {
    int cells = analysis.decision().criteria().size() * analysis.decision().options().size();
    List<Row> rows = new ArrayList<>();
    for (RaterResult rater : analysis.raters()) {
      rows.add(
          new Row(
              List.of(
                  TableCell.of(rater.name()),
                  TableCell.of(Decimals.AS_TYPED.text(rater.power())),
                  TableCell.of(rater.rated() + " of " + cells),
                  TableCell.of(rater.team().isEmpty() ? "does not weigh" : first(rater.own())),
                  TableCell.of(first(rater.byGroup())))));
    }
    return new Block.Table(
        Text.of("What each rater's own ratings put first, with its score."),
        List.of(
            new Column("Rater", Align.LEFT, 1.5),
            new Column("Power", Align.RIGHT, 0),
            new Column("Cells rated", Align.RIGHT, 0),
            new Column("By its own weights", Align.LEFT, 2),
            new Column("By the group's weights", Align.LEFT, 2)),
        rows,
        true);
  }

  private static String first(Ranking ranking) {
    List<String> names = ranking.first().stream().map(Option::name).toList();
    return names.isEmpty()
        ? "none"
        : Phrases.list(names)
            + " ("
            + Figures.table(ranking.of(ranking.first().get(0)).score())
            + ")";
  }

  private List<Rating> apart() {
    List<Rating> cells = new ArrayList<>();
    for (Criterion criterion : analysis.decision().criteria()) {
      for (Option option : analysis.decision().options()) {
        cells.add(analysis.ratings().at(criterion, option).byEvidence());
      }
    }
    return cells.stream()
        .filter(Rating::ratersDiffer)
        .sorted(Comparator.comparingDouble(cell -> -cell.ratersApart()))
        .limit(CELLS)
        .toList();
  }

  private Block differing(List<Rating> cells) {
    List<Row> rows = new ArrayList<>();
    for (Rating cell : cells) {
      Decimals shown = RatingFigures.inBrief(cell.criterion().scale());
      double[] said = cell.byRater().stream().mapToDouble(RaterRating::rating).sorted().toArray();
      rows.add(
          new Row(
              List.of(
                  TableCell.of(cell.criterion().name()),
                  TableCell.of(cell.option().name()),
                  TableCell.of(shown.text(cell.ratingOrStandIn())),
                  TableCell.of(shown.text(said[0]) + " to " + shown.text(said[said.length - 1])),
                  TableCell.of(Integer.toString(said.length)),
                  TableCell.of(Decimals.PERCENT.text(cell.ratersApart())))));
    }
    return new Block.Table(
        Text.of("Where raters are furthest apart, by a quarter of the scale or more."),
        List.of(
            new Column("Criterion", Align.LEFT, 2),
            new Column("Option", Align.LEFT, 1.5),
            new Column("Rating", Align.RIGHT, 0),
            new Column("Raters say", Align.RIGHT, 0),
            new Column("Raters", Align.RIGHT, 0),
            new Column("Of the scale", Align.RIGHT, 0)),
        rows,
        true);
  }

  private Optional<String> concordance() {
    List<String> figures = new ArrayList<>();
    for (Criterion criterion : analysis.decision().criteria()) {
      analysis
          .raterAgreement()
          .on(criterion)
          .ifPresent(
              w -> figures.add(Decimals.TWO.text(w) + " on " + SetApart.quoted(criterion.name())));
    }
    return figures.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "Kendall's W of the ratings, from 0 (no agreement) to 1 (the same order), is "
                + Phrases.list(figures)
                + ", among those who rated every option there.");
  }
}
