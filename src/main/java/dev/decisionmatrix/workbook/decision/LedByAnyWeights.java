package dev.decisionmatrix.workbook.decision;

import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.max;

import dev.decisionmatrix.analysis.Robustness;
import dev.decisionmatrix.analysis.Rounding;
import dev.decisionmatrix.analysis.Sentence;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Formulas;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.workbook.Book;
import dev.decisionmatrix.workbook.Guard;
import dev.decisionmatrix.workbook.Sentences;
import java.util.List;

/**
 * In how many samples of any weights at all the first option leads, and which other one leads more.
 */
record LedByAnyWeights(Book book, Rivals rivals, CutNames<Option> names) {
  /** The leader and its share of the samples. */
  private static final Sentence LEADS = new Sentence("{} in {} of samples");

  /** The same, then the option that leads most and its share. */
  private static final Sentence LED_BY_ANOTHER = new Sentence("{} in {}, {} in {}");

  Formula formula() {
    RangeRef led = book.robustness().ledWithAnyWeights().get().fixed();
    Formula most = Formulas.place(max(led), led);
    Formula own = rivals.ofFirst(names.line());
    Formula ownShare = share(rivals.ofFirst(led));
    return ifThen(
        Formulas.count(led).is(0),
        Formulas.words(Expected.NONE),
        ifThen(
            most.equalTo(rivals.place()),
            Sentences.of(LEADS, own, ownShare),
            Sentences.of(LED_BY_ANOTHER, own, ownShare, names.at(most), share(max(led)))));
  }

  String words() {
    Robustness robustness = book.analysis().robustness();
    List<Option> contenders = book.analysis().contenders();
    if (contenders.isEmpty()) {
      return Expected.NONE;
    }
    Option own = book.analysis().ranking().contenders().get(0).option();
    Option most = contenders.get(0);
    for (Option option : contenders) {
      if (led(robustness, option) > led(robustness, most)) {
        most = option;
      }
    }
    return most.equals(own)
        ? LEADS.with(names.of(own), isShare(led(robustness, own)))
        : LED_BY_ANOTHER.with(
            names.of(own),
            isShare(led(robustness, own)),
            names.of(most),
            isShare(led(robustness, most)));
  }

  private static double led(Robustness robustness, Option option) {
    return robustness.leadShareOfAny(option).orElseThrow();
  }

  /** Whole percent, or as many decimals as tell it from all samples. */
  private static Formula share(Formula share) {
    Formula percent = Sentences.percent(share);
    return Formulas.inDigits(percent, Formulas.apart(percent, Guard.HUNDRED, Constant.ZERO))
        .and("%");
  }

  private static String isShare(double share) {
    double percent = Rounding.rounded(100 * share);
    return Decimals.WHOLE.apart(percent, 100).text(percent) + "%";
  }
}
