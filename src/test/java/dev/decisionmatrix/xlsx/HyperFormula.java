package dev.decisionmatrix.xlsx;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * HyperFormula of the npm package {@code hyperformula}, in Node. It reads no files: formulas are
 * handed to it as texts, and what it lacks is said in other functions (see {@code
 * hyperformula.js}).
 */
public final class HyperFormula implements Engine {
  private static final JsonFactory JSON = new JsonFactory();

  private static final OutsideTool NODE =
      new OutsideTool("node", "NODE", "install Node or set NODE to its path");

  private static final OutsideTool MODULE =
      new OutsideTool(
          "hyperformula",
          "HYPERFORMULA",
          "npm install hyperformula and set HYPERFORMULA to node_modules/hyperformula");

  /** Loads the workbook once; each scenario is typed into it, read, and taken back. */
  @Override
  public List<SheetValues> recalculateEach(byte[] workbook, List<Changes> scenarios) {
    Path module = MODULE.orSkip().toAbsolutePath();
    try {
      Path folder = Files.createTempDirectory("hyperformula");
      try {
        return calculate(module, folder, workbook, scenarios);
      } finally {
        LibreOffice.delete(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<SheetValues> calculate(
      Path module, Path folder, byte[] workbook, List<Changes> scenarios) throws IOException {
    write(workbook, folder.resolve("workbook.json"));
    Files.writeString(folder.resolve("scenarios.json"), Typed.json(scenarios));
    Path script = folder.resolve("hyperformula.js");
    try (InputStream source =
        Objects.requireNonNull(HyperFormula.class.getResourceAsStream("hyperformula.js"))) {
      Files.copy(source, script);
    }
    OutsideTool.Outcome outcome =
        NODE.run(List.of(script.toString(), module.toString(), folder.toString()));
    if (outcome.code() != 0) {
      throw new AssertionError("HyperFormula gave up: " + outcome);
    }
    SheetValues delivered = SheetValues.stored(workbook);
    List<SheetValues> results = new ArrayList<>();
    for (int place = 0; place < scenarios.size(); place++) {
      results.add(delivered.become(Typed.values(folder.resolve(place + ".json"))));
    }
    return results;
  }

  private static void write(byte[] workbook, Path file) throws IOException {
    try (XSSFWorkbook opened = new XSSFWorkbook(new ByteArrayInputStream(workbook));
        JsonGenerator json = JSON.createGenerator(Files.newBufferedWriter(file))) {
      json.writeStartObject();
      json.writeArrayFieldStart("sheets");
      for (Sheet sheet : opened) {
        json.writeStartObject();
        json.writeStringField("name", sheet.getSheetName());
        json.writeArrayFieldStart("cells");
        for (Row row : sheet) {
          for (Cell cell : row) {
            write(json, cell);
          }
        }
        json.writeEndArray();
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeObjectFieldStart("names");
      for (XSSFName name : opened.getAllNames()) {
        if (name.getSheetIndex() < 0) {
          json.writeStringField(name.getNameName(), name.getRefersToFormula());
        }
      }
      json.writeEndObject();
      json.writeEndObject();
    }
  }

  /** {@code [row, column, value]}; nothing for a blank cell. */
  private static void write(JsonGenerator json, Cell cell) throws IOException {
    switch (cell.getCellType()) {
      case NUMERIC -> place(json, cell).writeNumber(cell.getNumericCellValue());
      case BOOLEAN -> place(json, cell).writeBoolean(cell.getBooleanCellValue());
      case STRING -> place(json, cell).writeString(cell.getStringCellValue());
      case FORMULA -> place(json, cell).writeString("=" + cell.getCellFormula());
      default -> {
        return;
      }
    }
    json.writeEndArray();
  }

  private static JsonGenerator place(JsonGenerator json, Cell cell) throws IOException {
    json.writeStartArray();
    json.writeNumber(cell.getRowIndex());
    json.writeNumber(cell.getColumnIndex());
    return json;
  }
}
