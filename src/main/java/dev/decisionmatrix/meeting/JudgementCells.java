package dev.decisionmatrix.meeting;

import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.saved.SavedSheet;
import dev.decisionmatrix.saved.SavedWorkbook;
import dev.decisionmatrix.workbook.Compared;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the judgements of teams that compared in pairs, each team on a sheet of its own. */
final class JudgementCells {
  private static final String CRITERION = "Criterion";
  private static final String TITLE = "Comparisons in pairs: ";

  /** Between the title of a sheet and what it shows. */
  private static final String APART = "   ";

  private final SavedWorkbook book;
  private final Locations locations;
  private final Compared compared;
  private final Map<String, Criterion> criteria = new LinkedHashMap<>();

  private JudgementCells(
      SavedWorkbook book, Locations locations, Decision decision, Compared compared) {
    this.book = book;
    this.locations = locations;
    this.compared = compared;
    compared.parts(decision).forEach(one -> criteria.put(Labels.tidy(one.name()), one));
  }

  static void find(
      SavedWorkbook book, Locations locations, Decision decision, Map<Spot, Asked> asked) {
    for (Compared compared : Compared.all(decision)) {
      new JudgementCells(book, locations, decision, compared).find();
    }
    locations.settle(
        asked.values().stream().filter(one -> one.spot() instanceof Spot.Judgement).toList());
  }

  private void find() {
    for (SavedSheet sheet : book.sheets()) {
      if (isOurs(sheet)) {
        Labels labels = new Labels(sheet);
        labels.heads(CRITERION).ifPresent(heads -> find(labels, heads));
      }
    }
  }

  /** By its title, since sheets may have been named anew. */
  private boolean isOurs(SavedSheet sheet) {
    String title = TITLE + compared.name();
    return sheet.row(0).stream()
        .map(one -> one.cell().text())
        .anyMatch(text -> text.equals(title) || text.startsWith(title + APART));
  }

  private void find(Labels labels, Labels.Heads heads) {
    int names = heads.column(CRITERION);
    Map<Criterion, Integer> columns = new LinkedHashMap<>();
    for (int column : labels.filled(heads.row(), names)) {
      named(labels.at(heads.row(), column))
          .ifPresent(criterion -> columns.putIfAbsent(criterion, column));
    }
    List<Criterion> order = List.copyOf(criteria.values());
    for (int row = heads.row() + 1; row < labels.sheet().rows(); row++) {
      Optional<Criterion> down = named(labels.at(row, names));
      if (down.isPresent()) {
        for (Map.Entry<Criterion, Integer> across : columns.entrySet()) {
          if (order.indexOf(down.get()) < order.indexOf(across.getKey())) {
            locations.put(
                new Spot.Judgement(compared.team(), down.get(), across.getKey()),
                new CellAt(labels.sheet(), row, across.getValue()));
          }
        }
      }
    }
  }

  private Optional<Criterion> named(String label) {
    return Optional.ofNullable(criteria.get(label));
  }
}
