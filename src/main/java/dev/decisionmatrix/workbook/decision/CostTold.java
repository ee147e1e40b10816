package dev.decisionmatrix.workbook.decision;

import static dev.decisionmatrix.cells.Formulas.all;
import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.isFigure;
import static dev.decisionmatrix.cells.Formulas.itemOf;
import static dev.decisionmatrix.cells.Formulas.sum;

import dev.decisionmatrix.analysis.CostWords;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Dress;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Formulas;
import dev.decisionmatrix.cells.Link;
import dev.decisionmatrix.cells.Live;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.cells.SheetPlan;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.workbook.Book;
import dev.decisionmatrix.workbook.CostCells;
import dev.decisionmatrix.workbook.Guard;
import dev.decisionmatrix.workbook.Name;
import dev.decisionmatrix.workbook.Sentences;
import dev.decisionmatrix.workbook.decision.ShortNames.OfOption;

/** What the leader's points cost, in a sentence below the links that leads to the sheet Cost. */
final class CostTold {
  private final Book book;
  private final Lead lead;
  private final ShortNames.Cut<?> names;
  private final String told;

  CostTold(Book book, Lead lead, ShortNames names) {
    this.book = book;
    this.lead = lead;
    this.names = names.of(OfOption.REASON);
    told = CostWords.sentence(book.analysis(), names.of(OfOption.REASON)::of).orElse("");
  }

  void addTo(SheetPlan.Builder sheet) {
    CellRef at = Page.at(Page.WAYS + 1, Page.RIGHT);
    RangeRef room = at.to(Page.at(Page.WAYS + 1, Page.LAST));
    sheet
        .add(
            new Live(at, formula(), told)
                .looking(Look.TEXT)
                .leadingTo(new Link.ToCell(cost().sheet())))
        .merge(room)
        .dress(room, Dress.WRAPPED, Dress.TOP);
  }

  private CostCells cost() {
    return book.cost().orElseThrow();
  }

  private Formula formula() {
    Formula leader = lead.at(1);
    Formula name = names.at(leader);
    Formula place = Guard.pick(cost().frontier().fixed(), leader);
    Formula least =
        ifThen(
            sum(cost().unknown().fixed()).is(0),
            Sentences.of(CostWords.LEAST, name),
            Sentences.of(CostWords.LEAST_KNOWN, name));
    Formula known = ifThen(place.moreThan(1), less(leader, name, place), least);
    return ifThen(
        all(Formulas.isEmpty(lead.whyNot()), lead.firsts().is(1)),
        ifThen(isFigure(total(leader)), known, Sentences.of(CostWords.UNKNOWN, name)),
        Guard.NOTHING);
  }

  private Formula less(Formula leader, Formula name, Formula place) {
    Formula other = itemOf(cost().atPlace().fixed(), place.minus(1), Constant.ONE);
    Formula saved = total(leader).minus(total(other)).over(total(leader));
    Formula points =
        Guard.pick(Name.SCORE.ref(), leader).minus(Guard.pick(Name.SCORE.ref(), other));
    return Sentences.of(
        CostWords.LESS,
        name,
        names.at(other),
        Guard.shown(Guard.rounded(Guard.HUNDRED.times(saved)), Decimals.ONE),
        Guard.shown(Guard.rounded(points), Decimals.ONE));
  }

  private Formula total(Formula option) {
    return itemOf(cost().total().fixed(), option, Constant.ONE);
  }
}
