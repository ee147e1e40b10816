package dev.decisionmatrix.workbook.changes;

import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.isFigure;
import static dev.decisionmatrix.cells.Formulas.onlyIf;
import static dev.decisionmatrix.cells.Formulas.words;

import dev.decisionmatrix.cells.Anchor;
import dev.decisionmatrix.cells.Dress;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Fn;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Highlight;
import dev.decisionmatrix.cells.Input;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.cells.SheetPlan;
import dev.decisionmatrix.display.Arial;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.sheet.Cells;
import dev.decisionmatrix.sheet.Content;
import dev.decisionmatrix.sheet.Flow;
import dev.decisionmatrix.sheet.Names;
import dev.decisionmatrix.sheet.Sayings;
import dev.decisionmatrix.sheet.Table;
import dev.decisionmatrix.workbook.Book;
import dev.decisionmatrix.workbook.ChangesCells;
import dev.decisionmatrix.workbook.DeliveredInput;
import dev.decisionmatrix.workbook.Delivery;
import dev.decisionmatrix.workbook.Guard;
import dev.decisionmatrix.workbook.Name;
import dev.decisionmatrix.workbook.Tab;
import dev.decisionmatrix.workbook.Told;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Which inputs differ from what was delivered and what to type to put them back; below, every input
 * as it was and as it is. Made after the sheets that have inputs.
 */
public final class ChangesSheet {
  private static final Expected EMPTY = Expected.text("");

  /**
   * In pixels: the columns of names and of values, a row of one line, each further line, what a
   * break loses, edges.
   */
  private static final int NAME = 400;

  private static final int VALUE = 190;

  private static final int ROW = 18;
  private static final int LINE = 16;
  private static final int AIR = 40;
  private static final int EDGES = 8;
  private static final Arial FONT = Arial.bold(10);
  private static final String NOTHING_DIFFERS = "Nothing differs from what was delivered ";
  private static final String DIFFERS = " input differs from what was delivered ";
  private static final String DIFFER = " inputs differ from what was delivered ";
  private static final String PUT_BACK =
      ". To put one back, type what stands under As delivered; blank means that the cell was"
          + " empty.";
  private static final String MORE = " more, marked in the list below";

  private final Delivery delivery;
  private final InputList list;
  private final Unusable unusable;
  private final Cells<DeliveredInput> order;
  private final ChangesInWords inWords;
  private final Table<Integer> first;
  private final Cells<Integer> firstNames;
  private final Cells<Integer> firstPlaces;
  private final Cells<Integer> firstUnits;
  private final Flow flow;

  /**
   * The sheet.
   *
   * @param before what was delivered, where something may have been changed since
   */
  public ChangesSheet(Book book, Optional<Delivery> before) {
    Inputs inputs = new Inputs(book, before);
    delivery = inputs.delivery();
    unusable = new Unusable(inputs);
    list = new InputList(delivery.inputs(), book.decision());
    order =
        unusable.table.figures(
            "Place in the list, if it is a change", Decimals.WHOLE, this::order, this::isOrder);
    inWords = new ChangesInWords(delivery, list, order);
    first = new Table<>(Names.none(inWords.numbers()));
    firstNames = texts(InputList.INPUT, list.table.names(), DeliveredInput::name);
    firstPlaces = texts(InputList.WHERE, list.where, DeliveredInput::where);
    figures(InputList.DELIVERED, list.delivered, DeliveredInput::delivered);
    figures(InputList.NOW, list.now, input -> input.now().content());
    firstUnits = texts(InputList.UNIT, list.unit, DeliveredInput::unit);
    flow =
        book.flow(
                Tab.CHANGES,
                SheetPlan.Kind.REFERENCE,
                "Changes",
                "What differs from what was delivered, and how to put it back.")
            .gap(1)
            .add(line(this::counted, isCounted()).looking(Look.TEXT))
            .add(first)
            .add(line(this::more, isMore()).looking(Look.MUTED))
            .section("Every input", list.table);
    unusable.addTo(book.workings());
    inWords.addTo(book.workings());
    book.offer(
        new ChangesCells(
            delivery,
            list.delivered,
            list.differs,
            new Told(inWords.strip.first(), inWords.said()),
            unusable.where,
            unusable.fault,
            unusable.found,
            unusable.groups,
            unusable.count,
            unusable.countButWeights,
            new Told(unusable.noVerdict.first(), "")));
  }

