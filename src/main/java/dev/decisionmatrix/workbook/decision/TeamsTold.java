package dev.decisionmatrix.workbook.decision;

import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.sum;
import static dev.decisionmatrix.cells.Formulas.words;
import static dev.decisionmatrix.display.Decimals.WHOLE;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.LeftOutWords;
import dev.decisionmatrix.analysis.Sentence;
import dev.decisionmatrix.analysis.Standing;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Fn;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Formulas;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.display.Arial;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.model.Rater;
import dev.decisionmatrix.sheet.Cells;
import dev.decisionmatrix.sheet.Content;
import dev.decisionmatrix.sheet.Lines;
import dev.decisionmatrix.sheet.Sayings;
import dev.decisionmatrix.sheet.Side;
import dev.decisionmatrix.workbook.Book;
import dev.decisionmatrix.workbook.Guard;
import dev.decisionmatrix.workbook.Name;
import dev.decisionmatrix.workbook.Sentences;
import dev.decisionmatrix.workbook.decision.CutNames.Room;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Whom each team puts first and second, and by how much, those too that rate and do not weigh. Of
 * more teams than there is room for those are told that do not put the leader first, and the last
 * row counts the others.
 */
final class TeamsTold {
  private static final Room NAME = new Room("Team", Arial.regular(10), 172);
  private static final int ROOM = 6;
  private static final Sentence MORE = new Sentence("and {} more teams");

  /** The leader, how many put it first, and of how many. */
  private static final Sentence AGREE = new Sentence("{} in {} of {}");

  private final Analysis analysis;
  private final OwnEvaluation own;
  private final List<Rater> teams;
  private final List<Rater> expected;
  private final CutNames<Option> options;
  private final CutNames<Rater> names;
  private final Podium<Rater> podium;
  private final Rivals rivals;
  private final boolean many;
  private final Cells<Rater> differs;
  private final Cells<Rater> order;

  /** Of teams and of those that only rate, where there are so many that any may stand in a row. */
  private final Optional<Cells<Rater>> leads;

  TeamsTold(
      Book book, Rivals rivals, Lines lines, CutNames<Option> firsts, CutNames<Option> seconds) {
    this.rivals = rivals;
    this.options = firsts;
    analysis = book.analysis();
    own = new OwnEvaluation(book);
    teams = book.decision().voices();
    many = teams.size() > ROOM;
    names = new CutNames<>(lines, NAME, teams, own::called);
    podium =
        new Podium<>(
            lines,
            new Podium.Voices<>(teams, own::ranks, this::taking, LeftOutWords.NONE_FIRST),
            firsts,
            seconds);
    expected =
        Stream.concat(
                teams.stream().filter(this::isDiffering),
                teams.stream().filter(team -> !isDiffering(team)))
            .toList();
    differs =
        lines.figures(
            "Does not put the leader first alone (1)",
            teams,
            WHOLE,
            this::differs,
            team -> Expected.oneIf(isDiffering(team)));
    order =
        lines.figures(
            "Place among those told, these first",
            teams,
            WHOLE,
            this::order,
            team -> Expected.number(1 + expected.indexOf(team)));
    boolean unweighed = teams.size() > book.decision().teams().size();
    leads = Optional.of(lines).filter(any -> many && unweighed).map(this::leads);
  }

  private Cells<Rater> leads(Lines lines) {
    return lines.figures(
        "Lead, points of 100",
        teams,
        Decimals.ONE,
        own::lead,
        team -> Expected.number(analysis.own(team).margin()));
  }

