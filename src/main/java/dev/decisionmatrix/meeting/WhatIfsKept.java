package dev.decisionmatrix.meeting;

import dev.decisionmatrix.cells.Input.Content;
import dev.decisionmatrix.problem.Code;
import dev.decisionmatrix.saved.SavedCell;
import dev.decisionmatrix.saved.SavedCell.Value;
import dev.decisionmatrix.saved.SavedSheet;
import dev.decisionmatrix.saved.SavedWorkbook;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells of what-ifs that were typed: they are trials, which no file holds. */
final class WhatIfsKept {
  private static final Pattern WHERE = Pattern.compile("(.+) ([A-Z]{1,3})(\\d{1,7})");
  private static final int LISTED = 3;

  private WhatIfsKept() {}

  static void tell(SavedWorkbook book, Delivered delivered, Remarks remarks) {
    List<String> typed = new ArrayList<>();
    for (Delivered.Tried one : delivered.tried()) {
      cell(book, one.where())
          .filter(cell -> !Comparison.isSame(one.delivered(), content(cell)))
          .ifPresent(cell -> typed.add("`" + one.name() + "` (" + one.where() + ")"));
    }
    if (!typed.isEmpty()) {
      String more = typed.size() > LISTED ? " and " + (typed.size() - LISTED) + " more" : "";
      remarks.add(
          Code.INPUT_OF_NO_FILE,
          "",
          "what-ifs stay in the workbook: "
              + typed.stream().limit(LISTED).collect(Collectors.joining(", "))
              + more,
          "to keep them, type the weights under Weights, or as a new team's file; ratings as claims"
              + " of evidence.csv without a source");
    }
  }

  private static Optional<SavedCell> cell(SavedWorkbook book, String where) {
    Matcher place = WHERE.matcher(where);
    if (!place.matches()) {
      return Optional.empty();
    }
    Optional<SavedSheet> sheet = book.sheet(String.valueOf(place.group(1)));
    String letters = String.valueOf(place.group(2));
    int column = 0;
    for (int letter = 0; letter < letters.length(); letter++) {
      column = column * 26 + letters.charAt(letter) - 'A' + 1;
    }
    int at = column - 1;
    int row = Integer.parseInt(String.valueOf(place.group(3))) - 1;
    return sheet.map(found -> found.at(row, at));
  }

  private static Content content(SavedCell cell) {
    if (cell.value() instanceof Value.Figure figure) {
      return new Content.Figure(figure.figure());
    }
    return cell.isBlank() ? new Content.Blank() : new Content.Text(cell.text());
  }
}
