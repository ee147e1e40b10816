package dev.decisionmatrix.pasted;

import java.util.List;

/**
 * The tables of what somebody pasted, as they were copied.
 *
 * @param tables each with the lines of text above it, cells row by row
 * @param notes for people: what of it was not looked at
 */
public record PastedTables(List<List<List<String>>> tables, List<String> notes) {
  public PastedTables {
    tables = List.copyOf(tables);
    notes = List.copyOf(notes);
  }
}
