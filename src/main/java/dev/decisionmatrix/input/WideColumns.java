package dev.decisionmatrix.input;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a table with a column for each option says in columns of other names. */
final class WideColumns {
  /** Over the criteria, one below the other. */
  static final Column CRITERION =
      Column.required(
          "criterion",
          "criteria",
          "criterion id",
          "criterion name",
          "factor",
          "factors",
          "requirement",
          "requirements",
          "attribute",
          "attributes",
          "kriterium",
          "kriterien");

  /** Over the options, one below the other: then the table is turned. */
  static final Column OPTION =
      Column.required(
          "option",
          "options",
          "option id",
          "option name",
          "alternative",
          "alternatives",
          "candidate",
          "candidates",
          "solution",
          "solutions",
          "vendor",
          "vendors",
          "product",
          "products",
          "variante",
          "varianten");

  /** What makes a table one of criteria and weights, whatever stands over its first column. */
  static final List<Column> TELLING =
      List.of(
          WeightsCsv.WEIGHT,
          CriteriaCsv.UNIT,
          CriteriaCsv.WORST,
          CriteriaCsv.BEST,
          CriteriaCsv.MUST_REACH,
          Roles.ROLE);

  static final List<Column> FACTS =
      Stream.concat(
              TELLING.stream(),
              Stream.of(
                  WeightsCsv.RANK,
                  ValueColumn.VALUE,
                  CriteriaCsv.GROUP,
                  EitherOrColumn.NAME,
                  CriteriaCsv.DESCRIPTION,
                  CriteriaCsv.NAME))
          .toList();

  private static final Pattern TOTAL =
      Pattern.compile(
          "(grand|sub|weighted|overall|final|net)?"
              + "(total|sum|score|average|mean|result|rank|ranking|place|summe|gesamt|somme|suma"
              + "|ergebnis|rang|platz|punkte|gesamtpunktzahl)s?"
              + "(score|points|mean|average|sum|total|value)?s?([^\\p{L}].*)?"
              + "|(total|sum|average|mean|number|count|no\\.?|#|\u03A3|\u03C3)(of)?(the)?[^\\p{L}]*"
              + "|(total|sum|average|mean)of.*|net|(number|count)?(of)?(plus|minus|pluses|minuses|sames)");

  private WideColumns() {}

  static boolean isTelling(String heading) {
    return TELLING.stream().anyMatch(column -> column.isCalled(heading));
  }

  static boolean isFact(String heading) {
    return FACTS.stream().anyMatch(column -> column.isCalled(heading));
  }

  /** Whether it belongs to what a team says: a weight, a rank, or why. */
  static boolean isOfWeights(String heading) {
    return WeightsCsv.isMeasure(heading)
        || (WeightsCsv.RATIONALE.isCalled(heading) && !CriteriaCsv.DESCRIPTION.isCalled(heading));
  }

  static boolean isLabel(String heading) {
    return CRITERION.isCalled(heading) || OPTION.isCalled(heading);
  }

  /** Whether it is what people write over or beside what they added up. */
  static boolean isTotal(String label) {
    return TOTAL.matcher(Names.key(label)).matches();
  }
}
