package dev.decisionmatrix.workbook;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.ChangeWords;
import dev.decisionmatrix.analysis.OptionResult;
import dev.decisionmatrix.model.Option;
import java.util.List;

/**
 * What would bring an option to the lead: the sentences of the analysis, each in its place; empty
 * where there is none.
 *
 * @param out why it is knocked out
 */
public record ChangesTold(String out, String flip, String moved, String rating, String evidence) {
  public static ChangesTold of(Analysis analysis, Option option) {
    List<String> sentences = ChangeWords.of(analysis, option);
    OptionResult result = analysis.option(option);
    int next = result.knockedOutBy().size();
    String out = String.join(" ", sentences.subList(0, next));
    if (analysis.stability().overtake(option).isEmpty()) {
      return new ChangesTold(out, "", "", "", "");
    }
    String flip = result.knockedOut() ? "" : sentences.get(next++);
    String moved = result.knockedOut() ? "" : sentences.get(next++);
    String rating = sentences.get(next++);
    String evidence = next < sentences.size() ? sentences.get(next) : "";
    return new ChangesTold(out, flip, moved, rating, evidence);
  }
}
