package dev.decisionmatrix.workbook.decision;

import dev.decisionmatrix.analysis.LeaveOneOut;
import dev.decisionmatrix.analysis.Ranking;
import dev.decisionmatrix.analysis.SecondOpinion;
import dev.decisionmatrix.analysis.Without;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Dress;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.cells.SheetPlan;
import dev.decisionmatrix.display.Arial;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.model.Source;
import dev.decisionmatrix.model.Team;
import dev.decisionmatrix.sheet.Content;
import dev.decisionmatrix.sheet.Dressed;
import dev.decisionmatrix.sheet.Lines;
import dev.decisionmatrix.sheet.Part;
import dev.decisionmatrix.sheet.Sayings;
import dev.decisionmatrix.sheet.Side;
import dev.decisionmatrix.sheet.Stack;
import dev.decisionmatrix.workbook.Book;
import dev.decisionmatrix.workbook.decision.CutNames.Room;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Does it hold? Whom each team and each other method puts first and second, and who stays first
 * with any one thing left out and with any weights at all.
 */
final class DoesItHold {
  private static final Room CRITERION =
      new Room("Criterion, in a few words", Arial.regular(10), 70);
  private static final Room TEAM = new Room("Team, in a few words", Arial.regular(10), 70);
  private static final Room SOURCE = new Room("Source", Arial.regular(10), 94);
  private static final Room IN_WORDS = new Room("Option in a few words", Arial.regular(10), 84);
  private static final Room SECOND = new Room("Option put second", Arial.regular(10), 102);
  private static final Room FIRST = new Room("Option put first", Arial.regular(10), 118);
  private static final String HEAD = "Does it hold?";
  private static final String NO_FIGURES = "no figures";
  private static final int COLUMNS = 4;

  private final Book book;
  private final Rivals rivals;
  private final Lines lines = Lines.beside();
  private final CutNames<Option> firsts;
  private final CutNames<Option> seconds;
  private final CutNames<Option> inWords;
  private final Stack stack = new Stack();
  private final Sayings<String> head;

  DoesItHold(Book book, Rivals rivals) {
    this.book = book;
    this.rivals = rivals;
    List<Option> options = book.decision().options();
    firsts = new CutNames<>(lines, FIRST, options, Option::name);
    seconds = new CutNames<>(lines, SECOND, options, Option::name);
    inWords = new CutNames<>(lines, IN_WORDS, options, Option::name);
    head = label(HEAD, Look.SECTION);
    stack
        .add(
            new Side()
                .add(0, head)
                .add(0, label("puts first", Look.CAPTION))
                .add(0, label("by points", Look.CAPTION))
                .add(0, label("and second", Look.CAPTION)))
        .add(block(new TeamsTold(book, rivals, lines, firsts, seconds).rows()))
        .gap(1)
        .add(block(methods()))
        .gap(1)
        .add(block(leftOut()));
    book.workings().section(HEAD, lines);
  }

  /** Rows that belong together, each with a line below. */
  private static Part block(Part rows) {
    return new Dressed(rows, COLUMNS, Dress.HAIRLINE);
  }

  private static Sayings<String> label(String text, Look look) {
    return Sayings.one(1, Content.labels(any -> text)).looking(look);
  }

  private Side methods() {
    List<SecondOpinion> methods = book.analysis().secondOpinions().all();
    Podium<SecondOpinion> podium =
        new Podium<>(
            lines,
            new Podium.Voices<>(
                methods,
                method -> book.methods().ranks().get(methods.indexOf(method)).fixed(),
                DoesItHold::taking,
                NO_FIGURES),
            firsts,
            seconds);
    return new Side()
        .add(0, new Sayings<>(methods, 1, Content.labels(SecondOpinion::name)).looking(Look.TEXT))
        .add(
            0,
            new Sayings<>(
                    methods,
                    1,
                    Content.texts(
                        podium.firstTold::at, one -> Expected.text(podium.isFirstTold(one))))
                .looking(Look.TEXT))
        .add(
            1,
            new Sayings<>(
                    methods,
                    1,
                    Content.texts(
                        podium.secondTold::at, one -> Expected.text(podium.isSecondTold(one))))
                .looking(Look.MUTED));
  }

  private static List<Option> taking(SecondOpinion method, int rank) {
    return method.opinion().ranks().entrySet().stream()
        .filter(one -> one.getValue() == rank)
        .map(Map.Entry::getKey)
        .toList();
  }

  private Side leftOut() {
    List<HoldsWithout> kinds = List.of(sources(), teams(), criteria());
    LedByAnyWeights any = new LedByAnyWeights(book, rivals, inWords);
    Sayings<HoldsWithout> held =
        new Sayings<>(
            kinds, 1, Content.texts(HoldsWithout::formula, one -> Expected.text(one.inWords())));
    Stack titles =
        new Stack()
            .add(new Sayings<>(kinds, 1, Content.labels(HoldsWithout::title)).looking(Look.TEXT));
    Stack told = new Stack().add(held.looking(Look.TEXT));
    titles.add(label("Any weights at all", Look.TEXT));
    told.add(
        Sayings.one(1, Content.text(any::formula, () -> Expected.text(any.words())))
            .looking(Look.TEXT));
    return new Side().add(0, titles).add(0, told);
  }

  private HoldsWithout sources() {
    List<Optional<Source>> all =
        Stream.concat(
                book.citations().inOrder().stream().map(Optional::of),
                book.voices().stream().filter(Optional::isEmpty))
            .toList();
    return new HoldsWithout(
        title("source", all.size()),
        () -> book.robustness().sources(),
        new CutNames<>(lines, SOURCE, all.stream().map(this::label).toList(), name -> name),
        inWords,
        book.analysis().ranking(),
        all.stream().map(one -> left().without(one, book.analysis().ranking())).toList());
  }

  private String label(Optional<Source> source) {
    return source.isEmpty() ? "our assumptions" : book.references().label(source);
  }

  private HoldsWithout teams() {
    return new HoldsWithout(
        title("team", left().teams().size()),
        () -> book.robustness().teams(),
        names(TEAM, left().teams(), Team::name),
        inWords,
        left().allTeams(),
        rankings(left().teams()));
  }

  private HoldsWithout criteria() {
    return new HoldsWithout(
        title("criterion", left().criteria().size()),
        () -> book.robustness().criteria(),
        names(CRITERION, left().criteria(), Criterion::name),
        inWords,
        book.analysis().ranking(),
        rankings(left().criteria()));
  }

  private <T> CutNames<String> names(Room room, List<Without<T>> all, Function<T, String> name) {
    return new CutNames<>(
        lines, room, all.stream().map(one -> name.apply(one.thing())).toList(), given -> given);
  }

  private static <T> List<Optional<Ranking>> rankings(List<Without<T>> all) {
    return all.stream().map(Without::ranking).toList();
  }

  private LeaveOneOut left() {
    return book.analysis().leaveOneOut();
  }

  private static String title(String kind, int things) {
    return (things == 1 ? "Without the " : "Without any one ") + kind;
  }

  /** All of it, one below the other. */
  Part part() {
    return stack.also(this::mark);
  }

  private void mark(SheetPlan.Builder sheet) {
    CellRef first = head.cells().first();
    CellRef last = first.right(COLUMNS - 1);
    sheet
        .dress(first.to(last), Dress.RULE)
        .dress(first.right(1).to(last), Dress.STRONG)
        .dress(first.right(2), Dress.RIGHT)
        .dress(last.to(last.below(stack.rows() - 1)), Dress.SET_IN);
  }
}
