package dev.decisionmatrix.cli;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * A decision of few options and criteria at the ends of what is accepted: figures from 1e-12 to
 * 1e12, names of odd signs and lengths, ties, weights of zero, knock-outs, demands that are just
 * met, nothing at all. Some are refused, which is right; none may end in a failure of the tool.
 */
final class ExtremeDecision {
  private static final List<String> SIGNS =
      List.of(
          "\"",
          "'",
          "=1+1",
          "+2",
          "-",
          "@x",
          "%s %d %n",
          "{{x}}",
          "<b>",
          "&amp;",
          "`c`",
          "*i*",
          "[a](b)",
          "|",
          "\\",
          "\u00a0",
          "\u200b",
          "\u05d0\u05d1",
          "\u65e5\u672c",
          "\ud83d\ude00",
          "e\u0301",
          "2026",
          "1/3",
          "TRUE",
          "#REF!",
          "\u2212",
          "; ",
          ", ",
          ": ",
          "!",
          "A1",
          "\u00fc",
          "{}",
          "()",
          "$",
          "\u201cq\u201d",
          "\u0130",
          "\ufdfa");
  private static final double[] SPANS = {
    1e-12, 3e-11, 1e-9, 5e-8, 1e-6, 2.5e-5, 1e-3, 0.01, 0.1, 1, 4, 7, 10, 99.9, 1e3, 12345.678, 1e6,
    1e9, 3e11, 1e12
  };

  private final Random random;
  private final StringBuilder evidence =
      new StringBuilder("option,criterion,rating,source,claim\n");

  private record Axis(double worst, double best, String demand) {
    double span() {
      return best - worst;
    }
  }

  private ExtremeDecision(long seed) {
    random = new Random(seed);
  }

  /** Writes the decision of this number. */
  static void write(long seed, Path folder) throws IOException {
    new ExtremeDecision(seed * 7919 + 17).write(folder);
  }

  private void write(Path folder) throws IOException {
    Files.createDirectories(folder.resolve("weights"));
    List<String> options = names(1 + random.nextInt(chance(4) ? 1 : 4), "Option ");
    List<String> criteria = names(1 + random.nextInt(chance(4) ? 1 : 5), "Criterion ");
    List<String> teams = names(1 + random.nextInt(chance(3) ? 1 : 3), "Team ");
    int sources = random.nextInt(4);
    Axis common = chance(3) ? axis() : new Axis(1, 5, "");
    List<Axis> axes = new ArrayList<>();
    StringBuilder table =
        new StringBuilder("id,name,description,group,unit,worst,best,must_reach\n");
    for (int k = 0; k < criteria.size(); k++) {
      boolean own = chance(2);
      Axis axis = own ? axis() : common;
      axes.add(axis);
      table.append("c").append(k).append(',').append(quoted(criteria.get(k))).append(',');
      table.append(quoted(chance(4) ? odd(60) : "")).append(',');
      table.append(quoted(chance(3) ? "G" + random.nextInt(2) : "")).append(',');
      table.append(quoted(chance(2) ? "" : chance(4) ? odd(30) : "ms")).append(',');
      table.append(own ? text(axis.worst()) + "," + text(axis.best()) : ",").append(',');
      table.append(axis.demand()).append('\n');
    }
    Files.writeString(folder.resolve("criteria.csv"), table);
    StringBuilder listed = new StringBuilder("id,name,description\n");
    for (int o = 0; o < options.size(); o++) {
      listed.append("o").append(o).append(',').append(quoted(options.get(o))).append(',');
      listed.append(quoted(chance(4) ? odd(80) : "")).append('\n');
      rate(o, axes, sources);
    }
    Files.writeString(folder.resolve("options.csv"), listed);
    Files.writeString(folder.resolve("evidence.csv"), evidence);
    StringBuilder cited = new StringBuilder("id,title,url,note\n");
    for (int s = 0; s < sources; s++) {
      cited.append("s").append(s).append(',').append(quoted("Source " + (chance(3) ? odd(90) : s)));
      cited.append(",").append(chance(2) ? "https://example.org/" + s : "").append(',');
      cited.append(quoted(chance(9) ? odd(2000) : "")).append('\n');
    }
    Files.writeString(folder.resolve("sources.csv"), cited);
    Files.writeString(folder.resolve("decision.yaml"), yaml(common, teams));
    for (int t = 0; t < teams.size(); t++) {
      Files.writeString(folder.resolve("weights/t" + t + ".csv"), weights(criteria.size()));
    }
  }

  private boolean chance(int one) {
    return random.nextInt(one) == 0;
  }

  private <T> T any(List<T> things) {
    return things.get(random.nextInt(things.size()));
  }

  private List<String> names(int many, String plain) {
    List<String> names = new ArrayList<>();
    int style = random.nextInt(3);
    for (int k = 0; k < many; k++) {
      names.add(style == 0 ? odd(chance(5) ? 250 : 25) + k : plain + k);
    }
    return names;
  }

  private String odd(int most) {
    StringBuilder odd = new StringBuilder();
    int length = 1 + random.nextInt(most);
    while (odd.length() < length) {
      odd.append(chance(2) ? any(SIGNS) : chance(3) ? " " : "abc");
    }
    String name = odd.substring(0, length);
    return Character.isHighSurrogate(name.charAt(length - 1)) ? name + "\ude00" : name;
  }

