package dev.decisionmatrix.input;

import dev.decisionmatrix.model.Claim;
import dev.decisionmatrix.model.Rater;
import dev.decisionmatrix.problem.Code;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The teams that rate, or have a table in which they are to. */
record RatingTeams(CatalogueReader known, Known<Rater> raters) {
  Set<Rater> all(List<Claim> claims) {
    Set<Rater> rating = new LinkedHashSet<>();
    claims.forEach(claim -> claim.rater().ifPresent(rating::add));
    known
        .texts()
        .teams()
        .keySet()
        .forEach(name -> raters.lookup().find(name).ifPresent(rating::add));
    known
        .ofTeams()
        .forEach(
            (name, table) -> {
              if (table.isBlank() && raters.lookup().find(name).isPresent()) {
                tell(table);
              }
            });
    return rating;
  }

  private static void tell(WideTable table) {
    boolean isEmpty = table.raw().rows().isEmpty();
    String wrong = isEmpty ? "the table has headings alone" : "no cell has a rating";
    table
        .text()
        .report(
            Code.CLAIMS_MISSING,
            new Message(
                wrong + ": the team has not rated yet",
                (isEmpty ? "add a row for each criterion" : "fill in its ratings")
                    + ", or delete the file if the team will not rate"));
  }
}
