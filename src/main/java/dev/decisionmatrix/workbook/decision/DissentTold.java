package dev.decisionmatrix.workbook.decision;

import static dev.decisionmatrix.cells.Formulas.all;
import static dev.decisionmatrix.cells.Formulas.count;
import static dev.decisionmatrix.cells.Formulas.countIf;
import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.not;
import static dev.decisionmatrix.cells.Formulas.oneIf;
import static dev.decisionmatrix.cells.Formulas.place;
import static dev.decisionmatrix.cells.Formulas.sum;

import dev.decisionmatrix.analysis.Dissent;
import dev.decisionmatrix.analysis.SecondOpinion;
import dev.decisionmatrix.analysis.Sum;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Formulas;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.model.Rater;
import dev.decisionmatrix.sheet.Cells;
import dev.decisionmatrix.sheet.Lines;
import dev.decisionmatrix.workbook.Book;
import dev.decisionmatrix.workbook.Guard;
import dev.decisionmatrix.workbook.Sentences;
import dev.decisionmatrix.workbook.decision.ShortNames.OfOption;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The sentence on who puts another option first, by name or counted, as the room allows. */
final class DissentTold {
  private static final int ONE_ROW = 640;

  /** Less than twice as much, as lines break between words. */
  private static final int TWO_ROWS = 1160;

  /** In bold, of the pieces around the voices. */
  private static final int AROUND = 330;

  /** More of it where some rate and do not weigh. */
  private static final int WHO_RATE = 90;

  /** Between two voices, and their brackets. */
  private static final int BESIDE = 20;

  private final Book book;
  private final Lead lead;
  private final ShortNames names;
  private final int room;
  private final List<SecondOpinion> methods;
  private final Optional<Dissent> dissent;
  private final int around;
  private final int unweighed;
  private final Voices<Rater> teams;
  private final Voices<SecondOpinion> others;
  private final Cells<SecondOpinion> defined;

  /**
   * The sentence.
   *
   * @param rows that it has
   */
  DissentTold(Book book, Lead lead, ShortNames names, int rows) {
    this.book = book;
    this.lead = lead;
    this.names = names;
    room = rows == 1 ? ONE_ROW : TWO_ROWS;
    methods = book.analysis().secondOpinions().all();
    dissent =
        book.analysis()
            .ranking()
            .leader()
            .map(any -> Dissent.of(book.analysis(), names.voices()::of));
    OwnEvaluation own = new OwnEvaluation(book);
    List<Rater> voices = book.decision().voices();
    unweighed = voices.size() - book.decision().teams().size();
    around = unweighed > 0 ? AROUND + WHO_RATE : AROUND;
    Lines lines = new Lines(0, 1, 1);
    teams =
        new Voices<>(
            new Voices.Kind<>(
                "Teams",
                voices,
                Dissent.NAMED,
                names.voices()::of,
                own::ranks,
                team -> differs(own.ranks(team)),
                team -> names.pixels(names.voices().of(team)) + beside(),
                team -> voice(Dissent::teams, names.voices().of(team))),
            names,
            lines);
    others =
        new Voices<>(
            new Voices.Kind<>(
                "Methods",
                methods,
                methods.size(),
                SecondOpinion::name,
                this::ranks,
                this::differs,
                method -> names.pixels(method.name()) + beside(),
                method -> voice(Dissent::methods, method.name())),
            names,
            lines);
    defined =
        lines.figures(
            "Gives figures (1)",
            methods,
            Decimals.WHOLE,
            method -> oneIf(isDefined(method)),
            method -> Expected.oneIf(method.opinion().undefined().isEmpty()));
    book.workings().section("Who puts another option first", lines);
  }

  private double beside() {
    return BESIDE + names.widest(OfOption.DISSENT);
  }

  private RangeRef ranks(SecondOpinion method) {
    return book.methods().ranks().get(methods.indexOf(method)).fixed();
  }

  private Formula isDefined(SecondOpinion method) {
    return count(ranks(method)).moreThan(0);
  }

