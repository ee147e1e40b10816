package dev.decisionmatrix.cli;

import dev.decisionmatrix.problem.Explanation;
import dev.decisionmatrix.problem.Explanation.Example;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The small decision of {@code docs/messages.md}, changed as an example of that page says. Read
 * there what the marks in an example stand for.
 */
final class ExampleFolder {
  private static final Pattern BASE =
      Pattern.compile("(?ms)^In `([^`]+)`:\n\n```[a-z]*\n(.*?)^```$");
  private static final Pattern IN = Pattern.compile("in `([^`]+)`");
  private static final Pattern ADDED = Pattern.compile("added to `([^`]+)`");
  private static final Pattern MARK =
      Pattern.compile("(?s)\\[U\\+([0-9A-F]{4})]|\\[byte ([0-9A-F]{2})]|\\[([^\\[\\]]+) x (\\d+)]");
  private static final Pattern BETWEEN = Pattern.compile("(?m)^(.+)\n\\.\\.\\.\n(.+)$");
  private static final Pattern NUMBER = Pattern.compile("\\d+");

  private final Map<String, byte[]> files = new LinkedHashMap<>();
  private final Map<String, String> links = new LinkedHashMap<>();
  private final List<String> folders = new ArrayList<>();
  private String name = "queue";
  private String command = "";
  private List<String> workbook = List.of();

  private ExampleFolder() {
    base().forEach((file, text) -> files.put(file, bytes(text)));
  }

  static ExampleFolder with(List<Example> examples) {
    return new ExampleFolder().and(examples);
  }

  ExampleFolder and(List<Example> examples) {
    examples.forEach(this::change);
    return this;
  }

  private static Map<String, String> base() {
    Map<String, String> base = new LinkedHashMap<>();
    Matcher files = BASE.matcher(Explanation.page());
    while (files.find()) {
      base.put(files.group(1), files.group(2));
    }
    return base;
  }

  private void change(Example example) {
    Matcher in = IN.matcher(example.where());
    Matcher added = ADDED.matcher(example.where());
    String text = expanded(example.text());
    if (in.matches()) {
      files.put(in.group(1), bytes(text));
    } else if (added.matches()) {
      String before = base().getOrDefault(added.group(1), "");
      String heading = before.substring(0, before.indexOf('\n') + 1);
      String rows = text.startsWith(heading) ? text.substring(heading.length()) : text;
      files.put(added.group(1), bytes(before + rows));
    } else {
      switch (example.where()) {
        case "the files" -> list(text.lines().toList());
        case "the name of the folder" -> name = text.strip();
        case "the command" -> command = text.strip();
        case "the workbook" -> workbook = text.lines().toList();
        default -> throw new IllegalArgumentException(example.where());
      }
    }
  }

  /** All that the folder holds; what is new there has what its like has in the small decision. */
  private void list(List<String> paths) {
    Map<String, byte[]> known = new LinkedHashMap<>();
    base().forEach((file, text) -> known.put(file, bytes(text)));
    known.putAll(files);
    files.clear();
    links.clear();
    folders.clear();
    for (String path : paths) {
      if (path.endsWith("/")) {
        folders.add(path);
      } else if (path.contains(" -> ")) {
        int arrow = path.indexOf(" -> ");
        links.put(path.substring(0, arrow), path.substring(arrow + " -> ".length()));
      } else {
        byte[] like = path.startsWith("weights/") ? weights(files.size()) : new byte[] {' '};
        files.put(path, known.getOrDefault(path, like));
      }
    }
  }

  /** Of one more team: no two say the same. */
  private static byte[] weights(int more) {
    return bytes("criterion,weight\nlatency," + (more + 3) + "\ncost,1\n");
  }

  /** What became of the workbook that was built of the small decision as it was. */
  List<String> workbook() {
    return workbook;
  }

  /** What somebody typed; empty where the example is a folder. */
  String command() {
    return command;
  }

  String text(String file) {
    return new String(files.get(file), StandardCharsets.UTF_8);
  }

  /** Writes it anew below an empty folder. */
  Path in(Path parent) throws IOException {
    Path folder = Files.createDirectories(parent.resolve(name));
    for (String each : folders) {
      Files.createDirectories(folder.resolve(each));
    }
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      write(folder.resolve(file.getKey()), file.getValue());
    }
    for (Map.Entry<String, String> link : links.entrySet()) {
      Path at = folder.resolve(link.getKey());
      Path target = Path.of(link.getValue());
      if (target.startsWith("..")) {
        write(at.resolveSibling(target).normalize(), bytes(base().get("weights/search.csv")));
      }
      Files.createDirectories(at.getParent());
      Files.createSymbolicLink(at, target);
    }
    return folder;
  }

  private static void write(Path file, byte[] bytes) throws IOException {
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
  }

  private static String expanded(String text) {
    return BETWEEN
        .matcher(text)
        .replaceAll(found -> Matcher.quoteReplacement(counted(found.group(1), found.group(2))));
  }

  /** The first line, those between and the last; the numbers in which they differ count up. */
  private static String counted(String first, String last) {
    List<Integer> from = numbers(first);
    List<Integer> to = numbers(last);
    int differing = 0;
    while (from.get(differing).equals(to.get(differing))) {
      differing++;
    }
    int start = from.get(differing);
    List<String> lines = new ArrayList<>();
    for (int at = start; at <= to.get(differing); at++) {
      int more = at - start;
      int[] place = {0};
      lines.add(
          NUMBER
              .matcher(first)
              .replaceAll(
                  found -> {
                    boolean counts = !from.get(place[0]).equals(to.get(place[0]));
                    return Integer.toString(from.get(place[0]++) + (counts ? more : 0));
                  }));
    }
    return String.join("\n", lines);
  }

  private static List<Integer> numbers(String line) {
    return NUMBER
        .matcher(line)
        .results()
        .map((MatchResult found) -> Integer.parseInt(found.group()))
        .toList();
  }

  private static byte[] bytes(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Matcher mark = MARK.matcher(text);
    int from = 0;
    while (mark.find()) {
      bytes.writeBytes(utf8(text.substring(from, mark.start())));
      bytes.writeBytes(meant(mark));
      from = mark.end();
    }
    bytes.writeBytes(utf8(text.substring(from)));
    return bytes.toByteArray();
  }

  private static byte[] meant(Matcher mark) {
    if (mark.group(1) != null) {
      return utf8(Character.toString(Integer.parseInt(mark.group(1), 16)));
    }
    return mark.group(2) != null
        ? new byte[] {(byte) Integer.parseInt(mark.group(2), 16)}
        : utf8(mark.group(3).repeat(Integer.parseInt(mark.group(4))));
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
