package dev.decisionmatrix.adr;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.Citations;
import dev.decisionmatrix.analysis.Rating;
import dev.decisionmatrix.analysis.RatingFigures;
import dev.decisionmatrix.analysis.ScaleWords;
import dev.decisionmatrix.analysis.TellingClaim;
import dev.decisionmatrix.display.Phrases;
import dev.decisionmatrix.model.Claim;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Option;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** What speaks for an option and against it: each criterion, the heaviest first. */
final class Arguments {
  /** Values from here on speak for an option; those as near to the other end, against it. */
  private static final double GOOD = 0.625;

  private final Analysis analysis;
  private final Citations citations;

  Arguments(Analysis analysis, Citations citations) {
    this.analysis = analysis;
    this.citations = citations;
  }

  /** Pros, then what is neither, then cons. */
  List<String> of(Option option) {
    return analysis.decision().criteria().stream()
        .map(criterion -> analysis.ratings().at(criterion, option))
        .sorted(
            Comparator.comparingInt(Arguments::side)
                .thenComparing(
                    Comparator.comparingDouble(
                            (Rating rating) -> analysis.weights().of(rating.criterion()))
                        .reversed()))
        .map(this::argument)
        .toList();
  }

  private static int side(Rating rating) {
    if (rating.missing()) {
      return 2;
    }
    return rating.value() >= GOOD ? 0 : rating.value() > 1 - GOOD ? 1 : 3;
  }

  private String argument(Rating rating) {
    String name = Markdown.name(rating.criterion().name());
    if (rating.missing()) {
      return "Neutral, because there is no evidence on " + name + ".";
    }
    String word = List.of("Good", "Neutral", "Neutral", "Bad").get(side(rating));
    return "%s, because %s %s%s: %s"
        .formatted(
            word,
            name,
            rated(rating),
            scale(rating.criterion()),
            TellingClaim.ofEachSide(rating).stream()
                .map(this::claim)
                .collect(Collectors.joining(" But: ")));
  }

  private RatingFigures figures(Criterion criterion) {
    return analysis.ratings().figures(criterion);
  }

  /** How a rating that is there is told: {@code is rated 420,000 EUR}. */
  private String rated(Rating rating) {
    return Markdown.text(
        "is rated " + figures(rating.criterion()).rating(rating.rating().orElseThrow()));
  }

  /** The scale of a criterion that has its own. */
  private String scale(Criterion criterion) {
    return ScaleWords.areNeeded(criterion, analysis.decision())
        ? " on a scale from " + Markdown.text(ScaleWords.of(criterion))
        : "";
  }

  private String claim(Claim claim) {
    String sentence = Phrases.sentence(claim.text());
    String place =
        claim
            .source()
            .map(
                source ->
                    "["
                        + citations.number(source)
                        + "]"
                        + (claim.locator().isBlank() ? "" : ", " + claim.locator().strip()))
            .orElse("own assumption");
    boolean stop = sentence.endsWith(".") && !sentence.endsWith("..");
    String words = stop ? sentence.substring(0, sentence.length() - 1) : sentence;
    return "%s (%s)%s".formatted(Markdown.text(words), Markdown.text(place), stop ? "." : "");
  }
}
