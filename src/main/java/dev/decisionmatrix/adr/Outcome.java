package dev.decisionmatrix.adr;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.Comparison;
import dev.decisionmatrix.analysis.Comparison.Difference;
import dev.decisionmatrix.analysis.OptionResult;
import dev.decisionmatrix.analysis.Rating;
import dev.decisionmatrix.analysis.Rounding;
import dev.decisionmatrix.analysis.ScaleWords;
import dev.decisionmatrix.analysis.Standing;
import dev.decisionmatrix.analysis.VerdictWords;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.display.Phrases;
import dev.decisionmatrix.model.Choice;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.model.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The outcome in words: how the choice, or the leader, stands and what would follow from it. */
final class Outcome {
  private static final int EACH_WAY = 2;

  private final Analysis analysis;
  private final List<Standing> contenders;

  Outcome(Analysis analysis) {
    this.analysis = analysis;
    this.contenders = analysis.ranking().contenders();
  }

  /** What to say where no choice is recorded. */
  String undecided() {
    Status status = analysis.decision().subject().status();
    return status.isPending()
        ? "Not decided yet: nobody has chosen."
        : "No option was chosen, and the record is %s.".formatted(status.word());
  }

  /** A few sentences. */
  String standing() {
    String assumed = analysis.ratings().assumedAlone() ? VerdictWords.ASSUMED + " " : "";
    return assumed
        + analysis.decision().subject().choice().map(this::standing).orElseGet(this::lead);
  }

  private String standing(Choice choice) {
    OptionResult chosen = analysis.option(choice.option());
    String name = Markdown.name(chosen.option().name());
    if (chosen.knockedOut()) {
      return "%s is knocked out by the criteria: it falls short on %s. %s"
          .formatted(name, shortOn(chosen), lead());
    }
    if (analysis.ranking().first().contains(chosen.option())) {
      return "It is %s of the ranking. %s"
          .formatted(
              analysis.ranking().leader().isPresent() ? "the leader" : "among the first", lead());
    }
    double behind = Rounding.rounded(contenders.get(0).score() - chosen.score());
    return "It is not the leader: it has rank %s of %s, %s points behind. %s"
        .formatted(
            chosen.rank().orElseThrow(), contenders.size(), Decimals.ONE.text(behind), lead());
  }

  private String lead() {
    if (contenders.isEmpty()) {
      boolean byCriteria =
          analysis.options().stream().noneMatch(one -> one.knockedOutBy().isEmpty());
      return "Every option is knocked out: each falls short of what "
          + (byCriteria ? "a criterion demands." : "it must reach.");
    }
    List<Option> first = analysis.ranking().first();
    String score =
        Rounding.apart(contenders.get(0).score(), analysis.scenario().goodEnough())
            + " of 100 points";
    if (first.size() > 1) {
      return "%s tie at %s.".formatted(names(first), score);
    }
    if (contenders.size() == 1) {
      return "%s is the only option in contention, with %s.".formatted(names(first), score);
    }
    return "%s leads with %s, %s ahead of %s."
        .formatted(
            names(first),
            score,
            Rounding.apart(
                analysis.ranking().margin().orElseThrow(), analysis.scenario().closeCall()),
            names(analysis.ranking().second()));
  }

  /** Over without a choice: nothing follows from it. */
  private boolean isOver() {
    return analysis.decision().subject().choice().isEmpty()
        && !analysis.decision().subject().status().isPending();
  }

  /** What the consequences are those of, where nobody has chosen yet; empty otherwise. */
  String supposition() {
    return analysis.decision().subject().choice().isPresent() || isOver()
        ? ""
        : analysis
            .ranking()
            .leader()
            .map(
                leader ->
                    "If %s, which leads, were chosen:".formatted(Markdown.name(leader.name())))
            .orElse("");
  }

  /** What speaks for and against the choice, or else the leader, beside its nearest rival. */
  List<String> consequences() {
    Optional<Option> subject =
        analysis.decision().subject().choice().map(Choice::option).or(analysis.ranking()::leader);
    Optional<Option> rival =
        contenders.stream()
            .map(Standing::option)
            .filter(option -> !option.equals(subject.orElse(option)))
            .findFirst();
    if (isOver()) {
      return List.of("Neutral, because no option was chosen.");
    }
    if (subject.isEmpty()) {
      return List.of("Neutral, because they depend on the choice that is still to be made.");
    }
    List<String> sentences = new ArrayList<>();
    new Demands(analysis)
        .against(subject.get())
        .forEach(reason -> sentences.add("Bad, because " + reason + "."));
    if (rival.isEmpty()) {
      return sentences.isEmpty()
          ? List.of("Neutral, because there is no other option to compare with.")
          : sentences;
    }
    compare(subject.get(), rival.get(), sentences);
    return sentences.isEmpty()
        ? List.of("Neutral, because nothing sets it apart from the others.")
        : sentences;
  }

