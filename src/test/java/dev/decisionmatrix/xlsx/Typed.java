package dev.decisionmatrix.xlsx;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellReference;

/** What is said to, and heard from, the script that drives LibreOffice. */
final class Typed {
  private static final JsonFactory JSON = new JsonFactory();

  private Typed() {}

  /** A list of lists of {@code [sheet, row, column, what is typed]}; null for an error. */
  static String json(List<Changes> scenarios) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(text)) {
      json.writeStartArray();
      for (Changes changes : scenarios) {
        json.writeStartArray();
        for (var change : changes.typed().entrySet()) {
          write(json, change.getKey(), change.getValue());
        }
        json.writeEndArray();
      }
      json.writeEndArray();
    }
    return text.toString();
  }

  private static void write(JsonGenerator json, String address, Object value) throws IOException {
    int mark = address.lastIndexOf('!');
    CellReference at = new CellReference(address.substring(mark + 1));
    json.writeStartArray();
    json.writeString(address.substring(0, mark));
    json.writeNumber(at.getRow());
    json.writeNumber(at.getCol());
    if (value instanceof Double number) {
      json.writeNumber(number);
    } else if (value instanceof FormulaError) {
      json.writeNull();
    } else {
      json.writeString((String) value);
    }
    json.writeEndArray();
  }

  /** Number or text by address, from a list of {@code [sheet, row, column, value]}. */
  static Map<String, Object> values(Path file) throws IOException {
    Map<String, Object> values = new LinkedHashMap<>();
    try (JsonParser json = JSON.createParser(file.toFile())) {
      json.nextToken();
      while (json.nextToken() == JsonToken.START_ARRAY) {
        String sheet = json.nextTextValue();
        int row = json.nextIntValue(-1);
        int column = json.nextIntValue(-1);
        boolean text = json.nextToken() == JsonToken.VALUE_STRING;
        String address = sheet + "!" + CellReference.convertNumToColString(column) + (row + 1);
        values.put(address, text ? json.getText() : (Object) json.getDoubleValue());
        json.nextToken();
      }
    }
    return values;
  }
}
