package dev.decisionmatrix.meeting;

import dev.decisionmatrix.input.FileValue;
import dev.decisionmatrix.model.AwaitedTeam;
import dev.decisionmatrix.model.Claim;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Group;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.model.RankWeights;
import dev.decisionmatrix.model.Source;
import dev.decisionmatrix.model.Team;

/** What an input of the workbook is about. */
sealed interface Spot {
  /** Whether it is a weight or a judgement of the team. */
  default boolean isFilledInBy(Team team) {
    return (this instanceof Weight weight && weight.team().equals(team))
        || (this instanceof Judgement judgement && judgement.team().equals(team));
  }

  /** A control of the sheet Decision. */
  record Control(dev.decisionmatrix.workbook.Control control) implements Spot {}

  record Power(Team team) implements Spot {}

  /** Of one that rates and does not weigh. */
  record RaterPower(AwaitedTeam team) implements Spot {}

  /** Points, percent or a rank, of a criterion or of a group as {@link Group#weighed()}. */
  record Weight(Team team, Criterion criterion) implements Spot {
    /** Whether a whole number from 1 is meant. */
    boolean isRank() {
      return team.raw().levelOf(criterion).filter(RankWeights.class::isInstance).isPresent();
    }
  }

  /** How many times as important the row's criterion is as the column's. */
  record Judgement(Team team, Criterion row, Criterion column) implements Spot {}

  /** How many times as good the row's option is as the column's. */
  record OptionJudgement(Criterion criterion, Option row, Option column) implements Spot {}

  /** What an option must reach. */
  record Demand(Criterion criterion) implements Spot {}

  /**
   * A point of a curve, or a limit.
   *
   * @param place among the criterion's, from 0, by rating
   */
  record Knot(Criterion criterion, int place, FileValue.Part part) implements Spot {}

  /** What the criteria of a group must come to together, of 100. */
  record Subtotal(Group group) implements Spot {}

  record ClaimRating(Claim claim) implements Spot {}

  record ClaimCounts(Claim claim) implements Spot {}

  record SourceCounts(Source source) implements Spot {}
}
