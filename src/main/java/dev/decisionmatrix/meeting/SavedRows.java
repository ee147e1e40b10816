package dev.decisionmatrix.meeting;

import dev.decisionmatrix.cells.Cell;
import dev.decisionmatrix.cells.Label;
import dev.decisionmatrix.saved.SavedSheet;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Where each row of a planned sheet stands in a saved one, by its labels: rows may have been
 * sorted, or others inserted between them. A row without labels stays at the distance of the one
 * before it.
 */
final class SavedRows {
  private final Map<Integer, Map<Integer, Cell>> planned;
  private final SavedSheet saved;
  private final Map<Integer, Integer> places = new LinkedHashMap<>();
  private final Set<Integer> taken = new LinkedHashSet<>();
  private int labelled;
  private int placed;

  SavedRows(Map<Integer, Map<Integer, Cell>> planned, SavedSheet saved) {
    this.planned = planned;
    this.saved = saved;
    Map<Map<Integer, String>, Deque<Integer>> moved = new LinkedHashMap<>();
    planned.forEach((row, cells) -> keep(row, labels(cells), moved));
    if (!moved.isEmpty()) {
      find(moved);
    }
    int shift = 0;
    for (int row : planned.keySet().stream().sorted().toList()) {
      Integer place = places.get(row);
      if (place != null) {
        shift = place - row;
      } else if (labels(planned.getOrDefault(row, Map.of())).isEmpty()) {
        places.put(row, row + shift);
        taken.add(row + shift);
      }
    }
  }

  private void keep(
      int row, Map<Integer, String> labels, Map<Map<Integer, String>, Deque<Integer>> moved) {
    if (labels.isEmpty()) {
      return;
    }
    labelled++;
    if (says(row, labels)) {
      put(row, row);
    } else {
      moved.computeIfAbsent(labels, any -> new ArrayDeque<>()).add(row);
    }
  }

  private void put(int row, int place) {
    placed++;
    places.put(row, place);
    taken.add(place);
  }

  private boolean says(int row, Map<Integer, String> labels) {
    return labels.entrySet().stream()
        .allMatch(
            label -> label.getValue().equals(Labels.tidy(saved.at(row, label.getKey()).text())));
  }

  /** Rows of the same labels follow each other as they did. */
  private void find(Map<Map<Integer, String>, Deque<Integer>> moved) {
    for (int row = 0; row < saved.rows(); row++) {
      if (taken.contains(row) || saved.row(row).isEmpty()) {
        continue;
      }
      for (Map.Entry<Map<Integer, String>, Deque<Integer>> one : moved.entrySet()) {
        if (!one.getValue().isEmpty() && says(row, one.getKey())) {
          put(one.getValue().remove(), row);
          break;
        }
      }
    }
  }

  private static Map<Integer, String> labels(Map<Integer, Cell> cells) {
    Map<Integer, String> labels = new LinkedHashMap<>();
    cells.forEach(
        (column, cell) -> {
          if (cell instanceof Label label && !label.text().isBlank()) {
            labels.put(column, Labels.tidy(label.text()));
          }
        });
    return labels;
  }

  /** Empty where the labels of a row are nowhere. */
  Optional<Integer> of(int row) {
    return Optional.ofNullable(places.get(row));
  }

  /** How much of all rows with labels was found. */
  double share() {
    return labelled == 0 ? 1 : (double) placed / labelled;
  }

  /** Rows that hold something typed and are none of those planned. */
  List<Integer> left() {
    List<Integer> left = new ArrayList<>();
    for (int row = 0; row < saved.rows(); row++) {
      boolean typed =
          saved.row(row).stream().anyMatch(one -> !one.cell().isFormula() && !one.cell().isBlank());
      boolean relabelled = planned.containsKey(row) && !places.containsKey(row);
      if (typed && !taken.contains(row) && !relabelled) {
        left.add(row);
      }
    }
    return left;
  }
}
