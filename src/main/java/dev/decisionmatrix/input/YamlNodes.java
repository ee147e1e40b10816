package dev.decisionmatrix.input;

import dev.decisionmatrix.problem.Code;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * Turns YAML into nodes that know their place, and no further: nothing is constructed. Depth and
 * aliases are bounded before anything is built, and tags are refused.
 */
final class YamlNodes {
  private static final int DEEPEST = 16;
  private static final int MOST_ALIASES = 100;

  private final InputText text;
  private final LoadSettings settings;
  private final Map<Anchor, Event> anchors = new LinkedHashMap<>();
  private int depth;
  private int aliases;

  private YamlNodes(InputText text) {
    this.text = text;
    this.settings =
        LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).setUseMarks(true).build();
  }

  /** Empty, with a problem told, when the text is not YAML that we read. */
  static Optional<Node> read(InputText text) {
    return new YamlNodes(text).read();
  }

  private Optional<Node> read() {
    try {
      Optional<Node> node = composed(text.text());
      return node.isEmpty() || node.get() instanceof MappingNode || !YamlMistakes.in(text).told()
          ? node
          : Optional.empty();
    } catch (ReaderException e) {
      int at = text.text().indexOf(Character.toString(e.getCodePoint()));
      Span span = new Span(Math.max(0, at), Math.max(0, at) + 1);
      text.report(Code.CONTROL_CHARACTER, span, TextRules.hidden(e.getCodePoint()));
      return Optional.empty();
    } catch (YamlEngineException e) {
      return again(e);
    }
  }

  /** Once more, now that it is known which tabs only part things. */
  private Optional<Node> again(YamlEngineException first) {
    YamlMistakes.Found found = YamlMistakes.in(text);
    if (found.told()) {
      return Optional.empty();
    }
    try {
      if (!found.mended().equals(text.text())) {
        return composed(found.mended());
      }
      tellBroken(first);
    } catch (YamlEngineException e) {
      tellBroken(e);
    }
    return Optional.empty();
  }

  private Optional<Node> composed(String yaml) {
    depth = 0;
    aliases = 0;
    anchors.clear();
    for (Event event : new Parse(settings).parseString(yaml)) {
      if (isRefused(event)) {
        return Optional.empty();
      }
    }
    if (!anchors.isEmpty()) {
      refuseMark(anchors.values().iterator().next(), "anchors are not read here");
      return Optional.empty();
    }
    Optional<Node> node = new Compose(settings).composeString(yaml);
    if (node.isEmpty()) {
      text.report(Code.TABLE_EMPTY, new Message("the file is empty", "it needs a `title`"));
    }
    return node;
  }

  private void tellBroken(YamlEngineException e) {
    Message message =
        new Message(
            "this is not well-formed YAML",
            "check indentation, colons and quotation marks here and above");
    if (e instanceof MarkedYamlEngineException marked) {
      text.report(Code.KEY_SYNTAX, span(text, marked.getProblemMark()), message);
    } else {
      text.report(Code.KEY_SYNTAX, message);
    }
  }

  private boolean isRefused(Event event) {
    depth += event instanceof CollectionStartEvent ? 1 : 0;
    depth -= event instanceof CollectionEndEvent ? 1 : 0;
    aliases += event instanceof AliasEvent ? 1 : 0;
    if (depth > DEEPEST) {
      return refuse(event, "this is nested too deeply");
    }
    if (aliases > MOST_ALIASES) {
      return refuse(event, "there are too many aliases");
    }
    if (event instanceof NodeEvent node) {
      note(node);
    }
    return isTagged(event)
        && refuseMark(event, "what begins with `!` is a tag of YAML, and none is read here");
  }

  /** An anchor that nothing refers to was the beginning of a text. */
  private void note(NodeEvent event) {
    event
        .getAnchor()
        .ifPresent(
            anchor -> {
              if (event instanceof AliasEvent) {
                anchors.remove(anchor);
              } else {
                anchors.put(anchor, event);
              }
            });
  }

  private static boolean isTagged(Event event) {
    return (event instanceof ScalarEvent scalar && scalar.getTag().isPresent())
        || (event instanceof CollectionStartEvent start && start.getTag().isPresent());
  }

  /** As a value that was meant to begin so, if it may have been. */
  private boolean refuseMark(Event event, String wrong) {
    int at = offset(text, event.getStartMark());
    int line = text.lines().lineOf(at);
    int end = text.lines().end(line);
    String before = text.text().substring(text.lines().start(line), at).stripLeading();
    Optional<YamlValue.Mistake> mistake =
        at >= end || text.text().substring(at).matches("(?s)!!\\w.*")
            ? Optional.empty()
            : new YamlValue(text.text(), at, end, before).read().mistake();
    mistake.ifPresent(one -> text.report(Code.KEY_REFUSED, one.span(), one.message()));
    return mistake.isPresent() || refuse(event, wrong);
  }

  private boolean refuse(Event event, String wrong) {
    Span span = span(text, event.getStartMark());
    text.report(Code.KEY_REFUSED, span, new Message(wrong, "write plain keys, lists and text"));
    return true;
  }

  static Span span(InputText text, Node node) {
    int start = offset(text, node.getStartMark());
    return new Span(start, Math.max(start, offset(text, node.getEndMark())));
  }

  private static Span span(InputText text, Optional<Mark> mark) {
    int start = offset(text, mark);
    return new Span(start, Math.min(start + 1, text.text().length()));
  }

  /** The library counts code points from 0, by line and column. */
  private static int offset(InputText text, Optional<Mark> mark) {
    if (mark.isEmpty()) {
      return 0;
    }
    Lines lines = text.lines();
    int line = Math.min(mark.get().getLine() + 1, lines.count());
    int start = lines.start(line);
    int points = text.text().codePointCount(start, lines.end(line));
    return text.text().offsetByCodePoints(start, Math.min(mark.get().getColumn(), points));
  }
}
