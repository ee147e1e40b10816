package dev.decisionmatrix.workbook.decision;

import static dev.decisionmatrix.cells.Formulas.all;
import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.oneIf;
import static dev.decisionmatrix.cells.Formulas.sum;
import static dev.decisionmatrix.cells.Formulas.words;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.Dominance;
import dev.decisionmatrix.analysis.DominanceWords;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Dress;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Formulas;
import dev.decisionmatrix.cells.Live;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.cells.SheetPlan;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.sheet.Cells;
import dev.decisionmatrix.sheet.Content;
import dev.decisionmatrix.sheet.Lines;
import dev.decisionmatrix.workbook.Book;
import dev.decisionmatrix.workbook.Guard;
import dev.decisionmatrix.workbook.Sentences;
import dev.decisionmatrix.workbook.decision.ShortNames.OfOption;
import java.util.List;

/** The sentence below the links that names dominated options, as far as there is room. */
final class DominatedTold {
  private final Lead lead;
  private final ShortNames.Cut<Option> names;
  private final Analysis analysis;
  private final Dominance dominance;
  private final List<Option> options;
  private final Dominated dominated;
  private final Cells<Option> soFar;
  private final Cells<Option> joined;

  DominatedTold(Book book, Lead lead, ShortNames names) {
    this.lead = lead;
    this.names = names.of(OfOption.DOMINATED);
    analysis = book.analysis();
    dominance = analysis.dominance();
    options = book.decision().options();
    dominated = new Dominated(book);
    Lines lines = new Lines(0, 1, 1);
    soFar =
        lines.figures(
            "So far",
            options,
            Decimals.WHOLE,
            this::soFar,
            option -> Expected.number((double) upTo(option).size()));
    joined =
        lines.add(
            "In words so far",
            options,
            Content.texts(this::joined, option -> Expected.text(isJoined(option))));
    joined.looking(Look.NOTE);
    book.workings().section("Dominated options, in words", lines);
  }

  void addTo(SheetPlan.Builder sheet) {
    CellRef at = Page.at(Page.WAYS + 1, Page.RANK);
    RangeRef room = at.to(Page.at(Page.WAYS + 1, Page.TEAMS));
    String told = DominanceWords.inShort(analysis, names::of);
    sheet
        .add(new Live(at, formula(), told).looking(Look.FINE))
        .merge(room)
        .dress(room, Dress.WRAPPED, Dress.TOP);
  }

  private Formula formula() {
    Formula total = last(soFar);
    Formula more = total.minus(DominanceWords.NAMED);
    Formula told =
        words(DominanceWords.begins(analysis.decision()))
            .and(last(joined))
            .and(ifThen(more.moreThan(0), Sentences.of(DominanceWords.MORE, more), Guard.NOTHING));
    return ifThen(all(Formulas.isEmpty(lead.whyNot()), total.moreThan(0)), told, Guard.NOTHING);
  }

  private CellRef last(Cells<Option> line) {
    return line.at(options.get(options.size() - 1)).fixed();
  }

  private Formula soFar(Option option) {
    Formula own = oneIf(dominated.count(option).moreThan(0));
    return isFirst(option) ? own : sum(before(option, soFar), own);
  }

  private Formula joined(Option option) {
    Formula comma = ifThen(soFar.at(option).is(1), Guard.NOTHING, words(DominanceWords.COMMA));
    Formula each =
        Sentences.of(DominanceWords.EACH, words(names.of(option)), names.at(dominated.by(option)));
    Formula own =
        ifThen(
            all(dominated.count(option).moreThan(0), soFar.at(option).atMost(DominanceWords.NAMED)),
            comma.and(each),
            Guard.NOTHING);
    return isFirst(option) ? own : before(option, joined).and(own);
  }

  private boolean isFirst(Option option) {
    return option.equals(options.get(0));
  }

  private CellRef before(Option option, Cells<Option> line) {
    return line.at(options.get(options.indexOf(option) - 1));
  }

  private List<Option> upTo(Option option) {
    return dominance.dominated().stream()
        .filter(one -> options.indexOf(one) <= options.indexOf(option))
        .toList();
  }

  private String isJoined(Option option) {
    return String.join(
        DominanceWords.COMMA,
        upTo(option).stream()
            .limit(DominanceWords.NAMED)
            .map(one -> DominanceWords.EACH.with(names.of(one), names.of(dominance.of(one).get(0))))
            .toList());
  }
}
