package dev.decisionmatrix.xlsx;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Python's openpyxl: a reader that shares no code with the writer. */
public final class OpenPyxl {
  private static final OutsideTool PYTHON =
      new OutsideTool("python3", "PYTHON", "install python3 and python3-openpyxl");

  private static final String SCRIPT =
      """
      import sys
      try:
          import openpyxl
      except ImportError:
          print("absent")
          sys.exit(0)
      book = openpyxl.load_workbook(sys.argv[1], data_only=True)
      for sheet in book:
          print("sheet", sheet.title, len(sheet._charts), len(sheet.merged_cells.ranges))
          for rule in sheet.data_validations.dataValidation:
              print("rule", sheet.title, rule.type, rule.sqref)
          for row in sheet.iter_rows():
              for cell in row:
                  if cell.value is not None:
                      kind = type(cell.value).__name__
                      place = sheet.title + "!" + cell.coordinate
                      print(place, kind, ascii(cell.value))
                      print("format", place, cell.number_format)
      names = book.defined_names  # a list of its own before 3.1, a dictionary since
      for name in names.definedName if hasattr(names, "definedName") else names.values():
          print("name", name.name, name.attr_text)
          for sheet, area in name.destinations:
              print("area", name.name, sheet, area)
      """;

  private static final String SAVES =
      """
      import json, sys
      try:
          import openpyxl
      except ImportError:
          print("absent")
          sys.exit(0)
      book = openpyxl.load_workbook(sys.argv[1])
      for sheet, row, column, value in json.loads(open(sys.argv[2]).read())[0]:
          book[sheet].cell(row + 1, column + 1).value = None if value == "" else value
      book.save(sys.argv[1])
      """;

  private OpenPyxl() {}

  /** The workbook as a script saves it that changed some cells; formulas have no results then. */
  public static byte[] saved(byte[] workbook, Changes changes) {
    PYTHON.orSkip();
    try {
      Path file = Files.createTempFile("saved", ".xlsx");
      Path typed = Files.createTempFile("typed", ".json");
      try {
        Files.write(file, workbook);
        Files.writeString(typed, Typed.json(List.of(changes)));
        OutsideTool.Outcome outcome =
            PYTHON.run(List.of("-c", SAVES, file.toString(), typed.toString()));
        PYTHON.requirePart(!outcome.output().startsWith("absent"), "openpyxl");
        if (outcome.code() != 0) {
          throw new AssertionError("openpyxl gave up: " + outcome.output());
        }
        return Files.readAllBytes(file);
      } finally {
        Files.deleteIfExists(file);
        Files.deleteIfExists(typed);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * What it reads, a line per sheet, rule, cell, name and area of a name; texts as Python writes
   * them.
   */
  public static List<String> lines(byte[] workbook) {
    PYTHON.orSkip();
    try {
      Path file = Files.createTempFile("read", ".xlsx");
      try {
        Files.write(file, workbook);
        OutsideTool.Outcome outcome = PYTHON.run(List.of("-c", SCRIPT, file.toString()));
        if (outcome.code() != 0) {
          throw new AssertionError("openpyxl refuses the file: " + outcome.output());
        }
        PYTHON.requirePart(!outcome.output().startsWith("absent"), "openpyxl");
        return outcome.output().lines().toList();
      } finally {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
