package dev.decisionmatrix.input;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.swing.text.MutableAttributeSet;
import javax.swing.text.html.HTML;
import javax.swing.text.html.HTMLEditorKit;
import javax.swing.text.html.parser.ParserDelegator;

/**
 * The tables of a web page, each with the lines of text above it, by the parser that Java has. A
 * cell over several columns leaves those to its right blank, one over several rows those below.
 */
final class HtmlTables extends HTMLEditorKit.ParserCallback {
  private static final Pattern OPENS = Pattern.compile("(?i)<table[\\s>]");

  /** Entities younger than Java's parser. */
  private static final List<List<String>> SIGNS =
      List.of(
          List.of("&check;", "\u2713"),
          List.of("&checkmark;", "\u2713"),
          List.of("&cross;", "\u2717"),
          List.of("&star;", "\u2606"),
          List.of("&starf;", "\u2605"),
          List.of("&bigstar;", "\u2605"),
          List.of("&ndash;", "\u2013"),
          List.of("&mdash;", "\u2014"),
          List.of("&minus;", "\u2212"),
          List.of("&hellip;", "\u2026"),
          List.of("&bull;", "\u2022"),
          List.of("&euro;", "\u20AC"),
          List.of("&rarr;", "\u2192"),
          List.of("&uarr;", "\u2191"),
          List.of("&darr;", "\u2193"),
          List.of("&lsquo;", "\u2018"),
          List.of("&rsquo;", "\u2019"),
          List.of("&ldquo;", "\u201C"),
          List.of("&rdquo;", "\u201D"));

  private static final int MOST_SPANNED = 1_000;
  private static final Pattern RATING = Pattern.compile("-?\\d+(?:[.,]\\d+)?");
  private static final Pattern FOOTNOTE = Pattern.compile("\\w{1,3}");

  private final Deque<HtmlGrid> open = new ArrayDeque<>();
  private final List<List<List<String>>> tables = new ArrayList<>();
  private List<List<String>> above = new ArrayList<>();
  private StringBuilder text = new StringBuilder();
  private int columns = 1;
  private int rows = 1;
  private boolean isHead;
  private int unread;
  private boolean isRaised;

  private HtmlTables() {}

  /** Whether there are any. */
  static boolean areIn(String text) {
    return OPENS.matcher(text).find();
  }

