package dev.decisionmatrix.workbook.weights;

import dev.decisionmatrix.cells.SheetName;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.workbook.Compared;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** A sheet's name for whatever teams compared in pairs: short enough, allowed, and no two alike. */
final class PairwiseNames {
  private static final String PREFIX = "Pairwise ";
  private static final int LONGEST = 31;

  /** What a name must not hold, what nobody sees, and what Excel takes for an escape. */
  private static final String REFUSED =
      "[\\[\\]*?/\\\\:'\\p{Cc}\\p{Cs}\\p{Cf}\\p{Cn}]|_(?=x[0-9A-Fa-f]{4}_)";

  private PairwiseNames() {}

  static Map<Compared, SheetName> of(List<Compared> all) {
    Map<Compared, SheetName> names = new LinkedHashMap<>();
    Set<String> taken = new LinkedHashSet<>();
    for (Compared compared : all) {
      names.put(
          compared, new SheetName(free(cleaned(compared.name(), compared.team().id()), taken)));
    }
    return names;
  }

  /** The same for criteria on which options are compared, beside those. */
  static Map<Criterion, SheetName> of(List<Compared> all, Collection<Criterion> criteria) {
    Set<String> taken = new LinkedHashSet<>();
    of(all).values().forEach(name -> taken.add(name.text().toLowerCase(Locale.ROOT)));
    Map<Criterion, SheetName> names = new LinkedHashMap<>();
    for (Criterion criterion : criteria) {
      names.put(criterion, new SheetName(free(cleaned(criterion.name(), criterion.id()), taken)));
    }
    return names;
  }

  private static String cleaned(String given, String id) {
    String name = given.replaceAll(REFUSED, " ").strip().replaceAll("\\s+", " ");
    return PREFIX + (name.isEmpty() ? id : name);
  }

  /** With a number behind it where another team has the name; engines ignore case. */
  private static String free(String name, Set<String> taken) {
    String free = cut(name, LONGEST);
    for (int number = 2; !taken.add(free.toLowerCase(Locale.ROOT)); number++) {
      String ending = " " + number;
      free = cut(name, LONGEST - ending.length()) + ending;
    }
    return free;
  }

  /** Never between the two halves of a character. */
  private static String cut(String name, int length) {
    if (name.length() <= length) {
      return name;
    }
    boolean halved = Character.isHighSurrogate(name.charAt(length - 1));
    return name.substring(0, halved ? length - 1 : length).strip();
  }
}
