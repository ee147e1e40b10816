package dev.decisionmatrix.workbook.cost;

import static dev.decisionmatrix.cells.Formulas.count;
import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.isFigure;
import static dev.decisionmatrix.cells.Formulas.onlyIf;
import static dev.decisionmatrix.cells.Formulas.words;

import dev.decisionmatrix.analysis.Costed;
import dev.decisionmatrix.analysis.Costs;
import dev.decisionmatrix.analysis.Rating;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Formulas;
import dev.decisionmatrix.cells.Highlight;
import dev.decisionmatrix.cells.Input;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.cells.SheetName;
import dev.decisionmatrix.cells.SheetPlan;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.model.Combine;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.sheet.Body;
import dev.decisionmatrix.sheet.Cells;
import dev.decisionmatrix.sheet.Content;
import dev.decisionmatrix.sheet.Flow;
import dev.decisionmatrix.sheet.Lines;
import dev.decisionmatrix.sheet.Names;
import dev.decisionmatrix.sheet.Stack;
import dev.decisionmatrix.sheet.Table;
import dev.decisionmatrix.workbook.Book;
import dev.decisionmatrix.workbook.CostCells;
import dev.decisionmatrix.workbook.Guard;
import dev.decisionmatrix.workbook.Name;
import dev.decisionmatrix.workbook.Rules;
import dev.decisionmatrix.workbook.Spot;
import java.util.List;

/** What the options cost, which of them are efficient, and what each point more costs. */
public final class CostSheet {
  private static final SheetName SHEET = new SheetName("Cost");
  private static final Input.Content NOTHING = new Input.Content.Blank();
  private static final double NAMES = 34;
  private static final double FIGURES = 14;

  /** So many columns the words on each option take. */
  private static final int STANDING = 3;

  private final Book book;
  private final Costs costs;
  private final List<Option> options;
  private final Decimals money;
  private final Body<Option, Criterion> each;
  private final Body<Option, Criterion> tried;
  private final Cells<Option> total;
  private final CostSteps steps;
  private final Frontier frontier;
  private final CostDemands demands;
  private final Alternatives alternatives;
  private final Flow flow;

  public CostSheet(Book book) {
    this.book = book;
    costs = book.analysis().costs();
    options = book.decision().options();
    money = Costs.shown(book.analysis()).with("");
    Table<Option> table = new Table<>(Names.of(options, "Option", Option::name));
    each = table.across(book.decision().costs(), Criterion::name, money, this::cost, this::isCost);
    tried =
        table.across(
            book.decision().costs(),
            cost -> book.decision().costs().size() > 1 ? "Try: " + cost.name() : "Try",
            cost ->
                Content.inputs(
                    book.figures(cost).typed(), one -> NOTHING, one -> Rules.TRIED_COST));
    tried.marked(Highlight.Tone.CHANGED, at -> at.differentFrom(Guard.NOTHING));
    alternatives = new Alternatives(book, table);
    total =
        table.figures(
            unit("All costs"), money, this::total, option -> Expected.number(of(option).cost()));
    Lines lines = Lines.beside();
    steps = new CostSteps(book, total, lines);
    frontier = new Frontier(book, total, steps);
    Cells<Option> place =
        lines.figures(
            "Place on the frontier",
            options,
            Decimals.WHOLE,
            frontier::of,
            option ->
                costs.place(option).isPresent()
                    ? Expected.number(costs.place(option).getAsInt() + 1)
                    : Expected.none());
    double much = book.deliveredAnalysis().costs().much();
    table.add(
        "Score of 100", Look.HEAD_FIGURE, (at, o) -> book.matrix().score().repeated().cell(at, o));
    table.figures(
        "Points per " + Decimals.thousands(0).with(costs.unit()).text(much),
        Decimals.MIXED,
        option -> points(option, much),
        option -> Expected.number(of(option).pointsPer(much)));
    table
        .texts("Standing", this::standing, option -> Expected.text(isStanding(of(option))))
        .spanning(STANDING);
    demands = new CostDemands(book, each, alternatives);
    CostChart chart = new CostChart(book, total, frontier);
    Stack workings =
        new Stack()
            .add(lines)
            .gap(1)
            .add(frontier.table)
            .gap(1)
            .add(frontier.line)
            .gap(1)
            .add(demands.table)
            .gap(1);
    demands.cells.own().ifPresent(own -> workings.add(own.table).gap(1));
    workings.add(chart.line).gap(1).add(chart.points);
    flow =
        book.flow(
                SHEET,
                SheetPlan.Kind.DETAIL,
                "Cost",
                "What the options cost, held against their scores; no part of the score. Costs are"
                    + " changed on the sheet Evidence, and tried in the yellow cells.")
            .section("Options", table)
            .note(
                "Efficient: none has at least the score at no more cost. Dominated: another has."
                    + " Behind a mix: two others together give more for the same. Open: one whose"
                    + " cost is not known could still do better.")
            .gap(1)
            .add(demands.typed)
            .gap(1)
            .add(chart.part(6, unit("Cost")))
            .section("Along the frontier", new AlongFrontier(frontier, this::unit, money).table());
    book.workings().section("Costs against scores", workings);
    book.offer(
        new CostCells(
            each,
            tried,
            total,
            steps.unknown,
            place,
            frontier.atPlace,
            new CellRef(SHEET, 0, 0),
            demands.cells));
  }

