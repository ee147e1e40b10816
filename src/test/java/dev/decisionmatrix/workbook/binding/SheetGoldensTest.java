package dev.decisionmatrix.workbook.binding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.decisionmatrix.Golden;
import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.Scenario;
import dev.decisionmatrix.analysis.TriedRating;
import dev.decisionmatrix.analysis.WhatIfSet;
import dev.decisionmatrix.analysis.WhatIfs;
import dev.decisionmatrix.analysis.WhatIfs.Letter;
import dev.decisionmatrix.cells.SheetPlan;
import dev.decisionmatrix.cells.SheetPrinter;
import dev.decisionmatrix.cells.WorkbookPlan;
import dev.decisionmatrix.model.Claim;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Decision;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every sheet of some small decisions, whole, as it was reviewed. There are fewer samples in it
 * than are published: their rows are all alike.
 */
class SheetGoldensTest {
  private static final int SAMPLES = 10;
  private static final String TOOL = "decision-matrix 0.1.0";
  private static final String FOLDER = "sheets/";
  private static final Path FILES = Path.of("src", "test", "resources", "golden", "sheets");
  private static final String DEMANDING = "demanding";
  private static final String CHANGED = "demanding-changed";
  private static final Map<String, String> PRINTED = printed();

  @TestFactory
  Stream<DynamicTest> everySheetReadsAsReviewed() {
    return PRINTED.entrySet().stream()
        .map(
            sheet ->
                DynamicTest.dynamicTest(
                    sheet.getKey(), () -> Golden.check(FOLDER + sheet.getKey(), sheet.getValue())));
  }

  @Test
  void everyFileIsOneThatIsChecked() throws IOException {
    try (Stream<Path> files = Files.walk(FILES)) {
      assertThat(files.filter(Files::isRegularFile))
          .extracting(file -> FILES.relativize(file).toString().replace('\\', '/'))
          .isSubsetOf(PRINTED.keySet());
    }
  }

  /** Each sheet by the path of its file. */
  private static Map<String, String> printed() {
    Map<String, String> printed = new TreeMap<>();
    GoldenDecisions.all()
        .forEach((name, decision) -> printed.putAll(files(name, delivered(decision))));
    Map<String, String> changed = files(CHANGED, changed(GoldenDecisions.all().get(DEMANDING)));
    changed.replaceAll(
        (file, text) -> changedLines(printed.get(file.replace(CHANGED, DEMANDING)), text));
    changed.values().removeIf(String::isEmpty);
    printed.putAll(changed);
    return printed;
  }

  private static Map<String, String> files(String decision, WorkbookPlan plan) {
    Map<String, String> files = new LinkedHashMap<>();
    files.put(decision + "/Workbook.txt", SheetPrinter.properties(plan));
    for (SheetPlan sheet : plan.sheets()) {
      files.put(decision + "/" + sheet.name().text() + ".txt", SheetPrinter.print(sheet));
    }
    return files;
  }

  private static String changedLines(String delivered, String changed) {
    Set<String> known = delivered.lines().collect(Collectors.toSet());
    return changed
        .lines()
        .filter(line -> !known.contains(line))
        .map(line -> line + "\n")
        .collect(Collectors.joining());
  }

  private static WorkbookPlan delivered(Decision decision) {
    return DecisionWorkbook.of(
        analysis(decision, Scenario.delivered(decision)), TOOL, Instant.EPOCH);
  }

  /** After a meeting in which people tried things out; of it only what differs is printed. */
  private static WorkbookPlan changed(Decision decision) {
    Claim claim = decision.claims().get(0);
    Scenario delivered = Scenario.delivered(decision);
    Scenario now =
        delivered
            .withWeightsOf(decision.teams().get(1))
            .withWhatIfs(tried(delivered.whatIfs(), decision))
            .withCloseCall(40)
            .withOffBy(60)
            .withoutClaims(Set.of(claim.number()))
            .withoutSources(Set.of(decision.sources().get(1)));
    return DecisionWorkbook.changed(
        DecisionWorkbook.book(analysis(decision, delivered)).changes().delivery(),
        analysis(Edited.power(decision, decision.teams().get(2), 3.5), now),
        Optional.of(decision.criteria().get(1)),
        TOOL);
  }

  private static WhatIfs tried(WhatIfs delivered, Decision decision) {
    Criterion first = decision.criteria().get(0);
    TriedRating line = TriedRating.of(decision.options().get(0), first);
    return delivered
        .with(Letter.A, WhatIfSet.percent(Map.of(first, 25.0)).named("a quarter"))
        .with(delivered.ratings().size() - 1, line.with(Letter.A, first.scale().best()))
        .using(Optional.of(Letter.A));
  }

  private static Analysis analysis(Decision decision, Scenario scenario) {
    return Analysis.of(decision, scenario, SAMPLES);
  }
}
