package dev.decisionmatrix.report;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.Rating;
import dev.decisionmatrix.analysis.Standing;
import dev.decisionmatrix.blocks.Block;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.display.Phrases;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.model.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** The three figures to remember: the lead, who shares it, how firm it is. */
final class KeyFigures {
  private static final int FIGURES = 3;

  private final Analysis analysis;
  private final Decision decision;

  KeyFigures(Analysis analysis) {
    this.analysis = analysis;
    this.decision = analysis.decision();
  }

  Block block() {
    List<Block.KeyFigure> figures = new ArrayList<>();
    figures.add(lead());
    teams().ifPresent(figures::add);
    leadShare().ifPresent(figures::add);
    if (figures.size() < FIGURES) {
      figures.add(evidence());
    }
    return new Block.KeyFigures(figures);
  }

  private Optional<Block.KeyFigure> leadShare() {
    Optional<Option> leader = analysis.ranking().leader();
    if (leader.isEmpty() || analysis.ranking().contenders().size() < 2) {
      return Optional.empty();
    }
    OptionalDouble share = analysis.robustness().leadShare(leader.get());
    return share.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Block.KeyFigure(
                Figures.share(share.getAsDouble()),
                "of %s samples with weights off by up to %s%% put %s first"
                    .formatted(
                        Figures.thousands(analysis.robustness().samples()),
                        Decimals.AS_TYPED.text(analysis.robustness().offBy()),
                        leader.get().name())));
  }

  private Block.KeyFigure lead() {
    List<Standing> contenders = analysis.ranking().contenders();
    if (contenders.isEmpty()) {
      return new Block.KeyFigure("0 of " + decision.options().size(), "options meet every demand");
    }
    if (contenders.size() == 1) {
      return new Block.KeyFigure(
          Figures.headline(contenders.get(0).score()), "of 100 points, without a rival");
    }
    double margin = analysis.ranking().margin().orElseThrow();
    if (margin == 0) {
      return new Block.KeyFigure("±0", "points apart: a tie for the first place");
    }
    return new Block.KeyFigure(
        "+" + Figures.headline(margin),
        "%s of 100 ahead of %s"
            .formatted(
                Figures.headline(margin).equals("1") ? "point" : "points",
                Phrases.list(Figures.names(analysis.ranking().second()))));
  }

  private Optional<Block.KeyFigure> teams() {
    int teams = decision.teams().size();
    Optional<Option> leader = analysis.ranking().leader();
    if (teams < 2 || leader.isEmpty()) {
      return Optional.empty();
    }
    long agreeing =
        analysis.teams().stream().filter(team -> team.ranking().leader().equals(leader)).count();
    return Optional.of(
        new Block.KeyFigure(
            agreeing + " of " + teams,
            (agreeing == 1
                    ? "teams puts %s first on its own weights"
                    : "teams put %s first on their own weights")
                .formatted(leader.get().name())));
  }

  /** How many ratings rest on what others say, and what the rest rests on. */
  private Block.KeyFigure evidence() {
    int missing = 0;
    int assumed = 0;
    int cited = 0;
    for (Criterion criterion : decision.criteria()) {
      for (Option option : decision.options()) {
        Rating rating = analysis.ratings().at(criterion, option);
        if (rating.missing()) {
          missing++;
        } else if (rating.assumed()) {
          assumed++;
        } else {
          cited++;
        }
      }
    }
    List<String> rest = new ArrayList<>();
    if (missing > 0) {
      rest.add(Phrases.count(missing, "has no evidence", "have no evidence"));
    }
    if (assumed > 0) {
      rest.add(Phrases.count(assumed, "is our own assumption", "are our own assumptions"));
    }
    return new Block.KeyFigure(
        cited + " of " + (cited + missing + assumed),
        "ratings rest on sources" + (rest.isEmpty() ? "" : "; " + Phrases.list(rest)));
  }
}
