package dev.decisionmatrix.analysis;

import dev.decisionmatrix.display.SetApart;
import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.model.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Which options are dominated, in words: in short on a sheet, in a sentence elsewhere. */
public final class DominanceWords {
  /** So many are named on a sheet. */
  public static final int NAMED = 4;

  /** An option and the best of those that dominate it. */
  public static final Sentence EACH = new Sentence("{} (by {})");

  public static final String COMMA = ", ";

  /** How many. */
  public static final Sentence MORE = new Sentence(" and {} more");

  /** So many are named in a sentence. */
  private static final int IN_A_SENTENCE = 5;

  private DominanceWords() {}

  /** Where costs are kept apart, an option that is dominated may be the cheaper one. */
  public static String begins(Decision decision) {
    return decision.costs().isEmpty()
        ? "Dominated, whatever the weights: "
        : "Dominated apart from costs, whatever the weights: ";
  }

  /** In short, as many as a sheet has room for; empty where there is none. */
  public static String inShort(Analysis analysis, Function<Option, String> names) {
    Dominance dominance = analysis.dominance();
    List<Option> dominated = dominance.dominated();
    List<String> told = new ArrayList<>();
    for (Option option : dominated.subList(0, Math.min(NAMED, dominated.size()))) {
      told.add(EACH.with(names.apply(option), names.apply(dominance.of(option).get(0))));
    }
    int more = dominated.size() - told.size();
    return told.isEmpty()
        ? ""
        : begins(analysis.decision())
            + String.join(COMMA, told)
            + (more > 0 ? MORE.with(String.valueOf(more)) : "");
  }

  /** In a sentence, names set apart; empty where there is none. */
  public static Optional<String> sentence(Analysis analysis) {
    Dominance dominance = analysis.dominance();
    List<Option> dominated = dominance.dominated();
    if (dominated.isEmpty()) {
      return Optional.empty();
    }
    boolean isCosted = !analysis.decision().costs().isEmpty();
    String compared = isCosted ? " that is weighed" : "";
    List<String> told = new ArrayList<>();
    for (Option option : dominated.subList(0, Math.min(IN_A_SENTENCE, dominated.size()))) {
      String other = SetApart.quoted(dominance.of(option).get(0).name());
      told.add(
          SetApart.quoted(option.name())
              + (told.isEmpty()
                  ? " is no better than %s on any criterion%s and worse on at least one"
                      .formatted(other, compared)
                  : " than " + other));
    }
    int more = dominated.size() - told.size();
    if (more > 0) {
      told.add("likewise " + more + " more");
    }
    boolean gaps = analysis.options().stream().anyMatch(result -> !result.missing().isEmpty());
    return Optional.of(
        String.join("; ", told)
            + ". No weights"
            + (gaps ? ", and no evidence that is missing," : "")
            + (dominated.size() == 1 ? " can put it ahead." : " can put such an option ahead.")
            + (isCosted ? " Costs are held against scores apart from that." : ""));
  }

  /** What speaks against the option; empty unless it is dominated. */
  public static Optional<String> against(Dominance dominance, Option option) {
    List<Option> by = dominance.of(option);
    return by.isEmpty()
        ? Optional.empty()
        : Optional.of(
            SetApart.quoted(by.get(0).name())
                + " is at least as good on every criterion and better on at least one");
  }
}
