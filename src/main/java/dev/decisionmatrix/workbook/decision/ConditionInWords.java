package dev.decisionmatrix.workbook.decision;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.Scenario;
import dev.decisionmatrix.analysis.WhatIfs;
import dev.decisionmatrix.workbook.WeightChoices;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The line above the headline as an analysis has it: of what is, or of what was delivered. */
final class ConditionInWords {
  static final String BY = "By the weights of ";
  static final String MISSING = ", missing evidence at ";
  static final String WHAT_IF = ", what if ";
  static final String EACH_CLAIM = ", each claim counted";
  static final String WITHOUT = ", without ";
  static final String ASSUMPTIONS = ", on assumptions alone";
  static final String AND = " and ";
  static final String MORE = " more";

  /** So many further ones are told, or the first of more. */
  static final int MOST = 2;

  private final Analysis analysis;
  private final Scenario scenario;
  private final ShortNames names;
  private final int most;

  /**
   * The words.
   *
   * @param most how many further ones there is room for; of more the first is told, and how many
   */
  ConditionInWords(Analysis analysis, ShortNames names, int most) {
    this.analysis = analysis;
    this.most = most;
    this.scenario = analysis.scenario();
    this.names = names;
  }

  String line() {
    int total = total();
    ShortNames.Cut<String> cut = total == MOST ? names.choicesShort() : names.choices();
    return BY
        + cut.of(WeightChoices.inUse(analysis))
        + MISSING
        + scenario.missingEvidence().word()
        + Arrays.stream(Further.values()).map(this::said).collect(Collectors.joining())
        + (total > most ? AND + (total - 1) + MORE : "")
        + ":";
  }

  boolean holds(Further one) {
    return count(one) > 0;
  }

  /** How many hold up to this one. */
  int soFar(Further one) {
    List<Further> all = List.of(Further.values());
    return (int) all.subList(0, all.indexOf(one) + 1).stream().filter(this::holds).count();
  }

  /** Empty where it does not hold, or where there is no room for it. */
  String said(Further one) {
    boolean told = holds(one) && soFar(one) <= (total() > most ? 1 : most);
    return told ? words(one) : "";
  }

  private int total() {
    return (int) Arrays.stream(Further.values()).filter(this::holds).count();
  }

  private int count(Further one) {
    return Furthers.isCount(one, analysis);
  }

  private String words(Further one) {
    return switch (one) {
      case WHAT_IF -> whatIf();
      case EACH_CLAIM -> EACH_CLAIM;
      case SOURCES -> without(one, " source");
      case CLAIMS -> without(one, " claim");
      case ASSUMPTIONS -> ASSUMPTIONS;
    };
  }

  private String whatIf() {
    WhatIfs.Letter letter = scenario.whatIfs().inUse().orElseThrow();
    String name = scenario.whatIfs().set(letter).name();
    boolean named = total() == 1 && scenario.weightsOf().isEmpty() && !name.isEmpty();
    return WHAT_IF + letter.name() + (named ? " (" + name + ")" : "");
  }

  private String without(Further one, String what) {
    int count = count(one);
    return WITHOUT + count + what + (count == 1 ? "" : "s");
  }
}
