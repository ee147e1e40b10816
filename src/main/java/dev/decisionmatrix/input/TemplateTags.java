package dev.decisionmatrix.input;

import dev.decisionmatrix.problem.Code;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Checks the tags of a Mustache template before it is used: that they match, and that each name is
 * known where it stands. What passes can neither fail later on nor reach anything but our values.
 */
final class TemplateTags {
  private static final String OPEN = "{{";
  private static final String CLOSE = "}}";
  private static final String EVERYWHERE = "";

  /** A section whose end has not been met yet. */
  private record Section(String name, Span span) {}

  private final InputText template;
  private final Map<String, List<String>> names;
  private final Deque<Section> sections = new ArrayDeque<>();

  TemplateTags(InputText template, Map<String, List<String>> names) {
    this.template = template;
    this.names = names;
  }

  void check() {
    String text = template.text();
    int from = 0;
    for (int open = text.indexOf(OPEN); open >= 0; open = text.indexOf(OPEN, from)) {
      boolean triple = text.startsWith("{", open + OPEN.length());
      String end = triple ? "}" + CLOSE : CLOSE;
      int close = text.indexOf(end, open);
      int inner = open + OPEN.length() + (triple ? 1 : 0);
      if (close < 0 || text.substring(inner, close).contains("{")) {
        Span span = new Span(open, inner);
        tell(Code.TEMPLATE_TAG, span, "this tag is not closed", "write `" + end + "` after it");
        return;
      }
      from = close + end.length();
      String tag = text.substring(inner, close).strip();
      if (triple) {
        show(tag, new Span(open, from));
      } else {
        meet(tag, new Span(open, from));
      }
    }
    sections.descendingIterator().forEachRemaining(this::tellOpen);
  }

  private void meet(String tag, Span span) {
    char mark = tag.isEmpty() ? ' ' : tag.charAt(0);
    String name = tag.isEmpty() ? "" : tag.substring(1).strip();
    switch (mark) {
      case '!' -> {}
      case '=', '>', '<', '$' ->
          tell(
              Code.TEMPLATE_FEATURE,
              span,
              "tags that begin with `" + mark + "` are not supported",
              "write out what is meant");
      case '#', '^' -> {
        isKnown(name, span);
        sections.push(new Section(name, span));
      }
      case '/' -> close(name, span);
      case '&' -> show(name, span);
      default -> show(tag, span);
    }
  }

  private void show(String name, Span span) {
    if (isKnown(name, span) && names.containsKey(name)) {
      String within = String.join("}} {{", names.getOrDefault(name, List.of()));
      tell(
          Code.TEMPLATE_LIST,
          span,
          "`" + name + "` is a list and cannot be shown as such",
          "write `{{#%s}}{{%s}}{{/%s}}`".formatted(name, within, name));
    }
  }

  private void close(String name, Span span) {
    if (sections.isEmpty()) {
      tell(
          Code.TEMPLATE_TAG,
          span,
          "`{{/" + name + "}}` closes a section that is not open",
          "write `{{#" + name + "}}` before it, or drop it");
    } else if (sections.peek().name().equals(name)) {
      sections.pop();
    } else {
      String open = sections.pop().name();
      tell(
          Code.TEMPLATE_TAG,
          span,
          "`{{/" + name + "}}` stands where section `" + open + "` has to be closed",
          "write `{{/" + open + "}}`");
    }
  }

  private void tellOpen(Section section) {
    tell(
        Code.TEMPLATE_TAG,
        section.span(),
        "section `" + section.name() + "` is not closed",
        "write `{{/" + section.name() + "}}` where it ends");
  }

  private boolean isKnown(String name, Span span) {
    List<String> known = known();
    if (known.contains(name)) {
      return true;
    }
    List<String> sectionsWithIt =
        names.keySet().stream()
            .filter(section -> names.getOrDefault(section, List.of()).contains(name))
            .map(section -> "{{#" + section + "}}")
            .toList();
    String wrong = name.isEmpty() ? "this tag has no name" : "`" + name + "` is not known here";
    String help =
        sectionsWithIt.isEmpty()
            ? Names.advice(name, Noun.NAME, known)
            : "it is known within " + Names.listed(sectionsWithIt);
    tell(Code.TEMPLATE_NAME, span, wrong, help);
    return false;
  }

  /** The names of the innermost section first: those are most probably meant. */
  private List<String> known() {
    List<String> known = new ArrayList<>();
    sections.forEach(section -> known.addAll(within(section.name())));
    known.addAll(within(EVERYWHERE));
    return known;
  }

  private List<String> within(String section) {
    return Optional.ofNullable(names.get(section)).orElse(List.of());
  }

  private void tell(Code code, Span span, String wrong, String help) {
    template.report(code, span, new Message(wrong, help));
  }
}
