package dev.decisionmatrix.meeting;

import dev.decisionmatrix.analysis.Rounding;
import dev.decisionmatrix.cells.Input.Content;
import dev.decisionmatrix.problem.Code;
import dev.decisionmatrix.workbook.Control;
import dev.decisionmatrix.workbook.DeliveredInput;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Compares three states of each input: as the workbook was delivered, as it is there now, and as
 * the files have it. What only the meeting changed is a change; what both changed, each in its way,
 * is a conflict and told.
 */
final class Comparison {
  private final Delivered delivered;
  private final ClaimRows claims;
  private final Remarks remarks;
  private final List<Change> changes = new ArrayList<>();

  Comparison(Delivered delivered, ClaimRows claims, Remarks remarks) {
    this.delivered = delivered;
    this.claims = claims;
    this.remarks = remarks;
  }

  List<Change> of(Collection<Asked> asked, Locations locations) {
    asked.forEach(one -> locations.of(one.spot()).ifPresent(at -> compare(one, at)));
    return changes;
  }

  private void compare(Asked one, CellAt at) {
    Content before = before(one);
    Typed typed = Typed.of(one.spot(), at.cell());
    if (typed instanceof Typed.Unusable unusable) {
      remarks.add(
          Code.INPUT_UNUSABLE,
          at,
          "`%s` was %s: %s".formatted(one.name(), words(before), unusable.why()),
          unusable.help() + "; as it is, it is not carried back");
      return;
    }
    Content now = ((Typed.Given) typed).content();
    if (isSame(before, now) || isSame(one.inFiles(), now)) {
      return;
    }
    if (isView(one.spot())) {
      remarks.add(
          Code.INPUT_OF_NO_FILE,
          at,
          "`%s` is now %s: a way to look at the decision, which no file holds"
              .formatted(one.name(), words(now)),
          "nothing needs to be done; the files are built as they are");
    } else if (isSame(before, one.inFiles())) {
      changes.add(new Change(one, at, now));
    } else {
      remarks.add(
          Code.INPUT_CONFLICT,
          at,
          "`%s` was delivered as %s; the workbook has %s now, the files %s"
              .formatted(one.name(), words(before), words(now), words(one.inFiles())),
          "agree on one: type it into the workbook and the file alike, or into the file alone");
    }
  }

  /** Where the workbook does not say, the files are all that there is. */
  private Content before(Asked one) {
    return name(one).flatMap(name -> delivered.input(name, one.twin())).orElse(one.inFiles());
  }

  /** The number of a claim is that of the workbook: rows may have been added to the file since. */
  private Optional<String> name(Asked one) {
    if (one.spot() instanceof Spot.ClaimRating rating) {
      OptionalInt number = claims.number(rating.claim());
      return number.isPresent() ? delivered.ratingOf(number.getAsInt()) : Optional.empty();
    }
    if (one.spot() instanceof Spot.ClaimCounts counts) {
      OptionalInt number = claims.number(counts.claim());
      return number.isPresent() ? delivered.countsOf(number.getAsInt()) : Optional.empty();
    }
    return Optional.of(one.name());
  }

  private static boolean isView(Spot spot) {
    return spot instanceof Spot.Control one
        && (one.control() == Control.WEIGHTS_OF || one.control() == Control.SCENARIO);
  }

  /** As far as figures are kept. */
  static boolean isSame(Content one, Content other) {
    if (one instanceof Content.Figure figure && other instanceof Content.Figure than) {
      return Rounding.rounded(figure.value()) == Rounding.rounded(than.value());
    }
    return (one instanceof Content.Text text && other instanceof Content.Text than)
        ? Labels.tidy(text.text()).equalsIgnoreCase(Labels.tidy(than.text()))
        : one.equals(other);
  }

  static String words(Content content) {
    if (content instanceof Content.Figure figure) {
      return "`" + NumberText.shortest(figure.value()) + "`";
    }
    return content instanceof Content.Text text ? "`" + text.text() + "`" : DeliveredInput.BLANK;
  }
}
