package dev.decisionmatrix.workbook.changes;

import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Input;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.model.CriteriaTree;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Group;
import dev.decisionmatrix.model.RankWeights;
import dev.decisionmatrix.model.Team;
import dev.decisionmatrix.model.TreeWeights;
import dev.decisionmatrix.sheet.Body;
import dev.decisionmatrix.sheet.Cells;
import dev.decisionmatrix.workbook.Book;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What a team filled in: weights or ranks of criteria and groups, and judgements in pairs. */
final class TeamInputs {
  private final Book book;
  private final Team team;

  TeamInputs(Book book, Team team) {
    this.book = book;
    this.team = team;
  }

  void addTo(InputTaker taker) {
    take(taker, book.weights().raw(), part -> part, Criterion::name);
    book.weights()
        .ofGroups()
        .filter(any -> team.raw() instanceof TreeWeights)
        .ifPresent(groups -> take(taker, groups, Group::weighed, group -> "group " + group.text()));
    judgements().forEach(judgements -> judgements.addTo(taker));
  }

  private <T> void take(
      InputTaker taker, Body<T, Team> raw, Function<T, Criterion> part, Function<T, String> name) {
    Cells<T> cells = raw.of(team);
    for (T thing : cells.things()) {
      if (cells.cell(thing) instanceof Input) {
        boolean ranks =
            team.raw().levelOf(part.apply(thing)).filter(RankWeights.class::isInstance).isPresent();
        taker.take(
            (ranks ? "Rank by " : "Weight of ") + team.name() + " on " + name.apply(thing),
            cells,
            thing,
            Fault.below(ranks ? 1 : 0));
      }
    }
  }

  private List<JudgementInputs<Criterion>> judgements() {
    return book.pairwise().entrySet().stream()
        .filter(entry -> entry.getKey().team().equals(team))
        .map(entry -> new JudgementInputs<>(team.name(), entry.getValue(), Criterion::name))
        .toList();
  }

  /** Nothing to divide by, or judgements that make no weights. */
  List<Inputs.Group> groups() {
    List<Inputs.Group> groups = new ArrayList<>();
    if (team.raw() instanceof TreeWeights tree) {
      tree.tree().weighed().forEach(level -> addLevel(level, tree.tree(), groups));
    } else if (judgements().isEmpty()) {
      groups.add(Inputs.Group.allZero(book.weights().raw().of(team).fixed()));
    }
    judgements().forEach(judgements -> groups.addAll(judgements.groups()));
    return groups;
  }

  private void addLevel(Group level, CriteriaTree tree, List<Inputs.Group> groups) {
    List<CellRef> cells =
        tree.parts(level).stream()
            .filter(part -> cell(part, tree) instanceof Input)
            .map(part -> cell(part, tree).at())
            .toList();
    if (!cells.isEmpty()) {
      RangeRef range = cells.get(0).to(lastBelow(cells));
      String words = "are all 0" + (level.isAll() ? "" : " within " + level.text());
      groups.add(
          new Inputs.Group(
              range, words, book.weights().levelZero().orElseThrow().at(level, team).fixed()));
    }
  }

  private dev.decisionmatrix.cells.Cell cell(Criterion part, CriteriaTree tree) {
    return tree.group(part)
        .map(group -> book.weights().ofGroups().orElseThrow().of(team).cell(group))
        .orElseGet(() -> book.weights().raw().of(team).cell(part));
  }

  /** Groups stand below the criteria. */
  private static CellRef lastBelow(List<CellRef> cells) {
    CellRef last = cells.get(0);
    for (CellRef cell : cells) {
      last = cell.row() > last.row() ? cell : last;
    }
    return last;
  }
}
