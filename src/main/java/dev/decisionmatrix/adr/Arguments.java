package dev.decisionmatrix.adr;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.Citations;
import dev.decisionmatrix.analysis.Dominance;
import dev.decisionmatrix.analysis.DominanceWords;
import dev.decisionmatrix.analysis.Rating;
import dev.decisionmatrix.analysis.Rounding;
import dev.decisionmatrix.analysis.ScaleWords;
import dev.decisionmatrix.analysis.TellingClaim;
import dev.decisionmatrix.display.Phrases;
import dev.decisionmatrix.model.Claim;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What speaks for an option and against it: what knocks it out, then the ratings that move its
 * score furthest from the middle, those on which sources disagree, and what is not known. The
 * report has all the others.
 */
final class Arguments {
  /** A longer claim is left to the report. */
  private static final int LONGEST_CLAIM = 220;

  private enum Side {
    GOOD,
    NEITHER,
    BAD;

    /** Values from here on speak for an option; those as near to the other end, against it. */
    private static final double FROM = 0.625;

    static Side of(Rating rating) {
      return rating.value() >= FROM ? GOOD : rating.value() <= 1 - FROM ? BAD : NEITHER;
    }
  }

  private final Analysis analysis;
  private final Citations citations;
  private final Demands demands;
  private final Dominance dominance;

  Arguments(Analysis analysis, Citations citations) {
    this.analysis = analysis;
    this.citations = citations;
    this.demands = new Demands(analysis);
    dominance = analysis.dominance();
  }

  /** How many are told each way: the fewer, the more options there are. */
  static int eachWay(int options) {
    return options <= 5 ? 2 : 1;
  }

  List<String> of(Option option) {
    List<Criterion> out = analysis.option(option).knockedOutBy();
    List<String> sentences = new ArrayList<>();
    for (int k = 0; k < out.size(); k++) {
      Rating rating = analysis.ratings().at(out.get(k), option);
      sentences.add("Bad, because " + demands.against(option).get(k) + ended(claims(rating)));
    }
    sentences.addAll(demands.againstTotals(option));
    String back = demands.back(option);
    if (!back.isEmpty()) {
      int last = sentences.size() - 1;
      sentences.set(last, sentences.get(last) + " " + back);
    }
    strongest(option, Side.GOOD).forEach(rating -> sentences.add("Good, because " + told(rating)));
    strongest(option, Side.NEITHER)
        .filter(rating -> isShort() || rating.sourcesDisagree())
        .forEach(rating -> sentences.add("Neutral, because " + told(rating)));
    unknown(option).ifPresent(sentences::add);
    strongest(option, Side.BAD).forEach(rating -> sentences.add("Bad, because " + told(rating)));
    DominanceWords.against(dominance, option)
        .map(reason -> Markdown.told("Bad, because " + reason + ".", analysis.decision().names()))
        .ifPresent(sentences::add);
    return sentences.isEmpty()
        ? List.of("Neutral, because no rating of it is far from the middle of its scale.")
        : sentences;
  }

  /** Few enough criteria that each can be told. */
  private boolean isShort() {
    return analysis.decision().criteria().size() <= 2 * eachWay(analysis.options().size());
  }

  /** Those on that side, by how much they move the score. */
  private Stream<Rating> strongest(Option option, Side side) {
    return analysis.decision().criteria().stream()
        .map(criterion -> analysis.ratings().at(criterion, option))
        .filter(
            rating ->
                !rating.missing()
                    && !analysis.ratings().knockOuts().knocksOut(rating)
                    && Side.of(rating) == side)
        .sorted(Rounding.comparing((Rating rating) -> -strength(rating)))
        .limit(isShort() ? Long.MAX_VALUE : eachWay(analysis.options().size()));
  }

  private double strength(Rating rating) {
    return analysis.weights().of(rating.criterion()) * Math.abs(rating.value() - 0.5);
  }

  private Optional<String> unknown(Option option) {
    List<Criterion> missing = analysis.option(option).missing();
    return missing.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "Neutral, because there is no evidence on "
                + Phrases.list(missing.stream().map(this::demanding).toList())
                + ".");
  }

  private String demanding(Criterion criterion) {
    String name = Markdown.name(criterion.name());
    return criterion.mustReach().isEmpty() ? name : name + ", which " + demands.of(criterion);
  }

  private String told(Rating rating) {
    Criterion criterion = rating.criterion();
    String figure = analysis.ratings().figures(criterion).rating(rating.rating().orElseThrow());
    return "%s is rated %s%s%s"
        .formatted(
            Markdown.name(criterion.name()),
            Markdown.within(figure),
            ScaleWords.areNeeded(criterion, analysis.decision())
                ? " (" + Markdown.text(ScaleWords.of(criterion)) + ")"
                : "",
            ended(claims(rating)));
  }

  /** The claims, or a full stop where they are left to the report. */
  private static String ended(String claims) {
    return claims.isEmpty() ? "." : ": " + claims;
  }

  private String claims(Rating rating) {
    List<Claim> claims = TellingClaim.ofEachSide(rating);
    return claims.stream().anyMatch(claim -> claim.text().length() > LONGEST_CLAIM)
        ? ""
        : claims.stream().map(this::claim).collect(Collectors.joining(" But: "));
  }

  /** As a sentence, with a citation that leads to the list of sources. */
  private String claim(Claim claim) {
    String sentence = Phrases.sentence(claim.text());
    boolean stop = sentence.endsWith(".") && !sentence.endsWith("..");
    String words = stop ? sentence.substring(0, sentence.length() - 1) : sentence;
    return Markdown.text(words)
        + " "
        + claim.source().map(citations::number).map(Markdown::citation).orElse("(own assumption)")
        + (stop ? "." : "");
  }
}
