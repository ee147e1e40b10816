package dev.decisionmatrix.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.ChartLook;
import dev.decisionmatrix.cells.ChartPlan;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Highlight;
import dev.decisionmatrix.cells.Input;
import dev.decisionmatrix.cells.Label;
import dev.decisionmatrix.cells.Link;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.cells.Rule;
import dev.decisionmatrix.cells.SheetName;
import dev.decisionmatrix.cells.SheetPlan;
import dev.decisionmatrix.cells.WorkbookPlan;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanRulesTest {
  private static final SheetName SHEET = new SheetName("Sheet");
  private static final SheetName OTHER = new SheetName("Other");
  private static final CellRef A1 = new CellRef(SHEET, 0, 0);

  private static SheetPlan.Builder sheet() {
    return SheetPlan.named(SHEET, SheetPlan.Kind.DETAIL).add(new Label(A1, "text", Look.LABEL));
  }

  private static List<String> findings(SheetPlan.Builder... sheets) {
    WorkbookPlan plan =
        SamplePlans.workbook(Arrays.stream(sheets).map(SheetPlan.Builder::build).toList());
    return PlanRules.findings(plan).stream().map(Finding::toString).toList();
  }

  private static ChartPlan chart(String name, RangeRef values) {
    return new ChartPlan(
        ChartPlan.Kind.BARS,
        name,
        "Title",
        "Words for those who cannot see it",
        "",
        "",
        "0",
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        List.of(new ChartPlan.Series(A1, A1.to(A1), values)),
        ChartLook.usual(),
        A1.right(2),
        A1.below(5).right(4));
  }

  @Test
  void theSampleOfEverythingBreaksNone() {
    assertThat(PlanRules.findings(SamplePlans.everything())).isEmpty();
  }

  @Test
  void sheetsHaveNamesOfTheirOwnWhateverTheCase() {
    SheetPlan.Builder shouted = SheetPlan.named(new SheetName("SHEET"), SheetPlan.Kind.DETAIL);
    assertThat(findings(sheet(), shouted)).singleElement().asString().contains("twice");
  }

  @Test
  void namesAreDefinedOnceInTheWholeWorkbook() {
    SheetPlan.Builder other = SheetPlan.named(OTHER, SheetPlan.Kind.DETAIL);
    CellRef there = new CellRef(OTHER, 0, 0);
    assertThat(findings(sheet().define("Score", A1), other.define("score", there)))
        .containsExactly("score: name: expected once, got twice");
  }

  @Test
  void namesLieOnTheirSheet() {
    assertThat(findings(sheet().define("Score", new CellRef(OTHER, 0, 0)))).hasSize(1);
    assertThat(findings(sheet().define("Score", new CellRef(SHEET, 1_048_576, 0)))).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"AB12", "R1C1", "r", "C", "two words", "1st", "a-b", ""})
  void namesAreNotTakenForSomethingElse(String name) {
    assertThat(findings(sheet().define(name, A1))).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Score", "RawWeight", "StableFrom", "_hidden", "Rank", "WeightsOf"})
  void namesThatWeUseAreFine(String name) {
    assertThat(findings(sheet().define(name, A1))).isEmpty();
  }

  @Test
  void linksLeadToASheetThatIsThere() {
    Link.ToCell dangling = new Link.ToCell(new CellRef(OTHER, 0, 0));
    Label label = new Label(A1.below(1), "there", Look.LINK, Optional.of(dangling));
    assertThat(findings(sheet().add(label))).singleElement().asString().contains("link");
  }

  @Test
  void chartsShowCellsThatAreThereAndHaveNamesOfTheirOwn() {
    assertThat(findings(sheet().chart(chart("Scores", A1.to(A1))))).isEmpty();
    assertThat(findings(sheet().chart(chart("Scores", A1.below(7).to(A1.below(7)))))).hasSize(1);
    assertThat(
            findings(sheet().chart(chart("Scores", A1.to(A1))).chart(chart("Scores", A1.to(A1)))))
        .hasSize(1);
  }

  @Test
  void chartsLieOverNoTextAndAmongTheResults() {
    ChartPlan chart = chart("Scores", A1.to(A1));
    Label under = new Label(A1.below(2).right(3), "text", Look.LABEL);
    assertThat(findings(sheet().chart(chart).add(under)))
        .singleElement()
        .asString()
        .contains("nothing under it");
    assertThat(findings(sheet().chart(chart).resultsUpTo(A1.below(3).right(9))))
        .singleElement()
        .asString()
        .contains("among the results");
    assertThat(findings(sheet().chart(chart).resultsUpTo(A1.below(5).right(4)))).isEmpty();
  }

  @Test
  void mergedRangesDoNotOverlap() {
    RangeRef first = A1.to(A1.right(2));
    RangeRef second = A1.right(2).to(A1.right(3));
    assertThat(findings(sheet().merge(first).merge(second))).hasSize(1);
  }

  @Test
  void mergedRangesThatTouchAreFine() {
    assertThat(findings(sheet().merge(A1.to(A1.right(2))).merge(A1.right(3).to(A1.right(4)))))
        .isEmpty();
  }

  @Test
  void aSeriesHasAFigureForEachCategory() {
    Label below = new Label(A1.below(1), "text", Look.LABEL);
    RangeRef two = A1.to(A1.below(1));
    assertThat(findings(sheet().add(below).chart(chart("Scores", two))))
        .containsExactly(
            "Scores: series: expected a figure for each category, got 'Sheet'!$A$1:$A$2");
  }

  @Test
  void listsToChooseFromLieOnASheetThatIsThere() {
    CellRef there = new CellRef(OTHER, 0, 0);
    Input input =
        Input.text(
            A1.below(1),
            "text",
            new Rule(new Rule.Accepts.OneOfRange(there.to(there)), "Title", "prompt", "error"));
    assertThat(findings(sheet().add(input))).singleElement().asString().contains("list");
    assertThat(findings(sheet().add(input), SheetPlan.named(OTHER, SheetPlan.Kind.DETAIL)))
        .isEmpty();
  }

  @Test
  void whatIsMergedFilteredOrHighlightedLiesOnItsSheet() {
    CellRef other = new CellRef(OTHER, 0, 0);
    RangeRef there = other.to(other.right(1));
    assertThat(findings(sheet().merge(there))).singleElement().asString().contains("merged");
    assertThat(findings(sheet().filter(there))).singleElement().asString().contains("filter");
    assertThat(
            findings(
                sheet()
                    .highlight(
                        there, new Highlight.Rule.When(Constant.ONE.is(1), Highlight.Tone.BEST))))
        .singleElement()
        .asString()
        .contains("highlight");
  }

  /** Excel does not follow them. */
  @Test
  void noLinkLeadsToAHiddenSheet() {
    Optional<Link> there = Optional.of(new Link.ToCell(new CellRef(OTHER, 0, 0)));
    SheetPlan.Builder links = sheet().add(new Label(A1.below(1), "there", Look.LINK, there));
    assertThat(findings(links, SheetPlan.named(OTHER, SheetPlan.Kind.WORKINGS)))
        .singleElement()
        .asString()
        .contains("a sheet that is seen");
  }

  @Test
  void sheetsEndWhereEveryEngineEndsThem() {
    CellRef last = new CellRef(SHEET, 1_048_575, 16_383);
    assertThat(findings(sheet().define("Score", last))).isEmpty();
    assertThat(findings(sheet().define("Score", new CellRef(SHEET, 0, 16_384)))).hasSize(1);
  }
}
