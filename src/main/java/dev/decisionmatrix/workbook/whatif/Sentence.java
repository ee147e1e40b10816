package dev.decisionmatrix.workbook.whatif;

import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.isEmpty;
import static dev.decisionmatrix.cells.Formulas.oneIf;
import static dev.decisionmatrix.cells.Formulas.orElse;
import static dev.decisionmatrix.cells.Formulas.words;
import static dev.decisionmatrix.display.Decimals.WHOLE;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.WhatIfs;
import dev.decisionmatrix.analysis.WhatIfs.Letter;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.sheet.Content;
import dev.decisionmatrix.workbook.Guard;
import dev.decisionmatrix.workbook.Name;
import dev.decisionmatrix.workbook.WeightChoices;
import dev.decisionmatrix.workbook.WhatIfChoices;

/** What has no result and why, which what-if is in use, and what all of them start from. */
final class Sentence {
  private static final String NO_RESULT = " has no result: ";
  private static final String BELOW = " holds a percent below 1: type 25 for a quarter of all. ";
  private static final String NONE = "None of them is in use on Decision.";
  private static final String IN_USE = "In use on Decision: ";
  private static final String UNKNOWN =
      "The control What if on Decision says neither nothing nor A, B or C.";
  private static final String BASE = " They start from the weights of ";
  private static final String MISSING = ", with missing evidence at ";

  private final Analysis analysis;
  private final Choices choices;
  private final Weighed weighed;

  Sentence(Analysis analysis, Choices choices, Weighed weighed) {
    this.analysis = analysis;
    this.choices = choices;
    this.weighed = weighed;
  }

  /** How many what-ifs cannot be used, or may not mean what they say. */
  Content<String> problems() {
    Formula none = Guard.NOTHING;
    return Content.figure(
        WHOLE,
        () ->
            Cases.LETTERS.stream()
                .map(
                    letter ->
                        oneIf(problem(letter).differentFrom(none))
                            .plus(weighed.below.at(letter).fixed()))
                .reduce(Formula::plus)
                .orElseThrow(),
        () ->
            Expected.number(
                Cases.LETTERS.stream()
                    .mapToInt(
                        one ->
                            (weighed.isProblem(one).isEmpty() ? 0 : 1)
                                + (weighed.isBelow(one) ? 1 : 0))
                    .sum()));
  }

  Content<String> content() {
    return Content.text(this::formula, () -> Expected.text(said()));
  }

  private CellRef problem(Letter letter) {
    return weighed.problem.at(letter).fixed();
  }

  private Formula formula() {
    Formula sentence = Guard.NOTHING;
    for (Letter letter : Cases.LETTERS) {
      CellRef problem = problem(letter);
      Formula told = words(letter + NO_RESULT).and(problem).and(". ");
      sentence = sentence.and(ifThen(isEmpty(problem), Guard.NOTHING, told));
    }
    for (Letter letter : Cases.LETTERS) {
      CellRef below = weighed.below.at(letter).fixed();
      sentence = sentence.and(ifThen(below.is(1), words(letter + BELOW), Guard.NOTHING));
    }
    CellRef place = choices.place.first().fixed();
    Formula chosen = Guard.pick(choices.choices.fixed(), place);
    Formula inUse = ifThen(place.is(1), words(NONE), words(IN_USE).and(chosen).and("."));
    return sentence
        .and(orElse(inUse, words(UNKNOWN)))
        .and(BASE)
        .and(Guard.read(Name.WEIGHTS_OF.ref()))
        .and(MISSING)
        .and(Guard.read(Name.MISSING_EVIDENCE.ref()))
        .and(".");
  }

  private String said() {
    StringBuilder sentence = new StringBuilder();
    for (Letter letter : Cases.LETTERS) {
      String problem = weighed.isProblem(letter);
      sentence.append(problem.isEmpty() ? "" : letter + NO_RESULT + problem + ". ");
    }
    for (Letter letter : Cases.LETTERS) {
      sentence.append(weighed.isBelow(letter) ? letter + BELOW : "");
    }
    WhatIfs given = analysis.scenario().whatIfs();
    String inUse = IN_USE + new WhatIfChoices(given).of(given.inUse()) + ".";
    return sentence
        .append(given.inUse().isEmpty() ? NONE : inUse)
        .append(BASE)
        .append(WeightChoices.inUse(analysis))
        .append(MISSING)
        .append(analysis.scenario().missingEvidence().word())
        .append(".")
        .toString();
  }
}
