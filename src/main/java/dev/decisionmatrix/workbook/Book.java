package dev.decisionmatrix.workbook;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.Citations;
import dev.decisionmatrix.analysis.RatingFigures;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Formulas;
import dev.decisionmatrix.cells.SheetName;
import dev.decisionmatrix.cells.SheetPlan;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.model.Source;
import dev.decisionmatrix.sheet.Flow;
import dev.decisionmatrix.sheet.Names;
import dev.decisionmatrix.sheet.Part;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What every sheet is made from: the analysis, how sources are cited, and what the other sheets
 * offer. A sheet offers its public cells when it is made; it asks for those of others only when it
 * writes its formulas, so that sheets may refer to one another in any direction.
 */
public final class Book {
  /** The heads of a longer band are repeated on the next page. */
  public static final int CRITERIA_ON_A_PAGE = 30;

  private final Analysis analysis;
  private final Analysis delivered;
  private final Citations citations;
  private final Optional<Criterion> swept;
  private final Map<Class<?>, Object> offers = new LinkedHashMap<>();
  private final Map<Compared, PairwiseCells<Criterion>> pairwise = new LinkedHashMap<>();
  private final Map<Criterion, PairwiseCells<Option>> inPairs = new LinkedHashMap<>();

  /** Where the headline stands as all sheets but Decision say it. */
  final Opening opening;

  private final Flow workings;

  /**
   * A book without sheets.
   *
   * @param delivered the analysis before anything was changed
   * @param swept the criterion that somebody chose for the sweep
   */
  public Book(Analysis analysis, Analysis delivered, Optional<Criterion> swept) {
    this.analysis = analysis;
    this.delivered = delivered;
    this.citations = Citations.of(analysis.decision());
    this.swept = swept;
    this.opening = new Opening("Workings", Tab.WORKINGS.shows() + ".", this);
    this.workings = new Flow(Tab.WORKINGS.sheet(), SheetPlan.Kind.WORKINGS).add(opening);
  }

  /** The hidden sheet to which each room adds the steps that no meeting reads. */
  public Flow workings() {
    return workings;
  }

  public Analysis analysis() {
    return analysis;
  }

  /** Of what was delivered: the same unless somebody changed inputs. */
  public Analysis deliveredAnalysis() {
    return delivered;
  }

  public Decision decision() {
    return analysis.decision();
  }

  /** A row for each criterion, named right of the headings that group them. */
  public Names<Criterion> criterionRows() {
    return Names.of(decision().criteria(), "Criterion", Criterion::name).under(Criterion::group);
  }

  /** A row for each option, named where criteria are. */
  public Names<Option> optionRows() {
    return Names.of(decision().options(), "Option", Option::name).after(1);
  }

  /** The option whose name needs the most room, where a formula may choose any. */
  public String longestOption() {
    return decision().options().stream()
        .map(Option::name)
        .max(Comparator.comparingInt(String::length))
        .orElse("");
  }

  /** Decimals to which ratings are held against each other and against demands. */
  public int kept() {
    return analysis.ratings().kept();
  }

  /** A rating rounded to these decimals. */
  public Formula kept(Formula rating) {
    return Formulas.rounded(rating, kept());
  }

  /** How the ratings of a criterion are written. */
  public RatingFigures figures(Criterion criterion) {
    return analysis.ratings().figures(criterion);
  }

  public Citations citations() {
    return citations;
  }

  public References references() {
    return new References(citations);
  }

  /** Every source that is heard, in the order of citation; our own assumptions last. */
  public List<Optional<Source>> voices() {
    return Voices.of(decision(), citations);
  }

  public Optional<Criterion> swept() {
    return swept;
  }

  /** A sheet's public cells, one of the records {@code ...Cells}. */
  public void offer(Record cells) {
    offers.put(cells.getClass(), cells);
  }

  /** Those of a sheet of comparisons in pairs. */
  public void offer(Compared compared, PairwiseCells<Criterion> cells) {
    pairwise.put(compared, cells);
  }

  /** Those of a sheet on which options are compared. */
  public void offer(Criterion criterion, PairwiseCells<Option> cells) {
    inPairs.put(criterion, cells);
  }

  /** Empty unless options are compared in pairs on the criterion. */
  public Optional<PairwiseCells<Option>> inPairs(Criterion criterion) {
    return Optional.ofNullable(inPairs.get(criterion));
  }

  public DecisionCells decisionSheet() {
    return offered(DecisionCells.class);
  }

  /** Empty in a decision without costs. */
  public Optional<CostCells> cost() {
    return Optional.ofNullable((CostCells) offers.get(CostCells.class));
  }

  public MatrixCells matrix() {
    return offered(MatrixCells.class);
  }

  /** Asked for only where some values are not linear. */
  public ValuesCells values() {
    return offered(ValuesCells.class);
  }

  public WhatIfCells whatIf() {
    return offered(WhatIfCells.class);
  }

  public WeightsCells weights() {
    return offered(WeightsCells.class);
  }

  public TeamsCells teams() {
    return offered(TeamsCells.class);
  }

  public SensitivityCells sensitivity() {
    return offered(SensitivityCells.class);
  }

  public RobustnessCells robustness() {
    return offered(RobustnessCells.class);
  }

  public MethodsCells methods() {
    return offered(MethodsCells.class);
  }

  public EvidenceCells evidence() {
    return offered(EvidenceCells.class);
  }

  public SourcesCells sources() {
    return offered(SourcesCells.class);
  }

  public BySourceCells bySource() {
    return offered(BySourceCells.class);
  }

  /** Empty where nobody rates. */
  public Optional<ByRaterCells> byRater() {
    return analysis.raters().isEmpty()
        ? Optional.empty()
        : Optional.of(offered(ByRaterCells.class));
  }

  /** The same for a cell of the matrix; empty where nobody rates that. */
  public Optional<ByRaterCells> byRater(Spot spot) {
    return byRater().filter(cells -> cells.rates(spot));
  }

  public ChecksCells checks() {
    return offered(ChecksCells.class);
  }

  public ChangesCells changes() {
    return offered(ChangesCells.class);
  }

  /** What the teams compared in pairs, in the order of the sheets. */
  public Map<Compared, PairwiseCells<Criterion>> pairwise() {
    return Collections.unmodifiableMap(pairwise);
  }

  /** A sheet that begins with its title, what it shows, and whether all checks hold. */
  public Flow flow(Tab tab, SheetPlan.Kind kind, String title, String subtitle) {
    return flow(tab.sheet(), kind, title, subtitle);
  }

  public Flow flow(SheetName name, SheetPlan.Kind kind, String title, String subtitle) {
    return new Flow(name, kind).add(opening(title, subtitle));
  }

  /** What a sheet begins with, where something else stands beside it. */
  public Part opening(String title, String subtitle) {
    return new Opening(title, subtitle, this);
  }

  private <T> T offered(Class<T> type) {
    T cells = type.cast(offers.get(type));
    if (cells == null) {
      throw new IllegalStateException(
          "asked for " + type.getSimpleName() + " before any sheet offered it");
    }
    return cells;
  }
}
