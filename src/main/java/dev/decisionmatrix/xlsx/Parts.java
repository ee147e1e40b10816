package dev.decisionmatrix.xlsx;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The parts of a package: what each holds, of which type it is, which others it leads to. */
final class Parts {
  static final String SPREADSHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  static final String RELATION =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  /** Where relations begin that belong to the package as a whole. */
  static final String PACKAGE = "";

  private static final String SCHEMAS = "http://schemas.openxmlformats.org/package/2006/";
  private static final String TYPES = "[Content_Types].xml";
  private static final String TYPE = "application/vnd.openxmlformats-";

  private final SortedMap<String, Part> content =
      new TreeMap<>(
          Comparator.comparing((String name) -> !name.equals(TYPES))
              .thenComparing(Comparator.naturalOrder()));
  private final SortedMap<String, String> types = new TreeMap<>();
  private final Map<String, List<Relation>> relations = new LinkedHashMap<>();

  /** Where another part lies, or the web. */
  private enum Mode {
    INTERNAL,
    EXTERNAL
  }

  private record Relation(String id, String type, String target, Mode mode) {}

  /** A part, by its name from the root on, and the kind of its content. */
  void add(String name, String type, byte[] bytes) {
    content.put(name, Part.of(bytes));
    types.put(name, TYPE + type + "+xml");
  }

  /** Leads from one part to another; gives the name by which the first knows the second. */
  String relate(String from, String kind, String to) {
    return relate(from, RELATION + "/" + kind, relative(from, to), Mode.INTERNAL);
  }

  /** Leads from a part to the web. */
  String relateToWeb(String from, String address) {
    return relate(from, RELATION + "/hyperlink", address, Mode.EXTERNAL);
  }

  /** The part that says by whom and when the file was made; its kind is one of the package's. */
  void addProperties(String name, byte[] bytes) {
    add(name, "package.core-properties", bytes);
    relate(PACKAGE, SCHEMAS + "relationships/metadata/core-properties", name, Mode.INTERNAL);
  }

  private String relate(String from, String type, String target, Mode mode) {
    List<Relation> known = relations.computeIfAbsent(from, unseen -> new ArrayList<>());
    String id = "rId" + (known.size() + 1);
    known.add(new Relation(id, type, target, mode));
    return id;
  }

  /** Both lie at most one folder below {@code xl}, or the relation is one of the package. */
  private static String relative(String from, String to) {
    if (from.equals(PACKAGE)) {
      return to;
    }
    String folder = from.substring(0, from.lastIndexOf('/') + 1);
    return to.startsWith(folder)
        ? to.substring(folder.length())
        : "../" + to.substring(to.indexOf('/') + 1);
  }

  /** All of them, with those that tell of types and relations. */
  SortedMap<String, Part> all() {
    relations.forEach(
        (from, leading) -> {
          int name = from.lastIndexOf('/') + 1;
          String part = from.substring(0, name) + "_rels/" + from.substring(name) + ".rels";
          content.put(part, Part.of(relationsXml(leading)));
        });
    content.put(TYPES, Part.of(typesXml()));
    return content;
  }

  private static byte[] relationsXml(List<Relation> leading) {
    Xml xml = new Xml().open("Relationships", "xmlns", SCHEMAS + "relationships");
    for (Relation each : leading) {
      xml.leaf(
          "Relationship",
          "Id",
          each.id(),
          "Type",
          each.type(),
          "Target",
          each.target(),
          "TargetMode",
          Optional.of("External").filter(word -> each.mode() == Mode.EXTERNAL));
    }
    return xml.close().bytes();
  }

  private byte[] typesXml() {
    Xml xml = new Xml().open("Types", "xmlns", SCHEMAS + "content-types");
    xml.leaf("Default", "Extension", "rels", "ContentType", TYPE + "package.relationships+xml");
    xml.leaf("Default", "Extension", "xml", "ContentType", "application/xml");
    types.forEach(
        (name, type) -> xml.leaf("Override", "PartName", "/" + name, "ContentType", type));
    return xml.close().bytes();
  }
}
