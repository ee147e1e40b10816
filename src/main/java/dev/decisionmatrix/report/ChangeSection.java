package dev.decisionmatrix.report;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.ChangeWords;
import dev.decisionmatrix.analysis.OptionResult;
import dev.decisionmatrix.blocks.Block;
import dev.decisionmatrix.blocks.Text;
import dev.decisionmatrix.display.Phrases;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What would change it: gaps in the evidence, and the least change of a weight. Who is first when
 * something is left out or looked at otherwise stands under the ranking.
 */
final class ChangeSection implements Section {
  static final String ANCHOR = "what-would-change-it";

  private static final int NAMES = 3;

  /** So many gaps are told one by one. */
  private static final int GAPS = 3;

  /** One less where a long ranking leaves little of page 1. */
  private static final int LONG_RANKING = 4;

  private final Analysis analysis;

  ChangeSection(Analysis analysis) {
    this.analysis = analysis;
  }

  @Override
  public List<Block> blocks() {
    if (analysis.ranking().contenders().size() < 2) {
      return List.of();
    }
    List<Text> items = new ArrayList<>();
    choice().ifPresent(items::add);
    gaps(items);
    ChangeWords.nearestFlip(analysis)
        .ifPresent(
            sentence ->
                items.add(
                    new Prose()
                        .strong("One weight.")
                        .told(" " + sentence, analysis.decision())
                        .text()));
    Block.Heading heading = new Block.Heading(3, "What would change it", ANCHOR);
    return items.isEmpty()
        ? List.of(new Block.Together(List.of(heading, new Block.Paragraph(Text.of(nothing())))))
        : List.of(heading, new Block.Bullets(items));
  }

  /** What would make a choice lead that does not. */
  private Optional<Text> choice() {
    return analysis
        .chosen()
        .flatMap(chosen -> ChangeWords.of(analysis, chosen).stream().findFirst())
        .map(
            sentence ->
                new Prose().strong("The choice.").told(" " + sentence, analysis.decision()).text());
  }

  /** The gaps that matter, of the best options first; the ranking table has them all. */
  private void gaps(List<Text> items) {
    List<OptionResult> gaps =
        analysis.ranking().contenders().stream()
            .map(standing -> analysis.option(standing.option()))
            .filter(analysis.overtaking()::hangsOn)
            .toList();
    int room = analysis.options().size() > LONG_RANKING ? GAPS - 1 : GAPS;
    int told = gaps.size() > room ? room - 1 : gaps.size();
    gaps.stream().limit(told).forEach(result -> items.add(gap(result)));
    if (gaps.size() > told) {
      items.add(
          new Prose()
              .strong(
                  "Evidence for %s."
                      .formatted(
                          Phrases.count(gaps.size() - told, "other option", "other options")))
              .plain(" Their gaps could change the lead as well; see the ")
              .shown(MatrixSection.RANKING)
              .plain(".")
              .text());
    }
  }

  private String nothing() {
    if (analysis.ranking().leader().isEmpty()) {
      return "The first place is shared, so there is no lead to change. "
          + SharedFirst.words(analysis);
    }
    if (!analysis.otherViews().views().isEmpty()) {
      return "No gap in the evidence and no single weight can; the other views stand above.";
    }
    return analysis.decision().teams().size() == 1
        ? "No gap in the evidence, no single weight and no single source can."
        : "No gap in the evidence, no single weight and no single source can, and every team's own"
            + " weights put the same option first.";
  }

  /** For a first option all others in contention, for another one the first options. */
  private List<OptionResult> rivals(OptionResult result) {
    List<Option> first = analysis.ranking().first();
    return analysis.ranking().contenders().stream()
        .map(standing -> analysis.option(standing.option()))
        .filter(other -> !other.equals(result))
        .filter(other -> first.contains(result.option()) || first.contains(other.option()))
        .toList();
  }

  private Text gap(OptionResult result) {
    Prose prose =
        new Prose()
            .strong("Evidence for %s on %s.".formatted(result.option().name(), criteria(result)))
            .plain(" ")
            .told(couldTurnOut(result), analysis.decision());
    List<String> rivals =
        rivals(result).stream()
            .map(rival -> rival.option().name() + " " + reach(rival))
            .limit(NAMES)
            .toList();
    return prose.plain("; " + Phrases.list(rivals) + ".").text();
  }

  private static String couldTurnOut(OptionResult result) {
    return result.mayBeKnockedOut()
        ? "It could be knocked out: %s. Its score of %s could turn out up to %s"
            .formatted(
                result.openDemand(), Figures.table(result.score()), Figures.table(result.highest()))
        : "Its score of %s could turn out anywhere from %s to %s"
            .formatted(
                Figures.table(result.score()),
                Figures.table(result.lowest()),
                Figures.table(result.highest()));
  }

  private static String reach(OptionResult rival) {
    if (rival.mayBeKnockedOut()) {
      return "may be knocked out or have up to " + Figures.table(rival.highest());
    }
    return rival.missing().isEmpty()
        ? "has " + Figures.table(rival.score())
        : "may have %s to %s"
            .formatted(Figures.table(rival.lowest()), Figures.table(rival.highest()));
  }

  private static String criteria(OptionResult result) {
    List<String> names = result.missing().stream().map(Criterion::name).toList();
    return names.size() <= NAMES ? Phrases.list(names) : Phrases.number(names.size()) + " criteria";
  }
}