  /** A team that does not rank the leader first. */
  private Formula differs(RangeRef ranks) {
    return all(lead.firsts().is(1), not(Formulas.itemOf(ranks, lead.at(1), Constant.ONE).is(1)));
  }

  /** A method that gives figures and does not put the leader first alone. */
  private Formula differs(SecondOpinion method) {
    RangeRef ranks = ranks(method);
    Formula agrees =
        ifThen(
            countIf(ranks, Constant.ONE).is(1),
            place(Constant.ONE, ranks).equalTo(lead.at(1)),
            Constant.ZERO.is(1));
    return all(lead.firsts().is(1), isDefined(method), not(agrees));
  }

  private Optional<Dissent.Voice> voice(Function<Dissent, List<Dissent.Voice>> of, String name) {
    return dissent.stream()
        .flatMap(some -> of.apply(some).stream())
        .filter(voice -> voice.name().equals(name))
        .findFirst();
  }

  String told() {
    if (book.analysis().ranking().first().isEmpty()) {
      return "";
    }
    return dissent.map(this::sentence).orElse(Dissent.NO_LEADER);
  }

  private String sentence(Dissent some) {
    Function<Option, String> cut = names.of(OfOption.DISSENT)::of;
    if (!some.isAny()) {
      return some.agreed(cut);
    }
    double taken =
        Sum.of(some.told().stream().mapToDouble(voice -> names.pixels(voice.name()) + beside()));
    return taken + around > room ? some.counted() : some.named(cut);
  }

  Formula formula() {
    Formula none = all(teams.count().is(0), others.count().is(0));
    Formula taken = teams.pixels().plus(others.pixels()).plus(around);
    Formula some = ifThen(taken.moreThan(room), counted(), named());
    return ifThen(
        Formulas.isEmpty(lead.whyNot()),
        ifThen(
            lead.firsts().is(0),
            Guard.NOTHING,
            ifThen(
                lead.firsts().is(1),
                ifThen(none, agreed(), some),
                Formulas.words(Dissent.NO_LEADER))),
        Guard.NOTHING);
  }

  private Formula named() {
    Formula more = teams.count().minus(Dissent.NAMED);
    Formula counted =
        ifThen(
            more.is(1),
            Formulas.words(Dissent.ONE_MORE_TEAM),
            ifThen(more.moreThan(1), Sentences.of(Dissent.MORE_TEAMS, more), Guard.NOTHING));
    Formula apart = ifThen(others.count().is(0), Guard.NOTHING, Formulas.words(Dissent.SEMICOLON));
    Formula named = teams.told().and(counted).and(apart);
    Formula agree = Sentences.of(Dissent.BUT, Formulas.words(teamsAgree()));
    return Formulas.words(Dissent.BEGINS)
        .and(ifThen(teams.count().is(0), agree, named))
        .and(others.told());
  }

  private int allTeams() {
    return book.decision().voices().size();
  }

  private String teamsAgree() {
    return Dissent.teamsAgree(allTeams(), unweighed);
  }

  private Formula counted() {
    return Sentences.of(
        Dissent.counting(unweighed),
        teams.count(),
        Formulas.number(allTeams()),
        others.count(),
        sum(defined.fixed()));
  }

  private Formula agreed() {
    boolean one = allTeams() == 1;
    Formula leader = names.of(OfOption.DISSENT).at(lead.at(1));
    Formula figures = sum(defined.fixed());
    Formula methods =
        ifThen(
            figures.is(1),
            Formulas.words(Dissent.ONE_METHOD),
            ifThen(figures.is(0), Guard.NOTHING, Sentences.of(Dissent.ALL_METHODS, figures)));
    String all = Dissent.everyone(allTeams(), unweighed);
    Formula agreed = Sentences.of(Dissent.AGREED, Formulas.words(all), methods, leader);
    return one ? ifThen(figures.is(0), Sentences.of(Dissent.TEAM_AGREED, leader), agreed) : agreed;
  }
}
