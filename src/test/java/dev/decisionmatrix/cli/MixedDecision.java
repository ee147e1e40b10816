package dev.decisionmatrix.cli;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * A small decision that mixes what can be left out of one: a table of ratings, weighed groups,
 * raters, values that are not straight, costs, demands of which one is enough, scores in other
 * units, comparisons with gaps, and options in pairs. All of it is valid, so all of it is built.
 */
public final class MixedDecision {
  /** What a decision may have besides the plain. */
  public enum Part {
    WIDE,
    TREE,
    RATERS,
    TEAM_TABLES,
    VALUES,
    COST,
    EITHER_OR,
    SHOW_AS,
    GAPS,
    OPTION_PAIRS,
    FLOORS
  }

  private enum Kind {
    PLAIN,
    OWN_SCALE,
    POINTS,
    LOWEST,
    HIGHEST,
    STEP,
    COST,
    PAIRS
  }

  private static final List<String> PATHS = List.of("", "North", "North / Deep", "South", "South");
  private static final List<String> JUDGEMENTS = List.of("1", "2", "3", "1/3", "5", "1/2", "7");

  private final Random random;
  private final Set<Part> parts;
  private final Path folder;
  private final int options;
  private final int teams;
  private final int worst;
  private final int best;
  private final boolean geometric;
  private final List<Kind> kinds = new ArrayList<>();
  private final List<String> groups = new ArrayList<>();

  private MixedDecision(long seed, Set<Part> parts, Path folder) {
    this.random = new Random(seed * 7919 + 23);
    this.parts = parts;
    this.folder = folder;
    this.options = 2 + random.nextInt(4);
    this.teams = 1 + random.nextInt(4);
    List<Integer> ends = any(List.of(List.of(1, 5), List.of(0, 10), List.of(5, 1)));
    this.worst = ends.get(0);
    this.best = ends.get(1);
    this.geometric = chance(2);
  }

  /** Writes the decision of this number with parts by chance. */
  public static void write(long seed, Path folder) throws IOException {
    Random chance = new Random(seed * 104_729 + 5);
    int oneIn = 1 + chance.nextInt(3);
    Set<Part> parts = EnumSet.noneOf(Part.class);
    for (Part part : Part.values()) {
      if (chance.nextInt(oneIn) == 0) {
        parts.add(part);
      }
    }
    write(seed, parts, folder);
  }

  /** Writes the decision of this number with these parts. */
  public static void write(long seed, Set<Part> parts, Path folder) throws IOException {
    new MixedDecision(seed, parts, folder).write();
  }

  private void write() throws IOException {
    decideKinds();
    text("decision.yaml", yaml());
    if (has(Part.WIDE) && plain() && chance(2)) {
      text("ratings.csv", tableAlone());
      writeTeams();
      return;
    }
    text("criteria.csv", criteria());
    text("options.csv", "id,name\n" + lines(options, o -> "o" + o + ",Option " + o));
    text("sources.csv", "id,title,counts\ns0,First,\ns1,Second,\ns2,Third,no\n");
    text("evidence.csv", evidence());
    if (has(Part.WIDE)) {
      text("ratings.csv", table(EnumSet.complementOf(EnumSet.of(Kind.PAIRS)), 4));
    }
    writeTeams();
    for (int k = 0; k < kinds.size(); k++) {
      if (kinds.get(k) == Kind.PAIRS) {
        List<String> labels = IntStream.range(0, options).mapToObj(o -> "o" + o).toList();
        text("pairwise/c" + k + ".csv", matrix("option", labels));
      }
    }
  }

  private void writeTeams() throws IOException {
    for (int t = 0; t < teams; t++) {
      text("weights/t" + t + ".csv", weights());
      if (has(Part.TEAM_TABLES) && (t == 0 || chance(2))) {
        text("ratings/t" + t + ".csv", table(EnumSet.of(Kind.PLAIN, Kind.OWN_SCALE), 3));
      }
    }
    if (hasExpert()) {
      text("ratings/expert.csv", table(EnumSet.of(Kind.PLAIN, Kind.OWN_SCALE), 1000));
    }
  }

