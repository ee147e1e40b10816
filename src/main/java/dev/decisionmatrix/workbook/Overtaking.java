package dev.decisionmatrix.workbook;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.OptionResult;
import dev.decisionmatrix.model.Option;
import java.util.List;
import java.util.OptionalDouble;

/** Which options missing evidence could bring before one of the first rank. */
public final class Overtaking {
  private final Analysis analysis;

  public Overtaking(Analysis analysis) {
    this.analysis = analysis;
  }

  /** In file order, as the sentences of the verdict. */
  public List<Option> options() {
    return analysis.options().stream()
        .filter(this::couldComeFirst)
        .map(OptionResult::option)
        .toList();
  }

  public boolean couldComeFirst(OptionResult option) {
    OptionalDouble toPass = toPass(option);
    return toPass.isPresent() && toPass.getAsDouble() < option.highest();
  }

  /** The lowest of the first-ranked options, itself aside; empty where there is none to pass. */
  public OptionalDouble toPass(OptionResult option) {
    return option.knockedOut()
        ? OptionalDouble.empty()
        : analysis.ranking().first().stream()
            .map(analysis::option)
            .filter(first -> !first.equals(option))
            .mapToDouble(OptionResult::lowest)
            .min();
  }

  /** What the verdict says of it; empty where it says nothing. */
  public String sentence(Option option) {
    int place = options().indexOf(option);
    return place < 0 ? "" : analysis.verdict().reasons().get(place);
  }
}
