package dev.decisionmatrix.workbook.about;

import dev.decisionmatrix.analysis.FiguresInWords;
import dev.decisionmatrix.analysis.RatingFigures;
import dev.decisionmatrix.cells.Link;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.cells.SheetPlan;
import dev.decisionmatrix.markdown.MarkdownText;
import dev.decisionmatrix.model.Anchor;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.sheet.Content;
import dev.decisionmatrix.sheet.Continued;
import dev.decisionmatrix.sheet.Flow;
import dev.decisionmatrix.sheet.Lines;
import dev.decisionmatrix.sheet.Sayings;
import dev.decisionmatrix.sheet.Side;
import dev.decisionmatrix.sheet.Stack;
import dev.decisionmatrix.workbook.Book;
import dev.decisionmatrix.workbook.Tab;
import dev.decisionmatrix.workbook.about.Guide.Answer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How to read and use the workbook, and where it comes from. */
public final class AboutSheet {
  private static final String PAIRWISE =
      "One for each team that compared in pairs: its judgements, and the weights that follow";
  private static final String HOW_TO_SHOW =
      "They hold the steps of the calculation. To see one, right-click the tab of any sheet and"
          + " choose Unhide (in LibreOffice Show Sheet, in Google Sheets the list of all sheets);"
          + " nothing is protected against it.";

  /** Both columns, in characters. */
  private static final double NAMES = 30;

  private static final double TEXTS = 120;

  private final ColourKey key = new ColourKey();
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
                "What it is, how to use it, how to add to it, where it comes from.")
            .section("What it is", prose(Guide.WHAT_IT_IS))
            .section("What colours mean", key.part())
            .section("At a meeting", answers(Guide.MEETING))
            .section("How to add what is not here yet", answers(Guide.adding(decision)))
            .section("The sheets", seen(book))
            .section("Hidden sheets", prose(List.of(HOW_TO_SHOW)))
            .add(tabs(tabs(book).filter(Tab::isHidden).toList()))
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
          key.mark(sheet);
        });
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

  private static Stream<Tab> tabs(Book book) {
    boolean linear = book.decision().criteria().stream().allMatch(Criterion::isLinear);
    return Arrays.stream(Tab.values())
        .filter(tab -> tab != Tab.BY_RATER || book.byRater().isPresent())
        .filter(tab -> tab != Tab.VALUES || !linear);
  }

  private static Side tabs(List<Tab> tabs) {
    Sayings<Tab> names = new Sayings<>(tabs, 1, Content.labels(tab -> tab.sheet().text()));
    names.cells().looking(Look.LINK).leading(AboutSheet::begin);
    return new Side().add(0, names).add(0, new Sayings<>(tabs, 1, Content.labels(Tab::shows)));
  }

  /** Where a sheet begins; none leads to one that is hidden, as Excel does not follow. */
  private static Optional<Link> begin(Tab tab) {
    return Optional.<Link>of(new Link.ToCell(tab.at(0, 0))).filter(any -> !tab.isHidden());
  }

  private static Stack seen(Book book) {
    Stack seen = new Stack().add(tabs(tabs(book).filter(tab -> !tab.isHidden()).toList()));
    boolean pairs = !book.pairwise().isEmpty();
    return pairs ? seen.add(answers(List.of(new Answer("Pairwise ...", PAIRWISE)))) : seen;
  }

  private static Lines answers(List<Answer> answers) {
    Lines lines = new Lines(0, 1, 1);
    answers.forEach(one -> tell(lines, one.question(), one.answer()));
    return lines;
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
