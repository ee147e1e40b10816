package dev.decisionmatrix.workbook.about;

import dev.decisionmatrix.analysis.FiguresInWords;
import dev.decisionmatrix.analysis.RatingFigures;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Highlight.Tone;
import dev.decisionmatrix.cells.Label;
import dev.decisionmatrix.cells.Link;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.cells.SheetPlan;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.markdown.MarkdownText;
import dev.decisionmatrix.model.Anchor;
import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.sheet.Content;
import dev.decisionmatrix.sheet.Continued;
import dev.decisionmatrix.sheet.Flow;
import dev.decisionmatrix.sheet.Lines;
import dev.decisionmatrix.sheet.Sayings;
import dev.decisionmatrix.sheet.Side;
import dev.decisionmatrix.workbook.Book;
import dev.decisionmatrix.workbook.Tab;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** How to read and use the workbook, and where it comes from. */
public final class AboutSheet {
  /** A cell that shows a look or a tone, and what it means. */
  private record Sample(String text, Look look, Optional<Tone> tone, String meaning) {
    Sample(String text, Look look, String meaning) {
      this(text, look, Optional.empty(), meaning);
    }

    Sample(String text, Tone tone, String meaning) {
      this(text, Look.LABEL, Optional.of(tone), meaning);
    }
  }

  private static final Content<String> TINT =
      Content.numbers(Decimals.PERCENT, any -> 0.75, "Shows a tint");

  private static final String TINT_MEANS = "The deeper the tint, the larger the share";

  private static final List<String> USE =
      List.of(
          "Change any yellow cell: weights and the power of teams on the sheet Weights, ratings on"
              + " the sheet Evidence, what-if weights on the sheet Matrix, controls on the sheet"
              + " Decision. Say no to a claim or a source and it no longer counts. Everything else"
              + " follows by formula.",
          "The sheet Changes keeps every input as it was; what differs now is told there and on"
              + " the sheet Decision. To go back, type what it says.",
          "Nothing here decides. The workbook shows which option leads by the weights and the"
              + " evidence, how firmly, and what would change it; people choose.",
          "All other cells are locked against slips, without a password. A dash means that there is"
              + " no figure; it never means 0. While an input cannot be used there is no verdict:"
              + " the headline on the sheet Decision names its cell.");

  private static final List<Sample> LOOKS =
      List.of(
          new Sample("Input", Look.INPUT, "Yours to change; a message says what it accepts"),
          new Sample("74.2", Look.LIVE, "A formula's figure"),
          new Sample("74.2", Look.TOTAL, "A formula's figure that sums up"),
          new Sample("Formula's text", Look.LIVE_TEXT, "Words that a formula chose"),
          new Sample("5", Look.FIXED, "A figure from the input that stays as it is"),
          new Sample(
              "Workings",
              Look.DIVIDER,
              "Below it stand steps of the calculation, in grey; not printed"),
          new Sample("[1]", Look.LINK, "Leads somewhere: to a source, a claim or the web"),
          new Sample("Leads", Tone.LEADS, "In first place"),
          new Sample("No evidence", Tone.MISSING, "Rests on no claim: something stands in for it"),
          new Sample("Off", Tone.OFF, "Does not count: switched off, or its source is"),
          new Sample("Mend", Tone.WARNS, "Needs attention"),
          new Sample("Changed", Tone.CHANGED, "Differs from what was delivered"));

  /** Both columns, in characters. */
  private static final double NAMES = 30;

  private static final double TEXTS = 110;

  private final Sayings<Sample> samples =
      new Sayings<>(LOOKS, 1, (at, one) -> new Label(at, one.text(), one.look()));
  private final Sayings<String> tint = Sayings.one(1, TINT);
  private final Flow flow;

  /**
   * The sheet.
   *
   * @param toolVersion told among where it comes from
   */
  public AboutSheet(Book book, String toolVersion) {
    Decision decision = book.decision();
    flow =
        book.flow(
                Tab.ABOUT,
                SheetPlan.Kind.REFERENCE,
                "About this workbook",
                "How to read it, how to use it, where it comes from.")
            .section("How to use it", prose(USE))
            .section("The sheets", tabs())
            .section("How cells look", looks())
            .add(new Side().add(0, tint).add(0, Sayings.one(1, Content.labels(any -> TINT_MEANS))))
            .section("How the figures come about", figures(book));
    if (!decision.anchors().isEmpty()) {
      flow.section("What a rating means", anchors(decision));
    }
    if (!decision.subject().context().isEmpty()) {
      flow.section(
          "Context of the decision", prose(MarkdownText.of(decision.subject().context()).lines()));
    }
    flow.section("Where it comes from", origin(decision, toolVersion));
  }

  public SheetPlan plan() {
    return flow.plan(
        sheet -> {
          sheet.widths(Flow.COLUMN, NAMES, TEXTS);
          sheet.orientation(SheetPlan.Orientation.PORTRAIT);
          LOOKS.forEach(one -> one.tone().ifPresent(tone -> show(sheet, one, tone)));
          sheet.shade(tint.cells().all(), tint.cells().first());
        });
  }

  /** Always in this tone. */
  private void show(SheetPlan.Builder sheet, Sample one, Tone tone) {
    CellRef at = samples.cells().at(one);
    sheet.highlight(at.to(at), Constant.ONE.is(1), tone);
  }

  /** By their places: two pieces may be alike. */
  private static Sayings<Integer> prose(List<String> texts) {
    List<String> rows =
        texts.stream().flatMap(text -> Continued.pieces(text, NAMES + TEXTS).stream()).toList();
    List<Integer> places = IntStream.range(0, rows.size()).boxed().toList();
    Sayings<Integer> sayings = new Sayings<>(places, 2, Content.labels(rows::get));
    sayings.cells().looking(Look.PROSE);
    return sayings;
  }

  private static Side tabs() {
    List<Tab> tabs = List.of(Tab.values());
    Sayings<Tab> names = new Sayings<>(tabs, 1, Content.labels(tab -> tab.sheet().text()));
    names.cells().looking(Look.LINK).leading(AboutSheet::begin);
    return new Side().add(0, names).add(0, new Sayings<>(tabs, 1, Content.labels(Tab::shows)));
  }

  /** Where a sheet begins that people see. */
  private static Optional<Link> begin(Tab tab) {
    return Optional.<Link>of(new Link.ToCell(tab.at(0, 0))).filter(any -> !tab.isHidden());
  }

  private Side looks() {
    return new Side()
        .add(0, samples)
        .add(0, new Sayings<>(LOOKS, 1, Content.labels(Sample::meaning)));
  }

  private static Lines origin(Decision decision, String toolVersion) {
    Lines lines = new Lines(0, 1, 1);
    tell(lines, "Made by", toolVersion);
    tell(lines, "Decision", decision.id());
    decision.files().forEach(file -> tell(lines, file.path(), "SHA-256 " + file.sha256()));
    return lines;
  }

  private static Lines figures(Book book) {
    Lines lines = new Lines(0, 1, 1);
    FiguresInWords.of(book.analysis()).forEach(one -> tell(lines, one.figure(), one.how()));
    return lines;
  }

  private static Lines anchors(Decision decision) {
    Lines lines = new Lines(0, 1, 1);
    for (Anchor anchor : decision.anchors()) {
      tell(lines, RatingFigures.exact(anchor.rating()), anchor.text());
    }
    return lines;
  }

  private static void tell(Lines lines, String name, String text) {
    lines.single(name, Content.labels(any -> text));
  }
}
