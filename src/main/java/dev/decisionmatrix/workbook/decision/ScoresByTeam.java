package dev.decisionmatrix.workbook.decision;

import static dev.decisionmatrix.cells.Formulas.itemOf;
import static dev.decisionmatrix.cells.Formulas.orZero;
import static dev.decisionmatrix.display.Decimals.ONE;
import static dev.decisionmatrix.display.Decimals.WHOLE;

import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.ChartLook;
import dev.decisionmatrix.cells.ChartPlan;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.cells.Dress;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Formulas;
import dev.decisionmatrix.cells.Look;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.display.Arial;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.model.Team;
import dev.decisionmatrix.sheet.Body;
import dev.decisionmatrix.sheet.Cells;
import dev.decisionmatrix.sheet.ChartRoom;
import dev.decisionmatrix.sheet.Content;
import dev.decisionmatrix.sheet.Dressed;
import dev.decisionmatrix.sheet.Lines;
import dev.decisionmatrix.sheet.Names;
import dev.decisionmatrix.sheet.Sayings;
import dev.decisionmatrix.sheet.Stack;
import dev.decisionmatrix.sheet.Table;
import dev.decisionmatrix.workbook.Book;
import dev.decisionmatrix.workbook.decision.CutNames.Room;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What each option scores by each team's own weights, as marks; of many options those in the first
 * places.
 */
final class ScoresByTeam {
  private static final Room KEY = new Room("Option in a key", Arial.regular(9), 100);
  private static final String HEAD = "Score by each team's own weights";

  /** Beyond which marks are hard to tell apart. */
  private static final int MOST = 8;

  /** Nearly what the plot is wide, in pixels, and what a name takes at least. */
  private static final int PLOT = 520;

  private static final int LEAST = 44;
  private static final double LINES = 1.6;
  private final Book book;
  private final List<Team> teams;
  private final boolean many;
  private final CutNames<Option> options;
  private final CutNames<Team> names;
  private final Table<Integer> table;
  private final Cells<Integer> named;
  private final Body<Integer, Team> scores;

  ScoresByTeam(Book book) {
    this.book = book;
    teams = book.decision().teams();
    List<Option> all = book.decision().options();
    many = all.size() > MOST;
    Lines lines = Lines.beside();
    options = new CutNames<>(lines, KEY, all, Option::name);
    names = new CutNames<>(lines, axis(), teams, Team::name);
    List<Integer> rows = IntStream.range(0, Math.min(all.size(), MOST)).boxed().toList();
    table = new Table<>(Names.of(rows, "Row", row -> String.valueOf(row + 1)));
    named =
        table.texts(
            "Option", row -> options.at(place(row)), row -> Expected.text(options.of(option(row))));
    scores =
        table.across(
            teams,
            names::of,
            ONE,
            (row, team) -> score(place(row), team),
            (row, team) ->
                Expected.number(book.analysis().team(team).ranking().of(option(row)).score()));
    book.workings().section(HEAD, lines).gap(1).add(table);
  }

  /** Two lines of a name below its marks. */
  private Room axis() {
    double each = (double) PLOT / teams.size();
    return new Room("Team on an axis", Arial.regular(9), Math.max(LEAST, LINES * each));
  }

  private Option option(int row) {
    return many
        ? book.analysis().ranking().inOrder().get(row).option()
        : book.decision().options().get(row);
  }

  private Formula place(int row) {
    return many
        ? book.matrix().atPlace().at(book.decision().options().get(row))
        : Formulas.number(row + 1);
  }

  /** 0 where it has none, as marks cannot be left out. */
  private Formula score(Formula place, Team team) {
    Formula score = itemOf(book.teams().score().of(team).fixed(), place, Constant.ONE);
    return orZero(Formulas.isFigure(score), score);
  }

  /** A heading, and the chart over so many rows and columns. */
  Stack part(int rows, int columns) {
    String head = many ? HEAD + ": the first " + MOST + " of " + options.things().size() : HEAD;
    return new Stack()
        .add(
            new Dressed(
                Sayings.one(1, Content.labels(any -> head)).looking(Look.SECTION),
                columns,
                Dress.RULE))
        .add(new ChartRoom(rows, columns, this::chart));
  }

  private ChartPlan chart(RangeRef room) {
    return ChartPlan.of(ChartPlan.Kind.MARKERS, "DecisionTeams")
        .titled(
            "",
            "Marks: the score of each option by the weights of each team, from 0 to 100; the same"
                + " figures stand on the sheet Teams.")
        .axes("", "", WHOLE)
        .from(0)
        .upTo(100)
        .looking(ChartLook.usual().legend(ChartLook.Legend.RIGHT).unit(20))
        .drawn(table.names().things().stream().map(this::series).toList(), room);
  }

  private ChartPlan.Series series(int row) {
    CellRef title = named.at(row);
    return new ChartPlan.Series(title, names.cells().all(), scores.row(row));
  }
}
