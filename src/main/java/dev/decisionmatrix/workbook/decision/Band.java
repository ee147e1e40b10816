package dev.decisionmatrix.workbook.decision;

import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.words;

import dev.decisionmatrix.analysis.ChoiceWords;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Dress;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Highlight;
import dev.decisionmatrix.cells.Hue;
import dev.decisionmatrix.cells.Label;
import dev.decisionmatrix.cells.Link;
import dev.decisionmatrix.cells.Live;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.cells.Run;
import dev.decisionmatrix.cells.SheetPlan;
import dev.decisionmatrix.display.Phrases;
import dev.decisionmatrix.model.Choice;
import dev.decisionmatrix.model.Subject;
import dev.decisionmatrix.workbook.Book;
import dev.decisionmatrix.workbook.Name;
import dev.decisionmatrix.workbook.Told;
import java.util.Optional;

/**
 * What the page begins with: what is decided, then on a band under what condition, who leads and
 * why, and beside it what was delivered.
 */
final class Band {
  private static final String HOLD = ". All checks hold";

  private final Book book;
  private final Condition condition;
  private final Headline headline;
  private final PageWidths widths;
  private final Changed changed;

  Band(Book book, Condition condition, Headline headline, PageWidths widths, Changed changed) {
    this.book = book;
    this.condition = condition;
    this.headline = headline;
    this.widths = widths;
    this.changed = changed;
  }

  Told condition() {
    return new Told(Page.at(Page.CONDITION, Page.RANK), condition.told());
  }

  Told headline() {
    return new Told(Page.at(Page.HEADLINE, Page.RANK), headline.told());
  }

  void addTo(SheetPlan.Builder sheet) {
    addTopic(sheet);
    addVerdict(sheet);
    addPast(sheet);
  }

  private void addTopic(SheetPlan.Builder sheet) {
    Subject subject = book.decision().subject();
    sheet.add(new Topic(book.decision(), widths).label());
    Optional<String> chosen = subject.choice().map(choice -> chosen(subject, choice));
    chosen.ifPresent(
        text ->
            sheet
                .add(
                    new Label(
                        Page.at(Page.TOPIC, Page.RIGHT), PageWidths.topic(book, text), Look.TEXT))
                .dress(Page.at(Page.TOPIC, Page.RIGHT), Dress.STRONG));
    CellRef at = Page.at(Page.TOPIC, chosen.isPresent() ? Page.POINTS : Page.RIGHT);
    RangeRef room = at.to(Page.at(Page.TOPIC, Page.LAST));
    Link checks = new Link.ToCell(book.checks().holds().first());
    String status = Phrases.capitalised(subject.standing());
    sheet
        .add(new Live(at, status(status), status + HOLD).looking(Look.WAY).leadingTo(checks))
        .merge(room)
        .dress(room, Dress.RIGHT)
        .highlight(room, isBroken(at), Highlight.Tone.WARNS);
  }

  /** The text that it has when all checks hold is the only one that ends so. */
  private Formula isBroken(CellRef at) {
    String whole = Phrases.capitalised(book.decision().subject().standing()) + HOLD;
    return at.fixed().differentFrom(words(whole));
  }

  private static String chosen(Subject subject, Choice choice) {
    return Phrases.capitalised(ChoiceWords.of(subject.status())) + ": " + choice.option().name();
  }

  private Formula status(String status) {
    Formula failures = book.checks().failures().first().fixed();
    Formula broken =
        words(status + ". ")
            .and(failures)
            .and(ifThen(failures.is(1), words(" check fails"), words(" checks fail")));
    return ifThen(Name.CHECKS_HOLD.ref(), words(status + HOLD), broken);
  }

  private void addVerdict(SheetPlan.Builder sheet) {
    CellRef first = condition().at();
    CellRef reason = Page.at(Page.REASON, Page.RANK);
    sheet
        .dress(first.to(Page.at(Page.REASON, Page.LAST)), Dress.BAND)
        .dress(first.to(reason), Dress.EDGE, Dress.SET_IN)
        .add(new Live(first, condition.formula(), condition.told()).looking(Look.TEXT))
        .highlight(first.to(first), changed.count().moreThan(0), Highlight.Tone.CHANGED_WORDS)
        .add(
            new Live(headline().at(), headline.formula(), headline.told())
                .looking(widths.isLarge() ? Look.VERDICT : Look.LONG_VERDICT))
        .add(new Live(reason, headline.reason(), headline.reasonWords()).looking(Look.TEXT));
  }

  private void addPast(SheetPlan.Builder sheet) {
    String when = " As delivered " + book.changes().delivery().when();
    sheet
        .add(
            Label.of(
                Page.at(Page.CONDITION, Page.RIGHT),
                Look.SMALL,
                new Run("\u25A0", Look.SMALL, Hue.DELIVERED),
                new Run(when, Look.SMALL)))
        .add(
            new Label(
                Page.at(Page.HEADLINE, Page.RIGHT),
                headline.past(),
                widths.isLarge() ? Look.PAST_VERDICT : Look.LONG_PAST_VERDICT))
        .add(new Label(Page.at(Page.REASON, Page.RIGHT), condition.past(), Look.SMALL));
  }
}
