package dev.decisionmatrix.input;

import dev.decisionmatrix.model.Anchor;
import dev.decisionmatrix.model.Scale;
import dev.decisionmatrix.problem.Code;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** Reads the key {@code scale}: two ends, and a text for each step. */
final class ScaleYaml {
  static final List<String> KEYS = List.of("worst", "best", "anchors");
  private static final YamlNumber.Range ANY = new YamlNumber.Range(-1e12, 1e12, "up to 1e12");

  private final InputText text;
  private final List<Anchor> anchors = new ArrayList<>();

  private ScaleYaml(InputText text) {
    this.text = text;
  }

  /**
   * What the key says.
   *
   * @param scale empty when it is in doubt
   */
  record Read(Optional<Scale> scale, List<Anchor> anchors) {}

  static Read read(InputText text, Optional<Node> node) {
    if (node.isEmpty()) {
      return new Read(Optional.of(DecisionYaml.DEFAULT_SCALE), List.of());
    }
    if (!(node.get() instanceof MappingNode)) {
      text.report(
          Code.KEY_KIND,
          YamlNodes.span(text, node.get()),
          new Message("`scale` needs its two ends by name", "write `scale: {worst: 1, best: 5}`"));
      return new Read(Optional.empty(), List.of());
    }
    return YamlMap.of(text, node.get(), KEYS, "the scale")
        .map(map -> new ScaleYaml(text).read(map))
        .orElseGet(() -> new Read(Optional.empty(), List.of()));
  }

  private Read read(YamlMap map) {
    Optional<Scale> scale = scale(map);
    map.node("anchors").ifPresent(node -> readAnchors(node, scale));
    Comparator<Anchor> upwards = Comparator.comparingDouble(Anchor::rating);
    boolean lessIsBetter = scale.isPresent() && scale.get().best() < scale.get().worst();
    anchors.sort(lessIsBetter ? upwards.reversed() : upwards);
    return new Read(scale, anchors);
  }

  private Optional<Scale> scale(YamlMap map) {
    if (map.node("worst").isEmpty() && map.node("best").isEmpty()) {
      return Optional.of(DecisionYaml.DEFAULT_SCALE);
    }
    YamlNumber numbers = new YamlNumber(text, map);
    Optional<Double> worst = numbers.in("worst", ANY);
    Optional<Double> best = numbers.in("best", ANY);
    boolean half = map.node("worst").isEmpty() || map.node("best").isEmpty();
    if (half || (worst.isPresent() && worst.equals(best))) {
      text.report(
          Code.SCALE_ENDS,
          map.span(),
          new Message(
              half ? "the scale has one end only" : "`worst` and `best` are equal",
              "give `worst` and `best`, and let them differ"));
      return Optional.empty();
    }
    Optional<Scale> scale = worst.flatMap(from -> best.map(to -> new Scale(from, to)));
    if (scale.isPresent() && scale.get().isTooNarrow()) {
      text.report(Code.SCALE_ENDS, map.span(), ScaleWords.narrow(scale.get()));
      return Optional.empty();
    }
    return scale;
  }

  private void readAnchors(Node node, Optional<Scale> scale) {
    if (!(node instanceof MappingNode mapping)) {
      text.report(
          Code.KEY_KIND,
          YamlNodes.span(text, node),
          new Message("`anchors` has no steps", "write lines such as `1: plain drawback`"));
      return;
    }
    for (NodeTuple entry : mapping.getValue()) {
      readAnchor(entry, scale);
    }
  }

  private void readAnchor(NodeTuple entry, Optional<Scale> scale) {
    Span place = YamlNodes.span(text, entry.getKeyNode());
    if (!(entry.getKeyNode() instanceof ScalarNode step)
        || !(entry.getValueNode() instanceof ScalarNode words)) {
      text.report(
          Code.KEY_KIND,
          place,
          new Message("this anchor is no text", "write lines such as `1: plain drawback`"));
      return;
    }
    Optional<Double> rating =
        YamlNumber.amount(text, new Noted<>(step.getValue(), place), "step")
            .map(Amount.Given::value);
    new YamlComments(text)
        .after(words)
        .ifPresent(comment -> text.report(Code.COMMENT, comment.span(), comment.message()));
    if (rating.isPresent() && scale.isPresent() && !scale.get().contains(rating.get())) {
      tell(place, "`" + step.getValue() + "` is off the scale", ScaleWords.of(scale.get()));
    } else if (anchors.stream().anyMatch(anchor -> rating.equals(Optional.of(anchor.rating())))) {
      tell(place, "`" + step.getValue() + "` has two texts", "");
    } else {
      rating.ifPresent(at -> anchors.add(new Anchor(at, TextRules.tidy(words.getValue()))));
    }
  }

  private void tell(Span place, String wrong, String scale) {
    text.report(
        Code.ANCHOR,
        place,
        new Message(wrong, scale.isEmpty() ? "delete one of the two" : "the scale " + scale));
  }
}
