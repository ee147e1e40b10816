package dev.decisionmatrix.workbook.teams;

import static dev.decisionmatrix.cells.Formulas.count;
import static dev.decisionmatrix.display.Decimals.ONE;
import static dev.decisionmatrix.display.Decimals.WHOLE;

import dev.decisionmatrix.analysis.Ranking;
import dev.decisionmatrix.analysis.RaterResult;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Highlight;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.model.Rater;
import dev.decisionmatrix.sheet.Body;
import dev.decisionmatrix.sheet.Cells;
import dev.decisionmatrix.sheet.Content;
import dev.decisionmatrix.sheet.Names;
import dev.decisionmatrix.sheet.Stack;
import dev.decisionmatrix.sheet.Table;
import dev.decisionmatrix.workbook.Book;
import java.util.List;
import java.util.Optional;

/** What each rater's own ratings say with the weights of the group. */
final class RatersByGroup {
  private static final String SCORES =
      "By each rater's own ratings and the group's weights, points of 100";
  private static final String RANKS = "Ranks by these";
  private static final String STANDS_IN =
      "What a team puts first follows from its own ratings where it gave some; where a rater gave"
          + " none, the rating of all stands in. An option that is knocked out is out for all.";

  private final Book book;
  private final Table<Option> scored;
  private final Table<Option> ranked;
  final Body<Option, Rater> ranks;
  private final Body<Option, Rater> scores;

  /** Of each one's first option over its second. */
  final Cells<Rater> lead;

  /** Nothing where nobody rates. */
  static Optional<RatersByGroup> of(Book book, OwnRatings own, RankRule rule) {
    return book.decision().raters().isEmpty()
        ? Optional.empty()
        : Optional.of(new RatersByGroup(book, own, rule));
  }

  private RatersByGroup(Book book, OwnRatings own, RankRule rule) {
    this.book = book;
    List<Rater> raters = book.decision().raters();
    List<Option> options = book.decision().options();
    scored = new Table<>(Names.of(options, "Option", Option::name));
    scored.gap().gap();
    scores =
        scored.across(
            raters,
            Rater::name,
            ONE,
            (option, rater) -> own.score(book.weights().group().fixed(), own.of(rater, option)),
            (option, rater) -> Expected.number(ranking(rater).of(option).score()));
    scored
        .foot("Cells rated")
        .below(
            scores,
            Content.figures(WHOLE, this::rated, rater -> Expected.number(result(rater).rated())));
    ranked = new Table<>(Names.of(options, "Option", Option::name));
    ranked.gap().gap();
    ranks =
        ranked
            .across(
                raters,
                Rater::name,
                WHOLE,
                (option, rater) -> rule.rank(option, scores.at(option, rater), scores.of(rater)),
                (option, rater) -> Expected.number(ranking(rater).of(option).rank()))
            .marked(Highlight.Tone.LEADS, first -> first.is(1));
    lead =
        scored
            .top("Lead, points of 100")
            .figures(
                scores,
                ONE,
                rater -> Margin.of(ranks.column(rater), scores.column(rater)),
                rater -> Expected.number(ranking(rater).margin()));
  }

  /** How a rank follows from a score among others. */
  interface RankRule {
    Formula rank(Option option, CellRef score, Cells<Option> scores);
  }

  /** What stands below the teams' own results; nothing where nobody rates. */
  static Stack told(Optional<RatersByGroup> raters) {
    Stack stack = new Stack();
    raters.ifPresent(
        some ->
            stack
                .line(STANDS_IN, Look.NOTE)
                .section(SCORES, some.scored)
                .section(RANKS, some.ranked)
                .add(RatersAgreement.told(some.book)));
    return stack;
  }

  private Formula rated(Rater rater) {
    return count(book.byRater().orElseThrow().says().column(Optional.of(rater)));
  }

  private RaterResult result(Rater rater) {
    return book.analysis().rater(rater);
  }

  private Ranking ranking(Rater rater) {
    return result(rater).byGroup();
  }
}
