package dev.decisionmatrix.meeting;

import dev.decisionmatrix.input.Cell;
import dev.decisionmatrix.input.FileWeights;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.PairwiseWeights;
import dev.decisionmatrix.model.PercentWeights;
import dev.decisionmatrix.model.RawWeights;
import dev.decisionmatrix.model.Team;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Writes what changed of a team's weights into its file. */
final class WeightChanges {
  /** That of the reader, less what rounding may lose. */
  private static final double SLACK = 0.499_999;

  private static final double ALL = 100;
  private static final String NO_PERCENT =
      "percents that no longer total 100 are written as points, which weigh the same";

  private final Team team;
  private final FileWeights file;
  private final EditedTable table;

  WeightChanges(Team team, FileWeights file, EditedTable table) {
    this.team = team;
    this.file = file;
    this.table = table;
  }

  EditedTable table() {
    return table;
  }

  void write(List<Change> changes) {
    Map<Criterion, Change> weights = new LinkedHashMap<>();
    for (Change change : changes) {
      if (change.spot() instanceof Spot.Judgement judgement) {
        table.within(file.table(judgement.row()));
        judgements(judgement.row()).write(change, judgement.row(), judgement.column());
      } else if (change.spot() instanceof Spot.Weight weight) {
        weights.put(weight.criterion(), change);
      }
    }
    Set<RawWeights> levels = new LinkedHashSet<>();
    weights.keySet().forEach(part -> levels.add(team.raw().levelOf(part).orElseThrow()));
    levels.forEach(level -> write(level, weights));
  }

  /** What was weighed against each other, where some of it changed. */
  private void write(RawWeights level, Map<Criterion, Change> changed) {
    Map<Criterion, Change> own = new LinkedHashMap<>();
    changed.forEach(
        (part, change) -> {
          if (level.figure(part).isPresent()) {
            own.put(part, change);
          }
        });
    own.keySet().stream().findFirst().ifPresent(part -> table.within(file.table(part)));
    if (level instanceof PercentWeights percent && isOff(percent, own)) {
      writePoints(percent, own);
    } else {
      own.forEach((part, change) -> table.setNumber(file.cell(part), change.figure(), why(change)));
    }
  }

  /** Of what was weighed with a part. */
  private JudgementChanges<Criterion> judgements(Criterion part) {
    RawWeights level = team.raw().levelOf(part).orElseThrow();
    return new JudgementChanges<>(
        table,
        ((PairwiseWeights) level).judgements().things(),
        one -> table.row(file.cell(one)),
        one -> EditedTable.column(file.cell(one)));
  }

  static String why(Change change) {
    return change.asked().name() + " (" + change.at().where() + ")";
  }

  private static boolean isOff(PercentWeights percent, Map<Criterion, Change> changed) {
    double total = 0;
    for (Map.Entry<Criterion, Double> one : percent.percent().entrySet()) {
      Change change = changed.get(one.getKey());
      total += change == null ? one.getValue() : change.figure();
    }
    return !changed.isEmpty() && Math.abs(total - ALL) > SLACK;
  }

  /** The same figures without the sign, and without the word over them. */
  private void writePoints(PercentWeights percent, Map<Criterion, Change> changed) {
    Criterion first = percent.percent().keySet().iterator().next();
    Cell heading = file.heading(first);
    String word = heading.text().toLowerCase(Locale.ROOT);
    if (word.contains("percent") || word.contains("%")) {
      table.set(heading, "weight", NO_PERCENT);
    }
    for (Map.Entry<Criterion, Double> one : percent.percent().entrySet()) {
      Cell cell = file.cell(one.getKey());
      Change change = changed.get(one.getKey());
      double figure = change == null ? one.getValue() : change.figure();
      String bare = cell.text().replaceAll("\\s*[%\\uFF05]", "");
      table.set(
          cell,
          change == null ? bare : NumberText.of(figure, bare, table.mark(cell)),
          change == null ? NO_PERCENT : why(change));
    }
  }
}
