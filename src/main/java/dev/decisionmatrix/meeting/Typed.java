package dev.decisionmatrix.meeting;

import dev.decisionmatrix.cells.Input.Content;
import dev.decisionmatrix.input.FileValue;
import dev.decisionmatrix.model.Combine;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.MissingEvidence;
import dev.decisionmatrix.model.RaterRule;
import dev.decisionmatrix.saved.SavedCell;
import dev.decisionmatrix.saved.SavedCell.Value;
import dev.decisionmatrix.workbook.Rules;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** What somebody left in an input. */
sealed interface Typed {
  record Given(Content content) implements Typed {}

  /** What no file can hold in that place. */
  record Unusable(String why, String help) implements Typed {}

  static Typed of(Spot spot, SavedCell cell) {
    return takesWord(spot) ? word(spot, cell) : figure(spot, cell);
  }

  private static boolean takesWord(Spot spot) {
    return spot instanceof Spot.ClaimCounts
        || spot instanceof Spot.SourceCounts
        || (spot instanceof Spot.Control one && one.control().unit().isEmpty());
  }

  private static Typed figure(Spot spot, SavedCell cell) {
    if (cell.formula().isPresent()) {
      OptionalDouble result = Arithmetic.of(cell.formula().get());
      return result.isPresent() ? figure(spot, result.getAsDouble()) : formula(cell);
    }
    if (cell.value() instanceof Value.Figure given) {
      return cell.shown() == SavedCell.Shown.AS_DATE
          ? new Unusable(
              "the program has made a date of what was typed",
              "type the number again; a fraction as `=1/3`")
          : figure(spot, given.figure());
    }
    if (cell.isBlank()) {
      return blank(spot);
    }
    return noFigure(cell.value());
  }

  private static Typed formula(SavedCell cell) {
    return new Unusable(
        "a formula stands here, `=" + shortened(cell.formula().orElse("")) + "`",
        "type its result over it and save the workbook");
  }

  private static String shortened(String text) {
    return text.length() > 60 ? text.substring(0, 57) + "..." : text;
  }

  private static Typed blank(Spot spot) {
    if (mayBeBlank(spot)) {
      return new Given(new Content.Blank());
    }
    return new Unusable("this cell is empty", toFill(spot));
  }

  private static boolean mayBeBlank(Spot spot) {
    return spot instanceof Spot.Demand
        || spot instanceof Spot.Judgement
        || spot instanceof Spot.OptionJudgement;
  }

  private static String toFill(Spot spot) {
    if (spot instanceof Spot.ClaimRating) {
      return "to take the claim out, say `no` beside it";
    }
    if (spot instanceof Spot.Knot) {
      return "type a number; points are added and taken out in criteria.csv";
    }
    return spot instanceof Spot.Weight weight && weight.isRank()
        ? "type a whole number from 1; ties share one"
        : "type a number; `0` for nothing";
  }

  private static Typed noFigure(Value value) {
    if (value instanceof Value.Text text) {
      boolean number = text.text().strip().matches("[-+]?\\d+([.,]\\d+)?\\s*%?");
      return new Unusable(
          "`" + shortened(Labels.tidy(text.text())) + "` is text, not a number",
          number ? "type the number again, without an apostrophe before it" : "type a number");
    }
    return new Unusable("this is no number", "type a number");
  }

  private static Typed figure(Spot spot, double figure) {
    return Objection.to(spot, figure)
        .<Typed>map(why -> new Unusable(why.why(), why.help()))
        .orElseGet(() -> new Given(new Content.Figure(figure)));
  }

  private static Typed word(Spot spot, SavedCell cell) {
    if (cell.isFormula()) {
      return formula(cell);
    }
    List<String> words = words(spot);
    String given = Labels.tidy(cell.text());
    if (words.isEmpty()) {
      return new Given(new Content.Text(given));
    }
    Optional<String> meant = words.stream().filter(given::equalsIgnoreCase).findFirst();
    return meant
        .<Typed>map(word -> new Given(new Content.Text(word)))
        .orElseGet(() -> new Unusable(noWord(cell), "choose one of the list: " + listed(words)));
  }

  private static String noWord(SavedCell cell) {
    if (cell.isBlank()) {
      return "this cell is empty";
    }
    String text = cell.text();
    return text.isEmpty()
        ? "this is none of the words of the list"
        : "`" + shortened(Labels.tidy(text)) + "` is none of the words of the list";
  }

  private static String listed(List<String> words) {
    return String.join(", ", words.stream().map(word -> "`" + word + "`").toList());
  }

  /** None where any text is taken, since no file holds it. */
  private static List<String> words(Spot spot) {
    if (!(spot instanceof Spot.Control one)) {
      return List.of(Rules.YES, Rules.NO);
    }
    return switch (one.control()) {
      case MISSING_EVIDENCE ->
          Arrays.stream(MissingEvidence.values()).map(MissingEvidence::word).toList();
      case RATERS -> Arrays.stream(RaterRule.values()).map(RaterRule::word).toList();
      case COMBINE -> Arrays.stream(Combine.values()).map(Combine::word).toList();
      case WEIGHTS_OF, SCENARIO, CLOSE_CALL, GOOD_ENOUGH, OFF_BY, MUST_REACH_TOTAL -> List.of();
    };
  }

  /** Why a number cannot be what an input holds. */
  record Objection(String why, String help) {
    private static final int LAST_RANK = 1_000;

    static Optional<Objection> to(Spot spot, double figure) {
      if (spot instanceof Spot.ClaimRating rating) {
        return offScale(rating.claim().criterion(), figure);
      }
      if (spot instanceof Spot.Demand demand) {
        return offScale(demand.criterion(), figure);
      }
      if (spot instanceof Spot.Knot knot) {
        return knot.part() == FileValue.Part.RATING
            ? offScale(knot.criterion(), figure)
            : noWorth(figure);
      }
      if (spot instanceof Spot.Judgement) {
        return figure > 0
            ? Optional.empty()
            : objection(figure, "is not above 0", "type how many times as important it is");
      }
      if (spot instanceof Spot.OptionJudgement) {
        return figure > 0
            ? Optional.empty()
            : objection(figure, "is not above 0", "type how many times as good it is");
      }
      if (spot instanceof Spot.Weight weight && weight.isRank()) {
        boolean rank = figure >= 1 && figure <= LAST_RANK && figure == Math.rint(figure);
        return rank
            ? Optional.empty()
            : objection(figure, "is no rank", "type a whole number from 1; ties share one");
      }
      if ((spot instanceof Spot.Control || spot instanceof Spot.Subtotal) && figure > 100) {
        return objection(figure, "is more than 100", "type a number from 0 to 100");
      }
      return figure >= 0
          ? Optional.empty()
          : objection(figure, "is below 0", "type a number of at least 0");
    }

    private static Optional<Objection> noWorth(double figure) {
      return figure >= 0 && figure <= 1
          ? Optional.empty()
          : objection(figure, "is not from 0 to 1", "type 0 for nothing, 1 for all");
    }

    private static Optional<Objection> offScale(Criterion criterion, double figure) {
      return criterion.accepts(figure)
          ? Optional.empty()
          : objection(
              figure,
              "is off the scale of `" + criterion.name() + "`",
              "type a number from %s to %s"
                  .formatted(
                      NumberText.shortest(criterion.scale().lower()),
                      NumberText.shortest(criterion.scale().upper())));
    }

    private static Optional<Objection> objection(double figure, String why, String help) {
      return Optional.of(new Objection("`" + NumberText.shortest(figure) + "` " + why, help));
    }
  }
}