  private Axis axis() {
    double span = SPANS[random.nextInt(SPANS.length)] * (chance(2) ? 1 : 0.1 + random.nextDouble());
    double from =
        switch (random.nextInt(6)) {
          case 0 -> -span / 2;
          case 1 -> span * 1000 * random.nextDouble();
          case 2 -> -span * 9000 * random.nextDouble();
          case 3 -> span * 9980;
          default -> 0;
        };
    double worst = kept(Math.max(-1e12, Math.min(from, 1e12 - span)), chance(2) ? 15 : 4);
    double best = kept(Math.max(worst + 1e-12, Math.min(worst + span, 1e12)), 15);
    Axis up = chance(3) ? new Axis(best, worst, "") : new Axis(worst, best, "");
    return new Axis(up.worst(), up.best(), chance(3) ? text(rating(up)) : "");
  }

  private static double kept(double figure, int digits) {
    return new BigDecimal(figure).round(new MathContext(digits)).doubleValue();
  }

  /** On the axis: an end, the middle, of few digits or of all, or what is demanded. */
  private double rating(Axis axis) {
    double share =
        switch (random.nextInt(8)) {
          case 0 -> 0;
          case 1 -> 1;
          case 2 -> 0.5;
          case 3 -> random.nextInt(5) / 4.0;
          case 4 -> random.nextInt(11) / 10.0;
          case 5 -> 1.0 / 3;
          default -> random.nextDouble();
        };
    double exact = axis.worst() + share * axis.span();
    double rating = Math.abs(exact) < 1e-12 ? 0 : kept(exact, chance(2) ? 15 : 6);
    double near =
        chance(4) && !axis.demand().isEmpty() ? Double.parseDouble(axis.demand()) : rating;
    double least = Math.min(axis.worst(), axis.best());
    return Math.max(least, Math.min(Math.max(axis.worst(), axis.best()), near));
  }

  private static String text(double figure) {
    return chanceOfPlain(figure)
        ? new BigDecimal(String.valueOf(figure)).toPlainString()
        : "" + figure;
  }

  private static boolean chanceOfPlain(double figure) {
    return Math.abs(figure) < 1e15;
  }

  private void rate(int option, List<Axis> axes, int sources) {
    if (chance(9)) {
      return;
    }
    boolean alike = chance(6);
    for (int k = 0; k < axes.size(); k++) {
      int claims = chance(6) ? 0 : chance(3) ? 1 + random.nextInt(5) : 1;
      for (int each = 0; each < claims; each++) {
        double rating = alike ? axes.get(k).best() : rating(axes.get(k));
        evidence.append("o").append(option).append(",c").append(k).append(',').append(text(rating));
        evidence.append(',').append(sources == 0 || chance(3) ? "" : "s" + random.nextInt(sources));
        evidence.append(',').append(quoted(chance(60) ? odd(2500) : "Claim " + odd(20)));
        evidence.append('\n');
      }
    }
  }

  private String yaml(Axis common, List<String> teams) {
    StringBuilder yaml = new StringBuilder("title: T\nquestion: Q?\n");
    yaml.append("scale: {worst: ").append(text(common.worst()));
    yaml.append(", best: ").append(text(common.best())).append("}\n");
    yaml.append("missing-evidence: ")
        .append(any(List.of("midpoint", "worst", "best")))
        .append('\n');
    yaml.append("combine: ").append(any(List.of("by-source", "by-claim"))).append('\n');
    yaml.append("group: ")
        .append(any(List.of("arithmetic", chance(3) ? "geometric" : "arithmetic")))
        .append('\n');
    List<String> points = List.of("0", "5", "2.5", "100", "0.000000001", "33.333333333", "12.05");
    yaml.append("close-call: ").append(any(points)).append('\n');
    yaml.append("good-enough: ").append(any(points)).append('\n');
    yaml.append("weights-may-be-off-by: ").append(any(points)).append('\n');
    yaml.append("teams:\n");
    for (int t = 0; t < teams.size(); t++) {
      yaml.append("- {id: t").append(t).append(", name: \"").append(escaped(teams.get(t)));
      yaml.append("\", power: ").append(chance(2) ? "1" : power()).append("}\n");
    }
    return yaml.toString();
  }

  private String power() {
    return any(
        List.of("0", chance(2) ? "0.000000000001" : "1000000000000", "0.3", "7", "2.123456789"));
  }

  private static String escaped(String name) {
    return name.replace("\\", "\\\\").replace("\"", "\\\"");
  }

  private String weights(int criteria) {
    StringBuilder table = new StringBuilder();
    int kind = random.nextInt(4);
    if (kind == 3) {
      table.append("criterion");
      for (int k = 0; k < criteria; k++) {
        table.append(",c").append(k);
      }
      table.append('\n');
      for (int k = 0; k < criteria; k++) {
        table.append('c').append(k);
        for (int j = 0; j < criteria; j++) {
          table.append(',').append(j < k ? "" : j == k ? "1" : judgement());
        }
        table.append('\n');
      }
      return table.toString();
    }
    table.append(kind == 0 ? "criterion,rank\n" : "criterion,weight\n");
    boolean alike = chance(5);
    for (int k = 0; k < criteria; k++) {
      table.append('c').append(k).append(',');
      table.append(kind == 0 ? "" + (1 + random.nextInt(criteria)) : alike ? "3" : points());
      table.append('\n');
    }
    return table.toString();
  }

  private String judgement() {
    return any(List.of("1", "9", "1/9", "3", "1/3", "1000", "0.001", "2.5", "1/7", "999", "17"));
  }

  private String points() {
    return switch (random.nextInt(6)) {
      case 0 -> "0";
      case 1 -> any(List.of("0.000000000001", "1000000000000", "0.1", "1e-9", "1e9"));
      case 2 -> String.format(Locale.ROOT, "%.12f", random.nextDouble());
      default -> String.valueOf(1 + random.nextInt(9));
    };
  }

  private static String quoted(String text) {
    return '"' + text.replace("\"", "\"\"") + '"';
  }
}