  /** Who rates and does not weigh. */
  private boolean hasExpert() {
    return has(Part.TEAM_TABLES) && (kinds.contains(Kind.PLAIN) || kinds.contains(Kind.OWN_SCALE));
  }

  private void decideKinds() {
    int count = 2 + random.nextInt(7);
    for (int k = 0; k < count; k++) {
      List<Kind> kindsOfThis = new ArrayList<>(List.of(Kind.PLAIN, Kind.OWN_SCALE));
      if (has(Part.VALUES)) {
        kindsOfThis.addAll(List.of(Kind.POINTS, Kind.LOWEST, Kind.HIGHEST, Kind.STEP));
      }
      if (has(Part.COST) && k > 0) {
        kindsOfThis.add(Kind.COST);
      }
      if (has(Part.OPTION_PAIRS)) {
        kindsOfThis.addAll(List.of(Kind.PAIRS, Kind.PAIRS));
      }
      kinds.add(any(kindsOfThis));
      groups.add(has(Part.TREE) || has(Part.FLOORS) ? any(PATHS) : "");
    }
    if (has(Part.COST) && !kinds.contains(Kind.COST)) {
      kinds.set(count - 1, Kind.COST);
    }
    if (has(Part.OPTION_PAIRS) && !kinds.contains(Kind.PAIRS)) {
      kinds.set(0, Kind.PAIRS);
    }
  }

  private String yaml() {
    StringBuilder yaml = new StringBuilder("title: Mixed\nquestion: Which one?\n");
    yaml.append("scale: {worst: ").append(worst).append(", best: ").append(best).append("}\n");
    line(yaml, "missing-evidence", "midpoint", "worst", "best");
    line(yaml, "combine", "by-source", "by-claim");
    line(yaml, "raters", "mean", "median", "minimum");
    yaml.append("group: ").append(geometric ? "geometric\n" : "arithmetic\n");
    line(yaml, "good-enough", "0", "50", "90");
    if (has(Part.FLOORS)) {
      yaml.append(floors());
    }
    if (has(Part.SHOW_AS)) {
      line(yaml, "show-as", "sum", kinds.contains(Kind.PLAIN) ? "" + best : "100");
    }
    yaml.append("teams:\n");
    if (hasExpert()) {
      yaml.append("- {id: expert, power: 2}\n");
    }
    for (int t = 0; t < teams; t++) {
      yaml.append("- {id: t").append(t).append(", name: Team ").append(t).append(", power: ");
      yaml.append(t == 0 ? "1" : any(List.of("0", "1", "2.5"))).append("}\n");
    }
    return yaml.toString();
  }

  /** Of some groups that have criteria which are weighed. */
  private String floors() {
    Set<String> weighed = new LinkedHashSet<>();
    for (int k = 0; k < kinds.size(); k++) {
      if (kinds.get(k) != Kind.COST && !groups.get(k).isEmpty() && chance(2)) {
        weighed.add(groups.get(k));
      }
    }
    return weighed.isEmpty()
        ? ""
        : weighed.stream()
            .map(path -> "  " + path + ": " + any(List.of("20", "40", "62.5", "90")) + "\n")
            .collect(joining("", "must-reach-total: 25\nmust-reach-subtotal:\n", ""));
  }

  private void line(StringBuilder yaml, String key, String... values) {
    yaml.append(key).append(": ").append(any(List.of(values))).append('\n');
  }

  private String criteria() {
    StringBuilder table =
        new StringBuilder("id,name,group,unit,worst,best,must_reach,must_reach_group,role,value\n");
    for (int k = 0; k < kinds.size(); k++) {
      Kind kind = kinds.get(k);
      table.append("c" + k + ",Criterion " + k + "," + groups.get(k) + ",");
      table.append(kind == Kind.COST ? "EUR," : kind == Kind.PAIRS || chance(2) ? "," : "ms,");
      table.append(kind == Kind.OWN_SCALE ? "100,0," : ",,");
      boolean demands = kind != Kind.POINTS && chance(has(Part.EITHER_OR) ? 2 : 5);
      table.append(demands ? demand(kind) : "").append(',');
      table.append(
          demands && kind != Kind.COST && has(Part.EITHER_OR)
              ? any(List.of("either", "either", "or", ""))
              : "");
      table.append(kind == Kind.COST ? ",cost," : ",,").append(value(kind)).append('\n');
    }
    return table.toString();
  }

