package dev.decisionmatrix.xlsx;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** The parts of a written workbook, their types, and how they refer to one another. */
final class ReadPackage {
  private static final String TYPES = "[Content_Types].xml";
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
  private static final String RELATED = ".rels";

  /** A relationship that leads to another part. */
  record Related(String type, String target) {}

  private final ReadZip zip;
  private final Map<String, Map<String, Related>> related = new LinkedHashMap<>();

  private ReadPackage(ReadZip zip) {
    this.zip = zip;
  }

  /** Every part is sound, has a type, and leads only to parts that exist. */
  static ReadPackage of(byte[] written) throws Unreadable {
    ReadPackage parts = new ReadPackage(ReadZip.of(written));
    parts.requireTypes();
    for (String name : parts.zip.names()) {
      if (name.endsWith(RELATED)) {
        parts.readRelated(name);
      }
    }
    return parts;
  }

  /** By its id, what a part leads to. */
  Related related(String from, String id) throws Unreadable {
    Related found = related.getOrDefault(from, Map.of()).get(id);
    if (found == null) {
      throw new Unreadable(from, "it leads nowhere by " + id);
    }
    return found;
  }

  /** The only part of a type that this one leads to. */
  String only(String from, String type) throws Unreadable {
    String found = null;
    for (Related each : related.getOrDefault(from, Map.of()).values()) {
      if (each.type().equals(type)) {
        if (found != null) {
          throw new Unreadable(from, "it leads to two parts of type " + type);
        }
        found = each.target();
      }
    }
    if (found == null) {
      throw new Unreadable(from, "it leads to no part of type " + type);
    }
    return found;
  }

  Scan scan(String part) throws Unreadable {
    return new Scan(part, zip.part(part));
  }

  /** Also of parts that nobody has read. */
  void requireSound() throws Unreadable {
    zip.requireSound();
  }

  private void requireTypes() throws Unreadable {
    Set<String> endings = new LinkedHashSet<>();
    Set<String> typed = new LinkedHashSet<>();
    Scan scan = scan(TYPES);
    scan.root("Types", PACKAGE + "content-types");
    while (scan.child()) {
      if (scan.is("Default")) {
        endings.add(scan.required("Extension"));
      } else {
        scan.require(scan.is("Override"), "no type");
        String name = scan.required("PartName");
        scan.require(name.startsWith("/") && zip.has(name.substring(1)), "a type of no part");
        typed.add(name.substring(1));
      }
      scan.required("ContentType");
      scan.skip();
    }
    scan.end();
    for (String name : zip.names()) {
      String ending = name.substring(name.lastIndexOf('.') + 1);
      boolean known = name.equals(TYPES) || typed.contains(name) || endings.contains(ending);
      scan.require(known, "no type for " + name);
    }
  }

  private void readRelated(String name) throws Unreadable {
    int folder = name.indexOf("_rels/");
    String base = name.substring(0, folder);
    String file = name.substring(folder + "_rels/".length(), name.length() - RELATED.length());
    Map<String, Related> all = new LinkedHashMap<>();
    Scan scan = scan(name);
    scan.root("Relationships", PACKAGE + "relationships");
    while (scan.child()) {
      scan.require(scan.is("Relationship"), "no relationship");
      String id = scan.required("Id");
      String target = scan.required("Target");
      Related one = new Related(scan.required("Type"), resolved(base, target));
      if (!"External".equals(scan.attribute("TargetMode"))) {
        scan.require(zip.has(one.target()), "it leads to a part that is missing: " + target);
        scan.require(all.put(id, one) == null, "an id twice");
      }
      scan.skip();
    }
    scan.end();
    related.put(base + file, all);
  }

  private static String resolved(String base, String target) {
    if (target.startsWith("/")) {
      return target.substring(1);
    }
    Deque<String> path = new ArrayDeque<>();
    for (String step : (base + target).split("/", -1)) {
      if (step.equals("..")) {
        path.pollLast();
      } else {
        path.addLast(step);
      }
    }
    return String.join("/", path);
  }
}
