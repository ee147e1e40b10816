package dev.decisionmatrix.saved;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The list of sheets and of names, and where the parts of all sheets lie. */
final class WorkbookPart {
  /** A sheet and the path of its part. */
  record Listed(String name, String path, boolean isHidden) {}

  private record Named(SavedName name, boolean ofSheet) {}

  private final String path;
  private final Relations relations;
  private final List<Listed> sheets = new ArrayList<>();
  private final List<Named> names = new ArrayList<>();

  private WorkbookPart(String path, Relations relations) {
    this.path = path;
    this.relations = relations;
  }

  static WorkbookPart read(Archive archive) {
    String path = Relations.of(archive, "").ofKind("officeDocument").orElse("xl/workbook.xml");
    Optional<InputStream> stream = archive.part(path);
    if (stream.isEmpty()) {
      throw Unopened.damaged("this file has no list of sheets: it is no workbook, or damaged");
    }
    WorkbookPart part = new WorkbookPart(path, Relations.of(archive, path));
    part.read(Part.of(path, stream.get()));
    return part;
  }

  private void read(Part xml) {
    while (xml.next()) {
      if (xml.begins("sheet")) {
        addSheet(xml);
      } else if (xml.begins("definedName")) {
        addName(xml);
      }
    }
    if (sheets.isEmpty()) {
      throw Unopened.damaged("this workbook lists no sheets");
    }
  }

  private void addSheet(Part xml) {
    if (sheets.size() == Room.SHEETS) {
      throw Unopened.tooMuch("this workbook has more than 1,000 sheets");
    }
    String name = EscapedText.plain(xml.attribute("name").orElse(""));
    boolean isHidden = xml.attribute("state").filter(state -> !state.equals("visible")).isPresent();
    xml.linked("id")
        .flatMap(relations::target)
        .ifPresent(target -> sheets.add(new Listed(name, target, isHidden)));
  }

  private void addName(Part xml) {
    if (names.size() == Room.NAMES) {
      throw Unopened.tooMuch("this workbook has more than 10,000 names");
    }
    String name = xml.attribute("name").orElse("");
    boolean ofSheet = xml.attribute("localSheetId").isPresent();
    names.add(new Named(new SavedName(name, Areas.of(xml.textWithin("definedName"))), ofSheet));
  }

  List<Listed> sheets() {
    return sheets;
  }

  /** Those of the workbook first, then those of its sheets. */
  List<SavedName> names() {
    List<SavedName> all = new ArrayList<>();
    names.stream().filter(one -> !one.ofSheet()).map(Named::name).forEach(all::add);
    names.stream().filter(Named::ofSheet).map(Named::name).forEach(all::add);
    return all;
  }

  /** The part that holds the texts of cells. */
  String texts() {
    return beside("sharedStrings", "sharedStrings.xml");
  }

  /** The part that holds the formats of cells. */
  String formats() {
    return beside("styles", "styles.xml");
  }

  private String beside(String kind, String usual) {
    return relations
        .ofKind(kind)
        .orElseGet(() -> path.substring(0, path.lastIndexOf('/') + 1) + usual);
  }
}
