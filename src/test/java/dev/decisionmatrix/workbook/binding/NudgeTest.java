package dev.decisionmatrix.workbook.binding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.cells.Areas;
import dev.decisionmatrix.cells.Cell;
import dev.decisionmatrix.cells.Input;
import dev.decisionmatrix.cells.Live;
import dev.decisionmatrix.cells.SheetPlan;
import dev.decisionmatrix.cells.WorkbookPlan;
import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.model.DegenerateDecisions;
import dev.decisionmatrix.workbook.Compared;
import dev.decisionmatrix.workbook.Name;
import dev.decisionmatrix.xlsx.Changes;
import dev.decisionmatrix.xlsx.Engine;
import dev.decisionmatrix.xlsx.Gnumeric;
import dev.decisionmatrix.xlsx.HyperFormula;
import dev.decisionmatrix.xlsx.LibreOffice;
import dev.decisionmatrix.xlsx.PoiEngine;
import dev.decisionmatrix.xlsx.SheetValues;
import dev.decisionmatrix.xlsx.XlsxWriter;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each kind of input is changed in the workbook and in Java; afterwards every live cell must hold
 * what the analysis says, and none an error.
 */
class NudgeTest {
  private static final int MORE_TEAMS_THAN_COLOURS = 7;
  private static final int NAMES_BY_LETTER = 9;

  /** Some only: it is many times slower here than the other engine, which sees the rest. */
  @Nested
  class InPoi {
    private static final int EVERY_THIRD = 3;

    private final Engine engine = new PoiEngine();

    @Test
    void allSamplesFollow() {
      Decision decision = Samples.demanding();
      follows(engine, Analysis.of(decision), List.of(Nudge.ofAllSamples(decision)));
    }

    @Test
    void demandsAndGapsFollow() {
      follows(engine, Samples.demanding(), EVERY_THIRD);
    }

    @Test
    void aSmallDecisionFollows() {
      follows(engine, Samples.small(), EVERY_THIRD);
    }

    @Test
    void aDecisionThatMayRestOnAssumptionsAloneFollows() {
      follows(engine, Samples.assumed(), EVERY_THIRD);
    }

    @Test
    void scoresInOwnUnitsFollow() {
      follows(engine, Samples.gated(), EVERY_THIRD);
    }

    @Test
    void kindsOfWeighingFollow() {
      Decision decision = Samples.mixed();
      follows(engine, Nudge.delivered(decision), Nudge.ofWeights(decision));
    }

    @Test
    void optionsInPairsFollow() {
      Decision decision = Samples.paired();
      follows(engine, Nudge.delivered(decision), Nudge.ofOptionsInPairs(decision));
    }

    @Test
    void weightsOfAGeneratedDecisionFollow() {
      Decision decision = Samples.generated(5, 6, 3, 2);
      follows(engine, Nudge.delivered(decision), Nudge.ofWeights(decision));
    }
  }

  @Nested
  class InLibreOffice {
    private static final int EVERY_OTHER = 2;

    private final Engine engine = new LibreOffice();

    @Test
    void theWebFrameworkFollows() {
      follows(engine, Shipped.decision("python-web-framework"));
    }

    @Test
    void theOrmFollows() {
      follows(engine, Shipped.decision("python-orm"), EVERY_OTHER);
    }

    @Test
    void aDecisionThatMayRestOnAssumptionsAloneFollows() {
      follows(engine, Samples.assumed());
    }

    @Test
    void aSmallDecisionFollows() {
      follows(engine, Samples.small());
    }

    @Test
    void aGeneratedDecisionFollows() {
      follows(engine, Samples.generated(5, 6, MORE_TEAMS_THAN_COLOURS, 1));
    }

    @Test
    void allSamplesFollow() {
      Decision decision = Samples.demanding();
      follows(engine, Analysis.of(decision), List.of(Nudge.ofAllSamples(decision)));
    }

    @Test
    void everyKindOfWeighingFollows() {
      follows(engine, Samples.mixed());
    }

    @Test
    void demandsAndGapsFollow() {
      follows(engine, Samples.demanding());
    }

    @Test
    void scoresInOwnUnitsFollow() {
      follows(engine, Samples.gated());
    }

    @Test
    void weightsOfGroupsFollow() {
      follows(engine, Samples.tree());
    }

    @Test
    void ratersFollow() {
      follows(engine, Samples.rated(), EVERY_OTHER);
    }

    @Test
    void optionsInPairsFollow() {
      Decision decision = Samples.paired();
      follows(engine, Nudge.delivered(decision), Nudge.ofOptionsInPairs(decision));
    }

    @Test
    void majoritiesInACircleFollow() {
      follows(engine, Samples.circle());
    }
  }

  /** What slower engines are asked, each besides what it may have trouble with. */
  abstract static class InASlowEngine {
    private static final int EVERY_TENTH = 10;

    final Engine engine;

    InASlowEngine(Engine engine) {
      this.engine = engine;
    }

    @Test
    void kindsOfWeighingFollow() {
      Decision decision = Samples.mixed();
      follows(engine, Nudge.delivered(decision), Nudge.ofWeights(decision));
    }

