package dev.decisionmatrix.workbook.decision;

import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.isFigure;
import static dev.decisionmatrix.cells.Formulas.max;
import static dev.decisionmatrix.cells.Formulas.place;
import static dev.decisionmatrix.cells.Formulas.shown;

import dev.decisionmatrix.analysis.Verdict;
import dev.decisionmatrix.analysis.VerdictInShort;
import dev.decisionmatrix.analysis.VerdictWords;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Formulas;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.workbook.Book;
import dev.decisionmatrix.workbook.Guard;
import dev.decisionmatrix.workbook.MatrixCells;
import dev.decisionmatrix.workbook.Name;
import dev.decisionmatrix.workbook.Sentences;
import dev.decisionmatrix.workbook.decision.ShortNames.OfOption;

/** The verdict in a headline and its reason in a line, in the words of the analysis. */
final class Headline {
  static final String MEND = "The sheet Checks says what to mend.";
  private static final double HALF = 0.5;

  private final Book book;
  private final Lead lead;
  private final ShortNames names;
  private final VerdictInShort verdict;

  Headline(Book book, Lead lead, ShortNames names) {
    this.book = book;
    this.lead = lead;
    this.names = names;
    verdict = new VerdictInShort(book.analysis());
  }

  /** By the analysis. */
  String told() {
    return verdict.headline(
        names.of(OfOption.HEADLINE)::of, names.of(OfOption.HEADLINE_BESIDE)::of);
  }

  /** The one that was delivered. */
  String past() {
    return new VerdictInShort(book.deliveredAnalysis())
        .past(names.of(OfOption.PAST)::of, names.of(OfOption.PAST_BESIDE)::of);
  }

  /** By the analysis. */
  String reasonWords() {
    return verdict.reason(names.of(OfOption.REASON)::of);
  }

  Formula formula() {
    Formula name = names.of(OfOption.HEADLINE).at(lead.at(1));
    Formula leads = Sentences.of(VerdictInShort.LEADS, name, points(), Name.VERDICT.ref());
    Formula one =
        ifThen(
            isFigure(Name.MARGIN.ref()),
            leads,
            Sentences.of(VerdictInShort.ALONE, name, Name.VERDICT.ref()));
    return ifThen(
        Formulas.isEmpty(lead.whyNot()),
        ifThen(
            lead.firsts().is(0),
            Formulas.words(VerdictInShort.ALL_OUT),
            ifThen(lead.firsts().is(1), one, shared())),
        lead.whyNot());
  }

  private Formula shared() {
    Formula many = Sentences.of(VerdictInShort.SHARE, lead.firsts());
    if (book.decision().options().size() < 2) {
      return many;
    }
    ShortNames.Cut<?> beside = names.of(OfOption.HEADLINE_BESIDE);
    Formula two =
        Sentences.of(VerdictInShort.TWO_SHARE, beside.at(lead.at(1)), beside.at(lead.at(2)));
    return ifThen(lead.firsts().is(2), two, many);
  }

  private Formula points() {
    Formula whole = Formulas.rounded(Name.MARGIN.ref(), 0);
    Formula hides =
        whole
            .lessThan(Name.CLOSE_CALL.ref())
            .differentFrom(Name.MARGIN.ref().lessThan(Name.CLOSE_CALL.ref()));
    Formula told = ifThen(hides, lead.marginTold(), Guard.shown(Name.MARGIN.ref(), Decimals.WHOLE));
    return ifThen(
        Name.MARGIN.ref().lessThan(HALF),
        Formulas.words(VerdictInShort.LESS),
        ifThen(
            told.is("1"),
            Formulas.words(VerdictInShort.ONE_POINT),
            Sentences.of(VerdictInShort.POINTS, told)));
  }

