package dev.decisionmatrix.workbook.about;

import static dev.decisionmatrix.cells.Formulas.any;
import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.isFigure;
import static dev.decisionmatrix.cells.Formulas.itemOf;
import static dev.decisionmatrix.cells.Formulas.orElse;
import static dev.decisionmatrix.cells.Formulas.place;
import static dev.decisionmatrix.cells.Formulas.rounded;
import static dev.decisionmatrix.cells.Formulas.words;

import dev.decisionmatrix.cells.Anchor;
import dev.decisionmatrix.cells.Cell;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Fixed;
import dev.decisionmatrix.cells.Fn;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Formulas;
import dev.decisionmatrix.cells.Highlight;
import dev.decisionmatrix.cells.Input;
import dev.decisionmatrix.cells.Label;
import dev.decisionmatrix.cells.Link;
import dev.decisionmatrix.cells.Live;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.cells.SheetPlan;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.sheet.Cells;
import dev.decisionmatrix.sheet.Content;
import dev.decisionmatrix.sheet.Flow;
import dev.decisionmatrix.sheet.Lines;
import dev.decisionmatrix.sheet.Names;
import dev.decisionmatrix.sheet.Sayings;
import dev.decisionmatrix.sheet.Side;
import dev.decisionmatrix.sheet.Table;
import dev.decisionmatrix.workbook.Book;
import dev.decisionmatrix.workbook.DeliveredCells;
import dev.decisionmatrix.workbook.DeliveredInput;
import dev.decisionmatrix.workbook.Delivery;
import dev.decisionmatrix.workbook.Guard;
import dev.decisionmatrix.workbook.Name;
import dev.decisionmatrix.workbook.Tab;
import dev.decisionmatrix.workbook.Widths;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How many inputs differ and the first of them in words; then every input as it was, and is. */
final class DeliveredSheet {
  private static final String CHANGED = "changed";
  private static final String ERROR = "an error";
  private static final String WHY = "As delivered, to see what was changed since";

  private final Delivery delivery;
  private final Flow flow;
  private final Map<DeliveredInput, Integer> upTo = new LinkedHashMap<>();
  private final Cells<String> count;
  private final Cells<Integer> told;
  private final Cells<Integer> toldRow;
  private final Table<DeliveredInput> table;
  private final Cells<DeliveredInput> unit;
  private final Cells<DeliveredInput> delivered;
  private final Cells<DeliveredInput> now;
  private final Cells<DeliveredInput> changed;
  private final Cells<DeliveredInput> soFar;

  DeliveredSheet(Book book, Delivery delivery) {
    this.delivery = delivery;
    int changes = 0;
    for (DeliveredInput input : delivery.inputs()) {
      changes += input.changed() ? 1 : 0;
      upTo.put(input, changes);
    }
    Lines counted = new Lines(0, 1, 1);
    count =
        counted
            .figure(
                "Inputs that differ from what was delivered",
                Decimals.WHOLE,
                this::count,
                () -> Expected.number(delivery.changed().size()))
            .looking(Look.TOTAL);
    table = new Table<>(Names.of(delivery.inputs(), "Input", DeliveredInput::name));
    table
        .names()
        .looking(Look.LINK)
        .leading(input -> Optional.of(new Link.ToCell(input.at())))
        .wide(74);
    unit = table.labels("Unit", DeliveredInput::unit).wide(16);
    Content<DeliveredInput> was = DeliveredSheet::was;
    delivered =
        table
            .add(
                "As delivered",
                Look.HEAD_FIGURE,
                was.onlyFor(input -> !(input.delivered() instanceof Input.Content.Blank)))
            .wide(Widths.ofRatings(book.analysis(), 14));
    now =
        table
            .add("Now", Look.HEAD_FIGURE, DeliveredSheet::now)
            .wide(Widths.ofRatings(book.analysis(), 14));
    changed =
        table
            .texts("Changed", this::differs, input -> Expected.text(input.changed() ? CHANGED : ""))
            .wide(11);
    int words = table.columns();
    soFar =
        table
            .figures(
                "Changes so far",
                Decimals.WHOLE,
                this::soFar,
                input -> Expected.number(upTo.getOrDefault(input, 0)))
            .wide(11);
    Sayings<Integer> sentences =
        new Sayings<>(DeliveredCells.NUMBERS, words, Content.texts(this::told, this::toldWords));
    told = sentences.cells().looking(Look.PROSE);
    Sayings<Integer> rows =
        new Sayings<>(
            DeliveredCells.NUMBERS, 1, Content.figures(Decimals.WHOLE, this::row, this::toldAt));
    toldRow = rows.cells().looking(Look.NOTE);
    flow =
        book.flow(
                Tab.CHANGES,
                SheetPlan.Kind.REFERENCE,
                "As delivered",
                "Every input beside what was in it " + delivery.when() + ". To go back, type that.")
            .add(counted)
            .add(new Side().add(0, sentences).add(0, rows))
            .gap(2)
            .add(table);
    book.offer(new DeliveredCells(told, delivery));
  }

