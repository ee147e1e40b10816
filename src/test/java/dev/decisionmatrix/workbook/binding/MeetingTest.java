package dev.decisionmatrix.workbook.binding;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.cells.WorkbookPlan;
import dev.decisionmatrix.model.Claim;
import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.workbook.Book;
import dev.decisionmatrix.workbook.Delivery;
import dev.decisionmatrix.workbook.Name;
import dev.decisionmatrix.xlsx.Changes;
import dev.decisionmatrix.xlsx.CutTexts;
import dev.decisionmatrix.xlsx.LibreOffice;
import dev.decisionmatrix.xlsx.SheetValues;
import dev.decisionmatrix.xlsx.XlsxWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A meeting acted out in LibreOffice: one change after the other, none taken back before the next.
 * After each the whole workbook says what a build of the same change says, and no sentence is cut.
 */
class MeetingTest {
  @Test
  void theWebFrameworkIsArguedAbout() {
    isFollowed(Shipped.decision("python-web-framework"));
  }

  @Test
  void theOrmIsArguedAbout() {
    isFollowed(Shipped.decision("python-orm"));
  }

  @Test
  void aGeneratedDecisionIsArguedAbout() {
    isFollowed(Samples.generated(5, 10, 5, 3));
  }

  /** A rating off its scale is never averaged in: there is no verdict until it is mended. */
  @Test
  void aPastedNineLeavesNoVerdict() {
    Decision decision = Shipped.decision("python-web-framework");
    Analysis delivered = Nudge.delivered(decision);
    Book book = DecisionWorkbook.book(delivered);
    Claim claim = decision.claims().get(0);
    Changes nine = Changes.none().with(book.evidence().rating().at(claim), 9);
    SheetValues values = new LibreOffice().recalculate(Agreement.workbook(delivered), nine);
    String cell = book.evidence().rating().at(claim).address();
    assertThat(values.at(book.decisionSheet().headline().at()))
        .isEqualTo("No verdict: Evidence " + cell + " is not on the scale from 1 to 5");
    assertThat(values.named(Name.VERDICT.text()))
        .containsExactly(values.at(book.decisionSheet().headline().at()));
    assertThat(values.named(Name.RANK.text())).containsOnly("-");
    assertThat(values.named(Name.CHECKS_HOLD.text())).containsOnly(false);
    Map<String, Long> untold =
        values.all().entrySet().stream()
            .filter(one -> one.getValue().toString().endsWith("Not told: an input cannot be used."))
            .collect(
                groupingBy(
                    one -> one.getKey().substring(0, one.getKey().indexOf('!')), counting()));
    assertThat(untold)
        .contains(entry("Decision", 3L), entry("Methods", 5L), entry("Sensitivity", 3L));
  }

  private static void isFollowed(Decision decision) {
    List<Nudge> steps = Meeting.about(decision);
    Analysis delivered = Nudge.delivered(decision);
    WorkbookPlan plan = Agreement.plan(delivered);
    List<SheetValues> after =
        new LibreOffice()
            .recalculateEach(XlsxWriter.write(plan), steps.stream().map(Nudge::changes).toList());
    Delivery inputs = DecisionWorkbook.book(delivered).changes().delivery();
    Map<String, List<String>> amiss = new LinkedHashMap<>();
    for (int step = 0; step < steps.size(); step++) {
      List<String> found =
          Stream.concat(
                  Agreement.differences(inputs, steps.get(step), after.get(step)).stream(),
                  CutTexts.of(plan, after.get(step)).stream())
              .toList();
      if (!found.isEmpty()) {
        amiss.put(steps.get(step).what(), found);
      }
    }
    assertThat(amiss).isEmpty();
  }
}
