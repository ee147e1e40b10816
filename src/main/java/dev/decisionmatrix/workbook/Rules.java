package dev.decisionmatrix.workbook;

import dev.decisionmatrix.analysis.RatingFigures;
import dev.decisionmatrix.analysis.WhatIfSet;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.cells.Rule;
import dev.decisionmatrix.cells.Rule.Accepts;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.ValueFunction.Ratio;
import java.util.Arrays;
import java.util.List;

/** What each kind of input accepts, and what it tells the person who fills it in. */
public final class Rules {
  public static final String YES = "yes";
  public static final String NO = "no";

  /** Further apart no two criteria are that anybody compares; a date's number is further. */
  private static final double LEAST_JUDGEMENT = 0.001;

  private static final int WHAT_IF_NAME_LENGTH = 40;

  public static final Rule COUNTS =
      new Rule(
          new Accepts.OneOf(List.of(YES, NO)),
          "Counts",
          "yes: it counts. no: it stays here and changes nothing.",
          "Please choose yes or no.");
  public static final Rule WEIGHT =
      new Rule(
          new Accepts.NumberAtLeast(0),
          "Weight",
          "How much this criterion matters to the team: any number from 0, beside the team's other"
              + " numbers.",
          "A weight is a number of at least 0.");
  public static final Rule COST =
      new Rule(
          new Accepts.NumberBetween(0, Criterion.OF_COSTS.upper()),
          "Cost",
          "What the option costs, in the unit of all costs: any number from 0. To take the claim"
              + " out, say no beside it.",
          "A cost is a number of at least 0.");
  public static final Rule TRIED_COST =
      new Rule(
          new Accepts.NumberBetween(0, Criterion.OF_COSTS.upper()),
          "Cost to try",
          "A cost that counts instead of the one beside it. Blank: the evidence counts.",
          "A number of at least 0, or blank.");
  private static final Rule AT_MOST =
      new Rule(
          new Accepts.NumberBetween(0, Criterion.OF_COSTS.upper()),
          "At most",
          "An option that costs more is knocked out. Leave it blank to demand nothing.",
          "A number of at least 0, or blank.");
  public static final Rule RANK =
      new Rule(
          new Accepts.NumberAtLeast(1),
          "Rank",
          "1 for the criterion that matters most to the team, 2 for the next; those that matter"
              + " alike share a number.",
          "A rank is a number of at least 1.");
  public static final Rule JUDGEMENT = judgement("important", "criterion");
  public static final Rule JUDGEMENT_OF_GROUPS = judgement("important", "group");
  public static final Rule JUDGEMENT_OF_OPTIONS = judgement("good", "option");
  public static final Rule POWER =
      new Rule(
          new Accepts.NumberAtLeast(0),
          "Power",
          "How much the team counts in the group: 2 counts twice, 0 not at all.",
          "A power is a number of at least 0.");
  public static final Rule RATER_POWER =
      new Rule(
          new Accepts.NumberAtLeast(0),
          "Power",
          "How much its ratings count: 2 counts twice, 0 not at all. It does not weigh.",
          "A power is a number of at least 0.");
  public static final Rule WHAT_IF_NAME =
      new Rule(
          new Accepts.TextUpTo(WHAT_IF_NAME_LENGTH),
          "Name of the what-if",
          "What this what-if is about, in a few words.",
          "At most " + WHAT_IF_NAME_LENGTH + " characters, please.");
  public static final Rule WHAT_IF_MODE =
      oneOf(
          "Kind of number",
          Arrays.stream(WhatIfSet.Mode.values()).map(WhatIfSet.Mode::word).toList(),
          "times: 2 doubles a weight, 0.5 halves it. percent: 20 sets it to 20 % of all.");
  public static final Rule WHAT_IF_FIGURE =
      new Rule(
          new Accepts.NumberBetween(0, 100),
          "What if it weighed ...",
          "times: 2 doubles the weight, 0.5 halves it. percent: 20 makes it 20 % of all. Leave it"
              + " blank for the weight as it is.",
          "A number from 0 to 100, please, or blank. Percent without the sign: 20, not 20%.");
  public static final Rule CLOSE_CALL =
      new Rule(
          new Accepts.NumberBetween(0, 100),
          "Close call",
          "A lead below this many points of 100 is called close.",
          "Points from 0 to 100, please.");
  public static final Rule GOOD_ENOUGH =
      new Rule(
          new Accepts.NumberBetween(0, 100),
          "Good enough",
          "A leader below this many points of 100 is not good. 0 asks nothing.",
          "Points from 0 to 100, please.");
  public static final Rule MUST_REACH_TOTAL =
      new Rule(
          new Accepts.NumberBetween(0, 100),
          "Score must reach",
          "An option whose score does not reach this many points of 100 is knocked out. 0 asks"
              + " nothing.",
          "Points from 0 to 100, please.");
  public static final Rule MUST_REACH_SUBTOTAL =
      new Rule(
          new Accepts.NumberBetween(0, 100),
          "Sub-total must reach",
          "An option of which the criteria of this group come to less, of 100, is knocked out. 0"
              + " asks nothing.",
          "Points from 0 to 100, please.");
  public static final Rule OFF_BY =
      new Rule(
          new Accepts.NumberBetween(0, 100),
          "Weights may be off by",
          "How far each weight may be off, in percent.",
          "Percent from 0 to 100, please.");
  public static final Rule NOTE =
      new Rule(new Accepts.AnyText(), "Notes", "Room for your notes.", "Any text will do.");

