package dev.decisionmatrix.workbook.decision;

import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.isFigure;
import static dev.decisionmatrix.cells.Formulas.place;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.Comparison;
import dev.decisionmatrix.analysis.Comparison.Difference;
import dev.decisionmatrix.analysis.OptionResult;
import dev.decisionmatrix.analysis.Rounding;
import dev.decisionmatrix.analysis.Sentence;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Formulas;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.workbook.Book;
import dev.decisionmatrix.workbook.Guard;
import dev.decisionmatrix.workbook.Name;
import dev.decisionmatrix.workbook.Sentences;
import dev.decisionmatrix.workbook.decision.ShortNames.OfOption;
import java.util.List;

/** What is said of an option below its name: how far ahead or behind, and how far it could come. */
final class SecondLines {
  /** The second, and on how many of the criteria. */
  private static final Sentence AHEAD = new Sentence("ahead of {} on {} of {} criteria");

  private static final String SHARES = "shares first place";
  private static final String ALONE = "the only one in contention";
  private static final Sentence BEHIND = new Sentence("{} behind");
  private static final Sentence SPAN = new Sentence("{} to {} with full evidence");

  /** Where it may be knocked out as well. */
  private static final Sentence OUT_OR = new Sentence("out, or up to {} with full evidence");

  private static final String APART = "; ";

  private final Book book;
  private final Analysis analysis;
  private final Lead lead;
  private final ShortNames names;
  private final Outs outs;

  SecondLines(Book book, Lead lead, ShortNames names) {
    this.book = book;
    this.lead = lead;
    this.names = names;
    analysis = book.analysis();
    outs = new Outs(book, names);
  }

  Formula formula(CellRef place) {
    Formula rank = Guard.pick(Name.RANK.ref(), place);
    Formula out = outs.at(place);
    return ifThen(
        Formulas.isEmpty(lead.whyNot()),
        ifThen(isFigure(rank), ifThen(rank.is(1), first(place), behind(place)), out),
        Guard.NOTHING);
  }

  private Formula first(CellRef place) {
    Formula ahead = Formulas.words(ALONE);
    if (analysis.options().size() > 1) {
      Formula count = Guard.count(book.matrix().difference().fixed(), ">0");
      Formula second = names.of(OfOption.REASON).at(lead.at(2));
      Formula told =
          Sentences.of(
              AHEAD, second, count, Formulas.number(analysis.decision().criteria().size()));
      ahead = ifThen(isFigure(Name.MARGIN.ref()), told, ahead);
    }
    return ifThen(
        lead.firsts().moreThan(1),
        Formulas.words(SHARES),
        ifThen(lacks(place), span(place), ahead));
  }

  private Formula behind(CellRef place) {
    Formula best = Guard.pick(Name.SCORE.ref(), lead.at(1));
    Formula points = best.minus(Guard.pick(Name.SCORE.ref(), place));
    Formula could = ifThen(lacks(place), Formulas.words(APART).and(span(place)), Guard.NOTHING);
    return Sentences.of(BEHIND, Guard.shown(points, Decimals.ONE)).and(could);
  }

  private Formula lacks(CellRef place) {
    return Guard.pick(book.matrix().missing().fixed(), place).moreThan(0);
  }

  private static Formula span(CellRef place) {
    Formula lowest = Guard.pick(Name.LOWEST.ref(), place);
    Formula highest = Guard.shown(Guard.pick(Name.HIGHEST.ref(), place), Decimals.WHOLE);
    return ifThen(
        isFigure(lowest),
        Sentences.of(SPAN, Guard.shown(lowest, Decimals.WHOLE), highest),
        Sentences.of(OUT_OR, highest));
  }

  String told(Placed one) {
    OptionResult result = one.result();
    if (result.knockedOut()) {
      return outs.of(one.option());
    }
    if (analysis.ranking().first().contains(one.option())) {
      return isFirst(result);
    }
    double best = analysis.ranking().contenders().get(0).score();
    String behind = BEHIND.with(Decimals.ONE.text(Rounding.rounded(best - result.score())));
    return behind + (result.missing().isEmpty() ? "" : APART + isSpan(result));
  }

  private String isFirst(OptionResult result) {
    if (analysis.ranking().first().size() > 1) {
      return SHARES;
    }
    if (!result.missing().isEmpty()) {
      return isSpan(result);
    }
    return Comparison.ofFirstTwo(analysis).map(this::isAhead).orElse(ALONE);
  }

  private String isAhead(Comparison pair) {
    List<Difference> all = pair.differences();
    long ahead = all.stream().filter(one -> one.points() > 0).count();
    return AHEAD.with(
        names.of(OfOption.REASON).of(pair.second()),
        String.valueOf(ahead),
        String.valueOf(all.size()));
  }

  private static String isSpan(OptionResult result) {
    String highest = Decimals.WHOLE.text(result.highest());
    return result.mayBeKnockedOut()
        ? OUT_OR.with(highest)
        : SPAN.with(Decimals.WHOLE.text(result.lowest()), highest);
  }
}
