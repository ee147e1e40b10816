package dev.decisionmatrix.fuzz;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * Weights and powers as somebody else would read them, who shares no code with ours and knows
 * {@code docs/input.md} only. Made for files that ours accepts: it tells no mistakes.
 */
final class SecondReader {
  private static final Set<String> CRITERION =
      Set.of("criterion", "criteria", "criterionid", "criteriaid", "id");
  private static final Set<String> WEIGHT =
      Set.of(
          "weight",
          "weights",
          "importance",
          "points",
          "percent",
          "percentage",
          "weight%",
          "weights%",
          "weightin%",
          "weightinpercent",
          "%");
  private static final Set<String> RANK = Set.of("rank", "ranks", "ranking", "priority");

  private final Map<String, byte[]> files;

  /** Ids of criteria by what they may be called. */
  private final Map<String, String> criteria = new LinkedHashMap<>();

  SecondReader(Map<String, byte[]> files) {
    this.files = files;
    List<List<String>> rows = rows("criteria.csv", Set.of("id", "name", "worst", "best"));
    int id = column(rows.get(0), Set.of("id", "criterion", "criteria", "criterionid", "key"));
    int name = column(rows.get(0), Set.of("name", "criterionname", "title", "label"));
    for (List<String> row : rows.subList(1, rows.size())) {
      criteria.put(key(cell(row, id)), trimmed(cell(row, id)));
    }
    for (List<String> row : rows.subList(1, rows.size())) {
      criteria.putIfAbsent(key(cell(row, name)), trimmed(cell(row, id)));
    }
  }

  /** Of a team's file: by criterion, or by row and column of a comparison in pairs. */
  Map<String, Double> weights(String file) {
    List<List<String>> rows = rows(file, criteria.keySet());
    List<String> heading = rows.get(0);
    int weight = column(heading, WEIGHT);
    int rank = column(heading, RANK);
    long compared = heading.stream().skip(1).filter(this::isCriterion).count();
    if (compared > 1 || (compared == 1 && weight < 0 && rank < 0)) {
      return judgements(rows);
    }
    boolean weighs = weight >= 0 && rows.stream().skip(1).anyMatch(row -> isFilled(row, weight));
    return column(rows, weighs ? weight : rank);
  }

  private boolean isFilled(List<String> row, int column) {
    return isCriterion(criterion(row, 0)) && !cell(row, column).isBlank();
  }

  private Map<String, Double> column(List<List<String>> rows, int column) {
    int named = column(rows.get(0), CRITERION);
    Map<String, Double> weights = new TreeMap<>();
    for (List<String> row : rows.subList(1, rows.size())) {
      String criterion = criteria.get(key(cell(row, named)));
      if (criterion != null) {
        weights.put(criterion, number(cell(row, column)));
      }
    }
    return weights;
  }

  /** What is filled in, in either half. */
  private Map<String, Double> judgements(List<List<String>> rows) {
    int named = Math.max(0, column(rows.get(0), CRITERION));
    Map<String, Double> judgements = new TreeMap<>();
    for (List<String> row : rows.subList(1, rows.size())) {
      String one = criteria.get(key(cell(row, named)));
      for (int at = 0; at < rows.get(0).size() && one != null; at++) {
        String other = at == named ? null : criteria.get(key(rows.get(0).get(at)));
        if (other != null && !other.equals(one) && !cell(row, at).isBlank()) {
          judgements.put(one + " : " + other, fraction(cell(row, at)));
        }
      }
    }
    return judgements;
  }

  private String criterion(List<String> row, int fallback) {
    return row.stream().filter(this::isCriterion).findFirst().orElse(cell(row, fallback));
  }

  private boolean isCriterion(String text) {
    return criteria.containsKey(key(text));
  }

  /** By the key of the team's id. */
  Map<String, Double> powers() {
    Map<String, Double> powers = new TreeMap<>();
    Object all =
        new Load(LoadSettings.builder().build())
            .loadFromString(text("decision.yaml").replace('\t', ' '));
    Object teams = ((Map<?, ?>) all).get("teams");
    for (Object team :
        teams instanceof List<?> list ? list : teams == null ? List.of() : List.of(teams)) {
      if (team instanceof Map<?, ?> entry) {
        Object power = entry.get("power");
        String given = power == null ? "" : power.toString().strip();
        powers.put(key(String.valueOf(entry.get("id"))), given.isEmpty() ? 1 : number(given));
      } else if (team != null) {
        powers.put(key(team.toString()), 1.0);
      }
    }
    return powers;
  }

