package dev.decisionmatrix.workbook;

import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.model.Source;
import dev.decisionmatrix.model.Team;
import dev.decisionmatrix.workbook.SamplesPlaces.Model;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Two headlines; for each model of the weights the share of each rank; three tables of what is left
 * out, one thing at a time; the counts behind the shares. Tables share their columns: the thing, a
 * block of options, three columns about who is first, and a second block of options for workings.
 */
final class RobustnessPlaces {
  /** What is left out, table by table. */
  enum Kind {
    SOURCES("source", "sources"),
    TEAMS("team", "teams"),
    CRITERIA("criterion", "criteria");

    private final String one;
    private final String many;

    Kind(String one, String many) {
      this.one = one;
      this.many = many;
    }

    String one() {
      return one;
    }

    String many() {
      return many;
    }
  }

  /** The columns in the middle. */
  enum Outcome {
    FIRST,
    LEAD,
    WORDS
  }

  /** A rank that an option takes alone (1) or together with others. */
  record Place(int rank, int shared) {
    int last() {
      return rank + shared - 1;
    }
  }

  static final int THING = 1;
  static final int FIRST_OPTION = 2;
  static final int HEADLINE_ROW = SheetHead.ROWS;
  private static final int SHARES_SECTION = HEADLINE_ROW + 3;
  private static final int FEWEST_CHART_ROWS = 13;

  private final Positions<Option> options;
  private final List<Optional<Source>> sources = new ArrayList<>();
  private final Positions<Team> teams;
  private final Positions<Criterion> criteria;
  private final Positions<Place> tally;

  RobustnessPlaces(Decision decision, SourcesPlaces cited, BySourcePlaces heard) {
    options = new Positions<>(decision.options());
    teams = new Positions<>(decision.teams());
    criteria = new Positions<>(decision.criteria());
    cited.sources().forEach(source -> sources.add(Optional.of(source)));
    if (heard.voices().contains(Optional.<Source>empty())) {
      sources.add(Optional.empty());
    }
    List<Place> combinations = new ArrayList<>();
    for (int rank = 1; rank <= options.size(); rank++) {
      for (int shared = 1; shared <= options.size() - rank + 1; shared++) {
        combinations.add(new Place(rank, shared));
      }
    }
    tally = new Positions<>(combinations);
  }

  static CellRef headline() {
    return Tab.ROBUSTNESS.at(HEADLINE_ROW, THING);
  }

  static CellRef summary() {
    return headline().below(1);
  }

  int sharesHead(Model model) {
    return SHARES_SECTION + 1 + Positions.inEnum(model) * sharesRows();
  }

  /** The share of samples in which the option takes the rank. */
  CellRef share(Model model, int rank, Option option) {
    return Tab.ROBUSTNESS.at(sharesHead(model) + rank, column(option));
  }

  RangeRef shares(Model model, int rank) {
    return share(model, rank, options.things().get(0))
        .to(share(model, rank, options.things().get(options.last())));
  }

  RangeRef shares(Model model, Option option) {
    return share(model, 1, option).to(share(model, options.size(), option));
  }

  CellRef shareSum(Model model, Option option) {
    return share(model, options.size() + 1, option);
  }

  RangeRef shareSums(Model model) {
    return shares(model, options.size() + 1);
  }

  CellRef optionHead(Model model, Option option) {
    return Tab.ROBUSTNESS.at(sharesHead(model), column(option));
  }

  RangeRef chart(Model model) {
    int top = sharesHead(model);
    return Tab.ROBUSTNESS
        .at(top, column(Outcome.FIRST))
        .to(Tab.ROBUSTNESS.at(top + chartRows() - 1, column(Outcome.WORDS)));
  }

  private int chartRows() {
    return Math.max(FEWEST_CHART_ROWS, ChartRows.of(options.size(), 1));
  }

  private int sharesRows() {
    return Math.max(options.size() + 2, chartRows()) + 3;
  }

  int head(Kind kind) {
    int first = sharesHead(Model.ANY) + sharesRows();
    return switch (kind) {
      case SOURCES -> first;
      case TEAMS -> head(Kind.SOURCES) + 1 + sources.size() + 4;
      case CRITERIA -> head(Kind.TEAMS) + 1 + teams.size() + 4;
    };
  }

  CellRef lastResult() {
    return at(base(Kind.CRITERIA) + criteria.size(), Outcome.WORDS);
  }

  int tallyHead() {
    return lastResult().row() + Workings.ROWS + 1;
  }

  /** The row of nothing left out. */
  int base(Kind kind) {
    return head(kind) + 1;
  }

  int row(Optional<Source> source) {
    return base(Kind.SOURCES) + 1 + sources.indexOf(source);
  }

  int row(Team team) {
    return base(Kind.TEAMS) + 1 + teams.of(team);
  }

  int row(Criterion criterion) {
    return base(Kind.CRITERIA) + 1 + criteria.of(criterion);
  }

  int things(Kind kind) {
    return switch (kind) {
      case SOURCES -> sources.size();
      case TEAMS -> teams.size();
      case CRITERIA -> criteria.size();
    };
  }

  CellRef at(int row, Outcome middle) {
    return Tab.ROBUSTNESS.at(row, column(middle));
  }

  CellRef score(int row, Option option) {
    return Tab.ROBUSTNESS.at(row, column(option));
  }

  RangeRef scores(int row) {
    return across(row, FIRST_OPTION);
  }

  /** The score where the option is in contention then. */
  CellRef contending(int row, Option option) {
    return Tab.ROBUSTNESS.at(row, rightColumn() + options.of(option));
  }

  RangeRef contending(int row) {
    return across(row, rightColumn());
  }

  /** 1 where another option is first then. */
  CellRef changed(int row) {
    return Tab.ROBUSTNESS.at(row, rightColumn() + options.size());
  }

  /** The changes of a table, from its row of nothing left out. */
  RangeRef changed(Kind kind) {
    return changed(base(kind)).to(changed(base(kind) + things(kind)));
  }

  int tallyRow(Place place) {
    return tallyHead() + 1 + tally.of(place);
  }

  /** The ranks from which, or up to which, places of the tally reach. */
  RangeRef tally(Outcome middle) {
    return at(tallyHead() + 1, middle).to(at(tallyHead() + tally.size(), middle));
  }

  CellRef tally(Model model, Place place, Option option) {
    return Tab.ROBUSTNESS.at(tallyRow(place), tallyColumn(model, option));
  }

  RangeRef tally(Model model, Option option) {
    int column = tallyColumn(model, option);
    return Tab.ROBUSTNESS
        .at(tallyHead() + 1, column)
        .to(Tab.ROBUSTNESS.at(tallyHead() + tally.size(), column));
  }

  int tallyColumn(Model model, Option option) {
    return model == Model.AROUND ? column(option) : rightColumn() + options.of(option);
  }

  List<Place> tally() {
    return tally.things();
  }

  List<Optional<Source>> sources() {
    return sources;
  }

  int column(Option option) {
    return FIRST_OPTION + options.of(option);
  }

  int column(Outcome middle) {
    return FIRST_OPTION + options.size() + 1 + Positions.inEnum(middle);
  }

  int rightColumn() {
    return column(Outcome.WORDS) + 2;
  }

  private RangeRef across(int row, int first) {
    return Tab.ROBUSTNESS.at(row, first).to(Tab.ROBUSTNESS.at(row, first + options.last()));
  }
}
