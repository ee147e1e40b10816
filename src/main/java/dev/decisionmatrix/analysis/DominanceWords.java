package dev.decisionmatrix.analysis;

import dev.decisionmatrix.display.SetApart;
import dev.decisionmatrix.model.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Which options are dominated, in words: in short on a sheet, in a sentence elsewhere. */
public final class DominanceWords {
  /** So many are named on a sheet. */
  public static final int NAMED = 4;

  public static final String BEGINS = "Dominated, whatever the weights: ";

  /** An option and the best of those that dominate it. */
  public static final Sentence EACH = new Sentence("{} (by {})");

  public static final String COMMA = ", ";

  /** How many. */
  public static final Sentence MORE = new Sentence(" and {} more");

  /** So many are named in a sentence. */
  private static final int IN_A_SENTENCE = 5;

  private DominanceWords() {}

  /** In short, as many as a sheet has room for; empty where there is none. */
  public static String inShort(Dominance dominance, Function<Option, String> names) {
    List<Option> dominated = dominance.dominated();
    List<String> told = new ArrayList<>();
    for (Option option : dominated.subList(0, Math.min(NAMED, dominated.size()))) {
      told.add(EACH.with(names.apply(option), names.apply(dominance.of(option).get(0))));
    }
    int more = dominated.size() - told.size();
    return told.isEmpty()
        ? ""
        : BEGINS + String.join(COMMA, told) + (more > 0 ? MORE.with(String.valueOf(more)) : "");
  }

  /** In a sentence, names set apart; empty where there is none. */
  public static Optional<String> sentence(Analysis analysis) {
    Dominance dominance = analysis.dominance();
    List<Option> dominated = dominance.dominated();
    if (dominated.isEmpty()) {
      return Optional.empty();
    }
    List<String> told = new ArrayList<>();
    for (Option option : dominated.subList(0, Math.min(IN_A_SENTENCE, dominated.size()))) {
      String other = SetApart.quoted(dominance.of(option).get(0).name());
      told.add(
          SetApart.quoted(option.name())
              + (told.isEmpty()
                  ? " is no better than " + other + " on any criterion and worse on at least one"
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
            + (dominated.size() == 1 ? " can put it ahead." : " can put such an option ahead."));
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