  Formula reason() {
    Formula poor =
        Sentences.of(
            VerdictInShort.POOR,
            Guard.apart(
                max(matrix().contending().fixed()),
                Name.GOOD_ENOUGH.ref(),
                VerdictWords.POOR_DIGITS),
            shown(Name.GOOD_ENOUGH.ref(), Decimals.AS_TYPED));
    Formula why = ifThen(lead.open().moreThan(0), ifThen(isGood(), open(), inShort()), settled());
    return ifThen(
        Formulas.isEmpty(lead.whyNot()),
        why.and(ifThen(isGood(), Guard.NOTHING, poor)),
        Formulas.words(MEND));
  }

  private Formula isGood() {
    return Formulas.isEmpty(matrix().poor().first().fixed());
  }

  /** Where missing evidence cannot change it. */
  private Formula settled() {
    boolean one = book.decision().options().size() == 1;
    Formula alone = Formulas.words(one ? VerdictInShort.NO_OTHER : VerdictInShort.ONLY_ONE);
    Formula led = ifThen(isFigure(Name.MARGIN.ref()), ahead(), alone);
    return ifThen(
        lead.firsts().is(0),
        Formulas.words(VerdictInShort.NONE),
        ifThen(lead.firsts().moreThan(1), Formulas.words(VerdictInShort.SAME_SCORE), led));
  }

  private Formula ahead() {
    CellRef share = lead.share();
    Formula least = Guard.rounded(Guard.HUNDRED.times(matrix().firm().first().fixed()));
    Formula offBy = shown(Name.OFF_BY.ref(), Decimals.AS_TYPED);
    Formula fragile =
        Sentences.of(VerdictInShort.FRAGILE, share, offBy, shown(least, Decimals.AS_TYPED));
    Formula firm =
        ifThen(
            isKind(Verdict.Kind.FRAGILE),
            fragile,
            Sentences.of(VerdictInShort.CLEAR, share, offBy));
    Formula close =
        Sentences.of(
            VerdictWords.CLOSE, lead.marginTold(), shown(Name.CLOSE_CALL.ref(), Decimals.AS_TYPED));
    return ifThen(
        isKind(Verdict.Kind.CLOSE),
        close,
        ifThen(isGood(), firm, Sentences.of(VerdictInShort.IN_SHORT_HOLDS, share)));
  }

  private Formula open() {
    Formula most = most();
    Formula name = names.of(OfOption.REASON).at(most);
    Formula highest = Guard.shown(Guard.pick(matrix().highest().fixed(), most), Decimals.ONE);
    Formula leader = names.of(OfOption.REASON).at(lead.at(1));
    Formula lowest = Guard.pick(Name.LOWEST.ref(), lead.at(1));
    Formula least = Guard.shown(lowest, Decimals.ONE);
    Formula more = lead.open().minus(1);
    Formula ahead =
        ifThen(
            lead.open().is(1),
            Sentences.of(VerdictInShort.OPEN, name, highest, leader, least),
            Sentences.of(VerdictInShort.OPEN_TO_MORE, name, highest, more, leader));
    Formula outlasts = Sentences.of(VerdictInShort.OUTLASTS, leader, name, highest);
    Formula passes =
        ifThen(
            lead.firsts().is(1),
            ifThen(isFigure(lowest), ahead, outlasts),
            Sentences.of(VerdictInShort.FIRST_ALONE, name, highest));
    return ifThen(isLast(), Sentences.of(VerdictInShort.OUTLASTED, name), passes);
  }

  private Formula inShort() {
    Formula name = names.of(OfOption.REASON).at(most());
    return ifThen(
        isLast(),
        Sentences.of(VerdictInShort.IN_SHORT_OUT, name),
        Sentences.of(VerdictInShort.IN_SHORT_OPEN, name));
  }

  /** The place of the option that missing evidence could take furthest. */
  private Formula most() {
    return place(Constant.ONE, matrix().overtaker().fixed());
  }

  /** Whether it is the only one in contention, which may be knocked out. */
  private Formula isLast() {
    return Guard.pick(matrix().overtakes().fixed(), most()).is(0);
  }

  private static Formula isKind(Verdict.Kind kind) {
    return Name.VERDICT.ref().is(kind.word());
  }

  private MatrixCells matrix() {
    return book.matrix();
  }
}
