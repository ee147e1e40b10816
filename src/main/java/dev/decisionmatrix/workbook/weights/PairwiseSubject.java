package dev.decisionmatrix.workbook.weights;

import dev.decisionmatrix.analysis.PairwiseComparison;
import dev.decisionmatrix.analysis.Priorities;
import dev.decisionmatrix.cells.Rule;
import dev.decisionmatrix.cells.SheetName;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Group;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.model.TreeWeights;
import dev.decisionmatrix.sheet.Names;
import dev.decisionmatrix.workbook.Book;
import dev.decisionmatrix.workbook.Compared;
import dev.decisionmatrix.workbook.Rules;
import dev.decisionmatrix.workbook.Widths;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a sheet of comparisons in pairs is about.
 *
 * @param title after {@code Comparisons in pairs: }
 * @param rows a row for each thing that is compared
 * @param words what is said of them
 * @param before width of the column before their names, in characters
 */
record PairwiseSubject<T>(
    SheetName sheet,
    String title,
    Names<T> rows,
    Words words,
    double before,
    PairwiseComparison<T> comparison) {
  /**
   * What is said of those that are compared.
   *
   * @param weight what follows for each
   */
  record Words(
      String one, String many, String weight, String shows, String itself, Rule judgement) {}

  private static final String GROUP = "Group";
  private static final String CRITERION = "Criterion";
  private static final Words OF_CRITERIA = weighed("criterion", "criteria", Rules.JUDGEMENT);
  private static final Words OF_GROUPS = weighed("group", "groups", Rules.JUDGEMENT_OF_GROUPS);
  private static final Words OF_OPTIONS =
      new Words(
          "option",
          "options",
          "Priority",
          "How many times as good is the row as the column? Fill in the upper half; the rest"
              + " follows.",
          "An option is as good as itself",
          Rules.JUDGEMENT_OF_OPTIONS);

  private static Words weighed(String one, String many, Rule judgement) {
    return new Words(
        one,
        many,
        "Weight",
        "How many times as important is the row as the column? Fill in the upper half; the rest"
            + " follows.",
        "A " + one + " is as important as itself",
        judgement);
  }

  static PairwiseSubject<Criterion> ofCriteria(Book book, Compared compared, SheetName sheet) {
    Map<Group, PairwiseComparison<Criterion>> comparisons =
        book.analysis().team(compared.team()).comparisons();
    return new PairwiseSubject<>(
        sheet,
        compared.name(),
        rows(book, compared),
        head(book, compared).equals(GROUP) ? OF_GROUPS : OF_CRITERIA,
        Widths.ofHeadings(book.decision()),
        Optional.ofNullable(comparisons.get(compared.group())).orElseThrow());
  }

  /** Parts of one group need no heading. */
  private static Names<Criterion> rows(Book book, Compared compared) {
    return compared.team().raw() instanceof TreeWeights
        ? Names.of(compared.parts(book.decision()), head(book, compared), Criterion::name).after(1)
        : book.criterionRows();
  }

  /** What stands below each other, of which a level may have both. */
  private static String head(Book book, Compared compared) {
    if (!(compared.team().raw() instanceof TreeWeights weights)) {
      return CRITERION;
    }
    List<Criterion> parts = compared.parts(book.decision());
    long groups = parts.stream().filter(part -> weights.tree().group(part).isPresent()).count();
    return groups == parts.size() ? GROUP : groups > 0 ? GROUP + " or criterion" : CRITERION;
  }

  static PairwiseSubject<Option> ofOptions(Book book, Criterion criterion, SheetName sheet) {
    return new PairwiseSubject<>(
        sheet,
        criterion.name(),
        book.optionRows(),
        OF_OPTIONS,
        Widths.GAP,
        Priorities.of(book.decision(), criterion).orElseThrow());
  }

  List<T> things() {
    return rows.things();
  }

  Function<T, String> name() {
    return rows.name();
  }
}
