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
          "kriterien",
          "zuschlagskriterium",
          "anforderung",
          "anforderungen",
          "crit\u00E8re",
          "crit\u00E8res",
          "criterio",
          "criterios",
          "criteri",
          "crit\u00E9rio",
          "crit\u00E9rios",
          "criterium",
          "kryterium",
          "krit\u00E9rium",
          "\u043A\u0440\u0438\u0442\u0435\u0440\u0438\u0439",
          "\u043A\u0440\u0438\u0442\u0435\u0440\u0438\u0438",
          "\u8A55\u4FA1\u9805\u76EE",
          "\u8A55\u4FA1\u57FA\u6E96",
          "\u9805\u76EE",
          "\u57FA\u6E96",
          "\u6807\u51C6",
          "\u6307\u6807",
          "\u51C6\u5219");

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
          "varianten",
          "alternativen",
          "anbieter",
          "bieter",
          "produkt",
          "produkte",
          "alternativa",
          "alternativas",
          "opciones",
          "proveedor",
          "fournisseur",
          "fornitore",
          "fornecedor",
          "leverancier",
          "opci\u00F3n",
          "op\u00E7\u00E3o",
          "op\u00E7\u00F5es",
          "\u9009\u9879",
          "\u65B9\u6848",
          "\u5019\u88DC",
          "\u9078\u629E\u80A2");

  /** What makes a table one of criteria and weights, whatever stands over its first column. */
  static final List<Column> TELLING =
      List.of(
          WeightHeads.WEIGHT,
          CriteriaCsv.UNIT,
          CriteriaCsv.WORST,
          CriteriaCsv.BEST,
          CriteriaCsv.MUST_REACH,
          Roles.ROLE);

  static final List<Column> FACTS =
      Stream.concat(
              TELLING.stream(),
              Stream.of(
                  WeightHeads.RANK,
                  ValueColumn.VALUE,
                  CriteriaCsv.GROUP,
                  EitherOrColumn.NAME,
                  CriteriaCsv.DESCRIPTION,
                  CriteriaCsv.NAME))
          .toList();

  private static final Pattern TOTAL =
      Pattern.compile(
          "(grand|sub|weighted|overall|final|net)?"
              + "(total|sum|score|average|mean|result|rank|ranking|summe|gesamt|somme|suma"
              + "|ergebnis|rang|punkte|gesamtpunktzahl|gesamtnutzen|gesamtergebnis|gesamtwertung"
              + "|gesamtpunkte|nutzwert|mittelwert|durchschnitt|rangfolge|platzierung|totale|totaal"
              + "|totaux|moyenne|classement|r\u00E9sultat|promedio|clasificaci\u00F3n|resultado|punteggio"
              + "|classifica|m\u00E9dia|classifica\u00E7\u00E3o|gemiddelde|soma|somma)s?"
              + "(score|points|mean|average|sum|total|value)?s?([^\\p{L}].*)?"
              + "|(total|sum|average|mean|number|count|no\\.?|#|\u03A3|\u03C3)(of)?(the)?[^\\p{L}]*"
              + "|(total|sum|average|mean)of.*|net"
              + "|(gewichtete|weighted|gesamt)(summe|sum|punktzahl|punkte|note).*|note(globale|finale|totale)"
              + "|(puntuaci\u00F3n|puntaje|pontua\u00E7\u00E3o|punteggio|score)(total|final|totale|finale|global)"
              + "|(number|count)?(of)?(plus|minus|pluses|minuses|sames)"
              + "|(rice|ice|wsjf|pie)(score|value|index|total)?|(avg|\u00F8|\u2300|mittel|schnitt)([^\\p{L}].*)?"
              + "|(combined|composite|aggregate|total|overall|final)(weighted)?(score|rating|points|value|rank|index)s?"
              + "|(final|overall)?(verdict|decision|winner|recommendation|entscheidung|empfehlung)"
              + "|\u5408\u8A08|\u5408\u8BA1|\u7DCF\u5408(\u70B9|\u8A55\u4FA1)?|\u603B\u5206|\u603B\u8BA1|\u9806\u4F4D|\u6392\u540D|\u5408\u8A08\u70B9|\u52A0\u91CD(\u5408\u8A08|\u603B\u5206)"
              + "|\u0438\u0442\u043E\u0433\u043E?|\u0441\u0443\u043C\u043C\u0430|razem|celkem|toplam");

  private static final Pattern SUBTOTAL =
      Pattern.compile("(sub|sous|zwischen|teil)(total|summe).*|.*subtotal");

  private WideColumns() {}

  static boolean isTelling(String heading) {
    return TELLING.stream().anyMatch(column -> column.isCalled(heading));
  }

  static boolean isFact(String heading) {
    return FACTS.stream().anyMatch(column -> column.isCalled(heading));
  }

  /** Whether it belongs to what a team says: a weight, a rank, or why. */
  static boolean isOfWeights(String heading) {
    return WeightHeads.isMeasure(heading)
        || (WeightHeads.RATIONALE.isCalled(heading) && !CriteriaCsv.DESCRIPTION.isCalled(heading));
  }

  static boolean isLabel(String heading) {
    return CRITERION.isCalled(heading) || OPTION.isCalled(heading);
  }

  /** Whether it adds up a part of the others only. */
  static boolean isSubtotal(String label) {
    return SUBTOTAL.matcher(Names.key(label)).matches();
  }

  /** Whether it is what people write over or beside what they added up. */
  static boolean isTotal(String label) {
    return TOTAL.matcher(Names.key(label)).matches() || isSubtotal(label);
  }
}
