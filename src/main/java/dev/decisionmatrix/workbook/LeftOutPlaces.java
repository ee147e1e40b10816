package dev.decisionmatrix.workbook;

import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Grid;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.model.GroupRule;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.model.Source;
import dev.decisionmatrix.model.Team;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * On top the group's weights without each team: for a geometric mean its products, then joined,
 * then with what-if, each with a column for every team and one before them for all. Below, a row
 * for each cell that a source speaks on: source by source, and within it option by option, so that
 * what a source's absence does to an option is one unbroken run of rows.
 */
final class LeftOutPlaces {
  /** The columns of the cells without a source. */
  enum Column {
    SOURCE("Without"),
    CRITERION("Criterion"),
    OPTION("Option"),
    SAYS("It says"),
    CLAIMS("Claims left"),
    RATING("Rating then"),
    VALUE("Value then"),
    CHANGE("Change, points"),
    DEMANDS("Change, demands missed");

    private final String head;

    Column(String head) {
      this.head = head;
    }

    String head() {
      return head;
    }

    int index() {
      return Positions.inEnum(this) + 1;
    }
  }

  /** Blocks of criteria x teams, one below the other. */
  enum Part {
    PRODUCT,
    JOINED,
    IN_USE
  }

  /** Rows below the joined weights. */
  enum Fact {
    POWER,
    UNTYPED,
    LEFT,
    TOTAL
  }

  /** A cell that a source speaks on. */
  record Spot(Optional<Source> source, Option option, Criterion criterion) {}

  private record Run(Optional<Source> source, Option option) {}

  static final int FIRST_HEAD = SheetHead.ROWS + 1;
  static final int FLAG_COLUMN = Column.OPTION.index();
  static final int ALL_TEAMS_COLUMN = FLAG_COLUMN + 1;

  private final Positions<Criterion> criteria;
  private final Positions<Team> teams;
  private final boolean geometric;
  private final List<Spot> spots = new ArrayList<>();
  private final Map<Run, List<Integer>> runs = new LinkedHashMap<>();

  LeftOutPlaces(Decision decision, EvidencePlaces evidence, List<Optional<Source>> voices) {
    criteria = new Positions<>(decision.criteria());
    teams = new Positions<>(decision.teams());
    geometric = decision.policy().group() == GroupRule.GEOMETRIC;
    for (Optional<Source> source : voices) {
      for (Option option : decision.options()) {
        for (Criterion criterion : decision.criteria()) {
          if (evidence.of(criterion, option, source, EvidencePlaces.Column.IN_USE).isPresent()) {
            extend(new Run(source, option));
            spots.add(new Spot(source, option, criterion));
          }
        }
      }
    }
  }

  private void extend(Run run) {
    List<Integer> rows = runs.get(run);
    int row = spots.size();
    runs.put(run, List.of(rows == null ? row : rows.get(0), row));
  }

  List<Spot> spots() {
    return spots;
  }

  CellRef at(int spot, Column column) {
    return Tab.LEFT_OUT.at(cellsHead() + 1 + spot, column.index());
  }

  /** An option's cells without a source; empty where the source is silent about it. */
  Optional<RangeRef> of(Optional<Source> source, Option option, Column column) {
    return Optional.ofNullable(runs.get(new Run(source, option)))
        .map(rows -> at(rows.get(0), column).to(at(rows.get(1), column)));
  }

  Optional<RangeRef> column(Column column) {
    return spots.isEmpty()
        ? Optional.empty()
        : Optional.of(at(0, column).to(at(spots.size() - 1, column)));
  }

  int cellsHead() {
    return head(Part.IN_USE) + criteria.size() + 4;
  }

  int head(Part block) {
    int band = criteria.size() + 4;
    return switch (block) {
      case PRODUCT -> FIRST_HEAD;
      case JOINED -> geometric ? FIRST_HEAD + band : FIRST_HEAD;
      case IN_USE -> head(Part.JOINED) + band + Fact.values().length;
    };
  }

  /** Weights without each team; the column before them is that of all teams. */
  Grid<Criterion, Team> block(Part block) {
    return new Grid<>(
        Tab.LEFT_OUT.at(head(block) + 1, ALL_TEAMS_COLUMN + 1), criteria.things(), teams.things());
  }

  CellRef at(Part block, Criterion criterion, Optional<Team> left) {
    return Tab.LEFT_OUT.at(head(block) + 1 + criteria.of(criterion), column(left));
  }

  RangeRef column(Part block, Optional<Team> left) {
    CellRef first = Tab.LEFT_OUT.at(head(block) + 1, column(left));
    return first.to(first.below(criteria.last()));
  }

  CellRef fact(Fact fact, Optional<Team> left) {
    return Tab.LEFT_OUT.at(factRow(fact), column(left));
  }

  int factRow(Fact fact) {
    return head(Part.JOINED) + 1 + criteria.size() + Positions.inEnum(fact);
  }

  /** 1 where no what-if weight is typed for the criterion. */
  CellRef flag(Criterion criterion) {
    return Tab.LEFT_OUT.at(head(Part.JOINED) + 1 + criteria.of(criterion), FLAG_COLUMN);
  }

  RangeRef flags() {
    return flag(criteria.things().get(0)).to(flag(criteria.things().get(criteria.last())));
  }

  int column(Optional<Team> left) {
    return ALL_TEAMS_COLUMN + left.map(team -> 1 + teams.of(team)).orElse(0);
  }

  /** Nobody left out, then each team. */
  List<Optional<Team>> lefts() {
    List<Optional<Team>> lefts = new ArrayList<>(List.of(Optional.empty()));
    teams.things().forEach(team -> lefts.add(Optional.of(team)));
    return lefts;
  }
}