  private String demand(Kind kind) {
    return switch (kind) {
      case OWN_SCALE, LOWEST, HIGHEST, STEP -> any(List.of("40", "60", "75"));
      case PAIRS -> any(List.of("0.1", "0.2", "0.5"));
      case COST -> any(List.of("0", "2000", "3000 EUR"));
      default -> any(List.of("2", "3", "4"));
    };
  }

  private String value(Kind kind) {
    return switch (kind) {
      case POINTS -> any(List.of("0:0; 20:0.8; 100:1", "100:0; 50:1; 0:0.5", "0:1; 50:0.9; 100:0"));
      case LOWEST -> "lowest/x";
      case HIGHEST -> "x/highest";
      case STEP -> any(List.of("at-least 50", "at-most 50"));
      default -> chance(6) ? "linear" : "";
    };
  }

  private String evidence() {
    StringBuilder table = new StringBuilder("option,criterion,rating,rater,source,claim,counts\n");
    int missing = any(List.of(3, 6, 1000));
    for (int o = 0; o < options; o++) {
      for (int k = 0; k < kinds.size(); k++) {
        Kind kind = kinds.get(k);
        int claims =
            kind == Kind.PAIRS || chance(missing) || (has(Part.WIDE) && chance(2))
                ? 0
                : 1 + random.nextInt(2);
        boolean rated = has(Part.RATERS);
        for (int each = 0; each < claims; each++) {
          table.append("o" + o + ",c" + k + "," + rating(kind) + ",");
          table.append(rated && chance(2) ? "t" + random.nextInt(teams) : "").append(',');
          table
              .append(any(List.of("", "s0", "s1", "s2")))
              .append(",Claim ")
              .append(o)
              .append(k)
              .append(each);
          table.append(chance(12) ? ",no\n" : ",\n");
        }
      }
    }
    return table.toString();
  }

  private String rating(Kind kind) {
    return switch (kind) {
      case PLAIN -> "" + (Math.min(worst, best) + random.nextInt(Math.abs(best - worst) + 1));
      case COST -> "" + random.nextInt(5) * 1000;
      default -> "" + (1 + random.nextInt(100));
    };
  }

  private String table(Set<Kind> rated, int missing) {
    List<List<String>> rows = new ArrayList<>();
    List<String> head = new ArrayList<>(List.of("criterion"));
    IntStream.range(0, options).forEach(o -> head.add("o" + o));
    rows.add(head);
    for (int k = 0; k < kinds.size(); k++) {
      if (rated.contains(kinds.get(k))) {
        List<String> row = new ArrayList<>(List.of("c" + k));
        for (int o = 0; o < options; o++) {
          row.add(chance(missing) ? "" : rating(kinds.get(k)));
        }
        rows.add(row);
      }
    }
    return csv(rows.size() > 1 && chance(2) ? turned(rows) : rows);
  }

  /** A table that says besides what the criteria are, with neither claims nor lists beside it. */
  private String tableAlone() {
    List<List<String>> rows = new ArrayList<>();
    List<String> head = new ArrayList<>(List.of("criterion", "group", "unit", "worst", "best"));
    head.add("must reach");
    IntStream.range(0, options).forEach(o -> head.add("o" + o));
    rows.add(head);
    for (int k = 0; k < kinds.size(); k++) {
      boolean own = kinds.get(k) == Kind.OWN_SCALE;
      List<String> row = new ArrayList<>(List.of("c" + k, groups.get(k), own ? "ms" : ""));
      row.addAll(own ? List.of("100", "0") : List.of("", ""));
      row.add(chance(4) ? demand(kinds.get(k)) : "");
      for (int o = 0; o < options; o++) {
        row.add(chance(6) ? "" : rating(kinds.get(k)));
      }
      rows.add(row);
    }
    return csv(chance(2) ? turned(rows) : rows);
  }

