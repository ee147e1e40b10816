package dev.decisionmatrix.workbook.binding;

import static dev.decisionmatrix.model.ClaimBuilder.aClaimLike;
import static org.assertj.core.api.Assertions.assertThat;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.Scenario;
import dev.decisionmatrix.cells.Cell;
import dev.decisionmatrix.cells.Live;
import dev.decisionmatrix.cells.SheetPlan;
import dev.decisionmatrix.cells.WorkbookPlan;
import dev.decisionmatrix.model.Claim;
import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.model.Source;
import dev.decisionmatrix.workbook.Book;
import dev.decisionmatrix.workbook.Delivery;
import dev.decisionmatrix.workbook.Name;
import dev.decisionmatrix.xlsx.Changes;
import dev.decisionmatrix.xlsx.LibreOffice;
import dev.decisionmatrix.xlsx.SheetValues;
import dev.decisionmatrix.xlsx.WorkbookAudit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What the files switch off is what the workbook switches off: built from files with `counts: no`,
 * every figure is what the workbook of the same files without it says once somebody said no.
 */
class SwitchedOffTest {
  private static final String TOOL = "decision-matrix 0.1.0";

  /** Beside a rating, only where it is another than was delivered. */
  private static final String WAS = "Text[text=was ";

  /** They tell what was delivered and what is tried, which differs. */
  private static final Set<String> ELSEWHERE = Set.of("Changes", "What if", "Workings", "Decision");

  @TestFactory
  Stream<DynamicTest> aBuildSaysWhatTheWorkbookSaid() {
    return cases().entrySet().stream()
        .map(one -> DynamicTest.dynamicTest(one.getKey(), () -> isTheSame(one.getValue())));
  }

  /** Of the first decision a claim, a source and both; of a second a cell's only evidence. */
  private static Map<String, Decision> cases() {
    Decision generated = Samples.generated(5, 10, 5, 3);
    Decision shipped = Shipped.decision("python-orm");
    Map<String, Decision> cases = new LinkedHashMap<>();
    cases.put("a claim", off(generated, Set.of(2), Set.of()));
    cases.put("a source", off(shipped, Set.of(), Set.of(shipped.sources().get(1))));
    cases.put(
        "both, and one twice",
        off(shipped, Set.of(1, 5, 9), Set.of(shipped.claims().get(0).source().orElseThrow())));
    cases.put("all evidence of an option", off(generated, all(generated, 0), Set.of()));
    cases.put("all", off(generated, Set.of(), Set.copyOf(generated.sources())));
    return cases;
  }

  private static Set<Integer> all(Decision decision, int option) {
    return decision.claims().stream()
        .filter(claim -> claim.option().equals(decision.options().get(option)))
        .map(Claim::number)
        .collect(Collectors.toSet());
  }

  private static void isTheSame(Decision off) {
    Decision whole = on(off);
    Analysis built = Nudge.delivered(off);
    Analysis inTheSheet =
        Nudge.looked(
            whole,
            Scenario.delivered(whole)
                .withoutClaims(built.scenario().claimsOff())
                .withoutSources(
                    whole.sources().stream()
                        .filter(source -> built.scenario().sourcesOff().contains(off(source)))
                        .collect(Collectors.toSet())));
    Map<String, Object> figures = figures(Agreement.plan(built));
    Map<String, Object> then = figures(changed(Nudge.delivered(whole), inTheSheet));
    then.entrySet()
        .removeIf(
            one ->
                one.getValue().equals(figures.get(one.getKey()))
                    || one.getValue().toString().startsWith(WAS));
    assertThat(then).isEmpty();
    byte[] workbook = Agreement.workbook(built);
    assertThat(WorkbookAudit.of(workbook, Agreement.plan(built))).isEmpty();
  }

  private static WorkbookPlan changed(Analysis delivered, Analysis now) {
    Delivery before = DecisionWorkbook.book(delivered).changes().delivery();
    return DecisionWorkbook.changed(before, now, Optional.empty(), TOOL);
  }

  /** By sheet and cell. */
  private static Map<String, Object> figures(WorkbookPlan plan) {
    Map<String, Object> figures = new LinkedHashMap<>();
    for (SheetPlan sheet : plan.sheets()) {
      if (!ELSEWHERE.contains(sheet.name().text())) {
        for (Cell cell : sheet.cells()) {
          if (cell instanceof Live live) {
            figures.put(SheetValues.address(live.at()), live.expected());
          }
        }
      }
    }
    return figures;
  }

  /** Nothing is marked as changed, and the condition tells what is off. */
  @Test
  void itIsDeliveredSwitchedOff() {
    Decision off = off(Shipped.decision("python-orm"), Set.of(3), Set.of());
    Analysis built = Nudge.delivered(off);
    Book book = DecisionWorkbook.book(built);

    assertThat(book.changes().delivery().changed()).isEmpty();
    assertThat(book.decisionSheet().condition().words()).contains(", without 1 claim");
  }

  @Test
  void switchedOnAgainItIsAsItWouldBeWithoutTheColumn() {
    Decision off = off(Shipped.decision("python-orm"), Set.of(3), Set.of());
    Decision whole = on(off);
    Analysis built = Nudge.delivered(off);
    Book book = DecisionWorkbook.book(built);
    Claim claim = off.claims().get(2);
    Changes yes = Changes.none().with(book.evidence().counts().at(claim), "yes");
    SheetValues values = new LibreOffice().recalculate(Agreement.workbook(built), yes);
    Book before = DecisionWorkbook.book(Nudge.delivered(whole));

    assertThat(values.at(book.decisionSheet().headline().at()))
        .isEqualTo(before.decisionSheet().headline().words());
    assertThat(values.named(Name.INPUTS_CHANGED.text())).containsExactly(1.0);
  }

  private static Decision off(Decision decision, Set<Integer> claims, Set<Source> sources) {
    List<Source> all =
        decision.sources().stream().map(one -> sources.contains(one) ? off(one) : one).toList();
    List<Claim> switched = new ArrayList<>();
    for (Claim claim : decision.claims()) {
      var like = aClaimLike(claim);
      claim
          .source()
          .filter(sources::contains)
          .ifPresent(source -> like.from(off(source), claim.locator()));
      switched.add((claims.contains(claim.number()) ? like.switchedOff() : like).build());
    }
    return Edited.evidence(decision, all, switched);
  }

  private static Source off(Source source) {
    return counting(source, false);
  }

  private static Source counting(Source one, boolean counts) {
    return new Source(
        one.id(),
        one.title(),
        one.author(),
        one.publisher(),
        one.published(),
        one.url(),
        one.accessed(),
        one.note(),
        counts);
  }

  private static Decision on(Decision off) {
    return Edited.evidence(
        off,
        off.sources().stream().map(one -> counting(one, true)).toList(),
        off.claims().stream().map(SwitchedOffTest::on).toList());
  }

  private static Claim on(Claim claim) {
    return new Claim(
        claim.number(),
        claim.option(),
        claim.criterion(),
        claim.rating(),
        claim.rater(),
        claim.source().map(source -> counting(source, true)),
        claim.locator(),
        claim.text(),
        true);
  }
}
