package dev.decisionmatrix.input;

import dev.decisionmatrix.problem.Code;
import java.util.Optional;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * Turns YAML into nodes that know their place, and no further: nothing is constructed. Depth and
 * aliases are bounded before anything is built, and tags are refused.
 */
final class YamlNodes {
  private static final int DEEPEST = 16;
  private static final int MOST_ALIASES = 100;
  private static final Pattern END = Pattern.compile("\\. ");

  private final InputText text;
  private final LoadSettings settings;
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
      for (Event event : new Parse(settings).parseString(text.text())) {
        if (isRefused(event)) {
          return Optional.empty();
        }
      }
      Optional<Node> node = new Compose(settings).composeString(text.text());
      if (node.isEmpty()) {
        text.report(Code.TABLE_EMPTY, new Message("the file is empty", "it needs a `title`"));
      }
      return node;
    } catch (MarkedYamlEngineException e) {
      text.report(Code.KEY_SYNTAX, span(text, e.getProblemMark()), broken(e));
    } catch (ReaderException e) {
      int at = text.text().indexOf(Character.toString(e.getCodePoint()));
      Span span = new Span(Math.max(0, at), Math.max(0, at) + 1);
      text.report(Code.CONTROL_CHARACTER, span, TextRules.hidden(e.getCodePoint()));
    } catch (YamlEngineException e) {
      text.report(Code.KEY_SYNTAX, new Message("this is not well-formed YAML", ""));
    }
    return Optional.empty();
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
    return isTagged(event) && refuse(event, "tags are not read here");
  }

  private static boolean isTagged(Event event) {
    return (event instanceof ScalarEvent scalar && scalar.getTag().isPresent())
        || (event instanceof CollectionStartEvent start && start.getTag().isPresent());
  }

  private boolean refuse(Event event, String wrong) {
    Span span = span(text, event.getStartMark());
    text.report(Code.KEY_REFUSED, span, new Message(wrong, "write plain keys, lists and text"));
    return true;
  }

  private static Message broken(MarkedYamlEngineException e) {
    String problem = TextRules.tidy(String.valueOf(e.getProblem()));
    String wrong =
        "this is not well-formed YAML: " + END.splitAsStream(problem).findFirst().orElse("");
    if (problem.contains("mapping values are not allowed")) {
      return new Message(wrong, "put text that holds `: ` in double quotes");
    }
    if (problem.contains("TAB")) {
      return new Message(wrong, "indent with spaces, not with tabs");
    }
    return new Message(wrong, "check indentation, colons and quotation marks here and above");
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