  /** The rows of each, those of one cell above it; what stands below the last is a table more. */
  static List<List<List<String>>> read(String html) {
    HtmlTables callback = new HtmlTables();
    String plain = html;
    for (List<String> sign : SIGNS) {
      plain = plain.replace(sign.get(0), sign.get(1));
    }
    try (StringReader reader = new StringReader(plain)) {
      new ParserDelegator().parse(reader, callback, true);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return callback.all();
  }

  private List<List<List<String>>> all() {
    endLine();
    while (!open.isEmpty()) {
      endTable();
    }
    if (tables.isEmpty()) {
      return List.of(above);
    }
    tables.get(tables.size() - 1).addAll(above);
    return tables;
  }

  @Override
  public void handleStartTag(HTML.Tag tag, MutableAttributeSet attributes, int position) {
    if (tag == HTML.Tag.TABLE) {
      endLine();
      open.push(new HtmlGrid());
    } else if (!open.isEmpty() && tag == HTML.Tag.TR) {
      open.element().beginRow(isHidden(attributes));
    } else if (!open.isEmpty() && (tag == HTML.Tag.TD || tag == HTML.Tag.TH)) {
      text = new StringBuilder();
      columns = span(attributes, HTML.Attribute.COLSPAN);
      rows = span(attributes, HTML.Attribute.ROWSPAN);
      isHead = tag == HTML.Tag.TH;
      unread += isHidden(attributes) ? 1 : 0;
      open.element().isInCell = true;
    } else if (isUnread(tag)) {
      unread++;
    } else if (tag == HTML.Tag.SUP) {
      isRaised = true;
    } else if (tag.isBlock()) {
      breakLine();
    }
  }

  @Override
  public void handleEndTag(HTML.Tag tag, int position) {
    if (tag == HTML.Tag.TABLE && !open.isEmpty()) {
      endTable();
    } else if (!open.isEmpty() && (tag == HTML.Tag.TD || tag == HTML.Tag.TH)) {
      endCell();
    } else if (isUnread(tag)) {
      unread = Math.max(0, unread - 1);
    } else if (tag == HTML.Tag.CAPTION) {
      endLine();
    } else if (tag == HTML.Tag.SUP) {
      isRaised = false;
    } else if (tag.isBlock()) {
      breakLine();
    }
  }

  @Override
  public void handleSimpleTag(HTML.Tag tag, MutableAttributeSet attributes, int position) {
    if (tag == HTML.Tag.IMG && unread == 0) {
      attribute(attributes, HTML.Attribute.ALT).ifPresent(text::append);
    } else if (tag == HTML.Tag.INPUT
        && attribute(attributes, HTML.Attribute.TYPE).filter("checkbox"::equals).isPresent()) {
      text.append(attributes.getAttribute(HTML.Attribute.CHECKED) != null ? "\u2713" : "\u2610");
    } else if (tag == HTML.Tag.BR && !open.isEmpty()) {
      text.append(' ');
    } else {
      breakLine();
    }
  }

  @Override
  public void handleText(char[] data, int position) {
    if (unread > 0) {
      return;
    }
    String said = new String(data);
    if (isRaised) {
      boolean isPower = said.matches("[23]") && text.toString().matches("(?s).*\\p{L}");
      said =
          isPower
              ? said.equals("2") ? "\u00B2" : "\u00B3"
              : FOOTNOTE.matcher(said).matches() ? "[" + said + "]" : said;
    }
    text.append(said);
  }

  private static boolean isUnread(HTML.Tag tag) {
    return tag == HTML.Tag.STYLE || tag == HTML.Tag.SCRIPT || tag == HTML.Tag.TITLE;
  }

  private static boolean isHidden(MutableAttributeSet attributes) {
    return attributes.getAttribute("hidden") != null
        || attribute(attributes, HTML.Attribute.STYLE)
            .filter(style -> style.replace(" ", "").contains("display:none"))
            .isPresent();
  }

  private static Optional<String> attribute(MutableAttributeSet attributes, HTML.Attribute name) {
    Object value = attributes.getAttribute(name);
    return value == null ? Optional.empty() : Optional.of(value.toString());
  }

  private static int span(MutableAttributeSet attributes, HTML.Attribute name) {
    String span = attribute(attributes, name).orElse("1").strip();
    return span.matches("\\d{1,4}")
        ? Math.min(MOST_SPANNED, Math.max(1, Integer.parseInt(span)))
        : 1;
  }

  private void breakLine() {
    if (open.isEmpty()) {
      endLine();
    } else {
      text.append(' ');
    }
  }

  private void endLine() {
    String line = TextRules.tidy(text.toString());
    text = new StringBuilder();
    if (!line.isEmpty() && (open.isEmpty() || !open.element().isInCell)) {
      above.add(List.of(line));
    }
  }

  private void endCell() {
    HtmlGrid grid = open.element();
    String said = TextRules.tidy(text.toString());
    boolean isShared = !isHead && RATING.matcher(said).matches();
    if (unread == 0) {
      grid.add(said, columns, rows, isShared);
    } else {
      unread--;
    }
    grid.isInCell = false;
    text = new StringBuilder();
  }

  /** One that only places others is none. */
  private void endTable() {
    HtmlGrid grid = open.pop();
    if (!open.isEmpty()) {
      open.element().isInCell = true;
    }
    if (grid.isTable()) {
      List<List<String>> table = new ArrayList<>(above);
      table.addAll(grid.rows());
      tables.add(table);
      above = new ArrayList<>();
    } else {
      grid.rows().stream()
          .flatMap(List::stream)
          .filter(cell -> !cell.isEmpty())
          .forEach(cell -> above.add(List.of(cell)));
    }
  }
}
