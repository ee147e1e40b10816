package dev.decisionmatrix.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** What becomes of a workbook before it is carried back, told in a line each. */
final class ExampleWorkbook {
  private static final Pattern TYPED = Pattern.compile("(.+) ([A-Z]+\\d+): ?(.*)");
  private static final Pattern NAMED = Pattern.compile("name (\\w+): (.+)");
  private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

  private ExampleWorkbook() {}

  static void change(Path file, List<String> lines) throws IOException {
    for (String line : lines) {
      Files.write(file, changed(Files.readAllBytes(file), line));
    }
  }

  private static byte[] changed(byte[] workbook, String line) throws IOException {
    return switch (line) {
      case "whole" -> workbook;
      case "cut off in the middle" -> Arrays.copyOf(workbook, workbook.length / 2);
      case "with 5 MB of spaces" -> rezipped(workbook, "", " ".repeat(1 << 20), 5);
      case "with a document type" -> rezipped(workbook, "<!DOCTYPE workbook>", "", 1);
      default -> edited(workbook, line);
    };
  }

  /** With a text before the list of sheets, and another behind it so many times. */
  private static byte[] rezipped(byte[] workbook, String before, String behind, int times)
      throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(workbook));
        ZipOutputStream to = new ZipOutputStream(bytes)) {
      to.setLevel(Deflater.BEST_SPEED);
      for (ZipEntry part = from.getNextEntry(); part != null; part = from.getNextEntry()) {
        to.putNextEntry(new ZipEntry(part.getName()));
        byte[] whole = from.readAllBytes();
        if (part.getName().equals("xl/workbook.xml")) {
          swell(to, new String(whole, StandardCharsets.UTF_8), before, behind, times);
        } else {
          to.write(whole);
        }
      }
    }
    return bytes.toByteArray();
  }

  private static void swell(OutputStream to, String xml, String before, String behind, int times)
      throws IOException {
    int root = xml.indexOf("<workbook");
    to.write((xml.substring(0, root) + before).getBytes(StandardCharsets.UTF_8));
    byte[] more = behind.getBytes(StandardCharsets.UTF_8);
    int end = xml.lastIndexOf("</workbook>");
    to.write(xml.substring(root, end).getBytes(StandardCharsets.UTF_8));
    for (int time = 0; time < times; time++) {
      to.write(more);
    }
    to.write(xml.substring(end).getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] edited(byte[] workbook, String line) throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
      edit(book, line);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      book.write(bytes);
      return bytes.toByteArray();
    }
  }

  private static void edit(XSSFWorkbook book, String line) {
    Matcher named = NAMED.matcher(line);
    Matcher typed = TYPED.matcher(line);
    if (named.matches()) {
      book.getName(named.group(1)).setRefersToFormula(named.group(2));
    } else if (typed.matches()) {
      type(book, typed.group(1), typed.group(2), typed.group(3));
    } else if (line.startsWith("without all sheets but ")) {
      String kept = line.substring("without all sheets but ".length());
      for (int place = book.getNumberOfSheets() - 1; place >= 0; place--) {
        if (!book.getSheetName(place).equals(kept)) {
          book.removeSheetAt(place);
        }
      }
    } else if (line.startsWith("without ")) {
      book.removeSheetAt(book.getSheetIndex(line.substring("without ".length())));
    } else {
      throw new IllegalArgumentException(line);
    }
  }

  private static void type(XSSFWorkbook book, String sheet, String address, String value) {
    CellReference at = new CellReference(address);
    XSSFSheet on = book.getSheet(sheet);
    Row row = on.getRow(at.getRow()) == null ? on.createRow(at.getRow()) : on.getRow(at.getRow());
    Cell cell = row.getCell(at.getCol(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    cell.setBlank();
    if (value.isEmpty()) {
      return;
    }
    if (value.startsWith("=")) {
      cell.setCellFormula(value.substring(1));
    } else if (NUMBER.matcher(value).matches()) {
      cell.setCellValue(Double.parseDouble(value));
    } else {
      cell.setCellValue(value);
    }
  }
}
