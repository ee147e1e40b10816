package dev.decisionmatrix.report;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.Robustness;
import dev.decisionmatrix.analysis.Standing;
import dev.decisionmatrix.blocks.Block;
import dev.decisionmatrix.blocks.Chart;
import dev.decisionmatrix.blocks.Chart.ShareRow;
import dev.decisionmatrix.blocks.Text;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.display.Phrases;
import dev.decisionmatrix.model.Option;
import java.util.ArrayList;
import java.util.List;

/** How often each option takes each rank, as bars. */
final class RankShares {
  private final Analysis analysis;

  RankShares(Analysis analysis) {
    this.analysis = analysis;
  }

  /** Every rank that the option takes at all, with its share. */
  private static String told(List<Double> shares) {
    List<String> told = new ArrayList<>();
    for (int rank = 1; rank <= shares.size(); rank++) {
      double share = shares.get(rank - 1);
      if (share > 0) {
        told.add("rank %s in %s".formatted(rank, Decimals.PERCENT_ONE.text(share)));
      }
    }
    return Phrases.list(told);
  }

  Block chart() {
    Robustness robustness = analysis.robustness();
    String off =
        "each weight off by up to %s%%".formatted(Decimals.AS_TYPED.text(robustness.offBy()));
    List<Standing> contenders = analysis.ranking().contenders();
    List<String> ranks = new ArrayList<>();
    List<ShareRow> rows = new ArrayList<>();
    List<String> told = new ArrayList<>();
    for (Standing standing : contenders) {
      ranks.add("rank " + (ranks.size() + 1));
      Option option = standing.option();
      List<Double> around = robustness.around().getOrDefault(option, List.of());
      List<Double> any = robustness.any().getOrDefault(option, List.of());
      rows.add(new ShareRow(option.name(), List.of(around, any)));
      told.add("%s %s; with any weights %s".formatted(option.name(), told(around), told(any)));
    }
    return new Chart.ShareChart(
        Text.of(
            "How often each option takes each rank in %s samples: the darker, the better the rank."
                .formatted(Figures.thousands(robustness.samples()))),
        "Share of samples, %s: %s.".formatted(off, String.join(". ", told)),
        ranks,
        List.of(off, "any weights at all"),
        rows);
  }
}
