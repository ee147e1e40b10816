package dev.decisionmatrix.workbook;

import static dev.decisionmatrix.cells.Formulas.all;
import static dev.decisionmatrix.cells.Formulas.oneIf;
import static dev.decisionmatrix.cells.Formulas.orZero;

import dev.decisionmatrix.analysis.Demand;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Formulas;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.sheet.Body;
import dev.decisionmatrix.sheet.Cells;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What other sheets refer to of demands of which one is enough: a demand is missed where all that
 * are made under its word fall short. Costs stand apart from criteria, and may share a word with
 * them.
 *
 * @param criteria what they demand by themselves; of costs that stands with these
 * @param together the criteria and costs under each word, in file order
 */
public record EitherOrCells(Book book, OwnDemands criteria, List<List<Criterion>> together) {
  public EitherOrCells {
    together = List.copyOf(together);
  }

  /** The criteria and costs that share a word with others, as far as a decision has any. */
  public static List<List<Criterion>> together(Decision decision) {
    Map<String, List<Criterion>> byWord = new LinkedHashMap<>();
    for (Criterion criterion : decision.rated()) {
      if (!criterion.eitherOr().isEmpty()) {
        byWord.computeIfAbsent(criterion.eitherOr(), any -> new ArrayList<>()).add(criterion);
      }
    }
    return byWord.values().stream().filter(some -> some.size() > 1).toList();
  }

  /** Which of the words is a criterion's, from 1; 0 where its demand stands for itself. */
  public static int word(Decision decision, Criterion criterion) {
    List<List<Criterion>> together = together(decision);
    return 1 + together.indexOf(with(together, criterion));
  }

  private static List<Criterion> with(List<List<Criterion>> together, Criterion criterion) {
    return together.stream()
        .filter(some -> some.contains(criterion))
        .findFirst()
        .orElse(List.of(criterion));
  }

  /** Those whose demand it is too: itself, and others under the same word. */
  public List<Criterion> with(Criterion criterion) {
    return with(together, criterion);
  }

  /** Whether a criterion's demand can be reached elsewhere. */
  public boolean isShared(Criterion criterion) {
    return with(criterion).size() > 1;
  }

  public List<Criterion> others(Criterion criterion) {
    return with(criterion).stream().filter(one -> !one.equals(criterion)).toList();
  }

  private OwnDemands of(Criterion criterion) {
    return criterion.isCost() ? demands().own().orElseThrow() : criteria;
  }

  private CostDemandCells demands() {
    return book.cost().orElseThrow().demands();
  }

  /** By which demands of criteria belong together, counted from 1; else 0. */
  public Cells<Criterion> word() {
    return criteria.word;
  }

  /** What a sentence says behind the demands of criteria. */
  public Cells<Criterion> behind() {
    return criteria.behind;
  }

  /** The same behind a demand within a sentence. */
  public static Formula behind(Criterion criterion, Formula demanded) {
    String either = Demand.behind(criterion);
    return either.isEmpty() ? demanded : demanded.and(either);
  }

  /** 1 where a criterion's rating does not reach what it demands itself. */
  public Body<Criterion, Option> ratingsFallShort() {
    return criteria.fallsShort;
  }

  /** 1 where evidence on a criterion is missing that could fall short of that. */
  public Body<Criterion, Option> ratingsOpen() {
    return criteria.open;
  }

  /** 1 where it demands anything. */
  public CellRef asks(Criterion criterion) {
    return of(criterion).asks.at(criterion);
  }

  /** 1 where an option does not reach what it demands itself. */
  public CellRef fallsShort(Criterion criterion, Option option) {
    return of(criterion).fallsShort.at(criterion, option);
  }

  /** The same of all options. */
  public RangeRef fallsShort(Criterion criterion) {
    return of(criterion).fallsShort.row(criterion);
  }

  /** 1 where evidence is missing that could fall short of it. */
  public CellRef open(Criterion criterion, Option option) {
    return of(criterion).open.at(criterion, option);
  }

  /** 1 where that knocks the option out. */
  public CellRef isOut(Criterion criterion, Option option) {
    return (criterion.isCost() ? demands().exceeded() : book.matrix().fallsShort())
        .at(criterion, option);
  }

  /** 1 where it is what may knock the option out. */
  public CellRef mayBeOut(Criterion criterion, Option option) {
    return (criterion.isCost() ? demands().open() : book.matrix().mayKnockOut())
        .at(criterion, option);
  }

  /** How many demands are missed under a criterion's word. */
  public Formula missed(Criterion criterion, Option option) {
    return sum(with(criterion), one -> isOut(one, option));
  }

  /** True where an option falls short of all that these demand, be it nothing. */
  public Formula allFallShort(List<Criterion> some, Option option) {
    return sum(some, one -> fallsShort(one, option)).equalTo(sum(some, this::asks));
  }

  /** The same where they demand anything. */
  public Formula isMissed(List<Criterion> some, Option option) {
    return all(sum(some, this::asks).moreThan(0), allFallShort(some, option));
  }

  /** 1 where an option falls short of what it demands, and of all others under its word. */
  public Formula knocksOut(Criterion criterion, Option option) {
    return orZero(
        fallsShort(criterion, option).is(1), oneIf(allFallShort(with(criterion), option)));
  }

  /** 1 where evidence is missing on it, and no other of them is reached. */
  public Formula mayKnockOut(Criterion criterion, Option option) {
    List<Criterion> with = with(criterion);
    Formula not =
        sum(with, one -> fallsShort(one, option)).plus(sum(with, one -> open(one, option)));
    return oneIf(all(open(criterion, option).is(1), not.equalTo(sum(with, this::asks))));
  }

  /** The sum of a cell of each. */
  public static Formula sum(List<Criterion> criteria, Function<Criterion, ? extends Formula> cell) {
    return Formulas.sum(criteria.stream().map(cell).toArray(Formula[]::new));
  }
}