  private void compare(Option subject, Option rival, List<String> sentences) {
    Comparison comparison = Comparison.of(analysis, subject, rival);
    List<Criterion> out = analysis.option(subject).knockedOutBy();
    comparison.inFavour().stream()
        .filter(difference -> !out.contains(difference.criterion()))
        .limit(EACH_WAY)
        .forEach(difference -> sentences.add("Good, because " + told(comparison, difference)));
    comparison.against().stream()
        .filter(difference -> !out.contains(difference.criterion()))
        .limit(EACH_WAY)
        .forEach(difference -> sentences.add("Bad, because " + told(comparison, difference)));
  }

  private String told(Comparison comparison, Difference difference) {
    Criterion criterion = difference.criterion();
    return "%s %s on %s%s and %s %s: %s points %s."
        .formatted(
            Markdown.name(comparison.first().name()),
            rated(criterion, comparison.first()),
            Markdown.name(criterion.name()),
            ScaleWords.areNeeded(criterion, analysis.decision())
                ? " (" + Markdown.text(ScaleWords.of(criterion)) + ")"
                : "",
            Markdown.name(comparison.second().name()),
            rated(criterion, comparison.second()),
            Decimals.ONE.text(Math.abs(difference.points())),
            difference.points() > 0 ? "ahead" : "behind");
  }

  private String rated(Criterion criterion, Option option) {
    Rating rating = analysis.ratings().at(criterion, option);
    return rating.missing()
        ? "has no evidence"
        : Markdown.text(
            "is rated "
                + analysis.ratings().figures(criterion).rating(rating.rating().orElseThrow()));
  }

  /** When to look again: what evidence is still missing that could change who comes first. */
  List<String> lookAgain() {
    List<String> sentences = new ArrayList<>();
    for (OptionResult result : analysis.options()) {
      List<Criterion> unknown = result.unknown();
      if (!unknown.isEmpty() && couldChangeTheFirst(result)) {
        sentences.add(
            "Look again when there is evidence for %s on %s: %s."
                .formatted(
                    Markdown.name(result.option().name()), criteria(unknown), couldBecome(result)));
      }
    }
    return sentences;
  }

  private static String couldBecome(OptionResult result) {
    if (!result.mayBeKnockedOut()) {
      return "its score of %s could become anything from %s to %s"
          .formatted(
              Decimals.ONE.text(result.score()),
              Decimals.ONE.text(result.lowest()),
              Decimals.ONE.text(result.highest()));
    }
    List<String> open =
        Stream.concat(
                result.undecided().stream().map(Criterion::name),
                result.openSubtotals().stream().map(one -> one.group().text()))
            .map(Markdown::name)
            .toList();
    String out =
        open.isEmpty()
            ? "its score could stay below what it must reach"
            : "what it must reach on %s could knock it out".formatted(Phrases.list(open));
    return result.highest() > result.score()
        ? "%s, and its score of %s could become up to %s"
            .formatted(out, Decimals.ONE.text(result.score()), Decimals.ONE.text(result.highest()))
        : out;
  }

  /** Whether the option could come first, be it with others, or is first and could lose it. */
  private boolean couldChangeTheFirst(OptionResult result) {
    List<Option> first = analysis.ranking().first();
    boolean leads = first.contains(result.option());
    return (leads && result.mayBeKnockedOut())
        || (!result.knockedOut()
            && analysis.options().stream()
                .filter(other -> !other.knockedOut() && !other.equals(result))
                .filter(other -> leads || first.contains(other.option()))
                .anyMatch(
                    other ->
                        leads
                            ? other.highest() >= result.lowest()
                            : result.highest() >= other.lowest()));
  }

  private static String shortOn(OptionResult result) {
    return Phrases.list(result.fallsShortOn().stream().map(Markdown::name).toList());
  }

  private static String names(List<Option> options) {
    return Phrases.list(options.stream().map(Option::name).map(Markdown::name).toList());
  }

  private static String criteria(List<Criterion> criteria) {
    return Phrases.list(criteria.stream().map(Criterion::name).map(Markdown::name).toList());
  }
}
