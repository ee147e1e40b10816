package dev.decisionmatrix.workbook.decision;

import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.words;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.ChangesInShort;
import dev.decisionmatrix.analysis.Sentence;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Dress;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Formulas;
import dev.decisionmatrix.cells.Hue;
import dev.decisionmatrix.cells.Label;
import dev.decisionmatrix.cells.Live;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.cells.Run;
import dev.decisionmatrix.cells.SheetPlan;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.sheet.Cells;
import dev.decisionmatrix.sheet.Content;
import dev.decisionmatrix.sheet.Sayings;
import dev.decisionmatrix.workbook.Book;
import dev.decisionmatrix.workbook.Guard;
import dev.decisionmatrix.workbook.Name;
import dev.decisionmatrix.workbook.Sentences;
import dev.decisionmatrix.workbook.decision.ShortNames.OfOption;
import java.util.List;
import java.util.stream.IntStream;

/** Below the ranking: the key of its bars, who disagrees, and what would put the second first. */
final class LeftLines {
  private static final String SQUARE = "\u25A0";
  private static final String DELIVERED = SQUARE + " as delivered";
  private static final String BULLET = "\u2022  ";

  /** The second. */
  private static final Sentence HEAD = new Sentence("What would put {} first");

  private static final String HEAD_TIED = "What would put one of them first";
  private static final String HEAD_OUT = "What would bring an option back";
  private static final String HEAD_ALONE = "What would put another option first";
  private static final String TIED = "The smallest change of a weight or rating in its favour";
  private static final String OUT = "A lower demand, or a rating that reaches it";
  private static final String ALONE = "There is no other option";

  /** One weight, one move of weight, one rating. */
  private static final int WAYS = 3;

  private final Analysis analysis;
  private final Lead lead;
  private final ShortNames names;
  private final Changed changed;
  private final Book book;
  private final Body body;
  private final DissentTold dissent;
  private final Ahead ahead;
  private final ChangesInShort told;
  private final List<Placed> placed;
  private final Cells<Integer> lines;

  LeftLines(Book book, Lead lead, ShortNames names, Changed changed) {
    this.lead = lead;
    this.names = names;
    this.changed = changed;
    this.book = book;
    analysis = book.analysis();
    body = new Body(analysis.options().size());
    dissent = new DissentTold(book, lead, names, body.dissentRows());
    ahead = new Ahead(book, lead, names);
    told = new ChangesInShort(analysis, names.ofChanges());
    placed = Placed.all(analysis);
    Sayings<Integer> said =
        new Sayings<>(
            IntStream.range(0, lineCount()).boxed().toList(),
            1,
            Content.texts(this::line, number -> Expected.text(isLine(number))));
    lines = said.looking(Look.NOTE).cells();
    book.workings().section("What would put another option first", said);
  }

  /** Three of the second, and one of each behind it, as far as there is room. */
  private int lineCount() {
    int wanted = placed.size() < 2 ? 1 : Math.max(WAYS, placed.size() + 1);
    return Math.min(wanted, body.lines());
  }

  void addTo(SheetPlan.Builder sheet) {
    addKey(sheet);
    addDissent(sheet);
    CellRef head = Page.at(body.ahead(), Page.RANK);
    sheet.add(new Live(head, head(), isHead()).looking(Look.SECTION));
    for (int number : lines.things()) {
      CellRef said = lines.at(number).fixed();
      Formula bulleted = ifThen(Formulas.isEmpty(said), Guard.NOTHING, words(BULLET).and(said));
      String isSaid = isLine(number).isEmpty() ? "" : BULLET + isLine(number);
      sheet.add(new Live(head.below(1 + number), bulleted, isSaid).looking(Look.TEXT));
    }
  }