  SheetPlan plan() {
    return flow.plan(
        sheet -> {
          int head = unit.head().row();
          sheet
              .define(Name.INPUTS_CHANGED.text(), count.first())
              .highlight(
                  table.names().first().to(soFar.all().to()),
                  changed.first().anchored(Anchor.COLUMN).is(CHANGED),
                  Highlight.Tone.CHANGED)
              .filter(table.names().head().to(soFar.all().to()))
              .freeze(Tab.CHANGES.at(head + 1, 0))
              .repeatRows(head, head);
        });
  }

  private Formula count() {
    return Guard.count(changed.fixed(), CHANGED);
  }

  /** In which row of the table that change stands. */
  private Formula row(int number) {
    Formula sought = Fn.ROWS.of(Guard.upTo(told.first(), told.at(number)));
    return orElse(place(sought, soFar.fixed()), Guard.NOTHING);
  }

  private Expected toldAt(int number) {
    return number < delivery.changed().size()
        ? Expected.number(delivery.inputs().indexOf(delivery.changed().get(number)) + 1)
        : Expected.text("");
  }

  private Formula told(int number) {
    CellRef row = toldRow.at(number);
    Formula change =
        itemOf(table.names().fixed(), row, Constant.ONE)
            .and(" (was ")
            .and(shown(row, delivered))
            .and(", now ")
            .and(shown(row, now))
            .and(")");
    return ifThen(isFigure(row), change, Guard.NOTHING);
  }

  private Expected toldWords(int number) {
    List<DeliveredInput> changes = delivery.changed();
    return Expected.text(number < changes.size() ? changes.get(number).words() : "");
  }

  /** A figure with its unit, a share in percent, any other text as it is. */
  private Formula shown(CellRef row, Cells<DeliveredInput> column) {
    Formula given = itemOf(column.fixed(), row, Constant.ONE);
    Formula its = itemOf(unit.fixed(), row, Constant.ONE);
    Formula percent = rounded(Guard.HUNDRED.times(given), DeliveredInput.SHARE_DIGITS).and("%");
    Formula apart =
        ifThen(any(its.is(""), its.is(DeliveredInput.PERCENT)), Guard.NOTHING, words(" "));
    Formula figure =
        Formulas.typedInThousands(rounded(given, DeliveredInput.DIGITS), DeliveredInput.DIGITS)
            .and(apart)
            .and(its);
    return ifThen(
        isFigure(given),
        ifThen(its.is(DeliveredInput.SHARE), percent, figure),
        ifThen(given.and("").is(""), words(DeliveredInput.BLANK), given));
  }

  /** A constant; no cell at all for what was blank, because that is what is compared. */
  private static Cell was(CellRef at, DeliveredInput input) {
    return input.delivered() instanceof Input.Content.Figure figure
        ? new Fixed(at, figure.value(), input.now().shown(), WHY)
        : new Label(at, ((Input.Content.Text) input.delivered()).text(), Look.FIXED);
  }

  private static Cell now(CellRef at, DeliveredInput input) {
    Formula given = ifThen(Fn.ISBLANK.of(input.at()), Guard.NOTHING, input.at());
    return new Live(
        at, orElse(given, words(ERROR)), expected(input.now().content()), input.now().shown());
  }

  private static Expected expected(Input.Content now) {
    if (now instanceof Input.Content.Figure figure) {
      return Expected.number(figure.value());
    }
    return Expected.text(now instanceof Input.Content.Text text ? text.text() : "");
  }

  private Formula differs(DeliveredInput input) {
    CellRef was = delivered.at(input);
    Formula differs =
        any(
            Fn.ISBLANK.of(input.at()).differentFrom(Fn.ISBLANK.of(was)),
            input.at().differentFrom(was));
    return orElse(ifThen(differs, words(CHANGED), Guard.NOTHING), words(CHANGED));
  }

  /** The place of a change among the changes, for look-ups; the first row adds to a heading. */
  private Formula soFar(DeliveredInput input) {
    return Formulas.sum(soFar.at(input).below(-1), Formulas.oneIf(changed.at(input).is(CHANGED)));
  }
}
