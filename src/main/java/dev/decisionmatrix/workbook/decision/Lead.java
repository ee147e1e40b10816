package dev.decisionmatrix.workbook.decision;

import static dev.decisionmatrix.cells.Formulas.count;
import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.max;
import static dev.decisionmatrix.cells.Formulas.words;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.Ranking;
import dev.decisionmatrix.analysis.Standing;
import dev.decisionmatrix.analysis.Verdict;
import dev.decisionmatrix.analysis.VerdictWords;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Formulas;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.workbook.Book;
import dev.decisionmatrix.workbook.Guard;
import dev.decisionmatrix.workbook.Name;
import dev.decisionmatrix.workbook.Sentences;
import java.util.List;

/** Who leads by how much, and what to bear in mind with it, in one sentence. */
final class Lead {
  private static final String LEADS = " leads by ";
  private static final String POINTS = " points";
  private static final String SHARE = " options share first place";
  private static final String ALONE = " is the only option in contention";
  private static final String BUT_EVIDENCE = ", but missing evidence could change that";
  private static final String BUT_WEIGHTS = ", but weights a little off could change that";
  private static final String BUT = ", but";
  private static final String AND = ", and";
  private static final String CLOSELY = ": a close call";

  private final Book book;
  private final Analysis analysis;
  private final Ranking ranking;

  Lead(Book book) {
    this.book = book;
    analysis = book.analysis();
    ranking = analysis.ranking();
  }

  /** How many share first place. */
  Formula firsts() {
    return Formulas.countIf(book.matrix().rank().fixed(), Constant.ONE);
  }

  /** How many could come first with evidence that is missing. */
  Formula open() {
    return max(book.matrix().overtaker().fixed());
  }

  Formula formula() {
    Formula but = ifThen(open().moreThan(0), words(BUT_EVIDENCE), Guard.NOTHING);
    Formula leads =
        Name.LEADER
            .ref()
            .and(LEADS)
            .and(Guard.shown(Name.MARGIN.ref(), Decimals.ONE))
            .and(POINTS)
            .and(but)
            .and(onVerdict(Verdict.Kind.CLOSE, CLOSELY))
            .and(onVerdict(Verdict.Kind.FRAGILE, BUT_WEIGHTS));
    Formula alone = Name.LEADER.ref().and(ALONE).and(but);
    Formula one = ifThen(Formulas.isFigure(Name.MARGIN.ref()), leads, alone);
    Formula some = ifThen(firsts().is(1), one, firsts().and(SHARE).and(but));
    return ifThen(firsts().is(0), words(VerdictWords.NONE), some.and(poor()).and("."));
  }

  /** That no option is good enough, if so. */
  private Formula poor() {
    RangeRef contending = book.matrix().contending().fixed();
    Formula told =
        Sentences.of(
            VerdictWords.POOR_IN_SHORT,
            Guard.shown(max(contending), Decimals.ONE),
            Sentences.poor(count(contending)));
    Formula another =
        Formulas.any(open().moreThan(0), Name.VERDICT.ref().is(Verdict.Kind.FRAGILE.word()));
    return ifThen(
        Formulas.isEmpty(book.matrix().poor().first().fixed()),
        Guard.NOTHING,
        ifThen(another, words(AND), words(BUT)).and(told));
  }

  private static Formula onVerdict(Verdict.Kind kind, String text) {
    return ifThen(Name.VERDICT.ref().is(kind.word()), words(text), Guard.NOTHING);
  }

  String inWords() {
    int first = ranking.first().size();
    if (first == 0) {
      return VerdictWords.NONE;
    }
    if (first > 1) {
      return first + SHARE + butEvidence() + isPoor() + ".";
    }
    String leads =
        ranking.margin().stream()
            .mapToObj(lead -> LEADS + Decimals.ONE.text(lead) + POINTS + reservation())
            .findFirst()
            .orElseGet(() -> ALONE + butEvidence());
    return ranking.leaderInWords() + leads + isPoor() + ".";
  }

  private String isPoor() {
    List<Standing> contenders = ranking.contenders();
    Verdict.Kind kind = analysis.verdict().kind();
    boolean another = kind == Verdict.Kind.OPEN || kind == Verdict.Kind.FRAGILE;
    return analysis.verdict().poor().isEmpty()
        ? ""
        : (another ? AND : BUT)
            + VerdictWords.POOR_IN_SHORT.with(
                Decimals.ONE.text(contenders.get(0).score()), VerdictWords.poor(contenders.size()));
  }

  private String butEvidence() {
    return analysis.verdict().open().isEmpty() ? "" : BUT_EVIDENCE;
  }

  private String reservation() {
    return switch (analysis.verdict().kind()) {
      case OPEN -> BUT_EVIDENCE;
      case CLOSE -> CLOSELY;
      case FRAGILE -> BUT_WEIGHTS;
      case CLEAR -> "";
    };
  }
}
