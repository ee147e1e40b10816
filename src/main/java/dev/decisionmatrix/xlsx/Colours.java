package dev.decisionmatrix.xlsx;

import java.util.HexFormat;
import org.apache.poi.xssf.usermodel.XSSFColor;

/** Colours as POI takes them: four bytes, alpha first. */
final class Colours {
  private Colours() {}

  static byte[] bytes(String colour) {
    return HexFormat.of().parseHex("FF" + colour);
  }

  static XSSFColor of(String colour) {
    return new XSSFColor(bytes(colour));
  }
}