  public static final Rule POINT_WORTH =
      new Rule(
          new Accepts.NumberBetween(0, 1),
          "Is worth",
          "What the rating beside it is worth: 0 nothing, 1 all. Between two points values go in a"
              + " straight line.",
          "A number from 0 to 1, please.");

  private Rules() {}

  public static Rule rating(Criterion criterion) {
    if (criterion.isCost()) {
      return COST;
    }
    if (criterion.isOpen()) {
      String what = isPrice(criterion) ? "a number above 0" : "a number";
      return new Rule(
          open(criterion),
          "Rating",
          "Any rating: " + what + ". To take the claim out, say no beside it.",
          "A rating here is " + what + ".");
    }
    String ends =
        "from %s (worst) to %s (best)"
            .formatted(
                end(criterion, criterion.scale().worst()),
                end(criterion, criterion.scale().best()));
    return new Rule(
        new Accepts.NumberBetween(criterion.scale().lower(), criterion.scale().upper()),
        "Rating",
        "A number " + ends + ". To take the claim out, say no beside it.",
        "A rating here is a number " + ends + ".");
  }

  private static boolean isPrice(Criterion criterion) {
    return criterion.value() instanceof Ratio ratio && ratio.form() == Ratio.Form.LOWEST_OVER;
  }

  private static Accepts open(Criterion criterion) {
    return new Accepts.NumberBetween(criterion.leastAccepted(), criterion.mostAccepted());
  }

  /** Of a point that is no end of the scale, or of a limit. */
  public static Rule pointRating(Knot knot) {
    Criterion criterion = knot.criterion();
    return new Rule(
        criterion.isOpen()
            ? open(criterion)
            : new Accepts.NumberBetween(criterion.scale().lower(), criterion.scale().upper()),
        "Rating",
        knot.isWeighed()
            ? "Between the ratings of the points above and below."
            : "The rating from which on values jump from nothing to all.",
        "A rating on this criterion's scale, please.");
  }

  /**
   * A rating to try.
   *
   * @param lower the cell with the lower end of the scale
   */
  public static Rule tried(CellRef lower, CellRef upper) {
    return new Rule(
        new Accepts.NumberWithin(lower, upper),
        "Rating to try",
        "A rating on the scale of the criterion; it counts as evidence in this what-if. Blank: the"
            + " evidence counts.",
        "Choose option and criterion first; then a rating on the criterion's scale, or blank.");
  }

  public static Rule mustReach(Criterion criterion) {
    return criterion.isCost() ? AT_MOST : onScale(criterion);
  }

  private static Rule onScale(Criterion criterion) {
    return new Rule(
        criterion.isOpen()
            ? open(criterion)
            : new Accepts.NumberBetween(criterion.scale().lower(), criterion.scale().upper()),
        "Must reach",
        "An option whose rating does not reach it is knocked out. Leave it blank to demand"
            + " nothing.",
        "A rating on this criterion's scale, or blank.");
  }

  public static Rule oneOf(String title, List<String> words, String prompt) {
    return new Rule(
        new Accepts.OneOf(words), title, prompt, "Please choose one of the words in the list.");
  }

  public static Rule oneOf(String title, RangeRef words, String prompt) {
    return new Rule(new Accepts.OneOfRange(words), title, prompt, "Please choose one of the list.");
  }

  private static String end(Criterion criterion, double figure) {
    return RatingFigures.exactly(figure, criterion.unit());
  }

  private static Rule judgement(String how, String what) {
    return new Rule(
        new Accepts.NumberBetween(LEAST_JUDGEMENT, 1 / LEAST_JUDGEMENT),
        "How many times as " + how,
        "How many times as %s the row's %s is as the column's: 3, 0.5 or =1/3. Blank: nobody compared the two."
            .formatted(how, what),
        "A number above 0, or blank, please. Type a fraction as =1/3: without the sign it turns"
            + " into a date.");
  }
}
