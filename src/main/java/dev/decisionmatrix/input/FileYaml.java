package dev.decisionmatrix.input;

import dev.decisionmatrix.problem.Place;
import dev.decisionmatrix.problem.Problems;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** The nodes of {@code decision.yaml}, and where in its text they stand. */
public final class FileYaml {
  private final FileContent file;
  private final InputText text;
  private final Node root;

  private FileYaml(FileContent file, InputText text, Node root) {
    this.file = file;
    this.text = text;
    this.root = root;
  }

  /** Empty where the file is no YAML that we read. */
  public static Optional<FileYaml> of(FileContent file) {
    return Decoder.read(file, new Problems()).flatMap(text -> of(file, text));
  }

  private static Optional<FileYaml> of(FileContent file, InputText text) {
    return YamlNodes.read(text).map(root -> new FileYaml(file, text, root));
  }

  /** What it would be with another text; empty where that is no YAML that we read. */
  public Optional<FileYaml> with(String other) {
    return of(file, text.withText(other));
  }

  /** The file as it was read. */
  public FileContent file() {
    return file;
  }

  public InputText text() {
    return text;
  }

  public Node root() {
    return root;
  }

  public Span span(Node node) {
    return YamlNodes.span(text, node);
  }

  /**
   * How a team is listed.
   *
   * @param place in the list, from 0
   * @param isText an id alone, without keys
   * @param where in the file
   */
  public record ListedTeam(int place, boolean isText, Place where) {}

  /** Empty for a team that only has a file. */
  public Optional<ListedTeam> team(String id) {
    List<Node> listed =
        child(root, "teams")
            .map(node -> node instanceof SequenceNode list ? list.getValue() : List.of(node))
            .orElse(List.of());
    for (int place = 0; place < listed.size(); place++) {
      Node item = listed.get(place);
      Optional<Node> ownId = child(item, "id");
      Node named = ownId.orElse(item);
      if (named instanceof ScalarNode text && Names.key(text.getValue()).equals(Names.key(id))) {
        return Optional.of(new ListedTeam(place, ownId.isEmpty(), where(named)));
      }
    }
    return Optional.empty();
  }

  /** Where the value of a key at the top stands; empty where the key is not there. */
  public Optional<Place> place(String key) {
    return child(root, key).map(this::where);
  }

  /** How a key below one at the top is spelt; the first of its names where it is not there. */
  public String keyOf(String top, List<String> names) {
    List<NodeTuple> below =
        child(root, top)
            .filter(MappingNode.class::isInstance)
            .map(node -> ((MappingNode) node).getValue())
            .orElse(List.of());
    return names.stream()
        .flatMap(name -> below.stream().flatMap(entry -> spelling(entry, name).stream()))
        .findFirst()
        .orElse(names.get(0));
  }

  private static Optional<String> spelling(NodeTuple entry, String name) {
    return entry.getKeyNode() instanceof ScalarNode key
            && Names.key(key.getValue()).equals(Names.key(name))
        ? Optional.of(key.getValue())
        : Optional.empty();
  }

  private Place where(Node node) {
    return text.place(span(node), Optional.empty());
  }

  private static Optional<Node> child(Node parent, String key) {
    return parent instanceof MappingNode map
        ? map.getValue().stream()
            .filter(
                entry ->
                    entry.getKeyNode() instanceof ScalarNode name && name.getValue().equals(key))
            .map(NodeTuple::getValueNode)
            .findFirst()
        : Optional.empty();
  }
}
