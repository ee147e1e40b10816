package dev.decisionmatrix.report;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.ChoiceWords;
import dev.decisionmatrix.analysis.Citations;
import dev.decisionmatrix.analysis.Demand;
import dev.decisionmatrix.analysis.DominanceWords;
import dev.decisionmatrix.analysis.OptionResult;
import dev.decisionmatrix.analysis.RatingFigures;
import dev.decisionmatrix.analysis.Standing;
import dev.decisionmatrix.analysis.Subtotal;
import dev.decisionmatrix.blocks.Block;
import dev.decisionmatrix.blocks.Chart;
import dev.decisionmatrix.blocks.Text;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.display.Phrases;
import dev.decisionmatrix.display.SetApart;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The ranking as bars, and what knocks options out. */
final class RankingSection implements Section {
  /** So many bars leave room on the page for what decided it. */
  private static final int MOST = 12;

  /** Of more options so many are drawn: those that the decision is about. */
  private static final int DRAWN = 8;

  private final Analysis analysis;
  private final Citations citations;

  RankingSection(Analysis analysis, Citations citations) {
    this.analysis = analysis;
    this.citations = citations;
  }

  @Override
  public List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Together(List.of(new Block.Heading(2, "Ranking", "ranking"), chart())));
    undrawn().ifPresent(blocks::add);
    new OtherViewsLine(analysis, citations).block().ifPresent(blocks::add);
    CostsSection.line(analysis).ifPresent(blocks::add);
    DominanceWords.sentence(analysis)
        .map(told -> new Prose().strong("Dominated.").plain(" ").told(told, analysis.decision()))
        .ifPresent(prose -> blocks.add(new Block.Paragraph(prose.text())));
    List<OptionResult> out = analysis.options().stream().filter(OptionResult::knockedOut).toList();
    if (!out.isEmpty()) {
      blocks.add(
          new Block.Paragraph(new Prose().told(knockedOut(out), analysis.decision()).text()));
    }
    return blocks;
  }

  private Block chart() {
    List<Chart.Bar> bars = new ArrayList<>();
    List<String> told = new ArrayList<>();
    for (OptionResult result : drawn()) {
      bars.add(
          new Chart.Bar(
              label(result),
              result.score(),
              result.atLeast().orElse(result.score()),
              result.highest(),
              accented().contains(result.option())));
      told.add(label(result) + " " + Figures.table(result.score()) + range(result));
    }
    return new Chart.BarChart(
        Text.of(caption()),
        "Scores of 100 points: " + String.join("; ", told) + ".",
        bars,
        100,
        Decimals.ONE);
  }

  /** The first of them, and what people chose. */
  private List<OptionResult> drawn() {
    List<OptionResult> all =
        analysis.ranking().inOrder().stream().map(Standing::option).map(analysis::option).toList();
    return all.size() <= MOST
        ? all
        : all.stream()
            .filter(
                one ->
                    all.indexOf(one) < DRAWN
                        || analysis.chosen().filter(one.option()::equals).isPresent())
            .toList();
  }

  private Optional<Block> undrawn() {
    int all = analysis.options().size();
    return all <= MOST
        ? Optional.empty()
        : Optional.of(
            new Block.Paragraph(
                new Prose()
                    .plain("The first " + DRAWN + " of " + all + " options are drawn; ")
                    .shown(MatrixSection.RANKING)
                    .plain(" has all.")
                    .text()));
  }

  /** What people chose, or else whoever is first. */
  private List<Option> accented() {
    return analysis.chosen().map(List::of).orElseGet(analysis.ranking()::first);
  }

  private String label(OptionResult result) {
    List<String> remarks = new ArrayList<>();
    if (analysis.chosen().filter(result.option()::equals).isPresent()) {
      remarks.add(ChoiceWords.of(analysis.decision().subject().status()));
    }
    if (result.knockedOut()) {
      remarks.add("knocked out");
    }
    String name = result.option().name();
    return remarks.isEmpty() ? name : name + " (" + String.join(", ", remarks) + ")";
  }

  private static String range(OptionResult result) {
    if (result.missing().isEmpty()) {
      return "";
    }
    String highest = Figures.table(result.highest());
    return result.mayBeKnockedOut()
        ? ", knocked out or up to %s with the evidence that is missing".formatted(highest)
        : ", from %s to %s with the evidence that is missing"
            .formatted(Figures.table(result.lowest()), highest);
  }

  private String caption() {
    String scores =
        analysis.decision().teams().size() == 1
            ? "Score out of 100 under the weights of "
                + analysis.decision().teams().get(0).name()
                + "."
            : "Score out of 100 under the weights of all teams together.";
    return drawn().stream().allMatch(result -> result.missing().isEmpty())
        ? scores
        : scores + " The line spans what missing evidence could make of it." + mayBeOut();
  }

  private String mayBeOut() {
    List<String> names =
        drawn().stream()
            .filter(OptionResult::mayBeKnockedOut)
            .map(result -> result.option().name())
            .toList();
    return names.isEmpty() ? "" : " It could also knock out " + Phrases.list(names) + ".";
  }

  private String knockedOut(List<OptionResult> out) {
    List<String> sentences = new ArrayList<>();
    for (OptionResult result : out) {
      sentences.add(
          "%s is knocked out: it reaches %s."
              .formatted(
                  SetApart.quoted(result.option().name()), Phrases.list(shortfalls(result))));
    }
    return String.join(" ", sentences);
  }

  private List<String> shortfalls(OptionResult result) {
    List<String> all = new ArrayList<>();
    result.knockedOutBy().forEach(criterion -> all.add(shortfall(result.option(), criterion)));
    for (Subtotal one : result.tooLow()) {
      String where = " on " + SetApart.quoted(one.group().text()) + " together";
      all.add(points(one.highest(), one.mustReach(), atMost(one.score() < one.highest()) + where));
    }
    if (result.total() == OptionResult.Total.BELOW) {
      double asked = analysis.scenario().mustReachTotal();
      all.add(points(result.highest(), asked, atMost(!result.missing().isEmpty())));
    }
    return all;
  }

  private static String atMost(boolean missing) {
    return missing ? " at most" : "";
  }

  private static String points(double highest, double asked, String behind) {
    return "%s of 100 points%s (at least %s are demanded)"
        .formatted(
            Decimals.ONE.apart(highest, asked).text(highest),
            behind,
            Decimals.AS_TYPED.text(asked));
  }

  private String shortfall(Option option, Criterion criterion) {
    RatingFigures.Pair told =
        analysis
            .ratings()
            .figures(criterion)
            .pair(
                analysis.ratings().at(criterion, option).rating().orElseThrow(),
                criterion.mustReach().orElseThrow());
    return "%s on %s (at %s %s is demanded%s)"
        .formatted(
            told.one(),
            SetApart.quoted(criterion.name()),
            criterion.isMoreBetter() ? "least" : "most",
            told.other(),
            Demand.within(criterion));
  }
}
