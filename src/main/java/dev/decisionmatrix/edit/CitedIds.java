package dev.decisionmatrix.edit;

import dev.decisionmatrix.edit.Renaming.Renamed;
import dev.decisionmatrix.input.Cell;
import dev.decisionmatrix.input.FileTable;
import java.util.ArrayList;
import java.util.List;

/** Reasons for weights cite a source by its id in brackets. */
final class CitedIds {
  private static final String RATIONALE = "rationale";

  private CitedIds() {}

  /** Gives another id wherever the old one is cited in the tables of one file. */
  static List<Renamed> renamed(TableEdit edit, List<FileTable> levels, String old, String id) {
    String cited = "[" + old + "]";
    List<Cell> meant = new ArrayList<>();
    for (FileTable level : levels) {
      level.column(RATIONALE).ifPresent(column -> meant.addAll(level.cells(column)));
    }
    meant.removeIf(cell -> !cell.text().contains(cited));
    meant.forEach(cell -> edit.replace(CellAddress.of(cell.name()), cited, "[" + id + "]"));
    return meant.stream().map(cell -> new Renamed(edit.place(cell), RATIONALE)).toList();
  }
}
