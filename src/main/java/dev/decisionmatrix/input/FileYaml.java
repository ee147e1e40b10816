package dev.decisionmatrix.input;

import dev.decisionmatrix.problem.Problems;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.Node;

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
}
