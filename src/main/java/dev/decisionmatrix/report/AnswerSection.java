package dev.decisionmatrix.report;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.AwaitedWords;
import dev.decisionmatrix.analysis.ChoiceWords;
import dev.decisionmatrix.analysis.OptionResult;
import dev.decisionmatrix.analysis.RaterWords;
import dev.decisionmatrix.analysis.Standing;
import dev.decisionmatrix.analysis.Verdict;
import dev.decisionmatrix.analysis.VerdictWords;
import dev.decisionmatrix.blocks.Block;
import dev.decisionmatrix.blocks.Text;
import dev.decisionmatrix.display.Phrases;
import dev.decisionmatrix.display.SetApart;
import dev.decisionmatrix.markdown.MarkdownText;
import dev.decisionmatrix.model.Choice;
import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.model.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The head of page 1: what is decided, what leads and how firmly, in a box and three figures. */
final class AnswerSection implements Section {
  private static final int REASONS = 1;

  /** So many decision makers are named; the context names all. */
  private static final int DECIDERS = 8;

  private final Analysis analysis;
  private final Decision decision;

  AnswerSection(Analysis analysis) {
    this.analysis = analysis;
    this.decision = analysis.decision();
  }

  @Override
  public List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Title(kicker(), decision.subject().title(), scope()));
    deciders().ifPresent(blocks::add);
    blocks.add(callout());
    blocks.add(new KeyFigures(analysis).block());
    return blocks;
  }

  /** Who decides; empty where nobody is named. */
  private Optional<Block> deciders() {
    List<String> names = decision.subject().people().decisionMakers();
    String more =
        names.size() > DECIDERS
            ? " and %s more".formatted(Phrases.number(names.size() - DECIDERS))
            : "";
    return names.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Block.Paragraph(
                new Prose()
                    .muted(
                        "Decision makers: "
                            + String.join(", ", names.stream().limit(DECIDERS).toList())
                            + more
                            + ".")
                    .text()));
  }

  private String kicker() {
    String status = "Decision report · " + decision.subject().standing();
    return decision
        .subject()
        .date()
        .map(date -> status + " · " + Figures.date(date))
        .orElse(status);
  }

  private String scope() {
    return Phrases.figures(decision.options().size(), "option", "options")
        + ", "
        + Phrases.figures(decision.criteria().size(), "criterion", "criteria")
        + ", "
        + teams()
        + "; "
        + new ClaimsCounted(analysis).words()
        + gaps()
        + ".";
  }

  private String teams() {
    int weighed = decision.teams().size();
    int all = weighed + decision.awaited().size();
    return weighed == all
        ? Phrases.figures(all, "team", "teams")
        : weighed + " of " + Phrases.figures(all, "team", "teams");
  }

  private String gaps() {
    int missing = analysis.options().stream().mapToInt(result -> result.missing().size()).sum();
    int cells = decision.criteria().size() * decision.options().size();
    return missing == 0
        ? ""
        : ", none for %s of %s".formatted(missing, Phrases.figures(cells, "rating", "ratings"));
  }

  private Block callout() {
    Prose prose = new Prose();
    if (!decision.subject().question().isBlank()) {
      prose.emphasis(decision.subject().question().strip()).plain(" ");
    }
    if (analysis.ratings().assumedAlone()) {
      prose.strong(VerdictWords.ASSUMED).plain(" ");
    }
    decision.subject().choice().ifPresentOrElse(choice -> choice(prose, choice), () -> none(prose));
    standing(prose);
    standIns(prose);
    verdict(prose);
    analysis.verdict().poor().ifPresent(none -> prose.plain(" ").strong(none));
    RaterWords.dissent(analysis, UnaryOperator.identity())
        .ifPresent(words -> prose.plain(" ").strong(words));
    AwaitedWords.plain(decision).ifPresent(words -> prose.plain(" ").strong(words + "."));
    return new Block.Callout(prose.text());
  }

  private void choice(Prose prose, Choice choice) {
    String word = ChoiceWords.of(decision.subject().status());
    prose.strong(Phrases.capitalised(word) + ": " + choice.option().name() + ".").plain(" ");
    because(prose, MarkdownText.of(choice.because()));
    OptionResult chosen = analysis.option(choice.option());
    if (chosen.knockedOut()) {
      prose.plain("The criteria knock it out. ");
    } else if (!analysis.ranking().first().contains(choice.option())) {
      prose.plain(
          "It is not the leader: it has rank %s of %s. "
              .formatted(Figures.rank(chosen.rank()), analysis.ranking().contenders().size()));
    }
  }

  /** The first paragraph; the context has the rest. */
  private static void because(Prose prose, MarkdownText because) {
    if (!because.isEmpty()) {
      Text first = because.first();
      prose.all(first);
      prose.plain(Phrases.isSentence(first.plain()) ? " " : ". ");
    }
  }

  /** Nobody has chosen: not yet, or the record is over. */
  private void none(Prose prose) {
    Status status = decision.subject().status();
    if (status.isPending()) {
      prose.plain("Not decided yet. ");
    } else {
      prose.strong(Phrases.capitalised(status.word()) + ":").plain(" no option was chosen. ");
    }
  }

  private void standing(Prose prose) {
    List<Standing> contenders = analysis.ranking().contenders();
    if (contenders.isEmpty()) {
      prose.strong("No option is left:").plain(" each falls short of what a criterion demands. ");
      return;
    }
    List<Option> first = analysis.ranking().first();
    String score = Figures.ofHundred(analysis, contenders.get(0).score());
    if (first.size() > 1) {
      prose.strong(Phrases.list(Figures.names(first)) + " tie").plain(" at " + score + ". ");
    } else if (contenders.size() == 1) {
      prose
          .strong(first.get(0).name() + " is the only option in contention")
          .plain(", with " + score + ". ");
    } else {
      prose
          .strong(first.get(0).name() + " leads")
          .told(
              " with %s, %s ahead of %s. "
                  .formatted(
                      score,
                      Figures.headline(
                          analysis.ranking().margin().orElseThrow(),
                          analysis.scenario().closeCall()),
                      Figures.quoted(analysis.ranking().second())),
              decision);
    }
  }

  /** A lead that rests on stand-ins is told at once. */
  private void standIns(Prose prose) {
    int all = decision.criteria().size();
    List<Option> unknown =
        analysis.ranking().first().stream().filter(option -> missing(option) == all).toList();
    if (!unknown.isEmpty()) {
      prose.told(
          "There is no evidence on %s at all: %s the %s standing in. "
              .formatted(
                  Phrases.list(
                      unknown.stream().map(option -> SetApart.quoted(option.name())).toList()),
                  unknown.size() == 1 ? "its score is" : "their scores are",
                  StandIn.of(analysis)),
          decision);
    }
    for (Option option : analysis.ranking().first()) {
      int missing = missing(option);
      if (missing > 0 && missing < all) {
        prose.told(
            "%s of the %s ratings of %s %s no evidence; the %s stands in. "
                .formatted(
                    Phrases.capitalised(Phrases.number(missing)),
                    Phrases.number(all),
                    SetApart.quoted(option.name()),
                    missing == 1 ? "has" : "have",
                    StandIn.of(analysis)),
            decision);
      }
    }
  }

  private int missing(Option option) {
    return analysis.option(option).missing().size();
  }

  private void verdict(Prose prose) {
    Verdict verdict = analysis.verdict();
    if (analysis.ranking().contenders().size() < 2 && verdict.open().isEmpty()) {
      return;
    }
    prose.strong(word(verdict.kind())).plain(" ");
    List<String> reasons = verdict.reasons();
    prose.told(
        String.join(" ", reasons.subList(0, Math.min(REASONS, reasons.size()))),
        analysis.decision());
  }

  private static String word(Verdict.Kind kind) {
    return switch (kind) {
      case OPEN -> "The verdict is open.";
      case CLOSE -> "It is a close call.";
      case FRAGILE -> "The lead is fragile.";
      case CLEAR -> "The lead is clear.";
    };
  }
}