  private boolean plain() {
    return EnumSet.of(Kind.PLAIN, Kind.OWN_SCALE).containsAll(kinds);
  }

  private static List<List<String>> turned(List<List<String>> rows) {
    return IntStream.range(0, rows.get(0).size())
        .mapToObj(column -> rows.stream().map(row -> row.get(column)).toList())
        .toList();
  }

  private static String csv(List<List<String>> rows) {
    return rows.stream().map(row -> String.join(",", row) + "\n").collect(joining());
  }

  private String weights() {
    return has(Part.TREE) && !chance(4) ? weightsOfLevels() : weightsOfCriteria();
  }

  private String weightsOfCriteria() {
    List<String> weighed =
        IntStream.range(0, kinds.size())
            .filter(k -> kinds.get(k) != Kind.COST)
            .mapToObj(k -> "c" + k)
            .toList();
    if (chance(has(Part.GAPS) ? 1 : 4)) {
      return matrix("criterion", weighed);
    }
    String kind = any(List.of("weight", "rank"));
    return "criterion,"
        + kind
        + "\n"
        + weighed.stream()
            .map(id -> id + "," + point(weighed.size(), kind) + "\n")
            .collect(joining());
  }

  private String point(int count, String kind) {
    return "" + (kind.equals("rank") ? 1 + random.nextInt(count) : 1 + random.nextInt(9));
  }

  /** The level of the tree below each path: what stands directly in it. */
  private Map<String, Set<String>> levels() {
    Map<String, Set<String>> levels = new LinkedHashMap<>();
    for (int k = 0; k < kinds.size(); k++) {
      if (kinds.get(k) != Kind.COST) {
        String path = groups.get(k);
        String part = "c" + k;
        while (!path.isEmpty()) {
          levels.computeIfAbsent(path, any -> new LinkedHashSet<>()).add(part);
          part = path;
          path = path.contains(" / ") ? path.substring(0, path.lastIndexOf(" / ")) : "";
        }
        levels.computeIfAbsent("", any -> new LinkedHashSet<>()).add(part);
      }
    }
    return levels;
  }

  private String weightsOfLevels() {
    List<Set<String>> levels = new ArrayList<>(levels().values());
    boolean several = levels.stream().anyMatch(level -> level.size() > 1);
    if (several && (has(Part.GAPS) || chance(5))) {
      return levels.stream()
          .filter(level -> level.size() > 1)
          .map(level -> matrix("criterion", List.copyOf(level)))
          .collect(joining("\n"));
    }
    String kind = any(List.of("weight", "rank"));
    boolean zeros = kind.equals("weight") && !geometric && chance(2);
    StringBuilder table = new StringBuilder("criterion," + kind + "\n");
    for (Set<String> level : levels) {
      boolean begun = false;
      for (String part : level) {
        String weight = zeros && begun && chance(3) ? "0" : point(level.size(), kind);
        table.append(part).append(',').append(weight).append('\n');
        begun = true;
      }
    }
    return table.toString();
  }

  /** A matrix whose first row is compared throughout, so that every pair is, if only through it. */
  private String matrix(String heading, List<String> labels) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(new ArrayList<>(List.of(heading)));
    rows.get(0).addAll(labels);
    for (int r = 0; r < labels.size(); r++) {
      List<String> row = new ArrayList<>(List.of(labels.get(r)));
      for (int c = 0; c < labels.size(); c++) {
        boolean gap = r > 0 && has(Part.GAPS) && chance(2);
        row.add(c == r ? "1" : c < r ? "" : gap ? any(List.of("", "-", "?")) : any(JUDGEMENTS));
      }
      rows.add(row);
    }
    return csv(rows);
  }

  private boolean has(Part part) {
    return parts.contains(part);
  }

  private boolean chance(int one) {
    return random.nextInt(one) == 0;
  }

  private <T> T any(List<T> things) {
    return things.get(random.nextInt(things.size()));
  }

  private static String lines(int count, IntFunction<String> line) {
    return IntStream.range(0, count).mapToObj(each -> line.apply(each) + "\n").collect(joining());
  }

  private void text(String file, String content) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, content);
  }
}
