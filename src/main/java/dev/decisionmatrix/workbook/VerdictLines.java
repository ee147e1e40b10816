package dev.decisionmatrix.workbook;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.VerdictWords;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.model.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the verdict's cells say as delivered: the sentences of the analysis, as many as there is
 * room for.
 */
public final class VerdictLines {
  static final String MORE = " more could come first. ";
  static final String BUT_EVIDENCE = ", but missing evidence could change that";
  static final String BUT_WEIGHTS = ", but weights a little off could change that";
  static final String CLOSELY = ": a close call";

  private final Analysis analysis;

  public VerdictLines(Analysis analysis) {
    this.analysis = analysis;
  }

  public String leader() {
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
    boolean open = !analysis.verdict().open().isEmpty();
    if (first == 0) {
      return VerdictWords.NONE;
    }
    if (leader.isEmpty()) {
      return first + " options share first place" + (open ? BUT_EVIDENCE : "") + ".";
    }
    if (analysis.ranking().margin().isEmpty()) {
      return leader.get().name() + " is the only option in contention.";
    }
    double margin = analysis.ranking().margin().getAsDouble();
    return leader.get().name()
        + " leads by "
        + Decimals.ONE.text(margin)
        + " points"
        + reservation()
        + ".";
  }

  private String reservation() {
    return switch (analysis.verdict().kind()) {
      case OPEN -> BUT_EVIDENCE;
      case CLOSE -> CLOSELY;
      case FRAGILE -> BUT_WEIGHTS;
      case CLEAR -> "";
    };
  }

  /** As many lines as there is room for; the last one sums up what does not fit. */
  List<String> reasons(int room) {
    List<String> lines = new ArrayList<>(analysis.verdict().open().values());
    String rest = String.join(" ", analysis.verdict().rest());
    int more = lines.size() - room + 1;
    if (more > 0) {
      lines.subList(room - 1, lines.size()).clear();
      rest = (more + MORE + rest).strip();
    }
    lines.add(rest);
    while (lines.size() < room) {
      lines.add("");
    }
    return lines;
  }
}
