package dev.decisionmatrix.workbook.methods;

import static dev.decisionmatrix.cells.Formulas.all;
import static dev.decisionmatrix.cells.Formulas.countIf;
import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.oneIf;
import static dev.decisionmatrix.cells.Formulas.place;
import static dev.decisionmatrix.cells.Formulas.sum;
import static dev.decisionmatrix.cells.Formulas.words;

import dev.decisionmatrix.analysis.SecondOpinion;
import dev.decisionmatrix.analysis.SecondOpinions;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Dress;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Formulas;
import dev.decisionmatrix.cells.Highlight;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.cells.SheetPlan;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.display.SetApart;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.sheet.Cells;
import dev.decisionmatrix.sheet.Content;
import dev.decisionmatrix.sheet.Flow;
import dev.decisionmatrix.sheet.Foot;
import dev.decisionmatrix.sheet.Names;
import dev.decisionmatrix.sheet.Sayings;
import dev.decisionmatrix.sheet.Table;
import dev.decisionmatrix.workbook.Book;
import dev.decisionmatrix.workbook.Check;
import dev.decisionmatrix.workbook.Guard;
import dev.decisionmatrix.workbook.MethodsCells;
import dev.decisionmatrix.workbook.Name;
import dev.decisionmatrix.workbook.Sentences;
import dev.decisionmatrix.workbook.Tab;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What other methods make of the same ratings and weights, side by side. */
public final class MethodsSheet {
  private static final double NAMES = 34;
  private static final double FIGURES = 13;
  private static final double RANKS = 6;

  private final Book book;
  private final Optional<Option> leader;
  private final Ground ground;
  private final List<MethodSteps> methods;
  private final Cells<MethodSteps> defined;
  private final Cells<MethodSteps> agreeing;
  private final Map<MethodSteps, Cells<String>> firsts = new LinkedHashMap<>();
  private final Flow flow;

  public MethodsSheet(Book book) {
    this.book = book;
    leader = book.analysis().ranking().leader();
    ground = new Ground(book, this::defined);
    methods =
        List.of(
            new ProductSteps(ground).steps(),
            new TopsisSteps(ground).steps(),
            new VikorSteps(ground).steps(),
            new PrometheeSteps(ground).steps());
    defined =
        ground.conditions.figures(
            "Gives figures (1): "
                + methods.stream().map(MethodSteps::called).collect(Collectors.joining(", ")),
            methods,
            Decimals.WHOLE,
            one -> oneIf(one.isDefined().get()),
            one -> Expected.oneIf(one.method().opinion().undefined().isEmpty()));
    agreeing =
        ground.conditions.figures(
            "Puts the leader alone first (1), likewise",
            methods,
            Decimals.WHOLE,
            this::agrees,
            one -> Expected.oneIf(leader.filter(one.method()::agreesOn).isPresent()));
    flow =
        book.flow(
            Tab.METHODS,
            SheetPlan.Kind.DETAIL,
            "Methods",
            "What other methods make of the same ratings and weights: a cross-check of the weighted"
                + " sum, not a menu.");
    addParts(table());
    book.offer(new MethodsCells(methods.stream().map(MethodSteps::ranks).toList(), this::checks));
  }

  private void addParts(Table<Option> table) {
    Content<String> headline =
        Content.text(this::agreement, () -> Expected.text(ground.opinions.agreement(leader)));
    flow.gap(1)
        .add(Sayings.one(1, headline).looking(Look.SECTION))
        .add(sentences(table.columns()))
        .section("All methods side by side", table);
    for (MethodSteps one : methods) {
      one.conclusion().ifPresent(told -> flow.add(prose(List.of(""), table.columns(), told)));
    }
    flow.note("A dash: the option is knocked out, or the method gives no figure for it.");
    ground.addTo(book.workings());
  }

  public SheetPlan plan() {
    return flow.plan(
        sheet -> {
          sheet.width(Flow.COLUMN, NAMES);
          for (int pair = 0; pair <= methods.size(); pair++) {
            sheet.widths(Flow.COLUMN + 1 + 2 * pair, FIGURES, RANKS);
          }
        });
  }

  private CellRef defined(SecondOpinion method) {
    return methods.stream()
        .filter(one -> one.method().equals(method))
        .map(defined::at)
        .findFirst()
        .orElseThrow();
  }

  private Formula agreement() {
    Formula giving = sum(defined.all());
    Formula told =
        Sentences.of(SecondOpinions.AGREEMENT, sum(agreeing.all()), giving, Name.LEADER.ref());
    return ifThen(
        isLed(),
        ifThen(giving.moreThan(0), told, words(SecondOpinions.NONE_DEFINED)),
        book.changes().told(words(SecondOpinions.NO_LEADER)));
  }