  public SheetPlan plan() {
    return flow.plan(
        sheet -> {
          sheet.width(Flow.COLUMN, NAMES);
          sheet.define(Name.COST_TRIED.text(), tried.all());
          sheet.define(Name.COST_AT_MOST.text(), demands.cells.typed().all());
          demands.mark(sheet);
          int columns = 2 * book.decision().costs().size() + alternatives.columns() + 3 + STANDING;
          for (int column = 1; column <= columns; column++) {
            sheet.width(Flow.COLUMN + column, FIGURES);
          }
          sheet.resultsUpTo(new CellRef(SHEET, flow.next().row() - 1, Flow.COLUMN + columns));
        });
  }

  private String unit(String head) {
    return costs.unit().isEmpty() ? head : head + ", " + costs.unit();
  }

  private Costed of(Option option) {
    return costs.of(option);
  }

  private Formula cost(Option option, Criterion criterion) {
    CellRef instead = tried.at(option, criterion);
    return ifThen(isFigure(instead), instead, evidence(option, criterion));
  }

  private Formula evidence(Option option, Criterion criterion) {
    Spot spot = new Spot(criterion, option);
    Formula rule = Guard.read(Name.COMBINE.ref());
    return book.bySource()
        .evidence()
        .<Formula>map(cells -> cells.at(spot))
        .orElseGet(
            () ->
                ifThen(
                    rule.is(Combine.BY_SOURCE.word()),
                    book.bySource().bySource().at(spot),
                    onlyIf(rule.is(Combine.BY_CLAIM.word()), book.bySource().byClaim().at(spot))));
  }

  private Expected isCost(Option option, Criterion criterion) {
    Rating rating = book.analysis().ratings().at(criterion, option);
    return Expected.number(rating.rating());
  }

  private Formula total(Option option) {
    RangeRef all = each.row(option);
    return onlyIf(count(all).is(book.decision().costs().size()), Guard.rounded(Formulas.sum(all)));
  }

  private Formula points(Option option, double much) {
    Formula score = book.matrix().score().at(option);
    Formula cost = total.at(option);
    return onlyIf(
        Formulas.all(isFigure(score), isFigure(cost)),
        Guard.whenPositive(cost, Guard.rounded(score.over(cost.over(Formulas.number(much))))));
  }

  private Formula standing(Option option) {
    Formula contends = isFigure(book.matrix().contending().at(option));
    Formula dominated =
        words("dominated by ")
            .and(Guard.pick(Name.OPTIONS.ref(), steps.best.at(option)))
            .and(more(steps.dominators.at(option).minus(1)));
    Formula open =
        ifThen(
            steps.couldPass.at(option).moreThan(0),
            words(Costed.Kind.OPEN.words()),
            words(Costed.Kind.EFFICIENT.words()));
    Formula judged =
        ifThen(
            steps.dominators.at(option).moreThan(0),
            dominated,
            ifThen(frontier.isBehindMix(option), words(Costed.Kind.MIX.words()), open));
    return ifThen(
        contends,
        ifThen(isFigure(total.at(option)), judged, words(Costed.Kind.UNKNOWN.words())),
        ifThen(
            isFigure(book.matrix().score().at(option)),
            words(Costed.Kind.OUT.words()),
            words(Expected.NONE)));
  }

  private static Formula more(Formula others) {
    return ifThen(others.moreThan(0), words(" and ").and(others).and(" more"), Guard.NOTHING);
  }

  private static String isStanding(Costed one) {
    int more = one.by().size() - 1;
    return one.kind() == Costed.Kind.DOMINATED
        ? "dominated by " + one.by().get(0).name() + (more > 0 ? " and " + more + " more" : "")
        : one.kind().words();
  }
}
