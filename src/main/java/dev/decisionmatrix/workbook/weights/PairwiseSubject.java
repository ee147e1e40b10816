package dev.decisionmatrix.workbook.weights;

import dev.decisionmatrix.analysis.PairwiseComparison;
import dev.decisionmatrix.cells.SheetName;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Team;
import dev.decisionmatrix.sheet.Names;
import dev.decisionmatrix.workbook.Book;
import java.util.List;
import java.util.function.Function;

/**
 * What a sheet of comparisons in pairs is about.
 *
 * @param title after {@code Comparisons in pairs: }
 * @param rows a row for each thing that is compared
 * @param one what is compared, in a word
 * @param many the same of several
 */
record PairwiseSubject<T>(
    SheetName sheet,
    String title,
    Names<T> rows,
    String one,
    String many,
    PairwiseComparison<T> comparison) {
  static PairwiseSubject<Criterion> ofCriteria(Book book, Team team, SheetName sheet) {
    return new PairwiseSubject<>(
        sheet,
        team.name(),
        book.criterionRows(),
        "criterion",
        "criteria",
        book.analysis().team(team).comparison().orElseThrow());
  }

  List<T> things() {
    return rows.things();
  }

  Function<T, String> name() {
    return rows.name();
  }
}
