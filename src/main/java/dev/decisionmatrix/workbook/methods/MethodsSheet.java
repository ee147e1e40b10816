package dev.decisionmatrix.workbook.methods;

import static dev.decisionmatrix.cells.Formulas.all;
import static dev.decisionmatrix.cells.Formulas.count;
import static dev.decisionmatrix.cells.Formulas.countIf;
import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.oneIf;
import static dev.decisionmatrix.cells.Formulas.onlyIf;
import static dev.decisionmatrix.cells.Formulas.orZero;
import static dev.decisionmatrix.cells.Formulas.place;
import static dev.decisionmatrix.cells.Formulas.sum;
import static dev.decisionmatrix.cells.Formulas.words;
import static dev.decisionmatrix.display.Decimals.ONE;
import static dev.decisionmatrix.display.Decimals.WHOLE;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.SecondOpinion;
import dev.decisionmatrix.analysis.SecondOpinions;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Highlight;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.cells.SheetPlan;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.sheet.Cells;
import dev.decisionmatrix.sheet.Content;
import dev.decisionmatrix.sheet.Flow;
import dev.decisionmatrix.sheet.Foot;
import dev.decisionmatrix.sheet.Sayings;
import dev.decisionmatrix.sheet.Table;
import dev.decisionmatrix.workbook.Book;
import dev.decisionmatrix.workbook.Check;
import dev.decisionmatrix.workbook.CriterionRows;
import dev.decisionmatrix.workbook.Guard;
import dev.decisionmatrix.workbook.MethodsCells;
import dev.decisionmatrix.workbook.Name;
import dev.decisionmatrix.workbook.Sentences;
import dev.decisionmatrix.workbook.Tab;
import dev.decisionmatrix.workbook.VerdictLines;
import dev.decisionmatrix.workbook.Widths;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What other methods make of the same ratings and weights, side by side. */
public final class MethodsSheet {
  private final Book book;
  private final Analysis analysis;
  private final Optional<Option> leader;
  private final Ground ground;
  private final List<MethodSteps> methods;
  private final Cells<MethodSteps> defined;
  private final Cells<MethodSteps> agreeing;
  private final Sayings<String> headline;
  private final Map<MethodSteps, Cells<String>> firsts = new LinkedHashMap<>();
  private final Flow flow;

  public MethodsSheet(Book book) {
    this.book = book;
    analysis = book.analysis();
    leader = analysis.ranking().leader();
    ground = new Ground(book, this::defined);
    methods =
        List.of(
            new ProductSteps(ground),
            new TopsisSteps(ground),
            new VikorSteps(ground),
            new PrometheeSteps(ground));
    defined =
        ground
            .conditions()
            .figures(
                methods.stream()
                    .map(MethodSteps::called)
                    .collect(Collectors.joining(", ", "Gives figures (1): ", "")),
                methods,
                WHOLE,
                method -> oneIf(method.isDefined()),
                method -> Expected.oneIf(method.opinion.undefined().isEmpty()));
    agreeing =
        ground
            .conditions()
            .figures(
                "Puts the leader alone first (1), likewise",
                methods,
                WHOLE,
                this::agrees,
                method ->
                    Expected.oneIf(leader.filter(method.method::agreesOn).isPresent()));
    headline =
        Sayings.one(
            1,
            Content.text(
                this::agreement,
                () -> Expected.text(analysis.secondOpinions().agreement(leader))));
    headline.cells().looking(Look.HEADLINE);
    Table<Option> table = table();
    flow =
        book.flow(
                Tab.METHODS,
                SheetPlan.Kind.RESULT,
                "Methods",
                "What other methods make of the same ratings and weights: a cross-check of the"
                    + " weighted sum, not a menu.")
            .add(headline)
            .add(sentences(table.columns()))
            .section("All methods side by side", table);
    addConclusions(table.columns());
    flow.workings(
        Flow.COLUMN + table.columns() - 1, "Each method step by step, by option and by criterion.");
    ground.addTo(flow);
    book.offer(new MethodsCells(this::checks));
  }

  public SheetPlan plan() {
    CellRef corner = ground.byOption().head(0);
    int figures = Math.max(2 * (1 + methods.size()), ground.options().size() + 2);
    return flow.plan(
        sheet -> {
          Widths.of(sheet, Flow.COLUMN, CriterionRows.headingWidth(book.decision()), 40);
          Widths.same(sheet, corner.column(), figures, 12);
          sheet.freeze(Tab.METHODS.at(headline.cells().first().row(), corner.column()));
        });
  }

  private CellRef defined(MethodSteps method) {
    return defined.at(method);
  }

