package dev.decisionmatrix.saved;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook put together part by part, as no program of ours would write it. */
final class HandMade {
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/package/2006/relationships";
  private static final String KIND =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  private final Map<String, byte[]> parts = new LinkedHashMap<>();
  private final StringBuilder sheets = new StringBuilder();
  private final StringBuilder relations = new StringBuilder();
  private String names = "";
  private String before = "";

  HandMade() {
    with("_rels/.rels", relations(relation("rId1", "officeDocument", "xl/workbook.xml")));
  }

  /** A sheet with these cells. */
  HandMade sheet(String name, String rows) {
    int number = parts.size();
    sheets.append(
        "<sheet name=\"%s\" sheetId=\"%d\" r:id=\"s%d\"/>".formatted(name, number, number));
    relations.append(relation("s" + number, "worksheet", "worksheets/sheet" + number + ".xml"));
    return with("xl/worksheets/sheet" + number + ".xml", sheetOf(rows));
  }

  static String sheetOf(String rows) {
    return "<worksheet"
        + " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
        + rows
        + "</sheetData></worksheet>";
  }

  HandMade names(String definedNames) {
    names = "<definedNames>" + definedNames + "</definedNames>";
    return this;
  }

  /** In front of the list of sheets: a document type, for instance. */
  HandMade before(String text) {
    before = text;
    return this;
  }

  HandMade texts(String items) {
    relations.append(relation("t", "sharedStrings", "/xl/sharedStrings.xml"));
    return with("xl/sharedStrings.xml", "<sst>" + items + "</sst>");
  }

  HandMade formats(String xml) {
    relations.append(relation("f", "styles", "styles.xml"));
    return with("xl/styles.xml", "<styleSheet>" + xml + "</styleSheet>");
  }

  HandMade with(String path, String xml) {
    return with(path, xml.getBytes(StandardCharsets.UTF_8));
  }

  HandMade with(String path, byte[] bytes) {
    parts.put(path, bytes);
    return this;
  }

  static String relation(String id, String kind, String target) {
    return "<Relationship Id=\"%s\" Type=\"%s%s\" Target=\"%s\"/>"
        .formatted(id, KIND, kind, target);
  }

  private static String relations(String all) {
    return "<Relationships xmlns=\"" + RELATIONS + "\">" + all + "</Relationships>";
  }

  byte[] bytes() {
    Map<String, byte[]> all = new LinkedHashMap<>(parts);
    String workbook =
        before
            + "<w:workbook xmlns:w=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
            + "<sheets>"
            + sheets
            + "</sheets>"
            + names
            + "</w:workbook>";
    all.putIfAbsent("xl/workbook.xml", workbook.getBytes(StandardCharsets.UTF_8));
    all.putIfAbsent(
        "xl/_rels/workbook.xml.rels",
        relations(relations.toString()).getBytes(StandardCharsets.UTF_8));
    return zip(all);
  }

  static byte[] zip(Map<String, byte[]> parts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  Path in(Path folder) throws IOException {
    return Files.write(folder.resolve("handmade.xlsx"), bytes());
  }
}
