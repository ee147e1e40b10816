package dev.decisionmatrix.input;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tables in the markup of wikis and manuals, as lines with bars between cells: Confluence and Jira,
 * MediaWiki, AsciiDoc, Org, grids of reStructuredText and of consoles. Other lines stay.
 */
final class BarTables {
  private static final String BOX = "[\u2502\u2503\u2551]";
  private static final Pattern BOX_RULE =
      Pattern.compile("[\\s\u2500-\u257F]*[\u2500-\u257F]{3}.*");

  /** {@code +---+---+}, {@code |---+---|}; bars alone are a rule of Markdown, which tells more. */
  private static final Pattern GRID_RULE = Pattern.compile("\\s*[+|](?=.*\\+)[-=+:]{3,}[+|]\\s*");

  private static final Pattern DOUBLE_RULE = Pattern.compile("\\s*={3,}(\\s+={2,})*\\s*");
  private static final Pattern ORG = Pattern.compile("(?i)\\s*#\\+(?!caption|title)\\w+:.*");
  private static final Pattern ASCIIDOC_END = Pattern.compile("\\s*\\|={3,}\\s*");
  private static final Pattern ASCIIDOC_OPTIONS = Pattern.compile("\\s*\\[.*]\\s*");
  private static final Pattern ASCIIDOC_TITLE = Pattern.compile("\\.(\\p{L}.*)");
  private static final Pattern WIKI = Pattern.compile("(?m)^\\s*\\{\\|");
  private static final Pattern WIKI_LINK = Pattern.compile("\\[\\[(?:[^|\\]]*\\|)?([^|\\]]*)]]");
  private static final Pattern WIKI_NOTE = Pattern.compile("(?s)<ref[^>/]*(/>|>.*?</ref>)|'{2,}");
  private static final Pattern WIKI_WORD = Pattern.compile("\\{\\{\\s*(\\w+)\\s*(\\|[^}]*)?}}");
  private static final Pattern WIKI_LOOKS = Pattern.compile("[^\\[{|]*=[^|]*\\|(.*)");

  private BarTables() {}

  static String plain(String text) {
    List<String> lines = text.lines().toList();
    if (WIKI.matcher(text).find()) {
      return String.join("\n", wiki(lines));
    }
    List<String> kept = new ArrayList<>();
    lines.stream()
        .filter(line -> !BOX_RULE.matcher(line).matches() || line.matches(".*[\\p{L}\\p{N}].*"))
        .filter(line -> !GRID_RULE.matcher(line).matches())
        .filter(line -> !DOUBLE_RULE.matcher(line).matches())
        .filter(line -> !ORG.matcher(line).matches())
        .map(line -> line.replaceAll(BOX, "|"))
        .map(line -> line.strip().startsWith("||") ? line.strip().replace("||", "|") : line)
        .map(line -> line.replaceFirst("(?i)^#\\+(caption|title):\\s*|^h[1-6]\\.\\s+", ""))
        .forEach(kept::add);
    boolean isAsciidoc = lines.stream().anyMatch(line -> ASCIIDOC_END.matcher(line).matches());
    return String.join("\n", isAsciidoc ? asciidoc(kept) : kept);
  }

  private static List<String> asciidoc(List<String> lines) {
    List<String> plain = new ArrayList<>();
    List<String> cells = new ArrayList<>();
    int width = 0;
    boolean isInside = false;
    for (String line : lines) {
      if (ASCIIDOC_END.matcher(line).matches()) {
        rows(cells, width).forEach(plain::add);
        cells.clear();
        width = 0;
        isInside = !isInside;
      } else if (!isInside) {
        if (!ASCIIDOC_OPTIONS.matcher(line).matches()) {
          plain.add(ASCIIDOC_TITLE.matcher(line).replaceFirst("$1"));
        }
      } else if (line.contains("|")) {
        String[] parts = line.split("(?<!\\\\)\\|", -1);
        width = width == 0 ? parts.length - 1 : width;
        for (int at = 1; at < parts.length; at++) {
          cells.add(parts[at].strip());
        }
      } else if (!cells.isEmpty() && !line.isBlank()) {
        cells.set(cells.size() - 1, cells.get(cells.size() - 1) + " " + line.strip());
      }
    }
    return plain;
  }

  private static List<String> rows(List<String> cells, int width) {
    List<String> rows = new ArrayList<>();
    for (int from = 0; from < cells.size(); from += width) {
      rows.add(row(cells.subList(from, Math.min(cells.size(), from + width))));
    }
    return rows;
  }

  private static String row(List<String> cells) {
    return "| " + String.join(" | ", cells) + " |";
  }

  private static List<String> wiki(List<String> lines) {
    List<String> plain = new ArrayList<>();
    List<String> cells = new ArrayList<>();
    boolean isInside = false;
    for (String given : lines) {
      String line = given.strip();
      boolean isEnd = line.startsWith("|}");
      if (line.startsWith("{|")) {
        isInside = true;
      } else if (!isInside) {
        plain.add(line.replaceAll("^=+\\s*|\\s*=+$", ""));
      } else if (line.startsWith("|-") || isEnd) {
        if (!cells.isEmpty()) {
          plain.add(row(cells));
        }
        cells.clear();
        isInside = !isEnd;
      } else if (line.startsWith("|+")) {
        plain.add(line.substring(2).strip());
      } else if (line.startsWith("|") || line.startsWith("!")) {
        for (String cell : line.substring(1).split("\\|\\||!!", -1)) {
          cells.add(wikiCell(cell.strip()));
        }
      } else if (!cells.isEmpty() && !line.isEmpty()) {
        cells.set(cells.size() - 1, cells.get(cells.size() - 1) + " " + wikiCell(line));
      }
    }
    return plain;
  }

  private static String wikiCell(String cell) {
    String text = WIKI_LINK.matcher(WIKI_NOTE.matcher(cell).replaceAll("")).replaceAll("$1");
    text = WIKI_WORD.matcher(text).replaceAll("$1");
    Matcher looks = WIKI_LOOKS.matcher(text);
    return (looks.matches() ? String.valueOf(looks.group(1)) : text).replace('|', '/').strip();
  }
}