  /** What each method says of the leader; marked where it puts another first. */
  private Sayings<MethodSteps> sentences(int span) {
    Content<MethodSteps> said =
        Content.texts(this::sentence, one -> Expected.text(one.method().words(leader)));
    Sayings<MethodSteps> sentences = prose(methods, span, said);
    String longest = SetApart.quoted(book.longestOption());
    sentences
        .cells()
        .asLongAs(one -> one.method().differs().with(longest))
        .markedEach(Highlight.Tone.TURNS, this::differs);
    return sentences;
  }

  private static <T> Sayings<T> prose(List<T> things, int span, Content<T> content) {
    return new Sayings<>(things, span, content).looking(Look.PROSE);
  }

  private Formula differs(MethodSteps one) {
    return all(isLed(), defined.at(one).fixed().is(1), agreeing.at(one).fixed().is(0));
  }

  private Formula sentence(MethodSteps one) {
    CellRef first = Objects.requireNonNull(firsts.get(one)).first();
    Formula name = words(one.method().subject());
    Formula quoted = words(SetApart.OPEN).and(first).and(SetApart.CLOSE);
    Formula told = ifThen(isAlone(one), quoted, words(SecondOpinion.SEVERAL));
    Formula compared =
        ifThen(
            agreeing.at(one).is(1),
            Sentences.of(SecondOpinion.AGREES, name, first),
            Sentences.of(one.method().differs(), told));
    return ifThen(
        defined.at(one).is(1),
        ifThen(isLed(), compared, Sentences.of(SecondOpinion.PUTS_FIRST, name, told)),
        book.changes().told(Sentences.of(SecondOpinion.NO_FIGURES, name, one.whyNot().get())));
  }

  /** Figures and ranks by each method, and whom it puts first. */
  private Table<Option> table() {
    Table<Option> table = new Table<>(Names.of(ground.options, "Option", Option::name));
    Foot puts = table.foot("Puts first");
    Content<Option> scores = (at, o) -> book.matrix().score().repeated().cell(at, o);
    Content<Option> own = (at, o) -> book.matrix().rank().repeated().cell(at, o);
    String leads = book.analysis().ranking().leaderInWords();
    puts.below(
            table.add("Weighted sum, points", Look.HEAD_FIGURE, scores),
            Content.text(Name.LEADER::ref, () -> Expected.text(leads)))
        .asLongAs(any -> book.longestOption())
        .spanning(2)
        .dressed(Dress.RIGHT, Dress.STRONG);
    addRanks(table, own);
    for (MethodSteps one : methods) {
      Content<String> first =
          Content.text(() -> first(one), () -> Expected.text(one.method().first()));
      Cells<Option> figures = table.add(one.head(), Look.HEAD_FIGURE, one.figures().repeated());
      firsts.put(
          one,
          puts.below(figures, first)
              .asLongAs(any -> book.longestOption())
              .spanning(2)
              .dressed(Dress.RIGHT, Dress.STRONG));
      addRanks(table, one.ranks().repeated());
    }
    return table;
  }

  private static void addRanks(Table<Option> table, Content<Option> content) {
    table.add("Rank", Look.HEAD_FIGURE, content).marked(Highlight.Tone.LEADS, rank -> rank.is(1));
  }

  private Formula first(MethodSteps one) {
    RangeRef ranks = one.ranks().all();
    Formula name = Guard.pick(ground.byOption.heads(), place(Constant.ONE, ranks));
    return Formulas.onlyIf(
        defined.at(one).is(1), ifThen(isAlone(one), name, words(SecondOpinion.SEVERAL)));
  }

  private static Formula isAlone(MethodSteps one) {
    return countIf(one.ranks().all(), Constant.ONE).is(1);
  }

  /** Both alone in first place, and the same option. */
  private Formula agrees(MethodSteps one) {
    RangeRef ranks = one.ranks().all();
    Formula same = place(Constant.ONE, ranks).equalTo(place(Constant.ONE, Name.RANK.ref()));
    return Formulas.orZero(all(isAlone(one), isLed()), oneIf(same));
  }

  private static Formula isLed() {
    return countIf(Name.RANK.ref(), Constant.ONE).is(1);
  }

  private List<Check> checks() {
    return Stream.concat(
            Stream.of(ranked()), methods.stream().flatMap(one -> one.checks().get().stream()))
        .toList();
  }

  /** A fault where a method that gives figures leaves out a contender. */
  private Check ranked() {
    Formula ranked =
        Formulas.count(methods.stream().map(one -> one.ranks().fixed()).toArray(RangeRef[]::new));
    return Check.of(
        "Ranks by other methods: every contender by each that gives figures",
        ranked,
        ground.contenders.first().fixed().times(sum(defined.fixed())),
        methods.stream().mapToInt(one -> one.method().opinion().ranks().size()).sum(),
        Decimals.WHOLE);
  }
}
