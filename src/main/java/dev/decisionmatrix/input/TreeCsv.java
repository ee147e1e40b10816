package dev.decisionmatrix.input;

import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Group;
import dev.decisionmatrix.model.PercentWeights;
import dev.decisionmatrix.model.PointWeights;
import dev.decisionmatrix.model.RawWeights;
import dev.decisionmatrix.model.TreeWeights;
import dev.decisionmatrix.problem.Code;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads a weights file that weighs groups: rows of groups and criteria, or matrices one below the
 * other. Each level, what stands directly in a group, is read as if it were all criteria.
 */
final class TreeCsv {
  private final RawTable raw;
  private final WeightParts parts;
  private final WeightBlocks blocks;
  private final Map<Group, WeighedRows> levels = new LinkedHashMap<>();

  /** What groups have of all, where that is percent. */
  private final Map<Group, Double> percents = new LinkedHashMap<>();

  private boolean whole = true;

  private TreeCsv(RawTable raw, WeightParts parts) {
    this.raw = raw;
    this.parts = parts;
    this.blocks = new WeightBlocks(raw, parts);
  }

  /** Empty for a file that weighs criteria alone. */
  static Optional<TreeCsv> of(RawTable raw, Catalogue catalogue) {
    return Optional.of(new TreeCsv(raw, new WeightParts(catalogue)))
        .filter(file -> catalogue.criteria().known().isWhole() && file.blocks.areThere());
  }

  Catalogue everything() {
    return parts.everything();
  }

  /** Each with a heading of its own, one below the other. */
  List<RawTable> tables() {
    return blocks.all();
  }

  /** The rows level by level, for those who look for their places. */
  List<WeighedRows> rows() {
    collect();
    return List.copyOf(levels.values());
  }

  Answer read() {
    collect();
    Map<Group, RawWeights> weights = new LinkedHashMap<>();
    for (Group group : parts.tree().weighed()) {
      Optional<WeighedRows> rows = Optional.ofNullable(levels.get(group));
      Optional<RawWeights> given = rows.flatMap(level -> level(group, level));
      given.ifPresent(known -> weights.put(group, known));
      whole &= rows.isEmpty() || given.isPresent();
    }
    if (!whole || !raw.isWhole()) {
      return new Answer.Unusable();
    }
    parts.tree().weighed().stream()
        .filter(group -> !weights.containsKey(group))
        .forEach(this::tellEqual);
    return new Answer.Weighed(new TreeWeights(parts.tree(), weights));
  }

  private Optional<RawWeights> level(Group group, WeighedRows rows) {
    Optional<Double> percent = Optional.ofNullable(percents.get(group));
    Optional<RawWeights> read = level(rows, percent);
    read.filter(
            level ->
                level instanceof PercentWeights
                    || percent.filter(of -> isTotal(level, of)).isPresent())
        .ifPresent(level -> parts.tree().parts(group).forEach(part -> putPercent(part, level)));
    return read;
  }

  private void putPercent(Criterion part, RawWeights level) {
    parts
        .tree()
        .group(part)
        .ifPresent(group -> percents.put(group, level.figure(part).orElseThrow()));
  }

  /** Sub-totals: what stands in a group adds up to what the group has of all. */
  private static boolean isTotal(RawWeights level, double percent) {
    return level instanceof PointWeights points
        && WeightColumn.isTotal(points.points().values(), percent);
  }

  private Optional<RawWeights> level(WeighedRows rows, Optional<Double> percent) {
    if (rows.isPairwise()) {
      return ComparedCriteria.read(rows);
    }
    boolean ranked = !rows.isUntouched(WeightHeads.RANK);
    boolean weighed = !rows.isUntouched(WeightHeads.WEIGHT);
    if (ranked && weighed) {
      WeightsCsv.tellBoth(raw.text(), rows.first(WeightHeads.CRITERION));
      return Optional.empty();
    }
    return ranked || !rows.table().has(WeightHeads.WEIGHT)
        ? RankColumn.read(rows)
        : WeightColumn.read(rows, percent);
  }

  private void collect() {
    for (RawTable block : blocks.all()) {
      Optional<Group> compared = blocks.levelCompared(block);
      if (compared.isPresent()) {
        matrix(block, compared.get());
      } else {
        column(block);
      }
    }
  }

  private void matrix(RawTable block, Group group) {
    Catalogue level = parts.level(group);
    List<Column> compared = WeightsCsv.compared(level);
    Optional<WeighedRows> rows =
        Table.of(block, WeightHeads.columns(compared))
            .flatMap(table -> WeighedRows.of(table, level, compared));
    whole &= rows.isPresent();
    rows.ifPresent(known -> add(group, known.within(group)));
  }

  private void column(RawTable block) {
    List<Column> measures =
        List.of(WeightHeads.WEIGHT, WeightHeads.RANK).stream()
            .filter(
                column ->
                    block.heading().cells().stream().anyMatch(cell -> column.isCalled(cell.text())))
            .toList();
    List<Column> weighing = measures.isEmpty() ? List.of(WeightHeads.WEIGHT) : measures;
    Optional<WeighedRows> rows =
        Table.of(block, WeightHeads.columns(weighing))
            .flatMap(table -> WeighedRows.ofParts(table, parts, weighing));
    whole &= rows.isPresent() && rows.get().isWhole();
    rows.ifPresent(this::split);
  }

  private void split(WeighedRows all) {
    List<Group> groups = new ArrayList<>(List.of(Group.ALL));
    groups.addAll(parts.tree().groups());
    for (Group group : groups) {
      if (parts.tree().parts(group).stream().anyMatch(all::has)) {
        add(group, all.level(parts.level(group), group));
      }
    }
  }

  private void add(Group group, WeighedRows rows) {
    WeighedRows first = levels.putIfAbsent(group, rows);
    if (first != null) {
      whole = false;
      raw.text()
          .report(
              Code.WEIGHT_TWICE,
              rows.first(WeightHeads.CRITERION),
              new Message(
                  "what stands " + where(group) + " is weighed twice",
                  "keep this table or the one that begins in row "
                      + first.table().raw().heading().number()));
    }
  }

  private static String where(Group group) {
    return group.isAll() ? "on the highest level" : "in `" + group.text() + "`";
  }

  private void tellEqual(Group group) {
    List<String> names = new ArrayList<>();
    for (Criterion part : parts.tree().parts(group)) {
      names.add(parts.tree().group(part).isPresent() ? part.name() : part.id());
    }
    raw.text()
        .report(
            Code.LEVEL_EQUAL,
            new Message(
                (group.isAll() ? "" : "within group `" + group.text() + "` ")
                    + "nothing is weighed: "
                    + Names.listed(names)
                    + " count the same",
                "add a row for each of them with its weight"
                    + (group.isAll() ? "" : " within the group")
                    + ", unless that is meant"));
  }
}