  private void addKey(SheetPlan.Builder sheet) {
    CellRef at = Page.at(body.key(), Page.NAME);
    sheet
        .add(
            Label.of(
                at,
                Look.LEGEND,
                new Run(SQUARE, Look.LEGEND, Hue.FIRST),
                new Run(" sure   ", Look.LEGEND),
                new Run(SQUARE, Look.LEGEND, Hue.OTHER_STAND_IN),
                new Run(" stand-in for missing evidence   ", Look.LEGEND),
                new Run(SQUARE, Look.LEGEND, Hue.COULD_ADD),
                new Run(" it could add   ", Look.LEGEND),
                new Run("\u251C\u2524", Look.LEGEND, Hue.INK),
                new Run(" sources disagree", Look.LEGEND)))
        .dress(at, Dress.SET_IN);
    if (body.isTwoLined()) {
      sheet.add(
          new Live(
                  Page.at(body.key(), Page.SAMPLES),
                  changed.ifAny(words(DELIVERED)),
                  changed.isAny() ? DELIVERED : "")
              .looking(Look.LEGEND_DELIVERED));
    }
  }

  private void addDissent(SheetPlan.Builder sheet) {
    CellRef at = Page.at(body.dissent(), Page.RANK);
    RangeRef room = at.to(Page.at(body.dissent() + body.dissentRows() - 1, Page.TEAMS));
    sheet
        .add(new Live(at, dissent.formula(), dissent.told()).looking(Look.TEXT))
        .merge(room)
        .dress(room, Dress.STRONG, Dress.WRAPPED, Dress.TOP);
  }

  private Formula head() {
    if (placed.size() < 2) {
      return words(HEAD_ALONE);
    }
    Formula second = Sentences.of(HEAD, names.of(OfOption.HEADING).at(lead.at(2)));
    Formula led =
        ifThen(
            lead.firsts().is(1),
            second,
            ifThen(lead.firsts().is(0), words(HEAD_OUT), words(HEAD_TIED)));
    return ifThen(Formulas.isEmpty(lead.whyNot()), led, words(HEAD_ALONE));
  }

  private String isHead() {
    if (placed.size() < 2) {
      return HEAD_ALONE;
    }
    return switch (analysis.ranking().first().size()) {
      case 0 -> HEAD_OUT;
      case 1 -> HEAD.with(names.of(OfOption.HEADING).of(placed.get(1).option()));
      default -> HEAD_TIED;
    };
  }

  /** By its number from 0: the three ways of the second, then one for each option behind it. */
  private Formula line(int number) {
    if (placed.size() < 2) {
      return words(ALONE);
    }
    Formula second = lead.at(2);
    Formula told =
        switch (number) {
          case 0 -> ahead.weight(second);
          case 1 -> ifThen(isOut(second), ahead.rating(second), ahead.move(second));
          case 2 -> ifThen(isOut(second), Guard.NOTHING, ahead.rating(second));
          default -> ahead.other(lead.at(number));
        };
    Formula unled = ifThen(lead.firsts().is(0), words(OUT), words(TIED));
    Formula first = number > 0 ? told : ifThen(lead.firsts().is(1), told, unled);
    return number > 0
        ? ifThen(Formulas.isEmpty(lead.whyNot()), first, Guard.NOTHING)
        : book.changes().told(first);
  }

  private static Formula isOut(Formula option) {
    return Formulas.not(Formulas.isFigure(Guard.pick(Name.RANK.ref(), option)));
  }

  private String isLine(int number) {
    if (placed.size() < 2) {
      return ALONE;
    }
    if (analysis.ranking().leader().isEmpty()) {
      String unled = analysis.ranking().first().isEmpty() ? OUT : TIED;
      return number == 0 ? unled : "";
    }
    Option second = placed.get(1).option();
    boolean isOut = placed.get(1).result().knockedOut();
    return switch (number) {
      case 0 -> told.weight(second);
      case 1 -> isOut ? told.rating(second) : told.move(second);
      case 2 -> isOut ? "" : told.rating(second);
      default -> told.other(placed.get(number - 1).option());
    };
  }
}
