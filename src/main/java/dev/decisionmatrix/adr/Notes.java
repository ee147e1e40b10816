package dev.decisionmatrix.adr;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.AwaitedWords;
import dev.decisionmatrix.analysis.ChangeWords;
import dev.decisionmatrix.analysis.Citations;
import dev.decisionmatrix.analysis.DominanceWords;
import dev.decisionmatrix.analysis.MissingPairWords;
import dev.decisionmatrix.analysis.OtherViewsInWords;
import dev.decisionmatrix.analysis.RaterWords;
import dev.decisionmatrix.analysis.SampledScores;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.display.Phrases;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.model.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** What belongs beside the ranking: who else is first, how firm it is, what would change it. */
final class Notes {
  private final Analysis analysis;
  private final Citations citations;

  Notes(Analysis analysis, Citations citations) {
    this.analysis = analysis;
    this.citations = citations;
  }

  List<String> sentences() {
    List<String> sentences = new ArrayList<>();
    AwaitedWords.sentence(analysis.decision())
        .map(sentence -> Markdown.told(sentence, analysis.decision().names()))
        .ifPresent(sentences::add);
    MissingPairWords.ofTeams(analysis).map(Markdown::within).ifPresent(sentences::add);
    RaterWords.dissent(analysis)
        .map(sentence -> Markdown.told(sentence, analysis.decision().names()))
        .ifPresent(sentences::add);
    otherViews().ifPresent(sentences::add);
    GroupNotes.sentence(analysis).ifPresent(sentences::add);
    CostNotes.sentences(analysis).forEach(sentences::add);
    DominanceWords.sentence(analysis)
        .map(sentence -> Markdown.told("Dominated: " + sentence, analysis.decision().names()))
        .ifPresent(sentences::add);
    analysis
        .verdict()
        .leader()
        .filter(leader -> analysis.robustness().around().size() > 1)
        .ifPresent(leader -> sentences.add(robustness(leader)));
    nearestFlip().ifPresent(sentences::add);
    switchedOff().ifPresent(sentences::add);
    return sentences;
  }

  private Optional<String> switchedOff() {
    int off =
        (int)
            analysis.decision().claims().stream()
                .filter(claim -> !analysis.scenario().counts(claim))
                .count();
    return off == 0
        ? Optional.empty()
        : Optional.of(
            "%s of %s %s switched off, and no figure heeds %s."
                .formatted(
                    Phrases.capitalised(Phrases.number(off)),
                    Phrases.count(analysis.decision().claims().size(), "claim", "claims"),
                    off == 1 ? "is" : "are",
                    off == 1 ? "it" : "them"));
  }

  private Optional<String> otherViews() {
    InMarkdown words = new InMarkdown(new StringBuilder(), citations);
    OtherViewsInWords.tell(analysis, words);
    return Optional.of(words.told().toString().strip())
        .filter(told -> !told.isEmpty())
        .map(told -> "Other views: " + told);
  }

  /** Names in italics, sources as citations. */
  private record InMarkdown(StringBuilder told, Citations citations)
      implements OtherViewsInWords.Teller {
    @Override
    public void plain(String text) {
      told.append(Markdown.within(text));
    }

    @Override
    public void name(String name) {
      told.append(Markdown.name(name));
    }

    @Override
    public void source(Source source) {
      told.append(Markdown.citation(citations.number(source)));
    }
  }

  private Optional<String> nearestFlip() {
    return ChangeWords.nearestFlip(analysis)
        .map(sentence -> Markdown.told(sentence, analysis.decision().names()));
  }

  private String robustness(Option leader) {
    String samples = Phrases.thousands(analysis.robustness().samples());
    return "%s is first in %s %s samples in which each weight is off by up to %s%%, and in %s %s with any weights at all."
        .formatted(
            Markdown.name(leader.name()),
            share(analysis.robustness().aroundScores(), leader),
            samples,
            Decimals.AS_TYPED.text(analysis.robustness().offBy()),
            share(analysis.robustness().anyScores(), leader),
            samples);
  }

  /** Neither {@code 100%} nor {@code 0%} of samples some of which say otherwise. */
  private static String share(SampledScores scores, Option leader) {
    double share = scores.shares(leader).map(ranks -> ranks.get(0)).orElse(0.0);
    return share == 1
        ? "all"
        : share == 0 ? "none of" : Decimals.PERCENT_ONE.text(share) + within(scores, leader);
  }

  private static String within(SampledScores scores, Option leader) {
    OptionalDouble within = scores.within(leader);
    return within.isEmpty()
        ? " of"
        : " (±" + Decimals.ONE.text(100 * within.getAsDouble()) + " points) of";
  }
}
