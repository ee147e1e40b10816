package dev.decisionmatrix.input;

import dev.decisionmatrix.model.Claim;
import dev.decisionmatrix.model.Rater;
import dev.decisionmatrix.model.Source;
import dev.decisionmatrix.problem.Code;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells teams that are cited as sources where none is named as a rater: what a source says is known
 * to all, so that no team's result would be by what it rates itself.
 */
record TeamsCited(Known<Rater> raters) {
  /** Around a title that was supplied. */
  private static final Pattern BRACKETS = Pattern.compile("[\\[\\]]");

  void check(List<Claim> claims, Cell heading, InputText text) {
    if (claims.stream().anyMatch(claim -> claim.rater().isPresent())) {
      return;
    }
    Set<Source> cited = new LinkedHashSet<>();
    claims.forEach(claim -> claim.source().ifPresent(cited::add));
    List<Source> teams = cited.stream().filter(source -> team(source).isPresent()).toList();
    if (!teams.isEmpty()) {
      text.report(
          Code.TEAM_AS_SOURCE,
          heading,
          new Message(told(teams), help(teams.size() == cited.size(), heading.text())));
    }
  }

  private Optional<Rater> team(Source source) {
    return raters
        .lookup()
        .find(source.id())
        .or(() -> raters.lookup().find(BRACKETS.matcher(source.title()).replaceAll("")));
  }

  private static String told(List<Source> teams) {
    List<String> ids = teams.stream().map(source -> "`" + source.id() + "`").toList();
    return (teams.size() == 1 ? "source %s is a team" : "sources %s are teams")
            .formatted(String.join(", ", ids))
        + " of the decision: what a source says is known to all, and no team's own rating";
  }

  private static String help(boolean all, String heading) {
    return all
        ? "if they rate so themselves, rename the heading `" + heading + "` to `rater`"
        : "if they rate so themselves, name them in a column `rater` and not in `" + heading + "`";
  }
}