    @Test
    void ratersFollow() {
      follows(engine, Samples.rated(), EVERY_TENTH);
    }

    @Test
    void theWebFrameworkFollowsChangesOfAllKindsAtOnce() {
      Decision decision = Shipped.decision("python-web-framework");
      follows(engine, Analysis.of(decision), List.of(Nudge.ofAllSamples(decision)));
    }
  }

  @Nested
  class InHyperFormula extends InASlowEngine {
    InHyperFormula() {
      super(new HyperFormula());
    }

    @Test
    void weightsOfGroupsFollow() {
      Decision decision = Samples.tree();
      follows(engine, Nudge.delivered(decision), Nudge.ofWeights(decision));
    }

    @Test
    void demandsAndGapsFollow() {
      follows(engine, Samples.demanding());
    }
  }

  @Nested
  class InGnumeric extends InASlowEngine {
    InGnumeric() {
      super(new Gnumeric());
    }

    @Test
    void weightsOfGroupsFollow() {
      Decision decision = Samples.tree();
      follows(engine, Nudge.delivered(decision), Nudge.ofWeights(decision));
    }

    @Test
    void optionsInPairsFollow() {
      Decision decision = Samples.paired();
      follows(engine, Nudge.delivered(decision), Nudge.ofOptionsInPairs(decision));
    }

    @Test
    void aSmallDecisionFollows() {
      Decision decision = Samples.small();
      follows(engine, Nudge.delivered(decision), Nudge.ofWeights(decision));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("dev.decisionmatrix.workbook.binding.NudgeTest#degenerate")
    void whatHasNothingToCompareAgrees(String name) {
      Analysis analysis = Nudge.delivered(DegenerateDecisions.all().get(name));
      byte[] workbook = XlsxWriter.write(Agreement.plan(analysis));
      assertThat(Agreement.differences(analysis, engine.recalculate(workbook, Changes.none())))
          .isEmpty();
    }
  }

  /** What has a name and is no input is a formula, and so compared, or one of three lists. */
  @Test
  void everyNamedResultIsCompared() {
    Set<String> lists = Set.of(Name.OPTIONS.text(), Name.CRITERIA.text(), Name.TEAMS.text());
    for (Decision decision : List.of(Samples.demanding(), Samples.mixed())) {
      WorkbookPlan plan = Agreement.plan(Nudge.delivered(decision));
      Set<String> known = addresses(plan, cell -> cell instanceof Live || cell instanceof Input);
      Map<String, List<String>> names = names(plan);
      assertThat(names.keySet())
          .hasSize(
              Name.values().length
                  - Name.WHERE_USED.size()
                  + NAMES_BY_LETTER
                  + Compared.all(decision).size());
      names.keySet().removeAll(lists);
      assertThat(names).allSatisfy((name, cells) -> assertThat(known).containsAll(cells));
    }
  }

  static Stream<String> degenerate() {
    return DegenerateDecisions.all().keySet().stream();
  }

  private static void follows(Engine engine, Decision decision) {
    Analysis delivered = Nudge.delivered(decision);
    List<Nudge> nudges = Nudge.of(decision);
    assertThat(untried(Agreement.plan(delivered), nudges)).as("inputs left alone").isEmpty();
    follows(engine, delivered, nudges);
  }

  /** As many of them only, of every kind in turn. */
  private static void follows(Engine engine, Decision decision, int everyNth) {
    List<Nudge> all = Nudge.of(decision);
    List<Nudge> nudges =
        IntStream.range(0, all.size()).filter(i -> i % everyNth == 0).mapToObj(all::get).toList();
    follows(engine, Nudge.delivered(decision), nudges);
  }

  /** Defined names of inputs none of which is ever changed. */
  private static List<String> untried(WorkbookPlan plan, List<Nudge> nudges) {
    Set<String> inputs = addresses(plan, Input.class::isInstance);
    Set<String> tried = new HashSet<>();
    nudges.forEach(nudge -> tried.addAll(nudge.changes().addresses()));
    return names(plan).entrySet().stream()
        .filter(name -> !Collections.disjoint(name.getValue(), inputs))
        .filter(name -> Collections.disjoint(name.getValue(), tried))
        .map(Map.Entry::getKey)
        .toList();
  }

  private static Map<String, List<String>> names(WorkbookPlan plan) {
    Map<String, List<String>> names = new LinkedHashMap<>();
    for (SheetPlan sheet : plan.sheets()) {
      sheet.names().forEach((name, areas) -> names.put(name, addresses(areas)));
    }
    return names;
  }

  private static List<String> addresses(Areas areas) {
    return areas.ranges().stream().flatMap(range -> SheetValues.addresses(range).stream()).toList();
  }

  private static Set<String> addresses(WorkbookPlan plan, Predicate<Cell> kind) {
    return plan.sheets().stream()
        .flatMap(sheet -> sheet.cells().stream())
        .filter(kind)
        .map(cell -> SheetValues.address(cell.at()))
        .collect(Collectors.toSet());
  }

  private static void follows(Engine engine, Analysis delivered, List<Nudge> nudges) {
    assertThat(Agreement.differences(engine, delivered, nudges)).isEmpty();
  }
}