  public SheetPlan plan() {
    return flow.plan(
        sheet -> {
          int head = firstNames.head().row();
          list.mark(sheet);
          sheet
              .highlight(
                  firstNames.first().to(firstNames.all().to().right(first.columns() - 1)),
                  firstNames.first().anchored(Anchor.COLUMN).differentFrom(Guard.NOTHING),
                  Highlight.Tone.CHANGED)
              .widthsPx(Flow.COLUMN, NAME, 150, VALUE, VALUE, 110, 80)
              .sameHeightPx(head + 1, firstNames.things().size(), LINE * (lines() - 1) + ROW)
              .dress(firstNames.all(), Dress.WRAPPED)
              .dress(firstNames.first().right(2).to(firstNames.all().to().right(3)), Dress.WRAPPED)
              .dress(firstPlaces.all(), Dress.SET_IN)
              .dress(firstUnits.all(), Dress.SET_IN)
              .freeze(Tab.CHANGES.at(head + 1, 0))
              .resultsUpTo(firstNames.all().to().right(first.columns() - 1));
        });
  }

  private static Sayings<String> line(Supplier<Formula> formula, String expected) {
    return Sayings.one(1, Content.text(formula, () -> Expected.text(expected)));
  }

  /** Room for the longest name and the longest text of a list, whichever differs. */
  private int lines() {
    double name =
        delivery.inputs().stream().mapToDouble(input -> FONT.pixels(input.name())).max().orElse(0);
    return Math.max(lines(name, NAME), lines(FONT.pixels(list.longest), VALUE));
  }

  private static int lines(double text, int width) {
    return text <= width - EDGES ? 1 : (int) Math.ceil(text / (width - AIR));
  }

  private Cells<Integer> texts(
      String head, Cells<DeliveredInput> column, Function<DeliveredInput, String> expected) {
    return first
        .texts(
            head,
            number -> told(number, inWords.of(number, column).and("")),
            number -> Expected.text(inWords.change(number).map(expected).orElse("")))
        .looking(Look.TEXT);
  }

  /** What to type: a figure as it is, whatever it is, or a text. */
  private void figures(
      String head, Cells<DeliveredInput> column, Function<DeliveredInput, Input.Content> expected) {
    first
        .figures(
            head,
            Decimals.AS_TYPED,
            number -> {
              Formula given = inWords.of(number, column);
              Formula blank = words(DeliveredInput.BLANK);
              return told(number, ifThen(given.and("").is(""), blank, given));
            },
            number -> inWords.change(number).map(expected).map(ChangesSheet::typed).orElse(EMPTY))
        .looking(Look.FIGURE);
  }

  private static Expected typed(Input.Content content) {
    return content instanceof Input.Content.Figure figure
        ? Expected.number(figure.value())
        : Expected.text(DeliveredInput.text(content));
  }

  private Formula told(int number, Formula what) {
    return ifThen(isFigure(inWords.place.at(number)), what, Guard.NOTHING);
  }

  private Formula order(DeliveredInput input) {
    if (input.kind() == DeliveredInput.Kind.TRIED) {
      return words(Expected.NONE);
    }
    Formula place =
        Fn.ROWS.of(Guard.upTo(list.table.names().first(), list.table.names().at(input)));
    return onlyIf(list.differs.at(input).is(ChangesCells.CHANGED), place);
  }

  private Expected isOrder(DeliveredInput input) {
    return input.changed()
        ? Expected.number(delivery.inputs().indexOf(input) + 1)
        : Expected.none();
  }

  private Formula counted() {
    Formula count = Name.INPUTS_CHANGED.ref();
    Formula some =
        count
            .and(ifThen(count.is(1), words(DIFFERS), words(DIFFER)))
            .and(delivery.when() + PUT_BACK);
    return ifThen(count.is(0), words(NOTHING_DIFFERS + delivery.when() + "."), some);
  }

  private String isCounted() {
    int count = delivery.changed().size();
    return count == 0
        ? NOTHING_DIFFERS + delivery.when() + "."
        : count + (count == 1 ? DIFFERS : DIFFER) + delivery.when() + PUT_BACK;
  }

  private Formula more() {
    Formula count = Name.INPUTS_CHANGED.ref();
    Formula listed = Fn.ROWS.of(firstNames.all());
    return ifThen(
        count.moreThan(listed), words("and ").and(count.minus(listed)).and(MORE), Guard.NOTHING);
  }

  private String isMore() {
    int more = delivery.changed().size() - inWords.numbers().size();
    return more > 0 ? "and " + more + MORE : "";
  }
}
