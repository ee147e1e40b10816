package dev.decisionmatrix.workbook.sensitivity;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.BeyondWords;
import dev.decisionmatrix.analysis.ChangeWords;
import dev.decisionmatrix.analysis.CheaperWords;
import dev.decisionmatrix.analysis.Demand;
import dev.decisionmatrix.analysis.NoRating;
import dev.decisionmatrix.analysis.RatingFigures;
import dev.decisionmatrix.analysis.ReadmissionWords;
import dev.decisionmatrix.analysis.TooLowWords;
import dev.decisionmatrix.display.Arial;
import dev.decisionmatrix.display.SetApart;
import dev.decisionmatrix.model.Claim;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.model.Policy;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The longest sentences that formulas can give once people have changed something: with the widest
 * names and figures. Rows must hold them.
 */
final class Longest {
  private static final Arial FONT = Arial.regular(10);
  private static final String SHARE = "100.00%";
  private static final String POINTS = "100.0";

  private final Analysis analysis;
  private final String option;
  private final String criterion;

  Longest(Analysis analysis) {
    this.analysis = analysis;
    option = widest(analysis.decision().options().stream().map(Option::name));
    criterion = widest(analysis.decision().criteria().stream().map(Criterion::name));
  }

  private static String widest(Stream<String> texts) {
    return texts.max(Comparator.comparingDouble(FONT::pixels)).orElse("");
  }

  String criterion() {
    return criterion;
  }

  /** How wide the widest name of a criterion is. */
  double criterionPixels() {
    return FONT.pixels(criterion);
  }

  String weight() {
    return weight(option);
  }

  String moved() {
    return moved(option);
  }

  String rating() {
    return rating(option);
  }

  /** All that can be said of an option: why it is knocked out, or what would bring it to lead. */
  String of(Option one) {
    String name = one.name();
    String evidence = ChangeWords.EVIDENCE.with(name, POINTS, option, POINTS);
    String rating = rating(name);
    String leads = String.join(" ", weight(name), moved(name), rating, evidence);
    return widest(
        Stream.of(
            leads,
            out(name) + " " + rating,
            out(name) + tooLow(name),
            exceeds(name) + " " + rating));
  }

  /** That sub-totals and the score are too low, and what brings it back. */
  private String tooLow(String name) {
    Policy policy = analysis.decision().policy();
    if (!policy.asksForTotals()) {
      return "";
    }
    Stream<String> below =
        policy.mustReachSubtotals().keySet().stream()
            .map(group -> TooLowWords.SUBTOTAL.with(name, group.text(), POINTS, POINTS));
    String score = TooLowWords.SCORE.with(name, POINTS, POINTS);
    String rated =
        widest(
            analysis.decision().criteria().stream()
                .map(on -> ReadmissionWords.RATED.with(on.name(), figure(on), figure(on))));
    String weighs = ReadmissionWords.WEIGHS_MORE.with(criterion, SHARE, SHARE);
    String back = ReadmissionWords.BACK.with(name, ReadmissionWords.EITHER.with(rated, weighs));
    return Stream.concat(below, Stream.of(score, back)).collect(Collectors.joining(" ", " ", ""));
  }

  /** Who leads where one weight is beyond what the leader stands. */
  String beyond() {
    String name = SetApart.quoted(option);
    String share = POINTS + "%";
    return name + BeyondWords.LEADS_BELOW + share + ", " + name + BeyondWords.LEADS_ABOVE + share;
  }

  private String weight(String name) {
    return widest(
        Stream.of(
            ChangeWords.WEIGHS_MORE.with(name, option, criterion, SHARE, SHARE),
            ChangeWords.NO_WEIGHT.with(name, option)));
  }

  private String moved(String name) {
    return widest(
        Stream.of(
            ChangeWords.MOVED_BEHIND.with(name, option, POINTS, criterion, criterion, option),
            ChangeWords.NO_MOVE.with(name, option)));
  }

  private String rating(String name) {
    Stream<String> none = Stream.of(NoRating.of(analysis).leads().with(name, option));
    Stream<String> some =
        analysis.decision().criteria().stream()
            .flatMap(
                on -> {
                  String figure = figure(on);
                  return Stream.of(
                      ChangeWords.LOWERED.with(name, option, option, on.name(), figure, figure),
                      ChangeWords.KNOCKED_OUT.with(name, option, on.name(), figure, figure));
                });
    return widest(Stream.concat(none, some));
  }

  private String out(String name) {
    return analysis.decision().criteria().stream()
        .filter(on -> on.mustReach().isPresent())
        .map(
            on -> ChangeWords.OUT.with(name, on.name(), figure(on), figure(on) + Demand.behind(on)))
        .collect(Collectors.joining(" "));
  }

  /** That it costs more than it may, and at which costs it comes back. */
  private String exceeds(String name) {
    List<String> costs =
        analysis.decision().costs().stream()
            .map(cost -> CheaperWords.COSTS.with(cost.name(), paid(cost), paid(cost)))
            .toList();
    String out =
        analysis.decision().costs().stream()
            .map(cost -> ChangeWords.EXCEEDS.with(name, cost.name(), paid(cost), paid(cost)))
            .collect(Collectors.joining(" "));
    return out
        + " "
        + CheaperWords.RANKS.with(name, String.join(CheaperWords.AND, costs), "8", "8");
  }

  /** The most that is claimed of a cost, with its unit. */
  private String paid(Criterion cost) {
    double most =
        analysis.decision().claims().stream()
            .filter(claim -> claim.criterion().equals(cost))
            .mapToDouble(Claim::rating)
            .max()
            .orElse(0);
    return analysis.ratings().figures(cost).rating(most);
  }

  /** The widest of a criterion's figures, with its unit. */
  private String figure(Criterion on) {
    RatingFigures.Pair ends =
        analysis.ratings().figures(on).worked(on.scale().worst(), on.scale().best());
    return widest(List.of(ends.one(), ends.other()).stream());
  }
}