  /** A name, whom the team puts first, by how much, and second. */
  Side rows() {
    List<Integer> rows = IntStream.range(0, Math.min(teams.size(), ROOM)).boxed().toList();
    List<Integer> ofTeams = many ? rows.subList(0, ROOM - 1) : rows;
    return new Side()
        .add(0, texts(rows, this::name, this::isName, Look.TEXT))
        .add(0, texts(rows, this::first, this::isFirst, Look.TEXT))
        .add(
            0,
            new Sayings<>(
                    ofTeams,
                    1,
                    Content.figures(
                        Decimals.ONE,
                        this::lead,
                        row -> Expected.number(analysis.own(team(row)).margin())))
                .looking(Look.FIGURE))
        .add(
            0,
            texts(
                ofTeams,
                row -> at(podium.secondTold, row),
                row -> podium.isSecondTold(team(row)),
                Look.MUTED));
  }

  private Formula lead(int row) {
    return many ? at(leads.map(Cells::fixed).orElseGet(own::leads), row) : own.lead(teams.get(row));
  }

  private static Sayings<Integer> texts(
      List<Integer> rows,
      Function<Integer, Formula> formula,
      Function<Integer, String> text,
      Look look) {
    return new Sayings<>(rows, 1, Content.texts(formula, row -> Expected.text(text.apply(row))))
        .looking(look);
  }

  private Rater team(int row) {
    return many ? expected.get(row) : teams.get(row);
  }

  private boolean isOfOthers(int row) {
    return many && row == ROOM - 1;
  }

  private List<Option> taking(Rater team, int rank) {
    return analysis.own(team).standings().stream()
        .filter(one -> one.rank().orElse(0) == rank)
        .map(Standing::option)
        .toList();
  }

  private boolean isDiffering(Rater team) {
    Optional<Option> leader = analysis.ranking().leader();
    return leader.isEmpty() || !analysis.own(team).leader().equals(leader);
  }

  private static Formula isLed() {
    return Formulas.countIf(Name.RANK.ref(), Constant.ONE).is(1);
  }

  private Formula differs(Rater team) {
    return ifThen(
        isLed(), Formulas.oneIf(podium.first.at(team).differentFrom(rivals.place())), Constant.ONE);
  }

  private Formula order(Rater team) {
    Formula before = sum(Guard.upTo(differs.first(), differs.at(team)));
    Formula place = Fn.COLUMNS.of(Guard.upTo(differs.first(), differs.at(team)));
    Formula behind = sum(differs.fixed()).plus(place).minus(before);
    return ifThen(differs.at(team).is(1), before, behind);
  }

  /** A team's cell of a line; the team of a row follows from the order where there are many. */
  private Formula at(Cells<Rater> line, int row) {
    return many ? at(line.fixed(), row) : line.at(teams.get(row));
  }

  private Formula at(RangeRef line, int row) {
    return Guard.pick(line, Formulas.place(Formulas.number(row + 1), order.fixed()));
  }

  private Formula name(int row) {
    return isOfOthers(row) ? words(MORE.with(String.valueOf(others()))) : at(names.cells(), row);
  }

  private String isName(int row) {
    return isOfOthers(row) ? MORE.with(String.valueOf(others())) : names.of(team(row));
  }

  private Formula first(int row) {
    return isOfOthers(row) ? agree() : at(podium.firstTold, row);
  }

  private String isFirst(int row) {
    return isOfOthers(row) ? doAgree() : podium.isFirstTold(team(row));
  }

  /** How many of the others put the leader first: all but those that differ and are not told. */
  private Formula agree() {
    Formula agreeing = Formulas.number(teams.size()).minus(sum(differs.fixed()));
    Formula others = Formulas.number(others());
    return ifThen(
        isLed(),
        Sentences.of(AGREE, rivals.ofFirst(options.line()), Formulas.min(agreeing, others), others),
        Guard.NOTHING);
  }

  private String doAgree() {
    long agreeing = teams.stream().filter(team -> !isDiffering(team)).count();
    return analysis
        .ranking()
        .leader()
        .map(
            leader ->
                AGREE.with(
                    options.of(leader),
                    String.valueOf(Math.min(agreeing, others())),
                    String.valueOf(others())))
        .orElse("");
  }

  private int others() {
    return teams.size() - ROOM + 1;
  }
}
