package dev.decisionmatrix.workbook;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.model.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the verdict's cells say as delivered: the sentences of the analysis, as many as there is
 * room for.
 */
final class VerdictLines {
  static final String MORE = " more could come first. ";

  private final Analysis analysis;

  VerdictLines(Analysis analysis) {
    this.analysis = analysis;
  }

  String leader() {
    int first = analysis.ranking().first().size();
    return analysis
        .ranking()
        .leader()
        .map(Option::name)
        .orElse(first == 0 ? "none" : "tie of " + first);
  }

  String headline() {
    Optional<Option> leader = analysis.ranking().leader();
    int first = analysis.ranking().first().size();
    boolean open = !new Overtaking(analysis).options().isEmpty();
    String but = open ? ", but missing evidence could change that" : "";
    if (first == 0) {
      return "Every option is knocked out.";
    }
    if (leader.isEmpty()) {
      return first + " options share first place" + but + ".";
    }
    if (analysis.ranking().margin().isEmpty()) {
      return leader.get().name() + " is the only option in contention.";
    }
    double margin = analysis.ranking().margin().getAsDouble();
    String close = !open && margin < analysis.scenario().closeCall() ? ": a close call" : "";
    return leader.get().name()
        + " leads by "
        + Decimals.ONE.text(margin)
        + " points"
        + but
        + close
        + ".";
  }

  /** As many lines as there is room for; the last one sums up what does not fit. */
  List<String> reasons(int room) {
    int open = new Overtaking(analysis).options().size();
    List<String> told = analysis.verdict().reasons();
    List<String> lines = new ArrayList<>(told);
    if (open >= room) {
      lines = new ArrayList<>(told.subList(0, room - 1));
      String tail = String.join(" ", told.subList(open, told.size()));
      lines.add((open - room + 1 + MORE + tail).strip());
    }
    while (lines.size() < room) {
      lines.add("");
    }
    return lines;
  }
}
