package dev.decisionmatrix.analysis;

import dev.decisionmatrix.display.Phrases;
import dev.decisionmatrix.display.SetApart;
import dev.decisionmatrix.model.AwaitedTeam;
import dev.decisionmatrix.model.Decision;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Names the teams that have not weighed yet, those apart that rate. */
public final class AwaitedWords {
  /** Of more teams the first are named. */
  private static final int NAMED = 5;

  private static final String RATES = " rates and has not weighed";
  private static final String RATE = " rate and have not weighed";

  private AwaitedWords() {}

  /** {@code Payments has not weighed yet}; empty where all have. */
  public static Optional<String> plain(Decision decision) {
    return of(decision, UnaryOperator.identity());
  }

  /** The same as a sentence, the names in quotes. */
  public static Optional<String> sentence(Decision decision) {
    return of(decision, SetApart::quoted).map(words -> words + ".");
  }

  /** {@code 2 teams have not weighed yet}. */
  public static String counted(Decision decision) {
    int teams = decision.awaited().size();
    return Phrases.figures(teams, "team", "teams") + verb(teams);
  }

  /** The same with each name as it is to be shown. */
  public static Optional<String> of(Decision decision, UnaryOperator<String> shown) {
    List<AwaitedTeam> raters = decision.awaited().stream().filter(decision::rates).toList();
    List<AwaitedTeam> others =
        decision.awaited().stream().filter(team -> !decision.rates(team)).toList();
    List<String> parts = new ArrayList<>();
    if (!raters.isEmpty()) {
      parts.add(named(raters, shown) + (raters.size() == 1 ? RATES : RATE));
    }
    if (!others.isEmpty()) {
      parts.add(named(others, shown) + verb(others.size()));
    }
    return parts.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", parts));
  }

  private static String named(List<AwaitedTeam> teams, UnaryOperator<String> shown) {
    int named = teams.size() > NAMED + 1 ? NAMED : teams.size();
    List<String> names = new ArrayList<>();
    teams.subList(0, named).forEach(team -> names.add(shown.apply(team.name())));
    if (named < teams.size()) {
      names.add(teams.size() - named + " more teams");
    }
    return Phrases.list(names);
  }

  /** {@code all figures are by the weights of the other 3 teams}. */
  public static String others(Decision decision) {
    int teams = decision.teams().size();
    return "all figures are by the weights of the other "
        + (teams == 1 ? "team" : teams + " teams");
  }

  private static String verb(int teams) {
    return teams == 1 ? " has not weighed yet" : " have not weighed yet";
  }
}
