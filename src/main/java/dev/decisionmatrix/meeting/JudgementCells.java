package dev.decisionmatrix.meeting;

import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.saved.SavedSheet;
import dev.decisionmatrix.saved.SavedWorkbook;
import dev.decisionmatrix.workbook.Compared;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Finds the judgements of whoever compared in pairs, on a sheet for each.
 *
 * @param head over the names of what is compared
 * @param things by their names
 */
record JudgementCells<T>(
    SavedWorkbook book, Locations locations, String head, Map<String, T> things) {
  private static final String TITLE = "Comparisons in pairs: ";

  /** Between the title of a sheet and what it shows. */
  private static final String APART = "   ";

  static void find(
      SavedWorkbook book, Locations locations, Decision decision, Map<Spot, Asked> asked) {
    for (Compared compared : Compared.all(decision)) {
      new JudgementCells<>(
              book, locations, "Criterion", named(compared.parts(decision), Criterion::name))
          .find(compared.name(), (row, column) -> new Spot.Judgement(compared.team(), row, column));
    }
    JudgementCells<Option> options =
        new JudgementCells<>(book, locations, "Option", named(decision.options(), Option::name));
    for (Criterion criterion : decision.inPairs().keySet()) {
      options.find(
          criterion.name(), (row, column) -> new Spot.OptionJudgement(criterion, row, column));
    }
    locations.settle(asked.values().stream().filter(one -> isJudgement(one.spot())).toList());
  }

  private static boolean isJudgement(Spot spot) {
    return spot instanceof Spot.Judgement || spot instanceof Spot.OptionJudgement;
  }

  private static <T> Map<String, T> named(List<T> all, Function<T, String> name) {
    Map<String, T> named = new LinkedHashMap<>();
    all.forEach(one -> named.put(Labels.tidy(name.apply(one)), one));
    return named;
  }

  private void find(String whose, BiFunction<T, T, Spot> spot) {
    for (SavedSheet sheet : book.sheets()) {
      if (isOf(whose, sheet)) {
        Labels labels = new Labels(sheet);
        labels.heads(head).ifPresent(heads -> find(labels, heads, spot));
      }
    }
  }

  /** By its title, since sheets may have been named anew. */
  private static boolean isOf(String whose, SavedSheet sheet) {
    return sheet.row(0).stream()
        .map(one -> one.cell().text())
        .anyMatch(text -> text.equals(TITLE + whose) || text.startsWith(TITLE + whose + APART));
  }

  private void find(Labels labels, Labels.Heads heads, BiFunction<T, T, Spot> spot) {
    int names = heads.column(head);
    Map<T, Integer> columns = new LinkedHashMap<>();
    for (int column : labels.filled(heads.row(), names)) {
      named(labels.at(heads.row(), column)).ifPresent(thing -> columns.putIfAbsent(thing, column));
    }
    List<T> order = List.copyOf(things.values());
    for (int row = heads.row() + 1; row < labels.sheet().rows(); row++) {
      Optional<T> down = named(labels.at(row, names));
      if (down.isPresent()) {
        for (Map.Entry<T, Integer> across : columns.entrySet()) {
          if (order.indexOf(down.get()) < order.indexOf(across.getKey())) {
            locations.put(
                spot.apply(down.get(), across.getKey()),
                new CellAt(labels.sheet(), row, across.getValue()));
          }
        }
      }
    }
  }

  private Optional<T> named(String label) {
    return Optional.ofNullable(things.get(label));
  }
}
