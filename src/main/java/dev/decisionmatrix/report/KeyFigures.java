package dev.decisionmatrix.report;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.Grounds;
import dev.decisionmatrix.analysis.Rating;
import dev.decisionmatrix.analysis.Rounding;
import dev.decisionmatrix.analysis.Standing;
import dev.decisionmatrix.analysis.Verdict;
import dev.decisionmatrix.blocks.Block;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.display.Phrases;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.model.Option;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * The three figures to remember of the option that is chosen, or leads: its lead, who shares it,
 * and how firm it is, or what share of the weight has evidence where that is in doubt.
 */
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
    Optional<Block.KeyFigure> evidenced = evidenced();
    if (evidenced.isEmpty() || figures.size() < FIGURES - 1) {
      leadShare().ifPresent(figures::add);
    }
    evidenced.ifPresent(figures::add);
    if (figures.size() < FIGURES) {
      figures.add(evidence());
    }
    return new Block.KeyFigures(figures);
  }

  private Optional<Block.KeyFigure> leadShare() {
    Optional<Option> discussed = analysis.discussed();
    if (discussed.isEmpty() || analysis.ranking().contenders().size() < 2) {
      return Optional.empty();
    }
    OptionalDouble share = analysis.robustness().leadShare(discussed.get());
    return share.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Block.KeyFigure(
                Figures.share(share.getAsDouble()),
                "of %s samples with weights off by up to %s%% put %s first; with any weights at all %s (a sample: weights drawn at random)"
                    .formatted(
                        Figures.thousands(analysis.robustness().samples()),
                        Decimals.AS_TYPED.text(analysis.robustness().offBy()),
                        discussed.get().name(),
                        Figures.share(
                            analysis.robustness().leadShareOfAny(discussed.get()).orElse(0)))));
  }

  private Block.KeyFigure lead() {
    List<Standing> contenders = analysis.ranking().contenders();
    Optional<Option> outvoted =
        analysis.chosen().filter(one -> !analysis.ranking().first().contains(one));
    if (contenders.isEmpty()) {
      return new Block.KeyFigure("0 of " + decision.options().size(), "options meet every demand");
    }
    if (outvoted.isPresent()) {
      return behind(outvoted.get());
    }
    if (contenders.size() == 1) {
      return new Block.KeyFigure(
          Figures.headline(contenders.get(0).score(), analysis.scenario().goodEnough()),
          "of 100 points, without a rival");
    }
    double margin = analysis.ranking().margin().orElseThrow();
    if (margin == 0) {
      return new Block.KeyFigure("±0", "points apart: a tie for the first place");
    }
    return new Block.KeyFigure(
        "+" + Figures.headline(margin, analysis.scenario().closeCall()),
        "%s of 100 ahead of %s"
            .formatted(points(margin), Phrases.list(Figures.names(analysis.ranking().second()))));
  }

  /** Of a choice that does not lead. */
  private Block.KeyFigure behind(Option chosen) {
    if (analysis.option(chosen).knockedOut()) {
      return new Block.KeyFigure(
          "Out",
          "of contention: %s falls short on %s"
              .formatted(chosen.name(), Phrases.list(analysis.option(chosen).fallsShortOn())));
    }
    double best = analysis.ranking().contenders().get(0).score();
    double margin = Rounding.rounded(best - analysis.option(chosen).score());
    List<String> first = Figures.names(analysis.ranking().first());
    return new Block.KeyFigure(
        "−" + Figures.headline(margin),
        "%s of 100: %s is behind %s, which %s"
            .formatted(
                points(margin),
                chosen.name(),
                Phrases.list(first),
                first.size() == 1 ? "leads" : "share the first place"));
  }

  private static String points(double points) {
    return Figures.headline(points).equals("1") ? "point" : "points";
  }

  private Optional<Block.KeyFigure> teams() {
    int teams = decision.teams().size();
    Optional<Option> discussed = analysis.discussed();
    if (teams < 2 || discussed.isEmpty()) {
      return Optional.empty();
    }
    long agreeing =
        analysis.teams().stream().filter(team -> team.ranking().leader().equals(discussed)).count();
    return Optional.of(
        new Block.KeyFigure(
            agreeing + " of " + teams,
            (agreeing == 1
                        ? "teams puts %s first on its own weights"
                        : "teams put %s first on their own weights")
                    .formatted(discussed.get().name())
                + (analysis.raters().isEmpty() ? "" : " and ratings")));
  }

  /** The least share of the weight that has evidence; empty where it is no reason for doubt. */
  private Optional<Block.KeyFigure> evidenced() {
    boolean open = analysis.verdict().kind() == Verdict.Kind.OPEN;
    return inQuestion().stream()
        .map(option -> Grounds.of(analysis, option))
        .min(Comparator.comparingDouble(Grounds::cited))
        .filter(least -> open || least.thin())
        .map(this::evidenced);
  }

  private Block.KeyFigure evidenced(Grounds least) {
    String says = least.assumed() > 0 ? "rests on sources for " : "has evidence for ";
    String others =
        analysis
            .discussed()
            .filter(option -> !option.equals(least.option()))
            .map(option -> Grounds.of(analysis, option))
            .map(
                other ->
                    "; %s for %s".formatted(Figures.share(other.cited()), other.option().name()))
            .orElse("");
    String assumed =
        least.assumed() > 0
            ? "; %s on our own assumptions".formatted(Figures.share(least.assumed()))
            : "";
    return new Block.KeyFigure(
        Figures.share(least.cited()),
        "of the weight " + says + least.option().name() + assumed + others);
  }

  /** The options that the first place is a matter of. */
  private Set<Option> inQuestion() {
    Set<Option> options = new LinkedHashSet<>(analysis.ranking().first());
    analysis.discussed().ifPresent(options::add);
    options.addAll(analysis.ranking().second());
    options.addAll(analysis.verdict().open().keySet());
    return options;
  }

  /** How many ratings rest on what others say, and what the rest rests on. */
  private Block.KeyFigure evidence() {
    int missing = 0;
    int assumed = 0;
    int cited = 0;
    for (Criterion criterion : decision.criteria()) {
      for (Option option : decision.options()) {
        Rating rating = analysis.ratings().at(criterion, option);
        missing += rating.missing() ? 1 : 0;
        assumed += rating.assumed() ? 1 : 0;
        cited += rating.cited() ? 1 : 0;
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