  private Formula agreement() {
    Formula giving = sum(defined.all());
    Formula told =
        Sentences.of(SecondOpinions.AGREEMENT, sum(agreeing.all()), giving, Name.LEADER.ref());
    return ifThen(
        isLed(),
        ifThen(giving.moreThan(0), told, words(SecondOpinions.NONE_DEFINED)),
        words(SecondOpinions.NO_LEADER));
  }

  /** What each method says of the leader; marked where it puts another first. */
  private Sayings<MethodSteps> sentences(int span) {
    Sayings<MethodSteps> sentences =
        new Sayings<>(
            methods,
            span,
            Content.texts(
                this::sentence, method -> Expected.text(method.method.words(leader))));
    sentences
        .cells()
        .looking(Look.PROSE)
        .markedEach(
            Highlight.Tone.WARNS,
            method ->
                all(
                    isLed(),
                    defined.at(method).fixed().is(1),
                    agreeing.at(method).fixed().is(0)));
    return sentences;
  }

  private Formula sentence(MethodSteps method) {
    CellRef first = Objects.requireNonNull(firsts.get(method)).first();
    Formula name = words(method.method.subject());
    Formula compared =
        ifThen(
            agreeing.at(method).is(1),
            Sentences.of(SecondOpinion.AGREES, name, first),
            Sentences.of(method.method.differs(), first));
    return ifThen(
        defined.at(method).is(1),
        ifThen(isLed(), compared, Sentences.of(SecondOpinion.PUTS_FIRST, name, first)),
        Sentences.of(SecondOpinion.NO_FIGURES, name, method.whyNot()));
  }

  /** Figures and ranks by each method, and whom it puts first. */
  private Table<Option> table() {
    Table<Option> table = new Table<>(book.optionRows());
    Foot foot = table.foot("Puts first");
    table.figures(
        "Weighted sum, points",
        ONE,
        option -> book.matrix().score().at(option),
        option -> Expected.number(analysis.option(option).score()));
    Cells<Option> own =
        ranks(
            table,
            option -> book.matrix().rank().at(option),
            option -> Expected.number(analysis.option(option).rank()));
    foot.below(
        own,
        Content.text(
            Name.LEADER::ref, () -> Expected.text(new VerdictLines(analysis).leader())));
    for (MethodSteps method : methods) {
      table.figures(method.head, method.shown, method.ranked().figures()::at, method::figure);
      Cells<Option> ranks = ranks(table, method.ranked().ranks()::at, method::rank);
      firsts.put(
          method,
          foot.below(
              ranks,
              Content.text(() -> first(method), () -> Expected.text(method.method.first()))));
    }
    return table;
  }

  private static Cells<Option> ranks(
      Table<Option> table, Function<Option, Formula> formula, Function<Option, Expected> expected) {
    return table
        .figures("Rank", WHOLE, formula, expected)
        .marked(Highlight.Tone.LEADS, rank -> rank.is(1));
  }

  private Formula first(MethodSteps method) {
    RangeRef ranks = method.ranked().ranks().all();
    return onlyIf(
        defined.at(method).is(1),
        ifThen(
            countIf(ranks, Constant.ONE).is(1),
            Guard.pick(ground.byOption().heads(), place(Constant.ONE, ranks)),
            words(SecondOpinion.SEVERAL)));
  }

  /** Both alone in first place, and the same option. */
  private Formula agrees(MethodSteps method) {
    RangeRef ranks = method.ranked().ranks().all();
    Formula same = place(Constant.ONE, ranks).equalTo(place(Constant.ONE, Name.RANK.ref()));
    return orZero(all(countIf(ranks, Constant.ONE).is(1), isLed()), oneIf(same));
  }

  private void addConclusions(int span) {
    for (MethodSteps method : methods) {
      method
          .conclusion()
          .map(told -> Sayings.one(span, told))
          .ifPresent(
              told -> {
                told.cells().looking(Look.PROSE);
                flow.add(told);
              });
    }
  }

  private static Formula isLed() {
    return countIf(Name.RANK.ref(), Constant.ONE).is(1);
  }

  private List<Check> checks() {
    List<Check> checks = new ArrayList<>();
    checks.add(ranked());
    methods.forEach(method -> checks.addAll(method.checks()));
    return checks;
  }

  /** A fault where a method that gives figures leaves out a contender. */
  private Check ranked() {
    return Check.of(
        "Ranks by other methods: every contender by each that gives figures",
        count(
            methods.stream().map(method -> method.ranked().ranks().fixed()).toArray(RangeRef[]::new)),
        ground.contenders().fixed().times(sum(defined.fixed())),
        methods.stream().mapToInt(method -> method.opinion.ranks().size()).sum(),
        WHOLE);
  }
}
