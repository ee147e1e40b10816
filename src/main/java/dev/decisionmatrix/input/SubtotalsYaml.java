package dev.decisionmatrix.input;

import dev.decisionmatrix.model.CriteriaTree;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Group;
import dev.decisionmatrix.problem.Code;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/**
 * Reads the key {@code must-reach-subtotal}: what the criteria of a group must come to, group by
 * group.
 *
 * @param given by the group's name as it is written; 0 asks nothing and is left out
 */
record SubtotalsYaml(InputText text, Map<Noted<String>, Double> given) {
  static final String KEY = "must-reach-subtotal";

  static SubtotalsYaml read(InputText text, YamlMap map) {
    Map<Noted<String>, Double> given = new LinkedHashMap<>();
    map.node(KEY).ifPresent(node -> read(text, node, given));
    return new SubtotalsYaml(text, given);
  }

  private static void read(InputText text, Node node, Map<Noted<String>, Double> given) {
    if (!(node instanceof MappingNode mapping)) {
      text.report(
          Code.KEY_KIND,
          YamlNodes.span(text, node),
          new Message(
              "`" + KEY + "` names no groups",
              "write a line for each group below it, indented, such as `Cost: 40`"));
      return;
    }
    List<Noted<String>> names =
        mapping.getValue().stream().flatMap(entry -> name(text, entry).stream()).toList();
    Optional<YamlMap> groups =
        YamlMap.of(text, mapping, names.stream().map(Noted::value).toList(), "`" + KEY + "`");
    groups.ifPresent(
        known ->
            names.forEach(
                name ->
                    new YamlNumber(text, known)
                        .hundredths(name.value(), YamlNumber.HUNDRED, Math.nextUp(1.0))
                        .filter(points -> points > 0)
                        .ifPresent(points -> given.put(name, points))));
  }

  private static Optional<Noted<String>> name(InputText text, NodeTuple entry) {
    return entry.getKeyNode() instanceof ScalarNode scalar
        ? Optional.of(new Noted<>(scalar.getValue(), YamlNodes.span(text, scalar)))
        : Optional.empty();
  }

  /** By group; what is no group, or the same one again, is told and left out. */
  Map<Group, Double> on(List<Criterion> criteria) {
    CriteriaTree tree = CriteriaTree.of(criteria);
    Lookup<Group> groups = new Lookup<>(Noun.GROUP);
    tree.groups().forEach(group -> groups.add(group.text(), group.name(), group));
    Map<Group, Double> found = new LinkedHashMap<>();
    given.forEach(
        (name, points) -> {
          Optional<Group> group = groups.find(name.value());
          if (group.isEmpty()) {
            tellUnknown(name, groups, tree);
          } else if (found.putIfAbsent(group.get(), points) != null) {
            tellTwice(name, group.get());
          }
        });
    return found;
  }

  private void tellUnknown(Noted<String> name, Lookup<Group> groups, CriteriaTree tree) {
    Message message =
        groups.isShared(name.value())
            ? new Message(
                "several groups are called `" + name.value() + "`",
                "write the whole path: " + Names.listed(sharing(name.value(), tree)))
            : new Message(
                "unknown group `" + name.value() + "`",
                tree.isFlat()
                    ? "no criterion has a `group`: fill in that column, or delete the line"
                    : groups.advice(name.value()));
    text.report(Code.SUBTOTAL_GROUP, name.span(), message);
  }

  private static List<String> sharing(String name, CriteriaTree tree) {
    return tree.groups().stream()
        .filter(group -> Names.key(group.name()).equals(Names.key(name)))
        .map(Group::text)
        .toList();
  }

  private void tellTwice(Noted<String> name, Group group) {
    text.report(
        Code.SUBTOTAL_GROUP,
        name.span(),
        new Message(
            "`" + name.value() + "` is the group `" + group.text() + "`, which stands here already",
            "delete one of the two lines"));
  }
}
