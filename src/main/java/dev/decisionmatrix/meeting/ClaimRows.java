package dev.decisionmatrix.meeting;

import dev.decisionmatrix.model.Claim;
import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.model.Rater;
import dev.decisionmatrix.problem.Code;
import dev.decisionmatrix.saved.SavedCell.Value;
import dev.decisionmatrix.workbook.Name;
import dev.decisionmatrix.workbook.Tab;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Finds ratings and switches of claims: a row for each, in whatever order. A row is known by what
 * it says; the number of its claim tells twins apart, and which of them was meant when the files
 * have changed since.
 */
final class ClaimRows {
  private static final String NUMBER = "Claim";
  private static final String CRITERION = "Criterion";
  private static final String OPTION = "Option";
  private static final String RATING = "Rating";
  private static final String COUNTS = "Counts";
  private static final String SAYS = "What it says";
  private static final String RATER = "Rater";

  private final Locations locations;
  private final Delivered delivered;
  private final Remarks remarks;
  private final Map<String, List<Claim>> claims = new LinkedHashMap<>();

  /** Criteria on which options are compared in pairs: their ratings follow. */
  private final Set<String> compared = new LinkedHashSet<>();

  /** Where claims stand. */
  private String home = "";

  private final Map<Claim, Integer> numbers = new LinkedHashMap<>();

  ClaimRows(Locations locations, Delivered delivered, Remarks remarks) {
    this.locations = locations;
    this.delivered = delivered;
    this.remarks = remarks;
  }

  void find(Decision decision, Map<Spot, Asked> asked) {
    home =
        decision.files().stream().anyMatch(file -> file.path().startsWith("ratings"))
            ? "the files"
            : "evidence.csv";
    decision.inPairs().keySet().forEach(one -> compared.add(Labels.tidy(one.name())));
    decision
        .claims()
        .forEach(
            claim ->
                claims
                    .computeIfAbsent(
                        spot(
                            claim.criterion().name(),
                            claim.option().name(),
                            claim.rater().map(Rater::name).orElse("")),
                        any -> new ArrayList<>())
                    .add(claim));
    for (Labels sheet : locations.sheets(Name.CLAIM_RATING, Tab.EVIDENCE.sheet().text())) {
      Optional<Labels.Heads> heads =
          decision.raters().isEmpty()
              ? sheet.heads(NUMBER, CRITERION, OPTION, RATING, COUNTS, SAYS)
              : sheet.heads(NUMBER, CRITERION, OPTION, RATING, COUNTS, SAYS, RATER);
      if (heads.isPresent()) {
        find(sheet, heads.get());
        break;
      }
    }
    locations.settle(
        Name.CLAIM_RATING,
        asked.values().stream().filter(one -> one.spot() instanceof Spot.ClaimRating).toList());
    locations.settle(
        Name.CLAIM_COUNTS,
        asked.values().stream().filter(one -> one.spot() instanceof Spot.ClaimCounts).toList());
  }

  /** With the name of the rater; empty where it is nobody in particular. */
  private static String spot(String criterion, String option, String rater) {
    return Labels.tidy(criterion) + "\n" + Labels.tidy(option) + "\n" + Labels.tidy(rater);
  }

  private void find(Labels sheet, Labels.Heads heads) {
    for (int row = heads.row() + 1; row < sheet.sheet().rows(); row++) {
      OptionalInt number = number(sheet.sheet().at(row, heads.column(NUMBER)).value());
      if (number.isPresent()) {
        find(sheet, heads, row, number.getAsInt());
      }
    }
  }

  private static OptionalInt number(Value value) {
    return value instanceof Value.Figure figure && figure.figure() == Math.rint(figure.figure())
        ? OptionalInt.of((int) figure.figure())
        : OptionalInt.empty();
  }

  private void find(Labels sheet, Labels.Heads heads, int row, int number) {
    String criterion = sheet.at(row, heads.column(CRITERION));
    String option = sheet.at(row, heads.column(OPTION));
    String says = sheet.at(row, heads.column(SAYS));
    if (compared.contains(criterion)) {
      return;
    }
    String rater = heads.columns().containsKey(RATER) ? sheet.at(row, heads.column(RATER)) : "";
    CellAt rating = new CellAt(sheet.sheet(), row, heads.column(RATING));
    if (isTorn(number, criterion, option)) {
      remarks.add(
          Code.INPUT_APART,
          rating,
          "this row was put together from two: claim %s is not about `%s` and `%s`"
              .formatted(number, option, criterion),
          "sort whole rows only; nothing of this row is carried back");
      excuse(claim(spot(criterion, option, rater), says, number));
      return;
    }
    Optional<Claim> claim = claim(spot(criterion, option, rater), says, number);
    if (claim.isEmpty()) {
      remarks.add(
          Code.INPUT_MISSING,
          rating,
          "claim %s, on `%s` and `%s`, is not in %s".formatted(number, option, criterion, home),
          "add it by hand if it is meant to be there");
      return;
    }
    numbers.putIfAbsent(claim.get(), number);
    locations.put(new Spot.ClaimRating(claim.get()), rating);
    locations.put(
        new Spot.ClaimCounts(claim.get()), new CellAt(sheet.sheet(), row, heads.column(COUNTS)));
  }

  private void excuse(Optional<Claim> torn) {
    torn.ifPresent(
        claim -> {
          locations.excuse(new Spot.ClaimRating(claim));
          locations.excuse(new Spot.ClaimCounts(claim));
        });
  }

  /** Whether the workbook itself says elsewhere that this number is of another claim. */
  private boolean isTorn(int number, String criterion, String option) {
    return delivered
        .ratingOf(number)
        .filter(name -> !name.endsWith("(" + option + ", " + criterion + ")"))
        .isPresent();
  }

  private Optional<Claim> claim(String spot, String says, int number) {
    List<Claim> here = claims.getOrDefault(spot, List.of());
    List<Claim> alike = here.stream().filter(one -> says(one, says)).toList();
    Optional<Claim> numbered =
        (alike.isEmpty() ? here : alike).stream().filter(one -> one.number() == number).findFirst();
    return numbered.or(() -> alike.size() == 1 ? Optional.of(alike.get(0)) : Optional.empty());
  }

  /** Long texts stand in several cells, of which the first is enough. */
  private static boolean says(Claim claim, String text) {
    return !text.isEmpty() && Labels.tidy(claim.text()).startsWith(text);
  }

  /** Which number the claim has in the workbook. */
  OptionalInt number(Claim claim) {
    Integer number = numbers.get(claim);
    return number == null ? OptionalInt.empty() : OptionalInt.of(number);
  }
}
