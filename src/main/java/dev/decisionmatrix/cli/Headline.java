package dev.decisionmatrix.cli;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.AwaitedWords;
import dev.decisionmatrix.analysis.RaterWords;
import dev.decisionmatrix.analysis.Rounding;
import dev.decisionmatrix.analysis.Standing;
import dev.decisionmatrix.analysis.VerdictWords;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.display.Phrases;
import java.util.List;

/**
 * The result in a line: {@code open: Django ORM leads with 61 of 100, SQLAlchemy follows with 57}.
 */
record Headline(String kind, String words) {
  static Headline of(Analysis analysis) {
    String assumed = analysis.ratings().assumedAlone() ? ", on our own assumptions alone" : "";
    String dissent = RaterWords.counted(analysis).map(words -> "; " + words).orElse("");
    String awaited = AwaitedWords.plain(analysis.decision()).map(words -> "; " + words).orElse("");
    return new Headline(
        analysis.verdict().kind().word(), words(analysis) + assumed + dissent + awaited);
  }

  @Override
  public String toString() {
    return kind + ": " + words;
  }

  private static String words(Analysis analysis) {
    List<Standing> contenders = analysis.ranking().contenders();
    if (contenders.isEmpty()) {
      return "every option is knocked out";
    }
    String points = points(contenders.get(0), analysis) + " of 100";
    int first = analysis.ranking().first().size();
    String poor = analysis.verdict().poor().isEmpty() ? "" : poor(contenders.size());
    if (first > 1) {
      List<String> names = contenders.subList(0, first).stream().map(Headline::name).toList();
      return Phrases.list(names) + " share the lead with " + points + poor;
    }
    String lead = name(contenders.get(0)) + " leads with " + points;
    String follows =
        contenders.size() == 1
            ? ""
            : ", "
                + name(contenders.get(1))
                + " follows with "
                + points(contenders.get(1), analysis);
    return lead + follows + poor;
  }

  private static String poor(int contenders) {
    return ", but " + VerdictWords.poor(contenders);
  }

  private static String name(Standing standing) {
    return standing.option().name();
  }

  /** Whole, unless that would hide that it is not good enough. */
  private static String points(Standing standing, Analysis analysis) {
    double goodEnough = analysis.scenario().goodEnough();
    return Rounding.hides(Decimals.WHOLE, standing.score(), goodEnough)
        ? Rounding.apart(standing.score(), goodEnough)
        : Decimals.WHOLE.text(standing.score());
  }
}
