package dev.decisionmatrix.workbook.weights;

import static dev.decisionmatrix.cells.Formulas.all;
import static dev.decisionmatrix.cells.Formulas.isFigure;
import static dev.decisionmatrix.cells.Formulas.onlyIf;
import static dev.decisionmatrix.display.Decimals.AS_TYPED;

import dev.decisionmatrix.analysis.LevelWeights;
import dev.decisionmatrix.cells.Cell;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Fixed;
import dev.decisionmatrix.cells.Fn;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Input;
import dev.decisionmatrix.cells.Link;
import dev.decisionmatrix.cells.Live;
import dev.decisionmatrix.cells.Rule;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Group;
import dev.decisionmatrix.model.RankWeights;
import dev.decisionmatrix.model.Team;
import dev.decisionmatrix.model.TreeWeights;
import dev.decisionmatrix.workbook.Book;
import dev.decisionmatrix.workbook.Compared;
import dev.decisionmatrix.workbook.Rules;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a team filled in of a criterion, or of a group as {@link Group#weighed()}: a number or a
 * rank to type, or what follows from comparisons in pairs on a sheet of their own.
 */
record Filled(Book book, Map<Compared, PairwiseSheet<Criterion>> pairwise) {
  Cell cell(CellRef at, Team team, Criterion part) {
    Optional<PairwiseSheet<Criterion>> pairs = pairs(team, part);
    if (pairs.isPresent()) {
      return pairs.get().cells.weight().repeated().cell(at, part);
    }
    if (!isTyped(team, part)) {
      return new Fixed(at, 1, AS_TYPED, "The parts of this group count the same");
    }
    Rule rule = isRanked(team, part) ? Rules.RANK : Rules.WEIGHT;
    return Input.figure(at, figure(team, part), AS_TYPED, rule);
  }

  /** To the sheet where its pairs were compared. */
  Optional<Link> link(Team team, Criterion part) {
    return pairs(team, part).map(sheet -> new Link.ToCell(sheet.cells.weight().at(part)));
  }

  /** Of all levels that a team compared in pairs. */
  List<PairwiseSheet<Criterion>> pairs(Team team) {
    return pairwise.entrySet().stream()
        .filter(entry -> entry.getKey().team().equals(team))
        .map(Map.Entry::getValue)
        .toList();
  }

  /** Whether people may change it where it stands. */
  boolean isTyped(Team team, Criterion part) {
    return team.raw().levelOf(part).isPresent() && pairs(team, part).isEmpty();
  }

  boolean isRanked(Team team, Criterion part) {
    return team.raw().levelOf(part).filter(RankWeights.class::isInstance).isPresent();
  }

  /** The least that can be used: ranks begin at 1. */
  int least(Team team, Criterion part) {
    return isRanked(team, part) ? 1 : 0;
  }

  double figure(Team team, Criterion part) {
    return team.raw()
        .levelOf(part)
        .map(level -> level.figure(part).orElseGet(() -> share(team, part)))
        .orElse(1.0);
  }

  private double share(Team team, Criterion part) {
    return team.raw() instanceof TreeWeights tree
        ? LevelWeights.of(tree).share(part)
        : book.analysis().team(team).weights().of(part);
  }

  private Optional<PairwiseSheet<Criterion>> pairs(Team team, Criterion part) {
    Group group = team.raw() instanceof TreeWeights ? Group.of(part.group()) : Group.ALL;
    return Optional.ofNullable(pairwise.get(new Compared(team, group)));
  }

  /** Of the figures of several sheets, where each is one. */
  static Live worst(List<Live> each, Fn worst) {
    Formula[] cells = each.stream().map(Live::formula).toArray(Formula[]::new);
    Formula[] known = each.stream().map(one -> isFigure(one.formula())).toArray(Formula[]::new);
    Comparator<Live> byFigure = Comparator.comparingDouble(one -> one.figure().orElseThrow());
    Live expected =
        worst == Fn.MAX ? Collections.max(each, byFigure) : Collections.min(each, byFigure);
    return expected.with(onlyIf(all(known), worst.of(cells)));
  }
}
