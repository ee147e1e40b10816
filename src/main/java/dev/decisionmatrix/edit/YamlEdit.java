package dev.decisionmatrix.edit;

import dev.decisionmatrix.input.FileContent;
import dev.decisionmatrix.input.FileYaml;
import dev.decisionmatrix.input.TextRules;
import dev.decisionmatrix.problem.Code;
import dev.decisionmatrix.problem.Outcome;
import dev.decisionmatrix.problem.Place;
import dev.decisionmatrix.problem.Problem;
import dev.decisionmatrix.problem.Problems;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * Changes single values of {@code decision.yaml}, adds keys and items of lists, and leaves every
 * other character as it is: quotation marks, comments, order, indentation.
 */
public final class YamlEdit {
  private final FileContent file;
  private final FileYaml before;
  private final Problems problems = new Problems();
  private FileYaml now;

  public YamlEdit(FileYaml yaml) {
    this.file = yaml.file();
    this.before = yaml;
    this.now = yaml;
  }

  /** The text at a path; empty where there is none. */
  public Optional<String> text(KeyPath path) {
    return place()
        .node(place().direct(path).steps())
        .filter(ScalarNode.class::isInstance)
        .map(node -> TextRules.tidy(((ScalarNode) node).getValue()));
  }

  /** Where the value of a path stands; the file where there is none. */
  public Place place(KeyPath path) {
    return place()
        .node(place().direct(path).steps())
        .map(node -> now.text().place(now.span(node), Optional.empty()))
        .orElse(Place.ofFile(now.text().path()));
  }

  /** As it is by now. */
  public FileYaml yaml() {
    return now;
  }

  /** One line of text at a path; keys that are missing are added at the end of what holds them. */
  public void set(KeyPath given, String text) {
    KeyPath path = place().direct(given);
    String tidied = TextRules.tidy(text);
    Optional<Node> node = place().node(path.steps());
    if (!mayWrite(tidied, node)) {
      return;
    }
    Map<String, String> expected = values(now);
    expected.put(path.toString(), tidied);
    if (node.isPresent()) {
      change(List.of(replaced((ScalarNode) node.get(), tidied)), expected);
    } else {
      YamlInsertion insertion = new YamlInsertion(now);
      expected.remove(insertion.emptyParent(path));
      change(List.of(insertion.key(path, YamlScalar.of(tidied))), expected);
    }
  }

  private Splice replaced(ScalarNode node, String text) {
    Splice whole = new Splice(place().scalar(node), YamlScalar.like(node.getScalarStyle(), text));
    int start = whole.span().start();
    boolean isGlued =
        whole.span().end() == start
            && start > 0
            && !Character.isWhitespace(now.text().text().charAt(start - 1));
    return isGlued ? new Splice(whole.span(), " " + whole.text()) : whole;
  }

  /** An item with these keys behind the others of a list. */
  public void add(KeyPath list, Map<String, String> keys) {
    Map<String, String> entry = new LinkedHashMap<>();
    keys.forEach((key, text) -> entry.put(key, TextRules.tidy(text)));
    if (!entry.values().stream().allMatch(text -> mayWrite(text, Optional.empty()))) {
      return;
    }
    Optional<Node> node = place().node(list.steps());
    Map<String, String> expected = values(now);
    int items = node.map(YamlEdit::items).orElse(0);
    if (items > 0 && !(node.orElseThrow() instanceof SequenceNode)) {
      tell(Code.KEY_KIND, node.orElseThrow(), "`" + list + "` is not a list", "begin it with `-`");
      return;
    }
    expected.remove(list.toString());
    entry.forEach((key, text) -> expected.put(list.item(items).key(key).toString(), text));
    change(List.of(new YamlInsertion(now).item(list, entry)), expected);
  }

  private static int items(Node node) {
    if (node instanceof SequenceNode list) {
      return list.getValue().size();
    }
    return node instanceof ScalarNode scalar && scalar.getValue().isBlank() ? 0 : 1;
  }

  /**
   * Turns a text into keys: {@code payments} into {@code id: payments} and others.
   *
   * @param key the one whose value the text becomes
   */
  public void expand(KeyPath given, String key, Map<String, String> others) {
    KeyPath path = place().direct(given);
    ScalarNode node = (ScalarNode) place().node(path.steps()).orElseThrow();
    if (others.values().stream().allMatch(text -> mayWrite(text, Optional.of(node)))) {
      Map<String, String> expected = values(now);
      expected.remove(path.toString());
      expected.put(path.key(key).toString(), node.getValue());
      others.forEach((other, text) -> expected.put(path.key(other).toString(), text));
      change(new YamlInsertion(now).keysAround(path, key, others), expected);
    }
  }

  private boolean mayWrite(String text, Optional<Node> node) {
    int known = problems.all().size();
    Place place =
        node.map(at -> now.text().place(now.span(at), Optional.empty()))
            .orElse(Place.ofFile(now.text().path()));
    new NewText(now.text(), problems).check(text, place);
    node.filter(place()::isShared)
        .ifPresent(
            at ->
                tell(
                    Code.KEY_REFUSED,
                    at,
                    "an alias elsewhere repeats this value, so it cannot be changed alone",
                    "write the value itself in both places"));
    return problems.all().size() == known;
  }

  private void tell(Code code, Node node, String wrong, String help) {
    Place place = now.text().place(now.span(node), Optional.empty());
    problems.add(new Problem(code, place, wrong, help, Optional.empty()));
  }

  /** A reader of the new text finds what was to be written, and nothing else differs. */
  private void change(List<Splice> splices, Map<String, String> expected) {
    String text = SplicedText.of(now.text().text(), new ArrayList<>(splices));
    Optional<FileYaml> changed = now.with(text);
    if (changed.isEmpty() || !values(changed.get()).equals(expected)) {
      throw new IllegalStateException("changes of " + now.text().path() + " went astray");
    }
    now = changed.get();
  }

  private static Map<String, String> values(FileYaml yaml) {
    Map<String, String> values = new LinkedHashMap<>();
    YamlPlace.collect(yaml.root(), "", values);
    return values;
  }

  private YamlPlace place() {
    return new YamlPlace(now);
  }

  /** The file with all that; what cannot be written is told, and nothing is. */
  public Outcome<FileContent> file() {
    return problems.all().isEmpty()
        ? new Outcome.Ok<>(SplicedText.file(file, before.text(), now.text().text()), List.of())
        : new Outcome.Rejected<>(problems.all());
  }
}
