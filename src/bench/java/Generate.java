import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;

/**
 * Writes folders of decisions of a wanted size; same arguments, same bytes.
 *
 * <pre>
 *   java src/bench/java/Generate.java DIR [--decisions 1] [--options 3] [--criteria 12] [--teams 4]
 *       [--claims 180] [--sources 5] [--seed 1]
 * </pre>
 *
 * <p>The usual size is that of the decisions that come along. A tenth of the cells has no evidence;
 * ratings go from 1 to 5, weights are points, and so the scripts beside this file read them too.
 */
public final class Generate {
  private static final String[] WORDS = {
    "cache",
    "query",
    "deploy",
    "schema",
    "review",
    "budget",
    "queue",
    "index",
    "latency",
    "vendor",
    "module",
    "support",
    "upgrade",
    "backup",
    "licence",
    "handler",
    "session",
    "metric",
    "routing",
    "template",
    "storage",
    "worker",
    "gateway",
    "testing",
    "release",
    "monitor",
    "cluster",
    "token"
  };

  private final Map<String, Integer> sizes;
  private final SplittableRandom random;
  private final Path folder;

  private Generate(Path folder, Map<String, Integer> sizes, long seed) {
    this.folder = folder;
    this.sizes = sizes;
    this.random = new SplittableRandom(seed);
  }

  public static void main(String[] arguments) throws IOException {
    Map<String, Integer> sizes =
        new TreeMap<>(
            Map.of(
                "decisions",
                1,
                "options",
                3,
                "criteria",
                12,
                "teams",
                4,
                "claims",
                180,
                "sources",
                5,
                "seed",
                1));
    if (arguments.length % 2 == 0) {
      throw new IllegalArgumentException("usage: Generate DIR [--decisions N] [--options N] ...");
    }
    for (int i = 1; i < arguments.length; i += 2) {
      String name = arguments[i].replaceFirst("^--", "");
      if (sizes.replace(name, Integer.valueOf(arguments[i + 1])) == null) {
        throw new IllegalArgumentException("known are " + sizes.keySet() + ", not " + name);
      }
    }
    for (int i = 1; i <= sizes.get("decisions"); i++) {
      Path folder = Path.of(arguments[0]).resolve(String.format(Locale.ROOT, "decision-%06d", i));
      new Generate(folder, sizes, sizes.get("seed") * 1_000_003L + i).write();
    }
  }

  private void write() throws IOException {
    Files.createDirectories(folder.resolve("weights"));
    table("decision.yaml", out -> yaml(out));
    table("options.csv", out -> named(out, "options", "id,name,description", "Option"));
    table("criteria.csv", out -> named(out, "criteria", "id,name,description", "Criterion"));
    table("sources.csv", out -> sources(out));
    table("evidence.csv", out -> evidence(out));
    for (int team = 1; team <= sizes.get("teams"); team++) {
      table("weights/team-" + team + ".csv", out -> weights(out));
    }
  }

  private interface Body {
    void to(PrintWriter out);
  }

  private void table(String name, Body body) throws IOException {
    try (PrintWriter out =
        new PrintWriter(
            Files.newBufferedWriter(folder.resolve(name), StandardCharsets.UTF_8), false)) {
      body.to(out);
    }
  }

  private void yaml(PrintWriter out) {
    out.print("title: A generated decision, " + folder.getFileName() + "\n");
    out.print("question: Which of these should the teams take?\n");
    out.print("context: >-\n  " + words(60) + "\n\n  " + words(60) + "\n");
    out.print("status: proposed\ndate: 2026-11-20\ndecision-makers: [Ada, Grace]\n");
  }

  private void named(PrintWriter out, String what, String head, String noun) {
    out.print(head + "\n");
    for (int i = 1; i <= sizes.get(what); i++) {
      String id = noun.toLowerCase(Locale.ROOT) + "-" + i;
      out.print(id + "," + noun + " " + i + " " + words(1) + "," + words(12) + "\n");
    }
  }

  private void sources(PrintWriter out) {
    out.print("id,title,author,publisher,published,url,accessed,note\n");
    for (int i = 1; i <= sizes.get("sources"); i++) {
      out.print("source-" + i + "," + words(6) + ",A. " + words(1) + "," + words(2));
      out.print(",2025-03-0" + (i % 9 + 1) + ",https://example.org/" + i + ",,\n");
    }
  }

  private void evidence(PrintWriter out) {
    List<int[]> cells = new ArrayList<>();
    for (int criterion = 1; criterion <= sizes.get("criteria"); criterion++) {
      for (int option = 1; option <= sizes.get("options"); option++) {
        if (random.nextInt(10) > 0 || cells.isEmpty()) {
          cells.add(new int[] {option, criterion, 1 + random.nextInt(5)});
        }
      }
    }
    out.print("option,criterion,rating,source,locator,claim\n");
    for (int i = 0; i < sizes.get("claims"); i++) {
      int[] cell = i < cells.size() ? cells.get(i) : cells.get(random.nextInt(cells.size()));
      int rating = Math.max(1, Math.min(5, cell[2] + random.nextInt(3) - 1));
      out.print("option-" + cell[0] + ",criterion-" + cell[1] + "," + rating);
      out.print(",source-" + (1 + random.nextInt(sizes.get("sources"))));
      out.print(",paragraph " + (1 + random.nextInt(90)) + "," + words(14) + "\n");
    }
  }

  private void weights(PrintWriter out) {
    out.print("criterion,weight,rationale\n");
    for (int i = 1; i <= sizes.get("criteria"); i++) {
      out.print("criterion-" + i + "," + (1 + random.nextInt(100)) + "," + words(9) + "\n");
    }
  }

  private String words(int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append(i == 0 ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
    }
    return text.toString();
  }
}
