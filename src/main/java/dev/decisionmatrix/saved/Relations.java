package dev.decisionmatrix.saved;

import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Which parts a part refers to; what lies outside the file is passed over. */
final class Relations {
  private record Relation(String type, String target) {}

  private final String folder;
  private final Map<String, Relation> byId = new LinkedHashMap<>();

  private Relations(String folder) {
    this.folder = folder;
  }

  /**
   * Those of a part.
   *
   * @param part empty for the file as a whole
   */
  static Relations of(Archive archive, String part) {
    String folder = part.substring(0, part.lastIndexOf('/') + 1);
    Relations relations = new Relations(folder);
    String path = folder + "_rels/" + part.substring(folder.length()) + ".rels";
    Optional<InputStream> stream = archive.part(path);
    if (stream.isPresent()) {
      Part xml = Part.of(path, stream.get());
      while (xml.next()) {
        if (xml.begins("Relationship")
            && !xml.attribute("TargetMode").orElse("").equalsIgnoreCase("External")) {
          relations.byId.putIfAbsent(
              xml.attribute("Id").orElse(""),
              new Relation(xml.attribute("Type").orElse(""), xml.attribute("Target").orElse("")));
        }
      }
    }
    return relations;
  }

  /** The path of the part with that id. */
  Optional<String> target(String id) {
    return Optional.ofNullable(byId.get(id)).map(relation -> path(relation.target()));
  }

  /** The path of the first part of a kind, such as {@code sharedStrings}. */
  Optional<String> ofKind(String kind) {
    return byId.values().stream()
        .filter(relation -> relation.type().endsWith("/" + kind))
        .findFirst()
        .map(relation -> path(relation.target()));
  }

  /** From the root of the file, with steps upwards taken. */
  private String path(String target) {
    String slashed = target.replace('\\', '/');
    String whole = slashed.startsWith("/") ? slashed.substring(1) : folder + slashed;
    StringBuilder path = new StringBuilder();
    for (String step : whole.split("/", -1)) {
      if (step.equals("..")) {
        path.setLength(Math.max(0, path.lastIndexOf("/")));
      } else if (!step.equals(".")) {
        path.append(path.isEmpty() ? "" : "/").append(step);
      }
    }
    return path.toString();
  }
}