  private static String trimmed(String text) {
    return text.replaceAll("^[\\s\\p{Z}\\p{Cf}]+|[\\s\\p{Z}\\p{Cf}]+$", "");
  }

  static String key(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    return plain.replaceAll("[\\s\\p{Z}\\p{Pd}\\p{Cf}_]", "");
  }

  private static int column(List<String> heading, Set<String> names) {
    for (int at = 0; at < heading.size(); at++) {
      if (names.contains(key(heading.get(at)).replaceAll("[*:()\\[\\]?]", ""))) {
        return at;
      }
    }
    return -1;
  }

  private static String cell(List<String> row, int column) {
    return column >= 0 && column < row.size() ? row.get(column) : "";
  }

  private static double fraction(String text) {
    String[] parts = Normalizer.normalize(text, Normalizer.Form.NFKC).split("[/\u2044:]", -1);
    return parts.length == 2 ? number(parts[0]) / number(parts[1]) : number(text);
  }

  /** The last of points and commas is the decimal mark, unless it is there more than once. */
  static double number(String text) {
    String plain =
        text.replaceAll("[\\s\\p{Z}\\p{Cf}'\u2019%\uFF05]|percent|per cent", "")
            .replace('\u2212', '-');
    int comma = plain.lastIndexOf(',');
    int point = plain.lastIndexOf('.');
    char mark = comma > point ? ',' : '.';
    char other = mark == ',' ? '.' : ',';
    String parted = plain.replace(String.valueOf(other), "");
    boolean isOnce = parted.indexOf(mark) == parted.lastIndexOf(mark);
    return new BigDecimal(
            isOnce ? parted.replace(mark, '.') : parted.replace(String.valueOf(mark), ""))
        .doubleValue();
  }

  private String text(String file) {
    byte[] bytes = files.getOrDefault(file, new byte[0]);
    for (Charset marked :
        List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
      byte[] mark = "\uFEFF".getBytes(marked);
      if (ByteBuffer.wrap(bytes).mismatch(ByteBuffer.wrap(mark)) >= mark.length) {
        return new String(bytes, mark.length, bytes.length - mark.length, marked);
      }
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return new String(bytes, Charset.forName("windows-1252"));
    }
  }

  /** Split by what gives most of the headings, without blank rows. */
  private List<List<String>> rows(String file, Set<String> headings) {
    String text = text(file);
    if (text.toLowerCase(Locale.ROOT).replace("\"", "").startsWith("sep=")) {
      char told = text.replace("\"", "").charAt("sep=".length());
      return split(text.substring(text.split("\r\n|\r|\n", -1)[0].length()), told);
    }
    return List.of(',', ';', '\t', '|').stream()
        .map(separator -> split(text, separator))
        .max(
            Comparator.<List<List<String>>>comparingLong(rows -> known(rows.get(0), headings))
                .thenComparingInt(rows -> rows.get(0).size()))
        .orElseThrow();
  }

  private static long known(List<String> heading, Set<String> headings) {
    return heading.stream()
        .filter(
            cell ->
                headings.contains(key(cell))
                    || column(List.of(cell), CRITERION) == 0
                    || column(List.of(cell), WEIGHT) == 0
                    || column(List.of(cell), RANK) == 0)
        .count();
  }

  private static List<List<String>> split(String text, char separator) {
    List<List<String>> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (char each : (text + "\n").toCharArray()) {
      if (each == '"' && (quoted || cell.toString().isBlank())) {
        quoted = !quoted;
        cell.append(each);
      } else if (each == '"') {
        quoted = cell.charAt(0) == '"';
        cell.append(each);
      } else if (!quoted && (each == separator || each == '\n' || each == '\r')) {
        row.add(unquoted(cell.toString().strip()));
        cell.setLength(0);
        if (each != separator) {
          if (row.stream().anyMatch(value -> !key(value).isEmpty())) {
            rows.add(row);
          }
          row = new ArrayList<>();
        }
      } else {
        cell.append(each);
      }
    }
    return rows.isEmpty() ? List.of(List.of("")) : rows;
  }

  private static String unquoted(String cell) {
    return cell.length() > 1 && cell.startsWith("\"") && cell.endsWith("\"")
        ? cell.substring(1, cell.length() - 1).replace("\"\"", "\"").strip()
        : cell;
  }
}
