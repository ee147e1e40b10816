package dev.decisionmatrix.workbook.weights;

import dev.decisionmatrix.analysis.PairwiseComparison;
import dev.decisionmatrix.cells.SheetName;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Group;
import dev.decisionmatrix.model.TreeWeights;
import dev.decisionmatrix.sheet.Names;
import dev.decisionmatrix.workbook.Book;
import dev.decisionmatrix.workbook.Compared;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
  static PairwiseSubject<Criterion> ofCriteria(Book book, Compared compared, SheetName sheet) {
    Map<Group, PairwiseComparison<Criterion>> comparisons =
        book.analysis().team(compared.team()).comparisons();
    return new PairwiseSubject<>(
        sheet,
        compared.name(),
        rows(book, compared),
        "criterion",
        "criteria",
        Optional.ofNullable(comparisons.get(compared.group())).orElseThrow());
  }

  /** Parts of one group need no heading. */
  private static Names<Criterion> rows(Book book, Compared compared) {
    return compared.team().raw() instanceof TreeWeights
        ? Names.of(compared.parts(book.decision()), "Criterion", Criterion::name).after(1)
        : book.criterionRows();
  }

  List<T> things() {
    return rows.things();
  }

  Function<T, String> name() {
    return rows.name();
  }
}
