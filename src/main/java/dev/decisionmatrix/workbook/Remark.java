package dev.decisionmatrix.workbook;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.OptionResult;
import dev.decisionmatrix.analysis.Rounding;
import dev.decisionmatrix.display.Decimals;

/** What the ranking says of an option beyond its figures. */
final class Remark {
  static final String LEADS = "leads";
  static final String SHARES = "shares first place";
  static final String BEHIND = " points behind";
  static final String COULD = "; could come first";
  static final String ONE_GAP = " criterion without evidence";
  static final String GAPS = " criteria without evidence";
  static final String KNOCKED_OUT = "knocked out; demands not reached: ";

  private final Analysis analysis;

  Remark(Analysis analysis) {
    this.analysis = analysis;
  }

  String of(OptionResult option) {
    int missing = option.missing().size();
    String gaps = missing == 0 ? "" : "; " + missing + (missing == 1 ? ONE_GAP : GAPS);
    return (option.knockedOut() ? KNOCKED_OUT + option.knockedOutBy().size() : contends(option))
        + gaps;
  }

  private String contends(OptionResult option) {
    double best = analysis.ranking().inOrder().get(0).score();
    boolean first = analysis.ranking().first().contains(option.option());
    String stands =
        !first
            ? Decimals.ONE.text(Rounding.rounded(best - option.score())) + BEHIND
            : analysis.ranking().leader().isPresent() ? LEADS : SHARES;
    return stands + (analysis.overtaking().couldComeFirst(option) ? COULD : "");
  }
}
