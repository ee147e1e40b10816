package dev.decisionmatrix.report;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.display.Phrases;
import dev.decisionmatrix.model.Claim;
import java.util.ArrayList;
import java.util.List;

/** How much is claimed, by how many: ratings of raters, claims of sources, our own assumptions. */
record ClaimsCounted(Analysis analysis) {
  /** What is said, by how many; our own assumptions are not a source. */
  String words() {
    List<Claim> claims =
        analysis.decision().claims().stream().filter(analysis.scenario()::counts).toList();
    List<Claim> judged = claims.stream().filter(one -> one.rater().isPresent()).toList();
    List<Claim> cited = claims.stream().filter(one -> one.source().isPresent()).toList();
    int own = (int) claims.stream().filter(ClaimsCounted::isAssumed).count();
    String assumptions = Phrases.figures(own, "assumption of our own", "assumptions of our own");
    if (own > 0 && own == claims.size()) {
      return assumptions + " and no source" + switchedOff(claims);
    }
    int raters = (int) judged.stream().flatMap(one -> one.rater().stream()).distinct().count();
    int sources = (int) cited.stream().flatMap(one -> one.source().stream()).distinct().count();
    List<String> parts = new ArrayList<>();
    if (raters > 0) {
      parts.add(
          Phrases.figures(judged.size(), "rating", "ratings")
              + " by "
              + Phrases.figures(raters, "rater", "raters"));
    }
    if (sources > 0 || raters == 0) {
      parts.add(
          Phrases.figures(cited.size(), "claim", "claims")
              + " from "
              + Phrases.figures(sources, "source", "sources"));
    }
    if (own > 0) {
      parts.add(assumptions);
    }
    return Phrases.list(parts) + switchedOff(claims);
  }

  private static boolean isAssumed(Claim claim) {
    return claim.source().isEmpty() && claim.rater().isEmpty();
  }

  private String switchedOff(List<Claim> counted) {
    int off = analysis.decision().claims().size() - counted.size();
    return off == 0 ? "" : ", " + off + " more switched off";
  }
}
