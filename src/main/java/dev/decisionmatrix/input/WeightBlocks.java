package dev.decisionmatrix.input;

import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Group;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The tables of a weights file that weighs groups: one below the other, each with a heading of its
 * own. Knows such a file by what its rows and headings name.
 */
final class WeightBlocks {
  private final RawTable raw;
  private final WeightParts parts;

  WeightBlocks(RawTable raw, WeightParts parts) {
    this.raw = raw;
    this.parts = parts;
  }

  /** Whether a group is weighed; criteria alone are weighed against all others. */
  boolean areThere() {
    if (parts.tree().isFlat()) {
      return false;
    }
    List<String> names = all().stream().flatMap(WeightBlocks::names).toList();
    return names.stream().anyMatch(name -> isGroup(name) && parts.criterion(name).isEmpty())
        || all().stream().anyMatch(this::hasRowOfGroup)
        || isWeighedTwice()
        || isOfGroupsAlone(names);
  }

  private boolean isGroup(String name) {
    return parts.group(name).isPresent() || parts.isShared(name);
  }

  /** What stands in the first column and in the heading, but for names of columns. */
  private static Stream<String> names(RawTable block) {
    int first = placeOf(block, WeightHeads.CRITERION).orElse(0);
    return Stream.concat(
        block.rows().stream().map(row -> row.cell(first).text()), compared(block).stream());
  }

  /** The cells of the heading behind the first that are not names of columns. */
  private static List<String> compared(RawTable block) {
    return block.heading().cells().stream()
        .skip(1)
        .map(Cell::text)
        .filter(text -> !text.isBlank() && !WeightHeads.isHeading(text))
        .toList();
  }

  private static Optional<Integer> placeOf(RawTable block, Column column) {
    List<Cell> headings = block.heading().cells();
    return IntStream.range(0, headings.size())
        .filter(place -> column.isCalled(headings.get(place).text()))
        .boxed()
        .findFirst();
  }

  private boolean hasRowOfGroup(RawTable block) {
    Optional<Integer> group = placeOf(block, WeightHeads.GROUP);
    Optional<Integer> criterion = placeOf(block, WeightHeads.CRITERION);
    return group.isPresent()
        && block.rows().stream()
            .anyMatch(
                row ->
                    isGroup(row.cell(group.get()).text())
                        && criterion.map(place -> row.cell(place).isBlank()).orElse(true));
  }

  /** A name that a group and a criterion share, once for each. */
  private boolean isWeighedTwice() {
    Set<String> met = new LinkedHashSet<>();
    int first = placeOf(raw, WeightHeads.CRITERION).orElse(0);
    return raw.rows().stream()
        .map(row -> row.cell(first).text())
        .filter(this::isGroup)
        .anyMatch(name -> !met.add(Names.key(name)));
  }

  /** Every group at the top is named, and some criterion is not. */
  private boolean isOfGroupsAlone(List<String> names) {
    List<Criterion> weighed =
        names.stream().flatMap(name -> parts.criterion(name).stream()).toList();
    List<Criterion> groups = names.stream().flatMap(name -> parts.group(name).stream()).toList();
    return !weighed.containsAll(parts.tree().within(Group.ALL))
        && groups.containsAll(parts.tree().parts(Group.ALL));
  }

  /** Each table, with a name over its first column. */
  List<RawTable> all() {
    List<RawTable> blocks = new ArrayList<>();
    Row heading = raw.heading();
    List<Row> rows = new ArrayList<>();
    for (Row row : raw.rows()) {
      if (isHeading(row)) {
        blocks.add(block(heading, rows));
        heading = row;
        rows = new ArrayList<>();
      } else {
        rows.add(row);
      }
    }
    blocks.add(block(heading, rows));
    return blocks;
  }

  /** A row of names where others have numbers. */
  private boolean isHeading(Row row) {
    List<String> texts =
        row.cells().stream().skip(1).map(Cell::text).filter(text -> !text.isEmpty()).toList();
    long named = texts.stream().filter(text -> parts.part(text).isPresent()).count();
    boolean titled = WeightHeads.CRITERION.isCalled(row.cell(0).text());
    boolean measured = titled && texts.stream().anyMatch(WeightHeads::isMeasure);
    return texts.stream().noneMatch(text -> Amount.of(text) instanceof Amount.Given)
        && (measured || (named > 1 && (titled || parts.part(row.cell(1).text()).isPresent())));
  }

  private RawTable block(Row heading, List<Row> rows) {
    RawTable block =
        new RawTable(raw.text(), raw.separator(), heading, List.copyOf(rows), raw.isWhole());
    boolean matrix = levelCompared(block).isPresent();
    if (matrix || placeOf(block, WeightHeads.CRITERION).isPresent()) {
      return matrix ? block.withHeading(0, WeightHeads.CRITERION.name()) : block;
    }
    return placeOf(block, WeightHeads.GROUP)
        .map(place -> block.withHeading(place, WeightHeads.CRITERION.name()))
        .orElse(block);
  }

  /** The group whose parts the heading of a table has side by side; empty for rows of weights. */
  Optional<Group> levelCompared(RawTable block) {
    return parts.levelOf(compared(block));
  }
}
